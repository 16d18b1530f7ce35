"""Limits of the profile in the lanes: which, since when, and why not."""

from decimal import Decimal
from math import inf

from ironview.domain.analytes import AnalyteCode
from ironview.domain.timeline import build_timeline
from ironview.domain.timeline_parts import Lane, LimitName, NoLimits, x_of_day
from ironview.domain.verdicts import Flag
from tests.domain.records import GUIDELINE, condition, judge, on, patient, result

FERRITIN, TSAT, HB = AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB
EVERY = tuple(AnalyteCode)


def lanes(*rows, who=None, as_of: int = 400) -> dict[AnalyteCode, Lane]:
    judged = judge(*rows, who=who, as_of=as_of)
    shown = build_timeline(judged, GUIDELINE, on(as_of), EVERY)
    return {lane.code: lane for lane in shown.lanes}


def amounts(lane: Lane) -> dict[LimitName, Decimal]:
    return {line.name: line.amount for line in lane.limits}


ROWS = (
    result("ferritin", 50, 0),
    result("tsat", 25, 0),
    result("hb", 12, 0),
    result("phosphate", 1, 0),
    result("crp", 2, 0),
)


def test_a_premenopausal_woman_has_the_lower_limits():
    shown = lanes(*ROWS, who=patient(birth="1991", menopausal_status="pre"))
    assert amounts(shown[FERRITIN]) == {LimitName.OVERLOAD: 200, LimitName.DEFICIENCY: 30}
    assert amounts(shown[TSAT]) == {LimitName.OVERLOAD: 45, LimitName.SATURATION: 20}
    assert amounts(shown[HB]) == {LimitName.ANAEMIA: Decimal("12.0")}
    assert amounts(shown[AnalyteCode.PHOSPHATE]) == {LimitName.PHOSPHATE: Decimal("0.80")}
    assert amounts(shown[AnalyteCode.CRP]) == {LimitName.INFLAMMATION: 5}


def test_a_man_has_the_higher_ones():
    shown = lanes(*ROWS, who=patient(sex="male"))
    assert amounts(shown[FERRITIN])[LimitName.OVERLOAD] == 300
    assert amounts(shown[TSAT])[LimitName.OVERLOAD] == 50
    assert amounts(shown[HB])[LimitName.ANAEMIA] == Decimal("13.0")


def test_upper_limits_are_high_and_lower_ones_low():
    sides = {line.name: line.side for line in lanes(*ROWS)[FERRITIN].limits}
    assert sides == {LimitName.OVERLOAD: Flag.HIGH, LimitName.DEFICIENCY: Flag.LOW}


def test_dialysis_has_limits_to_start_and_to_withhold():
    shown = lanes(*ROWS, who=patient(profile="haemodialysis"))
    assert amounts(shown[FERRITIN]) == {LimitName.WITHHOLD: 700, LimitName.START: 500}
    assert amounts(shown[TSAT]) == {LimitName.WITHHOLD: 40, LimitName.START: 30}


def test_kidney_disease_without_dialysis_starts_below_its_highest_pair():
    shown = lanes(*ROWS, who=patient(profile="ckd_nd"))
    assert amounts(shown[FERRITIN])[LimitName.START] == 300
    assert amounts(shown[TSAT])[LimitName.START] == 25


def test_pregnancy_and_childhood_have_no_overload_limit_and_say_so():
    pregnant = lanes(*ROWS, condition("pregnancy", since=-50), as_of=10)
    assert LimitName.OVERLOAD not in amounts(pregnant[FERRITIN])
    assert pregnant[FERRITIN].no_limits is NoLimits.PREGNANCY
    assert pregnant[TSAT].no_limits is NoLimits.PREGNANCY
    assert pregnant[HB].no_limits is None
    child = lanes(*ROWS, who=patient(birth="2019-05-01"))
    assert child[FERRITIN].no_limits is NoLimits.CHILD


def test_a_limit_that_changes_with_inflammation_steps_half_way():
    shown = lanes(
        result("ferritin", 50, 0),
        result("ferritin", 50, 100),
        result("crp", 20, 100),
    )
    deficiency = next(line for line in shown[FERRITIN].limits if line.name is LimitName.DEFICIENCY)
    first, second = deficiency.steps
    assert (first.x0, first.amount) == (-inf, 30)
    assert (second.x1, second.amount) == (inf, 100)
    assert first.x1 == second.x0 == x_of_day(on(50)) + 0.5
    assert deficiency.amount == 100


def test_a_limit_that_stays_is_one_step():
    shown = lanes(*(result("ferritin", 50, day) for day in (0, 50, 100)))
    assert all(len(line.steps) == 1 for line in shown[FERRITIN].limits)


def test_a_limit_that_ends_has_an_end():
    shown = lanes(
        result("ferritin", 50, 0),
        result("ferritin", 50, 100),
        condition("pregnancy", since=60),
        as_of=110,
    )
    overload = next(line for line in shown[FERRITIN].limits if line.name is LimitName.OVERLOAD)
    (step,) = overload.steps
    assert step.x1 == x_of_day(on(50)) + 0.5


def test_a_lane_without_results_has_no_limits():
    assert lanes(result("ferritin", 50, 0))[TSAT].limits == ()
