"""A profile while a person changes it: what it was copied from, and what was typed over it."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Final

from ironview.domain.guideline import Profile
from ironview.domain.profile_numbers import (
    NumberPath,
    NumberRange,
    ProblemCode,
    ProfileProblem,
    find_problems,
    numbers_of,
    with_numbers,
)
from ironview.domain.sources import Citation, Limit, Mark

CLINIC_DECISION: Final = "clinic-decision"
"""The source of a number that the clinic itself decided."""

LONGEST_NAME: Final = 120
"""Letters of a name; it stands in lists and on one line of a card."""

LONGEST_WHY: Final = 600
"""Letters of the sentence on what a profile rests on."""

_NUMBER: Final = re.compile(r"-?\d{1,9}(?:[.,]\d{1,9})?", re.ASCII)
_ID: Final = re.compile(r"[a-z][a-z0-9_]{1,39}")
_VERSION: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSource:
    """Who changed a number, when and why, and what it rests on.

    Attributes:
        key / place / mark: Where the number stands; the clinic's own decision has no place.
    """

    person: str
    on: date
    reason: str
    key: str = CLINIC_DECISION
    place: str = ""
    mark: Mark = Mark.DESIGN

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What the number cites: its document, if it has one, and the decision."""
        told = f"{one_line(self.person)}, {self.on.isoformat()}: {one_line(self.reason)}"
        decision = Citation(CLINIC_DECISION, told, Mark.DESIGN)
        if self.key == CLINIC_DECISION:
            return (decision,)
        return Citation(self.key, one_line(self.place), self.mark), decision


@dataclass(frozen=True, slots=True)
class NumberChange:
    """A number as typed, and its source."""

    text: str
    source: ChangeSource


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileDraft:
    """A profile that somebody is changing. A value: every edit returns another draft.

    Attributes:
        copied: The text it starts from, as TOML.
        copied_profile: The same, read.
        profile_id: What it will be called.
        changes: By place; a number typed as it was is none.
    """

    copied: str
    copied_profile: Profile
    profile_id: str
    name: str
    why: str
    changes: Mapping[NumberPath, NumberChange] = field(default_factory=dict)

    def renamed(self, name: str | None = None, why: str | None = None) -> "ProfileDraft":
        """Return it with another name, or another sentence on what it rests on."""
        return replace(
            self,
            name=self.name if name is None else name,
            why=self.why if why is None else why,
        )

    def with_number(self, path: NumberPath, text: str, source: ChangeSource) -> "ProfileDraft":
        """Return it with another number.

        Args:
            path: A place that holds a number in what was copied.
            text: As typed; a decimal comma is a point.

        Raises:
            KeyError: There is no number at this place.
        """
        copied = dict(numbers_of(self.copied_profile))[path]
        if read_number(text) == copied.amount:
            return self.without_change(path)
        return replace(self, changes={**self.changes, path: NumberChange(text, source)})

    def without_change(self, path: NumberPath) -> "ProfileDraft":
        """Return it with the number that was copied."""
        kept = {where: change for where, change in self.changes.items() if where != path}
        return replace(self, changes=kept)

    @property
    def profile(self) -> Profile:
        """The profile with every number that can be read; others are as copied."""
        numbers = {
            path: Limit(amount, change.source.citations)
            for path, change in self.changes.items()
            if (amount := read_number(change.text)) is not None
        }
        changed: Profile = with_numbers(self.copied_profile, numbers)
        is_same = self.profile_id == changed.id
        return replace(
            changed,
            id=self.profile_id,
            name=one_line(self.name),
            why=one_line(self.why),
            priority=changed.priority if is_same else None,
        )


def check_draft(
    draft: ProfileDraft, sources: Collection[str], ranges: Mapping[str, NumberRange]
) -> tuple[ProfileProblem, ...]:
    """Return everything that keeps a draft from being saved, each with the places it is about.

    Args:
        sources: Keys of what may be cited.
        ranges: By key, one for every number a profile can hold.
    """
    return (
        *_name_problems(draft),
        *(
            problem
            for path, change in draft.changes.items()
            for problem in _change_problems(path, change, sources)
        ),
        *find_problems(draft.profile, ranges),
    )


def id_problems(new_id: str, taken: Collection[str]) -> tuple[ProfileProblem, ...]:
    """Return why a profile cannot be called so: not an id, or another profile is.

    An id is 2 to 40 small letters, digits and ``_``, a letter first: it stands in commands,
    addresses and lists, where other characters would mean something.
    """
    if not _ID.fullmatch(new_id):
        return (ProfileProblem(code=ProblemCode.BAD_ID, fields=(("id",),), text=new_id),)
    if new_id in taken:
        return (ProfileProblem(code=ProblemCode.TAKEN_ID, fields=(("id",),), text=new_id),)
    return ()


def is_profile_version(text: str) -> bool:
    """Whether a version can be called so: up to 60 letters, digits and ``. _ -``, no blank."""
    return _VERSION.fullmatch(text) is not None


def read_number(text: str) -> Decimal | None:
    """Return a number as typed, with a decimal point or comma; None when it is none."""
    typed = text.strip()
    return Decimal(typed.replace(",", ".")) if _NUMBER.fullmatch(typed) else None


def _name_problems(draft: ProfileDraft) -> Iterator[ProfileProblem]:
    name, why = one_line(draft.name), one_line(draft.why)
    if not name:
        yield ProfileProblem(code=ProblemCode.NO_NAME, fields=(("name",),))
    if len(name) > LONGEST_NAME:
        yield ProfileProblem(code=ProblemCode.LONG_NAME, fields=(("name",),))
    if not why:
        yield ProfileProblem(code=ProblemCode.NO_WHY, fields=(("why",),))
    if len(why) > LONGEST_WHY:
        yield ProfileProblem(code=ProblemCode.LONG_WHY, fields=(("why",),))


def _change_problems(
    path: NumberPath, change: NumberChange, sources: Collection[str]
) -> Iterator[ProfileProblem]:
    source, where = change.source, (path,)
    if read_number(change.text) is None:
        yield ProfileProblem(code=ProblemCode.NOT_A_NUMBER, fields=where, text=change.text)
    if not one_line(source.person):
        yield ProfileProblem(code=ProblemCode.NO_PERSON, fields=where)
    if not one_line(source.reason):
        yield ProfileProblem(code=ProblemCode.NO_REASON, fields=where)
    if source.key not in sources:
        yield ProfileProblem(code=ProblemCode.UNKNOWN_SOURCE, fields=where, text=source.key)
    elif source.key != CLINIC_DECISION and not one_line(source.place):
        yield ProfileProblem(code=ProblemCode.NO_PLACE, fields=where)


def one_line(text: str) -> str:
    """Return a text on one line, without needless spaces."""
    return " ".join(text.split())
