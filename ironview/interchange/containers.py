"""Opens what a person names, by content and never by extension.

A name becomes documents: the file itself, what a ``.gz`` holds, or each member of a ``.zip``.
Text comes out as UTF-8 whatever it was written in. Sizes are bounded before memory is.
"""

import gzip
import io
import os
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ironview.domain.errors import UnreadableFileError, sentence_of
from ironview.domain.told import tell
from ironview.interchange.encodings import as_utf8, looks_like_text
from ironview.interchange.tabular.workbooks import (
    LARGEST_WORKBOOK,
    is_workbook,
    may_be_workbook,
)

LARGEST_DOCUMENT: Final = 400 * 1024 * 1024
"""Bytes of one document, unpacked; also the most all members of one archive may hold together."""

PACKAGE_START: Final = b"\x89IVPACK\r\n"
"""First bytes of a patient package; no text begins so, and a copy as text destroys them."""

_MOST_MEMBERS: Final = 5000
_SNIFFED: Final = 65536
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Document:
    """One readable text.

    Attributes:
        name: File name; ``archive.zip:member`` inside an archive.
        data: UTF-8 without a byte order mark; empty for an empty file.
    """

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Workbook:
    """One workbook; ``data`` as in the file."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """A member that cannot be read; the sentence says why."""

    name: str
    text: str


def shown_name(path: Path) -> str:
    """Return a file's name as text; bytes that are none become question marks."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def distinct_names(paths: Sequence[Path]) -> tuple[str, ...]:
    """Return what to call files that are read together, each otherwise.

    Where two have one name, their folder's stands before it, and a number behind if need be.
    """
    uses = Counter(map(shown_name, paths))
    names: list[str] = []
    seen: Counter[str] = Counter()
    for path in paths:
        name = shown_name(path)
        if uses[name] > 1:
            name = f"{shown_name(path.absolute().parent)}/{name}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def open_documents(path: Path, name: str = "") -> Iterator[Document | Workbook | Refused]:
    """Yield every document a file holds, in the archive's order.

    Args:
        name: What to call the file; empty: as it is called.

    Raises:
        UnreadableFileError: The file is missing, a folder, not permitted, damaged, too large, or
            plainly not text.
    """
    try:
        with path.open("rb") as file:
            start = file.read(_SNIFFED)
            file.seek(0)
            yield from _unpack(name or shown_name(path), start, file)
    except FileNotFoundError:
        raise UnreadableFileError(
            tell("There is no file {name}. Nothing was read.", name=path)
        ) from None
    except IsADirectoryError:
        raise UnreadableFileError(
            tell("{name} is a folder. Name the files in it; nothing was read.", name=path)
        ) from None
    except PermissionError:
        raise UnreadableFileError(
            tell(
                "{name} may not be read by this user. Change its permissions; nothing was read.",
                name=path,
            )
        ) from None
    except OSError as error:
        raise UnreadableFileError(
            tell(
                "{name} could not be read ({fault}). Nothing was read.",
                name=path,
                fault=error.strerror or "input error",
            )
        ) from error


def _unpack(
    name: str, start: bytes, file: io.BufferedReader
) -> Iterator[Document | Workbook | Refused]:
    if start.startswith(PACKAGE_START):
        raise UnreadableFileError(_needs_passphrase(name))
    if may_be_workbook(start) and is_workbook(file):
        file.seek(0)
        yield Workbook(name, _bounded(name, file.read, LARGEST_WORKBOOK))
    elif start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        yield from _zip_members(name, file)
    elif start.startswith(b"\x1f\x8b"):
        yield _unzipped(name, file)
    else:
        if not looks_like_text(start):
            raise UnreadableFileError(
                tell("{name} is not a text file IronView knows. Nothing of it was read.", name=name)
            )
        yield Document(name, as_utf8(_bounded(name, file.read)))


def _unzipped(name: str, file: io.BufferedReader) -> Document:
    try:
        with gzip.GzipFile(fileobj=file) as stream:
            data = _bounded(name, stream.read)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise UnreadableFileError(
            tell(
                "{name} is a damaged or incomplete .gz file. Nothing of it was read; get it again.",
                name=name,
            )
        ) from error
    return _document(name, data)


def _zip_members(name: str, file: io.BufferedReader) -> Iterator[Document | Workbook | Refused]:
    try:
        with zipfile.ZipFile(file) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            _check_archive(name, members)
            left = LARGEST_DOCUMENT
            for member in members:
                document = _zip_member(name, archive, member, left)
                left -= 0 if isinstance(document, Refused) else len(document.data)
                yield document
    except (zipfile.BadZipFile, EOFError, zlib.error, RuntimeError) as error:
        raise UnreadableFileError(
            tell(
                "{name} is a damaged or incomplete .zip file. Nothing of it was read; "
                "get it again.",
                name=name,
            )
        ) from error


def _check_archive(name: str, members: list[zipfile.ZipInfo]) -> None:
    if len(members) > _MOST_MEMBERS:
        raise UnreadableFileError(
            tell(
                "{name} holds {count} files; at most {most} are read from one archive. "
                "Nothing of it was read; split it.",
                name=name,
                count=len(members),
                most=_MOST_MEMBERS,
            )
        )
    if sum(member.file_size for member in members) > LARGEST_DOCUMENT:
        raise UnreadableFileError(_too_large(name))


def _zip_member(
    name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int
) -> Document | Workbook | Refused:
    label = f"{name}:{member.filename}"
    if member.flag_bits & 0x1:
        return Refused(
            label, tell("{name} is encrypted. Unpack it first; it was not read.", name=label)
        )
    with archive.open(member) as stream:
        data = _bounded(label, stream.read, left)
    if may_be_workbook(data) and is_workbook(io.BytesIO(data)):
        return Workbook(label, data)
    if data.startswith((b"PK\x03\x04", b"\x1f\x8b")):
        return Refused(
            label,
            tell(
                "{name} is an archive inside an archive. Unpack it first; it was not read.",
                name=label,
            ),
        )
    try:
        return _document(label, data)
    except UnreadableFileError as error:
        return Refused(label, sentence_of(error))


def _document(name: str, data: bytes) -> Document:
    if not looks_like_text(data[:_SNIFFED]):
        raise UnreadableFileError(
            tell("{name} is not a text file IronView knows. Nothing of it was read.", name=name)
        )
    return Document(name, as_utf8(data))


def _bounded(name: str, read: Callable[[int], bytes], limit: int = LARGEST_DOCUMENT) -> bytes:
    """Read to the end in pieces, and refuse before more than ``limit`` bytes are in memory."""
    whole = bytearray()
    while piece := read(_CHUNK):
        whole += piece
        if len(whole) > limit:
            raise UnreadableFileError(_too_large(name))
    return bytes(whole)


def _needs_passphrase(name: str) -> str:
    return tell(
        "{name} is a patient package, which opens only with its passphrase: use the command "
        "“ironview package import”. Nothing of it was read.",
        name=name,
    )


def _too_large(name: str, limit: int = LARGEST_DOCUMENT) -> str:
    return tell(
        "{name} holds more than {size} MB when unpacked, which is more than "
        "IronView reads at once. Nothing of it was read; split it.",
        name=name,
        size=limit // (1024 * 1024),
    )
