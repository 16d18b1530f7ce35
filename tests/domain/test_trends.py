"""The last values of an analyte and their change since the baseline."""

from decimal import Decimal

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.interpreted_history import history_of
from ironview.domain.trends import trend
from tests.domain.histories import history, sample_on
from tests.domain.records import GUIDELINE, dose, judge, on, panel, result


def trend_of(code, *rows, last=None, until=None, as_of=400):
    read = history(*rows, as_of=as_of)
    sample = None if until is None else sample_on(read, until)
    return trend(read, AnalyteCode(code), last=last, until=sample)


def days(found):
    return [(point.at.day - on(0)).days for point in found.points]


def test_every_value_that_takes_part_is_a_point_in_order_of_time():
    rows = panel(60, ferritin=90), panel(-3, ferritin=8), dose(0), panel(10, ferritin=900)
    found = trend_of("ferritin", *rows)
    assert days(found) == [-3, 10, 60]
    assert [point.reading for point in found.points] == ["readable", "too_early", "readable"]
    assert [point.is_eligible for point in found.points] == [True, False, True]
    assert days(trend_of("hb", panel(3, hb=9), result("hb", 8, 1, excluded=True))) == [3]
    assert trend_of("hb").points == ()


def test_behind_an_interpretation_a_point_carries_the_flag_of_its_value():
    rows = panel(0, ferritin=5), panel(30, ferritin=50), panel(60, ferritin=900)
    read = history_of(judge(*rows), GUIDELINE)
    points = trend(read, AnalyteCode.FERRITIN).points
    assert [point.flag for point in points] == ["L", None, "H"]


def test_a_value_that_cannot_be_read_yet_is_neither_baseline_nor_last():
    found = trend_of("ferritin", panel(-3, ferritin=8), dose(0), panel(10, ferritin=900))
    assert found.last == found.baseline
    assert found.change is None
    only = trend_of("ferritin", dose(0), panel(10, ferritin=900))
    assert (only.baseline, only.last, len(only.points)) == (None, None, 1)


@pytest.mark.parametrize(("last", "expected"), [(None, [1, 2, 3]), (2, [2, 3]), (9, [1, 2, 3])])
def test_at_most_so_many_of_the_newest(last, expected):
    rows = [panel(day, hb=9) for day in (1, 2, 3)]
    assert days(trend_of("hb", *rows, last=last)) == expected


@pytest.mark.parametrize(
    ("code", "before", "after", "change", "beyond"),
    [
        ("ferritin", 100, 143, 43, False),
        ("ferritin", 100, 144, 44, True),
        ("ferritin", 100, 56, -44, True),
        ("tsat", 10, "17.8", "7.8", False),
        ("tsat", 10, 18, 8, True),
        ("hb", 10, "10.8", "0.8", False),
        ("hb", 10, "10.9", "0.9", True),
        ("crp", 10, 30, 20, None),
    ],
)
def test_a_change_is_held_against_chance(code, before, after, change, beyond):
    rows = panel(-3, **{code: before}), dose(0), panel(90, **{code: after})
    found = trend_of(code, *rows)
    assert found.course == 1
    assert found.change is not None
    assert float(found.change) == float(change)
    assert found.change_percent == found.change * 100 / before
    assert found.is_beyond_chance is beyond
    assert found.baseline is not None
    assert found.baseline.at.day == on(-3)


@pytest.mark.parametrize(
    "rows",
    [
        (panel(-3, ferritin=8),),
        (panel(-3, ferritin="<8"), panel(90, ferritin=100)),
        (dose(0), panel(90, ferritin=100)),
        (panel(-3, ferritin="<8"), dose(0), panel(90, ferritin=100)),
        (panel(-3, ferritin=8), dose(0), panel(90, ferritin=">100")),
        (panel(-3, ferritin=8), dose(0)),
        (panel(-3, ferritin=8), result("ferritin", 9, -3), dose(0), panel(90, ferritin=100)),
        (panel(-3, ferritin=8), dose(0), panel(90, ferritin=100), result("ferritin", 99, 90)),
    ],
)
def test_without_two_single_exact_values_there_is_no_change(rows):
    found = trend_of("ferritin", *rows)
    assert (found.change, found.change_percent, found.is_beyond_chance) == (None, None, None)


