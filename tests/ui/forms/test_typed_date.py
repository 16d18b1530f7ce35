from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ironview.domain.moments import PartialDate
from ironview.ui.forms.typed_date import puts_month_first, read_date, show_date, swapped

GERMAN = QLocale("de_DE")
BRITISH = QLocale("en_GB")
AMERICAN = QLocale("en_US")
TODAY = date(2026, 6, 3)
MARCH_10 = PartialDate(2026, 3, 10)
OCTOBER_3 = PartialDate(2026, 10, 3)


@pytest.mark.parametrize(
    "text",
    [
        "10.3.26", "10.03.2026", "10/3/26", "10-3-2026", "10 3 2026", "10 Mar 2026",
        "10. März 2026", "10mar26", "Mar 10, 2026", "2026-03-10", "20260310", "10.3.",
        "10.3", "10 mär",
    ],
)  # fmt: skip
def test_a_german_reader_types_the_tenth_of_march(text):
    assert read_date(text, GERMAN, TODAY) == (MARCH_10,)


def test_the_order_of_the_locale_decides_between_day_and_month():
    assert read_date("10/3/26", BRITISH, TODAY) == (MARCH_10,)
    assert read_date("10/3/26", AMERICAN, TODAY) == (OCTOBER_3,)


def test_a_day_above_twelve_cannot_be_a_month():
    assert read_date("13/10/2025", AMERICAN, TODAY) == (PartialDate(2025, 10, 13),)
    assert read_date("10/13/2025", BRITISH, TODAY) == (PartialDate(2025, 10, 13),)


def test_dots_where_the_month_comes_first_can_mean_two_dates():
    assert read_date("10.3.26", AMERICAN, TODAY) == (MARCH_10, OCTOBER_3)
    assert read_date("10.10.25", AMERICAN, TODAY) == (PartialDate(2025, 10, 10),)


@pytest.mark.parametrize(
    "text", ["", "foo", "31.2.26", "0.3.26", "10.3.6", "10.13.2026", "Ma 2026", "1.2.3.4"]
)
def test_a_text_that_is_no_date_has_no_reading(text):
    assert read_date(text, GERMAN, TODAY) == ()


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("1991", PartialDate(1991)),
        ("4/1991", PartialDate(1991, 4)),
        ("April 1991", PartialDate(1991, 4)),
        ("1991-04", PartialDate(1991, 4)),
    ],
)
def test_a_date_can_be_known_in_part(text, known):
    assert read_date(text, GERMAN, TODAY) == (known,)


def test_a_date_without_year_is_the_last_such_day():
    assert read_date("3.6.", GERMAN, TODAY) == (PartialDate(2026, 6, 3),)
    assert read_date("4.6.", GERMAN, TODAY) == (PartialDate(2025, 6, 4),)


def test_a_planned_date_without_year_is_the_next_such_day():
    def planned(text):
        return read_date(text, GERMAN, TODAY, looks_ahead=True)

    assert planned("2.6.") == (PartialDate(2027, 6, 2),)
    assert planned("3.6.") == (PartialDate(2026, 6, 3),)
    assert planned("4 Juni") == (PartialDate(2026, 6, 4),)


@pytest.mark.parametrize(("year", "read"), [("26", 2026), ("27", 2027), ("28", 1928), ("91", 1991)])
def test_two_digits_of_a_year_reach_one_year_ahead(year, read):
    assert read_date(f"1.1.{year}", GERMAN, TODAY) == (PartialDate(read, 1, 1),)


def test_words_are_read_without_regard_to_case():
    assert read_date(" Heute ", GERMAN, TODAY, {"heute": TODAY}) == (PartialDate(2026, 6, 3),)


def test_the_date_not_taken_is_told_where_day_and_month_could_be_swapped():
    assert swapped("5/3/26", PartialDate(2026, 3, 5), TODAY) == date(2026, 5, 3)
    assert swapped("3/3/26", PartialDate(2026, 3, 3), TODAY) is None
    assert swapped("10/3/26", MARCH_10, TODAY) is None, "3 Oct 2026 lies ahead"
    assert swapped("5 Mar 2026", PartialDate(2026, 3, 5), TODAY) is None
    assert swapped("2026-03-05", PartialDate(2026, 3, 5), TODAY) is None


def test_only_some_places_put_the_month_first():
    assert puts_month_first(AMERICAN)
    assert not puts_month_first(BRITISH)
    assert not puts_month_first(GERMAN)
    assert not puts_month_first(QLocale("sv_SE"))


@given(
    st.dates(min_value=date(1900, 1, 1), max_value=date(2026, 12, 31)),
    st.sampled_from([GERMAN, BRITISH, AMERICAN, QLocale("fr_FR"), QLocale("es_ES")]),
)
def test_a_date_that_was_spelled_out_reads_back_as_itself(day, locale):
    assert [one.last_day for one in read_date(show_date(day, locale), locale, TODAY)] == [day]
