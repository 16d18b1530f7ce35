"""What is said about the time a sample was drawn: ``timing.*`` of one sample. Chapter 2."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Sample
from ironview.domain.deficiency import low_value_limit
from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.evidence import make_finding, skip, use, use_dose
from ironview.domain.findings import Fact, Finding, OtherProfile
from ironview.domain.guideline import Profile
from ironview.domain.history import History
from ironview.domain.profile_choice import applicable_profiles
from ironview.domain.same_day import UNCLEAR
from ironview.domain.verdicts import Window
from ironview.domain.windows import BY_DAYS, window_by_days

_RAISED = (
    (Window.TOO_EARLY, "timing.too_early", "redraw_from_date"),
    (Window.ASSAY_INTERFERENCE, "timing.assay_interference", "redraw_from_date"),
    (Window.PROVISIONAL, "timing.provisional", "may_still_fall"),
)
_SPEAKS_LOW = frozenset({Window.TOO_EARLY, Window.ASSAY_INTERFERENCE})


def calendar_of(history: History) -> DoseCalendar:
    """Return the look-ups of a history's doses."""
    return history.once("dose calendar", lambda: DoseCalendar(history.doses, history.courses))


def find_timing(history: History, sample: Sample) -> tuple[Finding, ...]:
    """Return what the timing of a sample asks for; nothing without a result that has a window."""
    windowed = [r for r in sample.results if r.window is not None and r.takes_part]
    if not windowed or not (sample.last_dose or sample.settled):
        return ()
    return tuple(
        _find(_Timed(history, sample, windowed, _other_profiles(history, sample, windowed)))
    )


@dataclass(frozen=True, slots=True)
class _Timed:
    """A sample near a dose, with its results that have a window."""

    history: History
    sample: Sample
    windowed: Sequence[AssessedResult]
    others: tuple[OtherProfile, ...]

    def make(
        self,
        code: str,
        results: Sequence[AssessedResult],
        action: str,
        facts: Mapping[str, Fact] | None = None,
    ) -> Finding:
        sample = self.sample
        doses = sample.same_day_doses or ([sample.last_dose] if sample.last_dose else [])
        rows = sample.results
        return make_finding(
            self.history.guideline,
            code,
            samples=(sample,),
            used=[*map(use, results), *map(use_dose, doses)],
            skipped=[skip(r) for r in rows if r.window is not None and r not in results],
            facts={**_day_facts(self.history, sample), **(facts or {})},
            action=action,
            other_profiles=self.others,
        )


def _find(timed: _Timed) -> Iterator[Finding]:
    if timed.sample.settled:
        facts: dict[str, Fact] = {"settled": timed.sample.settled}
        yield timed.make("timing.same_day_unclear", timed.windowed, "confirm_order", facts)
    for window, code, action in _RAISED:
        concerned = [result for result in timed.windowed if result.window is window]
        if concerned:
            yield timed.make(code, concerned, action)
    yield from _low_values(timed)
    yield from _profile_conflict(timed)


def _day_facts(history: History, sample: Sample) -> dict[str, Fact]:
    """Days and dates every sentence about timing may mention."""
    facts: dict[str, Fact] = {
        "day": sample.day,
        "window": sample.window.value,
        "profile": sample.timing.id,
        "profile_name": sample.timing.name,
        "preferred_days": sample.timing.preferred_days.whole,
        "steady_days": sample.timing.steady_days.whole,
    }
    last = sample.last_dose
    if last is not None:
        calendar, before = calendar_of(history), last.index + 1
        facts["last_dose"] = last.day
        facts["product"] = last.product.code
        facts["too_early_days"] = calendar.wait_days(sample.timing, last.day)
        facts["readable_from"] = calendar.readable_from(sample.timing, before)
        facts["preferred_from"] = last.day + timedelta(sample.timing.preferred_days.whole)
        facts["steady_from"] = last.day + timedelta(sample.timing.steady_days.whole)
        facts["interference_until"] = calendar.interference_until(before)
    return facts


def _other_profiles(
    history: History, sample: Sample, windowed: Sequence[AssessedResult]
) -> tuple[OtherProfile, ...]:
    """What each other profile's timing numbers make of the same days, where it differs."""
    if not _depends_on_days(windowed):
        return ()
    return tuple(
        OtherProfile(profile.id, window.value)
        for profile in history.guideline.profiles.values()
        if (window := _window_under(history, sample, profile)) is not sample.window
    )


def _depends_on_days(windowed: Sequence[AssessedResult]) -> bool:
    return any(result.window in BY_DAYS for result in windowed)


def _window_under(history: History, sample: Sample, profile: Profile) -> Window:
    assert sample.last_dose is not None
    before = sample.last_dose.index + 1
    return window_by_days(calendar_of(history), before, sample.at.day, profile)


def _profile_conflict(timed: _Timed) -> Iterator[Finding]:
    """Another profile the patient's conditions call for, or ``general``, says another window."""
    history, last = timed.history, timed.sample.last_dose
    if last is None or not timed.others:
        return
    applicable = applicable_profiles(
        history.guideline, history.patient, history.conditions, last.day
    )
    ids = {profile.id for profile in applicable}
    conflicting = [other for other in timed.others if other.id in ids]
    if conflicting:
        names = [history.guideline.profiles[other.id].name for other in conflicting]
        facts: dict[str, Fact] = {
            "other_profiles": ", ".join(other.id for other in conflicting),
            "other_profile_names": ", ".join(names),
            "other_windows": ", ".join(other.says for other in conflicting),
        }
        concerned = [result for result in timed.windowed if result.window in BY_DAYS]
        yield timed.make("timing.profile_conflict", concerned, "consider_profile", facts)


def _low_values(timed: _Timed) -> Iterator[Finding]:
    """Low values always speak, whatever the window."""
    sample, numbers = timed.sample, timed.history.guideline.windows
    if sample.day is None:
        return
    is_unclear = sample.settled == UNCLEAR
    is_at_dose = is_unclear or sample.day <= numbers.low_at_dose_last_day.whole
    limit = low_value_limit(timed.history, sample.at.day).amount
    low = _all_low(timed, AnalyteCode.FERRITIN, limit)
    if not is_at_dose:
        low += _all_low(timed, AnalyteCode.TSAT, numbers.low_tsat_below.amount)
    if not low:
        return
    facts: dict[str, Fact] = {
        "ferritin_limit_ug_l": limit,
        "tsat_limit_percent": numbers.low_tsat_below.amount,
        "low_ferritin": any(result.code is AnalyteCode.FERRITIN for result in low),
        "low_tsat": any(result.code is AnalyteCode.TSAT for result in low),
    }
    if is_at_dose:
        yield timed.make("timing.low_at_dose", low, "confirm_baseline", facts)
    elif sample.day <= numbers.unexpectedly_low_last_day.whole:
        yield timed.make("timing.unexpectedly_low", low, "check_dose_and_loss", facts)
    else:
        yield timed.make("timing.low_while_early", low, "consider_low", facts)


def _all_low(timed: _Timed, code: AnalyteCode, limit: Decimal) -> list[AssessedResult]:
    """The values of an analyte that were drawn too early, when every one of them is low."""
    values = [
        result
        for result in timed.windowed
        if result.code is code
        and (result.window in _SPEAKS_LOW or result.window is Window.SAME_DAY_UNCLEAR)
    ]
    return values if all(r.quantity and r.quantity.certainly_below(limit) for r in values) else []
