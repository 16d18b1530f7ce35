"""How findings name what they rest on."""

from decimal import Decimal

import pytest

from ironview.domain.evidence import (
    make_finding,
    reported_text,
    result_reference,
    skip,
    use,
    use_condition,
    use_dose,
    use_event,
)
from ironview.domain.findings import OtherProfile, Severity, Skipped
from ironview.domain.quantities import read_quantity
from tests.domain.records import (
    GUIDELINE,
    at,
    condition,
    dose,
    event,
    history,
    newest,
    on,
    one,
    panel,
    result,
    samples,
)


@pytest.mark.parametrize(
    ("row", "reference"),
    [
        (result("hb", 12, 0, key="k7", id="a"), "k7"),
        (result("hb", 12, 0, id="a"), "a"),
        (result("hb", 12, 0), "hb@2026-03-02"),
        (result("hb", 12, 0, "08:00"), "hb@2026-03-02T08:00+00:00"),
        (result("hb", 12, None, collected_text="yesterday"), "hb@yesterday"),
    ],
)
def test_a_row_is_named_by_key_then_id_then_analyte_and_date(row, reference):
    assert result_reference(row) == reference


def test_reported_text_is_value_and_unit_as_reported():
    assert reported_text(result("hb", "118", 0, unit="g/L")) == "118 g/L"
    assert reported_text(result("hb", "118", 0, unit="")) == "118"


def test_a_used_result_shows_what_was_reported():
    (sample,) = samples(result("hb", "118", 0, unit="g/L", id="a"))
    used = use(one(sample, "hb"))
    assert (used.reference, used.analyte, used.at, used.amount_text) == (
        "a",
        "hb",
        at(0),
        "118 g/L",
    )
    assert used.quantity == read_quantity("11.8")


def test_a_computed_result_shows_its_canonical_amount():
    (sample,) = samples(panel(0, iron=10, tibc=30))
    assert use(one(sample, "tsat")).amount_text == "33.33 %"
    assert use(one(sample, "tsat")).reference == "tsat@2026-03-02"


@pytest.mark.parametrize(
    ("rows", "why", "found"),
    [
        ((dose(0), result("ferritin", 50, 3)), "", "too_early"),
        ((result("ferritin", 50, 3, excluded=True),), "", "user"),
        ((result("ferritin", 50, 3, status="cancelled"),), "", "cancelled"),
        ((result("ferritin", 50, 3),), "censored", "censored"),
    ],
)
def test_a_skipped_result_says_why(rows, why, found):
    (sample,) = samples(*rows)
    assert skip(one(sample, "ferritin"), why).why == found


def test_an_excluded_result_that_is_no_number_shows_what_was_written():
    (sample,) = samples(result("ferritin", "n/a", 0, excluded=True))
    assert skip(one(sample, "ferritin")) == Skipped(
        "ferritin@2026-03-02", "ferritin", at(0), "n/a ug/L", "user"
    )


def test_doses_events_and_conditions_are_named_too():
    found = history(dose(0, 500), dose(1, None, key="i2"), event("surgery", 2, units="1"))
    first, second = map(use_dose, found.doses)
    assert (first.reference, first.amount_text) == ("ferric_carboxymaltose@2026-03-02", "500 mg")
    assert (second.reference, second.amount_text) == ("i2", "")
    assert (second.analyte, second.at) == ("ferric_carboxymaltose", at(1))
    happened = use_event(found.events[0])
    assert (happened.reference, happened.analyte, happened.amount_text) == (
        "surgery@2026-03-04",
        "surgery",
        "1",
    )
    assert happened.at == at(2)
    known = use_condition(condition("ibd", detail="active"))
    assert (known.reference, known.analyte, known.at, known.amount_text) == (
        "ibd",
        "ibd",
        None,
        "active",
    )
    assert use_condition(condition("ibd", key="c9")).reference == "c9"


def test_a_finding_takes_severity_rule_and_citations_from_the_rule_book():
    (sample,) = samples(panel(0, ferritin=50))
    finding = make_finding(
        GUIDELINE,
        "timing.too_early",
        samples=[sample],
        dose=on(0),
        skipped=[skip(one(sample, "ferritin"), "censored")],
        facts={"day": 3, "limit": Decimal(30)},
        action="redraw",
        other_profiles=[OtherProfile("ibd", "steady")],
    )
    text = GUIDELINE.rule_texts["timing.too_early"]
    assert finding.severity is Severity.NOTICE
    assert (finding.rule, finding.citations) == (text.rule, text.citations)
    assert finding.samples == (at(0),)
    assert [row.why for row in finding.skipped] == ["censored"]
    assert finding.action == "redraw"
    assert finding.facts == {"day": 3, "limit": 30}
    assert finding.other_profiles[0].says == "steady"


def test_a_finding_of_the_patient_rests_on_nothing_in_particular():
    finding = make_finding(GUIDELINE, "data.unknown_code")
    assert (finding.samples, finding.dose, finding.used, dict(finding.facts)) == ((), None, (), {})
    assert finding.action == ""


def test_the_sources_of_the_limits_follow_those_of_the_rule_each_once():
    deficiency = newest(panel(0, ferritin=20), condition("heart_failure", -100)).findings[0]
    keys = [citation.key for citation in deficiency.citations]
    assert deficiency.code == "stores.absolute_deficiency"
    assert keys == list(dict.fromkeys(keys))
    assert {"ironview-rules", "esc-hf-2021", "confirm-hf-2015"} <= set(keys)
    general = newest(panel(0, ferritin=20)).findings[0]
    assert "esc-hf-2021" not in {citation.key for citation in general.citations}


def test_a_condition_shows_since_when():
    assert use_condition(condition("ibd", 3)).at == at(3)
