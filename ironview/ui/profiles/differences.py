"""What two versions of a profile say otherwise, number by number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ironview.controller.profile_fields import EditableNumber
from ironview.domain.profile_numbers import NumberPath
from ironview.domain.sources import Source
from ironview.ui.profiles.profile_words import citations_text, number_name
from ironview.wording.profile_numbers import amount_with_unit


@dataclass(frozen=True, slots=True)
class Changed:
    """A number in words.

    Attributes:
        before / now: With unit; empty where a version has no such number.
        source: What the number of now rests on.
    """

    what: str
    before: str
    now: str
    source: str


def changed_numbers(
    before: Sequence[EditableNumber], now: Sequence[EditableNumber], sources: Mapping[str, Source]
) -> tuple[Changed, ...]:
    """Return the numbers that differ, in the order of the newer one."""
    old = {one.path: one for one in before}
    new = {one.path: one for one in now}
    return tuple(
        _changed(old.get(path), new.get(path), sources)
        for path in dict.fromkeys((*new, *old))
        if _amount(old, path) != _amount(new, path)
    )


def _amount(numbers: Mapping[NumberPath, EditableNumber], path: NumberPath) -> Decimal | None:
    return numbers[path].value if path in numbers else None


def _changed(
    old: EditableNumber | None, new: EditableNumber | None, sources: Mapping[str, Source]
) -> Changed:
    named = new or old
    return Changed(
        what="" if named is None else number_name(named),
        before=_shown(old),
        now=_shown(new),
        source="" if new is None else citations_text(new.citations, sources),
    )


def _shown(number: EditableNumber | None) -> str:
    return "" if number is None else amount_with_unit(number.value, number.unit)
