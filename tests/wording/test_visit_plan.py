"""Options for a visit are worded as options, with amounts, dates and sources."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.visit_plan import WhyNot, plan_visit
from ironview.wording.visit_plan import (
    caution_text,
    label_text,
    option_lines,
    option_title,
    plan_note,
    plan_title,
    source_lines,
    stores_text,
    when_to_test,
    why_not_text,
)
from tests.domain.records import GUIDELINE, dose, judge, on, patient, result

EN = QLocale("en")
ADULT = patient(weight_kg=62)
DEFICIENT = (result("hb", "8.4", -5), result("ferritin", "6", -5))


def plain(text):
    return text.replace("\u00a0", " ")


def option(*rows, code="ferric_carboxymaltose", who=ADULT):
    plan = plan_visit(judge(*rows, who=who, as_of=0), GUIDELINE, on(0))
    return next(one for one in plan.options if one.product.code == code)


def lines(found):
    return [plain(line) for line in option_lines(found, EN)]


def test_the_page_names_its_day_and_that_nothing_is_decided():
    plan = plan_visit(judge(*DEFICIENT, who=ADULT, as_of=0), GUIDELINE, on(0))

    assert plain(plan_title(plan, EN)) == "Options for a visit on 2 Mar 2026"
    assert plan_note().startswith("Options, not advice")


def test_an_option_says_how_much_in_how_many_visits():
    assert plain(option_title(option(*DEFICIENT), EN)) == (
        "Ferric carboxymaltose: 1500 mg in 2 visits"
    )


def test_one_visit_is_not_told_in_the_plural():
    found = option(*DEFICIENT, code="iron_polymaltose")

    assert plain(option_title(found, EN)).endswith("in 1 visit")


def test_doses_need_label_and_tests_stand_in_order():
    said = lines(option(*DEFICIENT))

    assert said == [
        "2 Mar 2026: 1000 mg; 9 Mar 2026: 500 mg",
        "Need of the course: 1500 mg by the table of the label, 1482 mg by Ganzoni's formula.",
        "Label: in one dose 1000 mg and 20 mg/kg, in any 7 days 1000 mg, 7 days apart.",
        "Test ferritin, TSAT, haemoglobin, CRP not before 6 Apr 2026, better from 4 May 2026.",
    ]


def test_iron_of_the_same_course_is_counted_and_said():
    said = lines(option(*DEFICIENT, dose(-3, 500)))

    assert "Given in it already: 500 mg; left: 1000 mg." in said


def test_what_the_doses_would_raise_is_said():
    said = lines(option(*DEFICIENT, dose(-60, 500)))

    assert any("hosphate" in line for line in said)


@pytest.mark.parametrize("why", list(WhyNot))
def test_every_reason_against_an_option_is_a_sentence(why):
    said = why_not_text(why)

    assert said.endswith(".")
    assert len(said.split()) <= 20


def test_an_option_without_doses_is_its_name_and_the_reason():
    found = option(result("ferritin", "6", -5))

    assert option_title(found, EN) == "Ferric carboxymaltose"
    assert lines(found) == ["The need cannot be told without haemoglobin and body weight."]


def test_a_covered_need_is_still_shown():
    rows = (result("hb", "8.4", -30), dose(-20, 1000), dose(-13, 500))

    assert lines(option(*rows))[:2] == [
        "The need of this course is covered.",
        "Need of the course: 1500 mg by the table of the label, 1482 mg by Ganzoni's formula.",
    ]


def test_a_label_without_limits_says_nothing():
    free = replace(
        GUIDELINE.products["iron_dextran"],
        single_max_mg_per_kg=None,
        week_max_mg_per_kg=None,
        interval_days=None,
    )

    assert label_text(free, EN) == ""
    assert plain(label_text(GUIDELINE.products["iron_dextran"], EN)) == (
        "Label: in one dose 20 mg/kg, in any 7 days 20 mg/kg."
    )


def test_without_dates_no_test_is_told():
    found = option(*DEFICIENT)

    assert when_to_test(replace(found.next_test, earliest=None), EN) == ""


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (DEFICIENT, ""),
        (
            (result("hb", "8.4", -5), result("ferritin", "150", -5)),
            (
                "Iron stores on 25 Feb 2026: Replete. This does not ask for iron; the need below "
                "comes from haemoglobin alone."
            ),
        ),
        (
            (result("hb", "8.4", -5),),
            (
                "No readable sample shows iron deficiency: the need below comes from haemoglobin "
                "alone."
            ),
        ),
    ],
    ids=["deficient", "replete", "no ferritin"],
)
def test_that_no_deficiency_asks_for_iron_is_said_first(rows, said):
    plan = plan_visit(judge(*rows, who=ADULT, as_of=0), GUIDELINE, on(0))

    assert plain(stores_text(plan, EN)) == said


def test_every_source_of_the_label_stands_once_with_its_mark():
    said = source_lines(option(*DEFICIENT), GUIDELINE.sources)

    assert len(said) == len(set(said))
    assert any("Ferinject" in line for line in said)
    no_table = source_lines(option(*DEFICIENT, code="iron_sucrose"), GUIDELINE.sources)
    assert any("Venofer" in line for line in no_table)


def test_a_caution_says_what_is_found_and_what_is_offered():
    said = judge(result("ferritin", "1200", -3), result("tsat", "52", -3), as_of=0)
    (first, *_) = plan_visit(said, GUIDELINE, on(0)).before.cautions

    assert len(caution_text(first, EN)) > 20
    assert Decimal(1200) in first.facts.values() or first.used
