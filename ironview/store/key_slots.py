"""Slots: the ways in to a data key. One passphrase, or the recovery sheet, opens one slot.

Each slot has a key pair of its own. The private half is locked with what its owner knows; the data
key is sealed to the public half. So the data key of every slot can be replaced without anybody
typing a passphrase, and what a revoked slot knew opens nothing afterwards.

Argon2id: RFC 9106. AES-256-GCM: NIST SP 800-38D. X25519: RFC 7748. HKDF: RFC 5869.
"""

import base64
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from typing_extensions import override

from ironview.guess_cost import GuessCost

_KEY_BYTES: Final = 32
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_CONTEXT: Final = b"ironview-keys/1 "


class WrongSecretError(ValueError):
    """The passphrase or recovery code does not open the slot, or the slot was altered."""


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105  # the name of a kind
    RECOVERY = "recovery"


class DataKey:
    """A random 256-bit key. Its bytes never appear where an object is printed."""

    __slots__ = ("_bytes",)

    def __init__(self, key: bytes) -> None:
        if len(key) != _KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        self._bytes = key

    @classmethod
    def random(cls) -> Self:
        """Return a new one."""
        return cls(secrets.token_bytes(_KEY_BYTES))

    @property
    def for_sqlcipher(self) -> str:
        """The key as SQLCipher takes it without deriving another from it."""
        return f"x'{self._bytes.hex()}'"

    def derived(self, purpose: str) -> bytes:
        """Return 32 bytes for one purpose, from which the key cannot be found."""
        return _derive(self._bytes, _CONTEXT + purpose.encode())

    def raw(self) -> bytes:
        """Return the key itself; only to be sealed."""
        return self._bytes

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, DataKey) and secrets.compare_digest(self._bytes, other.raw())

    @override
    def __hash__(self) -> int:
        return hash(self._bytes)

    @override
    def __repr__(self) -> str:
        return "DataKey(...)"


@dataclass(frozen=True, slots=True)
class Locked:
    """Bytes locked with AES-256-GCM."""

    nonce: bytes
    content: bytes


