"""When iron should wait: what is full already (clinical rules, chapter 6)."""

from decimal import Decimal

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import Sample
from ironview.domain.deficiency import deficiency_limit_then
from ironview.domain.evidence import make_finding, use, use_condition
from ironview.domain.findings import Fact, Finding
from ironview.domain.guideline import Profile
from ironview.domain.history import History
from ironview.domain.possibilities import Answers, answers
from ironview.domain.record import ConditionCode
from ironview.domain.skipped import skipped_of
from ironview.domain.values import value

_SEEN = (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB)


@value()
class _HoldRules:
    """What a profile holds iron at."""

    profile: Profile
    deficiency: Decimal

    def judge(self, ferritin: Decimal | None, tsat: Decimal | None, hb: Decimal | None) -> bool:
        """Whether exact values hold iron; None for a missing one."""
        hb_above = self.profile.hold_hb_above
        return (
            (ferritin is not None and ferritin > self.profile.hold_ferritin_above.amount)
            or (self._tsat_holds(tsat) and (ferritin is None or ferritin >= self.deficiency))
            or (hb_above is not None and hb is not None and hb > hb_above.amount)
        )

    def _tsat_holds(self, tsat: Decimal | None) -> bool:
        limit = self.profile.hold_tsat.amount
        return tsat is not None and (
            tsat > limit or (self.profile.hold_tsat_inclusive and tsat == limit)
        )

    def ferritin_edges(self) -> tuple[Decimal, ...]:
        """Return what a ferritin is compared with."""
        return (self.deficiency, self.profile.hold_ferritin_above.amount)

    def tsat_edges(self) -> tuple[Decimal, ...]:
        """Return what a TSAT is compared with."""
        return (self.profile.hold_tsat.amount,)

    def hb_edges(self) -> tuple[Decimal, ...]:
        """Return what an Hb is compared with."""
        limit = self.profile.hold_hb_above
        return () if limit is None else (limit.amount,)


def hold_answers(history: History, sample: Sample) -> Answers[bool]:
    """Return whether iron should wait, for every value the results of a sample allow."""
    deficiency = deficiency_limit_then(history, sample.at.day).amount
    rules = _HoldRules(sample.profile, deficiency)
    return answers(
        rules.judge,
        (sample.candidates(AnalyteCode.FERRITIN), rules.ferritin_edges),
        (sample.candidates(AnalyteCode.TSAT), rules.tsat_edges),
        (sample.candidates(AnalyteCode.HB), rules.hb_edges),
    )


def find_iron_hold(history: History, sample: Sample) -> tuple[Finding, ...]:
    """Return ``safety.hold_iron`` on a sample, when every value of it says so."""
    if not hold_answers(history, sample).only:
        return ()
    return (_finding(history, sample),)


def _finding(history: History, sample: Sample) -> Finding:
    profile = sample.profile
    seen = _SEEN if profile.hold_hb_above is not None else _SEEN[:2]
    facts: dict[str, Fact] = {
        "profile": profile.id,
        "ferritin_above_ug_l": profile.hold_ferritin_above.amount,
        "tsat_limit_percent": profile.hold_tsat.amount,
        "tsat_limit_inclusive": profile.hold_tsat_inclusive,
        "hb_above_g_dl": profile.hold_hb_above.amount if profile.hold_hb_above else None,
        "deficiency_limit_ug_l": deficiency_limit_then(history, sample.at.day).amount,
        "haemochromatosis": False,
        "day": sample.day,
    }
    return make_finding(
        history.guideline,
        "safety.hold_iron",
        samples=(sample,),
        used=[use(result) for code in seen for result in sample.eligible(code)],
        skipped=skipped_of(history, sample, *seen),
        facts=facts,
        action="hold_iron",
        limits=(profile.hold_ferritin_above, profile.hold_tsat, profile.hold_hb_above),
    )


def find_haemochromatosis_hold(history: History) -> tuple[Finding, ...]:
    """Return one ``safety.hold_iron`` for the patient, whatever the values and dates."""
    found = [c for c in history.conditions if c.code == ConditionCode.HAEMOCHROMATOSIS]
    if not found:
        return ()
    return (
        make_finding(
            history.guideline,
            "safety.hold_iron",
            used=map(use_condition, found),
            facts={"haemochromatosis": True, "detail": found[0].detail},
            action="hold_iron",
        ),
    )
