"""The worklist of a whole store, read from what was kept with every change."""

from dataclasses import dataclass
from datetime import date

from peewee import Database, Expression, fn

from ironview.domain.record import Patient
from ironview.domain.worklist import Lane
from ironview.store.columns import day_text
from ironview.store.errors import store_errors
from ironview.store.execution import fetch, fetch_values
from ironview.store.patient_columns import patient_of
from ironview.store.patients import PatientStore
from ironview.store.summaries import Summary, read_summary
from ironview.store.tables import PatientRow, SummaryRow


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkFilter:
    """Which patients are wanted; what is empty asks for nothing.

    Attributes:
        text: Words as for the patient list.
        responsible / product / profile: As kept.
        dosed_from / dosed_to: Days of the last dose, both included.
    """

    text: str = ""
    responsible: str = ""
    product: str = ""
    profile: str = ""
    dosed_from: date | None = None
    dosed_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRow:
    """One patient of a lane."""

    key: str
    patient: Patient
    summary: Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkChoices:
    """What a filter can choose from."""

    responsible: tuple[str, ...]
    products: tuple[str, ...]
    profiles: tuple[str, ...]


class WorklistStore:
    """Asks the summaries; what is there was written with the change it follows from.

    Every method raises StoreError when the file cannot be read.
    """

    def __init__(self, database: Database, patients: PatientStore) -> None:
        self._database = database
        self._patients = patients

    def counts(self, wanted: WorkFilter) -> dict[Lane | None, int]:
        """Return how many patients stand in each lane; None: nothing is to be done."""
        query = SummaryRow.select(SummaryRow.lane, fn.COUNT(SummaryRow.patient).alias("count"))
        if wanted.text.strip():
            query = query.join(PatientRow).where(self._condition(wanted))
        else:
            # Removed patients have no summary: an index answers this without a row of a patient.
            query = query.where(_of_summary(wanted))
        query = query.group_by(SummaryRow.lane)
        with store_errors():
            found = fetch(self._database, query)
        return {None if row["lane"] is None else Lane(row["lane"]): row["count"] for row in found}

    def rows(
        self, lane: Lane | None, wanted: WorkFilter, limit: int, offset: int = 0
    ) -> tuple[WorkRow, ...]:
        """Return patients of one lane: the most severe first, then the earliest date."""
        of_lane = SummaryRow.lane.is_null() if lane is None else SummaryRow.lane == lane.value
        query = (
            PatientRow.select(PatientRow, SummaryRow)
            .join(SummaryRow)
            .where(of_lane & self._condition(wanted))
            .order_by(SummaryRow.sort_key, PatientRow.id)
            .limit(limit)
            .offset(offset)
        )
        with store_errors():
            rows = fetch(self._database, query)
        read = ((row["key"], patient_of(row), read_summary(row)) for row in rows)
        return tuple(
            WorkRow(key=key, patient=patient, summary=summary)
            for key, patient, summary in read
            if summary is not None
        )

    def choices(self) -> WorkChoices:
        """Return what a filter can choose from."""
        with store_errors():
            found = [
                fetch_values(self._database, SummaryRow.select(column).distinct().order_by(column))
                for column in (
                    SummaryRow.responsible,
                    SummaryRow.product,
                    SummaryRow.summary_profile,
                )
            ]
        responsible, products, profiles = (tuple(one for one in each if one) for each in found)
        return WorkChoices(responsible=responsible, products=products, profiles=profiles)

    def _condition(self, wanted: WorkFilter) -> Expression:
        condition = (PatientRow.removed == 0) & _of_summary(wanted)
        if wanted.text.strip():
            condition &= self._patients.condition_of(wanted.text)
        return condition


def _of_summary(wanted: WorkFilter) -> Expression:
    # Written with every reading, and part of the index lanes are counted by.
    condition = SummaryRow.responsible.is_null(False)
    for column, value in (
        (SummaryRow.responsible, wanted.responsible),
        (SummaryRow.product, wanted.product),
        (SummaryRow.summary_profile, wanted.profile),
    ):
        if value:
            condition &= column == value
    if wanted.dosed_from is not None:
        condition &= SummaryRow.last_dose >= day_text(wanted.dosed_from)
    if wanted.dosed_to is not None:
        condition &= SummaryRow.last_dose <= day_text(wanted.dosed_to)
    return condition
