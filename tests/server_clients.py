"""Workstations as processes: each writes to one server and says what was acknowledged to it.

Run as ``python -m tests.server_clients ADDRESS COUNT CLIENTS``. Every client is a fork of this
process that counts a shared value up, which only works out when no update is lost, and adds rows
of its own. With COUNT 0 it goes on until it is told to stop, through a server that comes and goes.
"""

import json
import os
import random
import signal
import sys
import time
from dataclasses import dataclass, replace

from ironview.domain.record import Result
from ironview.store.errors import ChangedMeanwhileError, StoreBusyError
from ironview.store.server_address import read_server_address
from ironview.store.server_errors import ServerLostError, UnsureError
from ironview.store.server_store import ServerStore, open_server_store

COUNTED = "counted"
_MOST_SECONDS_AWAY = 60


@dataclass
class Done:
    """What one client was told: what it may rely on, and what stood in its way."""

    counted: int = 0
    added: int = 0
    conflicts: int = 0
    busy: int = 0
    lost: int = 0
    unsure: int = 0


def counted_row(store: ServerStore, patient: str) -> Result:
    """Return the row everybody counts up."""
    rows = store.patients.record(patient).results
    return next(row for row in rows if row.name == COUNTED)


class Client:
    """One workstation."""

    def __init__(self, address: str, name: str, told: int | None = None) -> None:
        self._name = name
        self._told = told
        self.done = Done()
        self._store, self._patient = _opened(address)
        self._seen: Result | None = None
        self._stopped = False

    def look(self) -> None:
        """Read the row that is counted first of all, before others may change it."""
        self._seen = counted_row(self._store, self._patient)

    def work(self, count: int) -> None:
        """Do this many things, or go on until stopped."""
        signal.signal(signal.SIGTERM, self._stop)
        number = 0
        while not self._stopped and (number < count or not count):
            number += 1
            self._once(self._count if number % 3 else self._add)
        self._store.close()

    def _stop(self, *_: object) -> None:
        self._stopped = True

    def _once(self, act) -> None:
        """Do one thing, however often it takes, and acknowledge it exactly once."""
        while not self._stopped:
            try:
                act()
            except ChangedMeanwhileError:
                self.done.conflicts += 1
                continue
            except StoreBusyError:
                self.done.busy += 1
                continue
            except UnsureError:
                self.done.unsure += 1
                if not self._come_back():
                    continue
            except ServerLostError:
                self.done.lost += 1
                self._come_back()
                continue
            self._acknowledge("counted" if act == self._count else "added")
            return

    def _acknowledge(self, what: str) -> None:
        setattr(self.done, what, getattr(self.done, what) + 1)
        if self._told is not None:
            os.write(self._told, what[:1].encode())

    def _come_back(self) -> bool | None:
        end = time.monotonic() + _MOST_SECONDS_AWAY
        while time.monotonic() < end:
            try:
                return self._store.reconnect()
            except (ServerLostError, StoreBusyError):
                time.sleep(0.005)
        raise TimeoutError

    def _count(self) -> None:
        row, self._seen = self._seen or counted_row(self._store, self._patient), None
        counted = replace(row, value=str(int(row.value) + 1))
        with self._store.writing(self._name, "amend_result", "counted", self._patient) as change:
            self._store.rows.amend(row.key, counted, change, seen=row)

    def _add(self) -> None:
        with self._store.writing(self._name, "add_results", "", self._patient) as change:
            rows = [
                Result(analyte="ferritin", name=self._name, value=n, unit="ug/L", collected=None)
                for n in "12"
            ]
            self._store.rows.add(self._patient, rows, change)


def _opened(address: str) -> tuple[ServerStore, str]:
    """Open the store and find its patient, however often the server goes meanwhile."""
    while True:
        try:
            store = open_server_store(read_server_address(address))
            return store, store.patients.keys()[0]
        except ServerLostError:
            time.sleep(0.02)


def run(address: str, count: int, clients: int) -> list[Done]:
    """Let clients work at once; return what each was told.

    Those that count to an end all read the row before any of them writes, so that all but one
    meet a conflict, however slowly the machine starts them.
    """
    pipes, pids = [], []
    (ready, is_ready), (gate, opener) = os.pipe(), os.pipe()
    for number in range(clients):
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            os.close(opener)
            client = Client(address, f"client {number}")
            if count:
                client.look()
                os.write(is_ready, b".")
                os.read(gate, 1)
            client.work(count)
            os.write(writing, json.dumps(vars(client.done)).encode())
            os._exit(0)
        os.close(writing)
        pipes.append(reading)
        pids.append(pid)
    os.close(is_ready)
    for _ in pids if count else ():
        assert os.read(ready, 1), "a client ended before it began"
    os.close(opener)
    signal.signal(signal.SIGTERM, lambda *_: [os.kill(pid, signal.SIGTERM) for pid in pids])
    done = [Done(**json.loads(_all_of(pipe))) for pipe in pipes]
    for pid in pids:
        assert os.waitpid(pid, 0)[1] == 0
    return done


def killed(address: str, seed: int) -> Done:
    """Kill one client at a random moment of its work; return what had been acknowledged to it."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        Client(address, "killed", writing).work(0)
        os._exit(0)
    os.close(writing)
    time.sleep(random.Random(seed).uniform(0.005, 0.12))
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    told = _all_of(reading)
    return Done(counted=told.count(b"c"), added=told.count(b"a"))


def _all_of(pipe: int) -> bytes:
    with os.fdopen(pipe, "rb") as file:
        return file.read()


def main(address: str, count: str, clients: str) -> None:
    """Run, and write what was acknowledged as JSON."""
    if clients == "killed":
        done = [killed(address, seed) for seed in range(int(count))]
    else:
        done = run(address, int(count), int(clients))
    sys.stdout.write(json.dumps([vars(one) for one in done]))


if __name__ == "__main__":
    main(*sys.argv[1:])
