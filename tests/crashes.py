"""Kills a program that writes, again and again, and looks at what is left of its store.

Run as ``python -m tests.crashes KILLS [SEED]``. A fork of this process does one thing after the
other (adds results, counts a value up, imports a file, renames the clinic) and says so once each
is stored; at a moment drawn by chance it is killed with signal 9. Everything it said must then be
there, nothing may be half, and the audit must prove itself. Every so many kills a new store begins,
plain and encrypted in turn.
"""

import contextlib
import os
import random
import select
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

from ironview.domain.record import Patient, Result
from ironview.store.batches import ImportedFile
from ironview.store.database import Store, open_store

KEY = f"x'{'5a' * 32}'"
COUNTED = "counted"
ADDED_AT_ONCE = 3
IMPORTED_AT_ONCE = 20
KILLS_OF_A_STORE = 25
_LONGEST_LIFE_S = 0.05
_PATIENCE_S = 30.0


class LostWriteError(Exception):
    """Something that was acknowledged is gone, or something is half there."""


@dataclass(frozen=True)
class Held:
    """How many things of each kind a store holds."""

    added: int
    counted: int
    imported: int
    renamed: int


def result(name: str, value: str = "1") -> Result:
    return Result(analyte="ferritin", name=name, value=value, unit="ug/L", collected=None)


def new_store(path: Path, key: str) -> None:
    """Make a store with one patient, whose first result is the value that is counted up."""
    with open_store(path, key=key) as store, store.writing("Anna", "add_patient") as change:
        patient = store.patients.add(Patient(family_name="Marchetti"), change)
        store.rows.add(patient, [result(COUNTED, "0")], change)


def held(store: Store) -> Held:
    """Count what is there.

    Raises:
        LostWriteError: Something is half there, or not what the audit says.
    """
    check = store.check(lambda _done, _total: None)
    if not check.is_sound:
        raise LostWriteError(f"{check.damages} {[one.text for one in check.audit.faults]}")
    (key,) = store.patients.keys()
    rows = store.patients.record(key).results
    counted = next(int(row.value) for row in rows if row.name == COUNTED)
    added, half = divmod(sum(row.name == "added" for row in rows), ADDED_AT_ONCE)
    imported, torn = divmod(sum(row.name == "imported" for row in rows), IMPORTED_AT_ONCE)
    if half or torn or imported != len(store.batches.all()):
        raise LostWriteError(f"half a change: {half} {torn} {imported}")
    return Held(added, counted, imported, int(store.settings.all().get("clinic_name", "0")))


class Writer:
    """The program that is killed."""

    def __init__(self, store: Store, told: int) -> None:
        self._store = store
        self._told = told
        (self._patient,) = store.patients.keys()
        self._renamed = int(store.settings.all().get("clinic_name", "0"))

    def work(self) -> None:
        """Write until somebody ends it, and acknowledge each thing after it is stored."""
        deeds = (("a", self._add), ("c", self._count), ("i", self._import), ("r", self._rename))
        while True:
            for letter, deed in deeds:
                deed()
                os.write(self._told, letter.encode())

    def _add(self) -> None:
        with self._store.writing("Anna", "add_results", "", self._patient) as change:
            self._store.rows.add(self._patient, [result("added")] * ADDED_AT_ONCE, change)

    def _count(self) -> None:
        rows = self._store.patients.record(self._patient).results
        row = next(row for row in rows if row.name == COUNTED)
        counted = replace(row, value=str(int(row.value) + 1))
        with self._store.writing("Anna", "amend_result", "counted", self._patient) as change:
            self._store.rows.amend(row.key, counted, change, seen=row)

    def _import(self) -> None:
        with self._store.writing("Anna", "import") as change:
            file = ImportedFile("results.csv", "ab" * 32, 120)
            counts = {"added": IMPORTED_AT_ONCE}
            change.belongs_to(self._store.batches.add(change.new_key(), [file], counts))
            self._store.rows.add(self._patient, [result("imported")] * IMPORTED_AT_ONCE, change)

    def _rename(self) -> None:
        with self._store.writing("Anna", "save_settings") as change:
            self._renamed += 1
            self._store.settings.put("clinic_name", str(self._renamed), change)


def killed_once(path: Path, key: str, life_s: float) -> str:
    """Let a program write, kill it, and return the letters of what it acknowledged.

    Args:
        life_s: Seconds from its first acknowledged write to its death.
    """
    told, telling = os.pipe()
    child = os.fork()
    if child == 0:
        # Nothing of the parent's may run in the child: it is only ever killed.
        os.close(told)
        with contextlib.suppress(BaseException):
            Writer(open_store(path, key=key), telling).work()
        os._exit(1)
    os.close(telling)
    try:
        ready, _, _ = select.select([told], [], [], _PATIENCE_S)
        if not ready:
            raise LostWriteError("the program wrote nothing")
        time.sleep(life_s)
    finally:
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise LostWriteError(f"the program ended by itself: {status}")
    with os.fdopen(told, "rb") as acknowledged:
        return acknowledged.read().decode()


def compare(before: Held, letters: str, after: Held) -> int:
    """Return how many things were stored that nobody had been told of: none or one.

    Raises:
        LostWriteError: Something is lost, or more is there than was done.
    """
    surplus = 0
    for name, letter in (("added", "a"), ("counted", "c"), ("imported", "i"), ("renamed", "r")):
        more = getattr(after, name) - getattr(before, name) - letters.count(letter)
        if more not in (0, 1):
            raise LostWriteError(f"{name}: {more} beside the acknowledged {letters.count(letter)}")
        surplus += more
    if surplus > 1:
        raise LostWriteError(f"{surplus} things more than one program can have begun")
    return surplus


@dataclass
class Tally:
    """What was seen."""

    kills: int = 0
    acknowledged: int = 0
    unheard: int = 0


def crash(kills: int, seed: int, folder: Path) -> Tally:
    """Kill so many times.

    Raises:
        LostWriteError: What was stored did not stand up to it.
    """
    drawn, tally, path, key = random.Random(seed), Tally(), folder / "none", ""
    before = Held(0, 0, 0, 0)
    for number in range(kills):
        if number % KILLS_OF_A_STORE == 0:
            key = KEY if number // KILLS_OF_A_STORE % 2 else ""
            path = folder / f"{number}.sqlite"
            new_store(path, key)
            with open_store(path, key=key) as store:
                before = held(store)
        letters = killed_once(path, key, drawn.uniform(0, _LONGEST_LIFE_S))
        with open_store(path, key=key) as store:
            after = held(store)
        tally.unheard += compare(before, letters, after)
        tally.kills, tally.acknowledged = tally.kills + 1, tally.acknowledged + len(letters)
        before = after
    return tally


def main(arguments: list[str]) -> int:
    """Kill as often as the command line says, and print what was seen."""
    kills, seed = int(arguments[0]), int(arguments[1]) if len(arguments) > 1 else 1
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tally = crash(kills, seed, Path(folder))
    sys.stdout.write(
        f"{tally.kills} kills (seed {seed}) in {time.monotonic() - start:.0f} s: "
        f"{tally.acknowledged} acknowledged writes, all there; {tally.unheard} more were stored "
        "before anybody was told; nothing half; every audit proves itself\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
