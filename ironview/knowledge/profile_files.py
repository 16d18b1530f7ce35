"""Guideline profiles as files: one profile, one file, one checked domain type."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ironview.domain.errors import ResourceError
from ironview.domain.guideline import Profile
from ironview.domain.profile_drafts import is_profile_version
from ironview.domain.record import ConditionCode
from ironview.domain.sources import Source
from ironview.domain.told import tell
from ironview.knowledge.plausibility import profile_errors
from ironview.knowledge.reading import Spot, build, find_problems
from ironview.knowledge.resources import resource_path
from ironview.knowledge.toml_files import TomlFile, read_toml

DEFAULT_PROFILE: Final = "general"


def read_profiles(folder: Path, sources: Mapping[str, Source]) -> dict[str, Profile]:
    """Return every profile of a folder by id, in the order of the automatic choice.

    Raises:
        ResourceError: A file is wrong, two share an id or a priority, or ``general`` is missing.
    """
    profiles: dict[str, Profile] = {}
    ranks: dict[int, str] = {}
    for path in sorted(folder.glob("*.toml")):
        file = read_toml(path, f"{folder.name}/{path.name}")
        profile = read_profile(file, sources)
        if profile.id in profiles:
            raise file.error(("id",), f"another file already has the profile {profile.id}.")
        if profile.priority is not None and profile.priority in ranks:
            other = ranks[profile.priority]
            raise file.error(("priority",), f"the profile {other} has the same priority.")
        if profile.priority is not None:
            ranks[profile.priority] = profile.id
        profiles[profile.id] = profile
    if DEFAULT_PROFILE not in profiles:
        raise ResourceError(f"{folder.name}: the profile {DEFAULT_PROFILE} is missing.")
    return dict(sorted(profiles.items(), key=lambda item: _rank(item[1])))


def read_profile(file: TomlFile, sources: Mapping[str, Source]) -> Profile:
    """Return the profile of one file.

    Raises:
        ResourceError: It is wrong; the text names file, line and key of the first problem.
    """
    spot = Spot(file, known=sources)
    profile = build(Profile, file.table, spot)
    for error in _errors(profile, spot):
        raise error
    return profile


def find_profile_errors(file: TomlFile, sources: Mapping[str, Source]) -> list[ResourceError]:
    """Return everything that is wrong with the profile of one file; empty when it can be used."""
    spot = Spot(file, known=sources)
    return find_problems(Profile, file.table, spot) or _errors(
        build(Profile, file.table, spot), spot
    )


def delivered_text(profile_id: str) -> str:
    """Return the file of a profile that comes with the program.

    Raises:
        ResourceError: There is none.
    """
    path = resource_path(f"guidelines/{profile_id}.toml")
    if not path.is_file():
        raise ResourceError(
            tell("No profile {profile} comes with this program.", profile=profile_id)
        )
    return path.read_text("utf-8")


def _errors(profile: Profile, spot: Spot) -> list[ResourceError]:
    condition, errors = profile.applies_to_condition, []
    if not is_profile_version(profile.version):
        errors.append(
            spot.at("version").error("up to 60 letters, digits, points and - or _ are expected.")
        )
    if condition is not None and condition not in list(ConditionCode):
        here = spot.at("applies_to_condition")
        errors.append(here.error(f"the condition {condition!r} is unknown."))
    return errors + profile_errors(profile, spot)


def _rank(profile: Profile) -> tuple[bool, int]:
    return profile.priority is None, profile.priority or 0
