"""One sample: what it knows of its doses, courses and profiles."""

import pytest

from tests.domain.records import (
    condition,
    dose,
    event,
    on,
    one,
    panel,
    result,
    samples,
)


def test_a_sample_between_two_courses_belongs_to_the_earlier_until_it_is_a_baseline():
    early, late = samples(dose(0), dose(120), panel(84, ferritin=50), panel(85, ferritin=50))
    assert (early.course.number, early.window) == (1, "steady")
    assert (late.course.number, late.window) == (2, "baseline")
    assert (late.response_course.number, late.day) == (1, 85)


def test_a_sample_before_every_course_has_none_to_respond_to():
    (sample,) = samples(dose(10), panel(0, hb=10))
    assert (sample.window, sample.course.number, sample.response_course) == ("baseline", 1, None)


def test_the_limits_are_those_of_the_samples_date_and_the_clock_those_of_the_dose():
    rows = (condition("ckd_nd", 0, 10), dose(5, 400), panel(13, ferritin=50))
    (sample,) = samples(*rows)
    assert (sample.profile.id, sample.timing.id) == ("general", "ckd_nd")
    assert sample.window == "provisional"


def test_without_a_dose_the_clock_is_that_of_the_sample():
    (sample,) = samples(condition("ibd"), panel(0, ferritin=50))
    assert sample.timing.id == "ibd"


def test_only_results_that_take_part_are_returned_by_code():
    rows = (panel(0, ferritin=50, tsat=20), result("ferritin", 60, 0, excluded=True))
    (sample,) = samples(*rows)
    assert [r.row.value for r in sample.of("ferritin", "tsat")] == ["50", "20"]
    assert sample.of("hb") == ()


def test_haemolysis_marks_the_sample_only_by_a_row_that_takes_part():
    marked, unmarked, superseded = samples(
        result("hb", 12, 0, haemolysed=True),
        result("hb", 12, 1),
        result("crp", 3, 1, haemolysed=True, status="cancelled"),
        result("hb", 12, 2, haemolysed=True, status="preliminary"),
        result("hb", 12, 2),
    )
    assert (marked.haemolysed, unmarked.haemolysed, superseded.haemolysed) == (True, False, False)


def test_computed_results_come_last():
    (sample,) = samples(panel(0, iron=10, hb=12, tibc=50, ferritin=9))
    assert [r.code for r in sample.results] == ["iron", "hb", "tibc", "ferritin", "tsat"]
    made = one(sample, "tsat")
    assert (made.row.value, made.row.unit, made.row.collected) == ("", "%", sample.at)


def test_day_ignores_daylight_saving():
    (sample,) = samples(
        dose("2026-03-28T23:00+01:00"), result("ferritin", 50, "2026-03-30T00:30+02:00")
    )
    assert sample.day == 2


def test_doses_and_results_after_as_of_count():
    (sample,) = samples(dose(500), panel(450, ferritin=50))
    assert (sample.window, sample.at.day) == ("baseline", on(450))


def test_a_timed_sample_has_no_doses_of_its_date_to_settle():
    (sample,) = samples(dose(0, clock="08:00"), panel(0, "09:00", ferritin=50))
    assert sample.same_day_doses == ()
    (unsettled,) = samples(dose(0), panel(0, "09:00", ferritin=50))
    assert [given.day for given in unsettled.same_day_doses] == [on(0)]


@pytest.mark.parametrize(
    ("analyte", "why"),
    [("iron", "oral_iron"), ("tsat", "oral_iron"), ("tibc", ""), ("uibc", ""), ("ferritin", "")],
)
def test_oral_iron_of_the_date_makes_iron_and_saturation_invalid(analyte, why):
    (sample,) = samples(event("oral_iron", 0), panel(0, **{analyte: 30}))
    assert sample.results[0].why_invalid == why
    assert sample.results[0].interpretability == ("invalid" if why else "interpretable")


@pytest.mark.parametrize(
    ("analyte", "value", "why"),
    [
        ("iron", 20, "haemolysed"),
        ("tsat", 20, "haemolysed"),
        ("uibc", 30, "haemolysed"),
        ("tibc", 50, "haemolysed"),
        ("phosphate", 1, "haemolysed"),
        ("ast", 20, "haemolysed"),
        ("alt", 20, ""),
        ("ferritin", 50, ""),
        ("transferrin", 2, ""),
        ("hb", 12, ""),
        ("crp", 3, ""),
    ],
)
def test_haemolysis_makes_what_red_cells_hold_invalid(analyte, value, why):
    (sample,) = samples(panel(0, ggt=20), result(analyte, value, 0, haemolysed=True))
    assert one(sample, analyte).why_invalid == why
    assert one(sample, "ggt").why_invalid == ""


@pytest.mark.parametrize(("tsat", "disagrees"), [("30", False), ("30.1", True)])
def test_a_saturation_disagrees_from_more_than_ten_points_on(tsat, disagrees):
    (sample,) = samples(panel(0, tsat=tsat, iron=10, tibc=50))
    assert one(sample, "tsat").disagrees is disagrees


@pytest.mark.parametrize(
    ("analyte", "why"),
    [("iron", "interference"), ("tsat", "interference"), ("uibc", "interference"), ("tibc", "")],
)
def test_a_result_the_drug_disturbs_says_so(analyte, why):
    (sample,) = samples(dose(0), panel(7, **{analyte: 40}))
    assert one(sample, analyte).why_invalid == why
