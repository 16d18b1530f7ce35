import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ironview.cli.zones import UnknownZoneError, WorkstationZone, find_zone
from ironview.domain.moments import read_moment


@pytest.fixture
def vienna(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Vienna")
    time.tzset()
    yield WorkstationZone()
    monkeypatch.undo()
    time.tzset()


def test_names_are_looked_up_and_none_is_the_workstation_s():
    assert find_zone("Europe/Vienna") == ZoneInfo("Europe/Vienna")
    assert isinstance(find_zone(None), WorkstationZone)


@pytest.mark.parametrize("name", ["", "Nowhere", "a/../../b", "/etc/passwd", "x\0y"])
def test_an_unknown_name_is_a_sentence(name):
    with pytest.raises(UnknownZoneError, match="IANA"):
        find_zone(name)


@pytest.mark.parametrize(
    "wall",
    [
        "2026-01-10T08:00",
        "2026-07-10T08:00",
        "2026-03-29T02:30",
        "2026-10-25T02:30",
        "2026-01-10T23:30:00Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z",
    ],
)
def test_the_workstation_s_zone_reads_times_as_the_named_zone_does(vienna, wall):
    named = read_moment(wall, ZoneInfo("Europe/Vienna"))
    assert read_moment(wall, vienna) == named


def test_the_workstation_s_zone_has_a_name_and_today(vienna):
    assert vienna.tzname(datetime(2026, 7, 1)) == "CEST"
    assert vienna.utcoffset(datetime(2026, 7, 1)) == timedelta(hours=2)
    assert vienna.dst(None) is None
    assert abs(datetime.now(vienna) - datetime.now(UTC)) < timedelta(minutes=1)
