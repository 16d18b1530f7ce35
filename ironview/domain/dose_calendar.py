"""Looks up, for any moment, the doses before it and how long they make results unreadable.

Doses come in order of time, so "the doses before" is always a number of doses counted from the
first; every answer is prepared once for each such number.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import accumulate

from ironview.domain.assessment import Course, Dose
from ironview.domain.courses import mg_by_date, mg_by_product_and_date
from ironview.domain.guideline import Profile
from ironview.domain.moments import Moment
from ironview.domain.values import value
from ironview.domain.verdicts import Window


@value()
class Place:
    """Where a moment stands among the doses.

    Attributes:
        before: How many doses count as before it; of an unsettled moment, as if drawn after the
            doses of its date that are not certainly after it.
        before_date: How many doses lie on earlier dates.
        unsettled: The doses of its date without an order by time; empty when time decides.
    """

    before: int
    before_date: int
    unsettled: tuple[Dose, ...] = ()


@value()
class _Clock:
    """A profile's three timing numbers over the doses of a record.

    Attributes:
        readable: For each dose the ordinal from which it and every earlier one was waited for.
    """

    readable: Sequence[int]
    preferred_days: int
    steady_days: int


class DoseCalendar:
    """The doses and courses of one record, ready for look-ups; every date counts whole days."""

    __slots__ = (
        "_clocks",
        "_course_numbers",
        "_course_starts",
        "_day_sums",
        "_interference",
        "_ordinals",
        "courses",
        "doses",
    )

    def __init__(self, doses: Sequence[Dose], courses: Sequence[Course]) -> None:
        """Prepare the look-ups for doses in order of time and the courses they form."""
        self.doses = doses
        self.courses = courses
        self._ordinals = [dose.day.toordinal() for dose in doses]
        self._course_starts = [course.doses[0].index for course in courses]
        self._course_numbers = [index for index, course in enumerate(courses) for _ in course.doses]
        self._day_sums = mg_by_date(doses)
        self._interference: list[int] | None = None
        self._clocks: dict[str, _Clock] = {}

    def place(self, at: Moment) -> Place:
        """Return where a moment stands: instants decide only within one local date."""
        ordinal = at.day.toordinal()
        first = bisect_left(self._ordinals, ordinal)
        past = bisect_right(self._ordinals, ordinal, first)
        if first == past:
            return Place(first, first)
        same_day = [dose for dose in self.doses[first:past] if not at.certainly_not_after(dose.at)]
        before = first + len(same_day)
        if any(dose.at.certainly_before(at) for dose in same_day):
            return Place(before, first)
        return Place(before, first, tuple(same_day))

    def last(self, before: int) -> Dose | None:
        """Return the last of so many doses."""
        return self.doses[before - 1] if before else None

    def course_of(self, dose: Dose) -> Course:
        """Return the course a dose belongs to."""
        return self.courses[self._course_numbers[dose.index]]

    def next_course(self, before: int) -> Course | None:
        """Return the first course none of whose doses is among so many doses."""
        number = bisect_left(self._course_starts, before)
        return self.courses[number] if number < len(self.courses) else None

    def wait_days(self, profile: Profile, day: date) -> int:
        """Return ``too_early_days`` of the doses of a date: of their sum, or of a longer sum."""
        mg = self._sum_until(day, profile.wait_sum_days.whole)
        steps = profile.wait_steps
        reached = (s for s in steps if s.up_to_mg and mg is not None and mg <= s.up_to_mg.amount)
        return next(reached, steps[-1]).days.whole

    def readable_from(self, profile: Profile, before: int) -> date:
        """Return the first date by which each of so many doses (at least one) was waited for."""
        return date.fromordinal(self._clock(profile).readable[before - 1])

    def window_by_days(self, profile: Profile, before: int, day: date) -> Window:
        """Return what a profile's three timing numbers alone say of a sample.

        Args:
            before: How many doses lie before it; at least one.
            day: Date of the sample.
        """
        clock, ordinal = self._clock(profile), day.toordinal()
        if ordinal < clock.readable[before - 1]:
            return Window.TOO_EARLY
        since = ordinal - self._ordinals[before - 1]
        if since < clock.preferred_days:
            return Window.PROVISIONAL
        return Window.ACCEPTABLE if since < clock.steady_days else Window.STEADY

    def interference_until(self, before: int) -> date:
        """Return the last date on which the assay may see any of so many doses (at least one)."""
        if self._interference is None:
            self._interference = list(accumulate(self._disturbed(), max))
        return date.fromordinal(self._interference[before - 1])

    def _clock(self, profile: Profile) -> _Clock:
        clock = self._clocks.get(profile.id)
        if clock is None:
            clock = self._clocks[profile.id] = _Clock(
                list(accumulate(self._ready(profile), max)),
                profile.preferred_days.whole,
                profile.steady_days.whole,
            )
        return clock

    def _sum_until(self, day: date, dates: int) -> Decimal | None:
        if dates == 1:
            return self._day_sums[day]
        ordinal = day.toordinal()
        total = Decimal(0)
        for other, mg in self._day_sums.items():
            if ordinal - dates < other.toordinal() <= ordinal:
                if mg is None:
                    return None
                total += mg
        return total

    def _ready(self, profile: Profile) -> Iterator[int]:
        waits = {day: self.wait_days(profile, day) for day in self._day_sums}
        return (ordinal + waits[dose.day] for ordinal, dose in self._numbered())

    def _disturbed(self) -> Iterator[int]:
        sums = mg_by_product_and_date(self.doses)
        for ordinal, dose in self._numbered():
            product, mg = dose.product, sums[dose.infusion.product, dose.day]
            small, above = product.interference_small_mg, product.interference_days_above
            is_small = small is None or (mg is not None and mg <= small.amount)
            days = product.interference_days if is_small or above is None else above
            yield ordinal + days.whole

    def _numbered(self) -> Iterator[tuple[int, Dose]]:
        return zip(self._ordinals, self.doses, strict=True)
