"""Workstations that write to one server at once: 1, 5 and 10, each as a ratio to one."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from ironview.domain.record import Patient, Result
from ironview.store.database import Store, open_store
from ironview.store.server_address import read_server_address
from ironview.store.server_store import open_server_store
from tests.cluster import binaries, running_cluster

CLIENTS: Final = (1, 5, 10)
CHANGES: Final = 300
"""Of all clients together, each with two results and its entry in the audit."""


def report() -> list[str]:
    """Return the time of one change as a person waits for it, and what all get done together."""
    if binaries() is None:
        return ["server clients: no PostgreSQL on this computer"]
    with tempfile.TemporaryDirectory() as folder:
        waits, rate = _measured(1, lambda: open_store(Path(folder) / "clinic.sqlite"))
    lines = [_line("a file, 1 client", waits, rate, waits, rate)]
    with running_cluster(fsync="on") as cluster:
        base: tuple[list[float], float] | None = None
        for clients in CLIENTS:
            address = read_server_address(cluster.address(cluster.make_database()))
            open_server_store(address).close()
            found = _measured(clients, lambda at=address: open_server_store(at))
            base = base or found
            lines.append(_line(f"a server, {clients} clients", *found, *base))
    return lines


def _measured(clients: int, opened: Callable[[], Store]) -> tuple[list[float], float]:
    """Return how long each change took, and how many a second were made by all together."""
    with opened() as store, store.writing("bench", "add_patient") as change:
        patient = store.patients.add(Patient(family_name="Bench"), change)
    pipes, ready = [], os.pipe()
    for _ in range(clients):
        pipe = os.pipe()
        if os.fork() == 0:
            os.close(ready[1])
            waits = _one(opened, patient, CHANGES // clients, ready[0])
            os.write(pipe[1], " ".join(f"{one:.6f}" for one in waits).encode())
            os._exit(0)
        os.close(pipe[1])
        pipes.append(pipe[0])
    time.sleep(0.5)
    start = time.perf_counter()
    os.close(ready[1])
    told = [os.fdopen(pipe).read() for pipe in pipes]
    took = time.perf_counter() - start
    for _ in range(clients):
        os.wait()
    waits = [float(one) for text in told for one in text.split()]
    return waits, len(waits) / took


def _one(opened: Callable[[], Store], patient: str, count: int, ready: int) -> list[float]:
    rows = [Result(analyte="ferritin", value=n, unit="ug/L", collected=None) for n in "12"]
    waits = []
    with opened() as store:
        os.read(ready, 1)  # Until the last clients are there.
        for _ in range(count):
            start = time.perf_counter()
            with store.writing("bench", "add_results", "", patient) as change:
                store.rows.add(patient, rows, change)
            waits.append(time.perf_counter() - start)
    return waits


def _line(
    who: str, waits: list[float], rate: float, base_waits: list[float], base_rate: float
) -> str:
    middle, late = statistics.median(waits), statistics.quantiles(waits, n=20)[-1]
    return (
        f"server clients, {who}: a change takes {middle * 1000:.1f} ms (p95 {late * 1000:.1f} ms) "
        f"= {middle / statistics.median(base_waits):.2f} of one client, {rate:.0f} changes a "
        f"second together = {rate / base_rate:.2f} of one client"
    )
