"""A booked test as a calendar file: read back line by line, as calendars do."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.bookings import Booking
from ironview.interchange.calendar_file import calendar_file

BOOKING = Booking(
    day=date(2026, 7, 15),
    clock=time(8, 20),
    tests=("ferritin",),
    at=datetime(2026, 6, 3, 9, 30, tzinfo=UTC),
    key="b1",
)
VIENNA = ZoneInfo("Europe/Vienna")


def read(content: bytes) -> dict[str, str]:
    text = content.decode().replace("\r\n ", "")
    return dict(line.split(":", 1) for line in text.split("\r\n") if line)


def unescaped(text: str) -> str:
    out, letters = [], iter(text)
    for letter in letters:
        if letter == "\\":
            follows = next(letters)
            out.append("\n" if follows == "n" else follows)
        else:
            out.append(letter)
    return "".join(out)


def test_an_hour_is_told_in_universal_time():
    found = read(calendar_file(BOOKING, VIENNA, "Blood test", ""))

    assert (found["DTSTART"], found["DTEND"]) == ("20260715T062000Z", "20260715T063500Z")
    assert found["UID"] == "b1@ironview"
    assert found["DTSTAMP"] == "20260603T093000Z"
    assert "DESCRIPTION" not in found


@pytest.mark.parametrize(
    ("day", "start"), [(date(2026, 3, 28), "071500Z"), (date(2026, 3, 30), "061500Z")]
)
def test_summer_time_moves_the_hour(day, start):
    found = read(calendar_file(replace(BOOKING, day=day, clock=time(8, 15)), VIENNA, "T", ""))

    assert found["DTSTART"].endswith(start)


def test_without_an_hour_it_is_a_whole_day():
    found = read(calendar_file(replace(BOOKING, clock=None, day=date(2026, 12, 31)), UTC, "T", ""))

    assert found["DTSTART;VALUE=DATE"] == "20261231"
    assert found["DTEND;VALUE=DATE"] == "20270101"


def test_a_moved_booking_replaces_the_entry_before():
    moved = replace(BOOKING, day=date(2026, 8, 12), at=datetime(2026, 6, 4, tzinfo=UTC))
    before, after = (read(calendar_file(one, UTC, "T", "")) for one in (BOOKING, moved))

    assert before["UID"] == after["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=300),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=300),
)
def test_every_text_comes_back_and_no_line_is_too_long(title, note):
    content = calendar_file(BOOKING, UTC, title, f"{title}\n{note}")

    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    found = read(content)
    assert unescaped(found["SUMMARY"]) == title
    assert unescaped(found["DESCRIPTION"]) == "\n".join(f"{title}\n{note}".splitlines())
