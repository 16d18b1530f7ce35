"""Finds the columns of a table that tell of infusions: a product with a dose or a date of giving.

They may be all of a table, or stand in a wide table of results beside them.
"""

from typing import Final

from ironview.interchange.tabular.dose_words import role_in_doses
from ironview.interchange.tabular.header_words import Role
from ironview.interchange.tabular.layouts import Layout, Shape, fill_down
from ironview.interchange.tabular.mapping import Mapping
from ironview.interchange.tabular.tables import Line, Table

_SEARCHED: Final = 40
_OF_DOSES: Final = (Role.PRODUCT, Role.DOSE, Role.GIVEN)
_OWN: Final = frozenset(
    {
        *(Role.PRODUCT, Role.DOSE, Role.DOSE_UNIT, Role.GIVEN, Role.ENDED, Role.ORDERED),
        *(Role.ROUTE, Role.LOT, Role.REACTION),
    }
)


def find_doses(table: Table, mapping: Mapping) -> Layout | None:
    """Return the columns of infusions; None where fewer than two of the parts have one."""
    for at, line in enumerate(table.lines[:_SEARCHED]):
        roles = _roles(line, mapping)
        named = sum(role in roles for role in _OF_DOSES)
        if named >= 2 or (Role.PRODUCT in roles and Role.ORDERED in roles):
            taken = {column for columns in roles.values() for column in columns}
            layout = Layout(Shape.DOSES, line, table.lines[:at], table.lines[at + 1 :], roles)
            layout.passed_over = [
                text for at in range(len(line.cells)) if at not in taken and (text := line.text(at))
            ]
            if mapping.patient_fills_down:
                fill_down(layout)
            return layout
    return None


def apart(results: Layout | None, doses: Layout | None) -> tuple[Layout | None, Layout | None]:
    """Return the results and the infusions of one table without a column that counts twice.

    A table of results tells of infusions only where product, dose and date of giving are columns
    of a wide one: one line a test would tell every infusion many times.
    """
    if results is None or doses is None:
        return results, doses
    if results.shape is Shape.TRANSPOSED or results.header.number != doses.header.number:
        return results, None
    if results.shape is Shape.LONG:
        return results, None
    own = {column for role in _OWN for column in doses.roles.get(role, ())}
    if all(column in own for column in results.tests):
        return None, doses
    if not all(role in doses.roles for role in _OF_DOSES):
        return results, None
    headers = {results.header.text(column) for column in own}
    results.tests = {at: test for at, test in results.tests.items() if at not in own}
    results.passed_over = [text for text in results.passed_over if text not in headers]
    doses.passed_over = []
    return results, doses


def _roles(line: Line, mapping: Mapping) -> dict[Role, list[int]]:
    found: dict[Role, list[tuple[int, int]]] = {}
    for column in range(len(line.cells)):
        header = " ".join(line.text(column).split())
        stated = mapping.role_of(header) if header else None
        if stated is not None:
            found.setdefault(stated, []).append((-1, column))
        elif header and (known := role_in_doses(header)) and known[0] not in mapping.columns:
            found.setdefault(known[0], []).append((known[1], column))
    several = (Role.PRODUCT, Role.ORDERED)
    return {
        role: [column for _, column in sorted(ranked)][: None if role in several else 1]
        for role, ranked in found.items()
    }
