import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.interchange.tabular.decimals import DecimalMarks, read_number
from ironview.interchange.tabular.tables import StoredNumber


def read(cell, *others, delimiter=";", stated="", elsewhere=()):
    columns = {0: [cell, *others], 1: list(elsewhere)}
    return DecimalMarks(columns, delimiter, stated).read(cell, 0)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("12", "12"), ("12.5", "12.5"), ("12,5", "12.5"), ("0,775", "0.775"), (".5", ".5")),
        *(("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1,234,567", "1234567")),
        *(("1 234,5", "1234.5"), ("1'234.5", "1234.5"), ("1\u202f234", "1234"), ("12.", "12")),
        *(("< 5", "<5"), (">=1650", ">=1650"), ("=> 7", ">=7"), ("≤ 0,6", "≤0.6"), ("=5", "5")),
        *(
            ("GREATER THAN 2000", ">2000"),
            ("1.2e3", "1.2e3"),
            ("-3", "-3"),
            ("1234,567", "1234.567"),
        ),
    ],
)
def test_numbers_that_say_themselves_how_they_are_written(text, value):
    shown = read(text)
    assert (shown.value, shown.tail, shown.is_ambiguous) == (value, "", False)


@pytest.mark.parametrize("text", ["1,050", "1.050", "<1,050", "12,345", "123.456"])
def test_three_digits_behind_the_only_mark_are_ambiguous(text):
    shown = read(text)
    assert shown.is_ambiguous
    assert shown.value == text


@pytest.mark.parametrize(
    ("other", "comma", "point"),
    [("9,9", "1.050", "1050"), ("9.9", "1050", "1.050"), ("1.234.567", "1.050", "1050")],
)
def test_one_certain_number_in_the_column_settles_it(other, comma, point):
    assert read("1,050", other).value == comma
    assert read("1.050", other).value == point


def test_signs_of_both_marks_settle_nothing():
    assert read("1,050", "9.9", "9,9").is_ambiguous


def test_another_column_settles_it_only_where_the_own_one_is_silent():
    assert read("1,050", elsewhere=["9,9"]).value == "1.050"
    assert read("1,050", "9.9", elsewhere=["9,9"]).value == "1050"
    assert read("1,050", "9.9", "9,9", elsewhere=["9,9"]).is_ambiguous


def test_where_commas_part_columns_a_point_parts_decimals():
    assert read("1.050", delimiter=",").value == "1.050"
    assert read("1,050", delimiter=",").is_ambiguous
    assert read("1.050", delimiter="\t").is_ambiguous
    assert read("1.050", "9,9", delimiter=",").value == "1050"


def test_a_stated_mark_settles_it():
    assert read("1,050", stated=",").value == "1.050"
    assert read("1,050", stated=".").value == "1050"


def test_a_stored_number_is_certain():
    assert read(StoredNumber("1.125")).value == "1.125"


@pytest.mark.parametrize(
    ("text", "value", "tail"),
    [("12.5 ng/mL", "12.5", "ng/mL"), ("31%", "31", "%"), ("12 H", "12", "H"), ("12*", "12", "*")],
)
def test_what_stands_behind_a_number_is_told_apart(text, value, tail):
    shown = read(text)
    assert (shown.value, shown.tail) == (value, tail)


@pytest.mark.parametrize("text", ["hemolyzed", "n/a", "", "-", "?", "1.2.3", "1,2,3", "1.23,45,6"])
def test_what_is_no_number_is_none(text):
    assert read_number(text) is None
    assert read(text).value == text


@given(
    st.decimals(0, 10**7, places=2),
    st.sampled_from([(",", "."), (".", ","), (" ", ","), ("'", "."), ("\u00a0", ",")]),
)
def test_a_number_with_two_decimals_reads_back_from_every_country(number, marks):
    thousands, decimal = marks
    text = f"{number:,.2f}".translate(str.maketrans({",": thousands, ".": decimal}))
    assert read(text).value == f"{number:.2f}"


@given(st.text(alphabet="0123456789.,' <>=-+eE%HL", max_size=20))
def test_no_text_brings_it_down(text):
    read(text)
