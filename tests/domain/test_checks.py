"""Which rows are held, for the first reason that applies."""

from decimal import Decimal

import pytest

from ironview.domain.analytes import AnalyteCode
from tests.domain.records import (
    GUIDELINE,
    codes,
    dose,
    history,
    judge,
    on,
    one,
    panel,
    patient,
    reasons,
    result,
    samples,
)


def held_for(*rows, who=None):
    return reasons(history(*rows, who=who))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (result("zinc", "x", None, unit=""), "data.unknown_code"),
        (result("ferritin", "x", None, unit="", code_conflict="name"), "data.code_conflict"),
        (result("ferritin", "x", None, unit=""), "data.no_collection_date"),
        (result("ferritin", "x", 0, unit=""), "data.not_a_number"),
        (result("ferritin", "12", 0, unit=""), "data.unit_ambiguous"),
        (result("ferritin", "12", 0, unit="  "), "data.unit_ambiguous"),
        (result("ferritin", "12", 0, unit="g/dL"), "data.unknown_unit"),
        (result("ferritin", "0.1", 0), "data.implausible"),
    ],
)
def test_a_row_is_held_for_the_first_reason_that_applies(row, reason):
    found = judge(row)
    assert reasons(found) == [reason]
    assert found.samples == ()
    assert codes(found) == {reason}


@pytest.mark.parametrize("text", ["", "-", "5-10", "12,5", "positive", "1 2", "<", "12 ug/L"])
def test_what_is_not_exactly_one_number_is_held(text):
    assert held_for(result("ferritin", text, 0)) == ["data.not_a_number"]


@pytest.mark.parametrize(
    ("analyte", "lowest", "highest"),
    [
        ("hb", "2", "25"),
        ("hct", "5", "75"),
        ("ferritin", "0.5", "100000"),
        ("iron", "0.2", "180"),
        ("tibc", "14", "145"),
        ("uibc", "0", "145"),
        ("transferrin", "0.3", "6"),
        ("tsat", "0", "100"),
        ("crp", "0", "600"),
        ("phosphate", "0.2", "4"),
        ("mcv", "40", "160"),
        ("mch", "10", "60"),
        ("rdw", "5", "50"),
        ("ret_he", "5", "60"),
        ("alt", "0", "30000"),
        ("ast", "0", "30000"),
        ("ggt", "0", "30000"),
        ("creatinine", "5", "3000"),
        ("egfr", "0", "250"),
    ],
)
def test_plausible_ranges_include_their_limits(analyte, lowest, highest):
    unit = GUIDELINE.analytes[AnalyteCode(analyte)].canonical_unit
    inside = [result(analyte, text, day, unit=unit) for day, text in enumerate((lowest, highest))]
    assert held_for(*inside) == []
    assert held_for(result(analyte, f"{highest}.1", 0, unit=unit)) == ["data.implausible"]
    below = f"{float(lowest) - 0.001:.4f}"
    assert held_for(result(analyte, below, 0, unit=unit)) == ["data.implausible"]


def test_an_analyte_without_range_is_never_implausible():
    unit = GUIDELINE.analytes[AnalyteCode.STFR].canonical_unit
    assert held_for(result("stfr", "100000", 0, unit=unit)) == []


@pytest.mark.parametrize(
    ("text", "held"),
    [("<0.5", False), ("<0.4", True), (">100000", False), (">100001", True), (">=100000", False)],
)
def test_a_censored_value_is_judged_by_its_bound(text, held):
    assert held_for(result("ferritin", text, 0)) == (["data.implausible"] if held else [])


@pytest.mark.parametrize(
    ("birth", "held"),
    [
        ("2026-03-01", False),
        ("2026-03-02", False),
        ("2026-03-03", True),
        ("2026-03", True),
        ("2026-02", False),
        ("2026", True),
        (None, False),
    ],
)
def test_a_result_from_before_birth_is_implausible(birth, held):
    found = held_for(result("ferritin", 50, 0), who=patient(birth=birth))
    assert found == (["data.implausible"] if held else [])


@pytest.mark.parametrize(
    "out", [{"status": "cancelled"}, {"status": "entered_in_error"}, {"excluded": True}]
)
@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"analyte": "zinc", "value": "1", "day": 0}, "data.unknown_code"),
        (
            {"analyte": "ferritin", "value": "1", "day": 0, "code_conflict": "x"},
            "data.code_conflict",
        ),
        ({"analyte": "ferritin", "value": "1", "day": None}, "data.no_collection_date"),
        ({"analyte": "ferritin", "value": "x", "day": 0}, None),
        ({"analyte": "ferritin", "value": "12", "day": 0, "unit": ""}, None),
        ({"analyte": "ferritin", "value": "12", "day": 0, "unit": "kg"}, None),
        ({"analyte": "ferritin", "value": "0.1", "day": 0}, None),
    ],
)
def test_rows_that_are_out_are_held_only_for_code_conflict_and_date(out, row, reason):
    found = history(result(**row, **out))
    assert reasons(found) == ([reason] if reason else [])
    excluded = [r.interpretability for sample in found.samples for r in sample.results]
    assert excluded == ([] if reason else ["excluded"])


