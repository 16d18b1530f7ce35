"""Which rows of a file are new, which correct a stored row, and which say nothing new."""

from collections import Counter
from collections.abc import Callable, Iterable, MutableMapping, Sequence
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any, Final

from ironview.controller.carried_rows import follows, identity_of
from ironview.controller.import_plan import PlannedRow, RowState
from ironview.domain.record import Record, Result, ResultStatus
from ironview.domain.told import tell
from ironview.store.row_columns import SHAPES, ClinicalRow
from ironview.store.rows import KnownRow

CHANGED_IN_BOTH: Final = tell(
    "This row was changed or removed here and changed in the other store. What stands here is kept."
)
IS_CHANGED_IN_BOTH: Final = "import.changed_in_both"
_NOT_CONTENT: Final = frozenset({"key", "origin", "unknown", "baseline_hb"})
"""What a person said about a stored dose makes it no other dose."""

_SPELT: Final = (
    ("collected", "collected_text"),
    ("started", "started_text"),
    ("at", "at_text"),
)
_RANK: Final = {
    ResultStatus.PRELIMINARY: 0,
    ResultStatus.FINAL: 1,
    ResultStatus.CORRECTED: 2,
    ResultStatus.AMENDED: 2,
    ResultStatus.CANCELLED: 3,
    ResultStatus.ENTERED_IN_ERROR: 3,
}


def rows_of(record: Record) -> tuple[ClinicalRow, ...]:
    """Return everything a record holds of its patient."""
    return (
        *record.conditions,
        *record.infusions,
        *record.results,
        *record.events,
        *record.symptoms,
    )


def compare(rows: Iterable[ClinicalRow], known: Sequence[KnownRow]) -> tuple[PlannedRow, ...]:
    """Say for each row of a file what it would do to what the store holds, in order.

    A row that says what a stored row says, or what any earlier version of one said, changes
    nothing: an older file never brings back what was corrected, excluded or removed since. One
    stored row answers for one row of the file.

    A result with the identifier, laboratory and analyte of a stored one corrects it, unless it is
    older or less final; then it stands beside it and the rule book decides. A laboratory does not
    know that a person gave a result to another patient: it is corrected where it is now.
    """
    unmatched = {id(one): one for one in known}
    by_content: dict[Any, list[KnownRow]] = {}
    for one in known:
        for version in (one.row, *one.earlier):
            by_content.setdefault(_content(version), []).append(one)
    waiting: list[ClinicalRow | PlannedRow] = []
    for row in rows:
        same = by_content.get(_content(row), [])
        said = next((one for one in same if id(one) in unmatched), None)
        if said is None:
            waiting.append(row)
        else:
            del unmatched[id(said)]
            waiting.append(PlannedRow(RowState.UNCHANGED, row, said.row))
    left = [one.row for one in unmatched.values() if one.is_present and one.row.key]
    away = [one for one in unmatched.values() if one.moved_to]
    own = {identity_of(one.row): one for one in unmatched.values() if one.row.key}
    return tuple(
        row if isinstance(row, PlannedRow) else _new(row, left, away, own) for row in waiting
    )


def said_before(rows: Sequence[ClinicalRow]) -> dict[int, ClinicalRow]:
    """Return which rows say what a row of another file among them says already, and that row.

    A value that stands twice in one file is two rows; the same two rows in a second file are none
    more.

    Returns:
        Position -> the earlier row.
    """
    if len({_file_of(row) for row in rows}) < 2:
        return {}
    kept: dict[Any, list[ClinicalRow]] = {}
    seen: Counter[tuple[Any, str]] = Counter()
    found = {}
    for at, row in enumerate(rows):
        content, file = _content(row), _file_of(row)
        said = kept.setdefault(content, [])
        number = seen[content, file]
        seen[content, file] += 1
        if number < len(said):
            found[at] = said[number]
        else:
            said.append(row)
    return found


def _file_of(row: ClinicalRow) -> str:
    """Return the file a row stands in; a member of an archive is a file of its own."""
    file, _, inside = row.origin.partition(":")
    if file.casefold().endswith(".zip"):
        return f"{file}:{inside.partition(':')[0]}"
    return file


def _new(
    row: ClinicalRow,
    left: list[ClinicalRow],
    away: list[KnownRow],
    own: MutableMapping[str, KnownRow],
) -> PlannedRow:
    known = own.pop(identity_of(row), None)
    if known is not None and type(known.row) is type(row):
        if known.row in left:
            left.remove(known.row)
        return _returned(row, known)
    if isinstance(row, Result) and row.id:
        older = [one for one in left if isinstance(one, Result) and _is_corrected_by(one, row)]
        if len(older) == 1:
            left.remove(older[0])
            return _amending(row, older[0])
        if not older:
            return _new_or_moved(row, away)
    return PlannedRow(RowState.ADD, row)


def _new_or_moved(row: Result, away: list[KnownRow]) -> PlannedRow:
    """Correct the one row that was moved to another patient; of several nobody knows which."""
    older = [one for one in away if isinstance(one.row, Result) and _is_corrected_by(one.row, row)]
    if not older:
        return PlannedRow(RowState.ADD, row)
    if len(older) > 1:
        return PlannedRow(
            RowState.HELD,
            row,
            reason=tell(
                "It corrects one of several results that were moved to other patients, and "
                "nothing says which. Correct the right one by hand, then reject this row."
            ),
            code="import.moved_elsewhere",
        )
    (only,) = older
    away.remove(only)
    return replace(_amending(row, only.row), moved_to=only.moved_to)


def _amending(row: Result, stored: ClinicalRow) -> PlannedRow:
    excluded = stored.excluded if isinstance(stored, Result) else None
    amended = replace(row, key=stored.key, excluded=row.excluded or excluded)
    return PlannedRow(RowState.AMEND, amended, stored)


def _returned(row: ClinicalRow, known: KnownRow) -> PlannedRow:
    """Plan a row of this store that was changed in another one."""
    if known.is_present and follows(row, known.row):
        return PlannedRow(RowState.AMEND, replace(row, key=known.row.key), known.row)
    return PlannedRow(
        RowState.HELD,
        row,
        known.row,
        reason=CHANGED_IN_BOTH,
        code=IS_CHANGED_IN_BOTH,
        moved_to=known.moved_to,
        is_gone=not (known.is_present or known.moved_to),
    )


def _is_corrected_by(stored: Result, row: Result) -> bool:
    same = (stored.id, stored.laboratory, stored.analyte) == (row.id, row.laboratory, row.analyte)
    return same and _RANK[row.status] >= _RANK[stored.status] and not _is_older(row, stored)


def _is_older(row: Result, stored: Result) -> bool:
    if row.reported is None or stored.reported is None:
        return row.reported is None and stored.reported is not None
    return row.reported.certainly_before(stored.reported)


def _content(row: ClinicalRow) -> tuple[Any, ...]:
    """Return what a row says; how a date was spelt says nothing once it was understood."""
    get, moment, text = _GETTERS[type(row)]
    spelt = getattr(row, text) if moment and getattr(row, moment) is None else ""
    return (type(row), spelt, *get(row))


def _getters(kind: type[ClinicalRow]) -> tuple[Callable[[Any], tuple[Any, ...]], str, str]:
    names = [one.name for one in fields(kind)]
    moment, text = next(((m, t) for m, t in _SPELT if m in names), ("", ""))
    said = [name for name in names if name not in _NOT_CONTENT and name != text]
    return attrgetter(*said), moment, text


_GETTERS: Final = {kind: _getters(kind) for kind in SHAPES}
