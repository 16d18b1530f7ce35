"""One tile for each lane: how many stand in it, and the way there."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from ironview.controller.worklist_listing import EVERY_LANE
from ironview.domain.worklist import Lane
from ironview.ui.icons import icon_pixmap
from ironview.ui.leading import Leading
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font
from ironview.ui.worklist.looks import LANE_ICONS, lane_tone
from ironview.wording.worklist import lane_name

_HEIGHT: Final = 56
_LEAST: Final = 118
_COUNT_PT: Final = 1.7


class LaneTile(QAbstractButton):
    """Count, name in at most two lines, icon; the lane in focus has another ground."""

    def __init__(self, lane: Lane | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lane = lane
        self._count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    @property
    def count(self) -> int:
        """How many stand in the lane."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show how many stand in the lane."""
        self._count = count
        self.setText(lane_name(self.lane))
        self.setAccessibleName(f"{count} {lane_name(self.lane)}")
        self.setToolTip(lane_name(self.lane))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        line = QFontMetricsF(role_font("caption")).lineSpacing()
        return QSize(_LEAST, max(_HEIGHT, round(2 * line + 18)))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = active_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.raised if self.underMouse() else theme.surface
        painter.fillRect(self.rect(), theme.accent_soft if self.isChecked() else ground)
        painter.setPen(QPen(theme.line, 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        font = role_font("subtitle")
        font.setPointSizeF(role_font("body").pointSizeF() * _COUNT_PT)
        painter.setFont(font)
        painter.setPen(theme.ink if self._count and self.lane is not None else theme.muted)
        metrics = QFontMetricsF(font)
        number = f"{self._count:,}".replace(",", "\u202f")
        middle = self.height() / 2
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        leading = Leading(painter, QRectF(self.rect()), self.layoutDirection())
        leading.text(12, base, number)
        left = 12 + metrics.horizontalAdvance(number) + 10
        icon = icon_pixmap(LANE_ICONS[self.lane], theme.color(lane_tone(self.lane)), 16)
        has_icon = self.width() - left > 104
        right = self.width() - (34 if has_icon else 6)
        if has_icon:
            leading.pixmap(self.width() - 26, middle - 8, icon)
        painter.setFont(role_font("caption"))
        painter.setPen(theme.ink)
        box = QRectF(left, 2, right - left, self.height() - 4)
        leading.words(box, self.text(), wrap=True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()


class LaneTiles(QWidget):
    """Every lane, in one row or in two where there is little room.

    Signals:
        chosen: A lane was pressed; None stands for those who need nothing.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lanes"))
        self.tiles = {lane: LaneTile(lane) for lane in EVERY_LANE}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._place(len(EVERY_LANE))
        for tile in self.tiles.values():
            tile.clicked.connect(self._on_tile_clicked)

    def show_counts(self, counts: Mapping[Lane | None, int]) -> None:
        """Show how many stand in each lane."""
        for lane, tile in self.tiles.items():
            tile.set_count(counts.get(lane, 0))

    def mark(self, lane: Lane | None, *, is_in_one: bool) -> None:
        """Mark the lane in focus; none where ``is_in_one`` is False."""
        for one, tile in self.tiles.items():
            tile.setChecked(is_in_one and one is lane)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, place // columns, place % columns)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        count = len(EVERY_LANE)
        self._place(count if self.width() >= count * _LEAST else count // 2)

    @override
    def minimumSizeHint(self) -> QSize:
        tile = self.tiles[None].sizeHint()
        rows = -(-len(EVERY_LANE) // max(self._columns, 1))
        return QSize(_LEAST * len(EVERY_LANE) // 2, tile.height() * rows)

    @Slot()
    def _on_tile_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, LaneTile):
            self.chosen.emit(tile.lane)
