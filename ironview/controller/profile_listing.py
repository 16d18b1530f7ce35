"""The profiles of a store: delivered and own, every version, and what counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from ironview.controller.clinic_rules import own_name
from ironview.domain.errors import ResourceError
from ironview.domain.guideline import Guideline, Profile
from ironview.knowledge.profile_files import read_profile
from ironview.knowledge.toml_files import parse_toml
from ironview.store.database import Store
from ironview.store.own_profiles import StoredActivation, StoredProfile


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileVersion:
    """One own version of a profile; it never changes.

    Attributes:
        number: From 1 within its profile id.
        profile: As read; None where this program cannot read it.
        at: When it was saved, UTC.
        note: What the person said about it.
        is_active: Whether it counts now.
    """

    key: str
    profile_id: str
    number: int
    profile: Profile | None
    at: datetime
    by: str
    note: str
    is_active: bool

    @property
    def version(self) -> str:
        """What interpretations name."""
        return "" if self.profile is None else self.profile.version

    @property
    def name(self) -> str:
        """Its name, else its id."""
        return self.profile_id if self.profile is None else self.profile.name


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileEntry:
    """One profile id.

    Attributes:
        delivered: What comes with the program; None for an id of the clinic.
        versions: The clinic's own, newest first.
    """

    id: str
    delivered: Profile | None
    versions: tuple[ProfileVersion, ...]

    @property
    def active(self) -> ProfileVersion | None:
        """The own version that counts, if one does."""
        return next((one for one in self.versions if one.is_active), None)

    @property
    def in_force(self) -> Profile | None:
        """What counts now: the active own version, else the delivered; None for a mere draft."""
        active = self.active
        return self.delivered if active is None or active.profile is None else active.profile

    @property
    def is_own(self) -> bool:
        """Whether no delivered profile has this id."""
        return self.delivered is None

    @property
    def name(self) -> str:
        """Name of what counts, else of the newest version."""
        counts = self.in_force
        return self.versions[0].name if counts is None else counts.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Activation:
    """One moment at which something else began to count.

    Attributes:
        action: ``activate_profile``, ``deactivate_profile`` or ``undo``.
        version: What counts since; None: the delivered profile, or none of this id.
    """

    at: datetime
    by: str
    reason: str
    action: str
    version: ProfileVersion | None


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything a store holds of profiles.

    Attributes:
        stored / versions: By key of the version.
        active: Key of the version that counts, by profile id.
    """

    entries: tuple[ProfileEntry, ...]
    stored: Mapping[str, StoredProfile]
    versions: Mapping[str, ProfileVersion]
    active: Mapping[str, str]


EMPTY: Final = Listing((), {}, {}, {})


def read_listing(store: Store, delivered: Guideline, known: Listing = EMPTY) -> Listing:
    """Return what the store holds now.

    Args:
        known: Versions that were read before; they never change.
    """
    active = {one.profile_id: one.key for one in store.own_profiles.active()}
    stored = {one.key: one for one in store.own_profiles.versions()}
    versions = {
        key: _version(one, delivered, known, is_active=active.get(one.profile_id) == key)
        for key, one in stored.items()
    }
    own = dict.fromkeys(one.profile_id for one in stored.values())
    entries = tuple(
        ProfileEntry(
            id=profile_id,
            delivered=delivered.profiles.get(profile_id),
            versions=tuple(
                one for one in reversed(versions.values()) if one.profile_id == profile_id
            ),
        )
        for profile_id in dict.fromkeys((*delivered.profiles, *own))
    )
    return Listing(entries, stored, versions, active)


def activations(history: Iterable[StoredActivation], listing: Listing) -> tuple[Activation, ...]:
    """Return a history with the versions it is about, in the same order."""
    return tuple(
        Activation(
            at=one.at,
            by=one.by,
            reason=one.reason,
            action=one.action,
            version=listing.versions.get(one.own_profile_key),
        )
        for one in history
    )


def _version(
    stored: StoredProfile, delivered: Guideline, known: Listing, *, is_active: bool
) -> ProfileVersion:
    before = known.versions.get(stored.key)
    profile = _profile(stored, delivered) if before is None else before.profile
    return ProfileVersion(
        key=stored.key,
        profile_id=stored.profile_id,
        number=stored.number,
        profile=profile,
        at=stored.at,
        by=stored.by,
        note=stored.note,
        is_active=is_active,
    )


def _profile(stored: StoredProfile, delivered: Guideline) -> Profile | None:
    try:
        return read_profile(parse_toml(stored.text, own_name(stored)), delivered.sources)
    except ResourceError:
        return None
