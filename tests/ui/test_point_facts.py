"""What the card of a result says beyond the result."""

from dataclasses import replace

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.interpretation import interpret
from ironview.ui.point_facts import finding_standing, point_facts
from tests.ui import people


@pytest.fixture
def facts_of(guideline):
    def make(code, position=-1, record=None):
        said = interpret(record or people.elena(), guideline, people.TODAY)
        sample = said.samples[position]
        result = sample.sample.of(AnalyteCode(code))[0]
        facts = point_facts(said, guideline, result, sample)
        return {title: text.replace("\u00a0", " ") for title, text in facts if text}

    return make


def test_a_ferritin_says_its_change_and_where_it_lies(facts_of):
    facts = facts_of("ferritin")

    assert set(facts) == {"Change", "Expected course"}
    assert facts["Change"].startswith("+99 µg/L (+1650 %) since the baseline of 26 Feb 2026.")
    assert facts["Expected course"] == (
        "Above 9 of 10 in published groups after such a dose. Illustrative, no alarm."
    )


def test_a_haemoglobin_says_its_response_too(facts_of):
    facts = facts_of("hb", 3)

    assert set(facts) == {"Change", "Expected course", "Response"}
    assert facts["Response"].startswith("Optimal: +3.7 g/dL since the baseline of 26 Feb 2026")


def test_a_refused_course_says_why(facts_of):
    record = people.elena()
    weightless = replace(record, patient=replace(record.patient, weight_kg=None))

    assert facts_of("ferritin", record=weightless)["Expected course"] == (
        "None is drawn: weight missing."
    )


def test_a_test_without_such_a_course_says_nothing_of_it(facts_of):
    assert set(facts_of("crp")) == {"Change"}


def test_of_a_value_that_cannot_be_read_nothing_is_said(facts_of):
    assert facts_of("ferritin", 2) == {}


def test_a_haematocrit_is_read_with_the_response_of_haemoglobin(facts_of):
    record = people.elena()
    hct = replace(people.result("hb", "39", "2026-06-01"), analyte="hct", unit="%")

    facts = facts_of("hct", record=replace(record, results=(*record.results, hct)))

    assert facts["Response"].startswith("Optimal")


def test_an_older_haemoglobin_is_offered_where_the_response_is_told(facts_of):
    record = people.elena()
    results = tuple(
        one
        for one in record.results
        if not (one.analyte == "hb" and one.collected.day.isoformat() == "2026-02-26")
    )

    facts = facts_of("hb", record=replace(record, results=results))

    assert facts["Response"] == (
        "No haemoglobin in the 90 days before the course. The nearest, 9.0 g/dL on 12 Nov 2025, "
        "is too old: offered for confirmation, not used."
    )


def test_a_finding_on_ferritin_or_haemoglobin_says_where_they_lie(guideline):
    said = interpret(people.elena(), guideline, people.TODAY)
    provisional = next(one for one in said.findings if one.code == "timing.provisional")

    text = finding_standing(said, guideline, provisional)

    assert text.startswith("Ferritin: ")
    assert text.endswith("Illustrative, no alarm.")


def test_a_finding_on_neither_says_nothing(guideline):
    said = interpret(people.elena(), guideline, people.TODAY)
    by_code = {one.code: one for one in said.findings}

    assert finding_standing(said, guideline, by_code["safety.phosphate_low"]) == ""
    assert finding_standing(said, guideline, by_code["dose.under_course_need"]) == ""
    assert finding_standing(said, guideline, by_code["timing.too_early"]) == ""


def test_a_finding_says_nothing_of_a_refused_course(guideline):
    record = people.elena()
    weightless = replace(record, patient=replace(record.patient, weight_kg=None))
    said = interpret(weightless, guideline, people.TODAY)
    provisional = next(one for one in said.findings if one.code == "timing.provisional")

    assert finding_standing(said, guideline, provisional) == ""
