"""What the chapters look up in a history."""

from dataclasses import replace

import pytest

from ironview.domain.analytes import AnalyteCode
from tests.domain.histories import history, sample_on
from tests.domain.records import condition, dose, on, panel, patient, result


def test_a_question_is_worked_out_once():
    read, asked = history(), []

    def work_out():
        asked.append(1)
        return 7

    assert [read.once("key", work_out), read.once("key", work_out)] == [7, 7]
    assert asked == [1]


def test_a_question_about_a_date_is_worked_out_once_for_each_date():
    read, asked = history(), []

    def work_out(of, day):
        asked.append((of, day))

    for day in (on(0), on(1), on(0)):
        assert read.once_a_date(work_out, day) is None
    assert asked == [(read, on(0)), (read, on(1))]


def test_a_question_about_a_sample_is_worked_out_once_for_each_sample():
    read, asked = history(panel(0, hb=9), panel(5, hb=10)), []

    def work_out(_of, sample):
        asked.append(sample.at.day)

    for sample in (*read.samples, *read.samples):
        assert read.of_sample(work_out, sample) is None
    assert asked == [on(0), on(5)]


def test_a_question_about_several_samples_is_asked_again_when_one_is_another():
    read, asked = history(panel(0, hb=9), panel(5, hb=10), panel(9, hb=11)), []
    first, second, third = read.samples

    def work_out(_of, sample, *others):
        asked.append((sample, *others))
        return len(asked)

    said = [
        read.of_samples(work_out, third, *others)
        for others in ((second,), (second,), (first,), (first, second), ())
    ]
    assert said == [1, 1, 2, 3, 4]


def test_what_was_said_of_one_sample_is_not_said_of_another():
    read = history(panel(0, hb=9), panel(5, hb=10), panel(9, hb=11))
    first, second, third = read.samples
    assert read.answers_of(first) == {}

    def days(_of, sample, other):
        return (sample.at.day - other.at.day).days

    said = [read.of_samples(days, sample, first) for sample in (third, second, third)]
    assert said == [9, 5, 9]
    assert list(read.answers_of(third)) == [days]
    assert read.answers_of(first) == {}


def test_a_replaced_history_starts_afresh():
    read = history(panel(0, hb=9))
    assert len(read.series(AnalyteCode.HB)) == 1
    assert replace(read, samples=()).series(AnalyteCode.HB) == ()


def test_a_series_holds_what_takes_part_in_order_of_time():
    rows = panel(5, hb=10), panel(0, hb=9, ferritin=8), result("hb", 8, 2, excluded=True)
    found = history(*rows).series(AnalyteCode.HB)
    assert [(sample.at.day, [r.row.value for r in results]) for sample, results in found] == [
        (on(0), ["9"]),
        (on(5), ["10"]),
    ]


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [(0, 9, [0, 5, 9]), (0, 8, [0, 5]), (1, 9, [5, 9]), (1, 4, []), (-9, -1, []), (5, 5, [5])],
)
def test_a_part_of_a_series_holds_both_its_dates(first, last, found):
    read = history(panel(0, hb=9), panel(5, hb=10), panel(9, hb=11), panel(6, ferritin=8))
    part = read.within(AnalyteCode.HB, on(first), on(last))
    assert [sample.at.day for sample, _ in part] == [on(day) for day in found]


def test_the_profile_of_any_date():
    read = history(panel(0, hb=9), condition("heart_failure", 5))
    assert [read.profile_on(on(day)).id for day in (0, 4, 5)] == [
        "general",
        "general",
        "heart_failure",
    ]


def test_age_and_conditions_are_those_of_the_date():
    read = history(condition("ibd", 0, 3), who=patient(birth="2020-03-03"))
    assert (read.age_years(on(0)), read.age_years(on(1))) == (5, 6)
    assert (read.age_months(on(0)), read.age_months(on(1))) == (71, 72)
    assert read.condition("ibd", on(3)) is not None
    assert read.condition("ibd", on(4)) is None
    nobody = history(who=patient(birth=None))
    assert (nobody.age_years(on(0)), nobody.age_months(on(0))) == (None, None)


def test_a_sample_sorts_its_results_by_what_they_may_be_used_for():
    rows = result("ferritin", 8, 0), result("ferritin", 9, 0, excluded=True)
    sample = sample_on(history(*rows, panel(0, tsat=40, iron=10, tibc=60)), 0)
    assert [r.row.value for r in sample.of(AnalyteCode.FERRITIN)] == ["8"]
    assert [r.row.value for r in sample.of(AnalyteCode.FERRITIN, AnalyteCode.IRON)] == ["8", "10"]
    assert sample.of(AnalyteCode.HB) == sample.eligible(AnalyteCode.HB) == ()
    assert sample.candidates(AnalyteCode.HB) == (None,)
    assert [r.row.value for r in sample.of(AnalyteCode.TSAT)] == ["40"]
    assert sample.eligible(AnalyteCode.TSAT) == ()


def test_a_sample_holds_what_takes_part_in_nothing_too():
    sample = sample_on(history(result("ferritin", 9, 0, excluded=True), dose(5)), 0)
    assert sample.holds(AnalyteCode.FERRITIN)
    assert not sample.holds(AnalyteCode.HB)