@dataclass(frozen=True, slots=True)
class Sealed:
    """A data key sealed to a public key: whoever has the private key can open it."""

    sender: bytes
    locked: Locked


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One way in.

    Attributes:
        name: Of the person; of a recovery sheet, its number.
        cost: Of a passphrase; None for a recovery sheet, whose code needs none.
        sealed: The data key of each generation.
    """

    name: str
    kind: SlotKind
    cost: GuessCost | None
    salt: bytes
    public: bytes
    private: Locked
    sealed: Mapping[int, Sealed]

    def data_keys(self, secret: str) -> dict[int, DataKey]:
        """Return the data key of each generation.

        Raises:
            WrongSecretError: The secret does not open it.
        """
        private = self._private_key(secret)
        return {number: self._unseal(number, private) for number in self.sealed}

    def with_secret(self, old: str, new: str, cost: GuessCost) -> "Slot":
        """Return the slot as another passphrase, or the same at another cost, opens it.

        Raises:
            WrongSecretError: The old one does not open it.
        """
        private = self._private_key(old)
        salt = secrets.token_bytes(_SALT_BYTES)
        moved = replace(self, cost=cost, salt=salt)
        return replace(moved, private=_lock(moved, new, private))

    def with_generation(self, number: int, key: DataKey) -> "Slot":
        """Return the slot with one more data key sealed to it."""
        return replace(self, sealed={**self.sealed, number: self._seal(number, key)})

    def only_generation(self, number: int) -> "Slot":
        """Return the slot without the data keys of other generations."""
        return replace(self, sealed={number: self.sealed[number]})

    def _private_key(self, secret: str) -> X25519PrivateKey:
        opener = AESGCM(self.secret_key(secret))
        try:
            raw = opener.decrypt(self.private.nonce, self.private.content, self.described())
        except (InvalidTag, ValueError):
            raise WrongSecretError from None
        return X25519PrivateKey.from_private_bytes(raw)

    def secret_key(self, secret: str) -> bytes:
        """Return what locks the private key.

        Raises:
            WrongSecretError: The text is no recovery code where one is needed.
        """
        if self.cost is None:
            return _derive(read_recovery_code(secret), _CONTEXT + b"recovery " + self.salt)
        return self.cost.key_of(secret, self.salt)

    def _seal(self, generation: int, key: DataKey) -> Sealed:
        sender = X25519PrivateKey.generate()
        shared = sender.exchange(X25519PublicKey.from_public_bytes(self.public))
        public = sender.public_key().public_bytes_raw()
        nonce = secrets.token_bytes(_NONCE_BYTES)
        box = AESGCM(_derive(shared, _CONTEXT + b"seal " + public + self.public))
        return Sealed(public, Locked(nonce, box.encrypt(nonce, key.raw(), _counted(generation))))

    def _unseal(self, generation: int, private: X25519PrivateKey) -> DataKey:
        sealed = self.sealed[generation]
        try:
            shared = private.exchange(X25519PublicKey.from_public_bytes(sealed.sender))
            box = AESGCM(_derive(shared, _CONTEXT + b"seal " + sealed.sender + self.public))
            raw = box.decrypt(sealed.locked.nonce, sealed.locked.content, _counted(generation))
        except (InvalidTag, ValueError):
            raise WrongSecretError from None
        return DataKey(raw)

    def described(self) -> bytes:
        """Return what the locked private key is bound to: nothing of it can be exchanged."""
        cost = self.cost
        paid = f"{cost.memory_kib},{cost.iterations},{cost.lanes}" if cost else "-"
        head = f"{self.kind.value}|{len(self.name)}|{self.name}|{paid}|".encode()
        return _CONTEXT + head + self.salt + self.public


def _lock(slot: Slot, secret: str, private: X25519PrivateKey) -> Locked:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    box = AESGCM(slot.secret_key(secret))
    return Locked(nonce, box.encrypt(nonce, private.private_bytes_raw(), slot.described()))


def new_slot(name: str, kind: SlotKind, secret: str, cost: GuessCost | None) -> Slot:
    """Return a slot that the secret opens, with no data key in it yet."""
    private = X25519PrivateKey.generate()
    slot = Slot(
        name=name,
        kind=kind,
        cost=cost,
        salt=secrets.token_bytes(_SALT_BYTES),
        public=private.public_key().public_bytes_raw(),
        private=Locked(b"", b""),
        sealed={},
    )
    return replace(slot, private=_lock(slot, secret, private))


_CODE_BYTES: Final = 20
_CHECK_BYTES: Final = 5
_GROUP: Final = 5
_LOOK_ALIKE: Final = str.maketrans({"0": "O", "1": "I", "8": "B"})


def new_recovery_code() -> str:
    """Return 160 random bits and a check of 40, to be printed: groups of five letters and digits.

    The letters are those of base 32 (RFC 4648), which has no 0, 1 and 8.
    """
    secret = secrets.token_bytes(_CODE_BYTES)
    text = base64.b32encode(secret + _check_of(secret)).decode()
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def read_recovery_code(text: str) -> bytes:
    """Return the random bits of a code as somebody typed it.

    Raises:
        WrongSecretError: It is no code; a letter is wrong or missing.
    """
    letters = "".join(one for one in text.upper() if one.isalnum()).translate(_LOOK_ALIKE)
    try:
        raw = base64.b32decode(letters)
    except ValueError:
        raise WrongSecretError from None
    secret, check = raw[:_CODE_BYTES], raw[_CODE_BYTES:]
    if len(raw) != _CODE_BYTES + _CHECK_BYTES or check != _check_of(secret):
        raise WrongSecretError
    return secret


def _check_of(secret: bytes) -> bytes:
    return _derive(secret, _CONTEXT + b"check")[:_CHECK_BYTES]


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=purpose).derive(key)


def _counted(generation: int) -> bytes:
    return _CONTEXT + f"generation {generation}".encode()
