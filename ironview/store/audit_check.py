"""Proves that a store holds exactly what its audit says was written, or says where it does not."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from peewee import Database

from ironview.domain.told import Told, tell
from ironview.store import change_tables
from ironview.store.audit import ChainEnd, entry_of, written_by
from ironview.store.audit_chain import (
    AuditEntry,
    WrittenVersion,
    first_digest,
    read_version_lines,
    version_lines,
)
from ironview.store.columns import Columns
from ironview.store.errors import store_errors
from ironview.store.execution import fetch

_PAGE: Final = 500


class Fault(StrEnum):
    """What is wrong with a place of the audit, or with what it lists."""

    ENTRY_MISSING = "entry_missing"
    ENTRY_ALTERED = "entry_altered"
    CHAIN_BROKEN = "chain_broken"
    CHAIN_SHORT = "chain_short"
    CHANGE_ALTERED = "change_altered"
    CHANGE_MISSING = "change_missing"
    CHANGE_UNLISTED = "change_unlisted"
    VERSION_ALTERED = "version_altered"
    VERSION_MISSING = "version_missing"
    VERSION_UNLISTED = "version_unlisted"


_SENTENCES: Final[Mapping[Fault, Told]] = {
    Fault.ENTRY_MISSING: tell("Entry {number} of the audit is missing."),
    Fault.ENTRY_ALTERED: tell("Entry {number} of the audit was altered after it was written."),
    Fault.CHAIN_BROKEN: tell(
        "Entry {number} of the audit does not continue the entry before it: entries were altered, "
        "put in or put in another order."
    ),
    Fault.CHAIN_SHORT: tell(
        "The audit ends at entry {number}, but a later entry was seen before: entries were cut "
        "off, or an older copy of the data file was put in its place."
    ),
    Fault.CHANGE_ALTERED: tell("Change {place} no longer says what entry {number} says of it."),
    Fault.CHANGE_MISSING: tell("Change {place}, of entry {number}, is missing."),
    Fault.CHANGE_UNLISTED: tell("Change {place} has no entry in the audit."),
    Fault.VERSION_ALTERED: tell("{place} was altered after entry {number} wrote it."),
    Fault.VERSION_MISSING: tell("{place}, written with entry {number}, is missing."),
    Fault.VERSION_UNLISTED: tell("{place} was put into entry {number} after it was written."),
}


@dataclass(frozen=True, slots=True)
class AuditFault:
    """One place where the store is not what was written.

    Attributes:
        number: Of the entry; 0 where there is none.
        place: Kind, key and version of the row, or the number of the change; else empty.
    """

    fault: Fault
    number: int
    place: str = ""

    @property
    def text(self) -> str:
        """One sentence."""
        pattern = _SENTENCES[self.fault].pattern
        return Told(pattern, {"number": str(self.number), "place": self.place})


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditCheck:
    """What a check found.

    Attributes:
        entries: How many entries were read.
        versions: How many row versions were compared.
        end: Where the chain ends.
        faults: In order of entry; empty where all is as it was written.
    """

    entries: int
    versions: int
    end: ChainEnd
    faults: tuple[AuditFault, ...]


def check_audit(
    database: Database,
    step: Callable[[int, int], None],
    seen: Sequence[ChainEnd] = (),
) -> AuditCheck:
    """Read the whole audit and everything it lists.

    Args:
        step: Told how many entries were read, and of how many; may raise to stop.
        seen: Ends of this chain that were noted elsewhere, which must still be part of it.

    Raises:
        StoreError: The store could not be read.
    """
    with store_errors():
        return _AuditReading(database, step, seen).check()


class _AuditReading:
    def __init__(
        self,
        database: Database,
        step: Callable[[int, int], None],
        seen: Sequence[ChainEnd],
    ) -> None:
        self._database = database
        self._step = step
        self._seen = {end.number: end.digest for end in seen if end.number}
        self._faults: list[AuditFault] = []
        self._versions = 0
        self._number = 0
        uuid = database.execute_sql('SELECT "uuid" FROM "store_info"').fetchone()[0]
        self._digest = first_digest(str(uuid))

    def check(self) -> AuditCheck:
        entries = 0
        sql = 'SELECT count(*) FROM "audit"'
        total = int(self._database.execute_sql(sql).fetchone()[0])
        for page in self._pages():
            for row in page:
                self._follow(row)
            self._compare([entry_of(row) for row in page])
            entries += len(page)
            self._step(entries, total)
        self._find_unlisted_changes()
        self._compare_end()
        return AuditCheck(
            entries=entries,
            versions=self._versions,
            end=ChainEnd(self._number, self._digest),
            faults=tuple(self._faults),
        )

    def _pages(self) -> Iterator[list[Columns]]:
        table, after = change_tables.AuditRow, -1
        while page := fetch(
            self._database,
            table.select().where(table.number > after).order_by(table.number).limit(_PAGE),
        ):
            yield page
            after = page[-1]["number"]

    def _follow(self, row: Columns) -> None:
        entry = entry_of(row)
        for missing in range(self._number + 1, entry.number):
            self._tell(Fault.ENTRY_MISSING, missing)
        if entry.digest != row["digest"]:
            self._tell(Fault.ENTRY_ALTERED, entry.number)
        elif (
            entry.previous != self._digest
            or self._seen.get(entry.number, row["digest"]) != (row["digest"])
        ):
            self._tell(Fault.CHAIN_BROKEN, entry.number)
        self._number, self._digest = entry.number, row["digest"]

    def _compare(self, entries: Sequence[AuditEntry]) -> None:
        of_change = {one.change: one for one in entries if one.change is not None}
        met = set()
        for row, versions in written_by(self._database, sorted(of_change)):
            met.add(row["id"])
            self._versions += len(versions)
            self._compare_change(of_change[row["id"]], row, versions)
        for change in sorted(of_change.keys() - met):
            self._tell(Fault.CHANGE_MISSING, of_change[change].number, str(change))

    def _compare_change(
        self, entry: AuditEntry, row: Columns, versions: Sequence[WrittenVersion]
    ) -> None:
        names = ("at", "by", "workstation", "action", "reason", "patient_key", "undoes")
        if any(getattr(entry, name) != row[name] for name in names):
            self._tell(Fault.CHANGE_ALTERED, entry.number, str(row["id"]))
        if version_lines(versions) != entry.versions:
            self._tell_versions(entry, versions)

    def _tell_versions(self, entry: AuditEntry, versions: Sequence[WrittenVersion]) -> None:
        stored = {_place(one): one.digest for one in versions}
        try:
            listed = {_place(one): one.digest for one in read_version_lines(entry.versions)}
        except ValueError:  # The entry itself is told as altered.
            return
        for place in sorted(stored.keys() | listed.keys()):
            if place not in stored:
                self._tell(Fault.VERSION_MISSING, entry.number, place)
            elif place not in listed:
                self._tell(Fault.VERSION_UNLISTED, entry.number, place)
            elif stored[place] != listed[place]:
                self._tell(Fault.VERSION_ALTERED, entry.number, place)

    def _find_unlisted_changes(self) -> None:
        sql = (
            'SELECT "id" FROM "change" WHERE "id" NOT IN '
            '(SELECT "change_id" FROM "audit" WHERE "change_id" IS NOT NULL) ORDER BY "id"'
        )
        for (number,) in self._database.execute_sql(sql).fetchall():
            self._tell(Fault.CHANGE_UNLISTED, 0, str(number))

    def _compare_end(self) -> None:
        if self._seen and max(self._seen) > self._number:
            self._tell(Fault.CHAIN_SHORT, self._number)

    def _tell(self, fault: Fault, number: int, place: str = "") -> None:
        self._faults.append(AuditFault(fault, number, place))


def _place(one: WrittenVersion) -> str:
    return f"{one.kind} {one.key}, version {one.version}"
