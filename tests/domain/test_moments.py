"""Calendar days do not move, whatever zones and clock changes do."""

import time as system_time
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.moments import (
    Moment,
    PartialDate,
    add_months,
    completed_months,
    completed_years,
    days_around,
    local_moment,
    read_moment,
    read_partial_date,
)

VIENNA = ZoneInfo("Europe/Vienna")
NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("2026-03-10", VIENNA, "2026-03-10"),
        ("2026-03-10T08:15", VIENNA, "2026-03-10T08:15+01:00"),
        ("2026-03-10 08:15:59.5", VIENNA, "2026-03-10T08:15+01:00"),
        ("2026-07-10T08:15", VIENNA, "2026-07-10T08:15+02:00"),
        # UTC moves to the clinic's zone, and with it the calendar day.
        ("2026-03-10T23:30:00Z", VIENNA, "2026-03-11T00:30+01:00"),
        ("2026-03-10T23:30:00+00:00", VIENNA, "2026-03-11T00:30+01:00"),
        ("2026-03-10T02:30:00Z", NEW_YORK, "2026-03-09T22:30-04:00"),
        # Any other offset keeps its own local date.
        ("2026-03-10T23:30:00+09:00", VIENNA, "2026-03-10T23:30+09:00"),
        ("2026-03-10T23:30:00-0500", VIENNA, "2026-03-10T23:30-05:00"),
        # 25 October 2026, 02:30 occurs twice: the first. 29 March, 02:30 does not exist.
        ("2026-10-25T02:30", VIENNA, "2026-10-25T02:30+02:00"),
        ("2026-03-29T02:30", VIENNA, "2026-03-29T02:30+01:00"),
        ("2026-03-10T00:00", VIENNA, "2026-03-10T00:00+01:00"),
    ],
)
def test_a_text_becomes_a_local_moment(text, zone, expected):
    moment = read_moment(text, zone)

    assert moment is not None
    assert moment.isoformat() == expected
    assert moment.text == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026",
        "2026-03",
        "2026-02-30",
        "2026-13-01",
        "10.03.2026",
        "2026-03-10T25:00",
        "2026-03-10T08",
        "1849-12-31",
        "2200-01-01",
        "0001-01-01T00:00Z",
        "9999-12-31T23:59:00Z",
        "2026-03-10T08:15+99:00",
        "soon",
    ],
)
def test_what_is_no_complete_date_is_none(text):
    assert read_moment(text, NEW_YORK if text.startswith("0001") else VIENNA) is None


def moment(day: int, clock: str | None = None, zone: ZoneInfo = VIENNA) -> Moment:
    found = read_moment(f"2026-03-{day:02d}" + (f"T{clock}" if clock else ""), zone)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("one", "other", "before", "not_after"),
    [
        (moment(9), moment(10), True, True),
        (moment(10), moment(9, "23:59"), False, False),
        (moment(10), moment(10), False, False),
        (moment(10, "08:00"), moment(10), False, False),
        (moment(10), moment(10, "08:00"), False, False),
        (moment(10, "07:59"), moment(10, "08:00"), True, True),
        (moment(10, "08:00"), moment(10, "08:00"), False, True),
        (moment(10, "08:01"), moment(10, "08:00"), False, False),
    ],
)
def test_order_is_certain_only_where_dates_or_known_times_decide(one, other, before, not_after):
    assert one.certainly_before(other) is before
    assert one.certainly_not_after(other) is not_after


def test_local_dates_go_before_instants():
    # In Tokyo it is already the 10th while the instant still lies before the one in New York.
    tokyo = Moment(date(2026, 3, 10), time(1, 0), timedelta(hours=9))
    new_york = Moment(date(2026, 3, 9), time(20, 0), timedelta(hours=-4))

    assert tokyo.instant is not None
    assert new_york.instant is not None
    assert tokyo.instant < new_york.instant
    assert new_york.certainly_before(tokyo)


def test_the_written_text_takes_no_part_in_comparisons():
    assert Moment(date(2026, 3, 10), text="10 March") == Moment(date(2026, 3, 10))


def test_a_wall_clock_time_gets_the_offset_of_its_zone():
    assert local_moment(datetime(2026, 1, 5, 9, 30), NEW_YORK).offset == timedelta(hours=-5)


@given(st.datetimes(min_value=datetime(1950, 1, 1), max_value=datetime(2090, 1, 1)))
def test_the_calendar_day_of_a_local_time_never_moves(wall):
    wall = wall.replace(second=0, microsecond=0)
    for zone in (VIENNA, NEW_YORK, ZoneInfo("Pacific/Apia"), ZoneInfo("Asia/Kolkata")):
        found = read_moment(wall.isoformat(timespec="minutes"), zone)
        assert found is not None
        assert (found.day, found.clock) == (wall.date(), wall.time())


@given(
    st.datetimes(
        min_value=datetime(1980, 1, 1), max_value=datetime(2090, 1, 1), timezones=st.just(UTC)
    )
)
def test_a_time_in_utc_keeps_its_instant(instant):
    instant = instant.replace(second=0, microsecond=0)
    found = read_moment(instant.strftime("%Y-%m-%dT%H:%MZ"), VIENNA)

    assert found is not None
    assert found.instant == instant
    assert read_moment(found.isoformat(), NEW_YORK) == found


@pytest.mark.parametrize(
    ("text", "last_day"),
    [
        ("1991", date(1991, 12, 31)),
        ("1991-04", date(1991, 4, 30)),
        ("1992-02", date(1992, 2, 29)),
        ("1991-12", date(1991, 12, 31)),
        ("1991-04-02", date(1991, 4, 2)),
    ],
)
def test_a_partial_date_is_taken_as_its_last_day(text, last_day):
    partial = read_partial_date(text)

    assert partial is not None
    assert partial.last_day == last_day
    assert partial.isoformat() == text


