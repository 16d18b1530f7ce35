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


def trust(store: Store, sender: TrustedSender, change: Change) -> None:
    """Remember a sender.

    Raises:
        StoreError: The store cannot be written.
    """
    text = json.dumps({"name": sender.name, "label": sender.label})
    store.settings.put(_TRUSTED + sender.key.hex(), text, change)


@dataclass(frozen=True, slots=True)
class Vouched:
    """A trusted sender, and who vouched for it when (UTC)."""

    sender: TrustedSender
    since: datetime
    by: str


def vouched(store: Store) -> tuple[Vouched, ...]:
    """Return whom this store trusts, by name.

    Raises:
        StoreError: The store cannot be read.
    """
    written = store.settings.written(_TRUSTED)
    found = [
        Vouched(one, *written[_TRUSTED + one.key.hex()]) for one in trusted_senders(store).values()
    ]
    return tuple(sorted(found, key=lambda one: one.sender.name))


def withdraw(store: Store, sender: TrustedSender, change: Change) -> None:
    """Trust a sender no more.

    Raises:
        StoreError: The store cannot be written.
    """
    store.settings.remove(_TRUSTED + sender.key.hex(), change)
