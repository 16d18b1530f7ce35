"""The chain of audit entries: each names what was written and carries the digest of the one before.

An entry lists every version of every row its change wrote, with a digest of the content, so that
not only the entries but all that was ever stored is fixed by the newest digest of the chain.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from ironview.store.columns import Columns

OUTSIDE_CONTENT: Final = frozenset({"id", "key", "version", "change_id"})
"""Columns that say where a version stands, not what it holds."""

_FORMAT: Final = "ironview-audit/1"
_LENGTH_OF_DIGEST: Final = 64


@dataclass(frozen=True, slots=True)
class WrittenVersion:
    """One version of one row.

    Attributes:
        kind: Of the row, e.g. ``result``; ``batch`` for the description of an import.
        digest: SHA-256 of its content, in hexadecimal.
    """

    kind: str
    key: str
    version: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One thing that was done.

    Attributes:
        number: From 1, without gaps.
        at: UTC, ISO 8601.
        action: What was done, e.g. ``amend_result`` or ``read_patient``.
        patient_key: Whose chart it belongs to; empty for several patients or none.
        change: The change whose versions it lists; None when nothing was written.
        versions: As ``version_lines`` writes them.
        previous: Digest of the entry before; of the first one, ``first_digest``.
    """

    number: int
    at: str
    by: str
    workstation: str
    action: str
    reason: str
    patient_key: str
    change: int | None
    undoes: int | None
    versions: str
    previous: str

    @property
    def digest(self) -> str:
        """SHA-256 of everything above, in hexadecimal."""
        return _sha256(
            [
                _FORMAT,
                self.number,
                self.at,
                self.by,
                self.workstation,
                self.action,
                self.reason,
                self.patient_key,
                self.change,
                self.undoes,
                self.versions,
                self.previous,
            ]
        )


def first_digest(store_uuid: str) -> str:
    """Return what the first entry of a store continues, so that no chain fits another store."""
    return _sha256([_FORMAT, store_uuid])


def content_digest(kind: str, row: Columns) -> str:
    """Return the digest of what one version of a row holds.

    Empty columns do not count, so that a column added later, empty in every row there is, leaves
    every digest as it was.
    """
    content = {
        name: value
        for name, value in row.items()
        if (value or value == 0) and name not in OUTSIDE_CONTENT
    }
    return _sha256([kind, content])


def version_lines(versions: Iterable[WrittenVersion]) -> str:
    """Return versions as text, a line each, in an order that does not depend on the database."""
    lines = (f"{one.kind} {one.key} {one.version} {one.digest}" for one in versions)
    return "\n".join(sorted(lines))


def read_version_lines(text: str) -> tuple[WrittenVersion, ...]:
    """Return the versions of ``version_lines``.

    Raises:
        ValueError: The text is none that ``version_lines`` writes.
    """
    return tuple(map(_read_line, text.split("\n"))) if text else ()


def _read_line(line: str) -> WrittenVersion:
    # A key may hold blanks: a setting is named by its author.
    kind, rest = line.split(" ", 1)
    key, version, digest = rest.rsplit(" ", 2)
    if len(digest) != _LENGTH_OF_DIGEST:
        raise ValueError(line)
    return WrittenVersion(kind, key, int(version), digest)


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _sha256(content: list[Any]) -> str:
    return hashlib.sha256(_json(content)).hexdigest()


def _json(content: list[Any]) -> bytes:
    """Return the JSON that every digest was ever made of.

    The fast writer writes the same bytes, but for half characters, which it refuses, and numbers
    with a point, of which there are none.
    """
    try:
        return msgspec.json.encode(content, order="sorted")
    except UnicodeEncodeError:
        return _ENCODER.encode(content).encode("utf-8", "surrogatepass")
