"""``ironview profile``: what the guideline profiles say, and a check of a clinic's own."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from ironview.cli.exits import Exit
from ironview.cli.profile_lines import differences, profile_lines
from ironview.domain.errors import IronViewError


class UnknownProfileError(IronViewError):
    """There is no such profile; the text names those there are."""


class UnreadableProfileError(IronViewError):
    """A profile file cannot be opened."""


def list_profiles(_chosen: argparse.Namespace) -> int:
    """Write one line for each profile: id, version, name, and what it rests on."""
    from ironview.knowledge.catalogues import load_guideline

    profiles = load_guideline().profiles.values()
    width = max(len(profile.id) for profile in profiles)
    _write(f"{one.id:{width}}  {one.version}  {one.name}: {one.why}" for one in profiles)
    return Exit.DONE


def show_profile(chosen: argparse.Namespace) -> int:
    """Write every number of one profile with its sources."""
    from ironview.knowledge.catalogues import load_guideline

    profiles = load_guideline().profiles
    if chosen.id not in profiles:
        raise UnknownProfileError(f"There is no profile {chosen.id}. Known: {', '.join(profiles)}.")
    _write(profile_lines(profiles[chosen.id]))
    return Exit.DONE


def check_profile(chosen: argparse.Namespace) -> int:
    """Check a clinic's own file and write what it would change.

    A file with the id of a shipped profile is compared with that, any other with ``general``.
    """
    from ironview.knowledge.catalogues import load_guideline, load_sources
    from ironview.knowledge.profile_files import DEFAULT_PROFILE, read_profile
    from ironview.knowledge.toml_files import read_toml

    path: Path = chosen.file
    if not path.is_file():
        raise UnreadableProfileError(f"There is no file {path}. Nothing was checked.")
    profile = read_profile(read_toml(path, path.name), load_sources())
    profiles = load_guideline().profiles
    base = profiles.get(profile.id, profiles[DEFAULT_PROFILE])
    found = differences(base, profile)
    _write([f"{path.name} is a valid profile. Against {base.id} {base.version} it changes:"])
    _write(f"  {line}" for line in found or ["nothing"])
    return Exit.DONE


def _write(lines: Iterable[str]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()
