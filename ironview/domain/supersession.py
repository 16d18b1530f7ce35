"""Which row of several speaks for an analyte: corrections, finals and later reports. Chapter 1."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from ironview.domain.checks import ReadRow
from ironview.domain.moments import Moment
from ironview.domain.record import ResultStatus

_RANK: Final = {
    ResultStatus.PRELIMINARY: 0,
    ResultStatus.FINAL: 1,
    ResultStatus.CORRECTED: 2,
    ResultStatus.AMENDED: 2,
}
_CORRECTION: Final = 2
SUPERSEDED: Final = "superseded"


def supersede_by_id(rows: Sequence[ReadRow]) -> tuple[tuple[ReadRow, ...], set[ReadRow]]:
    """Let corrected and amended rows supersede those with the same id and laboratory.

    Marks the superseded rows that are not held. Held corrections supersede too, also those
    without a collection date.

    Returns:
        The rows that a held correction superseded, and the held rows that were themselves
        superseded and speak no more.
    """
    alike: dict[tuple[str, str], list[ReadRow]] = {}
    for read in rows:
        if read.row.id and _rank(read) == _CORRECTION:
            alike[read.row.id, read.row.laboratory] = []
    if not alike:
        return (), set()
    for read in rows:
        group = alike.get((read.row.id, read.row.laboratory))
        if group is not None and _rank(read) >= 0:
            group.append(read)
    silenced = [read for group in alike.values() for read in _outdone(group)]
    last_words = {
        key: [read for read in group if _rank(read) == _CORRECTION and read not in silenced]
        for key, group in alike.items()
    }
    by_held = tuple(
        read
        for read in silenced
        if read.held is None
        and any(last.held for last in last_words[read.row.id, read.row.laboratory])
    )
    return by_held, _silence(silenced)


def supersede_within(sample: Sequence[ReadRow], silent: set[ReadRow]) -> None:
    """Let the best row of each analyte of one sample supersede the others.

    Final, corrected and amended rows go before preliminary ones, corrected and amended before
    final, and among equals the latest ``reported``. Where the order cannot be told both remain.

    Args:
        sample: Its rows, the held ones included.
        silent: Held rows that a correction elsewhere has superseded.
    """
    if len({read.row.analyte for read in sample}) == len(sample):
        return
    by_analyte: dict[str, list[ReadRow]] = defaultdict(list)
    for read in sample:
        if _rank(read) >= 0 and read not in silent:
            by_analyte[read.row.analyte].append(read)
    for group in by_analyte.values():
        if len(group) > 1:
            _silence(_outdone(group))


def _rank(read: ReadRow) -> int:
    """-1 for a row that takes part in nothing, and for a held preliminary one."""
    if read.why_excluded:
        return -1
    rank = _RANK[read.row.status]
    return -1 if read.held and rank == 0 else rank


def _outdone(group: Sequence[ReadRow]) -> list[ReadRow]:
    return [read for read in group if any(_outdoes(other, read) for other in group)]


def _outdoes(one: ReadRow, other: ReadRow) -> bool:
    mine, theirs = _rank(one), _rank(other)
    if mine != theirs:
        return mine > theirs
    return _is_later(one.row.reported, other.row.reported)


def _is_later(one: Moment | None, other: Moment | None) -> bool:
    """A missing report date is the oldest."""
    if one is None or other is None:
        return one is not None and other is None
    return other.certainly_before(one)


def _silence(rows: Iterable[ReadRow]) -> set[ReadRow]:
    silent: set[ReadRow] = set()
    for read in rows:
        if read.held:
            silent.add(read)
        else:
            read.why_excluded = SUPERSEDED
    return silent
