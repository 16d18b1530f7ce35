"""Where the rows on the bench come from: files, or the store, where they waited."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from pathlib import Path
from typing import Final, Protocol

from ironview.controller.comparing import rows_of
from ironview.controller.import_waiting import record_of
from ironview.controller.import_work import Step, read_for_import
from ironview.domain.errors import UnreadableFileError
from ironview.domain.guideline import Guideline
from ironview.domain.record import Record
from ironview.interchange.merging import merge
from ironview.interchange.questions import TableQuestion
from ironview.interchange.raw_content import message_of
from ironview.interchange.reading import read_bytes
from ironview.interchange.staging import Aside, Bench, Reading, RowKind, StagedFile
from ironview.interchange.tabular.mapping import NO_MAPPING
from ironview.interchange.tabular.raw_rows import RawRow, read_raw
from ironview.interchange.tabular.reader import read_again
from ironview.interchange.tabular.shapes import Shaped, shape_of
from ironview.interchange.vocabulary import Vocabulary
from ironview.store.batches import ImportedFile, WaitingRow
from ironview.store.database import Store

_NO_PATIENT: Final = "import.no_patient"


@dataclass(frozen=True, slots=True)
class Read:
    """What was read, ready to be planned.

    Attributes:
        waited: Place of a row -> its key among the rows that wait.
        title: What the import is called instead of by its files.
    """

    files: tuple[ImportedFile, ...]
    reading: Reading
    waited: Mapping[str, str]
    title: str = ""


class Source(Protocol):
    """Gives rows, and the same rows again once something was decided."""

    def read(self, store: Store, shaped: Shaped, step: Step, /) -> Read:
        """Read the rows; ``step`` runs to half of its total."""
        ...


@dataclass(frozen=True, slots=True)
class Files:
    """Files a person chose."""

    paths: tuple[Path, ...]
    guideline: Guideline
    zone: tzinfo

    def read(self, _store: Store, shaped: Shaped, step: Step) -> Read:
        """Read the files."""
        files, reading = read_for_import(self.paths, self.guideline, self.zone, step, shaped=shaped)
        return Read(files, reading, {})


@dataclass(frozen=True, slots=True)
class WaitingRows:
    """Rows that wait in the store."""

    guideline: Guideline
    zone: tzinfo
    title: str

    def read(self, store: Store, shaped: Shaped, step: Step) -> Read:
        """Read every row that waits."""
        rows = _with_places(store.batches.waiting())
        step(0, 2)
        staged = list(_one_report_each(self._records(rows)))
        staged += self._tables([(place, row) for place, row in rows if not row.content], shaped)
        merged = merge(record for file in staged for record in file.records)
        reading = Reading(
            files=tuple(staged),
            records=merged.records,
            remarks=(*(one for file in staged for one in file.remarks), *merged.remarks),
        )
        return Read((), reading, _keys(staged, dict(rows)), self.title)

    def _records(
        self, rows: Iterable[tuple[str, WaitingRow]]
    ) -> Iterator[tuple[WaitingRow, StagedFile]]:
        for place, row in rows:
            if row.content:
                yield row, self._record(place, row)

    def _record(self, place: str, row: WaitingRow) -> StagedFile:
        staged = read_bytes(place, row.content.encode(), self.guideline, self.zone)
        records = tuple(_placed(record, place) for record in staged.records)
        return replace(staged, source=place, records=records)

    def _tables(
        self, rows: Sequence[tuple[str, WaitingRow]], shaped: Shaped
    ) -> Iterator[StagedFile]:
        groups: dict[object, list[tuple[str, WaitingRow, RawRow]]] = defaultdict(list)
        for place, row in rows:
            raw = read_raw(row.raw)
            if raw is None or not raw.can_be_read_again:
                yield StagedFile(source=place, held=(_as_it_waits(place, row),))
            else:
                groups[row.batch_key, raw.group].append((place, row, raw))
        for group in groups.values():
            yield self._group(group, shaped)

    def _group(self, group: Sequence[tuple[str, WaitingRow, RawRow]], shaped: Shaped) -> StagedFile:
        """Read lines of one table again, and take of them only what waits."""
        first = group[0][2]
        mapping = shaped.get(shape_of(first.header), NO_MAPPING)
        bench = Bench(first.table)
        vocabulary = Vocabulary.of(self.guideline)
        try:
            read_again(bench, [raw for _, _, raw in group], vocabulary, self.zone, mapping)
        except UnreadableFileError:
            held = tuple(_as_it_waits(place, row) for place, row, _ in group)
            return StagedFile(source=first.table, held=held)
        staged = bench.finish("table")
        places = {raw.place: (place, row) for place, row, raw in group}
        records = [_only_these(record, places) for record in staged.records]
        found = {row.origin for record in records for row in rows_of(record)}
        again = {aside.source: aside for aside in staged.held}
        held = tuple(
            _as_it_waits(place, row, again.get(raw.place))
            for place, row, raw in group
            if place not in found
        )
        return replace(
            staged,
            records=tuple(record for record in records if rows_of(record)),
            held=held,
            rejected=(),
            remarks=(),
            questions=tuple(_still_open(staged.questions, len(held))),
        )


def _one_report_each(
    read: Iterable[tuple[WaitingRow, StagedFile]],
) -> Iterator[StagedFile]:
    """Bring the rows of one message that names nobody together: they are one person's."""
    groups: dict[tuple[str, str], StagedFile] = {}
    for row, staged in read:
        message = message_of(row.raw)
        if not message or row.reason != _NO_PATIENT:
            yield staged
            continue
        key = (row.batch_key, message)
        first = groups.get(key)
        groups[key] = staged if first is None else _together(first, staged)
    yield from groups.values()


