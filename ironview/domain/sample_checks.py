"""Values of one sample that contradict each other: raised, nothing is held. Chapter 8."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import field

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Sample
from ironview.domain.computed_tsat import compute_tsat, different_values
from ironview.domain.evidence import make_finding, use
from ironview.domain.findings import Fact, Finding
from ironview.domain.guideline import Guideline
from ironview.domain.quantities import Comparator, Quantity
from ironview.domain.values import value
from ironview.domain.verdicts import Window

_INVOLVED = frozenset(
    {AnalyteCode.TSAT, AnalyteCode.IRON, AnalyteCode.TIBC, AnalyteCode.TRANSFERRIN}
)
_COMPARED = frozenset({AnalyteCode.IRON, AnalyteCode.HCT})
"""Analytes one of which every contradiction between different ones involves."""
_UPPER_BOUNDS = (None, Comparator.LESS, Comparator.LESS_OR_EQUAL)


@value()
class _Contradiction:
    """One reason, the results it concerns, and its numbers."""

    reason: str
    results: Sequence[AssessedResult]
    facts: dict[str, Fact] = field(default_factory=dict)


def find_inconsistent(guideline: Guideline, sample: Sample) -> tuple[Finding, ...]:
    """Return ``data.inconsistent``, once, with every contradiction within the sample."""
    if len(sample.by_code) == len(sample.results) and sample.by_code.keys().isdisjoint(_COMPARED):
        return ()
    by_code: dict[AnalyteCode, list[AssessedResult]] = defaultdict(list)
    for result in sample.results:
        if not result.why_excluded and not result.computed_from:
            by_code[result.analyte.code].append(result)
    found = list(_contradictions(guideline, sample, by_code))
    if not found:
        return ()
    facts: dict[str, Fact] = {"reasons": ", ".join(item.reason for item in found)}
    used: dict[int, AssessedResult] = {}
    for item in found:
        facts |= item.facts
        used |= {id(result): result for result in item.results}
    return (
        make_finding(
            guideline,
            "data.inconsistent",
            samples=(sample,),
            used=map(use, used.values()),
            facts=facts,
            action="check_with_laboratory",
        ),
    )


def _contradictions(
    guideline: Guideline, sample: Sample, by_code: dict[AnalyteCode, list[AssessedResult]]
) -> Iterator[_Contradiction]:
    yield from _two_values(by_code)
    if AnalyteCode.HCT in by_code and AnalyteCode.HB in by_code:
        yield from _hct_against_hb(guideline, by_code)
    if AnalyteCode.IRON in by_code:
        yield from _tsat_against_iron(guideline, by_code)
        yield from _iron_above_tibc(by_code)
        yield from _impossible_tsat(guideline, sample, by_code)


def _two_values(by_code: dict[AnalyteCode, list[AssessedResult]]) -> Iterator[_Contradiction]:
    for code, results in by_code.items():
        if len(results) > 1 and len({result.quantity for result in results}) > 1:
            yield _Contradiction("two_values", results, {f"two_values_{code.value}": len(results)})


def _hct_against_hb(
    guideline: Guideline, by_code: dict[AnalyteCode, list[AssessedResult]]
) -> Iterator[_Contradiction]:
    hcts = different_values(by_code[AnalyteCode.HCT], AnalyteCode.HCT)
    hbs = different_values(by_code[AnalyteCode.HB], AnalyteCode.HB)
    per_hb = guideline.response.hct_per_hb.amount
    allowed = guideline.checks.hct_disagrees_percent.amount / 100
    pairs = [(hct, hb) for hct, _ in hcts for hb, _ in hbs]
    if pairs and all(abs(hct - per_hb * hb) > allowed * per_hb * hb for hct, hb in pairs):
        hct, hb = pairs[0]
        yield _Contradiction(
            "hct_against_hb",
            [*by_code[AnalyteCode.HCT], *by_code[AnalyteCode.HB]],
            {
                "hct_percent": hct,
                "hb_g_dl": hb,
                "expected_hct_percent": per_hb * hb,
                "hct_per_hb": per_hb,
                "hct_apart_percent": guideline.checks.hct_disagrees_percent.amount,
            },
        )


def _tsat_against_iron(
    guideline: Guideline,
    by_code: dict[AnalyteCode, list[AssessedResult]],
) -> Iterator[_Contradiction]:
    wrong = [result for result in by_code.get(AnalyteCode.TSAT, ()) if result.disagrees]
    if wrong:
        irons, tibcs = by_code[AnalyteCode.IRON], by_code[AnalyteCode.TIBC]
        iron = different_values(irons, AnalyteCode.IRON)[0][0]
        tibc = different_values(tibcs, AnalyteCode.TIBC)[0][0]
        facts: dict[str, Fact] = {
            "expected_tsat_percent": 100 * iron / tibc,
            "tsat_apart_points": guideline.checks.tsat_disagrees_points.amount,
        }
        facts["tsat_percent"] = wrong[0].quantity.amount if wrong[0].quantity else None
        yield _Contradiction("tsat_against_iron", [*wrong, *irons, *tibcs], facts)


def _iron_above_tibc(
    by_code: dict[AnalyteCode, list[AssessedResult]],
) -> Iterator[_Contradiction]:
    irons, tibcs = by_code[AnalyteCode.IRON], by_code.get(AnalyteCode.TIBC, [])
    pairs = [
        (iron.quantity, tibc.quantity)
        for iron in irons
        for tibc in tibcs
        if iron.quantity and tibc.quantity
    ]
    drug = irons[0].window is Window.ASSAY_INTERFERENCE
    if pairs and not drug and all(_is_above(iron, tibc) for iron, tibc in pairs):
        iron, tibc = pairs[0]
        yield _Contradiction(
            "iron_above_tibc",
            [*irons, *tibcs],
            {"iron_umol_l": iron.amount, "tibc_umol_l": tibc.amount},
        )


def _is_above(iron: Quantity, tibc: Quantity) -> bool:
    """Whether every possible iron lies above every possible binding capacity."""
    if tibc.comparator not in _UPPER_BOUNDS:
        return False
    if tibc.comparator is Comparator.LESS:
        return iron.certainly_at_least(tibc.amount)
    return iron.certainly_above(tibc.amount)


def _impossible_tsat(
    guideline: Guideline, sample: Sample, by_code: dict[AnalyteCode, list[AssessedResult]]
) -> Iterator[_Contradiction]:
    """A saturation above 100 % that nothing explains was not made."""
    drug = by_code[AnalyteCode.IRON][0].window is Window.ASSAY_INTERFERENCE
    if drug or sample.same_day_doses or AnalyteCode.TSAT in (*by_code, *sample.held):
        return
    standing = [result for results in by_code.values() for result in results]
    highest = guideline.analytes[AnalyteCode.TSAT].highest
    computed = compute_tsat(standing, guideline.checks.tibc_per_transferrin.amount)
    beyond = [t.percent for t in computed if highest is not None and t.percent > highest.amount]
    if beyond:
        concerned = [result for result in standing if result.code in _INVOLVED]
        yield _Contradiction("impossible_tsat", concerned, {"impossible_tsat_percent": beyond[0]})
