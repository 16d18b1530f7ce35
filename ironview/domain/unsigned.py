"""The samples of a patient that somebody still has to sign, and why each is open.

A sample has to be signed where its signature counts no more, or where nobody signed it and nobody
signed a newer one of the same patient: whoever signed the newer one had the older ones on the same
screen, and clinicians do not sign a course backwards. One exception keeps a late report from being
lost: a result reported on the day of that newer signature or later was not on the screen, so its
sample has to be signed by itself. ``worklist`` asks the same of the newest sample for its lane; a
sample in which a row waits stands here too, though only the answer makes it one to be signed.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from ironview.domain.findings import Finding
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.moments import Moment
from ironview.domain.readings import Reading, reading_of
from ironview.domain.sign_off import SignedChange, SignOff, SignOffStanding, SignOffState
from ironview.domain.signing_together import may_be_signed_together
from ironview.domain.values import value

_WORST_FIRST: Final = (
    Reading.TOO_EARLY,
    Reading.INTERFERENCE,
    Reading.INVALID,
    Reading.UNCLEAR,
    Reading.PROVISIONAL,
    Reading.READABLE,
)


class OpenReason(StrEnum):
    """Why a sample is to be signed. The values are written in stores: never change one."""

    NOT_SIGNED = "not_signed"
    OPEN_AGAIN = "open_again"
    ROWS_WAIT = "rows_wait"


_REASONS: Final = {
    SignOffState.NOT_SIGNED: OpenReason.NOT_SIGNED,
    SignOffState.OPEN_AGAIN: OpenReason.OPEN_AGAIN,
    SignOffState.CANNOT_BE_SIGNED: OpenReason.ROWS_WAIT,
}


@value(kw_only=True)
class UnsignedSample:
    """One sample that somebody has to sign.

    Attributes:
        reading: The one state that stands for the whole sample: the worst of what takes part.
        finding: The worst that nobody overrode; None without one.
        change: The first thing that opened it again; None for another reason.
        changes: How many things opened it again.
        waiting: How many rows of it wait for an answer.
        responsible: Who was asked to see to it: by its own signature, else by the newest of the
            patient; empty where nobody was.
        together: Whether it may be signed with others by one key.
    """

    at: Moment
    reason: OpenReason
    reading: Reading
    finding: Finding | None
    change: SignedChange | None
    changes: int
    waiting: int
    responsible: str
    together: bool


def unsigned_samples(
    said: Interpretation, sign_offs: Sequence[SignOffStanding]
) -> tuple[UnsignedSample, ...]:
    """Return the samples of a patient that have to be signed, in order of collection.

    Args:
        sign_offs: One of each sample, in order of collection.
    """
    signed = [one.sign_off for one in sign_offs if one.sign_off is not None]
    newest = max(signed, key=lambda one: (one.at, one.key), default=None)
    asked = "" if newest is None else newest.responsible
    return tuple(
        _unsigned(judged, standing, asked) for judged, standing in _asking(said, sign_offs)
    )


def _asking(
    said: Interpretation, sign_offs: Sequence[SignOffStanding]
) -> Iterator[tuple[InterpretedSample, SignOffStanding]]:
    pairs = list(zip(said.samples, sign_offs, strict=True))
    newer: SignOff | None = None
    found = []
    for judged, standing in reversed(pairs):
        if standing.state is not SignOffState.SIGNED and (
            standing.sign_off is not None or newer is None or _came_after(judged, newer)
        ):
            found.append((judged, standing))
        newer = _later(newer, standing.sign_off)
    yield from reversed(found)


def _later(one: SignOff | None, other: SignOff | None) -> SignOff | None:
    if one is None or other is None:
        return one or other
    return max(one, other, key=lambda each: each.at)


def _came_after(judged: InterpretedSample, signed: SignOff) -> bool:
    """Whether a result was reported so late that the signer of a newer sample did not see it."""
    day = signed.at.date()
    reported = (one.row.reported for one in judged.sample.results)
    return any(one is not None and one.day >= day for one in reported)


def _unsigned(judged: InterpretedSample, standing: SignOffStanding, asked: str) -> UnsignedSample:
    content, sign_off = standing.content, standing.sign_off
    asking = [one.finding for one in content.findings if not one.is_overridden]
    is_again = standing.state is SignOffState.OPEN_AGAIN
    return UnsignedSample(
        at=content.at,
        reason=_REASONS[standing.state],
        reading=Reading.HELD if standing.waiting else _worst(judged),
        finding=min(asking, key=lambda one: one.severity.rank, default=None),
        change=standing.changes[0] if is_again else None,
        changes=len(standing.changes) if is_again else 0,
        waiting=standing.waiting,
        responsible=asked if sign_off is None else sign_off.responsible,
        together=may_be_signed_together(standing),
    )


def _worst(judged: InterpretedSample) -> Reading:
    states = {reading_of(one) for one in judged.sample.results}
    return next((one for one in _WORST_FIRST if one in states), Reading.EXCLUDED)
