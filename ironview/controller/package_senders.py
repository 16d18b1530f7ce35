"""Whose packages this store takes: compared by telephone, trusted, and trusted no more."""

import platform
from collections.abc import Iterable
from dataclasses import dataclass

from ironview.domain.errors import IronViewError
from ironview.domain.told import Told, tell
from ironview.interchange.patient_package import Sender, fingerprint_of
from ironview.store.accounts import NotAllowedError
from ironview.store.changes import Change
from ironview.store.database import Store
from ironview.store.senders import (
    KnownSender,
    TrustedSender,
    known_senders,
    trust,
    trusted_senders,
    withdraw,
)
from ironview.store.settings import CLINIC_NAME

__all__ = ["KnownSender", "known_senders"]


class UntrustedSenderError(IronViewError):
    """Nobody of this store has vouched for the sender; nothing was stored.

    Attributes:
        is_alarm: Whether something speaks against the sender, not only that nobody knows it.
    """

    def __init__(self, told: Told, sender: Sender, *, is_alarm: bool) -> None:
        super().__init__(told)
        self.sender = sender
        self.is_alarm = is_alarm


class NameTakenError(IronViewError):
    """A trusted sender with another key has this name."""


@dataclass(frozen=True, slots=True)
class Vouched:
    """A sender whose fingerprint a person compared.

    Attributes:
        fingerprint: What they compared; spaces, colons and capitals do not count.
        name: Under which it is trusted from now on; empty: for these packages only.
    """

    fingerprint: str
    name: str = ""

    def is_for(self, sender: Sender) -> bool:
        """Whether it was this sender's fingerprint that was compared, all of it."""
        return _digits(self.fingerprint) == _digits(sender.fingerprint)


def admit(store: Store, sender: Sender, vouched: Iterable[Vouched], user: str) -> str:
    """Return what a sender is called here, once somebody answers for it.

    Raises:
        UntrustedSenderError: Nobody does.
        NameTakenError: Another sender has the name.
        NotAllowedError: The role of the person covers this answer not.
        StoreError: The store cannot be read or written.
    """
    said = next((one for one in vouched if one.is_for(sender)), None)
    if said is None or sender.key in trusted_senders(store):
        return check_sender(store, sender).name
    if said.name:
        return trust_sender(store, sender, said.name, user).name
    store.accounts.refuse_beyond_role(user, "take_package_once")
    reason = f"{sender.label}, {sender.fingerprint}"
    store.log(user, "take_package_once", reason=reason)
    return sender.label


def check_sender(store: Store, sender: Sender) -> TrustedSender:
    """Return what a sender is called here.

    Raises:
        UntrustedSenderError: Nobody vouched for it, one that calls itself so has another key, or
            trust in it was withdrawn.
        StoreError: The store cannot be read.
    """
    known = known_senders(store)
    found = next((one for one in known if one.sender.key == sender.key), None)
    if found is not None and not found.is_withdrawn:
        return found.sender
    if found is not None:
        raise UntrustedSenderError(_withdrawn(found), sender, is_alarm=True)
    namesake = next((one.sender for one in known if _is_namesake(one, sender)), None)
    if namesake is not None:
        raise UntrustedSenderError(_other_key(sender, namesake), sender, is_alarm=True)
    told = tell(
        "This package comes from a sender this store does not know: “{label}”, "
        "fingerprint {fingerprint}. Nothing was stored. Compare the fingerprint with the "
        "sender, for example by telephone, then trust it under a name.",
        label=sender.label,
        fingerprint=sender.fingerprint,
    )
    raise UntrustedSenderError(told, sender, is_alarm=False)


def trust_sender(store: Store, sender: Sender, name: str, user: str) -> TrustedSender:
    """Remember a sender under a name; one that is trusted already keeps the name it has.

    Raises:
        NameTakenError: Another sender has this name.
        StoreError: The store cannot be written.
    """
    wanted = TrustedSender(sender.key, name, sender.label)
    with store.writing(user, "trust_package_sender") as change:
        return _trusted(store, wanted, change)


def trust_again(store: Store, known: KnownSender, user: str) -> None:
    """Take the withdrawal of trust back.

    Raises:
        NameTakenError: Another sender got its name meanwhile.
        StoreError: The store cannot be written.
    """
    with store.writing(user, "trust_package_sender") as change:
        _trusted(store, known.sender, change)


def own_label(store: Store) -> str:
    """Return what receivers see as the sender: the clinic, where it has a name, and the computer.

    Raises:
        StoreError: The store cannot be read.
    """
    clinic = str(store.settings.all().get(CLINIC_NAME, ""))
    return ", ".join(filter(None, (clinic, platform.node())))


def may_trust(store: Store, user: str) -> bool:
    """Whether the role of a person covers trusting a sender from now on.

    Raises:
        StoreError: The store cannot be read.
    """
    try:
        store.accounts.refuse_beyond_role(user, "trust_package_sender")
    except NotAllowedError:
        return False
    return True


def withdraw_trust(store: Store, sender: TrustedSender, user: str, reason: str) -> None:
    """Take packages of a sender no more; what came from it stays.

    Raises:
        StoreError: The store cannot be written.
    """
    with store.writing(user, "withdraw_package_trust", reason=reason) as change:
        withdraw(store, sender, change)


def fingerprint_text(sender: TrustedSender) -> str:
    """Return what two people compare over the telephone."""
    return fingerprint_of(sender.key)


def _trusted(store: Store, wanted: TrustedSender, change: Change) -> TrustedSender:
    known = trusted_senders(store)
    if wanted.key in known:
        return known[wanted.key]
    if any(one.name == wanted.name for one in known.values()):
        raise NameTakenError(
            tell(
                "“{name}” is the name of another sender, with another key. Nothing was stored. "
                "Choose another name.",
                name=wanted.name,
            )
        )
    trust(store, wanted, change)
    return wanted


def _is_namesake(known: KnownSender, sender: Sender) -> bool:
    ours = {known.sender.name.casefold(), known.sender.label.casefold()}
    return not known.is_withdrawn and sender.label.casefold() in ours


def _digits(fingerprint: str) -> str:
    return "".join(one for one in fingerprint.casefold() if one not in " :\u00a0-")


def _other_key(sender: Sender, namesake: TrustedSender) -> Told:
    return tell(
        "Warning: this package says it comes from “{label}”, but it is signed with another "
        "key than that of “{name}”, whom this store trusts. Its fingerprint is {fingerprint}. "
        "Nothing was stored. Ask the sender by telephone whether their store was made anew; "
        "if they do not confirm this fingerprint, do not use the package.",
        label=sender.label,
        name=namesake.name,
        fingerprint=sender.fingerprint,
    )


def _withdrawn(known: KnownSender) -> Told:
    return tell(
        "Warning: {by} withdrew the trust of this store in “{name}”, with this reason: {reason}. "
        "The fingerprint of this package is {fingerprint}. Nothing was stored.",
        by=known.by,
        name=known.sender.name,
        reason=known.reason,
        fingerprint=fingerprint_of(known.sender.key),
    )
