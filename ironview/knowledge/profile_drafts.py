"""Drafts of profiles from a text, and into one."""

import re
from typing import Any, Final

import tomlkit

from ironview.domain.guideline import Guideline
from ironview.domain.profile_drafts import NumberChange, ProfileDraft, one_line, read_number
from ironview.knowledge.profile_files import read_profile
from ironview.knowledge.toml_files import parse_toml

_OWN: Final = re.compile(r"-own\.\d+$")


def start_draft(text: str, guideline: Guideline, new_id: str = "") -> ProfileDraft:
    """Return a draft that changes nothing yet.

    Args:
        text: A usable profile as TOML.
        new_id: What the copy is called, without a priority then: it counts only where somebody
            chooses it; empty: as what is copied.

    Raises:
        ResourceError: The text is no usable profile.
    """
    profile = read_profile(parse_toml(text, "profile"), guideline.sources)
    return ProfileDraft(
        copied=text,
        copied_profile=profile,
        profile_id=new_id or profile.id,
        name=profile.name,
        why=profile.why,
    )


def draft_text(draft: ProfileDraft, version: str) -> str:
    """Return a draft as TOML; comments and layout of what was copied stay.

    Args:
        version: What interpretations will name.
    """
    document: Any = tomlkit.parse(draft.copied)
    document["id"] = draft.profile_id
    document["version"] = version
    document["name"] = one_line(draft.name)
    document["why"] = one_line(draft.why)
    if draft.profile.priority is None:
        document.pop("priority", None)
    for path, change in draft.changes.items():
        place = document
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = _written(change)
    return tomlkit.dumps(document)


def own_version(copied: str, number: int) -> str:
    """Return what interpretations name: the version copied from, and the number of the own one."""
    return f"{_OWN.sub('', copied)}-own.{number}"


def _written(change: NumberChange) -> Any:  # noqa: ANN401
    amount = read_number(change.text)
    if amount is None:
        raise ValueError(change.text)
    number = tomlkit.array()
    number.append(tomlkit.value(f"{amount:f}"))
    for one in change.source.citations:
        number.append(tomlkit.string(f"{one.key}, {one.place} [{one.mark.value}]"))
    return number
