"""What the patient list shows of each patient, kept so that the list needs no interpretation."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from peewee import Database

from ironview.domain.findings import Severity
from ironview.domain.kept_worklist import read_work_text, work_text
from ironview.domain.population import PatientFacts
from ironview.domain.record import Patient
from ironview.domain.unsigned import UnsignedSample
from ironview.domain.verdicts import NextTestState
from ironview.domain.worklist import WorkEntry
from ironview.store.changes import Change
from ironview.store.columns import Columns, day_text, read_day
from ironview.store.derived_rows import forget_derived
from ironview.store.errors import store_errors
from ironview.store.execution import delete_by, fetch_by, fetch_values, insert_all
from ironview.store.lane_steps import Stand, keep_stands
from ironview.store.list_tables import SummaryRow, UnsignedSampleRow
from ironview.store.population_rows import put_facts
from ironview.store.tables import PatientRow
from ironview.store.unsigned import unsigned_columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Facts of one interpretation.

    Attributes:
        as_of: Day it was made for.
        rules: Names the rule book and the choices it was made with.
        next_date: The date ``next_state`` is about, or None.
        changes_on: The first day after ``as_of`` on which a reading may say something else.
        top_finding: Code of the most severe finding that still asks, or empty.
        held: How many rows wait for an answer.
        profile: Id of the profile in force.
        work: Where the patient stands in the worklist.
        facts: What the patient adds to the numbers of the clinic; it is written with the summary,
            and not read with it.
        unsigned: The samples somebody has to sign; written with the rest, read by the list of them.
    """

    as_of: date
    rules: str
    next_state: NextTestState
    next_date: date | None
    changes_on: date
    top_finding: str
    severity: Severity | None
    held: int
    profile: str
    last_dose: date | None
    work: WorkEntry
    facts: PatientFacts = field(default=PatientFacts(), compare=False)
    unsigned: tuple[UnsignedSample, ...] = ()

    def holds(self, today: date, rules: str) -> bool:
        """Whether it says what a reading by these rules would say on this day."""
        return self.rules == rules and self.as_of <= today < self.changes_on


@dataclass(frozen=True, slots=True)
class FoundPatient:
    """A patient with the newest summary; None before a first interpretation."""

    key: str
    patient: Patient
    summary: Summary | None


class SummaryStore:
    """The summaries of one store. They are derived: no versions, no author.

    What moves a patient from lane to lane is kept beside them, see ``lane_steps``.

    Args:
        now: The present moment, UTC.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def put(self, patient_key: str, summary: Summary, change: Change | None = None) -> None:
        """Replace one patient's summary; inside the transaction of the change it follows from."""
        self.put_all({patient_key: summary}, change)

    def put_all(self, summaries: Mapping[str, Summary], change: Change | None = None) -> None:
        """Replace the summaries of these patients, by key.

        Args:
            change: What made them others; None where only the day or the rules are others, or
                where they were forgotten with the change.
        """
        with store_errors():
            rows = fetch_by(self._database, PatientRow, "key", tuple(summaries), "key", "id")
            new = {row["id"]: summaries[row["key"]] for row in rows}
            stands = self._stands(new)
            for table in (SummaryRow, UnsignedSampleRow):
                delete_by(self._database, table, "patient_id", list(new))
            insert_all(self._database, SummaryRow, [_columns(*one) for one in new.items()])
            put_facts(self._database, {number: one.facts for number, one in new.items()})
            unsigned = [
                each
                for number, summary in new.items()
                for each in unsigned_columns(number, summary.unsigned)
            ]
            insert_all(self._database, UnsignedSampleRow, unsigned)
            made_by = None if change is None else change.id
            keep_stands(self._database, stands, made_by, self._now())

    def _stands(self, new: Mapping[int, Summary]) -> dict[int, Stand]:
        names = ("patient_id", "as_of", "rules")
        rows = fetch_by(self._database, SummaryRow, "patient_id", list(new), *names)
        was = {row["patient_id"]: (date.fromisoformat(row["as_of"]), row["rules"]) for row in rows}
        return {
            number: Stand(
                lanes=frozenset(place.lane for place in summary.work.places),
                day=summary.as_of,
                rules=summary.rules,
                was_read=was.get(number),
            )
            for number, summary in new.items()
        }

    def forget(self, keys: Sequence[str]) -> None:
        """Let nothing be shown or counted of these patients until they are read again."""
        with store_errors():
            found = fetch_by(self._database, PatientRow, "key", keys, "id")
            forget_derived(self._database, [row["id"] for row in found])

    def of(self, keys: Sequence[str]) -> dict[str, Summary]:
        """Return what is kept of these patients, by key; those never read are left out."""
        with store_errors():
            rows = fetch_by(self._database, PatientRow, "key", keys, "key", "id")
            names = {row["id"]: row["key"] for row in rows}
            kept = fetch_by(self._database, SummaryRow, "patient_id", list(names))
        read = {names[row["patient_id"]]: read_summary(row) for row in kept}
        return {key: summary for key, summary in read.items() if summary is not None}

    def stale(self, today: date, rules: str) -> tuple[str, ...]:
        """Return the keys of patients whose summary is missing, or does not hold today."""
        old = SummaryRow.responsible.is_null() | (SummaryRow.rules != rules) | of_other_day(today)
        query = (
            PatientRow.select(PatientRow.key)
            .left_outer_join(SummaryRow)
            .where((PatientRow.removed == 0) & old)
            .order_by(PatientRow.id)
        )
        with store_errors():
            return tuple(fetch_values(self._database, query))


def of_other_day(today: date) -> Any:  # noqa: ANN401  # an expression of peewee
    """Return what tells a summary that may say something else today than on its own day."""
    day = day_text(today)
    return (SummaryRow.as_of > day) | (SummaryRow.changes_on <= day)


def read_summary(row: Columns) -> Summary | None:
    """Return the summary in the columns of a joined row, or None where there was none."""
    if row["as_of"] is None or row["work"] is None:
        return None
    return Summary(
        as_of=date.fromisoformat(row["as_of"]),
        rules=row["rules"],
        next_state=NextTestState(row["next_state"]),
        next_date=read_day(row["next_date"]),
        changes_on=date.fromisoformat(row["changes_on"]),
        top_finding=row["top_finding"],
        severity=Severity(row["severity"]) if row["severity"] else None,
        held=row["held"],
        profile=row["summary_profile"],
        last_dose=read_day(row["last_dose"]),
        work=read_work_text(row["work"]),
    )


def _columns(patient_id: int, summary: Summary) -> Columns:
    return {
        "patient_id": patient_id,
        "as_of": summary.as_of.isoformat(),
        "rules": summary.rules,
        "next_state": summary.next_state.value,
        "next_date": day_text(summary.next_date),
        "changes_on": day_text(summary.changes_on),
        "top_finding": summary.top_finding,
        "severity": summary.severity.value if summary.severity is not None else None,
        "held": summary.held,
        "summary_profile": summary.profile,
        "last_dose": day_text(summary.last_dose),
        "lane": None if summary.work.lane is None else summary.work.lane.value,
        "sort_key": sort_key(summary.work),
        "responsible": summary.work.responsible,
        "product": "" if summary.work.doses is None else summary.work.doses.product,
        "work": work_text(summary.work),
        "booked": None if summary.work.booked is None else day_text(summary.work.booked.day),
    }


def sort_key(work: WorkEntry) -> str:
    """Return what orders the patients of one lane: severity, then date."""
    place = work.place
    if place is None:
        return ""
    rank = len(Severity) if place.severity is None else place.severity.rank
    return f"{rank} {day_text(place.since or place.day) or ''}"
