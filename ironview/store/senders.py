"""Who this store is to others, and which others it trusts: for packages between stores."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ironview.store.changes import Change
from ironview.store.database import Store

_KEPT_AS: Final = "package_signing_key"
_TRUSTED: Final = "package_sender "


@dataclass(frozen=True, slots=True)
class TrustedSender:
    """A sender somebody of this store vouched for.

    Attributes:
        key: Ed25519 public key, 32 bytes.
        name: What it is called here.
        label: What it called itself then.
    """

    key: bytes
    name: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSender:
    """A sender that was trusted once, and how it stands now.

    Attributes:
        by: Who trusted it, or withdrew the trust.
        at: When they did, UTC.
        reason: Why trust was withdrawn; empty for a trusted one.
    """

    sender: TrustedSender
    is_withdrawn: bool
    by: str
    at: datetime
    reason: str


def signing_key(store: Store, user: str) -> Ed25519PrivateKey:
    """Return the key this store signs with, made on first use; it never leaves the store.

    Raises:
        StoreError: The store cannot be read or written.
    """
    found = store.settings.all().get(_KEPT_AS)
    if found is None:
        with store.writing(user, "make_package_signing_key") as change:
            found = store.settings.all().get(_KEPT_AS)
            if found is None:
                found = Ed25519PrivateKey.generate().private_bytes_raw().hex()
                store.settings.put(_KEPT_AS, found, change)
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(found))


def trusted_senders(store: Store) -> Mapping[bytes, TrustedSender]:
    """Return whom this store trusts, by public key.

    Raises:
        StoreError: The store cannot be read.
    """
    found = {}
    for name, value in store.settings.all().items():
        if name.startswith(_TRUSTED):
            key = bytes.fromhex(name.removeprefix(_TRUSTED))
            found[key] = TrustedSender(key, **json.loads(value))
    return found


def known_senders(store: Store) -> tuple[KnownSender, ...]:
    """Return every sender that was ever trusted, by name; trusted ones first.

    Raises:
        StoreError: The store cannot be read.
    """
    found = []
    for name, state in store.settings.states(_TRUSTED).items():
        sender = TrustedSender(
            bytes.fromhex(name.removeprefix(_TRUSTED)), **json.loads(state.value)
        )
        made = store.changes.made(state.change)
        if made is not None:
            found.append(
                KnownSender(
                    sender=sender,
                    is_withdrawn=state.is_removed,
                    by=made.by,
                    at=made.at,
                    reason=made.reason,
                )
            )
    return tuple(sorted(found, key=lambda one: (one.is_withdrawn, one.sender.name)))


def trust(store: Store, sender: TrustedSender, change: Change) -> None:
    """Remember a sender.

    Raises:
        StoreError: The store cannot be written.
    """
    text = json.dumps({"name": sender.name, "label": sender.label})
    store.settings.put(_TRUSTED + sender.key.hex(), text, change)


def withdraw(store: Store, sender: TrustedSender, change: Change) -> None:
    """Trust a sender no more; who it was stays known.

    Raises:
        StoreError: The store cannot be written.
    """
    store.settings.take_out(_TRUSTED + sender.key.hex(), change)
