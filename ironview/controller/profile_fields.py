"""The numbers of a profile as a form shows them."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from ironview.domain.guideline import Profile
from ironview.domain.profile_drafts import NumberChange, ProfileDraft
from ironview.domain.profile_numbers import NumberPath, NumberRange, key_of, numbers_of
from ironview.domain.sources import Citation, Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class EditableNumber:
    """One number of a draft.

    Attributes:
        path: What ``ProfileDraft.with_number`` takes.
        key: Names its label.
        group: Names the heading it stands under; numbers of a group follow each other.
        unit: ``d``, ``mg``, ``years``, or of an analyte.
        row / row_upper: Position from 0 in a list, and the dose or age the row ends at; None
            outside lists, and where a row is open.
        value: As changed; as copied while what was typed is no number.
        text: As typed, or empty where nothing was.
        lowest / highest: Plausible amounts, both included, with the source of these limits.
        citations: Of the number; the first is its own.
        delivered: In the delivered profile that has the id of what was copied, else in the one
            it differs least from; None where that has no such number.
    """

    path: NumberPath
    key: str
    group: str
    unit: str
    row: int | None
    row_upper: Decimal | None
    value: Decimal
    text: str
    is_whole: bool
    lowest: Decimal
    highest: Decimal
    range_citations: tuple[Citation, ...]
    citations: tuple[Citation, ...]
    copied: Decimal
    delivered: Decimal | None
    is_changed: bool


def editable_numbers(
    draft: ProfileDraft, delivered: Profile, ranges: Mapping[str, NumberRange]
) -> tuple[EditableNumber, ...]:
    """Return the numbers of a draft in the order of its file.

    How a profile is chosen by age is left out where only a person chooses it.
    """
    profile = draft.profile
    copied, shipped = dict(numbers_of(draft.copied_profile)), dict(numbers_of(delivered))
    uppers = _row_uppers(profile)
    return tuple(
        _editable(
            path,
            limit,
            allowed,
            change=draft.changes.get(path),
            row_upper=uppers.get(path[:2]),
            copied=copied[path],
            delivered=shipped.get(path),
        )
        for path, limit in numbers_of(profile)
        if (allowed := ranges[key_of(path)]).group != "choice" or profile.priority is not None
    )


def _editable(
    path: NumberPath,
    limit: Limit,
    allowed: NumberRange,
    *,
    change: NumberChange | None,
    row_upper: Decimal | None,
    copied: Limit,
    delivered: Limit | None,
) -> EditableNumber:
    return EditableNumber(
        path=path,
        key=allowed.key,
        group=allowed.group,
        unit=allowed.unit,
        row=path[1] if len(path) > 1 and isinstance(path[1], int) else None,
        row_upper=row_upper,
        value=limit.amount,
        text="" if change is None else change.text,
        is_whole=allowed.is_whole,
        lowest=allowed.lowest.amount,
        highest=allowed.highest.amount,
        range_citations=allowed.lowest.citations,
        citations=limit.citations,
        copied=copied.amount,
        delivered=None if delivered is None else delivered.amount,
        is_changed=change is not None,
    )


def _row_uppers(profile: Profile) -> dict[NumberPath, Decimal]:
    """The dose or age each row of a list ends at, where it does."""
    steps = ((("wait_steps", i), step.up_to_mg) for i, step in enumerate(profile.wait_steps))
    ages = ((("deficiency", i), row.below_years) for i, row in enumerate(profile.deficiency))
    return {place: upper.amount for place, upper in (*steps, *ages) if upper is not None}
