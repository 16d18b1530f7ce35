"""How a test moved, in words."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.analytes import AnalyteCode
from ironview.domain.trends import trend
from ironview.wording.trend_sentences import chance_text, change_sentence
from tests.domain.histories import guideline, history
from tests.domain.records import dose, panel, result

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German)


def plain(text):
    return text.replace("\u00a0", " ")


def said(code, *rows, locale=ENGLISH):
    found = trend(history(*rows), AnalyteCode(code))
    return plain(change_sentence(found, guideline().analytes[AnalyteCode(code)], locale))


def test_a_change_names_its_baseline_and_that_it_is_more_than_chance():
    assert said("ferritin", panel(-3, ferritin=8), dose(0), panel(90, ferritin=100)) == (
        "+92 µg/L (+1150 %) since the baseline of 27 Feb 2026. "
        "Chance alone explains up to 43 % of the baseline: this is more."
    )


def test_a_change_within_chance_says_so():
    assert said("hb", panel(-3, hb=10), dose(0), panel(90, hb="9.5")).endswith(
        "Chance alone explains up to 8 % of the baseline: this may be chance."
    )


def test_without_a_course_it_is_counted_from_the_first_value():
    assert said("crp", panel(-3, crp=8), panel(90, crp=2)) == (
        "\u22126.0 mg/L (\u221275 %) since the first value of 27 Feb 2026."
    )


def test_of_0_there_is_no_percentage_and_the_sentence_says_why():
    assert said("tsat", panel(-3, tsat=0), dose(0), panel(90, tsat=20)) == (
        "+20 % since the baseline of 27 Feb 2026. "
        "Of a value of 0 no percentage can be compared with chance."
    )


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ((), ""),
        ((dose(0), panel(9, ferritin=900)), ""),
        (
            (dose(0), panel(90, ferritin=90)),
            "No value before the course may serve as its baseline.",
        ),
        (
            (panel(-3, ferritin=8), dose(0)),
            "The baseline itself: nothing was measured after it yet.",
        ),
        ((panel(-3, ferritin=8),), "The first value: there is nothing to compare it with."),
        (
            (panel(-3, ferritin="<8"), dose(0), panel(90, ferritin=90)),
            "No change is counted from 27 Feb 2026: only a bound is known.",
        ),
        (
            (panel(-3, ferritin=8), dose(0), panel(90, ferritin=">90")),
            "No change is counted: only a bound is known.",
        ),
        (
            (panel(-3, ferritin=8), dose(0), panel(90, ferritin=90), result("ferritin", 99, 90)),
            "No change is counted: one sample has two different values.",
        ),
    ],
)
def test_where_there_is_no_change_the_sentence_says_why(rows, why):
    assert said("ferritin", *rows) == why


def test_numbers_follow_the_locale():
    rows = panel(-3, hb=10), dose(0), panel(90, hb="12.5")
    assert said("hb", *rows, locale=GERMAN).startswith("+2,5 g/dL")


@pytest.mark.parametrize(
    ("code", "baseline", "text"),
    [("ferritin", "100", "±43"), ("hb", "10", "±0.8"), ("tsat", "0", "±78 %"), ("crp", "5", "")],
)
def test_what_chance_explains_stands_in_the_unit_or_as_a_percentage(code, baseline, text):
    found = trend(history(panel(-3, **{code: baseline}), dose(0)), AnalyteCode(code))
    decimals = guideline().analytes[AnalyteCode(code)].decimals
    assert plain(chance_text(found, decimals, ENGLISH)) == text


def test_without_a_baseline_chance_is_a_percentage():
    found = trend(history(dose(0)), AnalyteCode.FERRITIN)
    assert found.chance_percent is not None
    assert found.chance_percent.amount == Decimal(43)
    assert plain(chance_text(found, 0, ENGLISH)) == "±43 %"