@pytest.mark.parametrize(
    "text", ["", "91", "1991-13", "1991-02-30", "1991-4-2", "1991-04-02T08:00", "0000"]
)
def test_what_is_no_date_is_no_partial_date(text):
    assert read_partial_date(text) is None


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 5, 31), 12, date(2027, 5, 31)),
        (date(2026, 11, 5), 1, date(2026, 12, 5)),
        (date(9999, 12, 5), 0, date(9999, 12, 5)),
        (date(9999, 11, 30), 1, date(9999, 12, 30)),
        (date(9999, 12, 5), 1, date.max),
        (date(1, 1, 5), -1, date.min),
        (date(1, 2, 5), -1, date(1, 1, 5)),
    ],
)
def test_months_are_calendar_months_clamped_to_the_end(day, months, expected):
    assert add_months(day, months) == expected


@pytest.mark.parametrize(
    ("birth", "on", "years"),
    [
        ("2008-06-15", date(2026, 6, 14), 17),
        ("2008-06-15", date(2026, 6, 15), 18),
        ("2008-06-15", date(2026, 6, 16), 18),
        ("2008-02-29", date(2026, 2, 28), 17),
        ("2008-02-29", date(2026, 3, 1), 18),
        ("2008-02-29", date(2028, 2, 29), 20),
        ("2008", date(2026, 12, 30), 17),
        ("2008", date(2026, 12, 31), 18),
        ("2008-06", date(2026, 6, 29), 17),
    ],
)
def test_age_counts_whole_years_and_a_leap_day_is_the_first_of_march(birth, on, years):
    partial = read_partial_date(birth)

    assert partial is not None
    assert completed_years(partial, on) == years


@pytest.mark.parametrize(
    ("birth", "on", "months"),
    [
        ("2026-01-15", date(2026, 7, 14), 5),
        ("2026-01-15", date(2026, 7, 15), 6),
        ("2024-06-30", date(2026, 6, 29), 23),
        ("2024-06-30", date(2026, 6, 30), 24),
    ],
)
def test_age_counts_whole_months(birth, on, months):
    partial = read_partial_date(birth)

    assert partial is not None
    assert completed_months(partial, on) == months


def test_a_year_alone_prints_as_a_year():
    assert PartialDate(1991).isoformat() == "1991"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2026-03-10", "2026-03-10"),
        ("2026-03-10T08:30:00+01:00", "2026-03-10T08:30+01:00"),
        ("2026-03-10T08:30:01+01:00", "2026-03-10T08:30:01+01:00"),
        ("2026-03-10T08:30:59-05:30", "2026-03-10T08:30:59-05:30"),
    ],
)
def test_a_moment_is_written_to_the_second_only_where_there_are_any(text, written):
    moment = read_moment(text, UTC)
    assert moment is not None
    assert moment.to_the_second() == written


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1849-12-31", False),
        ("1850-01-01", True),
        ("2199-12-31", True),
        ("2200-01-01", False),
        ("2026-03-02T08:00+18:00", True),
        ("2026-03-02T08:00-18:00", True),
        ("2026-03-02T08:00+18:01", False),
        ("2026-03-02T08:00-18:01", False),
    ],
)
def test_dates_and_offsets_beyond_all_sense_are_no_moment(text, read):
    assert (read_moment(text, UTC) is not None) is read


@pytest.mark.parametrize(
    ("text", "read"), [("1849", False), ("1850", True), ("2199", True), ("2200", False)]
)
def test_birth_years_keep_to_the_same_calendar(text, read):
    assert (read_partial_date(text) is not None) is read


@pytest.mark.skipif(not hasattr(system_time, "tzset"), reason="the zone cannot be changed here")
def test_a_time_in_utc_is_read_alike_wherever_the_workstation_stands(monkeypatch):
    monkeypatch.setenv("TZ", "America/New_York")
    system_time.tzset()
    try:
        found = read_moment("2026-03-02T23:30Z", VIENNA)
    finally:
        monkeypatch.undo()
        system_time.tzset()
    assert found is not None
    assert found.isoformat() == "2026-03-03T00:30+01:00"


def test_in_a_zone_without_offset_a_utc_time_has_none():
    found = read_moment("2026-03-02T08:00Z", UTC)
    assert found is not None
    assert (found.offset, found.instant) == (
        timedelta(0),
        datetime(2026, 3, 2, 8, tzinfo=UTC),
    )


def test_a_wall_clock_time_that_occurs_twice_is_the_first_whatever_was_marked():
    found = local_moment(datetime(2026, 10, 25, 2, 30, fold=1), VIENNA)
    assert (found.isoformat(), found.text) == ("2026-10-25T02:30+02:00", "")


def test_a_birth_date_is_written_in_plain_digits():
    assert read_partial_date("1850-01-01") == PartialDate(1850, 1, 1)
    assert read_partial_date("١٩٧٠") is None


def test_blanks_around_a_whole_day_are_no_part_of_it():
    assert read_moment(" 2026-03-10 ", UTC) == Moment(date(2026, 3, 10), text=" 2026-03-10 ")


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 6, 3), date(2026, 5, 27), date(2026, 6, 10)),
        (date(1, 1, 8), date(1, 1, 1), date(1, 1, 15)),
        (date(1, 1, 7), date(1, 1, 1), date(1, 1, 14)),
        (date(9999, 12, 24), date(9999, 12, 17), date(9999, 12, 31)),
        (date(9999, 12, 25), date(9999, 12, 18), date(9999, 12, 31)),
    ],
)
def test_the_days_around_a_day_end_with_the_calendar(day, first, last):
    assert days_around(day, timedelta(7)) == (first, last)
