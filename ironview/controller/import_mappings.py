"""What was decided for tables of laboratories: reviewed, changed, forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from ironview.controller.workspace import Workspace
from ironview.domain.analytes import AnalyteCode
from ironview.interchange import questions
from ironview.interchange.tabular.mapping import IGNORED, NO_MAPPING, REST_IGNORED
from ironview.interchange.tabular.mapping import Mapping as TableMapping
from ironview.interchange.tabular.mapping_files import MappingError, read_mapping
from ironview.interchange.tabular.mapping_writing import write_mapping
from ironview.store.mappings import StoredMapping

Asked = questions.Asked
Example = questions.Example
Question = questions.TableQuestion
KeptMapping = StoredMapping
NONE_OF_OURS = IGNORED
NO_OTHER_IS_OURS = REST_IGNORED
NOTHING_DECIDED = NO_MAPPING


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing a mapping says: ``answer`` to what was ``asked`` about ``subject``.

    ``asked`` is None for what only a file of a mapping can say: its delimiter.
    """

    asked: questions.Asked | None
    subject: str
    answer: str


def statements(mapping: TableMapping) -> tuple[Statement, ...]:
    """Return everything a mapping says, in the order of its file."""
    return tuple(_statements(mapping))


def statements_of(kept: KeptMapping) -> tuple[Statement, ...]:
    """Return everything a kept mapping says; nothing where it cannot be read any more."""
    try:
        return statements(read_mapping(kept.name, kept.text))
    except MappingError:
        return ()


def without(mapping: TableMapping, statement: Statement) -> TableMapping:
    """Return a mapping that no longer says one thing."""
    subject = statement.subject
    match statement.asked:
        case Asked.DATE_ORDER if subject:
            orders = {key: one for key, one in mapping.date_orders.items() if key != subject}
            return replace(mapping, date_orders=orders)
        case Asked.DATE_ORDER:
            return replace(mapping, date_order=None, date_orders={})
        case Asked.DECIMAL_MARK if subject:
            marks = {key: one for key, one in mapping.decimal_marks.items() if key != subject}
            return replace(mapping, decimal_marks=marks)
        case Asked.DECIMAL_MARK:
            return replace(mapping, decimal_mark="", decimal_marks={})
        case Asked.UNIT:
            units = {key: one for key, one in mapping.units.items() if key.value != subject}
            return replace(mapping, units=units)
        case Asked.TEST:
            items = {key: one for key, one in mapping.items.items() if key != subject}
            return replace(mapping, items=items)
        case Asked.DOSE_UNIT:
            return replace(mapping, dose_unit="")
        case Asked.NUMBER_SYSTEM:
            return replace(mapping, number_system="")
        case Asked.PART:
            columns = {
                role: left
                for role, headers in mapping.columns.items()
                if (left := tuple(one for one in headers if one != subject))
            }
            return replace(mapping, columns=columns)
        case _:
            return mapping


class MappingDesk(QObject):
    """The kept mappings of a store.

    Signals:
        changed: A mapping became another or was forgotten.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    @property
    def mappings(self) -> tuple[KeptMapping, ...]:
        """Every mapping that counts, by name.

        Raises:
            StoreError: The store cannot be read.
        """
        return self._workspace.store.mappings.all()

    def versions(self, kept: KeptMapping) -> tuple[KeptMapping, ...]:
        """Return every version of a mapping, newest first.

        Raises:
            StoreError: The store cannot be read.
        """
        return self._workspace.store.mappings.versions(kept.key)

    def rename(self, kept: KeptMapping, name: str) -> None:
        """Call a mapping something else.

        Raises:
            StoreError: Another one has this name, or it was changed meanwhile.
        """
        self._amend(kept, name, kept.text)

    def take_out(self, kept: KeptMapping, statement: Statement) -> None:
        """Let a mapping say one thing less; it is asked again with the next file.

        Raises:
            StoreError: It was changed meanwhile.
            MappingError: Its text cannot be read.
        """
        mapping = without(read_mapping(kept.name, kept.text), statement)
        self._amend(kept, kept.name, write_mapping(mapping))

    def forget(self, kept: KeptMapping) -> None:
        """Let a mapping count no more; its versions are kept.

        Raises:
            StoreError: It was changed meanwhile.
        """
        workspace = self._workspace
        with workspace.store.writing(workspace.user, "forget_mapping") as change:
            workspace.store.mappings.remove(change, seen=kept)
        self.changed.emit()

    def _amend(self, kept: KeptMapping, name: str, text: str) -> None:
        if (name, text) == (kept.name, kept.text):
            return
        workspace = self._workspace
        with workspace.store.writing(workspace.user, "change_mapping") as change:
            workspace.store.mappings.amend(name, text, change, seen=kept)
        self.changed.emit()


def _statements(mapping: TableMapping) -> Iterator[Statement]:
    if mapping.date_order is not None:
        yield Statement(Asked.DATE_ORDER, "", mapping.date_order.value)
    for column, order in mapping.date_orders.items():
        yield Statement(Asked.DATE_ORDER, column, order.value)
    if mapping.decimal_mark:
        yield Statement(Asked.DECIMAL_MARK, "", mapping.decimal_mark)
    for column, mark in mapping.decimal_marks.items():
        yield Statement(Asked.DECIMAL_MARK, column, mark)
    for analyte, unit in mapping.units.items():
        yield Statement(Asked.UNIT, analyte.value, unit)
    for name, code in mapping.items.items():
        yield Statement(Asked.TEST, name, _code(code))
    if mapping.number_system:
        yield Statement(Asked.NUMBER_SYSTEM, "", mapping.number_system)
    if mapping.dose_unit:
        yield Statement(Asked.DOSE_UNIT, "", mapping.dose_unit)
    for role, headers in mapping.columns.items():
        yield from (Statement(Asked.PART, header, role.value) for header in headers)
    if mapping.delimiter:
        yield Statement(None, "delimiter", mapping.delimiter)


def _code(code: AnalyteCode | None) -> str:
    return IGNORED if code is None else code.value