def _together(first: StagedFile, other: StagedFile) -> StagedFile:
    (record,) = first.records
    rows = [row for one in (*first.records, *other.records) for row in rows_of(one)]
    return replace(first, records=(record_of(record, rows),))


def _still_open(questions: Iterable[TableQuestion], held: int) -> Iterator[TableQuestion]:
    for question in questions:
        if held:
            yield replace(question, rows=min(question.rows, held))


def _with_places(rows: Iterable[WaitingRow]) -> list[tuple[str, WaitingRow]]:
    """Give each row a place no other has: files of one name may come from two wards."""
    seen: Counter[str] = Counter()
    placed = []
    for row in rows:
        seen[row.source] += 1
        again = seen[row.source]
        placed.append((row.source if again == 1 else f"{row.source} ({again})", row))
    return placed


def _placed(record: Record, place: str) -> Record:
    rows = rows_of(record)
    if len(rows) == 1:
        return record_of(record, [replace(rows[0], origin=place)])
    return record


def _only_these(record: Record, places: Mapping[str, tuple[str, WaitingRow]]) -> Record:
    rows = [
        replace(row, origin=places[row.origin][0])
        for row in rows_of(record)
        if row.origin in places
    ]
    return record_of(record, rows)


def _as_it_waits(place: str, row: WaitingRow, again: Aside | None = None) -> Aside:
    aside = Aside(
        source=place,
        reason=row.reason,
        text=row.text,
        kind=RowKind(row.kind),
        patient=row.patient,
        raw=row.raw,
    )
    if again is None:
        return aside
    return replace(
        aside, name=again.name, value=again.value, unit=again.unit, at=again.at, text=again.text
    )


def _keys(staged: Iterable[StagedFile], rows: Mapping[str, WaitingRow]) -> dict[str, str]:
    """Return the key of the waiting row behind every place; a whole record has many places."""
    found: dict[str, str] = {}
    for file in staged:
        for record in file.records:
            for row in rows_of(record):
                own = rows.get(row.origin) or rows.get(file.source)
                if own is not None:
                    found[row.origin] = own.key
        for aside in file.held:
            own = rows.get(aside.source) or rows.get(file.source)
            if own is not None:
                found[aside.source] = own.key
    return found
