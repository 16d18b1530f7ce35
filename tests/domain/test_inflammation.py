"""Chapter 3: who counts as inflamed on a date."""

from datetime import date

import pytest

from ironview.domain.inflammation import inflammation_on, is_inflamed
from tests.domain.histories import history
from tests.domain.records import condition, on, panel, result


def inflamed(*rows, day=0):
    return is_inflamed(history(panel(0, ferritin=50), *rows), on(day))


@pytest.mark.parametrize(
    ("crp", "expected"),
    [("4.9", False), ("5", False), ("5.1", True), ("<6", False), (">5", True), (">=5", False)],
)
def test_a_crp_counts_when_all_it_may_be_is_above_5(crp, expected):
    assert inflamed(result("crp", crp, 0)) is expected


@pytest.mark.parametrize(("day", "expected"), [(-8, False), (-7, True), (7, True), (8, False)])
def test_a_crp_reaches_seven_days_either_way(day, expected):
    assert inflamed(result("crp", 20, day)) is expected


def test_the_nearest_crp_decides():
    assert not inflamed(result("crp", 20, -3), result("crp", 2, 2))
    assert inflamed(result("crp", 2, -3), result("crp", 20, 2))


def test_of_two_equally_near_the_higher_decides():
    assert inflamed(result("crp", 20, -3), result("crp", 2, 3))
    assert inflamed(result("crp", 2, 0), result("crp", 20, 0))


def test_an_excluded_crp_is_passed_over():
    assert inflamed(result("crp", 20, -3), result("crp", 2, 0, excluded=True))


@pytest.mark.parametrize(
    ("code", "detail", "expected"),
    [
        ("inflammation", "", True),
        ("infection", "", True),
        ("ibd", "active", True),
        ("ibd", "Crohn's disease, ACTIVE flare", True),
        ("ibd", "inactive", False),
        ("ibd", "", False),
        ("malignancy", "active", False),
    ],
)
def test_conditions_that_inflame(code, detail, expected):
    assert inflamed(condition(code, detail=detail)) is expected


@pytest.mark.parametrize(("day", "expected"), [(-1, False), (0, True), (5, True), (6, False)])
def test_a_condition_counts_on_its_dates_only(day, expected):
    assert inflamed(condition("infection", 0, 5), day=day) is expected


def test_a_second_condition_of_the_same_code_counts_too():
    assert inflamed(condition("ibd", detail="quiet"), condition("ibd", detail="active"))


def test_it_names_what_it_rests_on():
    read = history(result("crp", 20, 0, id="C1"), condition("infection"))
    found = inflammation_on(read, on(0))
    assert [row.reference for row in found.used] == ["C1", "infection"]


@pytest.mark.parametrize("day", [date.min, date.max])
def test_at_either_end_of_the_calendar_it_is_asked_as_on_every_day(day):
    assert not is_inflamed(history(panel(0, ferritin=50)), day)
    assert is_inflamed(history(condition("infection")), day)
