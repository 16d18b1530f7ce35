"""The numbers of a whole clinic: counted in the background, filtered, and whose they are."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ironview.controller.jobs import Done, Failed, Job, Progress
from ironview.controller.patient_lines import PatientLine, patient_lines
from ironview.controller.price_per_test import kept_price
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.moments import add_months
from ironview.domain.population import month_of
from ironview.domain.population_figures import Figure, Measure, Population, Split, figure
from ironview.domain.price import Price
from ironview.domain.values import value
from ironview.store.database import Store
from ironview.store.population import Behind, PopulationFilter
from ironview.wording.told import error_text

ClinicWanted = PopulationFilter
__all__ = ["Behind", "Clinic", "ClinicNumbers", "ClinicWanted", "Period", "months_of"]


class Period(StrEnum):
    """Stretches of whole months, the present one included where they reach it."""

    EVER = "ever"
    THREE_MONTHS = "three_months"
    TWELVE_MONTHS = "twelve_months"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


def months_of(period: Period, today: date) -> tuple[str, str]:
    """Return the first and the last month, both included; empty where that end is open."""
    match period:
        case Period.EVER:
            return "", ""
        case Period.THREE_MONTHS:
            return month_of(add_months(today, -2)), month_of(today)
        case Period.TWELVE_MONTHS:
            return month_of(add_months(today, -11)), month_of(today)
        case Period.THIS_YEAR:
            return f"{today.year:04}-01", month_of(today)
        case Period.LAST_YEAR:
            return f"{today.year - 1:04}-01", f"{today.year - 1:04}-12"


@value(kw_only=True)
class ClinicNumbers:
    """What was counted.

    Attributes:
        wanted: The filter it was counted with.
        price: Per test; None while nobody said one.
    """

    wanted: PopulationFilter
    population: Population
    price: Price | None


class Clinic(QObject):
    """Counts when asked; what is asked meanwhile is counted next.

    Attributes:
        products: Codes of those of which something was ever counted.
        waiting: How many patients were not read for the day: they count as they were, or not.

    Signals:
        counted: There are new numbers.
        waited: It was looked how many are not read for the day; that may take longer.
        failed: A sentence; the numbers before stay.
    """

    counted = Signal()
    waited = Signal()
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._running: Job | None = None
        self._is_asked_again = False
        self.wanted = PopulationFilter()
        self.numbers: ClinicNumbers | None = None
        self.products: tuple[str, ...] = ()
        self.waiting = 0

    @property
    def counted_with(self) -> PopulationFilter:
        """The filter of the numbers; before there are any, of those that come."""
        return self.wanted if self.numbers is None else self.numbers.wanted

    def want(self, wanted: PopulationFilter) -> None:
        """Count with this filter; ``counted`` follows where it is another."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.count()

    @Slot()
    def count(self) -> None:
        """Count in the background; ``counted`` or ``failed`` follows."""
        if self._running is not None:
            self._is_asked_again = True
            return
        shared, wanted = self._workspace.store, self.wanted

        def work(_progress: Progress) -> ClinicNumbers:
            with shared.again() as store:
                return count_numbers(store, wanted)

        job = self._running = self._job(work, self._on_counted)
        job.start()

    @Slot()
    def look_who_waits(self) -> None:
        """Look in the background who is not read for the day; ``waited`` follows."""
        shared, used = self._workspace.store, self._workspace.read_with()

        def work(_progress: Progress) -> int:
            with shared.again() as store:
                return len(store.summaries.stale(used.today, used.rules))

        self._job(work, self._on_waiting).start()

    def _job(self, work: Callable[[Progress], object], end: Callable[[Any], None]) -> Job:
        job = Job(work, self._workspace.executor, self)
        job.finished.connect(end)
        job.finished.connect(job.deleteLater)
        return job

    @Slot(object)
    def _on_counted(self, outcome: Done[ClinicNumbers] | Failed) -> None:
        self._running = None
        match outcome:
            case Done(numbers):
                self.numbers = numbers
                found = {one.product for one in numbers.population.ferritins}
                found |= {one.product for one in numbers.population.courses}
                self.products = tuple(sorted(found.union(self.products)))
                self.counted.emit()
            case Failed() as failed:
                self._complain(failed)
        if self._is_asked_again:
            self._is_asked_again = False
            self.count()

    @Slot(object)
    def _on_waiting(self, outcome: Done[int] | Failed) -> None:
        match outcome:
            case Done(waiting):
                self.waiting = waiting
                self.waited.emit()
            case Failed() as failed:
                self._complain(failed)

    def _complain(self, failed: Failed) -> None:
        if not isinstance(failed.error, IronViewError):
            raise failed.error
        self.failed.emit(error_text(failed.error))

    def figure(self, measure: Measure, split: Split) -> Figure | None:
        """Return one chart; None before anything was counted."""
        if self.numbers is None:
            return None
        rules = self._workspace.rule_book.population
        return figure(self.numbers.population, measure, split, rules)

    def patients_behind(self, behind: Behind, limit: int) -> tuple[int, tuple[PatientLine, ...]]:
        """Return how many patients a bar is made of, and the first of them by name.

        Raises:
            StoreError: The store cannot be read.
        """
        population, wanted = self._workspace.store.population, self.counted_with
        count, found = population.patients_behind(behind, wanted, limit)
        return count, patient_lines(found, self._workspace.today)


def count_numbers(store: Store, wanted: PopulationFilter) -> ClinicNumbers:
    """Return the numbers of a store as they are kept.

    Raises:
        StoreError: The store cannot be read.
    """
    return ClinicNumbers(
        wanted=wanted, population=store.population.count(wanted), price=kept_price(store)
    )
