"""A case: one de-identified record that gives the same answer as the real one.

Which shift a patient gets, and what the patient is called, follow from a secret that stays with the
store: the same patient always becomes the same case, and nobody without the secret can undo it.
"""

import hashlib
import hmac
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from typing import Final

from ironview.domain.errors import IronViewError
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.moments import read_moment
from ironview.domain.overrides import Override, OverrideState, judge_overrides, profile_of
from ironview.domain.record import Record
from ironview.domain.told import tell
from ironview.interchange.deidentification import Disguise, days_of
from ironview.interchange.gists import gist
from ironview.interchange.override_rows import carrying

SECRET_BYTES: Final = 32
AS_OF_KEY: Final = "as_of"
"""Of the written record: the day to read it on, as ``interpret --as-of`` takes it."""

_FEWEST_WEEKS: Final = 53
_MOST_WEEKS: Final = 1040
_TRIES: Final = 60
# The calendar repeats itself after 28 years between 1901 and 2099, leap days included.
_WHOLE_CALENDAR_WEEKS: Final = 1461


class NoCaseError(IronViewError):
    """No shift of the dates keeps the answer the same."""


@dataclass(frozen=True, slots=True)
class Case:
    """A record in disguise.

    Attributes:
        as_of: The day to read it on; the real one, moved like every other date.
    """

    record: Record
    as_of: date
    shift: timedelta


def make_case(
    record: Record,
    guideline: Guideline,
    as_of: date,
    secret: bytes,
    overrides: Iterable[Override] = (),
) -> Case:
    """Return the record in disguise; read on ``Case.as_of`` it says what the real one says.

    Args:
        overrides: What was set aside; what stands is carried along without names and comments.
        secret: ``SECRET_BYTES`` random bytes that never leave the store.

    Raises:
        NoCaseError: Some date of it cannot be moved; nothing was written.
    """
    real = interpret(record, guideline, as_of)
    wanted = gist(real)
    name = pseudonym(record.patient.id, secret)
    for shift in _shifts(record.patient.id, secret):
        try:
            found = Disguise(record, guideline, name, shift, as_of).record()
        except OverflowError:
            continue
        if found is None or not _can_be_read(found):
            continue
        moved = as_of + shift
        disguised = interpret(found, guideline, moved)
        if gist(disguised, shift) == wanted:
            told = replace(found, unknown={AS_OF_KEY: moved.isoformat()})
            aside = _set_aside(real, disguised, overrides, shift)
            return Case(carrying(told, aside), moved, shift)
    raise NoCaseError(
        tell(
            "The dates of this record cannot be moved so that it still gives the same answer; it "
            "may hold a date far in the past or future. Nothing was written. Check its dates."
        )
    )


def _set_aside(
    real: Interpretation, disguised: Interpretation, overrides: Iterable[Override], shift: timedelta
) -> Iterator[Override]:
    """Yield what stands, said of the findings of the disguise: both say the same in one order."""
    for standing in judge_overrides(real, overrides):
        if standing.state is OverrideState.STANDS and standing.finding is not None:
            finding = disguised.findings[real.findings.index(standing.finding)]
            profile_id, profile_version = profile_of(disguised, finding)
            yield replace(
                standing.override,
                finding=finding,
                profile_id=profile_id,
                profile_version=profile_version,
                comment="",
                by="",
                at=standing.override.at + shift,
                key="",
            )


def pseudonym(patient_id: str, secret: bytes) -> str:
    """Return what a patient is called in every case of this store."""
    return f"case-{_hash(secret, 'name', patient_id).hex()[:16]}"


def _shifts(patient_id: str, secret: bytes) -> Iterator[timedelta]:
    """Yield shifts into the past, in the patient's own order."""
    for number in range(_TRIES):
        drawn = int.from_bytes(_hash(secret, f"shift {number}", patient_id)[:8])
        yield -timedelta(weeks=_FEWEST_WEEKS + drawn % (_MOST_WEEKS - _FEWEST_WEEKS + 1))
    yield -timedelta(weeks=_WHOLE_CALENDAR_WEEKS)


def _hash(secret: bytes, use: str, patient_id: str) -> bytes:
    return hmac.digest(
        secret, f"{use}\0{patient_id}".encode("utf-8", "surrogatepass"), hashlib.sha256
    )


def _can_be_read(record: Record) -> bool:
    """Whether every date still lies where records may have dates."""
    born = record.patient.birth_date
    days = {*days_of(record)} | ({born.last_day} if born is not None else set())
    return all(map(_is_readable, days))


def _is_readable(day: date) -> bool:
    return read_moment(day.isoformat(), UTC) is not None
