"""Whose packages a store trusts, and how that ends."""

from datetime import datetime

from ironview.domain.values import value
from ironview.interchange.patient_package import fingerprint_of
from ironview.store.database import Store
from ironview.store.senders import TrustedSender, vouched, withdraw


@value(kw_only=True)
class KnownSender:
    """A store somebody vouched for.

    Attributes:
        fingerprint: Of its key, in groups to be read aloud.
        since: UTC.
        by: Who vouched for it.
    """

    sender: TrustedSender
    fingerprint: str
    since: datetime
    by: str

    @property
    def name(self) -> str:
        """What it is called here."""
        return self.sender.name

    @property
    def label(self) -> str:
        """What it called itself then."""
        return self.sender.label


def known_senders(store: Store) -> tuple[KnownSender, ...]:
    """Return whose packages a store trusts, by name.

    Raises:
        StoreError: The store cannot be read.
    """
    return tuple(
        KnownSender(
            sender=one.sender,
            fingerprint=fingerprint_of(one.sender.key),
            since=one.since,
            by=one.by,
        )
        for one in vouched(store)
    )


def withdraw_trust(store: Store, known: KnownSender, user: str, *, reason: str) -> None:
    """Trust a sender no more: its next package asks to compare the fingerprint again.

    Raises:
        StoreError: The store cannot be written.
    """
    with store.writing(user, "withdraw_package_sender", reason) as change:
        withdraw(store, known.sender, change)
