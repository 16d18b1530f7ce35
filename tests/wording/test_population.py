"""The words of the clinic's charts: rounded shares, small numbers, months, and what tests cost."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.population_figures import DaysBar, Figure, Measure, ShareBar, Split
from ironview.domain.price import Price
from ironview.wording.population import (
    bar_text,
    numbered_names,
    patients_text,
    percent_text,
    period_text,
    short_text,
)
from ironview.wording.price import cost_text, repeat_cost_text

ENGLISH = QLocale("en_GB")
PRICE = Price(Decimal("12.5"), "CHF")


def share_bar(part, whole, *, name="", is_small=False):
    return ShareBar(name=name, part=part, whole=whole, low=0.1, high=0.3, is_small=is_small)


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0, "0 %"),
        (0.0001, "< 1 %"),
        (0.004, "< 1 %"),
        (0.006, "1 %"),
        (0.994, "99 %"),
        (0.996, "> 99 %"),
        (0.9999, "> 99 %"),
        (1, "100 %"),
    ],
)
def test_a_share_is_nothing_or_all_only_where_it_is(share, text):
    assert plain(percent_text(share)) == text


def test_a_bar_tells_its_counts_and_that_they_are_small():
    assert plain(short_text(share_bar(1200, 2400), ENGLISH)) == "50 %, 1,200/2,400"
    assert plain(short_text(share_bar(1, 4, is_small=True))) == "25 %, 1/4, small number"
    said = plain(bar_text(share_bar(1, 4, is_small=True), 95))
    assert said == "25 % (1 of 4), 95 % interval 10 % to 30 %. Small number: read it with care."


def test_a_bar_of_nothing_has_no_share():
    assert short_text(share_bar(0, 0, is_small=True)) == "none"
    assert bar_text(share_bar(0, 0), 95) == "nothing counted"


def test_days_are_told_by_their_middle():
    days = DaysBar(name="", whole=12, lower=20, median=28, upper=35, is_small=False)

    assert short_text(days) == "28 d, n = 12"
    assert bar_text(days, 95) == "median 28 days, middle half 20 to 35 days, courses: 12."


def test_persons_are_numbered_in_the_order_of_the_bars_and_nobody_has_no_number():
    bars = tuple(share_bar(1, 2, name=name) for name in ("Weber", "", "Reed"))
    figure = Figure(measure=Measure.TOO_EARLY, split=Split.CLINICIAN, bars=bars, total=None)

    assert numbered_names(figure) == {"Weber": "Person 1", "Reed": "Person 2"}


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("", "", "Until Mar 2026"),
        ("", "2026-01", "Until Jan 2026"),
        ("2025-12", "", "Dec 2025 to Mar 2026"),
        ("2025-12", "2026-01", "Dec 2025 to Jan 2026"),
    ],
)
def test_an_open_period_ends_with_the_month_of_today(first, last, text):
    assert plain(period_text(first, last, date(2026, 3, 31), ENGLISH)) == text


def test_who_is_not_listed_is_told():
    assert patients_text(200, 200) == "Patients: 200."
    assert patients_text(201, 200) == "Patients: 201. The first 200 by name are listed."


def test_what_was_drawn_too_early_costs_each_time():
    said = plain(cost_text(share_bar(3, 9), PRICE, ENGLISH))

    assert said == "Tests drawn too early: 3. They cost 37.50 CHF, at 12.50 CHF each."


@pytest.mark.parametrize(
    ("early", "price"), [(None, PRICE), (share_bar(0, 9), PRICE), (share_bar(3, 9), None)]
)
def test_no_cost_is_told_without_a_price_or_a_test(early, price):
    assert cost_text(early, price) == ""


def test_a_second_test_costs_its_price_where_one_is_set():
    assert repeat_cost_text(None) == "That costs a second test of ferritin."
    told = repeat_cost_text(Price(Decimal(7), ""), ENGLISH)
    assert told == "That costs a second test of ferritin: 7.00."
