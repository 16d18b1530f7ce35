"""The worklist of a whole store, read from what was kept with every change."""

from dataclasses import dataclass
from datetime import date

from peewee import SQL, Database, Expression, fn

from ironview.domain.record import Patient
from ironview.domain.worklist import Lane
from ironview.store.columns import day_text
from ironview.store.errors import store_errors
from ironview.store.execution import fetch, fetch_values
from ironview.store.list_tables import SummaryRow
from ironview.store.patient_columns import patient_of
from ironview.store.summaries import Summary, read_summary
from ironview.store.tables import PatientRow
from ironview.store.words_found import Found, look_up


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

    def __init__(self, database: Database) -> None:
        self._database = database

    def look_up(self, text: str) -> Found:
        """Return whom the words of a filter match, to be asked for once and used for every lane."""
        with store_errors():
            return look_up(self._database, text)

    def counts(self, wanted: WorkFilter, found: Found | None = None) -> dict[Lane | None, int]:
        """Return how many patients stand in each lane; None: nothing is to be done.

        Args:
            found: What ``look_up`` returned for the words of the filter.
        """
        # Removed patients have no summary: no row of a patient is needed.
        words = (found or self.look_up(wanted.text)).of_everybody(SummaryRow.patient)
        query = (
            SummaryRow.select(SummaryRow.lane, fn.COUNT(SQL("*")).alias("count"))
            .where(_of_summary(wanted), *() if words is None else (words,))
            .group_by(SummaryRow.lane)
        )
        with store_errors():
            rows = fetch(self._database, query)
        return {None if row["lane"] is None else Lane(row["lane"]): row["count"] for row in rows}

    def rows(
        self,
        lane: Lane | None,
        wanted: WorkFilter,
        limit: int,
        offset: int = 0,
        found: Found | None = None,
    ) -> tuple[WorkRow, ...]:
        """Return patients of one lane: the most severe first, then the earliest date.

        Args:
            found: As for ``counts``.
        """
        matched = found or self.look_up(wanted.text)
        words = matched.on_the_way(SummaryRow.patient)
        order = (SummaryRow.sort_key, SummaryRow.patient)
        # Found by the index alone; only whom a page shows is read.
        page = (
            SummaryRow.select(SummaryRow.patient)
            .where(_stands_in(lane), _of_summary(wanted), *() if words is None else (words,))
            .order_by(*order)
            .limit(limit)
            .offset(offset)
        )
        query = (
            PatientRow.select(PatientRow, SummaryRow)
            .join(SummaryRow)
            .where(SummaryRow.patient.in_(page), PatientRow.removed == 0)
            .order_by(*order)
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


def _stands_in(lane: Lane | None) -> Expression:
    column = SummaryRow.lane
    return column.is_null() if lane is None else column == lane.value


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
