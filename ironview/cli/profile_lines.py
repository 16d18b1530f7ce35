"""A guideline profile as lines of text: every number with its sources."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Any

from ironview.domain.guideline import Profile
from ironview.domain.sources import Citation, Limit


def profile_values(profile: Profile) -> dict[str, str]:
    """Return every value of a profile by its dotted key, numbers without sources."""
    return {key: shown for key, shown, _ in _walk("", profile)}


def profile_lines(profile: Profile) -> Iterator[str]:
    """Yield one line for each value, with where it comes from and how it was checked."""
    for key, shown, citations in _walk("", profile):
        sources = "; ".join(map(_citation, citations))
        yield f"{key} = {shown}{f'   {sources}' if sources else ''}"


def differences(old: Profile, new: Profile) -> list[str]:
    """Return what the new profile has otherwise than the old one, one line each."""
    before, after = profile_values(old), profile_values(new)
    lines = []
    for key in dict.fromkeys((*before, *after)):
        was, becomes = before.get(key, "nothing"), after.get(key, "nothing")
        if was != becomes:
            lines.append(f"{key}: {was} becomes {becomes}")
    return lines


def _walk(key: str, value: Any) -> Iterator[tuple[str, str, tuple[Citation, ...]]]:  # noqa: ANN401
    if isinstance(value, Limit):
        yield key, _number(value.amount), value.citations
    elif isinstance(value, tuple):
        for index, item in enumerate(value, start=1):
            if not isinstance(item, Citation):
                yield from _walk(f"{key}.{index}", item)
    elif is_dataclass(value):
        for each in fields(value):
            inner = f"{key}.{each.name}" if key else each.name
            yield from _walk(inner, getattr(value, each.name))
    elif value is not None and value != "":
        yield key, _number(value) if isinstance(value, Decimal) else str(value), ()


def _number(amount: Decimal) -> str:
    return f"{amount:f}"


def _citation(citation: Citation) -> str:
    place = f", {citation.place}" if citation.place else ""
    return f"{citation.key}{place} [{citation.mark.value}]"
