"""What is said about the time a sample was drawn: ``timing.*`` of one sample. Chapter 2."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Sample
from ironview.domain.deficiency import low_value_limit
from ironview.domain.evidence import make_finding, skip, use, use_dose
from ironview.domain.findings import Fact, Finding, OtherProfile
from ironview.domain.guideline import Profile
from ironview.domain.history import History
from ironview.domain.profile_choice import applicable_profiles
from ironview.domain.same_day import UNCLEAR
from ironview.domain.sources import Limit
from ironview.domain.verdicts import Window
from ironview.domain.windows import BY_DAYS

_RAISED = (
    (Window.TOO_EARLY, "timing.too_early", "redraw_from_date"),
    (Window.ASSAY_INTERFERENCE, "timing.assay_interference", "redraw_from_date"),
    (Window.PROVISIONAL, "timing.provisional", "may_still_fall"),
)
_SPEAKS_LOW = frozenset({Window.TOO_EARLY, Window.ASSAY_INTERFERENCE, Window.SAME_DAY_UNCLEAR})


def find_timing(history: History, sample: Sample) -> tuple[Finding, ...]:
    """Return what the timing of a sample asks for; nothing without a result that has a window."""
    if sample.last_dose is None and not sample.settled:
        return ()
    windowed = [r for r in sample.results if r.window is not None and not r.why_excluded]
    if not windowed:
        return ()
    return tuple(_find(_Timed(history, sample, windowed)))


class _Timed:
    """A sample near a dose, with its results that have a window, and the cards about it."""

    __slots__ = ("_facts", "_others", "history", "sample", "windowed")

    def __init__(
        self, history: History, sample: Sample, windowed: Sequence[AssessedResult]
    ) -> None:
        self.history = history
        self.sample = sample
        self.windowed = windowed
        self._facts: Mapping[str, Fact] | None = None
        self._others: tuple[OtherProfile, ...] | None = None

    @property
    def by_days(self) -> list[AssessedResult]:
        """Results whose window depends on the three timing numbers of a profile."""
        return [result for result in self.windowed if result.window in BY_DAYS]

    def window_under(self, profile: Profile) -> Window:
        """Return what another profile's timing numbers make of the same days."""
        assert self.sample.last_dose is not None
        before = self.sample.last_dose.index + 1
        return self.history.calendar.window_by_days(profile, before, self.sample.at.day)

    def make(
        self,
        code: str,
        results: Sequence[AssessedResult],
        action: str,
        facts: Mapping[str, Fact] | None = None,
    ) -> Finding:
        """Return a card about some of the results; it lists every profile that differs."""
        sample = self.sample
        if self._facts is None or self._others is None:
            self._facts, self._others = _day_facts(self.history, sample), self._differing()
        doses = sample.same_day_doses or ([sample.last_dose] if sample.last_dose else [])
        return make_finding(
            self.history.guideline,
            code,
            samples=(sample,),
            used=[*map(use, results), *map(use_dose, doses)],
            skipped=[skip(r) for r in sample.results if r.window is not None and r not in results],
            facts=self._facts if facts is None else {**self._facts, **facts},
            action=action,
            other_profiles=self._others,
            limits=_limits(sample.timing) if sample.window in BY_DAYS else (),
        )

    def _differing(self) -> tuple[OtherProfile, ...]:
        if not self.by_days:
            return ()
        here = self.sample.window
        return tuple(
            OtherProfile(profile.id, window.value)
            for profile in self.history.guideline.profiles.values()
            if (window := self.window_under(profile)) is not here
        )


def _extremes(timed: _Timed, window: Window) -> dict[str, Fact] | None:
    """Name the values that can only be infused iron, where that is what the card is about."""
    if window is not Window.ASSAY_INTERFERENCE:
        return None
    numbers = timed.history.guideline.windows
    return {
        "extreme_tsat_percent": numbers.interference_tsat_at_least.amount,
        "extreme_iron_umol_l": numbers.interference_iron_at_least.amount,
        "extreme_days": numbers.interference_extreme_days.whole,
    }


def _limits(profile: Profile) -> Iterator[Limit]:
    """Yield the waiting times of a profile, for their sources."""
    yield from (step.days for step in profile.wait_steps)
    yield profile.preferred_days


def _find(timed: _Timed) -> Iterator[Finding]:
    if timed.sample.settled:
        numbers = timed.history.guideline.samples
        facts: dict[str, Fact] = {
            "settled": timed.sample.settled,
            "before_tsat_percent": numbers.settled_before_tsat_at_most.amount,
            "after_tsat_percent": numbers.settled_after_tsat_at_least.amount,
            "after_iron_umol_l": numbers.settled_after_iron_at_least.amount,
        }
        yield timed.make("timing.same_day_unclear", timed.windowed, "confirm_order", facts)
    for window, code, action in _RAISED:
        concerned = [result for result in timed.windowed if result.window is window]
        if concerned:
            yield timed.make(code, concerned, action, _extremes(timed, window))
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
        calendar, before = history.calendar, last.index + 1
        facts["last_dose"] = last.day
        facts["product"] = last.product.code
        facts["too_early_days"] = calendar.wait_days(sample.timing, last.day)
        facts["readable_from"] = calendar.readable_from(sample.timing, before)
        facts["preferred_from"] = last.day + timedelta(sample.timing.preferred_days.whole)
        facts["steady_from"] = last.day + timedelta(sample.timing.steady_days.whole)
        facts["interference_until"] = calendar.interference_until(before)
    return facts


def _profile_conflict(timed: _Timed) -> Iterator[Finding]:
    """Another profile the patient's conditions call for, or ``general``, says another window."""
    history, last = timed.history, timed.sample.last_dose
    concerned = timed.by_days
    if last is None or not concerned:
        return
    conflicting = [
        (profile, window)
        for profile in _applicable(history, last.day)
        if (window := timed.window_under(profile)) is not timed.sample.window
    ]
    if conflicting:
        facts: dict[str, Fact] = {
            "other_profiles": ", ".join(profile.id for profile, _ in conflicting),
            "other_profile_names": ", ".join(profile.name for profile, _ in conflicting),
            "other_windows": ", ".join(window.value for _, window in conflicting),
        }
        yield timed.make("timing.profile_conflict", concerned, "consider_profile", facts)


def _applicable(history: History, day: date) -> tuple[Profile, ...]:
    """Profiles that apply on the date of a dose; the last one, ``general``, always does."""
    return history.once_a_date(_applicable_profiles, day)


def _applicable_profiles(history: History, day: date) -> tuple[Profile, ...]:
    return applicable_profiles(history.guideline, history.patient, history.conditions, day)


def _low_values(timed: _Timed) -> Iterator[Finding]:
    """Low values always speak, whatever the window."""
    sample, numbers = timed.sample, timed.history.guideline.windows
    drawn = [result for result in timed.windowed if result.window in _SPEAKS_LOW]
    if sample.day is None or not drawn:
        return
    is_at_dose = sample.settled == UNCLEAR or sample.day <= numbers.low_at_dose_last_day.whole
    limit = low_value_limit(timed.history, sample.at.day).amount
    low = _all_low(drawn, AnalyteCode.FERRITIN, limit)
    if not is_at_dose:
        low += _all_low(drawn, AnalyteCode.TSAT, numbers.low_tsat_below.amount)
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


def _all_low(
    drawn: Sequence[AssessedResult], code: AnalyteCode, limit: Decimal
) -> list[AssessedResult]:
    """The values of an analyte, when every one of them is low."""
    values = [result for result in drawn if result.code is code]
    return values if all(r.quantity and r.quantity.certainly_below(limit) for r in values) else []
