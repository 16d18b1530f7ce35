"""What a patient adds to the clinic's numbers is what the interpretation says, and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from ironview.domain.course_need import Need
from ironview.domain.interpretation import interpret
from ironview.domain.population import (
    MIXED,
    FerritinFact,
    Outcome,
    PatientFacts,
    Phosphate,
    patient_facts,
)
from ironview.domain.sign_off import judge_sign_offs
from ironview.domain.verdicts import Window
from ironview.domain.worklist import work_entry
from tests.domain.records import GUIDELINE, dose, judge, on, patient, result
from tests.domain.test_interpretation_properties import AS_OF, RECORDS
from tests.domain.test_worklist import signatures


def facts(said, signed=()) -> PatientFacts:
    standings = judge_sign_offs(said, (), signed, "0.1.0")
    work = work_entry(said, standings, (), (), GUIDELINE.worklist)
    return patient_facts(said, standings, work)


def of(*rows, as_of=400, who=None) -> PatientFacts:
    return facts(judge(*rows, as_of=as_of, who=who))


def course(*rows, as_of=400, who=None):
    return of(*rows, as_of=as_of, who=who).courses[0]


def ferritin(day, **more):
    return result("ferritin", "300", day, **more)


def test_without_a_dose_there_is_nothing_to_count():
    assert of(ferritin(0), result("hb", "9", 0)) == PatientFacts()
    assert of(dose(0), as_of=-1) == PatientFacts()


@pytest.mark.parametrize(("day", "early"), [(27, True), (28, False)])
def test_a_ferritin_is_too_early_until_its_window_opens(day, early):
    (found,) = of(dose(0), ferritin(day)).ferritins

    assert found == FerritinFact(
        month="2026-03", product="ferric_carboxymaltose", clinician="", is_too_early=early
    )


def test_ferritins_of_a_month_are_counted_together_and_others_apart():
    found = of(dose(0), ferritin(3), ferritin(9), ferritin(28), ferritin(40)).ferritins

    assert [(one.month, one.is_too_early, one.count) for one in found] == [
        ("2026-03", False, 1),
        ("2026-03", True, 2),
        ("2026-04", False, 1),
    ]


def test_what_is_not_after_a_dose_or_takes_part_in_nothing_is_not_counted():
    rows = (ferritin(-3), ferritin(9, excluded=True), result("hb", "9", 10), ferritin(12))

    assert of(dose(0), *rows, as_of=11).ferritins == ()
    assert [one.count for one in of(dose(0), *rows, as_of=12).ferritins] == [1]


def test_a_ferritin_of_a_doses_own_day_that_may_be_before_it_is_left_out():
    said = judge(dose(0), ferritin(0))

    assert said.samples[0].sample.window is Window.SAME_DAY_UNCLEAR
    assert facts(said).ferritins == ()


def test_the_person_is_who_is_responsible_else_who_signed():
    said = judge(dose(0), ferritin(9), ferritin(40))
    named = signatures(said, slice(1), responsible="Dr Weber")
    signed = signatures(said, slice(1, 2), responsible="")

    assert [one.clinician for one in facts(said, named + signed).ferritins] == ["Dr Weber", "Anna"]


def test_an_unknown_product_is_counted_by_no_name_of_its_own():
    found = of(dose(0, product="iron of Dr Smith"), ferritin(9))

    assert found.ferritins[0].product == found.courses[0].product == "unknown"


def test_a_course_of_several_products_is_mixed():
    assert course(dose(0), dose(7, product="iron_sucrose")).product == MIXED
    assert course(dose(0), dose(7)).product == "ferric_carboxymaltose"


def hb(value, day):
    return result("hb", value, day)


@pytest.mark.parametrize(
    ("rows", "said", "days"),
    [
        ((), Outcome.NOT_JUDGED, None),
        ((hb("10.9", 20),), Outcome.NOT_JUDGED, None),
        ((hb("10.2", 30),), Outcome.RESPONSE, 30),
        ((hb("9.3", 30), hb("11.5", 50)), Outcome.RESPONSE, 50),
        ((hb("11.5", 50), hb("9.0", 80)), Outcome.RESPONSE, 50),
        ((hb("9.8", 40),), Outcome.PARTIAL, None),
        ((hb("9.8", 40), hb("9.1", 70)), Outcome.NO_RESPONSE, None),
        ((hb("9.0", 40), hb("9.6", 50)), Outcome.PARTIAL, None),
        ((hb("9.0", 181),), Outcome.NOT_JUDGED, None),
    ],
)
def test_a_course_responded_by_the_first_verdict_that_says_so_else_by_the_last(rows, said, days):
    found = course(hb("9.0", -2), dose(0), *rows)

    assert (found.outcome, found.response_days) == (said, days)


@pytest.mark.parametrize(
    ("as_of", "said"), [(29, Outcome.NOT_JUDGED), (30, Outcome.RESPONSE), (31, Outcome.RESPONSE)]
)
def test_a_response_counts_from_the_day_it_is_seen(as_of, said):
    rows = (hb("9.0", -2), dose(0), hb("10.2", 30))

    assert course(*rows, as_of=as_of).outcome is said


def test_a_response_belongs_to_the_course_it_is_judged_against():
    rows = (hb("9.0", -2), dose(0), hb("9.1", 70), dose(80), hb("11.5", 110))
    first, second = of(*rows).courses

    assert (first.outcome, second.outcome) == (Outcome.NO_RESPONSE, Outcome.RESPONSE)
    assert (first.again_days, second.again_days) == (80, None)
    assert (first.number, second.number) == (1, 2)


def test_days_until_treatment_again_run_from_the_last_dose_and_only_to_what_was_given():
    rows = (dose(0), dose(7), dose(100))

    assert course(*rows, as_of=100).again_days == 93
    assert course(*rows, as_of=99).again_days is None
    assert len(of(*rows, as_of=99).courses) == 1


NEEDY = patient(weight_kg=60)


@pytest.mark.parametrize(
    ("mg", "need"),
    [(1022, Need.UNDER), (1023, Need.MET), (1875, Need.MET), (1876, Need.OVER)],
)
def test_the_need_is_met_between_the_factors_of_the_dose_checks(mg, need):
    # Three quarters of 1364 mg by Ganzoni, and five quarters of 1500 mg by the table.
    assert course(hb("9.0", -2), dose(0, mg), who=NEEDY).need is need


def test_a_course_that_may_still_go_on_is_not_under_need_yet():
    rows = (hb("9.0", -2), dose(0, 500))

    assert course(*rows, as_of=44, who=NEEDY).need is Need.UNKNOWN
    assert course(*rows, as_of=45, who=NEEDY).need is Need.UNDER


def test_without_a_weight_or_with_an_unknown_dose_the_need_is_unknown():
    before = hb("9.0", -2)

    assert course(before, dose(0, 500, "iron_sucrose")).need is Need.UNKNOWN
    assert course(before, dose(0, 1000), dose(7, None), who=NEEDY).need is Need.UNKNOWN
    assert course(before, dose(0, 1900), dose(7, None), who=NEEDY).need is Need.OVER


def phosphate(value, day, **more):
    return result("phosphate", value, day, **more)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), Phosphate.NOT_TESTED),
        ((phosphate("0.5", -1),), Phosphate.NOT_TESTED),
        ((phosphate("0.80", 14),), Phosphate.NOT_LOW),
        ((phosphate("0.79", 14),), Phosphate.LOW),
        ((phosphate("0.79", 14), phosphate("1.0", 30)), Phosphate.LOW),
        ((phosphate("0.79", 92),), Phosphate.LOW),
        ((phosphate("0.79", 93),), Phosphate.NOT_TESTED),
        ((phosphate("0.79", 14, haemolysed=True),), Phosphate.NOT_TESTED),
    ],
)
def test_phosphate_counts_from_the_first_dose_to_three_months_after_the_last(rows, said):
    assert course(dose(0), *rows).phosphate is said


def test_a_phosphate_after_the_next_course_belongs_to_that_one():
    first, second = of(dose(0), dose(60), phosphate("0.5", 70)).courses

    assert (first.phosphate, second.phosphate) == (Phosphate.NOT_TESTED, Phosphate.LOW)
    assert course(dose(0), phosphate("0.5", 70), as_of=69).phosphate is Phosphate.NOT_TESTED


def test_only_the_last_course_waits_for_a_follow_up_and_it_is_late_as_in_the_worklist():
    rows = (dose(0), dose(100))
    late = of(*rows, as_of=100 + 84 + 28).courses

    assert [one.is_overdue for one in late] == [None, True]
    assert of(*rows, as_of=100 + 84 + 27).courses[1].is_overdue is False


@settings(max_examples=60, deadline=None)
@given(RECORDS, AS_OF)
def test_the_counts_are_those_of_the_samples_and_courses_whatever_the_history(rows, as_of):
    said = interpret(rows, GUIDELINE, on(as_of))
    found = facts(said)
    after = [
        one.sample
        for one in said.samples
        if one.sample.at.day <= said.as_of and one.sample.last_dose and one.sample.of("ferritin")
    ]
    clear = [one for one in after if one.window is not Window.SAME_DAY_UNCLEAR]

    if found.courses:
        assert sum(one.count for one in found.ferritins) == len(clear)
    early = sum(one.window is Window.TOO_EARLY for one in clear)
    assert sum(one.count for one in found.ferritins if one.is_too_early) == early
    begun = [one.course for one in said.courses if one.course.first <= said.as_of]
    assert [one.number for one in found.courses] == [one.number for one in begun]
    assert found.ferritins == tuple(sorted(found.ferritins, key=repr_of))
    assert found == facts(replace(said))


def repr_of(fact):
    return fact.month, fact.product, fact.clinician, fact.is_too_early
