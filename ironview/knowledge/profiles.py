"""What a clinic may ask about profiles: what one says, and what its own file would change."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Final

from ironview.domain.errors import ResourceError
from ironview.domain.guideline import Guideline, Profile
from ironview.domain.sources import Citation, Limit
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.profile_files import (
    DEFAULT_PROFILE,
    find_profile_errors,
    read_profile,
)
from ironview.knowledge.toml_files import TomlFile, read_toml

_CHOICE: Final = {"priority", "applies_to_condition", "applies_below_years"}
_NAMES: Final = {"id", "version", "name", "why", "citations"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberLine:
    """One line of a profile.

    Attributes:
        key: As in the file; rows of a list count from 1, e.g. ``wait_steps 2 days``.
        value: As written in the file.
        citations: The first is the number's own; empty for what is no number.
    """

    key: str
    value: str
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A key two profiles do not agree on; ``none`` where one does not have it."""

    key: str
    shipped: str
    own: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileCheck:
    """What checking a clinic's own file found.

    Attributes:
        profile: None when the file cannot be used.
        problems: Each names file, line and key; empty when the file can be used.
        compared_with: Id of the shipped profile it differs least from; empty with problems.
        differences: What the file would change against that profile.
    """

    profile: Profile | None
    problems: tuple[str, ...] = ()
    compared_with: str = ""
    differences: tuple[Difference, ...] = ()


def profile_lines(profile: Profile) -> tuple[NumberLine, ...]:
    """Return everything a profile says besides its name, in the order of the file."""
    return tuple(_lines(profile, ""))


def check_profile_file(path: Path, guideline: Guideline | None = None) -> ProfileCheck:
    """Check a clinic's own profile and say what it would change.

    Args:
        guideline: With the profiles to compare with; None: those that come with the program.
    """
    try:
        file = read_toml(path)
    except ResourceError as error:
        return ProfileCheck(profile=None, problems=(str(error),))
    return check_profile(file, guideline)


def check_profile(file: TomlFile, guideline: Guideline | None = None) -> ProfileCheck:
    """Check the text of a profile and say what it would change; see ``check_profile_file``."""
    shipped = guideline or load_guideline()
    errors = find_profile_errors(file, shipped.sources)
    if not errors:
        profile = read_profile(file, shipped.sources)
        errors = list(_errors_beside(profile, file, shipped))
    if errors:
        return ProfileCheck(profile=None, problems=tuple(str(error) for error in errors))
    nearest = nearest_profile(profile, shipped)
    return ProfileCheck(
        profile=profile,
        compared_with=nearest.id,
        differences=tuple(_differences(nearest, profile)),
    )


def with_own_profiles(guideline: Guideline, files: Iterable[TomlFile]) -> Guideline:
    """Return the rule book with a clinic's own profiles; one of the same id replaces the shipped.

    Raises:
        ResourceError: A file is wrong, or its priority is that of another profile.
    """
    for file in files:
        profile = read_profile(file, guideline.sources)
        for error in _errors_beside(profile, file, guideline):
            raise error
        guideline = replace(guideline, profiles={**guideline.profiles, profile.id: profile})
    return guideline


def _errors_beside(
    profile: Profile, file: TomlFile, guideline: Guideline
) -> Iterator[ResourceError]:
    """What is wrong with a profile only because of the others."""
    for other in guideline.profiles.values():
        if other.id != profile.id and None is not other.priority == profile.priority:
            yield file.error(
                ("priority",),
                f"the profile {other.id} has the same priority. Leave priority out and the "
                "profile is used only where somebody chooses it.",
            )
    asks = profile.applies_to_condition is not None or profile.applies_below_years is not None
    if profile.id == DEFAULT_PROFILE and (profile.priority is None or asks):
        yield file.error(
            ("id",),
            f"{DEFAULT_PROFILE} counts for everyone whom no other profile fits: it needs a "
            "priority, and may ask for no condition and no age.",
        )


def nearest_profile(profile: Profile, guideline: Guideline) -> Profile:
    """Return the profile of the same id, else the one with the fewest other numbers."""
    same = guideline.profiles.get(profile.id)
    if same is not None:
        return same
    return min(guideline.profiles.values(), key=lambda other: _distance(other, profile))


def _distance(shipped: Profile, own: Profile) -> tuple[int, bool]:
    """How many numbers differ, however the profiles are chosen; the default goes first."""
    changed = [d for d in _differences(shipped, own) if d.key.split()[0] not in _CHOICE]
    return len(changed), shipped.id != DEFAULT_PROFILE


def _differences(shipped: Profile, own: Profile) -> Iterator[Difference]:
    before = {line.key: line.value for line in _lines(shipped, "")}
    after = {line.key: line.value for line in _lines(own, "")}
    for key in [*before, *(key for key in after if key not in before)]:
        old, new = before.get(key, "none"), after.get(key, "none")
        if old != new:
            yield Difference(key=key, shipped=old, own=new)


def _lines(value: Any, key: str) -> Iterator[NumberLine]:  # noqa: ANN401
    if isinstance(value, Limit):
        yield NumberLine(key=key, value=f"{value.amount:f}", citations=value.citations)
    elif isinstance(value, tuple):
        for index, item in enumerate(value, start=1):
            yield from _lines(item, f"{key} {index}")
    elif is_dataclass(value):
        for field in fields(value):
            if key or field.name not in _NAMES:
                yield from _lines(getattr(value, field.name), f"{key} {field.name}".strip())
    elif isinstance(value, bool):
        yield NumberLine(key=key, value="yes" if value else "no")
    elif value is not None:
        yield NumberLine(key=key, value=str(value))
