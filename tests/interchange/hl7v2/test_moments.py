from datetime import date, time, timedelta

import pytest

from ironview.domain.moments import PartialDate
from ironview.interchange.hl7v2.moments import read_birth, read_time
from tests.interchange.conftest import VIENNA


@pytest.mark.parametrize(
    ("text", "day", "clock", "offset"),
    [
        ("20260310", date(2026, 3, 10), None, None),
        ("2026031008", date(2026, 3, 10), time(8), 1),
        ("202603100830", date(2026, 3, 10), time(8, 30), 1),
        ("20260310083015", date(2026, 3, 10), time(8, 30, 15), 1),
        ("20260310083015.1234", date(2026, 3, 10), time(8, 30, 15), 1),
        ("2026031008301500", date(2026, 3, 10), time(8, 30, 15), 1),
        ("202603100830-0500", date(2026, 3, 10), time(8, 30), -5),
        ("202603102330+0000", date(2026, 3, 11), time(0, 30), 1),
        ("20260310000000", date(2026, 3, 10), None, None),
        ("202603100000", date(2026, 3, 10), None, None),
        ("20260310000001", date(2026, 3, 10), time(0, 0, 1), 1),
        ("20260310000000+0000", date(2026, 3, 10), None, None),
        ("202603101200Z", date(2026, 3, 10), time(13), 1),
        ("202603100830 +05:30", date(2026, 3, 10), time(8, 30), 5.5),
        ("2026-03-10", date(2026, 3, 10), None, None),
        ("2026-03-10T08:30", date(2026, 3, 10), time(8, 30), 1),
        ("2026-03-10T00:00:00", date(2026, 3, 10), None, None),
    ],
)
def test_times_of_every_precision(text, day, clock, offset):
    moment = read_time(text, VIENNA)
    assert (moment.day, moment.clock) == (day, clock)
    assert moment.offset == (None if offset is None else timedelta(hours=offset))
    assert moment.text == text


@pytest.mark.parametrize(
    "text",
    ["", "2026", "202603", '""', "20261310", "20260230", "2026-03", "yesterday", "2026031025"],
)
def test_what_is_no_complete_date(text):
    assert read_time(text, VIENNA) is None


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("19910402", PartialDate(1991, 4, 2)),
        ("19910402120000", PartialDate(1991, 4, 2)),
        ("199104", PartialDate(1991, 4)),
        ("1991", PartialDate(1991)),
        ("19910400", PartialDate(1991, 4)),
        ("19910000", PartialDate(1991)),
        ("1991-04-02", PartialDate(1991, 4, 2)),
        ("19911302", None),
        ("", None),
    ],
)
def test_birth_dates_may_be_partial(text, born):
    assert read_birth(text) == born
