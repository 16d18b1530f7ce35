"""Many workstations at one server: no update is lost, whoever dies in the middle.

``IRONVIEW_KILLS`` asks for more deaths than the suite has time for.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable

import pytest

from ironview.domain.record import Patient, Result
from ironview.store.server_address import read_server_address
from ironview.store.server_store import open_server_store
from tests.cluster import running_cluster
from tests.server_clients import COUNTED, Done, counted_row

KILLS = int(os.environ.get("IRONVIEW_KILLS", "6"))


def prepare(address: str) -> None:
    """Write the patient and the row everybody counts up."""
    with (
        open_server_store(read_server_address(address)) as store,
        store.writing("Anna", "add_patient") as change,
    ):
        key = store.patients.add(Patient(family_name="Marchetti"), change)
        row = Result(analyte="ferritin", name=COUNTED, value="0", unit="ug/L", collected=None)
        store.rows.add(key, [row], change)


def start(address: str, count: int, clients: int | str) -> subprocess.Popen[str]:
    # Whatever ends the tests ends the clients too.
    dying = ["setpriv", "--pdeathsig=TERM"]
    command = [
        *dying,
        sys.executable,
        "-m",
        "tests.server_clients",
        address,
        str(count),
        str(clients),
    ]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> Counter[str]:
    """Return what was acknowledged to all clients together."""
    out, _ = process.communicate(timeout=240)
    assert process.returncode == 0
    return sum((Counter(vars(Done(**one))) for one in json.loads(out)), Counter())


def found(address: str) -> tuple[int, int]:
    """Return the counted value and how many rows were added, of a store that proves itself."""
    with open_server_store(read_server_address(address)) as store:
        check = store.check(lambda _done, _total: None)
        assert check.is_sound, (check.damages, [one.text for one in check.audit.faults])
        (patient,) = store.patients.keys()
        counted = int(counted_row(store, patient).value)
        versions = len(store.changes.versions(counted_row(store, patient).key))
        assert versions == counted + 1
        return counted, len(store.patients.record(patient).results) - 1


@pytest.fixture
def make_address(cluster, server_address) -> Callable[[], str]:
    return lambda: cluster.address(server_address.database)


@pytest.mark.parametrize("clients", [2, 5, 10])
def test_no_update_of_many_clients_is_lost(make_address, clients):
    address = make_address()
    prepare(address)
    each = 60 // clients

    done = finished(start(address, each, clients))

    assert done["counted"] + done["added"] == each * clients
    assert done["conflicts"] >= clients - 1
    assert (done["busy"], done["lost"], done["unsure"]) == (0, 0, 0)
    assert found(address) == (done["counted"], 2 * done["added"])


def test_what_was_acknowledged_to_a_killed_client_is_there_and_nothing_is_half(make_address):
    address = make_address()
    prepare(address)

    done = finished(start(address, KILLS, "killed"))

    counted, added = found(address)
    assert done["counted"] <= counted
    assert 2 * done["added"] <= added
    assert added % 2 == 0
    # Each of them may have written one thing it did not live to hear of.
    assert counted - done["counted"] + added // 2 - done["added"] <= KILLS


def test_through_a_server_that_is_killed_again_and_again_every_count_works_out_exactly():
    with running_cluster(fsync="on") as cluster:
        address = cluster.address(cluster.make_database())
        prepare(address)
        process = start(address, 0, 3)
        moments = random.Random(7)
        for _ in range(KILLS):
            time.sleep(moments.uniform(0.05, 0.4))
            cluster.kill()
            cluster.start()
        time.sleep(0.2)
        process.send_signal(signal.SIGTERM)
        done = finished(process)

        assert found(address) == (done["counted"], 2 * done["added"])
        assert done["counted"] > 0
        assert done["lost"] + done["unsure"] > 0
