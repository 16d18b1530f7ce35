"""Doses, courses, results and samples as the chapters ask them."""

import pytest

from ironview.domain.verdicts import Flag
from tests.domain.records import dose, history, on, one, panel, result, samples


def test_a_dose_and_a_course_tell_their_dates():
    (course,) = history(dose(0, 500), dose(7, 250)).courses
    assert (course.first, course.last, course.total_mg) == (on(0), on(7), 750)
    assert not course.has_unknown_dose


def test_an_excluded_result_is_in_the_sample_and_takes_part_in_nothing():
    (sample,) = samples(result("ferritin", 50, 0, excluded=True), panel(0, hb=12))
    assert len(sample.results) == 2
    assert sample.of("ferritin") == ()
    assert sample.eligible("ferritin") == ()
    assert not one(sample, "ferritin").takes_part


@pytest.mark.parametrize(
    ("day", "eligible"), [(3, False), (27, False), (28, True), (60, True), (90, True)]
)
def test_eligible_is_provisional_or_interpretable(day, eligible):
    found = samples(dose(0), panel(day, ferritin=50))[-1]
    assert bool(found.eligible("ferritin")) is eligible
    assert one(found, "ferritin").is_eligible is eligible


def test_a_flag_changes_nothing_else():
    (sample,) = samples(panel(0, ferritin=50))
    plain = one(sample, "ferritin")
    flagged = plain.flagged(Flag.LOW)
    assert (plain.flag, flagged.flag) == (None, "L")
    assert flagged != plain
    assert flagged.row is plain.row
    assert (flagged.quantity, flagged.window, flagged.interpretability) == (
        plain.quantity,
        plain.window,
        plain.interpretability,
    )


def test_a_sample_that_shows_flags_is_the_same_otherwise():
    (sample,) = samples(dose(0), result("ferritin", 50, 40, haemolysed=True), panel(40, hb=9))
    shown = sample.showing(tuple(r.flagged(Flag.LOW) for r in sample.results))
    assert [r.flag for r in shown.results] == ["L", "L"]
    assert shown != sample
    assert shown.showing(sample.results) == sample


def test_several_codes_are_returned_in_the_order_of_the_record():
    (sample,) = samples(panel(0, tsat=20, hb=12, ferritin=50))
    assert [r.code for r in sample.of("ferritin", "tsat")] == ["tsat", "ferritin"]
    assert [r.code for r in sample.of("hb")] == ["hb"]
