r"""The patient package: one locked, signed file that carries patients from store to store.

All numbers are big-endian::

    9   b"\x89IVPACK\r\n"           what it is
    2   version                    1
    4   memory of Argon2id, KiB    2  passes    2  lanes
    16  salt                       12 nonce
    32  Ed25519 key of the sender
    8   length of what is locked
    n   locked with AES-256-GCM; everything before is bound to it
    64  Ed25519 signature of everything before

Locked is a zlib stream: a line of JSON that says who sent it and when, then one
``ironview-record/1`` a line. The signature is checked first, without the passphrase, so a file
that was altered and a passphrase that is wrong are told apart. Whoever signs another's content
anew must know its passphrase: the key of the sender is bound to what is locked.

Argon2id: RFC 9106. AES-256-GCM: NIST SP 800-38D. Ed25519: RFC 8032.
"""

import hashlib
import secrets
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import msgspec
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ironview.domain.errors import IronViewError, UnreadableFileError
from ironview.domain.told import Told, tell
from ironview.guess_cost import USUAL_COST, GuessCost
from ironview.interchange.containers import LARGEST_DOCUMENT, PACKAGE_START

SUFFIX: Final = ".ivpackage"
LEAST_LETTERS: Final = 12
"""Of a passphrase: whoever finds the file may guess as long as they like."""

_VERSION: Final = 1
_HEAD: Final = struct.Struct(">9sHIHH16s12s32sQ")
_SIGNATURE_BYTES: Final = 64
_FORMAT: Final = "ironview-package/1"


class PackageError(UnreadableFileError):
    """A package could not be opened; nothing of it was taken over."""


class WeakPassphraseError(IronViewError):
    """The passphrase of a new package is too short."""


class PackageTooLargeError(IronViewError):
    """So much does not go into one package that anybody could open it."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent a package.

    Attributes:
        key: Ed25519 public key, 32 bytes.
        label: How the sender calls itself; signed, but anybody may choose any.
    """

    key: bytes
    label: str

    @property
    def fingerprint(self) -> str:
        """What two people compare over the telephone: eight groups of four hex digits."""
        return fingerprint_of(self.key)


@dataclass(frozen=True, slots=True)
class OpenedPackage:
    """What a package holds.

    Attributes:
        made_at: ISO 8601 with offset, as the sender's clock said.
        count: How many patients.
        records: One ``ironview-record/1`` a line, in UTF-8.
    """

    sender: Sender
    made_at: str
    count: int
    records: bytes


class _Cover(msgspec.Struct, frozen=True):
    format: str
    sender: str
    made_at: str
    patients: int


def fingerprint_of(key: bytes) -> str:
    """Return 128 bits of the SHA-256 of a public key, in groups of four hex digits."""
    digits = hashlib.sha256(key).hexdigest()[:32]
    return " ".join(digits[at : at + 4] for at in range(0, 32, 4))


def refuse_weak(passphrase: str) -> None:
    """Raise WeakPassphraseError where a passphrase is too short for a file that travels."""
    if len(passphrase) < LEAST_LETTERS:
        raise WeakPassphraseError(
            tell(
                "The passphrase of a package needs at least {count} characters, because whoever "
                "finds the file may try as often as they like. Nothing was written.",
                count=LEAST_LETTERS,
            )
        )


def seal_package(
    lines: Iterable[bytes],
    *,
    passphrase: str,
    signer: Ed25519PrivateKey,
    label: str,
    made_at: str,
    cost: GuessCost = USUAL_COST,
) -> bytes:
    """Return a package of these records, each one line without its end.

    Args:
        made_at: ISO 8601 with offset.

    Raises:
        WeakPassphraseError: The passphrase is shorter than ``LEAST_LETTERS``.
        PackageTooLargeError: The records together are larger than a reader takes.
    """
    refuse_weak(passphrase)
    content = _packed(list(lines), label, made_at)
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    head = _HEAD.pack(
        PACKAGE_START,
        _VERSION,
        cost.memory_kib,
        cost.iterations,
        cost.lanes,
        salt,
        nonce,
        signer.public_key().public_bytes_raw(),
        len(content) + 16,
    )
    body = head + AESGCM(cost.key_of(passphrase, salt)).encrypt(nonce, content, head)
    return body + signer.sign(body)


