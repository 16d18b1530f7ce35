"""Chapter 9: the illustrative band, and why there is none."""

from decimal import Decimal

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.expected_course import expect_course, standing
from ironview.domain.quantities import read_quantity
from tests.domain.histories import history
from tests.domain.records import condition, dose, on, panel, patient, result

BEFORE = panel(-3, ferritin=8, hb=10)
WOMAN = patient(weight_kg=60, birth="1990")


def expected(*rows, code="ferritin", who=WOMAN, course=-1, **choices):
    read = history(*rows, who=who, **choices)
    return read, expect_course(read, read.courses[course], AnalyteCode(code))


def refusal(*rows, **more):
    _, found = expected(*rows, **more)
    assert bool(found.points) is (found.refusal is None)
    assert found.code == more.get("code", "ferritin")
    return found.refusal


def test_the_mass_balance_of_ferritin():
    """1000 mg - 2.4 x 60 kg x 3 g/dL leave 568 mg, or 56.8 µg/L above the baseline."""
    _, found = expected(BEFORE, dose(0))
    middles = {(point.day - on(0)).days: point.middle for point in found.points}
    assert list(middles) == [2, 7, 14, 21, 28, 42, 56, 84, 180]
    assert middles[180] == Decimal("64.8")
    assert middles[28] == 8 + Decimal("2.2") * Decimal("56.8")
    last = found.points[-1]
    assert last.low * Decimal("2.5") == last.middle == last.high / Decimal("2.5")


def test_a_small_dose_goes_into_haemoglobin_alone():
    _, found = expected(BEFORE, dose(0, 100))
    assert {round(point.middle, 9) for point in found.points} == {8}
    _, hb = expected(BEFORE, dose(0, 144), code="hb")
    assert hb.points[-1].middle == 11


def test_haemoglobin_rises_to_where_published_groups_end():
    _, found = expected(BEFORE, dose(0), code="hb")
    middles = {(point.day - on(0)).days: point.middle for point in found.points}
    assert middles == {0: 10, 7: Decimal("10.36"), 21: Decimal("11.86"), 84: 13}
    assert found.points[-1].high - found.points[-1].middle == Decimal("2.3")
    assert found.points[-1].middle - found.points[-1].low == Decimal("2.3")
    _, normal = expected(panel(-3, ferritin=8, hb=14), dose(0), code="hb")
    assert normal.points[-1].middle == 14


def test_ferritin_counts_from_the_last_dose_and_haemoglobin_from_the_first():
    rows = BEFORE, dose(0, 500), dose(20, 500)
    assert expected(*rows)[1].points[0].day == on(22)
    assert expected(*rows, code="hb")[1].points[0].day == on(0)


def test_it_ends_at_the_next_course():
    rows = BEFORE, dose(0), dose(60)
    assert expected(*rows, course=0)[1].points[-1].day == on(56)
    assert expected(BEFORE, dose(0), dose(56), course=0)[1].points[-1].day == on(56)
    assert expected(BEFORE, dose(0), dose(55), course=0)[1].points[-1].day == on(42)


@pytest.mark.parametrize(
    ("rows", "more", "reason"),
    [
        ([BEFORE, dose(0)], {}, None),
        ([BEFORE, dose(0)], {"code": "tsat"}, "analyte"),
        ([BEFORE, dose(0)], {"who": patient(weight_kg=60, birth="2008-03-03")}, "child"),
        ([BEFORE, dose(0)], {"who": patient(weight_kg=60, birth="2008-03-02")}, None),
        ([BEFORE, dose(0)], {"who": patient(weight_kg=60, birth=None)}, None),
        ([BEFORE, dose(0), condition("pregnancy", -9)], {}, "pregnancy"),
        ([BEFORE, dose(0)], {"profile": "pregnancy"}, "pregnancy"),
        ([BEFORE, dose(0), condition("pregnancy", -9)], {"profile": "general"}, "pregnancy"),
        ([BEFORE, dose(0), condition("pregnancy", -9, -1)], {"profile": "general"}, None),
        ([BEFORE, dose(0), condition("haemodialysis")], {"profile": "general"}, "haemodialysis"),
        ([BEFORE, dose(0), condition("haemodialysis", 1)], {"profile": "general"}, None),
        ([BEFORE, dose(0)], {"profile": "haemodialysis"}, "haemodialysis"),
        ([BEFORE, dose(0), dose(5, None)], {}, "unknown_dose"),
        ([BEFORE, dose(0)], {"who": patient()}, "no_weight"),
        ([panel(-3, ferritin=8), dose(0)], {}, "no_baseline_hb"),
        ([panel(-3, hb=9), dose(0)], {}, "no_baseline_ferritin"),
        ([panel(-3, hb=9, ferritin="<5"), dose(0)], {}, "no_baseline_ferritin"),
        ([panel(-3, hb=9), panel(-91, ferritin=8), dose(0)], {}, "no_baseline_ferritin"),
        ([panel(-3, hb=9), panel(-90, ferritin=8), dose(0)], {}, None),
        ([panel(-3, hb=9, ferritin="99.9"), dose(0)], {}, None),
        ([panel(-3, hb=9, ferritin=100), dose(0)], {}, "ferritin_not_low"),
        ([BEFORE, dose(0), dose(60)], {}, "no_baseline_ferritin"),
        ([panel(-3, hb=9), dose(0), panel(60, ferritin=20)], {}, "no_baseline_ferritin"),
    ],
)
def test_it_is_refused_outside_the_groups_behind_it(rows, more, reason):
    assert refusal(*rows, **more) == reason


