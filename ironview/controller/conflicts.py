"""Entries that somebody else changed while a person had them open in a form."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ironview.controller.chart import Chart
from ironview.domain.record import Patient
from ironview.store.row_columns import ClinicalRow

Seen = ClinicalRow | Patient


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One entry that is no longer what a person saw.

    Attributes:
        seen: As the form was opened with.
        theirs: As it is now; None when it was taken out, or moved to another patient.
        by: Who changed it last.
        at: When, with the clinic's time zone.
        is_own: Whether the same person did, in another window.
    """

    seen: Seen
    theirs: Seen | None
    by: str
    at: datetime
    is_own: bool


def conflicts_of(chart: Chart, seen: Iterable[Seen]) -> tuple[Conflict, ...]:
    """Return those of the entries that became others since they were seen.

    Raises:
        StoreError: The store cannot be read.
    """
    return tuple(_conflict(chart, one, now) for one in seen if (now := _present(chart, one)) != one)


def _present(chart: Chart, seen: Seen) -> Seen | None:
    if isinstance(seen, Patient):
        return chart.patient
    now = chart.record
    rows: tuple[ClinicalRow, ...]
    rows = (*now.results, *now.infusions, *now.events, *now.symptoms, *now.conditions)
    return next((row for row in rows if row.key == seen.key), None)


def _conflict(chart: Chart, seen: Seen, now: Seen | None) -> Conflict:
    newest = chart.history_of(chart.key if isinstance(seen, Patient) else seen.key)[0]
    return Conflict(
        seen=seen,
        theirs=now,
        by=newest.by,
        at=newest.at.astimezone(chart.zone),
        is_own=newest.by == chart.user,
    )
