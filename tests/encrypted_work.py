"""Everything a day does with an encrypted store, as a process that can be watched and killed.

Run as ``python -m tests.encrypted_work FOLDER``: the store lies in it, and whatever the program
writes for itself must lie in it too (``HOME``, ``TMPDIR`` and the like are set there by the test).
It says a letter after each piece of work, and goes round until it is ended.
"""

import os
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from ironview.controller import errands
from ironview.controller.comparing import rows_of
from ironview.controller.export_work import Export, ExportFormat
from ironview.controller.import_sources import Files
from ironview.controller.import_staging import stage_plan
from ironview.controller.import_work import commit_import
from ironview.controller.package_work import Sealing, unlock_package, write_package
from ironview.domain.moments import Moment, PartialDate
from ironview.domain.record import Identifier, Patient, Record, Result, Sex
from ironview.guess_cost import GuessCost
from ironview.interchange.record_writing import record_as_json
from ironview.knowledge.catalogues import load_guideline
from ironview.store.backup import make_backup, prove_backup
from ironview.store.backup_folder import folder_of
from ironview.store.database import Store, open_store
from ironview.store.key_file import read_key_file
from ironview.store.opening import open_unlocked

FAMILY, GIVEN, NUMBER = "Zwyrtekova", "Quirilinda", "QX77-424242"
BORN = PartialDate(1931, 2, 27)
PLANTED = (FAMILY, GIVEN, NUMBER, "1931-02-27", "19310227", "424242")
PASSPHRASE = "correct horse battery"
CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
UTC_ZONE = ZoneInfo("UTC")


def no_step(_done: int, _total: int) -> None:
    pass


def planted() -> Record:
    """Return the patient who must show nowhere."""
    patient = Patient(
        id=NUMBER,
        identifiers=(Identifier("urn:mrn", NUMBER),),
        family_name=FAMILY,
        given_name=GIVEN,
        sex=Sex.FEMALE,
        birth_date=BORN,
    )
    drawn = Moment(date(2026, 3, 1))
    rows = [
        Result(
            analyte="ferritin",
            value=str(value),
            unit="ug/L",
            collected=drawn,
            note=f"{FAMILY}, {GIVEN}",
        )
        for value in range(200)
    ]
    return Record(patient=patient, results=tuple(rows))


class Day:
    """One round of work on the store of a folder."""

    def __init__(self, folder: Path, incoming: Path) -> None:
        self.path = folder / "clinic.sqlite"
        self._incoming = incoming
        self._guideline = load_guideline()

    def begin(self) -> None:
        """Make the store, and encrypt it before anything is written into it."""
        with open_store(self.path):
            pass
        errands.encryption(self.path, "Anna", PASSPHRASE, CHEAP)(no_step)

    def pieces(self):
        """Yield what is done, one after the other."""
        return (
            self._enter,
            self._amend,
            self._import,
            self._back_up,
            self._carry,
            self._check,
            self._rekey,
        )

    def _open(self) -> Store:
        opened = read_key_file(self.path).open("Anna", PASSPHRASE)
        return open_unlocked(self.path, keys=opened, analytes=self._guideline.analytes)

    def _enter(self) -> None:
        record = planted()
        with self._open() as store, store.writing("Anna", "add_records", FAMILY) as change:
            key = store.patients.add(record.patient, change)
            store.rows.add(key, rows_of(record), change)

    def _amend(self) -> None:
        with self._open() as store:
            key = store.patients.keys()[-1]
            store.log("Anna", "read_patient", patient_key=key)
            row = store.patients.record(key).results[0]
            with store.writing("Anna", "amend_result", f"not {GIVEN}", key) as change:
                store.rows.amend(row.key, replace(row, value="7"), change, seen=row)
            with store.writing("Anna", "undo") as undo:
                store.taking_back.take_back(store.changes.latest(), undo)

    def _import(self) -> None:
        file = self._incoming / "results.json"
        file.write_bytes(record_as_json(planted()))
        with self._open() as store:
            source = Files((file,), self._guideline, UTC_ZONE)
            plan = stage_plan(source, store, None, None, no_step)
            commit_import(store, plan, "Anna", no_step)

    def _back_up(self) -> None:
        with self._open() as store:
            made = make_backup(store, folder_of(self.path), "asked", no_step)
            key = store.key
        prove_backup(made.path, key, no_step)

    def _carry(self) -> None:
        wanted = Export(
            keys=(),
            format=ExportFormat.RECORD,
            deidentified=False,
            guideline=self._guideline,
            zone=UTC_ZONE,
            today=date(2026, 6, 3),
            user="Anna",
        )
        path = self.path.with_name("patients.ivpackage")
        cost = GuessCost(memory_kib=8, iterations=1, lanes=1)
        sealing = Sealing(PASSPHRASE, "Ward 3", datetime(2026, 6, 3, 8, 2, tzinfo=UTC), cost)
        with self._open() as store:
            keys = store.patients.keys()[-1:]
            write_package(store, replace(wanted, keys=keys), sealing, path, no_step)
        unlock_package(path, PASSPHRASE)

    def _check(self) -> None:
        with self._open() as store:
            if not store.check(no_step).is_sound:
                raise RuntimeError("the store does not prove itself")

    def _rekey(self) -> None:
        keys = read_key_file(self.path)
        errands.new_key(self.path, "Anna", keys.open("Anna", PASSPHRASE))(no_step)


def main(folder: Path, incoming: Path) -> None:
    """Work until somebody ends it."""
    day = Day(folder, incoming)
    if not day.path.exists():
        day.begin()
    while True:
        for piece in day.pieces():
            piece()
            os.write(1, b".")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
