"""``ironview profile``: what the guideline profiles say, and a check of a clinic's own."""

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

from ironview.cli.exits import Exit
from ironview.domain.errors import IronViewError
from ironview.domain.guideline import Profile
from ironview.domain.sources import Citation

_NAMES: Final = ("id", "version", "name", "why")


class UnknownProfileError(IronViewError):
    """There is no such profile; the text names those there are."""


class UnusableFileError(IronViewError):
    """A profile file cannot be opened or used; the text names every line that is wrong."""


def list_profiles(chosen: argparse.Namespace) -> int:
    """Write one line for each profile: id, version, name, and what it rests on."""
    return _with_profiles(chosen, _list)


def show_profile(chosen: argparse.Namespace) -> int:
    """Write every number of one profile with its sources."""
    return _with_profiles(chosen, lambda profiles: _show(profiles, chosen.id))


def check_profile(chosen: argparse.Namespace) -> int:
    """Check a clinic's own file and write what it would change.

    It is compared with the shipped profile of its id, else with the one it differs least from.
    """
    from ironview.controller.trusted_keys import signature_sentence
    from ironview.knowledge.catalogues import load_guideline
    from ironview.knowledge.profiles import check_profile_file

    path: Path = chosen.file
    if not path.is_file():
        raise UnusableFileError(f"There is no file {path}. Nothing was checked.")
    signature = signature_sentence(path)
    guideline = load_guideline()
    check = check_profile_file(path, guideline)
    if check.profile is None:
        raise UnusableFileError("\n".join(check.problems))
    base = guideline.profiles[check.compared_with]
    found = [*_renamed(base, check.profile)]
    found += [f"{_dotted(d.key)}: {d.shipped} becomes {d.own}" for d in check.differences]
    _write([f"{path.name} is a valid profile. Against {base.id} {base.version} it changes:"])
    _write(f"  {line}" for line in found or ["nothing"])
    _write([signature])
    return Exit.DONE


def _with_profiles(chosen: argparse.Namespace, do: Callable[[Mapping[str, Profile]], int]) -> int:
    """Do it with what counts in the named store; without one, with the delivered profiles."""
    from ironview.cli.opened_store import WhenMissing, with_store
    from ironview.controller.clinic_rules import whole_clinic_rules
    from ironview.knowledge.catalogues import load_guideline

    guideline = load_guideline()
    if chosen.store is None:
        return do(guideline.profiles)
    return with_store(
        chosen,
        guideline,
        lambda store: do(whole_clinic_rules(store, guideline).profiles),
        when_missing=WhenMissing.REFUSE,
    )


def _list(profiles: Mapping[str, Profile]) -> int:
    width = max(map(len, profiles))
    _write(f"{one.id:{width}}  {one.version}  {one.name}: {one.why}" for one in profiles.values())
    return Exit.DONE


def _show(profiles: Mapping[str, Profile], profile_id: str) -> int:
    from ironview.knowledge.profiles import profile_lines

    if profile_id not in profiles:
        raise UnknownProfileError(
            f"There is no profile {profile_id}. Known: {', '.join(profiles)}."
        )
    profile = profiles[profile_id]
    _write(f"{name} = {getattr(profile, name)}" for name in _NAMES)
    _write(
        f"{_dotted(line.key)} = {line.value}{_sources(line.citations)}"
        for line in profile_lines(profile)
    )
    return Exit.DONE


def _renamed(base: Profile, own: Profile) -> Iterable[str]:
    for name in _NAMES:
        was, becomes = getattr(base, name), getattr(own, name)
        if was != becomes:
            yield f"{name}: {was} becomes {becomes}"


def _dotted(key: str) -> str:
    return key.replace(" ", ".")


def _sources(citations: Iterable[Citation]) -> str:
    told = (
        f"{one.key}{f', {one.place}' if one.place else ''} [{one.mark.value}]" for one in citations
    )
    joined = "; ".join(told)
    return f"   {joined}" if joined else ""


def _write(lines: Iterable[str]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()