def test_without_a_course_there_is_nothing_to_expect():
    read = history(BEFORE)
    found = expect_course(read, None, AnalyteCode.FERRITIN)
    assert (found.code, found.refusal, found.points) == ("ferritin", "no_course", ())


def test_of_two_baseline_values_the_lowest_counts():
    rows = panel(-3, hb=10), result("ferritin", 8, -3), result("ferritin", 120, -3), dose(0)
    assert expected(*rows)[1].points[-1].middle == Decimal("64.8")


def stands(amount, day=84, code="ferritin"):
    read, found = expected(BEFORE, dose(0), code=code)
    place = standing(read, found, on(day), read_quantity(amount))
    return place and ("below" if place.is_below else "above", place.of_ten)


@pytest.mark.parametrize(
    ("amount", "place"),
    [
        ("68", ("above", 5)),
        ("67", ("below", 5)),
        ("45", ("below", 8)),
        ("30", ("below", 9)),
        ("1", ("below", 9)),
        ("0", ("below", 9)),
        ("-1", ("below", 9)),
        ("100", ("above", 8)),
        ("900", ("above", 9)),
    ],
)
def test_where_a_ferritin_lies(amount, place):
    assert stands(amount) == place


@pytest.mark.parametrize(
    ("amount", "place"),
    [("13", ("above", 5)), ("12.5", ("below", 6)), ("10", ("below", 9)), ("14", ("above", 8))],
)
def test_where_a_haemoglobin_lies(amount, place):
    assert stands(amount, code="hb") == place


def test_between_two_days_the_band_runs_straight():
    assert stands("95", day=49) == ("above", 5)
    assert stands("93", day=49) == ("below", 5)


@pytest.mark.parametrize("day", [1, 181])
def test_outside_its_days_nothing_is_said(day):
    assert stands("60", day=day) is None


@pytest.mark.parametrize("day", [2, 180])
def test_on_its_first_and_last_day_a_place_is_said(day):
    assert stands("60", day=day) is not None


def test_a_ferritin_of_1_lies_in_the_middle_where_published_groups_stay_at_1():
    read, found = expected(panel(-3, ferritin=1, hb=10), dose(0, 100))
    place = standing(read, found, on(84), read_quantity("1"))
    assert place is not None
    assert (place.is_below, place.of_ten) == (False, 5)


def test_where_the_band_has_no_width_nothing_is_said():
    assert stands("10", day=0, code="hb") is None


@pytest.mark.parametrize("amount", ["<60", ">60", "<=60"])
def test_of_a_censored_value_nothing_is_said(amount):
    assert stands(amount) is None


@pytest.mark.parametrize(
    ("amount", "within"),
    [
        ("46", False),
        ("47", True),
        ("67.5", True),
        ("98", True),
        ("99", False),
        ("900", False),
    ],
)
def test_between_the_quarters_lies_the_middle_half(amount, within):
    """At day 84 the middle is 67.6 µg/L; a quarter lies below 46.4 and a quarter above 98.4."""
    read, found = expected(BEFORE, dose(0))
    place = standing(read, found, on(84), read_quantity(amount))
    assert place is not None
    assert place.is_in_middle_half is within
