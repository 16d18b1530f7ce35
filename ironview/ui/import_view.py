"""The list of rows on the bench: selection, and the keys that decide."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget
from typing_extensions import override

from ironview.ui.import_delegate import ImportDelegate, width_of
from ironview.ui.import_model import Column, ImportModel
from ironview.ui.import_rows import Group, Kind, Line

_WIDTHS: Final = {
    Column.STATE: (80, 200),
    Column.PATIENT: (110, 320),
    Column.BELONGS: (90, 240),
    Column.WHEN: (90, 220),
    Column.TEST: (70, 220),
    Column.VALUE: (90, 200),
}
"""Least and greatest width; between them each is as wide as what stands in it."""
_GIVES_WAY: Final = (Column.BELONGS,)
"""Tells again what the patient's column tells, so it is cut first."""
_REASON: Final = 120
_MEASURED: Final = 400
"""Lines of a group that are measured; a group of thousands would take too long."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN: Final = {
    Qt.Key.Key_F: "look",
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_H: "hold",
    Qt.Key.Key_R: "reject",
}


class ImportView(QTreeView):
    """Groups and their lines.

    Signals:
        pressed_key: ``answer``, ``look``, ``accept``, ``hold``, ``reject``, ``undo`` or ``find``.
    """

    pressed_key = Signal(str)

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._needed = {column: least for column, (least, _) in _WIDTHS.items()}
        self.setModel(model)
        self.setItemDelegate(ImportDelegate(self))
        self.setAccessibleName(self.tr("Rows of the files"))
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)

    def show_groups(self, groups: tuple[Group, ...], *, opens_all: bool) -> None:
        """Show other groups; what is folded and where a person looks stays.

        Args:
            opens_all: Whether a group nobody has seen yet is open though it is clean.
        """
        model, before = self._model, self._model.groups
        known = {group.kind for group in before}
        folded = {group.kind for at, group in enumerate(before) if not self._is_open(at)}
        current, at = self._model.line(self.currentIndex()), self.verticalScrollBar().value()
        row = self.currentIndex().row()
        model.show(groups)
        self._measure()
        self._share_width()
        for number, group in enumerate(groups):
            is_open = group.kind not in folded if group.kind in known else not group.is_clean
            self.setExpanded(model.index(number, 0), is_open or opens_all)
            self.setFirstColumnSpanned(number, QModelIndex(), True)
            self._span_last(number)
        self.verticalScrollBar().setValue(at)
        if current is not None:
            self._return_to(current.kind, row)

    def chosen_lines(self) -> tuple[Line, ...]:
        """Return the lines that are selected; a selected group stands for all its lines."""
        found: dict[int, Line] = {}
        for line in self._selected():
            found[id(line)] = line
        return tuple(found.values())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _measure(self) -> None:
        """Find how wide each column has to be for what stands in it, and for its heading."""
        head = self.header()
        lines = [line for group in self._model.groups for line in group.lines[:_MEASURED]]
        for column, (least, most) in _WIDTHS.items():
            needed = max((width_of(line, column) for line in lines), default=0)
            needed = max(needed, head.sectionSizeFromContents(column).width())
            self._needed[column] = min(max(needed, least), most)

    def _share_width(self) -> None:
        """Give each column what it needs; what is left is for the reason."""
        widths = dict(self._needed)
        missing = sum(widths.values()) + _REASON - self.viewport().width()
        for column in _GIVES_WAY:
            given = min(max(missing, 0), max(widths.get(column, 0) - _WIDTHS[column][0], 0))
            widths[column] = widths.get(column, 0) - given
            missing -= given
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _meant(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        meant = _meant(event)
        if meant:
            self.pressed_key.emit(meant)
        elif event.key() in (Qt.Key.Key_Space, *_ENTER) and not event.modifiers():
            is_line = self._model.line(self.currentIndex()) is not None
            if is_line and event.key() in _ENTER:
                self.pressed_key.emit("answer")
            else:
                self.open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def open(self, index: QModelIndex) -> None:
        """Open or fold a group, or show more of one; a line stays as it is."""
        first = index.siblingAtColumn(0)
        if self._model.is_more(first):
            self.setFirstColumnSpanned(first.row(), first.parent(), False)
            self._model.show_more(first)
            self._span_last(first.parent().row())
        elif self._model.group(first) is not None:
            self.setExpanded(first, not self.isExpanded(first))

    @override
    def selectAll(self) -> None:
        """Select every group, folded ones too; a group stands for all its lines."""
        model, last = self._model, len(Column) - 1
        chosen = QItemSelection()
        for number in range(model.rowCount()):
            parent = model.index(number, 0)
            chosen.select(parent, parent.siblingAtColumn(last))
            if self.isExpanded(parent):
                below = model.rowCount(parent) - 1
                chosen.select(model.index(0, 0, parent), model.index(below, last, parent))
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(chosen, flag)

    def _span_last(self, group: int) -> None:
        parent = self._model.index(group, 0)
        last = self._model.rowCount(parent) - 1
        if self._model.is_more(self._model.index(last, 0, parent)):
            self.setFirstColumnSpanned(last, parent, True)

    def _is_open(self, row: int) -> bool:
        return self.isExpanded(self._model.index(row, 0))

    def _return_to(self, kind: Kind, row: int) -> None:
        """Go to the line that now stands where the current one stood in its group."""
        for number, group in enumerate(self._model.groups):
            if group.kind is kind:
                parent = self._model.index(number, 0)
                index = self._model.index(min(row, len(group.lines) - 1), 0, parent)
                self.setCurrentIndex(index)

    def _selected(self) -> Iterator[Line]:
        chosen = self.selectionModel().selection()
        for part in (chosen.at(number) for number in range(chosen.size())):
            for row in range(part.top(), part.bottom() + 1):
                index = self._model.index(row, 0, part.parent())
                line, group = self._model.line(index), self._model.group(index)
                if line is not None:
                    yield line
                elif group is not None:
                    yield from group.lines


def _meant(event: QKeyEvent) -> str:
    """Return what a key means on the bench; empty for keys of the list itself."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    if event.matches(QKeySequence.StandardKey.Find):
        return "find"
    if event.modifiers() not in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    ):
        return ""
    return _PLAIN.get(Qt.Key(event.key()), "")
