"""Time zones by name, and the workstation's own."""

from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from typing_extensions import override

from ironview.domain.errors import IronViewError


class UnknownZoneError(IronViewError):
    """The named time zone does not exist."""


def find_zone(name: str | None) -> tzinfo:
    """Return the named zone, or the workstation's for None.

    Raises:
        UnknownZoneError: There is no such zone.
    """
    if name is None:
        return WorkstationZone()
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UnknownZoneError(
            f"There is no time zone {name}. Write its IANA name, such as Europe/Vienna or "
            "America/New_York."
        ) from None


class WorkstationZone(tzinfo):
    """The rules this computer is set to, for every date and not only for now."""

    @override
    def utcoffset(self, moment: datetime | None) -> timedelta:
        wall = datetime.now() if moment is None else moment.replace(tzinfo=None)  # noqa: DTZ005
        return wall.astimezone().utcoffset() or timedelta(0)

    @override
    def dst(self, moment: datetime | None) -> timedelta | None:
        return None

    @override
    def tzname(self, moment: datetime | None) -> str | None:
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    @override
    def fromutc(self, moment: datetime) -> datetime:
        local = moment.replace(tzinfo=UTC).astimezone()
        wall = local.replace(tzinfo=None)
        is_second_time = wall.astimezone().utcoffset() != local.utcoffset()
        return wall.replace(tzinfo=self, fold=int(is_second_time))
