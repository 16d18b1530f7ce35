"""Overridden findings as rows of a record, and back.

A row holds the finding as it was when a person set it aside, so that whoever reads the record can
see whether that still holds. Rows of results and doses are called as in a file, never by the key of
a store.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from ironview.domain.evidence import RowName, keyless_names
from ironview.domain.findings import Skipped, Used
from ironview.domain.kept_findings import finding_content, read_finding_content
from ironview.domain.overrides import Override, with_references
from ironview.domain.record import Record

OVERRIDES_KEY: Final = "overrides"
"""Of a record, beside its results."""

_UNREADABLE: Final = (KeyError, TypeError, ValueError, ArithmeticError, AttributeError)


@dataclass(frozen=True, slots=True)
class CarriedOverrides:
    """What the rows of a record say.

    Attributes:
        unreadable: How many rows are none.
    """

    overrides: tuple[Override, ...] = ()
    unreadable: int = 0


def carrying(record: Record, overrides: Iterable[Override]) -> Record:
    """Return the record with these overrides among its own keys; unchanged without any.

    Args:
        record: With the store's keys, by which the findings of the overrides name their rows.
    """
    names = keyless_names(record)

    def reference_of(row: Used | Skipped) -> str:
        name = names.get(row.reference)
        return row.reference if name is None else name.reference

    rows = [override_row(with_references(one, reference_of)) for one in overrides]
    if not rows:
        return record
    return replace(record, unknown={**record.unknown, OVERRIDES_KEY: rows})


def override_row(override: Override) -> dict[str, Any]:
    """Return an override as what JSON holds; without a key of a store."""
    return {
        "finding": finding_content(override.finding),
        "profile": {"id": override.profile_id, "version": override.profile_version},
        "reason": override.reason,
        "comment": override.comment,
        "by": override.by,
        "at": override.at.astimezone(UTC).isoformat(),
    }


def carried(record: Record) -> CarriedOverrides:
    """Return the overrides a record came with; they have no key."""
    rows = record.unknown.get(OVERRIDES_KEY)
    if rows is None:
        return CarriedOverrides()
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        return CarriedOverrides(unreadable=1)
    read = [_read(row) for row in rows]
    found = tuple(one for one in read if one is not None)
    return CarriedOverrides(found, len(read) - len(found))


def without_carried(record: Record) -> Record:
    """Return the record without the rows of overrides among its own keys."""
    own = {key: one for key, one in record.unknown.items() if key != OVERRIDES_KEY}
    return replace(record, unknown=own) if len(own) < len(record.unknown) else record


def stored_as(overrides: Iterable[Override], record: Record) -> tuple[Override, ...]:
    """Return overrides that name rows by the keys a store gave them.

    A name of several rows means each of them in turn.

    Args:
        record: As it is in the store.
    """
    keys: dict[RowName, list[str]] = {}
    for key, name in keyless_names(record).items():
        keys.setdefault(name, []).append(key)
    return tuple(with_references(one, _keys_in_turn(keys)) for one in overrides)


def _keys_in_turn(keys: Mapping[RowName, Sequence[str]]) -> Callable[[Used | Skipped], str]:
    """Return what gives a name its next key each time; unknown names stay, the last key repeats."""
    times: Counter[RowName] = Counter()

    def reference_of(row: Used | Skipped) -> str:
        name = RowName(row.reference, row.analyte, row.at)
        if name not in keys:
            name = name._replace(at=None)
        of_name = keys.get(name, (row.reference,))
        place = min(times[name], len(of_name) - 1)
        times[name] += 1
        return of_name[place]

    return reference_of


def all_carried(first: Record, second: Record) -> dict[str, Any]:
    """Return the rows of two records of one patient as a key of their common record; or nothing.

    A row that both hold stands once. What is no list of rows is kept where the other has none.
    """
    found = [
        record.unknown[OVERRIDES_KEY]
        for record in (first, second)
        if OVERRIDES_KEY in record.unknown
    ]
    if len(found) < 2 or not all(isinstance(rows, list) for rows in found):
        return {OVERRIDES_KEY: found[0]} if found else {}
    both = [*found[0], *(row for row in found[1] if row not in found[0])]
    return {OVERRIDES_KEY: both}


def _read(row: object) -> Override | None:
    if not isinstance(row, Mapping):
        return None
    try:
        return _override(row)
    except _UNREADABLE:
        return None


def _override(row: Mapping[str, Any]) -> Override:
    profile = row["profile"]
    texts = (profile["id"], profile["version"], row["reason"], row["comment"], row["by"])
    if not all(isinstance(text, str) for text in texts):
        raise TypeError
    profile_id, profile_version, reason, comment, by = texts
    at = datetime.fromisoformat(row["at"])
    if at.tzinfo is None:
        raise ValueError
    return Override(
        finding=read_finding_content(row["finding"]),
        profile_id=profile_id,
        profile_version=profile_version,
        reason=reason,
        comment=comment,
        by=by,
        at=at.astimezone(UTC),
    )
