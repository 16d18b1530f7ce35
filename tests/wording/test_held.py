"""Rows that wait: what is wrong, and what to do."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.findings import Held
from ironview.wording import held_text
from ironview.wording.held import HELD_REASONS

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)


@pytest.mark.parametrize(
    ("held", "text"),
    [
        (
            Held(kind="result", reason="data.unit_ambiguous", name="hb", reported="8.2"),
            "Haemoglobin 8.2 has no unit. Choose the unit on the laboratory's report.",
        ),
        (
            Held(kind="result", reason="data.no_collection_date", name="crp", reported="1.4 mg/L"),
            "CRP 1.4 mg/L has no collection date. The report date is not used in its place.",
        ),
        (
            Held(kind="result", reason="data.not_a_number", name="hb", reported="NEG"),
            "Haemoglobin NEG is not a number. Enter the number on the report.",
        ),
        (
            Held(kind="result", reason="data.unknown_unit", name="hb", reported="5 Ery/µL"),
            "Haemoglobin 5 Ery/µL is not in a unit of this test. Check the report.",
        ),
        (
            Held(kind="result", reason="data.unknown_code", name="Vitamin B12"),
            "“Vitamin B12” is a test IronView does not know. Choose one, or none.",
        ),
        (
            Held(kind="profile", reason="data.unknown_code", name="xyz"),
            "The profile “xyz” is unknown. The automatic choice is used.",
        ),
        (
            Held(kind="condition", reason="data.unknown_code", name="xyz"),
            "The condition “xyz” is unknown. It changes nothing.",
        ),
        (
            Held(kind="event", reason="data.unknown_code", name="xyz"),
            "“xyz” is unknown. Choose what it means, or leave it out.",
        ),
        (
            Held(kind="event", reason="data.no_date", name="surgery"),
            "Surgery has no usable date. Enter the date.",
        ),
        (
            Held(kind="infusion", reason="timing.undated_dose", name="iron_sucrose"),
            "Iron sucrose has no usable date. No result is counted from it until it has one.",
        ),
        (
            Held(
                kind="result",
                reason="data.code_conflict",
                name="tsat",
                reported="2.4 g/L",
                facts={"conflict": "2502-3"},
            ),
            (
                "Code, name and unit of TSAT 2.4 g/L contradict each other. Ask the laboratory "
                "which test it is. (2502-3)"
            ),
        ),
        (
            Held(kind="symptom", reason="data.implausible", name="fatigue_nrs", reported="14"),
            "Fatigue score 0 to 10 14 is not possible. Check value and date.",
        ),
    ],
)
def test_each_reason_says_what_is_wrong_and_what_to_do(held, text):
    assert held_text(held, ENGLISH).replace("\u00a0", " ") == text


def test_an_implausible_value_names_the_range_in_the_language_of_the_reader():
    held = Held(
        kind="result",
        reason="data.implausible",
        name="phosphate",
        reported="12 mmol/L",
        facts={"lowest": Decimal("0.2"), "highest": Decimal(4), "unit": "mmol/L"},
    )
    english, german = (
        held_text(held, locale).replace("\u00a0", " ") for locale in (ENGLISH, GERMAN)
    )
    assert english == (
        "Phosphate 12 mmol/L is not possible: 0.2 to 4 mmol/L. Check value and unit."
    )
    assert "0,2 to 4 mmol/L" in german


@pytest.mark.parametrize("reason", sorted(HELD_REASONS))
def test_a_row_without_a_name_still_has_words(reason):
    text = held_text(Held(kind="result", reason=reason), ENGLISH)
    assert text != reason
    assert "{" not in text


def test_an_unknown_reason_stands_for_itself():
    assert held_text(Held(kind="result", reason="data.new"), ENGLISH) == "data.new"
