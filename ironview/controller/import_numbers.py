"""Whose numbers the patients of a table carry: asked once for tables of one shape, then remembered.

The same digits of two systems are two people, so a bare number never matches anybody.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ironview.controller.comparing import rows_of
from ironview.domain.record import Identifier, Record
from ironview.interchange.questions import Asked, Example, TableQuestion
from ironview.interchange.staging import Reading
from ironview.interchange.tabular.mapping import NO_MAPPING
from ironview.interchange.tabular.mapping import Mapping as TableMapping
from ironview.store.database import Store

Headers = tuple[str, ...]

OWN_NUMBERS: Final = "urn:ironview:numbers-of-table:"
"""Begins the system of numbers that are of none of the store's systems."""
_MOST_SYSTEMS: Final = 4
_MOST_NUMBERS: Final = 200
_MOST_EXAMPLES: Final = 3


def number_questions(
    store: Store, reading: Reading, mappings: Mapping[Headers, TableMapping]
) -> tuple[TableQuestion, ...]:
    """Return the question for each shape of table whose patients have numbers of no system.

    Nothing is asked in a store that knows no system: no number could match.
    """
    systems = store.patients.number_systems()
    if not systems:
        return ()
    found: dict[Headers, tuple[str, list[Record]]] = {}
    for table, record in _numbered(reading):
        headers = reading.shapes[table]
        if not mappings.get(headers, NO_MAPPING).number_system:
            found.setdefault(headers, (table, []))[1].append(record)
    return tuple(
        _question(store, systems, table, headers, records)
        for headers, (table, records) in found.items()
    )


def _numbered(reading: Reading) -> Iterator[tuple[str, Record]]:
    """Yield records with a number of no system, each with the table it stands in."""
    if not reading.shapes:
        return
    tables = sorted(reading.shapes, key=len, reverse=True)
    for record in reading.records:
        origin = next((row.origin for row in rows_of(record)), "")
        table = next((name for name in tables if origin.startswith(f"{name}:")), None)
        if table is not None and _bare(record):
            yield table, record


def _bare(record: Record) -> str:
    """Return the first number of no system; empty for none."""
    numbers = record.patient.identifiers
    return next((one.value for one in numbers if one.value and not one.system), "")


def _question(
    store: Store, systems: Iterable[str], table: str, headers: Headers, records: list[Record]
) -> TableQuestion:
    numbers = [_bare(record) for record in records[:_MOST_NUMBERS]]
    wanted = [Identifier(system, number) for system in systems for number in numbers]
    carried = store.patients.with_identifiers(wanted)
    hits = Counter(one.system for one in carried)
    likely = sorted(systems, key=lambda system: -hits[system])[:_MOST_SYSTEMS]
    names = {
        one: ", ".join(filter(None, (who[0].patient.family_name, who[0].patient.given_name)))
        for one, who in carried.items()
    }
    known = sorted(numbers, key=lambda number: not any(number == one.value for one in carried))
    return TableQuestion(
        asked=Asked.NUMBER_SYSTEM,
        table=table,
        headers=headers,
        subject="",
        options=(*likely, own_system(headers)),
        examples=tuple(
            Example(
                number,
                (*(names.get(Identifier(system, number), "") for system in likely), ""),
            )
            for number in known[:_MOST_EXAMPLES]
        ),
        rows=len(records),
    )


def own_system(headers: Headers) -> str:
    """Return the system of the numbers of tables of a shape that are of no other system."""
    digest = hashlib.sha256("\n".join(headers).encode()).hexdigest()
    return f"{OWN_NUMBERS}{digest[:12]}"
