"""When a record without a dose says something else although nobody changed it.

After a dose that may be any day, and everything is read anew every day. Before one only a dose that
was entered ahead, a birthday and a condition that begins or ends make a day another.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from ironview.domain.history import History
from ironview.domain.interpretation import Interpretation
from ironview.domain.profile_choice import choose_profile


def next_change(said: Interpretation) -> date | None:
    """Return the first day after ``as_of`` on which it does; None where no day is known."""
    history = said.history
    if history is None:
        return None
    ahead = [dose.day for dose in history.doses if dose.day > said.as_of]
    profile = _next_profile(history, said.profile.id)
    return min([*ahead, *([] if profile is None else [profile])], default=None)


def _next_profile(history: History, present: str) -> date | None:
    """Return the first day on which another profile is in force."""
    for day in sorted(day for day in _turns(history) if day > history.as_of):
        _, chosen = choose_profile(history.guideline, history.patient, history.conditions, day)
        if chosen.id != present:
            return day
    return None


def _turns(history: History) -> Iterator[date]:
    """Yield the days on which a condition begins or is over, or an age is reached."""
    for condition in history.conditions:
        if condition.since is not None:
            yield condition.since
        if condition.until is not None:
            yield condition.until + timedelta(days=1)
    born = history.patient.born
    for profile in history.guideline.profiles.values():
        if born is not None and profile.applies_below_years is not None:
            yield _birthday(born, profile.applies_below_years.whole)


def _birthday(born: date, years: int) -> date:
    """Return the day of an age; whoever was born on 29 February has it on 1 March."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)
