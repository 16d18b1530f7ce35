"""Was a sample drawn before or after the dose of its date?"""

import pytest

from tests.domain.records import codes, dose, judge, newest, on, panel, result, samples


def settled(*rows, clock=""):
    return samples(dose(0, clock=clock), *rows)[-1].settled


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"tsat": 20}, "before"),
        ({"tsat": "20.1"}, "unclear"),
        ({"tsat": "<20"}, "before"),
        ({"tsat": "<=20"}, "before"),
        ({"tsat": "<21"}, "unclear"),
        ({"tsat": "99.9"}, "unclear"),
        ({"tsat": 100}, "after"),
        ({"tsat": ">99"}, "unclear"),
        ({"tsat": ">=100"}, "after"),
        ({"iron": "53.6"}, "unclear"),
        ({"iron": "53.7"}, "after"),
        ({"iron": ">53.7"}, "after"),
        ({"iron": ">50"}, "unclear"),
        ({"tsat": 20, "iron": "53.7"}, "unclear"),
        ({"tsat": 50, "iron": "53.7"}, "after"),
        ({"ferritin": 5}, "unclear"),
        ({"iron": 10, "tibc": 50}, "before"),
        ({"iron": 10, "tibc": 49}, "unclear"),
        ({"iron": 60, "tibc": 50}, "after"),
        ({"iron": 10, "uibc": 40}, "before"),
        ({"hb": 10}, "unclear"),
    ],
)
def test_values_settle_the_order(values, found):
    assert settled(panel(0, **values)) == found


@pytest.mark.parametrize(("clock", "sample_clock"), [("", "08:00"), ("08:00", "")])
def test_one_missing_time_is_enough_to_be_unsettled(clock, sample_clock):
    assert settled(result("tsat", 5, 0, sample_clock), clock=clock) == "before"


def test_two_times_settle_it_without_values():
    before = newest(dose(0, clock="10:00"), result("tsat", 60, 0, "08:00"))
    assert (before.sample.settled, before.sample.window) == ("", "baseline")
    after = newest(dose(0, clock="10:00"), result("tsat", 5, 0, "12:00"))
    assert (after.sample.settled, after.sample.day) == ("", 0)
    assert not {"timing.same_day_unclear"} & (codes(before) | codes(after))


def test_another_dose_certainly_before_makes_it_day_0():
    found = newest(dose(0, clock="08:00"), dose(0), panel(0, "12:00", tsat=5, ferritin=50))
    assert (found.sample.settled, found.sample.day) == ("", 0)
    assert found.sample.last_dose.at.clock is not None
    assert "timing.same_day_unclear" not in codes(found)


@pytest.mark.parametrize("out", [{"excluded": True}, {"status": "cancelled"}, {"unit": ""}])
def test_held_and_excluded_values_settle_nothing(out):
    assert settled(result("tsat", 5, 0, **out), result("ferritin", 9, 0)) == "unclear"


def test_a_superseded_value_settles_nothing():
    rows = (result("tsat", 5, 0, status="preliminary"), result("tsat", 50, 0))
    assert settled(*rows) == "unclear"


def test_values_of_a_haemolysed_sample_settle_nothing():
    assert settled(result("tsat", 5, 0), result("hb", 10, 0, haemolysed=True)) == "unclear"


def test_a_haemolysed_row_that_takes_no_part_does_not_count():
    rows = (result("tsat", 5, 0), result("hb", 10, 0, haemolysed=True, excluded=True))
    assert settled(*rows) == "before"


def test_settled_before_the_doses_of_the_date_are_after_the_sample():
    (sample,) = samples(dose(0), dose(0, 500), panel(0, ferritin=8, tsat=6))
    assert (sample.settled, sample.window) == ("before", "baseline")
    assert (sample.last_dose, sample.day) == (None, None)
    assert sample.course.number == 1
    assert sample.response_course is None
    assert len(sample.same_day_doses) == 2


def test_settled_before_day_and_window_go_by_the_earlier_dose():
    found = samples(dose(-30), dose(0), panel(0, ferritin=80, tsat=15))[-1]
    assert (found.settled, found.day, found.window) == ("before", 30, "provisional")
    assert found.last_dose.day == on(-30)
    assert found.course.number == 1


def test_settled_after_is_as_if_timed_after():
    (sample,) = samples(dose(0), panel(0, ferritin=80, tsat=150))
    assert (sample.settled, sample.day, sample.window) == ("after", 0, "too_early")
    assert [r.window for r in sample.results] == ["too_early", "assay_interference"]


def test_not_settled_is_unclear_with_that_dose():
    (sample,) = samples(dose(-30), dose(0), panel(0, ferritin=80, tsat=40))
    assert (sample.settled, sample.window, sample.day) == ("unclear", "same_day_unclear", 0)
    assert sample.last_dose.day == on(0)
    assert sample.course.number == 1
    assert [r.interpretability for r in sample.results] == ["unclear", "unclear"]


def test_a_certainly_later_dose_of_the_date_is_not_that_dose():
    rows = (dose(0, 100), dose(0, 200, clock="10:00"), panel(0, "08:00", tsat=40))
    (sample,) = samples(*rows)
    assert sample.last_dose.mg == 100
    assert [d.mg for d in sample.same_day_doses] == [100]


@pytest.mark.parametrize("values", [{"tsat": 5}, {"tsat": 50}, {"tsat": 150}])
def test_in_all_three_cases_the_user_is_asked(values):
    found = newest(dose(0), panel(0, **values))
    (finding,) = [f for f in found.findings if f.code == "timing.same_day_unclear"]
    assert finding.facts["settled"] == found.sample.settled
    assert finding.action == "confirm_order"
    assert [u.analyte for u in finding.used] == ["tsat", "ferric_carboxymaltose"]


def test_a_sample_without_windowed_result_is_not_asked_about():
    assert "timing.same_day_unclear" not in codes(judge(dose(0), panel(0, hb=10)))
    excluded = judge(dose(0), panel(0, hb=10), result("tsat", 50, 0, excluded=True))
    assert "timing.same_day_unclear" not in codes(excluded)
