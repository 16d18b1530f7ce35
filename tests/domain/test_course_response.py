"""Chapter 5: TSAT and fatigue around a course."""

import pytest

from ironview.domain.course_response import fatigue_change, judge_fatigue, tsat_response
from tests.domain.histories import history
from tests.domain.records import dose, panel, result, score


def response(*rows, course=0):
    read = history(*rows)
    found = tsat_response(read, read.courses[course])
    return tuple(None if percent is None else float(percent) for percent in found)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], (None, None)),
        ([panel(-5, tsat=8)], (8, None)),
        ([panel(-500, tsat=8)], (8, None)),
        ([panel(-9, tsat=7), panel(-5, tsat=8)], (8, None)),
        ([panel(28, tsat=20), panel(60, tsat=25)], (None, 20)),
        ([panel(10, tsat=60), panel(60, tsat=25)], (None, 25)),
        ([panel(28, tsat=">20"), panel(60, tsat=25)], (None, 25)),
        ([panel(-5, tsat="<8")], (None, None)),
        ([result("tsat", 9, -5, excluded=True)], (None, None)),
        ([result("tsat", 9, 30, haemolysed=True)], (None, None)),
        ([result("tsat", 9, -5), result("tsat", 12, -5)], (None, None)),
        ([result("tsat", 29, 30), result("tsat", 22, 30)], (None, None)),
        ([panel(-5, iron=6, tibc=60)], (10, None)),
        ([panel(0, tsat=8)], (8, None)),
        ([panel(0, tsat=50)], (None, None)),
    ],
)
def test_the_first_eligible_exact_saturation_after_against_the_last_before(rows, expected):
    assert response(dose(0), *rows) == expected


def test_one_that_disagrees_is_shown_all_the_same():
    assert response(dose(0), panel(30, tsat=40, iron=10, tibc=60)) == (None, 40)


def test_after_means_after_the_last_dose_of_the_course():
    assert response(dose(0), panel(30, tsat=20), dose(40), panel(70, tsat=25)) == (None, 25)


@pytest.mark.parametrize(
    ("day", "first", "second"),
    [
        (28, (8, 20), (8, None)),
        (56, (8, 20), (20, None)),
        (84, (8, 20), (20, None)),
        (100, (8, 20), (20, None)),
    ],
)
def test_between_courses_only_a_settled_one_serves_the_later(day, first, second):
    rows = panel(-5, tsat=8), dose(0), panel(day, tsat=20), dose(110)
    assert response(*rows) == first
    assert response(*rows, course=1) == second


def test_one_after_the_next_course_answers_the_next_only():
    rows = dose(0), dose(60), panel(100, tsat=25)
    assert response(*rows) == (None, None)
    assert response(*rows, course=1) == (None, 25)


def fatigue(*rows, course=0):
    read = history(*rows)
    return judge_fatigue(read, read.courses[course])


@pytest.mark.parametrize(
    ("scale", "before", "after", "expected"),
    [
        ("fatigue_nrs", 6, 4, "improved"),
        ("fatigue_nrs", 6, 5, "unchanged"),
        ("fatigue_nrs", 6, 7, "unchanged"),
        ("fatigue_nrs", 6, 8, "worse"),
        ("facit_f", 20, 24, "improved"),
        ("facit_f", 20, 23, "unchanged"),
        ("facit_f", 20, 17, "unchanged"),
        ("facit_f", 20, 16, "worse"),
    ],
)
def test_how_much_a_scale_must_change(scale, before, after, expected):
    rows = score(before, -1, scale=scale), score(after, 30, scale=scale)
    assert fatigue(dose(0), *rows) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(-300, "improved"), (0, "improved"), (1, "no_baseline")],
)
def test_the_score_before_lies_on_or_before_the_first_dose(day, expected):
    assert fatigue(dose(0), score(8, day), score(4, 30)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(0, None), (1, "improved"), (200, "improved"), (201, None)],
)
def test_the_score_after_lies_between_a_day_and_180_days_after_the_last_dose(day, expected):
    rows = dose(0), dose(20), score(8, -1), score(4, day)
    assert fatigue(*rows) == expected


@pytest.mark.parametrize(("day", "expected"), [(59, "improved"), (60, None)])
def test_the_next_course_ends_it(day, expected):
    assert fatigue(dose(0), dose(60), score(8, -1), score(4, day)) == expected


def test_the_latest_score_decides():
    assert fatigue(dose(0), score(8, -1), score(4, 20), score(9, 40)) == "unchanged"


def test_scores_of_two_scales_are_never_compared():
    rows = score(8, -1), score(30, 20, scale="facit_f")
    assert fatigue(dose(0), *rows) == "no_baseline"


def test_of_two_scales_the_one_asked_last_decides():
    rows = score(8, -1), score(20, -1, scale="facit_f"), score(4, 20)
    assert fatigue(dose(0), *rows, score(21, 30, scale="facit_f")) == "unchanged"
    assert fatigue(dose(0), *rows, score(21, 10, scale="facit_f")) == "improved"


def test_of_two_scales_asked_on_one_date_the_later_baseline_decides():
    rows = score(8, -3), score(20, -1, scale="facit_f"), score(4, 20)
    assert fatigue(dose(0), *rows, score(21, 20, scale="facit_f")) == "unchanged"


def test_without_a_score_after_there_is_nothing_to_say():
    assert fatigue(dose(0)) is None
    assert fatigue(dose(0), score(8, -1)) is None


def test_the_change_names_both_scores():
    read = history(dose(0), score(8, -1), score(4, 20))
    change = fatigue_change(read, read.courses[0])
    assert change is not None
    assert (change.before.score, change.after.score) == (8, 4)
