"""A move to a server or back on a disk that fails: the store is in one place, whole."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from ironview.domain.record import Record
from ironview.store.database import open_store
from ironview.store.server_address import read_server_address
from ironview.store.server_store import open_server_store
from tests.conftest import PROJECT
from tests.faults.failing_disk import FAULTS, NoFailingDiskError, built
from tests.store.drawn import ELENA, ferritin, write

RESULTS = 40
MOMENTS = 6


@pytest.fixture(scope="module")
def move(tmp_path_factory):
    folder = tmp_path_factory.mktemp("library")
    try:
        library = built(folder)
    except NoFailingDiskError as error:
        pytest.skip(str(error))
    mover = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.moving"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "LD_PRELOAD": str(library)},
        cwd=PROJECT,
        text=True,
    )

    def ask(**wish):
        mover.stdin.write(json.dumps(wish) + "\n")
        mover.stdin.flush()
        return json.loads(mover.stdout.readline())

    yield ask
    mover.stdin.close()
    mover.wait(20)
    mover.stdout.close()


@pytest.fixture
def filled(tmp_path):
    path = tmp_path / "filled.sqlite"
    with open_store(path) as store:
        results = tuple(ferritin(str(number)) for number in range(RESULTS))
        write(store, Record(patient=ELENA, results=results))
    return path


def held(store):
    """How many results a sound store holds; None for one without a patient."""
    assert store.check(lambda *_: None).is_sound
    keys = store.patients.keys()
    return len(store.patients.record(keys[0]).results) if keys else None


def moments(calls):
    return sorted({1 + (calls - 1) * one // (MOMENTS - 1) for one in range(MOMENTS)})


@pytest.fixture
def database(cluster):
    """Return what makes an empty database, as its name and address; all are dropped again."""
    made = []

    def make():
        made.append(cluster.make_database())
        return made[-1], cluster.address(made[-1])

    yield make
    for name in made:
        cluster.drop_database(name)


def holds_store(cluster, name):
    with cluster.connect(name) as connection:
        there = connection.execute("SELECT to_regclass('store_info')").fetchone()[0]
        sql = "SELECT count(*) FROM store_info"
        return bool(there and connection.execute(sql).fetchone()[0])


@pytest.mark.parametrize("fault", FAULTS)
def test_a_move_to_a_server_ends_whole_and_says_where(
    move, filled, tmp_path, cluster, database, fault
):
    folder = tmp_path / "clinic"

    def moved(moment):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        path = folder / "clinic.sqlite"
        shutil.copy(filled, path)
        name, address = database()
        told = move(path=str(path), address=address, to="server", fault=fault, moment=moment)
        return name, address, told

    for moment in moments(moved(0)[2]["calls"]):
        name, address, told = moved(moment)
        assert not told["fault"]
        is_there = holds_store(cluster, name)
        if is_there:
            with open_server_store(read_server_address(address)) as store:
                assert held(store) == RESULTS
        (left,) = (one for one in folder.iterdir() if one.suffix == ".sqlite")
        with open_store(left) as store:
            assert held(store) == RESULTS
        assert ("is on the server now" in told["said"]) == (is_there and bool(told["said"]))
        assert told["said"] or (is_there and left.name != "clinic.sqlite")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_move_to_a_file_leaves_no_file_where_the_server_goes_on(
    move, filled, tmp_path, database, fault
):
    folder = tmp_path / "clinic"
    path = folder / "clinic.sqlite"

    def moved(moment):
        _, address = database()
        copy = tmp_path / "copy.sqlite"
        shutil.copy(filled, copy)
        to_server = move(path=str(copy), address=address, to="server", fault=fault, moment=0)
        assert not to_server["said"]
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        told = move(path=str(path), address=address, to="file", fault=fault, moment=moment)
        return address, told

    for moment in moments(moved(0)[1]["calls"]):
        address, told = moved(moment)
        assert not told["fault"]
        if told["said"]:
            with open_server_store(read_server_address(address)) as store:
                assert held(store) == RESULTS
            assert not path.exists()
        else:
            with open_store(path) as store:
                assert held(store) == RESULTS
