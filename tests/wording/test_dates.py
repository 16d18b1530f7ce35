"""Dates: the month is a word in every language, and nothing breaks inside a date."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.moments import Moment
from ironview.wording.dates import date_text, moment_text, short_date_text

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        (ENGLISH, "2\u00a0Mar\u00a02026"),
        (GERMAN, "2.\u00a0März\u00a02026"),
        (QLocale(QLocale.Language.French), "2\u00a0mars\u00a02026"),
        (QLocale(QLocale.Language.C), "2\u00a0Mar\u00a02026"),
    ],
)
def test_dates_are_written_with_a_word_for_the_month(locale, expected):
    assert date_text(date(2026, 3, 2), locale) == expected


def test_a_date_of_a_known_year_leaves_it_out():
    assert short_date_text(date(2026, 3, 2), ENGLISH) == "2\u00a0Mar"
    assert short_date_text(date(2026, 3, 2), GERMAN) == "2.\u00a0März"


def test_a_moment_shows_its_time_only_where_it_is_known():
    day = date(2026, 3, 2)
    assert moment_text(Moment(day), ENGLISH) == "2\u00a0Mar\u00a02026"
    timed = Moment(day, time(8, 5), timedelta(hours=1))
    assert moment_text(timed, ENGLISH) == "2\u00a0Mar\u00a02026, 08:05"


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("locale", [ENGLISH, GERMAN, QLocale(QLocale.Language.Spanish)])
def test_no_date_is_digits_only(locale, month):
    assert any(char.isalpha() for char in date_text(date(2026, month, 9), locale))
