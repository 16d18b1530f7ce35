from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.interchange.tabular.dates import DateColumn, DateOrder
from ironview.interchange.tabular.tables import StoredNumber
from ironview.interchange.tabular.written_dates import read_clock, read_written
from tests.interchange.conftest import VIENNA


def read(cell, *others, order=None, clock="", zone=VIENNA):
    return DateColumn([cell, *others], zone, order).read(cell, clock)


def shown(cell, *others, **more):
    moment = read(cell, *others, **more).moment
    return moment.isoformat() if moment is not None else None


@pytest.mark.parametrize(
    "text",
    [
        *("2026-03-04", "2026/03/04", "2026.3.4", "20260304", "04.03.2026", "4.3.2026", "4.3.26"),
        *("04-Mar-2026", "4 March 2026", "4. März 2026", "4 mars 2026", "4-mar-26", "Mar 4, 2026"),
        *(
            "4 de marzo"[:2] + "marzo 2026",
            "04.03.2026 00:00",
            "2026-03-04T00:00:00",
            "4th Mar 2026",
        ),
    ],
)
def test_dates_that_say_themselves_what_is_the_day(text):
    assert shown(text) == "2026-03-04"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-04 13:15", "2026-03-04T13:15+01:00"),
        ("2026-03-04T13:15:20.5", "2026-03-04T13:15+01:00"),
        ("2026-03-04T13:15:00Z", "2026-03-04T14:15+01:00"),
        ("2026-03-04 23:30:00-05:00", "2026-03-04T23:30-05:00"),
        ("04.03.2026, 13.15 Uhr", "2026-03-04T13:15+01:00"),
        ("4 mars 2026 13h15", "2026-03-04T13:15+01:00"),
        ("04-Mar-2026 1:15 pm", "2026-03-04T13:15+01:00"),
        ("04-Mar-2026 12:15 AM", "2026-03-04T00:15+01:00"),
        ("202603041315", "2026-03-04T13:15+01:00"),
        ("2026-03-04T00:00:00Z", "2026-03-04"),
        ("2026-03-04 00:01", "2026-03-04T00:01+01:00"),
    ],
)
def test_times_and_offsets_are_read_and_midnight_exactly_is_no_time(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", "yesterday", "31.02.2026", "2026-13-01", "12.31.2026", "13/13/2026", "-6475", "1.5"),
        *("2026-03-04 25:00", "99999999", "4 Foo 2026", "2026-03-04 and 2026-03-05", "32/01/2026"),
    ],
)
def test_what_is_no_date_is_none_and_not_ambiguous(text):
    when = read(text)
    assert when.moment is None
    assert not when.is_ambiguous


def test_one_day_after_the_twelfth_settles_the_column():
    assert shown("03/04/2026", "13/04/2026") == "2026-04-03"
    assert shown("03/04/2026", "04/13/2026") == "2026-03-04"
    assert shown("03-04-2026", "31/12/2026") == "2026-04-03"


def test_the_twelfth_settles_nothing():
    assert read("03/04/2026", "12/04/2026", "04/12/2026").is_ambiguous


def test_signs_of_both_orders_settle_nothing_but_what_proves_itself():
    column = DateColumn(["13/04/2026", "04/13/2026", "03/04/2026"], VIENNA)
    assert column.read("03/04/2026").is_ambiguous
    assert column.read("13/04/2026").moment.isoformat() == "2026-04-13"
    assert column.read("04/13/2026").moment.isoformat() == "2026-04-13"


def test_the_same_number_twice_is_the_same_day_either_way():
    assert shown("05/05/2026") == "2026-05-05"


def test_a_stated_order_settles_the_column():
    assert shown("03/04/2026", order=DateOrder.DAY_FIRST) == "2026-04-03"
    assert shown("03/04/2026", order=DateOrder.MONTH_FIRST) == "2026-03-04"


def test_three_examples_are_given():
    cells = ["01/02/2026", "01/02/2026", "03/04/2026", "05/05/2026", "05/06/2026", "07/08/2026"]
    column = DateColumn(cells, VIENNA)
    assert column.examples == ("01/02/2026", "03/04/2026", "05/06/2026")


def test_a_column_of_times_completes_dates_without_one():
    assert shown("04.03.2026", clock="13:15") == "2026-03-04T13:15+01:00"
    assert shown(datetime(2026, 3, 4), clock=time(13, 15)) == "2026-03-04T13:15+01:00"
    assert shown("04.03.2026", clock="00:00") == "2026-03-04"
    assert shown("04.03.2026", clock="soon") == "2026-03-04"


def test_dates_and_serial_numbers_of_workbooks_are_read():
    assert shown(datetime(2026, 3, 4)) == "2026-03-04"
    assert shown(datetime(2026, 3, 4, 13, 15)) == "2026-03-04T13:15+01:00"
    assert shown(StoredNumber("46085")) == "2026-03-04"
    assert shown(StoredNumber("46085.5")) == "2026-03-04T12:00+01:00"
    assert shown(StoredNumber("19999")) is None
    assert shown(StoredNumber("80000")) is None
    assert shown("46085") is None


def test_stored_dates_beside_texts_of_the_other_order_were_turned_round_by_the_spreadsheet():
    stored = datetime(2026, 3, 4)
    assert read(stored, "31/12/2025").is_ambiguous
    assert read(stored, "12/31/2025").is_ambiguous
    assert not read(stored, "31/12/2025", datetime(2026, 3, 13)).is_ambiguous
    assert not read(stored, "03/04/2026").is_ambiguous


@pytest.mark.parametrize("text", ["24:00", "12:60", "0:15 pm", "13:15 pm", "1", "12:5"])
def test_what_is_no_time_of_day_is_none(text):
    assert read_clock(text) is None


@given(st.dates(), st.sampled_from(["%d.%m.%Y", "%Y-%m-%d", "%d-%b-%Y", "%Y%m%d"]))
def test_a_certain_date_reads_back_whatever_its_form(day, form):
    text = day.replace(year=2000 + day.year % 100).strftime(form)
    expected = day.replace(year=2000 + day.year % 100) if (day.month, day.day) != (2, 29) else None
    if expected is not None:
        assert read(text, zone=UTC).moment.day == expected


@given(st.text(max_size=30))
def test_no_text_brings_it_down(text):
    read_written(text)
    read(text)
