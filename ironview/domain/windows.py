"""What the time since the doses allows a result to say. Chapter 2."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.guideline import Profile, WindowNumbers
from ironview.domain.moments import Moment
from ironview.domain.quantities import Quantity
from ironview.domain.verdicts import Interpretability, Window

WINDOWED: Final = frozenset(
    {
        AnalyteCode.FERRITIN,
        AnalyteCode.TSAT,
        AnalyteCode.IRON,
        AnalyteCode.UIBC,
        AnalyteCode.TIBC,
        AnalyteCode.TRANSFERRIN,
    }
)
DISTURBED_BY_DRUG: Final = frozenset({AnalyteCode.IRON, AnalyteCode.TSAT, AnalyteCode.UIBC})
DISTURBED_BY_ORAL_IRON: Final = frozenset({AnalyteCode.IRON, AnalyteCode.TSAT})
DISTURBED_BY_HAEMOLYSIS: Final = frozenset(
    {
        AnalyteCode.IRON,
        AnalyteCode.TSAT,
        AnalyteCode.UIBC,
        AnalyteCode.TIBC,
        AnalyteCode.PHOSPHATE,
        AnalyteCode.AST,
    }
)
BY_DAYS: Final = frozenset({Window.TOO_EARLY, Window.PROVISIONAL, Window.ACCEPTABLE, Window.STEADY})
"""Windows that depend on the three timing numbers of a profile."""

_MICROSECONDS_OF_HOUR: Final = 3_600_000_000
INTERPRETABILITY: Final = {
    Window.SAME_DAY_UNCLEAR: Interpretability.UNCLEAR,
    Window.TOO_EARLY: Interpretability.TOO_EARLY,
    Window.PROVISIONAL: Interpretability.PROVISIONAL,
}
"""What a window alone allows; every other one allows everything."""


def window_by_time(
    calendar: DoseCalendar, before: int, day: date, timing: Profile, numbers: WindowNumbers
) -> Window:
    """Return the window of a ferritin whose order among the doses is settled.

    Args:
        before: How many doses lie before the sample.
        day: Date of the sample.
        timing: Profile in force on the date of the last dose.
    """
    coming = calendar.next_course(before)
    starts_soon = (
        coming is not None and (coming.first - day).days <= numbers.baseline_lead_days.whole
    )
    last = calendar.last(before)
    if last is None:
        return Window.BASELINE if starts_soon else Window.NO_INFUSION
    if starts_soon and (day - last.day).days > numbers.baseline_clear_days.whole:
        return Window.BASELINE
    return calendar.window_by_days(timing, before, day)


def shows_the_drug(
    quantities: Iterable[tuple[AnalyteCode, Quantity]], numbers: WindowNumbers
) -> bool:
    """Whether some TSAT or iron is so high that soon after a dose it can only be the drug."""
    tsat, iron = numbers.interference_tsat_at_least, numbers.interference_iron_at_least
    return any(
        (code is AnalyteCode.TSAT and quantity.certainly_at_least(tsat.amount))
        or (code is AnalyteCode.IRON and quantity.certainly_at_least(iron.amount))
        for code, quantity in quantities
    )


def follows_oral_iron(at: Moment, taken: Iterable[Moment], numbers: WindowNumbers) -> bool:
    """Whether oral iron was taken on the date, not timed after the sample, or timed within 24 h."""
    return any(_disturbs(at, moment, numbers.oral_iron_hours.whole) for moment in taken)


def _disturbs(at: Moment, taken: Moment, hours: int) -> bool:
    if taken.day == at.day:
        return not at.certainly_before(taken)
    mine, theirs = at.order_in_day, taken.order_in_day
    if mine is None or theirs is None or at.day < taken.day:
        return False
    apart = (at.day - taken.day).days * 24 * _MICROSECONDS_OF_HOUR + mine - theirs
    return 0 <= apart <= hours * _MICROSECONDS_OF_HOUR
