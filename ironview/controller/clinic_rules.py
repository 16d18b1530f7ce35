"""The rule book of one clinic: what the program brings, with the clinic's own profiles in it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ironview.domain.errors import IronViewError, ResourceError, sentence_of
from ironview.domain.guideline import Guideline
from ironview.domain.told import tell
from ironview.knowledge.profiles import with_own_profiles
from ironview.knowledge.toml_files import parse_toml
from ironview.store.database import Store
from ironview.store.own_profiles import StoredProfile


class UnreadableProfileError(IronViewError):
    """An active own profile cannot be read by this version of the program."""


@dataclass(frozen=True, slots=True)
class ClinicRules:
    """What counts at a clinic.

    Attributes:
        guideline: With every active own profile that can be read.
        problems: A sentence for each that cannot: the delivered profile counts in its place.
    """

    guideline: Guideline
    problems: tuple[str, ...] = ()


def clinic_rules(store: Store, delivered: Guideline) -> ClinicRules:
    """Return the rule book with the active own profiles of a store.

    Args:
        delivered: Own profiles that are in it already are read once more.
    """
    guideline, errors = _read_active(store, delivered)
    return ClinicRules(guideline, tuple(_problem(*one) for one in errors.items()))


def unreadable_profiles(store: Store, delivered: Guideline) -> Mapping[str, ResourceError]:
    """Return the ids of active own profiles that cannot be read beside the others, and why."""
    return _read_active(store, delivered)[1]


def whole_clinic_rules(store: Store, delivered: Guideline) -> Guideline:
    """Return the same for a command, which nobody could tell that a profile is missing.

    Raises:
        UnreadableProfileError: An active own profile cannot be read.
    """
    rules = clinic_rules(store, delivered)
    if rules.problems:
        raise UnreadableProfileError("\n".join(rules.problems))
    return rules.guideline


def with_stored(guideline: Guideline, stored: StoredProfile) -> Guideline:
    """Return the rule book with one own profile.

    Raises:
        ResourceError: It cannot be read, or does not go with the others.
    """
    return with_own_profiles(guideline, [parse_toml(stored.text, own_name(stored))])


def without_profile(guideline: Guideline, delivered: Guideline, profile_id: str) -> Guideline:
    """Return the rule book with the delivered profile of this id, or with none of it."""
    profiles = {key: one for key, one in guideline.profiles.items() if key != profile_id}
    if profile_id in delivered.profiles:
        profiles[profile_id] = delivered.profiles[profile_id]
    return replace(guideline, profiles=profiles)


def own_name(stored: StoredProfile) -> str:
    """Return how errors call a stored version."""
    return f"{stored.profile_id}, own version {stored.number}"


def _read_active(store: Store, delivered: Guideline) -> tuple[Guideline, dict[str, ResourceError]]:
    guideline, errors = delivered, {}
    for stored in store.own_profiles.active():
        try:
            guideline = with_stored(guideline, stored)
        except ResourceError as error:
            errors[stored.profile_id] = error
    return guideline, errors


def _problem(profile_id: str, error: ResourceError) -> str:
    return tell(
        "The own profile {profile} cannot be read, and the delivered one counts in its place "
        "until it is corrected or deactivated. {error}",
        profile=profile_id,
        error=sentence_of(error),
    )
