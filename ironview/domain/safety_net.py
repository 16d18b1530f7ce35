"""The account of a whole store: who stands in a lane, who needs nothing and why, who is unread.

Every patient is in exactly one of the three; what was left out of somebody's reading is told
besides.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from ironview.domain.guideline import Profile
from ironview.domain.values import value
from ironview.domain.verdicts import NextTestState
from ironview.domain.worklist import LANES, Lane, WorkEntry


class Quiet(StrEnum):
    """Why nothing is due of a patient who was checked."""

    BOOKED = "booked"
    RECHECK = "recheck"
    NO_DOSE = "no_dose"


class Unchecked(StrEnum):
    """Why nothing can be said of a patient today."""

    NEVER = "never"
    OTHER_RULES = "other_rules"
    OTHER_DAY = "other_day"


class LeftOut(StrEnum):
    """What the reading of a patient does without; whoever it is stands in the account too."""

    HELD_ROWS = "held_rows"
    WAITING_IMPORT = "waiting_import"
    OVERRIDDEN = "overridden"
    NO_OVERLOAD = "no_overload"
    NO_RESPONSE = "no_response"
    NO_BIRTH_DATE = "no_birth_date"
    NO_ENTRIES = "no_entries"


NetGroup = Lane | Quiet | Unchecked | LeftOut
"""No two have the same value: they are keys of one table of counts."""
PARTS: Final[tuple[tuple[NetGroup, ...], ...]] = (
    LANES,
    tuple(Quiet),
    tuple(Unchecked),
    tuple(LeftOut),
)
"""Every group, in reading order; those of the last part overlap, so that it has no sum."""
ACCOUNT: Final[tuple[NetGroup, ...]] = tuple(one for part in PARTS[:-1] for one in part)
"""Every patient is in one of these."""


@value(kw_only=True)
class SafetyNet:
    """How many there are.

    Attributes:
        patients: In the store, counted by themselves.
        of: In each group; every group is named.
        rows_of_nobody: Rows that wait in an import and name no patient of the store.
    """

    patients: int
    of: Mapping[NetGroup, int]
    rows_of_nobody: int = 0

    def count(self, groups: Iterable[NetGroup]) -> int:
        """Return how many are in some groups of the account."""
        return sum(self.of[one] for one in groups)

    @property
    def adds_up(self) -> bool:
        """Whether every patient of the store is in exactly one group of the account."""
        return self.count(ACCOUNT) == self.patients


@value(kw_only=True)
class Checked:
    """What is kept of the last reading of a patient.

    Attributes:
        as_of: The day it was made for.
        changes_on: The first day it may hold no more; ``date.max`` where no day ends it.
        today: The day it is told on.
        next_date: What ``state`` is about; of a test that is done, the recheck.
        held: Rows that could not be read.
        profile: Id of the profile in force.
    """

    as_of: date
    changes_on: date
    today: date
    state: NextTestState
    next_date: date | None
    held: int
    profile: str
    work: WorkEntry

    @property
    def holds_until(self) -> date | None:
        """The last day for which a reading would say the same; None where no day ends it."""
        return None if self.changes_on == date.max else self.changes_on - timedelta(1)


def quiet_of(work: WorkEntry, state: NextTestState) -> Quiet | None:
    """Return why nothing is due; None for who stands in a lane."""
    if work.lane is not None:
        return None
    if work.booked is not None:
        return Quiet.BOOKED
    return Quiet.NO_DOSE if state is NextTestState.NONE else Quiet.RECHECK


def profiles_without(profiles: Iterable[Profile], group: LeftOut) -> tuple[str, ...]:
    """Return the ids of the profiles that make no verdict of overload, or of response."""
    if group is LeftOut.NO_OVERLOAD:
        return tuple(one.id for one in profiles if not one.judges_overload)
    return tuple(one.id for one in profiles if not one.judges_hb_response)
