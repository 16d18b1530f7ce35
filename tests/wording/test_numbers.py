"""Numbers in two languages, and limits they must not be confused with."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ironview.domain.quantities import Comparator, Quantity
from ironview.knowledge.catalogues import load_guideline
from ironview.wording import numbers

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)


@pytest.mark.parametrize(
    ("amount", "decimals", "english", "german"),
    [
        ("9.45", 1, "9.5", "9,5"),
        ("9.44", 1, "9.4", "9,4"),
        ("1050", 0, "1050", "1050"),
        ("-0.34", 1, "\u22120.3", "\u22120,3"),
        ("-0.04", 1, "0.0", "0,0"),
        ("12", 1, "12.0", "12,0"),
    ],
)
def test_numbers_have_fixed_decimals_and_a_true_minus(amount, decimals, english, german):
    assert numbers.number_text(Decimal(amount), decimals, ENGLISH) == english
    assert numbers.number_text(Decimal(amount), decimals, GERMAN) == german


def test_a_difference_carries_its_sign_and_zero_has_none():
    assert numbers.signed_text(Decimal("1.2"), 1, ENGLISH) == "+1.2"
    assert numbers.signed_text(Decimal("-1.2"), 1, ENGLISH) == "\u22121.2"
    assert numbers.signed_text(Decimal("0.04"), 1, ENGLISH) == "0.0"


def test_plain_numbers_lose_needless_zeros_only():
    assert numbers.plain_text(Decimal("62.50"), GERMAN) == "62,5"
    assert numbers.plain_text(Decimal("1E+3"), ENGLISH) == "1000"


def test_units_stay_on_the_line_of_their_number():
    assert numbers.amount_text("hb", Decimal("9.44"), GERMAN) == "9,4\u00a0g/dL"
    assert numbers.amount_text("tsat", Decimal(58), ENGLISH) == "58\u00a0%"


def test_limits_keep_every_decimal_they_have():
    assert numbers.limit_text("ferritin", Decimal(30), ENGLISH) == "30"
    assert numbers.limit_text("hb", Decimal(7), ENGLISH) == "7.0"
    assert numbers.limit_text("phosphate", Decimal("0.323"), ENGLISH) == "0.323"
    assert numbers.limit_text("phosphate", Decimal("0.8"), GERMAN) == "0,80"


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("29.4", "29"), ("29.5", "29.5"), ("29.96", "29.96"), ("30", "30"), ("30.4", "30.4")],
)
def test_a_result_never_looks_like_the_limit_it_is_not(amount, shown):
    limit = (Decimal(30),)
    text = numbers.quantity_text("ferritin", Quantity(Decimal(amount)), ENGLISH, limit)
    assert text == f"{shown}\u00a0µg/L"


def test_censored_results_keep_their_comparator():
    more = Quantity(Decimal(1650), Comparator.GREATER)
    assert numbers.quantity_text("ferritin", more, ENGLISH) == ">1650\u00a0µg/L"
    at_most = Quantity(Decimal(5), Comparator.LESS_OR_EQUAL)
    assert numbers.quantity_text("ferritin", at_most, ENGLISH) == "≤5\u00a0µg/L"


def test_decimals_and_units_are_those_of_the_catalogue():
    for code, analyte in load_guideline().analytes.items():
        assert numbers.decimals_of(code) == analyte.decimals, code
        assert numbers.unit_text(code) == analyte.canonical_unit, code


@given(
    st.decimals("0.001", "2000", places=3, allow_nan=False),
    st.sampled_from([Decimal(30), Decimal(100), Decimal(300)]),
)
def test_what_is_printed_beside_a_limit_lies_on_the_same_side_of_it(amount, limit):
    text = numbers.quantity_text("ferritin", Quantity(amount), ENGLISH, (limit,))
    printed = Decimal(text.split("\u00a0")[0])
    assert (printed < limit) == (amount < limit)
    assert (printed == limit) == (amount == limit)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("en", "10–200"),
        ("de", "10–200"),
        ("he", "\u206810–200\u2069"),
        ("ar", "\u206810–200\u2069"),
    ],
)
def test_numbers_keep_their_order_beside_letters_that_are_read_from_the_right(locale, expected):
    assert numbers.isolated("10–200", QLocale(locale)) == expected


def test_nothing_is_isolated_where_nothing_is_said():
    assert numbers.isolated("", QLocale("he")) == ""


def test_sign_and_unit_stay_with_their_number_in_hebrew():
    hebrew = QLocale("he")

    assert numbers.signed_text(Decimal("4.8"), 1, hebrew) == "\u2068+4.8\u2069"
    assert numbers.with_unit("1000", "mg", hebrew) == "\u20681000\u00a0mg\u2069"
    assert numbers.amount_text("hb", Decimal("9.4"), hebrew) == "\u20689.4\u00a0g/dL\u2069"
