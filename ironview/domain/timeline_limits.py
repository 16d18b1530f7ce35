"""The limits of the profile in a lane: what they are for, and since when they hold."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from math import inf

from ironview.domain.analytes import AnalyteCode
from ironview.domain.deficiency import deficiency_limit_then
from ironview.domain.guideline import IronIndicated, Profile
from ironview.domain.hb_baseline import anaemia_limit
from ironview.domain.history import History
from ironview.domain.overload import limits_on
from ironview.domain.sources import Limit
from ironview.domain.timeline_parts import LimitLine, LimitName, LimitStep, NoLimits, x_of_day
from ironview.domain.verdicts import Flag

LimitOn = Callable[[History, date], Limit | None]
"""The limit on a date on which some sample was drawn; None where it does not apply."""


def limit_lines(history: History, code: AnalyteCode) -> tuple[LimitLine, ...]:
    """Return the limits of an analyte over the dates of its samples; none without samples."""
    days = sorted({sample.at.day for sample, _ in history.series(code)})
    lines = []
    for name, side, limit_on in _LIMITS.get(code, ()):
        steps = _steps([(day, limit_on(history, day)) for day in days])
        if steps:
            lines.append(LimitLine(name, side, steps))
    return tuple(lines)


def why_no_overload_limit(profile: Profile, code: AnalyteCode) -> NoLimits | None:
    """Return why a lane of ferritin or TSAT has no overload limit under a profile."""
    if profile.judges_overload or code not in (AnalyteCode.FERRITIN, AnalyteCode.TSAT):
        return None
    return NoLimits.PREGNANCY if profile.applies_below_years is None else NoLimits.CHILD


def _steps(limits: Sequence[tuple[date, Limit | None]]) -> tuple[LimitStep, ...]:
    """Return the limit over time, changing half-way between two samples that differ in it."""
    steps: list[LimitStep] = []
    begin = -inf
    for place, (day, limit) in enumerate(limits):
        amount = None if limit is None else limit.amount
        following = limits[place + 1] if place + 1 < len(limits) else None
        if following is not None and _amount(following[1]) == amount:
            continue
        end = inf if following is None else (x_of_day(day) + x_of_day(following[0]) + 1) / 2
        if amount is not None:
            steps.append(LimitStep(begin, end, amount))
        begin = end
    return tuple(steps)


def _amount(limit: Limit | None) -> Decimal | None:
    return None if limit is None else limit.amount


def _highest_start(profile: Profile) -> IronIndicated | None:
    """Return the pair of the profile that indicates iron up to the highest ferritin, or None."""
    return max(profile.iron_indicated, key=_ferritin_to, default=None)


def _ferritin_to(pair: IronIndicated) -> Decimal:
    limit = pair.ferritin_at_most or pair.ferritin_below
    return limit.amount if limit else Decimal(0)


def _ferritin_high(history: History, day: date) -> Limit | None:
    profile = history.profile_on(day)
    if not profile.judges_overload or profile.iron_indicated:
        return None
    return limits_on(history, day).ferritin


def _ferritin_low(history: History, day: date) -> Limit | None:
    has_start = history.profile_on(day).iron_indicated
    return None if has_start else deficiency_limit_then(history, day)


def _ferritin_withhold(history: History, day: date) -> Limit | None:
    profile = history.profile_on(day)
    return profile.hold_ferritin_above if profile.iron_indicated else None


def _ferritin_start(history: History, day: date) -> Limit | None:
    pair = _highest_start(history.profile_on(day))
    return (pair.ferritin_at_most or pair.ferritin_below) if pair else None


def _tsat_high(history: History, day: date) -> Limit | None:
    profile = history.profile_on(day)
    if not profile.judges_overload or profile.iron_indicated:
        return None
    return limits_on(history, day).tsat


def _tsat_low(history: History, day: date) -> Limit | None:
    has_start = history.profile_on(day).iron_indicated
    return None if has_start else history.guideline.windows.flag_tsat_low_below


def _tsat_withhold(history: History, day: date) -> Limit | None:
    profile = history.profile_on(day)
    return profile.hold_tsat if profile.iron_indicated else None


def _tsat_start(history: History, day: date) -> Limit | None:
    pair = _highest_start(history.profile_on(day))
    return (pair.tsat_at_most or pair.tsat_below) if pair else None


def _phosphate_low(history: History, _day: date) -> Limit:
    return history.guideline.safety.phosphate_low_below


def _crp_high(history: History, _day: date) -> Limit:
    return history.guideline.stores.inflamed_crp_above


_LIMITS: Mapping[AnalyteCode, tuple[tuple[LimitName, Flag, LimitOn], ...]] = {
    AnalyteCode.FERRITIN: (
        (LimitName.OVERLOAD, Flag.HIGH, _ferritin_high),
        (LimitName.WITHHOLD, Flag.HIGH, _ferritin_withhold),
        (LimitName.START, Flag.LOW, _ferritin_start),
        (LimitName.DEFICIENCY, Flag.LOW, _ferritin_low),
    ),
    AnalyteCode.TSAT: (
        (LimitName.OVERLOAD, Flag.HIGH, _tsat_high),
        (LimitName.WITHHOLD, Flag.HIGH, _tsat_withhold),
        (LimitName.START, Flag.LOW, _tsat_start),
        (LimitName.SATURATION, Flag.LOW, _tsat_low),
    ),
    AnalyteCode.HB: ((LimitName.ANAEMIA, Flag.LOW, anaemia_limit),),
    AnalyteCode.PHOSPHATE: ((LimitName.PHOSPHATE, Flag.LOW, _phosphate_low),),
    AnalyteCode.CRP: ((LimitName.INFLAMMATION, Flag.HIGH, _crp_high),),
}
