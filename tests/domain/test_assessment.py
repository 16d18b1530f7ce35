"""Doses, courses, results and samples as the chapters ask them."""

from dataclasses import fields

import pytest

from ironview.domain.verdicts import Flag
from tests.domain.records import condition, dose, history, on, one, panel, result, samples


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


def otherwise(original, copy):
    """The fields in which a copy is not its original."""
    names = [one.name for one in fields(original) if one.compare]
    return [name for name in names if getattr(copy, name) != getattr(original, name)]


@pytest.mark.parametrize(
    "rows",
    [
        (dose(0, clock="08:00"), panel(0, "12:00", iron=10, tibc=30)),
        (dose(0), dose(40), result("ferritin", 50, 40, haemolysed=True), panel(40, hb=9)),
        (dose(0), result("ferritin", 50, 40, excluded=True), panel(40, tsat=40, iron=10, tibc=60)),
        (dose(0), panel(35, hb=9), result("tsat", "x", 35)),
        (condition("ibd", -5), dose(0), condition("pregnancy", 10), panel(10, ferritin=50)),
    ],
)
def test_a_copy_as_it_is_shown_differs_in_flags_and_results_alone(rows):
    (*_, sample) = history(*rows).samples
    flagged = tuple(one.flagged(Flag.LOW) for one in sample.results)
    assert all(
        otherwise(old, new) == ["flag"] for old, new in zip(sample.results, flagged, strict=True)
    )
    assert otherwise(sample, sample.showing(flagged)) == ["results"]


def test_several_codes_are_returned_in_the_order_of_the_record():
    (sample,) = samples(panel(0, tsat=20, hb=12, ferritin=50))
    assert [r.code for r in sample.of("ferritin", "tsat")] == ["tsat", "ferritin"]
    assert [r.code for r in sample.of("hb")] == ["hb"]


@pytest.mark.parametrize("disagreeing_first", [True, False])
def test_beside_a_saturation_that_agrees_one_that_disagrees_is_not_eligible(disagreeing_first):
    rows = [result("tsat", 40, 0), result("tsat", 17, 0)]
    if not disagreeing_first:
        rows.reverse()
    (sample,) = history(*rows, panel(0, iron=10, tibc=60)).samples
    assert [one.row.value for one in sample.eligible("tsat")] == ["17"]
    found = [one and one.row.value for one in sample.candidates("tsat")]
    assert found == ([None, "17"] if disagreeing_first else ["17", None])
