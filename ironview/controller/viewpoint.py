"""What a record is read with: the rule book with every choice made, the time zone, the day."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass
from datetime import date, tzinfo
from typing import Protocol, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ironview import __version__
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.record import Record


class Interpreter(Protocol):
    """Says what a record means; knowing what was said before an edit only makes it quicker."""

    def __call__(
        self,
        record: Record,
        guideline: Guideline,
        as_of: date,
        earlier: Interpretation | None = None,
        /,
    ) -> Interpretation:
        """Return what ``ironview.domain.interpretation.interpret`` does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicSettings:
    """Choices a finding depends on; they live in the store, for everyone who uses it.

    Attributes:
        time_zone: IANA name, or empty for the workstation's.
        default_profile: Profile for patients without a choice of their own, or empty for the
            automatic choice.
        deficiency_overlay / overload_overlay: Ids, or empty for the rule book's own.
    """

    time_zone: str = ""
    default_profile: str = ""
    deficiency_overlay: str = ""
    overload_overlay: str = ""

    @classmethod
    def among(cls, stored: Mapping[str, str]) -> Self:
        """Return the choices among everything a store remembers by name."""
        return cls(**{name: stored[name] for name in cls.__slots__ if name in stored})

    def applied_to(self, guideline: Guideline) -> Guideline:
        """Return the rule book with the clinic's overlays."""
        return guideline.choosing(
            deficiency=self.deficiency_overlay or None, overload=self.overload_overlay or None
        )

    def rules(self, guideline: Guideline) -> str:
        """Return a text that names engine, rule book, own profiles and every choice of the clinic.

        What was read with another text is read anew.
        """
        own = (
            f"{profile.id} {profile.version}"
            for profile in guideline.profiles.values()
            if profile.version != guideline.version
        )
        return "|".join((__version__, guideline.version, *sorted(own), *astuple(self)))


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """What one record is read with.

    Attributes:
        zone: The record's time zone, else the clinic's.
        rules: Names rule book, own profiles, choices and program; a summary made by others is out
            of date.
    """

    guideline: Guideline
    zone: tzinfo
    today: date
    rules: str


def viewpoint(
    record: Record, guideline: Guideline, settings: ClinicSettings, zone: tzinfo, today: date
) -> Viewpoint:
    """Return what this record is read with; ``zone`` is the workstation's."""
    chosen = settings.applied_to(guideline)
    if settings.default_profile and record.patient.profile is None:
        chosen = chosen.choosing(profile=settings.default_profile)
    own = named_zone(record.patient.time_zone or "") or named_zone(settings.time_zone)
    return Viewpoint(chosen, own or zone, today, settings.rules(guideline))


def named_zone(name: str) -> tzinfo | None:
    """Return the time zone of an IANA name; None when there is none of that name."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