def test_an_excluded_row_that_is_no_number_has_no_quantity():
    (sample,) = samples(result("ferritin", "x", 0, excluded=True))
    assert one(sample, "ferritin").quantity is None
    assert one(sample, "ferritin").why_excluded == "user"


@pytest.mark.parametrize(
    ("analyte", "text", "unit", "canonical"),
    [
        ("ferritin", "100", "pmol/L", "44.5"),
        ("ferritin", "100", "ng/mL", "100"),
        ("iron", "100", "µg/dL", "17.907"),
        ("tibc", "300", "ug/dL", "53.721"),
        ("uibc", "300", "mcg/dL", "53.721"),
        ("transferrin", "250", "mg/dL", "2.5"),
        ("transferrin", "30", "umol/L", "2.3871"),
        ("hb", "120", "g/L", "12"),
        ("hct", "0.36", "L/L", "36"),
        ("crp", "1.2", "mg/dL", "12"),
        ("phosphate", "2.5", "mg/dL", "0.80725"),
        ("creatinine", "1", "mg/dL", "88.42"),
    ],
)
def test_each_unit_has_one_factor(analyte, text, unit, canonical):
    (sample,) = samples(result(analyte, text, 0, unit=unit))
    quantity = one(sample, analyte).quantity
    assert quantity is not None
    assert quantity.amount == Decimal(canonical)


def test_comparators_are_kept_through_conversion():
    (sample,) = samples(result("hb", "<40", 0, unit="g/L"))
    quantity = one(sample, "hb").quantity
    assert quantity is not None
    assert (quantity.amount, quantity.comparator) == (4, "<")


@pytest.mark.parametrize(("analyte", "value"), [("tsat", 101), ("iron", 181)])
@pytest.mark.parametrize(("day", "held"), [(-1, True), (1, False), (14, False), (15, True)])
def test_values_the_drug_explains_are_interference_up_to_day_14(analyte, value, day, held):
    found = history(dose(0), result(analyte, value, day))
    assert reasons(found) == (["data.implausible"] if held else [])
    if not held:
        assert one(found.samples[0], analyte).window == "assay_interference"


@pytest.mark.parametrize(("analyte", "value"), [("tsat", 101), ("iron", 181)])
def test_values_the_drug_explains_are_not_held_on_an_unsettled_date(analyte, value):
    found = history(dose(0, clock="10:00"), result(analyte, value, 0))
    assert reasons(found) == []
    assert found.samples[0].settled == "after"


def test_what_is_unsettled_and_haemolysed_stays_unclear_and_is_not_held():
    found = history(dose(0), result("tsat", 120, 0, haemolysed=True))
    assert reasons(found) == []
    assert found.samples[0].window == "same_day_unclear"


@pytest.mark.parametrize("text", ["<120", "-1"])
def test_what_the_drug_cannot_explain_is_held_even_then(text):
    assert held_for(dose(0), result("tsat", text, 3)) == ["data.implausible"]


def test_other_analytes_beyond_their_range_are_held_even_then():
    assert held_for(dose(0), result("uibc", 150, 3)) == ["data.implausible"]


def test_a_birth_date_after_the_sample_is_not_excused_by_a_dose():
    who = patient(birth="2026-04")
    assert held_for(dose(0), result("tsat", 120, 3), who=who) == ["data.implausible"]


def test_a_date_only_value_takes_the_time_of_its_sample():
    rows = (dose(0, clock="10:00"), result("ferritin", 20, 0, "08:00"), result("tsat", 120, 0))
    assert held_for(*rows) == ["data.implausible"]


def test_each_reason_is_one_finding_for_the_patient():
    rows = [result("zinc", 1, 0), result("lead", 1, 0), result("hb", 118, 0)]
    found = judge(rows, panel(0, ferritin=50))
    unknown = [f for f in found.findings if f.code == "data.unknown_code"]
    assert [f.facts["count"] for f in unknown] == [2]
    assert unknown[0].facts["names"] == "zinc, lead"
    assert [row.why for row in unknown[0].skipped] == ["held", "held"]
    assert unknown[0].samples == ()
    assert found.samples[0].sample.at.day == on(0)


def test_a_held_row_says_what_was_reported_and_what_would_be_plausible():
    row = result("hb", 118, 0, id="h1", origin="a.csv:3", key="7", name="Hämoglobin")
    (held,) = history(row).held
    assert (held.kind, held.reference, held.name) == ("result", "7", "hb")
    assert (held.reported, held.origin, held.at_text) == ("118 g/dL", "a.csv:3", "2026-03-02")
    assert held.facts == {"unit": "g/dL", "amount": 118, "lowest": 2, "highest": 25}


def test_a_conflict_of_codes_is_named():
    (held,) = history(result("hb", 12, 0, code_conflict="718-7 is Hb")).held
    assert held.facts == {"conflict": "718-7 is Hb"}


def test_an_undated_row_keeps_what_was_written():
    (held,) = history(result("", 12, None, collected_text="32.13.2026", name="Ferritin?")).held
    assert (held.at, held.at_text, held.name) == (None, "32.13.2026", "Ferritin?")


@pytest.mark.parametrize("status", ["cancelled", "entered_in_error"])
def test_a_row_that_is_out_says_by_which_status(status):
    (sample,) = samples(result("ferritin", 50, 0, status=status, excluded=True))
    assert one(sample, "ferritin").why_excluded == status
