"""Guideline profiles as files: one profile, one file, one checked domain type."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ironview.domain.errors import ResourceError
from ironview.domain.guideline import Profile
from ironview.domain.record import ConditionCode
from ironview.domain.sources import Source
from ironview.knowledge.plausibility import check_chapter, check_profile
from ironview.knowledge.reading import Spot, build
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
        ResourceError: It is wrong; the text names file, line and key.
    """
    spot = Spot(file, known=sources)
    profile = build(Profile, file.table, spot)
    condition = profile.applies_to_condition
    if condition is not None and condition not in list(ConditionCode):
        raise spot.at("applies_to_condition").error(f"the condition {condition!r} is unknown.")
    here = spot.entering(file.table)
    check_chapter(profile, here)
    check_profile(profile, here)
    return profile


def _rank(profile: Profile) -> tuple[bool, int]:
    return profile.priority is None, profile.priority or 0
