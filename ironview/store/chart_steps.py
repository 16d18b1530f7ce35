"""Reads what the changes of a chart did to its rows: how each was and how it is."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from peewee import Database

from ironview.domain.chart_changes import ChartChange, ChartRow, RowStep, RuleStep
from ironview.store import change_tables, tables
from ironview.store.belonging import MERGE, SEPARATE
from ironview.store.bookings import booking_of, call_of
from ironview.store.chart_outline import Outline, OutlinedChange, Place
from ironview.store.columns import Columns
from ironview.store.execution import fetch_by
from ironview.store.overrides import override_of
from ironview.store.own_profiles import ACTIVE_PREFIX
from ironview.store.patient_columns import patient_of
from ironview.store.row_columns import SHAPES
from ironview.store.sign_offs import sign_off_of
from ironview.store.targets import target_from
from ironview.store.versions import KINDS

_READ: Final[Mapping[str, Callable[[Columns], ChartRow]]] = {
    **{shape.kind: shape.from_columns for shape in SHAPES.values()},
    "patient": patient_of,
    "override": override_of,
    "sign_off": sign_off_of,
    "booking": booking_of,
    "call": call_of,
    "target": target_from,
}


class StepReader:
    """Reads changes of one outline, inside one transaction."""

    def __init__(self, database: Database, outline: Outline) -> None:
        self._database = database
        self._outline = outline

    def read(self, changes: Sequence[OutlinedChange], most: int) -> tuple[ChartChange, ...]:
        """Return the changes with up to ``most`` steps each; those that did nothing here not."""
        roots = {one.number: self._outline.root_of(one) for one in changes}
        wanted = {one.number: one for one in changes}
        wanted |= {root.number: root for root, _ in roots.values() if root is not None}
        made = self._made(list(wanted.values()), most)
        found = []
        for one in changes:
            root, steps = roots[one.number]
            read = made[one.number]
            if root is not None:
                read = replace(read, takes_back=made[root.number], is_again=steps % 2 == 0)
            if read.steps or read.rules or read.other:
                found.append(read)
        return tuple(found)

    def _made(self, changes: Sequence[OutlinedChange], most: int) -> dict[int, ChartChange]:
        held = self._contents([place for one in changes for place in one.places[:most]])
        owners = self._owners(held.values())
        profiles = self._profile_numbers(held.values())
        rows = fetch_by(
            self._database, change_tables.ChangeRow, "id", [one.number for one in changes]
        )
        row_of = {row["id"]: row for row in rows}
        sources, others = self._sources(rows), self._others(rows)
        made = {}
        for one in changes:
            steps = [self._step(place, held, owners) for place in one.places[:most]]
            rules = [_rule(place, held, profiles) for place in one.places[:most]]
            kept = tuple(step for step in steps if step is not None)
            made[one.number] = ChartChange(
                **_who_and_why(row_of[one.number]),
                source=sources.get(one.batch or 0, ""),
                other=others.get(one.number, ""),
                count=len(kept) + max(len(one.places) - most, 0),
                steps=kept,
                rules=tuple(rule for rule in rules if rule is not None),
                is_taken_back=one.is_taken_back,
            )
        return made

    def _contents(self, places: Sequence[Place]) -> dict[tuple[str, int], Columns]:
        """Return what these versions hold, and those before them."""
        wanted = {(one.key, one.version): one for one in places}
        for one in places:
            before = self._outline.versions.get((one.key, one.version - 1))
            if before is not None:
                wanted[before.key, before.version] = before
        found: dict[tuple[str, int], Columns] = {}
        kept = {one.kept: one for one in wanted.values() if one.kept is not None}
        for row in fetch_by(
            self._database, change_tables.EarlierVersionRow, "id", list(kept), "id", "content"
        ):
            place = kept[row["id"]]
            own = {"key": place.key, "version": place.version}
            found[place.key, place.version] = json.loads(row["content"]) | own
        for kind, table in KINDS.items():
            newest = [one.key for one in wanted.values() if one.kind == kind and one.kept is None]
            rows = fetch_by(self._database, table, "key", newest)
            found |= {(row["key"], row["version"]): row for row in rows}
        return found

    def _step(
        self,
        place: Place,
        held: Mapping[tuple[str, int], Columns],
        owners: Mapping[int, str],
    ) -> RowStep | None:
        """Return one step; None for one that was made in another patient's chart."""
        now, before = held[place.key, place.version], held.get((place.key, place.version - 1))
        if place.kind not in _READ:
            return None
        here = self._outline.patient
        owner = now.get("patient_id", here)
        owner_before = owner if before is None else before.get("patient_id", here)
        if here not in {owner, owner_before}:
            return None
        read = _READ[place.kind]
        return RowStep(
            key=place.key,
            version=place.version,
            before=None if before is None or before["removed"] else read(before),
            now=None if now["removed"] else read(now),
            came_from="" if owner_before == here else owners[owner_before],
            went_to="" if owner == here else owners[owner],
        )

    def _owners(self, contents: Iterable[Columns]) -> dict[int, str]:
        """Return the names of the other patients whose rows these were or are."""
        numbers = {row["patient_id"] for row in contents if "patient_id" in row}
        others = sorted(numbers - {self._outline.patient})
        rows = fetch_by(self._database, tables.PatientRow, "id", others)
        return {row["id"]: patient_name(row) for row in rows}

    def _profile_numbers(self, contents: Iterable[Columns]) -> dict[str, str]:
        keys = sorted({row["own_profile_key"] for row in contents if "own_profile_key" in row})
        rows = fetch_by(self._database, tables.OwnProfileRow, "key", keys, "key", "number")
        return {row["key"]: str(row["number"]) for row in rows}

    def _sources(self, changes: Sequence[Columns]) -> dict[int, str]:
        numbers = sorted({row["batch_id"] for row in changes if row["batch_id"] is not None})
        rows = fetch_by(self._database, change_tables.BatchRow, "id", numbers, "id", "name")
        return {row["id"]: row["name"] for row in rows}

    def _others(self, changes: Sequence[Columns]) -> dict[int, str]:
        """Return, for merges and what took one back, the name of the other patient."""
        numbers = [row["id"] for row in changes if row["action"] in {MERGE, SEPARATE}]
        names = ("row_key", "kind", "change_id")
        kept = fetch_by(
            self._database, change_tables.EarlierVersionRow, "change_id", numbers, *names
        )
        keys = {row["row_key"]: row["change_id"] for row in kept if row["kind"] == "patient"}
        rows = fetch_by(self._database, tables.PatientRow, "change_id", numbers)
        change_of = [(row, row["change_id"]) for row in rows]
        earlier = fetch_by(self._database, tables.PatientRow, "key", sorted(keys))
        change_of += [(row, keys[row["key"]]) for row in earlier]
        here = self._outline.patient
        return {change: patient_name(row) for row, change in change_of if row["id"] != here}


def patient_name(row: Columns) -> str:
    """Return how a patient is called in a sentence; what files call the patient without a name."""
    names = [row[part] for part in ("family_name", "given_name") if row[part]]
    return ", ".join(names) or str(row["record_id"])


def _rule(
    place: Place, held: Mapping[tuple[str, int], Columns], profiles: Mapping[str, str]
) -> RuleStep | None:
    """Return one step of what results are read by; None for a row of a patient."""
    if place.kind in _READ:
        return None
    is_profile = place.kind == "active_profile"

    def said(row: Columns | None) -> str | None:
        if row is None or row["removed"]:
            return None
        return profiles[row["own_profile_key"]] if is_profile else str(json.loads(row["value"]))

    return RuleStep(
        name=place.key.removeprefix(ACTIVE_PREFIX),
        is_profile=is_profile,
        before=said(held.get((place.key, place.version - 1))),
        now=said(held[place.key, place.version]),
    )


def _who_and_why(row: Columns) -> dict[str, Any]:
    return {
        "number": row["id"],
        "at": datetime.fromisoformat(row["at"]),
        **{name: row[name] for name in ("by", "workstation", "action", "reason")},
    }
