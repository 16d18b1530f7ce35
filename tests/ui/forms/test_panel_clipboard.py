import pytest
from PySide6.QtCore import QLocale

from ironview.domain.analytes import AnalyteCode
from ironview.ui.forms.panel_clipboard import PastedValue, read_panel

TSAT = PastedValue(AnalyteCode.TSAT, "58", "%", "16-45", "H")
HB = PastedValue(AnalyteCode.HB, "9.4", "g/dL", "12.0-15.5", "L")
ENGLISH, GERMAN = QLocale("en_GB"), QLocale("de_DE")


def ferritin(ends):
    return PastedValue(AnalyteCode.FERRITIN, "1050", "µg/L", ends, "H")


def read(guideline, text, locale=ENGLISH):
    return read_panel(text, guideline.analytes, locale)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Ferritin 1050 µg/L", PastedValue(AnalyteCode.FERRITIN, "1050", "µg/L")),
        ("Ferritin: 1050 ng/mL", PastedValue(AnalyteCode.FERRITIN, "1050", "ng/mL")),
        ("Ferritin\t1050\tµg/L\t10-200\tH", ferritin("10-200")),
        ("Ferritin;1050;µg/L;10 - 200;+", ferritin("10 - 200")),
        ("Transferrin saturation 58 % (16-45) H", TSAT),
        ("TSAT 58", PastedValue(AnalyteCode.TSAT, "58")),
        ("CRP  < 3 mg/L", PastedValue(AnalyteCode.CRP, "<3", "mg/L")),
        ("Haemoglobin     9.4     g/dL     12.0-15.5     L", HB),
        ("hb 9.4 g/dL", PastedValue(AnalyteCode.HB, "9.4", "g/dL")),
    ],
)  # fmt: skip
def test_a_line_names_a_test_its_value_and_what_else_there_is(guideline, line, value):
    assert read(guideline, line).values == (value,)


def test_a_whole_report_is_read_in_its_order_and_the_rest_is_named(guideline):
    panel = read(
        guideline, "Results of 10 Mar\nFerritin 1050 µg/L\n\nHb 9.4 g/dL\nSodium 140 mmol/L\n"
    )
    assert [value.code for value in panel.values] == [AnalyteCode.FERRITIN, AnalyteCode.HB]
    assert panel.not_taken == ("Results of 10 Mar", "Sodium 140 mmol/L")


def test_german_numbers_are_read_as_german(guideline):
    (value,) = read(guideline, "Hämoglobin 9,4 g/dl 12,0-15,5 L", GERMAN).values
    assert value == PastedValue(AnalyteCode.HB, "9,4", "g/dl", "12,0-15,5", "L")


@pytest.mark.parametrize("text", ["", "hello", "Ferritin", "Ferritin pending", "12 13 14"])
def test_text_without_a_test_and_a_value_gives_nothing(guideline, text):
    assert read(guideline, text).values == ()
