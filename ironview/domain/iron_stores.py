"""What ferritin and TSAT say of iron stores, and findings beside it (clinical rules, chapter 3)."""

from collections.abc import Mapping, Sequence

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Sample
from ironview.domain.evidence import make_finding, use
from ironview.domain.findings import Fact, Finding
from ironview.domain.history import History
from ironview.domain.inflammation import inflammation_on
from ironview.domain.overload import limits_on
from ironview.domain.possibilities import answers
from ironview.domain.skipped import skipped_of
from ironview.domain.sources import Limit
from ironview.domain.stores_rules import StoresRules, stores_rules
from ironview.domain.verdicts import Stores, Window

_SILENT = frozenset({Stores.NOT_ASSESSABLE, Stores.REPLETE})
_ACTIONS: Mapping[Stores, str] = {
    Stores.IRON_INDICATED: "consider_iron",
    Stores.ABSOLUTE_DEFICIENCY: "replace_iron_and_find_loss",
    Stores.FUNCTIONAL_DEFICIENCY: "look_for_inflammation",
    Stores.LOW_SATURATION: "consider_iron",
    Stores.OVERLOAD_PATTERN: "repeat_fasting_tsat",
    Stores.HIGH: "look_for_causes_of_high_ferritin",
    Stores.INDETERMINATE: "request_tsat",
}


def judge_stores(history: History, sample: Sample) -> tuple[Stores | None, tuple[Finding, ...]]:
    """Return the verdict on the stores of a sample, and every ``stores.*`` finding on it.

    Returns:
        No verdict without a ferritin; one that cannot be used is not assessable.
    """
    findings = [*_extreme_ferritin(history, sample), *_isolated_high_tsat(history, sample)]
    if not sample.holds(AnalyteCode.FERRITIN):
        return None, tuple(findings)
    rules = stores_rules(history, sample)
    found = rules.answers(sample)
    verdict = (found.only if found else None) or Stores.NOT_ASSESSABLE
    if verdict not in _SILENT:
        findings.insert(0, _verdict_finding(history, sample, rules, verdict))
    return verdict, tuple(findings)


def _verdict_finding(
    history: History, sample: Sample, rules: StoresRules, verdict: Stores
) -> Finding:
    inflammation = inflammation_on(history, sample.at.day)
    used = map(use, _ferritin_and_tsat(sample))
    return make_finding(
        history.guideline,
        f"stores.{verdict.value}",
        samples=(sample,),
        used=(*used, *inflammation.used),
        skipped=skipped_of(history, sample, AnalyteCode.FERRITIN, AnalyteCode.TSAT),
        facts={
            **_limit_facts(history, rules),
            "inflamed": inflammation.is_present,
            "day": sample.day,
            "may_still_fall": sample.window is Window.PROVISIONAL,
            **(_pair_facts(rules, sample) if verdict is Stores.IRON_INDICATED else {}),
        },
        action=_ACTIONS[verdict],
        limits=_limits_of(verdict, rules),
    )


def _limit_facts(history: History, rules: StoresRules) -> dict[str, Fact]:
    return {
        "profile": rules.profile.id,
        "deficiency_limit_ug_l": rules.deficiency.amount,
        "deficiency_overlay": history.guideline.deficiency_overlay,
        "functional_from_ug_l": rules.numbers.functional_ferritin_from.amount,
        "functional_to_ug_l": rules.profile.functional_ferritin_to.amount,
        "functional_to_inclusive": rules.profile.functional_inclusive,
        "low_tsat_percent": rules.numbers.low_saturation_tsat_below.amount,
        "high_above_ug_l": rules.high_above,
        "ferritin_limit_ug_l": rules.overload.ferritin.amount,
        "tsat_limit_percent": rules.overload.tsat.amount,
        "tsat_limit_inclusive": rules.overload.tsat_inclusive,
        "limits_group": rules.overload.group,
        "menopause_assumed": rules.overload.assumed,
        "overlay": history.guideline.overload_overlay,
    }


