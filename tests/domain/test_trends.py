"""The last eligible values of an analyte and their change since the baseline."""

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.trends import trend
from tests.domain.histories import history
from tests.domain.records import dose, on, panel, result


def trend_of(code, *rows, last=None):
    return trend(history(*rows), AnalyteCode(code), last=last)


def days(found):
    return [(point.at.day - on(0)).days for point in found.points]


def test_only_eligible_values_are_points_in_order_of_time():
    rows = panel(60, ferritin=90), panel(-3, ferritin=8), dose(0), panel(10, ferritin=900)
    assert days(trend_of("ferritin", *rows)) == [-3, 60]
    assert days(trend_of("hb", panel(3, hb=9), result("hb", 8, 1, excluded=True))) == [3]
    assert trend_of("hb").points == ()


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
    assert found.change is not None
    assert float(found.change) == float(change)
    assert found.is_beyond_chance is beyond
    assert found.baseline is not None
    assert found.baseline.at.day == on(-3)


@pytest.mark.parametrize(
    "rows",
    [
        (panel(-3, ferritin=8), panel(90, ferritin=100)),
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


def test_of_a_baseline_of_0_there_is_a_change_but_no_percentage():
    found = trend_of("crp", panel(-3, crp=0), dose(0), panel(60, crp=4))
    assert (found.change, found.change_percent, found.is_beyond_chance) == (4, None, None)


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
