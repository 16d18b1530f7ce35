"""The numbers of a whole clinic, counted from what was kept with every change."""

from typing import Any, Final

from peewee import Database, Expression, fn

from ironview.domain.course_need import Need
from ironview.domain.population import Outcome, PatientFacts, Phosphate
from ironview.domain.population_figures import (
    CourseCount,
    DaysCount,
    Measure,
    Population,
    Split,
)
from ironview.domain.values import value
from ironview.store.columns import Columns, read_answer
from ironview.store.errors import store_errors
from ironview.store.execution import fetch, fetch_by, fetch_values
from ironview.store.list_tables import CourseFactRow, FerritinFactRow
from ironview.store.patients import PatientStore
from ironview.store.population_rows import facts_of, read_ferritin
from ironview.store.summaries import FoundPatient
from ironview.store.tables import PatientRow


@value(kw_only=True)
class PopulationFilter:
    """What is counted; what is empty asks for nothing.

    Attributes:
        from_month / to_month: ``YYYY-MM``, both included: of a ferritin its collection, of a
            course its first dose.
        product: Of the last dose before a ferritin, of a course.
    """

    from_month: str = ""
    to_month: str = ""
    product: str = ""


@value(kw_only=True)
class Behind:
    """Whose ferritins or courses a bar is made of.

    Attributes:
        name: Of the bar; None for the whole figure.
        is_part: Only those that count, not all they are counted among.
    """

    measure: Measure
    split: Split
    name: str | None
    is_part: bool


class PopulationStore:
    """Asks what is kept of ferritins and courses.

    Every method raises StoreError when the store cannot be read.
    """

    def __init__(self, database: Database, patients: PatientStore) -> None:
        self._database = database
        self._patients = patients

    def count(self, wanted: PopulationFilter) -> Population:
        """Return everything the figures are made from."""
        with store_errors():
            return Population(
                ferritins=tuple(map(read_ferritin, self._ferritins(wanted))),
                courses=tuple(map(_course_count, self._courses(wanted))),
                response_days=self._days(CourseFactRow.response_days, wanted),
                again_days=self._days(CourseFactRow.again_days, wanted),
            )

    def facts(self, keys: tuple[str, ...]) -> dict[str, PatientFacts]:
        """Return what is kept of patients, by key; those without anything are left out."""
        with store_errors():
            rows = fetch_by(self._database, PatientRow, "key", keys, "key", "id")
            names = {row["id"]: row["key"] for row in rows}
            return {names[one]: facts for one, facts in facts_of(self._database, [*names]).items()}

    def patients_behind(
        self, behind: Behind, wanted: PopulationFilter, limit: int
    ) -> tuple[int, tuple[FoundPatient, ...]]:
        """Return how many patients a bar is made of, and the first of them by name."""
        table, condition = _behind(behind)
        chosen = _wanted(table.select(table.patient).where(condition), table, wanted)
        query = (
            PatientRow.select(PatientRow.id)
            .where(PatientRow.id.in_(chosen.distinct()))
            .order_by(PatientRow.sort_name, PatientRow.id)
        )
        with store_errors():
            numbers = fetch_values(self._database, query)
        return len(numbers), self._patients.numbered(numbers[:limit])

    def _ferritins(self, wanted: PopulationFilter) -> list[Columns]:
        table = FerritinFactRow
        # Here and below in the order of an index: counted in one walk, without sorting.
        names = (table.month, table.product, table.clinician, table.is_too_early)
        total = fn.SUM(table.count).alias("count")
        query = _wanted(table.select(*names, total), table, wanted).group_by(*names)
        return fetch(self._database, query)

    def _courses(self, wanted: PopulationFilter) -> list[Columns]:
        table = CourseFactRow
        names = (table.product, table.need, table.outcome, table.phosphate, table.is_overdue)
        total = fn.COUNT(table.patient).alias("count")
        query = _wanted(table.select(*names, total), table, wanted).group_by(*names)
        return fetch(self._database, query)

    def _days(self, days: Any, wanted: PopulationFilter) -> tuple[DaysCount, ...]:  # noqa: ANN401
        table = CourseFactRow
        names = (table.product, table.need, days)
        total = fn.COUNT(table.patient).alias("count")
        known = table.select(*names, total).where(days.is_null(False))
        query = _wanted(known, table, wanted).group_by(*names)
        return tuple(
            DaysCount(
                product=row["product"],
                need=Need(row["need"]),
                days=row[days.column_name],
                count=row["count"],
            )
            for row in fetch(self._database, query)
        )


def _course_count(row: Columns) -> CourseCount:
    return CourseCount(
        product=row["product"],
        need=Need(row["need"]),
        outcome=Outcome(row["outcome"]),
        phosphate=Phosphate(row["phosphate"]),
        is_overdue=read_answer(row["is_overdue"]),
        count=row["count"],
    )


def _wanted(query: Any, table: Any, wanted: PopulationFilter) -> Any:  # noqa: ANN401
    """Return the query with what the filter asks for; of nothing the database is not asked."""
    if wanted.from_month:
        query = query.where(table.month >= wanted.from_month)
    if wanted.to_month:
        query = query.where(table.month <= wanted.to_month)
    return query.where(table.product == wanted.product) if wanted.product else query


_JUDGED: Final = CourseFactRow.outcome != Outcome.NOT_JUDGED.value
_TESTED: Final = CourseFactRow.phosphate != Phosphate.NOT_TESTED.value
_BEGUN: Final = CourseFactRow.number > 0
_COURSES: Final[dict[Measure, tuple[Expression, Expression]]] = {
    Measure.RESPONSE: (CourseFactRow.outcome == Outcome.RESPONSE.value, _JUDGED),
    Measure.NO_RESPONSE: (CourseFactRow.outcome == Outcome.NO_RESPONSE.value, _JUDGED),
    Measure.RESPONSE_DAYS: (CourseFactRow.response_days.is_null(False),) * 2,
    Measure.AGAIN_DAYS: (CourseFactRow.again_days.is_null(False),) * 2,
    Measure.PHOSPHATE_TESTED: (_TESTED, _BEGUN),
    Measure.PHOSPHATE_LOW: (CourseFactRow.phosphate == Phosphate.LOW.value, _TESTED),
    Measure.OVERDUE: (CourseFactRow.is_overdue == 1, CourseFactRow.is_overdue.is_null(False)),
}
"""Of each figure: what counts, and what it is counted among."""


def _behind(behind: Behind) -> tuple[Any, Expression]:
    """Return the table a bar is counted from, and which of its rows make it."""
    table: Any = FerritinFactRow
    condition: Expression
    if behind.measure is Measure.TOO_EARLY:
        condition = table.is_too_early >= int(behind.is_part)
    else:
        table = CourseFactRow
        part, whole = _COURSES[behind.measure]
        condition = part if behind.is_part else whole
    if behind.name is not None:
        condition &= getattr(table, behind.split.value) == behind.name
    return table, condition
