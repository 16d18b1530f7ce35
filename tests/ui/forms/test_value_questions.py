import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ironview.domain.analytes import AnalyteCode
from ironview.knowledge.catalogues import load_guideline
from ironview.ui.forms.complaint import ComplaintKind
from ironview.ui.forms.typed_number import read_number
from ironview.ui.forms.value_questions import (
    TypedValue,
    UseNumber,
    UseUnit,
    ask_about,
    is_plausible,
)

ENGLISH, GERMAN = QLocale("en_GB"), QLocale("de_DE")
ANALYTES = load_guideline().analytes


def ask(code, text, unit, *, sure=True, locale=ENGLISH, range_is_open=False):
    analyte = ANALYTES[code]
    value = TypedValue(text, read_number(text, locale), analyte, analyte.unit_of(unit), sure)
    return ask_about(value, locale, range_is_open=range_is_open)


def answers(complaint):
    return [choice.answer for choice in complaint.choices]


def test_a_decimal_point_in_the_wrong_place_is_refused_with_what_was_meant():
    complaint = ask(AnalyteCode.HB, "94", "g/dL")
    assert complaint.kind is ComplaintKind.REFUSES
    assert complaint.sentence.startswith("94\u00a0g/dL is not possible. Did you mean 9.4")
    assert answers(complaint) == [UseNumber("9.4"), UseUnit("g/L")]


def test_a_german_reader_is_asked_in_german_numbers():
    complaint = ask(AnalyteCode.HB, "94", "g/dL", locale=GERMAN)
    assert complaint.choices[0].label == "9,4"


def test_a_value_without_a_sure_unit_asks_which_unit_the_report_says():
    complaint = ask(AnalyteCode.HB, "8.2", "g/dL", sure=False)
    assert complaint.kind is ComplaintKind.ASKS
    assert (
        complaint.sentence
        == "8.2 could be g/dL or mmol/L. Choose the unit on the laboratory's report."
    )
    assert answers(complaint) == [UseUnit("g/dL"), UseUnit("mmol/L")]


def test_the_same_value_with_a_sure_unit_asks_nothing():
    assert ask(AnalyteCode.HB, "8.2", "g/dL") is None
    assert ask(AnalyteCode.HB, "<8.2", "mmol/L") is None


def test_a_value_only_one_unit_has_room_for_asks_nothing():
    assert ask(AnalyteCode.TSAT, "22", "%", sure=False) is None


def test_thousands_or_decimals_are_asked_for_before_anything_else():
    complaint = ask(AnalyteCode.FERRITIN, "1.050", "ug/L", locale=GERMAN)
    assert complaint.sentence == "1.050 could be 1050 or 1,05."
    assert answers(complaint) == [UseNumber("1050"), UseNumber("1.05")]


def test_words_are_no_number():
    assert ask(AnalyteCode.HB, "high", "g/dL").sentence == "high is no number."


def test_no_guess_is_offered_where_none_is_possible():
    complaint = ask(AnalyteCode.FERRITIN, "99999999999", "ug/L")
    assert complaint.kind is ComplaintKind.REFUSES
    assert complaint.choices == ()


@pytest.mark.parametrize(
    "code", [c for c in AnalyteCode if ANALYTES[c].lowest and ANALYTES[c].highest]
)
def test_the_range_of_the_catalogue_is_inclusive_at_both_ends(code):
    analyte = ANALYTES[code]
    unit = analyte.units[0]
    low, high = analyte.lowest.amount, analyte.highest.amount
    assert is_plausible(f"{low:f}", analyte, unit)
    assert is_plausible(f"{high:f}", analyte, unit)
    assert not is_plausible(f"{high * 1 + 1:f}", analyte, unit)
    if low > 0:
        assert not is_plausible(f"{low / 2:f}", analyte, unit)


def test_drug_iron_above_the_range_is_let_through_when_the_rules_take_it():
    assert ask(AnalyteCode.TSAT, "130", "%") is not None
    assert ask(AnalyteCode.TSAT, "130", "%", range_is_open=True) is None


@given(
    st.sampled_from(list(AnalyteCode)),
    st.decimals(min_value=0, max_value=200_000, places=2, allow_nan=False),
    st.booleans(),
)
def test_every_answer_that_is_offered_leads_to_a_value_that_can_be_saved(code, amount, sure):
    analyte = ANALYTES[code]
    complaint = ask(code, f"{amount:f}", analyte.canonical_unit, sure=sure)
    for answer in answers(complaint) if complaint else ():
        number = answer.number if isinstance(answer, UseNumber) else f"{amount:f}"
        unit = answer.unit if isinstance(answer, UseUnit) else analyte.canonical_unit
        assert is_plausible(number, analyte, analyte.unit_of(unit))
