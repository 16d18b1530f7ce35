"""Samples a person signs: written, read back from the file, and shown."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from ironview.controller.decisions import read_decisions
from ironview.domain.kept_sign_offs import signed_text
from ironview.domain.moments import Moment
from ironview.domain.roles import may
from ironview.domain.sign_off import (
    SignedContent,
    SignOff,
    SignOffAction,
    SignOffStanding,
    SignOffState,
)
from ironview.domain.told import tell
from ironview.domain.values import value
from ironview.store.database import Store
from ironview.store.errors import ChangedMeanwhileError, StoreError
from ironview.store.sign_offs import OPEN_AGAIN, SIGN

if TYPE_CHECKING:
    from ironview.controller.chart import Chart

_CHANGED: Final = tell(
    "This sample became another meanwhile, here or in another window. Nothing was signed. "
    "Look at it again, then sign."
)


_NOT_READ_BACK: Final = tell(
    "The signature was written, but the data file does not give it back. "
    "Take this sample as not signed, and check the data file under Settings."
)


class NotReadBackError(StoreError):
    """The store did not give back what was signed."""


@value(kw_only=True)
class Decision:
    """What a person says with a signature.

    Attributes:
        is_relevant: Whether what is abnormal is clinically relevant; kept of no sample within its
            limits.
        responsible: Who sees to what comes next.
        next_date: When that is; None without one.
    """

    responsible: str
    is_relevant: bool = False
    action: SignOffAction = SignOffAction.NONE
    comment: str = ""
    next_date: date | None = None


def sign_sample(chart: "Chart", standing: SignOffStanding, decision: Decision) -> None:
    """Keep a signature under a sample, then read it back from the file.

    Args:
        standing: As it is on screen; it must still be so.

    Raises:
        SignOffRefusedError: The decision lacks something.
        ChangedMeanwhileError: The sample or its signature is another by now.
        NotReadBackError: It was written, and the file does not give it back.
        StoreError: Nothing was signed.
    """
    if standing.state is SignOffState.CANNOT_BE_SIGNED:
        raise ChangedMeanwhileError(_CHANGED)
    sign_off = _signed(chart, standing.content, decision)
    sign_off.refuse_incomplete()
    with chart.writing(SIGN) as change:
        store = chart.store
        if standing not in read_decisions(store, chart.key, chart.read_now()).sign_offs:
            raise ChangedMeanwhileError(_CHANGED)
        if standing.sign_off is None:
            key = store.sign_offs.add(chart.key, sign_off, change)
        else:
            key = standing.sign_off.key
            store.sign_offs.amend(replace(sign_off, key=key), change, seen=standing.sign_off)
    _read_back(chart, replace(sign_off, key=key))


def open_again(chart: "Chart", standing: SignOffStanding, reason: str) -> None:
    """Let a signature count no longer; the sample asks again.

    Raises:
        ChangedMeanwhileError: It is another by now.
        StoreError: Nothing was changed.
    """
    if standing.sign_off is None:
        raise ChangedMeanwhileError(_CHANGED)
    with chart.writing(OPEN_AGAIN, reason) as change:
        chart.store.sign_offs.withdraw(standing.sign_off, change)


def standing_of(chart: "Chart", at: Moment | None) -> SignOffStanding | None:
    """Return how the sample of this moment stands; of the newest for None; None without a sample.

    Where there is no sample of the moment any more, the newest is returned.
    """
    found = chart.sign_offs
    newest = found[-1] if found else None
    return next((one for one in found if one.content.at == at), newest)


def responsible_people(chart: "Chart") -> tuple[str, ...]:
    """Return who can be asked to see to what comes next: first who was for this patient last.

    Raises:
        StoreError: The store cannot be read.
    """
    signed = [one.sign_off for one in chart.sign_offs if one.sign_off is not None]
    last = [one.responsible for one in sorted(signed, key=lambda one: one.at, reverse=True)]
    return _distinct((*last, *everybody_to_ask(chart.store, chart.user)))


def everybody_to_ask(store: Store, user: str) -> tuple[str, ...]:
    """Return who can be asked about any patient: first the person who signs.

    Raises:
        StoreError: The store cannot be read.
    """
    deciders = [one.name for one in store.accounts.all() if may(one.role, SIGN)]
    return _distinct((user, *deciders, *store.sign_offs.responsible()))


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _signed(chart: "Chart", content: SignedContent, decision: Decision) -> SignOff:
    return SignOff(
        content=content,
        is_relevant=decision.is_relevant and content.is_abnormal,
        action=decision.action,
        comment=decision.comment.strip(),
        responsible=decision.responsible.strip(),
        next_date=decision.next_date,
        by=chart.user,
        at=chart.store.now(),
    )


def _read_back(chart: "Chart", sign_off: SignOff) -> None:
    """Read a signature through a connection of its own: what the file holds, not what we think."""
    try:
        with chart.store.again() as second:
            signed = second.sign_offs.of(chart.key)
    except StoreError as error:
        raise NotReadBackError(_NOT_READ_BACK) from error
    kept = next((one for one in signed if one.key == sign_off.key), None)
    if kept is None or not _is_same(kept, sign_off):
        raise NotReadBackError(_NOT_READ_BACK)


def _is_same(kept: SignOff, sign_off: SignOff) -> bool:
    """Whether all that was signed is there; what the rule book holds is not kept twice."""
    frozen = signed_text(kept.content) == signed_text(sign_off.content)
    return frozen and replace(kept, content=sign_off.content) == sign_off
