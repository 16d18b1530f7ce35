"""Iron overload: ferritin and TSAT both high, once or for good (clinical rules, chapter 4)."""

from collections.abc import Callable
from dataclasses import field
from datetime import date, timedelta
from decimal import Decimal

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import Sample
from ironview.domain.evidence import make_finding, use
from ironview.domain.findings import Fact, Finding
from ironview.domain.guideline import OverloadOverlay
from ironview.domain.history import History
from ironview.domain.possibilities import Answers, answers
from ironview.domain.record import MenopausalStatus, Sex
from ironview.domain.skipped import skipped_of
from ironview.domain.sources import Limit
from ironview.domain.values import value
from ironview.domain.verdicts import Overload, Window

_CONFIRMS = frozenset({Window.STEADY, Window.BASELINE, Window.NO_INFUSION})
_STILL_SETTLING = frozenset({Window.PROVISIONAL, Window.ACCEPTABLE})

Judged = tuple[Overload | None, tuple[Finding, ...]]


@value()
class OverloadLimitsOnDate:
    """Limits of overload for a patient on a date.

    Attributes:
        tsat: %.
        tsat_inclusive: TSAT at the limit already counts as above it.
        ferritin: µg/L; a ferritin must be above it.
        assumed: Menopausal status was not known and was taken from the age, or from no age.
        group: ``male``, ``premenopausal``, ``postmenopausal``, or ``lowest`` of them all.
    """

    tsat: Limit
    tsat_inclusive: bool
    ferritin: Limit
    assumed: bool
    group: str = field(default="", compare=False)

    def tsat_is_above(self, percent: Decimal) -> bool:
        """Whether an exact TSAT is above its limit."""
        limit = self.tsat.amount
        return percent > limit or (self.tsat_inclusive and percent == limit)

    def tsat_edges(self) -> tuple[Decimal, ...]:
        """Return what a TSAT is compared with."""
        return (self.tsat.amount,)

    def ferritin_edges(self) -> tuple[Decimal, ...]:
        """Return what a ferritin is compared with."""
        return (self.ferritin.amount,)

    def ferritin_is_above(self, micrograms: Decimal) -> bool:
        """Whether an exact ferritin is above its limit."""
        return micrograms > self.ferritin.amount


def limits_on(history: History, on: date) -> OverloadLimitsOnDate:
    """Return the limits of the overlay in force for this patient's sex, status and age."""
    return history.once_a_date(_limits_on, on)


def _limits_on(history: History, on: date) -> OverloadLimitsOnDate:
    overlay = history.guideline.overload_limits
    if history.patient.sex is Sex.MALE:
        return _group(overlay, "male", assumed=False)
    if history.patient.sex is Sex.FEMALE:
        return _female_limits(history, overlay, on)
    rows = [_group(overlay, name, assumed=False) for name in _GROUPS]
    return OverloadLimitsOnDate(
        min((row.tsat for row in rows), key=_amount),
        overlay.tsat_inclusive,
        min((row.ferritin for row in rows), key=_amount),
        assumed=False,
        group="lowest",
    )


def _amount(limit: Limit) -> Decimal:
    return limit.amount


def _female_limits(history: History, overlay: OverloadOverlay, on: date) -> OverloadLimitsOnDate:
    status = history.patient.menopausal_status
    if status is MenopausalStatus.POST:
        return _group(overlay, "postmenopausal", assumed=False)
    if status is MenopausalStatus.PRE:
        return _group(overlay, "premenopausal", assumed=False)
    age = history.age_years(on)
    from_years = history.guideline.overload.postmenopausal_from_years.amount
    is_post = age is not None and age >= from_years
    return _group(overlay, "postmenopausal" if is_post else "premenopausal", assumed=True)


_GROUPS: dict[str, Callable[[OverloadOverlay], tuple[Limit, Limit]]] = {
    "male": lambda overlay: (overlay.tsat_male, overlay.ferritin_male),
    "premenopausal": lambda overlay: (overlay.tsat_premenopausal, overlay.ferritin_premenopausal),
    "postmenopausal": lambda overlay: (
        overlay.tsat_postmenopausal,
        overlay.ferritin_postmenopausal,
    ),
}


def _group(overlay: OverloadOverlay, name: str, *, assumed: bool) -> OverloadLimitsOnDate:
    tsat, ferritin = _GROUPS[name](overlay)
    return OverloadLimitsOnDate(tsat, overlay.tsat_inclusive, ferritin, assumed, name)


