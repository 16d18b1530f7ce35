import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ironview.domain.quantities import read_quantity
from ironview.ui.forms.typed_number import read_number, show_number

GERMAN = QLocale("de_DE")
ENGLISH = QLocale("en_GB")
FRENCH = QLocale("fr_FR")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("1050", "1050"),
        ("<5", "<5"),
        ("< 5", "<5"),
        ("≤ 0,5", "<=0.5"),
        ("=> 3", ">=3"),
        (">1.234.567", ">1234567"),
        ("1 050", "1050"),
        ("1\u202f050,5", "1050.5"),
        ("1'050,2", "1050.2"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        (",5", "0.5"),
        ("5,", "5"),
        ("0.123", "0.123"),
        ("12,50", "12.50"),
    ],
)
def test_a_german_reader_types_numbers_in_every_usual_way(text, number):
    assert read_number(text, GERMAN) == (number,)


@pytest.mark.parametrize(
    "text", ["", " ", "<", "abc", "-3", "1.2.3", "1,2,3", "1.23.456", "12 34", "5 mg"]
)
def test_a_text_that_is_no_number_has_no_reading(text):
    assert read_number(text, GERMAN) == ()


@pytest.mark.parametrize(
    ("text", "locale", "readings"),
    [
        ("1.050", GERMAN, ("1050", "1.050")),
        ("1,050", ENGLISH, ("1050", "1.050")),
        (">1.650", GERMAN, (">1650", ">1.650")),
    ],
)
def test_a_mark_that_can_part_thousands_or_decimals_has_two_readings(text, locale, readings):
    assert read_number(text, locale) == readings


@pytest.mark.parametrize(
    ("text", "locale"), [("1,050", GERMAN), ("1.050", ENGLISH), ("1,050", FRENCH)]
)
def test_the_decimal_sign_of_the_locale_is_never_doubted(text, locale):
    assert read_number(text, locale) == ("1.050",)


@given(
    st.decimals(min_value=0, max_value=99_999, places=2, allow_nan=False),
    st.sampled_from(["", "<", ">", "<=", ">="]),
    st.sampled_from([GERMAN, ENGLISH, FRENCH]),
)
def test_what_is_shown_reads_back_as_the_same_number(amount, sign, locale):
    number = f"{sign}{amount:f}"
    assert read_number(show_number(number, locale), locale) == (number,)


@given(st.text(alphabet="0123456789.,<>≤ '", max_size=9), st.sampled_from([GERMAN, ENGLISH]))
def test_every_reading_is_a_number_of_the_record_format(text, locale):
    assert all(read_quantity(number) is not None for number in read_number(text, locale))