def open_package(name: str, data: bytes, passphrase: str) -> OpenedPackage:
    """Return what a package holds, once everything about it was proved.

    Args:
        name: Of the file, for sentences.

    Raises:
        PackageError: It is cut off, altered, newer than this program, or the passphrase is wrong.
    """
    head, cost = _checked_head(name, data)
    _check_signature(name, data, head.key)
    try:
        cipher = AESGCM(cost.key_of(passphrase, head.salt))
        locked = data[_HEAD.size : -_SIGNATURE_BYTES]
        content = cipher.decrypt(head.nonce, locked, data[: _HEAD.size])
    except InvalidTag:
        raise PackageError(
            tell(
                "The passphrase does not open {name}. Nothing of it was read. Ask the sender for "
                "the passphrase, and mind capitals and spaces.",
                name=name,
            )
        ) from None
    return _unpacked(name, content, head.key)


def _packed(records: list[bytes], label: str, made_at: str) -> bytes:
    cover = msgspec.json.encode(_Cover(_FORMAT, label, made_at, len(records)))
    plain = b"\n".join([cover, *records])
    if len(plain) > LARGEST_DOCUMENT:
        raise PackageTooLargeError(
            tell(
                "These patients are more than {size} MB, which is more than one package may hold. "
                "Nothing was written. Export fewer patients at a time.",
                size=LARGEST_DOCUMENT // (1024 * 1024),
            )
        )
    return zlib.compress(plain)


@dataclass(frozen=True, slots=True)
class _Head:
    salt: bytes
    nonce: bytes
    key: bytes


def _checked_head(name: str, data: bytes) -> tuple[_Head, GuessCost]:
    version_ends = len(PACKAGE_START) + 2
    if not data.startswith(PACKAGE_START):
        raise PackageError(tell("{name} is no patient package. Nothing of it was read.", name=name))
    if len(data) >= version_ends:
        version = int.from_bytes(data[len(PACKAGE_START) : version_ends], "big")
        if version != _VERSION:
            raise PackageError(_other_version(name, version))
    if len(data) < _HEAD.size + _SIGNATURE_BYTES:
        raise PackageError(_cut_off(name))
    _, _, memory, passes, lanes, salt, nonce, key, length = _HEAD.unpack_from(data)
    cost = GuessCost(memory, passes, lanes)
    missing = _HEAD.size + length + _SIGNATURE_BYTES - len(data)
    if missing > 0:
        raise PackageError(_cut_off(name))
    if missing < 0 or not cost.is_bearable:
        raise PackageError(_altered(name))
    return _Head(salt, nonce, key), cost


def _check_signature(name: str, data: bytes, key: bytes) -> None:
    body, signature = data[:-_SIGNATURE_BYTES], data[-_SIGNATURE_BYTES:]
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, body)
    except (InvalidSignature, ValueError):
        raise PackageError(_altered(name)) from None


def _unpacked(name: str, content: bytes, key: bytes) -> OpenedPackage:
    opener = zlib.decompressobj()
    try:
        plain = opener.decompress(content, LARGEST_DOCUMENT)
        first, _, records = plain.partition(b"\n")
        cover = msgspec.json.decode(first, type=_Cover)
    except (zlib.error, msgspec.DecodeError):
        raise PackageError(_altered(name)) from None
    if cover.format != _FORMAT or not opener.eof or len(records.splitlines()) != cover.patients:
        raise PackageError(_altered(name))
    return OpenedPackage(Sender(key, cover.sender), cover.made_at, cover.patients, records)


def _altered(name: str) -> Told:
    return tell(
        "{name} is damaged or was altered after it was signed. Nothing of it was read. Ask the "
        "sender for a new copy.",
        name=name,
    )


def _cut_off(name: str) -> Told:
    return tell(
        "{name} is cut off: its end is missing. Nothing of it was read. Copy it again.", name=name
    )


def _other_version(name: str, version: int) -> Told:
    return tell(
        "{name} is a patient package of version {version}, and this IronView reads version {ours}. "
        "Nothing of it was read. Update IronView, or ask the sender for a new copy.",
        name=name,
        version=version,
        ours=_VERSION,
    )
