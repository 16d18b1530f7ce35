"""How many rows there are of each kind; a tile leads to its group."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ironview.ui.import_rows import Group, Kind, group_note, group_title
from ironview.ui.leading import Leading
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font


class CountTile(QAbstractButton):
    """A number, what it counts, and what becomes of it."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._count = 0

    def show_count(self, count: int) -> None:
        """Show another number; a tile of nothing cannot be pressed."""
        self._count = count
        self.setEnabled(count > 0)
        told = f"{group_title(self.kind)}: {count}, {group_note(self.kind)}"
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def needed_width(self) -> int:
        """Return the least width in which number and name are whole."""
        name = QFontMetrics(role_font("strong")).horizontalAdvance(group_title(self.kind))
        number = QFontMetrics(role_font("headline")).horizontalAdvance(str(self._count))
        return number + name + 34

    @override
    def sizeHint(self) -> QSize:
        lines = QFontMetrics(role_font("strong")).height()
        lines += QFontMetrics(role_font("caption")).height()
        return QSize(150, max(52, lines + 16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        hovered = self.underMouse() and self.isEnabled()
        painter.fillRect(self.rect(), theme.raised if hovered else theme.surface)
        leading = Leading(painter, QRectF(self.rect()), self.layoutDirection())
        line = leading.box(QRectF(0, 0, 1, self.height()))
        row = self.parentWidget()
        if row is not None and 2 < self.x() + line.center().x() < row.width() - 2:
            painter.fillRect(line, theme.line)
        asks = self.kind in (Kind.ASK, Kind.HELD) and self._count
        number = role_font("headline")
        painter.setFont(number)
        painter.setPen(theme.held if asks else theme.ink if self._count else theme.muted)
        text = str(self._count)
        metrics = QFontMetrics(number)
        leading.text(14, self.height() // 2 + metrics.ascent() // 2 - 2, text)
        x = 14 + metrics.horizontalAdvance(text) + 10
        middle = self.height() // 2
        painter.setFont(role_font("strong"))
        leading.text(x, middle - 3, group_title(self.kind))
        small = role_font("caption")
        painter.setFont(small)
        painter.setPen(theme.muted)
        note = QFontMetrics(small).elidedText(
            group_note(self.kind), Qt.TextElideMode.ElideRight, self.width() - x - 8
        )
        leading.text(x, middle + QFontMetrics(small).ascent() + 1, note)


class ImportCounts(QFrame):
    """One tile for each kind of row.

    Signals:
        chosen: A tile was pressed; its ``Kind``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self.tiles = {
            kind: CountTile(kind)
            for kind in (
                Kind.ASK,
                Kind.HELD,
                Kind.CORRECT,
                Kind.ADD,
                Kind.UNCHANGED,
                Kind.REJECTED,
            )
        }
        for tile in self.tiles.values():
            row.addWidget(tile, 1)
            tile.clicked.connect(self._on_tile_clicked)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_out_empty()

    def _leave_out_empty(self) -> None:
        """Where tiles would be too narrow for their names, those of nothing make room."""
        needed = sum(tile.needed_width() for tile in self.tiles.values())
        for tile in self.tiles.values():
            tile.setVisible(tile.isEnabled() or self.width() >= needed)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Count the lines of every group."""
        counts = {group.kind: len(group.lines) for group in groups}
        for kind, tile in self.tiles.items():
            tile.show_count(counts.get(kind, 0))
        self._leave_out_empty()

    @Slot()
    def _on_tile_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, CountTile):
            self.chosen.emit(tile.kind)