def _pair_facts(rules: StoresRules, sample: Sample) -> dict[str, Fact]:
    """Name the limits of the pair that indicates iron; empty where several may be it."""
    pair = rules.indicating(sample)
    if pair is None:
        return {}
    limits = {
        "pair_ferritin_from_ug_l": pair.ferritin_from,
        "pair_ferritin_below_ug_l": pair.ferritin_below,
        "pair_ferritin_at_most_ug_l": pair.ferritin_at_most,
        "pair_tsat_below_percent": pair.tsat_below,
        "pair_tsat_at_most_percent": pair.tsat_at_most,
    }
    return {name: limit.amount if limit else None for name, limit in limits.items()}


def _limits_of(verdict: Stores, rules: StoresRules) -> tuple[Limit | None, ...]:
    """Return the limits whose sources a verdict names beside those of its rule."""
    overload = (rules.overload.ferritin, rules.overload.tsat)
    return {
        Stores.ABSOLUTE_DEFICIENCY: (rules.deficiency,),
        Stores.FUNCTIONAL_DEFICIENCY: (rules.profile.functional_ferritin_to,),
        Stores.OVERLOAD_PATTERN: overload,
        Stores.HIGH: (rules.profile.high_above or rules.overload.ferritin,),
        Stores.INDETERMINATE: (rules.deficiency,),
    }.get(verdict, ())


def _ferritin_and_tsat(sample: Sample) -> tuple[AssessedResult, ...]:
    return (*sample.eligible(AnalyteCode.FERRITIN), *sample.eligible(AnalyteCode.TSAT))


def _extreme_ferritin(history: History, sample: Sample) -> list[Finding]:
    ferritins = sample.of(AnalyteCode.FERRITIN)
    if not ferritins:
        return []
    numbers = history.guideline.stores
    over, far_over = numbers.ferritin_over.amount, numbers.ferritin_far_over.amount
    findings = []
    eligible = sample.eligible(AnalyteCode.FERRITIN)
    if eligible and all(r.quantity and r.quantity.certainly_above(over) for r in eligible):
        findings.append(_extreme_finding(history, sample, "stores.ferritin_over_1000", eligible))
    far = [
        result
        for result in ferritins
        if result.quantity and result.quantity.certainly_above(far_over)
    ]
    if far:
        findings.append(_extreme_finding(history, sample, "stores.ferritin_over_10000", far))
    return findings


def _extreme_finding(
    history: History, sample: Sample, code: str, results: Sequence[AssessedResult]
) -> Finding:
    numbers = history.guideline.stores
    is_far = code == "stores.ferritin_over_10000"
    censored = any(result.quantity and result.quantity.is_censored for result in results)
    limit = numbers.ferritin_far_over if is_far else numbers.ferritin_over
    calm = "ask_for_dilution" if censored else "explain_high_ferritin"
    return make_finding(
        history.guideline,
        code,
        samples=(sample,),
        used=map(use, results),
        facts={
            "limit_ug_l": limit.amount,
            "ask_for_dilution": censored,
            "day": sample.day,
            "window": sample.window.value,
        },
        action="assess_urgently" if is_far else calm,
    )


def _isolated_high_tsat(history: History, sample: Sample) -> tuple[Finding, ...]:
    ferritins = sample.candidates(AnalyteCode.FERRITIN)
    tsats = sample.candidates(AnalyteCode.TSAT)
    if None in ferritins or None in tsats:
        return ()
    limits = limits_on(history, sample.at.day)
    found = answers(
        lambda ferritin, tsat: (
            limits.tsat_is_above(tsat) and not limits.ferritin_is_above(ferritin)
        ),
        (ferritins, limits.ferritin_edges),
        (tsats, limits.tsat_edges),
    )
    if not found.only:
        return ()
    return (
        make_finding(
            history.guideline,
            "stores.isolated_high_tsat",
            samples=(sample,),
            used=map(use, _ferritin_and_tsat(sample)),
            facts={
                "ferritin_limit_ug_l": limits.ferritin.amount,
                "tsat_limit_percent": limits.tsat.amount,
                "tsat_limit_inclusive": limits.tsat_inclusive,
                "limits_group": limits.group,
                "menopause_assumed": limits.assumed,
                "overlay": history.guideline.overload_overlay,
                "day": sample.day,
            },
            action="repeat_fasting_tsat",
            limits=(limits.ferritin, limits.tsat),
        ),
    )
