"""Signatures in a file beside what they sign, as minisign writes them.

A public key is two letters ``Ed``, eight bytes that name it, and an Ed25519 key (RFC 8032), in
base64 below a line of comment. A signature file has four lines: a comment anybody may change; in
base64 two letters, the name of the key and the signature; a comment that is signed too; and the
signature of both. The letters ``ED`` say that the BLAKE2b digest (RFC 7693, 64 bytes) of the file
was signed, ``Ed`` that the file itself was.
"""

import base64
import binascii
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from ironview.domain.errors import UnreadableFileError
from ironview.domain.told import tell

SUFFIX: Final = ".minisig"
KEY_SUFFIX: Final = ".pub"

_WHOLE: Final = b"Ed"
_DIGEST: Final = b"ED"
_NAME_BYTES: Final = 8
_KEY_BYTES: Final = 2 + _NAME_BYTES + 32
_SIGNATURE_BYTES: Final = 2 + _NAME_BYTES + 64
_COMMENT: Final = "trusted comment: "
_LARGEST_TEXT: Final = 10_000
_LARGEST_WHOLE: Final = 100_000_000


class SignatureError(UnreadableFileError):
    """A signature is not of this file, or is none. What it signs must not be used."""


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A public key and whose it is.

    Attributes:
        number: How minisign names the key: 16 hex digits.
        owner: How the program calls them: the name of the key's file.
    """

    number: str
    key: bytes
    owner: str


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signature that fits its file says.

    Attributes:
        by: Whose it is.
        comment: Signed along with the file, such as the moment.
    """

    by: TrustedKey
    comment: str


class UnknownSignerError(SignatureError):
    """A file is signed by somebody nobody here trusts; who it is cannot be told."""


def read_public_key(path: Path) -> TrustedKey:
    """Return the key in a file of minisign.

    Raises:
        SignatureError: It is none, or cannot be read.
    """
    lines = _lines(path)
    content = _decoded(lines[1] if len(lines) == 2 else lines[0] if len(lines) == 1 else "")
    if len(content) != _KEY_BYTES or content[:2] != _WHOLE:
        raise SignatureError(
            tell("{name} is no public key of minisign. It was not used.", name=path.name)
        )
    return TrustedKey(_number(content), content[2 + _NAME_BYTES :], path.stem)


def read_trusted_keys(folders: Iterable[Path]) -> dict[str, TrustedKey]:
    """Return the keys of some folders by number; a folder that is missing has none.

    Of a number that comes twice, the first counts: nobody takes the name of another.

    Raises:
        SignatureError: A file of a key is none.
    """
    keys: dict[str, TrustedKey] = {}
    for folder in folders:
        for path in sorted(folder.glob(f"*{KEY_SUFFIX}")) if folder.is_dir() else ():
            key = read_public_key(path)
            keys.setdefault(key.number, key)
    return keys


def signature_of(path: Path) -> Path:
    """Return where the signature of a file lies."""
    return path.with_name(path.name + SUFFIX)


def signer_of(path: Path, keys: Mapping[str, TrustedKey]) -> Signed | None:
    """Return who signed a file; None where no signature lies beside it.

    Raises:
        UnknownSignerError: It is signed by none of the keys.
        SignatureError: The file was altered after it was signed, or the signature is none.
    """
    signature = signature_of(path)
    return check_signature(path, signature, keys) if signature.exists() else None


def check_signature(path: Path, signature: Path, keys: Mapping[str, TrustedKey]) -> Signed:
    """Return who signed a file.

    Raises:
        UnknownSignerError: It is signed by none of the keys.
        SignatureError: The file was altered after it was signed, or the signature is none.
    """
    lines = _lines(signature)
    first = _decoded(lines[1]) if len(lines) == 4 else b""
    both = _decoded(lines[3]) if len(lines) == 4 else b""
    kind = first[:2]
    is_whole = len(first) == _SIGNATURE_BYTES and kind in {_WHOLE, _DIGEST}
    if not is_whole or not lines[2].startswith(_COMMENT):
        raise SignatureError(
            tell("{name} is no signature. What it signs was not used.", name=signature.name)
        )
    comment = lines[2].removeprefix(_COMMENT)
    key = keys.get(_number(first))
    if key is None:
        raise UnknownSignerError(
            tell(
                "{name} is signed with the key {number}, which nobody here trusts. An "
                "administrator may add it to the trusted keys.",
                name=path.name,
                number=_number(first),
            )
        )
    mark = first[2 + _NAME_BYTES :]
    signed = _digest(path) if kind == _DIGEST else _content(path, _LARGEST_WHOLE)
    if not (_fits(key, mark, signed) and _fits(key, both, mark + comment.encode())):
        raise SignatureError(
            tell(
                "{name} is not what {owner} signed: file or signature was altered. It was not "
                "used.",
                name=path.name,
                owner=key.owner,
            )
        )
    return Signed(key, comment)


def _fits(key: TrustedKey, signature: bytes, signed: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key.key).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _number(content: bytes) -> str:
    """Return the name of a key as minisign prints it: the bytes, last first."""
    return content[2 : 2 + _NAME_BYTES][::-1].hex().upper()


def _decoded(line: str) -> bytes:
    try:
        return base64.b64decode(line, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _lines(path: Path) -> list[str]:
    try:
        text = _content(path, _LARGEST_TEXT).decode()
    except UnicodeDecodeError:
        return []
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n")


def _content(path: Path, largest: int) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(content) > largest:
        raise SignatureError(
            tell("{name} is larger than what is read here. It was not used.", name=path.name)
        )
    return content


def _digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=64)).digest()
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> SignatureError:
    return SignatureError(
        tell(
            "{name} could not be read ({fault}). Nothing was read.",
            name=path.name,
            fault=error.strerror or "",
        )
    )