@pytest.mark.parametrize("code", ["crp", "tsat"])
def test_of_a_baseline_of_0_there_is_a_change_but_no_percentage(code):
    found = trend_of(code, panel(-3, **{code: 0}), dose(0), panel(60, **{code: 4}))
    assert (found.change, found.change_percent, found.is_beyond_chance) == (4, None, None)


@pytest.mark.parametrize("code", ["ferritin", "hb"])
def test_a_baseline_of_0_that_is_not_possible_is_held_and_so_no_baseline(code):
    """The catalogue holds such values back, so no change can be counted from one."""
    found = trend_of(code, panel(-3, **{code: 0}), dose(0), panel(60, **{code: 4}))
    assert (found.baseline, found.change) == (None, None)


def test_without_a_course_the_change_is_counted_from_the_first_value():
    found = trend_of("ferritin", panel(-3, ferritin=8), panel(40, ferritin=20))
    assert (found.change, found.course) == (12, None)
    assert found.baseline is not None
    assert found.baseline.at.day == on(-3)


def test_a_course_that_has_not_begun_moves_no_baseline():
    rows = panel(-3, hb=9), dose(0), panel(90, hb=12), dose(150)
    planned = trend_of("hb", *rows, as_of=149)
    assert (planned.change, planned.course) == (3, 1)
    begun = trend_of("hb", *rows, as_of=150)
    assert (begun.change, begun.course) == (None, 2)


@pytest.mark.parametrize(
    ("until", "points", "change", "course"),
    [
        (-40, [-40], None, None),
        (-3, [-40, -3], 1, None),
        (30, [-40, -3, 30], 2, 1),
        (90, [-40, -3, 30, 90], 4, 1),
        (150, [-40, -3, 30, 90, 150], 1, 2),
    ],
)
def test_as_of_a_sample_nothing_after_it_counts(until, points, change, course):
    rows = (
        panel(-40, hb=8),
        panel(-3, hb=9),
        dose(0),
        panel(30, hb=11),
        panel(90, hb=13),
        dose(120),
        panel(150, hb=14),
    )
    found = trend_of("hb", *rows, until=until)
    assert (days(found), found.change, found.course) == (points, change, course)


@pytest.mark.parametrize(
    ("code", "baseline", "chance"),
    [("ferritin", "100", "43"), ("tsat", "10", "7.8"), ("hb", "10", "0.8"), ("tsat", "0", "0")],
)
def test_what_chance_explains_is_told_in_the_unit_of_the_value(code, baseline, chance):
    found = trend_of(code, panel(-3, **{code: baseline}), dose(0))
    assert found.chance == Decimal(chance)


@pytest.mark.parametrize("rows", [(dose(0),), (panel(-3, ferritin="<5"), dose(0))])
def test_without_an_exact_baseline_only_its_percentage_is_known(rows):
    found = trend_of("ferritin", *rows)
    assert found.chance is None
    assert found.chance_percent is not None
    assert trend_of("crp", panel(-3, crp=3), dose(0)).chance is None


def test_two_results_that_say_the_same_are_one_value():
    rows = panel(-3, ferritin=8), result("ferritin", "8.0", -3), dose(0), panel(90, ferritin=100)
    assert trend_of("ferritin", *rows).change == 92


def test_the_baseline_of_haemoglobin_is_that_of_its_response():
    assert trend_of("hb", panel(-91, hb=9), dose(0), panel(30, hb=10)).baseline is None
    found = trend_of("hb", panel(-90, hb=9), dose(0), panel(30, hb=10))
    assert (found.change, found.baseline and found.baseline.at.day) == (1, on(-90))


def test_the_baseline_belongs_to_the_last_course():
    rows = (
        panel(-3, ferritin=8),
        dose(0),
        panel(60, ferritin=50),
        dose(100),
        panel(200, ferritin=90),
    )
    assert trend_of("ferritin", *rows).change == 40


def test_a_provisional_value_between_courses_is_no_baseline():
    rows = (
        panel(-3, ferritin=8),
        dose(0),
        panel(30, ferritin=50),
        dose(100),
        panel(200, ferritin=90),
    )
    assert trend_of("ferritin", *rows).change == 82
