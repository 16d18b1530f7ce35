"""Reads what a person put on the bench, and plans it; again whenever they answered something."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from ironview.controller.import_numbers import number_questions
from ironview.controller.import_plan import ImportPlan
from ironview.controller.import_planning import answers_of, named
from ironview.controller.import_shapes import ShapeMapping
from ironview.controller.import_sources import Source
from ironview.controller.import_work import Step, plan_import
from ironview.interchange.staging import Reading
from ironview.interchange.tabular.mapping import NO_MAPPING
from ironview.interchange.tabular.mapping import Mapping as TableMapping
from ironview.interchange.tabular.mapping_files import MappingError, read_mapping
from ironview.store.database import Store
from ironview.store.errors import ChangedMeanwhileError
from ironview.store.mappings import StoredMapping

Headers = tuple[str, ...]

_FILE_CHANGED: Final = (
    "{file} was changed since it was read. What you see is as it was then, and nothing was stored. "
    "Discard it, then read the file again."
)
_UNREADABLE_MAPPING: Final = "What was remembered as {name} was not used: {why}"


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided about tables, by their headers.

    Attributes:
        mappings: How tables of a shape are read.
        proposed: The stored mapping that came first.
        names: Under which they are to be remembered.
    """

    mappings: Mapping[Headers, TableMapping]
    proposed: Mapping[Headers, StoredMapping]
    names: Mapping[Headers, str]
    remarks: tuple[str, ...] = ()


def remembered(store: Store) -> Decided:
    """Return what was decided for tables before; of several of one shape the newest."""
    mappings: dict[Headers, TableMapping] = {}
    proposed: dict[Headers, StoredMapping] = {}
    remarks: list[str] = []
    for one in sorted(store.mappings.all(), key=lambda stored: stored.at):
        try:
            mappings[one.headers] = read_mapping(one.name, one.text)
        except MappingError as error:
            remarks.append(_UNREADABLE_MAPPING.format(name=one.name, why=error))
        else:
            proposed[one.headers] = one
    names = {headers: one.name for headers, one in proposed.items()}
    return Decided(mappings, proposed, names, tuple(remarks))


def decided_in(plan: ImportPlan) -> Decided:
    """Return what a plan was read by."""
    return Decided(
        {one.headers: one.mapping for one in plan.mappings},
        {one.headers: one.proposed for one in plan.mappings if one.proposed is not None},
        {one.headers: one.name for one in plan.mappings},
    )


def stage_plan(
    source: Source,
    store: Store,
    decided: Decided | None,
    before: ImportPlan | None,
    step: Step,
) -> ImportPlan:
    """Read and plan.

    Args:
        decided: How to read tables; None for what is remembered.
        before: The plan of the same rows read another way; what a person said stays.

    Raises:
        ChangedMeanwhileError: A file is not what it was when it was read first.
    """
    ways = decided or remembered(store)
    found = source.read(store, ways.mappings, step)
    if before is not None:
        for old, new in zip(before.files, found.files, strict=False):
            if old.sha256 != new.sha256:
                raise ChangedMeanwhileError(_FILE_CHANGED.format(file=new.name))
    said = answers_of(before) if before is not None else {}
    answers = {
        index: said[named(record)]
        for index, record in enumerate(found.reading.records)
        if named(record) in said
    }
    plan = plan_import(store, found.files, found.reading, answers, step, before=before)
    return replace(
        plan,
        questions=(*number_questions(store, found.reading, ways.mappings), *plan.questions),
        remarks=(*plan.remarks, *ways.remarks),
        mappings=shape_mappings(found.reading, ways),
        waited=found.waited,
        title=found.title,
    )


def shape_mappings(reading: Reading, ways: Decided) -> tuple[ShapeMapping, ...]:
    """Return how the tables of each shape were read, in the order of the files."""
    tables: dict[Headers, list[str]] = {}
    for table, headers in reading.shapes.items():
        tables.setdefault(headers, []).append(table)
    return tuple(
        ShapeMapping(
            headers=headers,
            tables=tuple(names),
            mapping=ways.mappings.get(headers, NO_MAPPING),
            proposed=ways.proposed.get(headers),
            name=ways.names.get(headers) or _likely_name(reading, names),
        )
        for headers, names in tables.items()
    )


def _likely_name(reading: Reading, tables: Sequence[str]) -> str:
    """Return the laboratory that the tables name, else the name of the file."""
    laboratory = next((lab for table in tables if (lab := reading.laboratories.get(table))), "")
    if laboratory:
        return laboratory
    return PurePath(tables[0].rpartition("/")[2]).stem if tables else ""
