"""One sample: what it knows of its doses, courses and profiles."""

from tests.domain.records import (
    condition,
    dose,
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
