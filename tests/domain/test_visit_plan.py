"""Options for a visit keep to every label, cover the need, and say what the record will say."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.findings import Severity
from ironview.domain.interpretation import interpret
from ironview.domain.moments import Moment
from ironview.domain.record import Infusion
from ironview.domain.visit_plan import PlannedDose, ProductOption, VisitPlan, WhyNot, plan_visit
from tests.domain.records import GUIDELINE, condition, dose, judge, on, patient, result
from tests.domain.test_interpretation_properties import RECORDS

FCM, FDI, SUCROSE = "ferric_carboxymaltose", "ferric_derisomaltose", "iron_sucrose"
ADULT = patient(weight_kg=Decimal(62))
VISIT = on(10)
DEFICIENT = (result("hb", "8.4", 5), result("ferritin", "6", 5))


def planned(*rows, who=ADULT, day=VISIT, as_of=10) -> VisitPlan:
    return plan_visit(judge(*rows, who=who, as_of=as_of), GUIDELINE, day)


def option(plan: VisitPlan, code: str) -> ProductOption:
    return next(one for one in plan.options if one.product.code == code)


def visits(found: ProductOption) -> list[tuple[int, int]]:
    """Return days after ``DAY_0`` and mg of each dose."""
    return [((one.day - on(0)).days, int(one.mg)) for one in found.doses]


def test_every_product_of_the_catalogue_is_an_option():
    plan = planned(*DEFICIENT)

    assert {one.product.code for one in plan.options} == set(GUIDELINE.products)
    assert plan.day == VISIT


def test_carboxymaltose_covers_the_need_of_its_table_in_two_visits_a_week_apart():
    found = option(planned(*DEFICIENT), FCM)

    assert (found.simplified_mg, found.ganzoni_mg) == (1500, 1482)
    assert (found.given_mg, found.left_mg) == (0, 1500)
    assert visits(found) == [(10, 1000), (17, 500)]
    assert found.total_mg == 1500


def test_derisomaltose_is_limited_by_weight_alone():
    found = option(planned(*DEFICIENT), FDI)

    assert visits(found) == [(10, 1200), (17, 300)]


def test_sucrose_above_200_mg_keeps_to_its_weight_and_to_its_week():
    found = option(planned(*DEFICIENT), SUCROSE)

    assert found.simplified_mg is None
    assert found.left_mg == 1482
    assert visits(found) == [(10, 400), (17, 400), (24, 400), (31, 300)]


def test_sucrose_of_a_light_person_is_still_200_mg():
    light = option(planned(*DEFICIENT, who=patient(weight_kg=Decimal(28))), SUCROSE)

    assert light.doses[0].mg == 200


@pytest.mark.parametrize(
    ("kg", "first_mg"), [("49.9", 950), ("50", 1000), ("51", 1000)], ids=["below", "at", "above"]
)
def test_twenty_mg_per_kg_are_rounded_down_to_a_step_and_stop_at_1000(kg, first_mg):
    found = option(planned(*DEFICIENT, who=patient(weight_kg=Decimal(kg))), FCM)

    assert found.doses[0].mg == first_mg


def test_what_was_given_in_the_course_counts_against_its_need():
    rows = (*(result("hb", "8.4", -5), result("ferritin", "6", -5)), dose(3, 1000))
    found = option(planned(*rows), FCM)

    assert (found.given_mg, found.left_mg) == (1000, 500)
    assert visits(found) == [(10, 500)]


def test_a_visit_too_soon_after_a_dose_of_the_product_waits_for_the_interval():
    rows = (*(result("hb", "8.4", -5), result("ferritin", "6", -5)), dose(4, 1000))

    assert visits(option(planned(*rows), FCM)) == [(11, 500)]
    assert visits(option(planned(*rows), FDI))[0][0] == 10


def test_a_dose_of_unknown_amount_lets_no_other_into_its_seven_days():
    rows = (*(result("hb", "8.4", -5), result("ferritin", "6", -5)),)
    unknown = dose(9, None, product=SUCROSE)

    assert visits(option(planned(*rows, unknown), SUCROSE))[0][0] == 16


def test_a_need_that_is_covered_plans_nothing():
    rows = (*(result("hb", "8.4", -20), result("ferritin", "6", -20)), dose(-8, 1000), dose(0, 500))
    found = option(planned(*rows), FCM)

    assert (found.why_not, found.doses, found.left_mg) == (WhyNot.NEED_COVERED, (), 0)
    assert found.next_test is None


def test_without_haemoglobin_the_need_is_unknown_and_nothing_is_guessed():
    found = option(planned(result("ferritin", "6", 5)), FCM)

    assert (found.why_not, found.doses, found.left_mg) == (WhyNot.NEED_UNKNOWN, (), None)


def test_without_a_weight_no_dose_is_planned_that_a_weight_limits():
    plan = planned(*DEFICIENT, who=patient(weight_kg=None))

    assert option(plan, FDI).why_not in (WhyNot.WEIGHT_MISSING, WhyNot.NEED_UNKNOWN)
    assert not option(plan, FCM).doses


def test_a_need_that_is_the_same_for_every_weight_still_needs_one_for_the_limit():
    found = option(planned(result("hb", "14.5", 5), who=patient(weight_kg=None)), FCM)

    assert (found.why_not, found.simplified_mg) == (WhyNot.WEIGHT_MISSING, 500)
    assert found.left_mg == 500


def test_a_weight_of_nothing_is_no_weight():
    plan = planned(*DEFICIENT, who=patient(weight_kg=Decimal(0)))

    assert all(not one.doses for one in plan.options)


def test_children_are_left_to_their_own_labels():
    child = patient(weight_kg=Decimal(40), birth="2010-01-01")
    plan = planned(*DEFICIENT, who=child)

    assert {one.why_not for one in plan.options} == {WhyNot.CHILD}


def test_before_a_dose_on_record_nothing_is_planned():
    plan = planned(*DEFICIENT, dose(12, 500), as_of=20)

    assert {one.why_not for one in plan.options} == {WhyNot.LATER_DOSE}


def test_a_label_that_allows_less_than_a_step_plans_nothing():
    found = option(planned(*DEFICIENT, who=patient(weight_kg=Decimal("2.4"))), FDI)

    assert found.why_not is WhyNot.LIMIT_TOO_LOW


def test_a_label_without_any_limit_plans_nothing():
    free = replace(
        GUIDELINE.products[FCM],
        single_max_mg=None,
        single_max_mg_per_kg=None,
        week_max_mg=None,
        interval_days=None,
    )
    guideline = replace(GUIDELINE, products={FCM: free})
    said = judge(*DEFICIENT, who=ADULT, as_of=10, guideline=guideline)

    (found,) = plan_visit(said, guideline, VISIT).options

    assert found.why_not is WhyNot.LIMIT_TOO_LOW


def test_a_label_without_a_week_or_an_interval_allows_a_dose_every_day():
    daily = replace(GUIDELINE.products[FCM], week_max_mg=None, interval_days=None)
    guideline = replace(GUIDELINE, products={FCM: daily})
    said = judge(*DEFICIENT, who=ADULT, as_of=10, guideline=guideline)

    (found,) = plan_visit(said, guideline, VISIT).options

    assert visits(found) == [(10, 1000), (11, 500)]


def test_the_next_test_is_that_of_the_last_dose():
    found = option(planned(*DEFICIENT), FCM)

    assert found.next_test.last_dose == on(17)
    assert found.next_test.earliest == on(17 + 28)
    assert found.next_test.preferred == on(17 + 56)


def test_options_with_fewer_visits_come_first_and_those_without_doses_last():
    plan = planned(*DEFICIENT)
    counts = [len(one.doses) or 99 for one in plan.options]

    assert counts == sorted(counts)
    no_weight = planned(*DEFICIENT, who=patient(weight_kg=None))
    assert [bool(one.doses) for one in no_weight.options] == sorted(
        (bool(one.doses) for one in no_weight.options), reverse=True
    )


def test_what_speaks_against_iron_is_said_first():
    full = (result("ferritin", "1200", 5), result("tsat", "52", 5), result("hb", "14.2", 5))
    plan = planned(*full)

    codes = {one.code for one in plan.before.cautions}
    assert "safety.hold_iron" in codes
    assert "stores.ferritin_over_1000" in codes
    assert any(one.severity is Severity.WARNING for one in plan.before.cautions)
    assert planned(*DEFICIENT).before.cautions == ()


@pytest.mark.parametrize(
    ("value", "is_unasked"), [("6", False), ("105", True), ("900", True)], ids=str
)
def test_stores_that_ask_for_no_iron_are_told_with_their_day(value, is_unasked):
    plan = planned(result("hb", "8.4", 5), result("ferritin", value, 5))

    assert plan.before.is_unasked is is_unasked
    assert plan.before.stores_on == on(5)


def test_without_a_verdict_on_stores_nothing_asks_for_iron():
    plan = planned(result("hb", "8.4", 5))

    assert (plan.before.is_unasked, plan.before.stores, plan.before.stores_on) == (True, None, None)


def test_a_sample_too_early_to_read_leaves_the_verdict_before_it():
    rows = (*(result("hb", "8.4", -5), result("ferritin", "6", -5)), dose(0, 500))
    plan = planned(*rows, result("ferritin", "600", 8))

    assert (plan.before.is_unasked, plan.before.stores_on) == (False, on(-5))


def test_a_caution_is_over_once_a_later_sample_says_otherwise():
    high = (result("ferritin", "1200", 2), result("tsat", "52", 2))
    later = (result("ferritin", "90", 6), result("tsat", "22", 6))

    assert "safety.hold_iron" in {one.code for one in planned(*high).before.cautions}
    assert planned(*high, *later).before.cautions == ()
    other_test = planned(*high, result("hb", "11", 6))
    assert "safety.hold_iron" in {one.code for one in other_test.before.cautions}


def test_a_caution_about_the_patient_stands_whatever_was_measured():
    plan = planned(*DEFICIENT, condition("haemochromatosis", -900))

    assert "safety.hold_iron" in {one.code for one in plan.before.cautions}


def test_a_repeated_course_of_carboxymaltose_says_that_phosphate_is_due():
    rows = (*(result("hb", "8.4", -5), result("ferritin", "6", -5)), dose(-60, 500))
    found = option(planned(*rows), FCM)

    assert "safety.phosphate_check_due" in {one.code for one in found.findings}
    assert "phosphate" in found.next_test.tests


def test_ferumoxytol_says_what_it_does_to_an_mri():
    found = option(planned(*DEFICIENT), "ferumoxytol")

    assert "safety.mri_interference" in {one.code for one in found.findings}


def test_in_a_pregnancy_the_weight_before_it_counts_for_the_need():
    who = patient(weight_kg=Decimal(80), pre_pregnancy_weight_kg=Decimal(62))
    found = option(planned(*DEFICIENT, condition("pregnancy", -100), who=who), FCM)

    assert found.ganzoni_mg == 1482


BEYOND_LABEL = {"dose.over_single_max", "dose.interval_too_short", "dose.over_period_max"}


@settings(deadline=None)
@given(RECORDS, st.dates(date(2026, 1, 1), date(2026, 12, 1)), st.integers(0, 40))
def test_no_plan_of_any_history_goes_beyond_a_label_or_far_beyond_the_need(record, today, ahead):
    said = interpret(record, GUIDELINE, today)
    for found in plan_visit(said, GUIDELINE, today + timedelta(ahead)).options:
        days = {one.day for one in found.doses}
        assert (found.why_not is None) == bool(found.doses)
        assert not [f for f in found.findings if f.code in BEYOND_LABEL and f.dose in days]
        if found.doses:
            step = GUIDELINE.planning.dose_step_mg.amount
            assert found.left_mg <= found.total_mg < found.left_mg + step
            assert found.doses[0].day >= today + timedelta(ahead)
            assert found.next_test.last_dose == found.doses[-1].day


@settings(deadline=None)
@given(RECORDS, st.dates(date(2026, 1, 1), date(2026, 12, 1)))
def test_giving_what_was_planned_says_what_the_plan_said(record, today):
    said = interpret(record, GUIDELINE, today)
    for found in plan_visit(said, GUIDELINE, today).options:
        if not found.doses:
            continue
        given_then = [
            Infusion(product=found.product.code, dose_mg=one.mg, started=Moment(one.day))
            for one in found.doses
        ]
        then = interpret(
            replace(record, infusions=(*record.infusions, *given_then)),
            GUIDELINE,
            found.doses[-1].day,
        )
        assert then.next_test == found.next_test
        assert all(one in then.findings for one in found.findings)


def test_a_plan_is_made_of_days_and_amounts():
    assert option(planned(*DEFICIENT), FCM).doses == (
        PlannedDose(on(10), Decimal(1000)),
        PlannedDose(on(17), Decimal(500)),
    )