def judge_overload(history: History) -> tuple[Judged, ...]:
    """Judge every sample of a history, in its order.

    Returns:
        For each sample its verdict, None without a ferritin and a TSAT, and its findings.
    """
    judged: list[Judged] = []
    first: Sample | None = None
    for sample in history.samples:
        verdict = _verdict(history, sample, first)
        if verdict is Overload.NONE:
            first = None
        findings: tuple[Finding, ...] = ()
        if verdict in (Overload.POSSIBLE, Overload.PERSISTENT):
            findings = (_finding(history, sample, verdict, first),)
            if first is None and sample.window is not Window.PROVISIONAL:
                first = sample
        judged.append((verdict, findings))
    return tuple(judged)


def _verdict(history: History, sample: Sample, first: Sample | None) -> Overload | None:
    """Judge one sample; ``first`` is the earliest high one since the last that was not."""
    pattern = history.of_sample(overload_pattern, sample)
    if pattern is None:
        return None
    verdict = pattern.only or Overload.NOT_ASSESSABLE
    if verdict is Overload.POSSIBLE and first is not None and sample.window in _CONFIRMS:
        waited = (sample.at.day - first.at.day).days
        if waited >= history.guideline.overload.persistent_after_days.amount:
            return Overload.PERSISTENT
    return verdict


def overload_pattern(history: History, sample: Sample) -> Answers[Overload] | None:
    """Return what one sample says by itself: not assessable, none or possible.

    Returns:
        None for a sample without a ferritin and a TSAT; one that disagrees counts as missing.
    """
    has_tsat = bool(sample.eligible(AnalyteCode.TSAT)) or any(
        r.code is AnalyteCode.TSAT and not r.disagrees for r in sample.results
    )
    if not has_tsat and not sample.holds(AnalyteCode.FERRITIN):
        return None
    if not sample.profile.judges_overload:
        return Answers(frozenset({Overload.NOT_ASSESSABLE}), is_open=False)
    limits = limits_on(history, sample.at.day)

    def judge(ferritin: Decimal | None, tsat: Decimal | None) -> Overload:
        ferritin_above = None if ferritin is None else limits.ferritin_is_above(ferritin)
        tsat_above = None if tsat is None else limits.tsat_is_above(tsat)
        if False in (ferritin_above, tsat_above):
            return Overload.NONE
        both = ferritin_above and tsat_above
        return Overload.POSSIBLE if both else Overload.NOT_ASSESSABLE

    return answers(
        judge,
        (sample.candidates(AnalyteCode.FERRITIN), limits.ferritin_edges),
        (sample.candidates(AnalyteCode.TSAT), limits.tsat_edges),
    )


def _finding(history: History, sample: Sample, verdict: Overload, first: Sample | None) -> Finding:
    limits = limits_on(history, sample.at.day)
    used = [*sample.eligible(AnalyteCode.FERRITIN), *sample.eligible(AnalyteCode.TSAT)]
    facts: dict[str, Fact] = {
        "ferritin_limit_ug_l": limits.ferritin.amount,
        "tsat_limit_percent": limits.tsat.amount,
        "tsat_limit_inclusive": limits.tsat_inclusive,
        "limits_group": limits.group,
        "menopause_assumed": limits.assumed,
        "overlay": history.guideline.overload_overlay,
        "genotype_now": _is_far_above(history, sample),
        "genotype_now_above_ug_l": history.guideline.overload.genotype_now_ferritin_above.amount,
        "day": sample.day,
        "confirm_from": _settled_from(history, sample),
    }
    if verdict is Overload.PERSISTENT and first is not None:
        used += [*first.eligible(AnalyteCode.FERRITIN), *first.eligible(AnalyteCode.TSAT)]
        facts["first_seen"] = first.at
        facts["persistent_after_days"] = history.guideline.overload.persistent_after_days.whole
        facts["days_apart"] = (sample.at.day - first.at.day).days
    return make_finding(
        history.guideline,
        f"overload.{verdict.value}",
        samples=(sample,),
        used=map(use, used),
        skipped=skipped_of(history, sample, AnalyteCode.FERRITIN, AnalyteCode.TSAT),
        facts=facts,
        action=_action(verdict, genotype_now=bool(facts["genotype_now"])),
        limits=(limits.ferritin, limits.tsat),
    )


def _action(verdict: Overload, *, genotype_now: bool) -> str:
    if verdict is Overload.PERSISTENT:
        return "stop_iron_and_refer"
    return "repeat_fasting_tsat_genotype_now" if genotype_now else "repeat_fasting_tsat"


def _is_far_above(history: History, sample: Sample) -> bool:
    limit = history.guideline.overload.genotype_now_ferritin_above.amount
    values = [result.quantity for result in sample.eligible(AnalyteCode.FERRITIN)]
    return all(value is not None and value.certainly_above(limit) for value in values)


def _settled_from(history: History, sample: Sample) -> date | None:
    """Return the date from which a still settling sample can be confirmed, else None."""
    if sample.window not in _STILL_SETTLING or sample.last_dose is None:
        return None
    return sample.last_dose.day + timedelta(history.guideline.overload.settled_from_day.whole)
