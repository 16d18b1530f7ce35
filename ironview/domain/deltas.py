"""Changes that nothing on record explains: a mix-up, or something nobody wrote down. Chapter 8."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Sample
from ironview.domain.evidence import make_finding, use
from ironview.domain.findings import Fact, Finding
from ironview.domain.guideline import CheckNumbers
from ironview.domain.history import History
from ironview.domain.record import EventKind
from ironview.domain.values import value

_UNSETTLING = frozenset(
    {
        EventKind.RBC_TRANSFUSION,
        EventKind.MAJOR_BLEED,
        EventKind.DELIVERY,
        EventKind.SURGERY,
    }
)


@value()
class _Step:
    """Eligible results of one analyte in two samples, one directly after the other.

    Attributes:
        old / new: Their amounts; empty where one of them is censored.
    """

    code: AnalyteCode
    earlier: Sample
    later: Sample
    before: Sequence[AssessedResult]
    after: Sequence[AssessedResult]
    old: Sequence[Decimal]
    new: Sequence[Decimal]


def find_deltas(history: History) -> tuple[Finding, ...]:
    """Return ``data.delta``, once for each sample whose Hb or ferritin changed unexplained."""
    steps: dict[int, list[_Step]] = defaultdict(list)
    for code, striking in ((AnalyteCode.HB, _hb_step), (AnalyteCode.FERRITIN, _ferritin_step)):
        known = [sample for sample, _ in history.series(code) if sample.eligible(code)]
        for earlier, later in pairwise(known):
            step = history.of_samples(striking, later, earlier)
            if step is not None:
                steps[id(later)].append(step)
    return tuple(
        [
            history.of_samples(_finding, of_sample[0].later, *of_sample)
            for of_sample in steps.values()
        ]
    )


def _hb_step(history: History, later: Sample, earlier: Sample) -> _Step | None:
    return _striking_step(history, AnalyteCode.HB, earlier, later)


def _ferritin_step(history: History, later: Sample, earlier: Sample) -> _Step | None:
    return _striking_step(history, AnalyteCode.FERRITIN, earlier, later)


def _striking_step(
    history: History, code: AnalyteCode, earlier: Sample, later: Sample
) -> _Step | None:
    """A step that is large, short enough to be judged, and unexplained."""
    numbers = history.guideline.checks
    if (later.at.day - earlier.at.day).days > numbers.delta_within_days.whole:
        return None
    before, after = earlier.eligible(code), later.eligible(code)
    step = _Step(code, earlier, later, before, after, _exact(before), _exact(after))
    return step if _is_striking(step, numbers) and _is_unexplained(history, step) else None


def _is_striking(step: _Step, numbers: CheckNumbers) -> bool:
    """Each value of the one sample differs enough from each value of the other."""
    if not step.old or not step.new:
        return False
    return all(_is_large(step.code, old, new, numbers) for old in step.old for new in step.new)


def _exact(results: Sequence[AssessedResult]) -> list[Decimal]:
    """The amounts, or nothing when one of them is censored."""
    amounts = [r.quantity.amount for r in results if r.quantity and not r.quantity.is_censored]
    return amounts if len(amounts) == len(results) else []


def _is_large(code: AnalyteCode, old: Decimal, new: Decimal, numbers: CheckNumbers) -> bool:
    if code is AnalyteCode.HB:
        return abs(new - old) > numbers.delta_hb.amount
    risen = new - old
    share = numbers.delta_ferritin_percent.amount / 100
    return risen > share * old and risen > numbers.delta_ferritin.amount


def _is_unexplained(history: History, step: _Step) -> bool:
    quiet_from = step.earlier.at.day - timedelta(history.guideline.checks.delta_quiet_days.whole)
    last = step.later.last_dose
    if last is not None and last.day >= quiet_from:
        return False
    return not any(
        event.kind in _UNSETTLING
        and event.at.day >= quiet_from
        and not step.later.at.certainly_before(event.at)
        for event in history.events
    )


def _finding(history: History, later: Sample, *steps: _Step) -> Finding:
    facts: dict[str, Fact] = {}
    for step in steps:
        facts |= _facts(step, history.guideline.checks)
    used = [result for step in steps for result in (*step.before, *step.after)]
    return make_finding(
        history.guideline,
        "data.delta",
        samples=(later,),
        used=map(use, used),
        facts=facts,
        action="check_identity",
    )


def _facts(step: _Step, numbers: CheckNumbers) -> Mapping[str, Fact]:
    name = "hb_{}_g_dl" if step.code is AnalyteCode.HB else "ferritin_{}_ug_l"
    limits: dict[str, Fact] = {"hb_change_over_g_dl": numbers.delta_hb.amount}
    if step.code is AnalyteCode.FERRITIN:
        limits = {
            "ferritin_rise_over_ug_l": numbers.delta_ferritin.amount,
            "ferritin_rise_over_percent": numbers.delta_ferritin_percent.amount,
        }
    return {
        **limits,
        "change_within_days": numbers.delta_within_days.whole,
        name.format("before"): step.old[0],
        name.format("after"): step.new[0],
        f"{step.code.value}_before_at": step.earlier.at,
        f"{step.code.value}_days_apart": (step.later.at.day - step.earlier.at.day).days,
    }
