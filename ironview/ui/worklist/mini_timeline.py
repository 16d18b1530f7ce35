"""A small timeline of ferritin and haemoglobin, painted once for its size and theme."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ironview.domain.analytes import AnalyteCode
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.timeline import build_timeline
from ironview.ui.theme import active_theme

if TYPE_CHECKING:
    from ironview.domain.timeline_parts import Timeline

_LANES: Final = (AnalyteCode.FERRITIN, AnalyteCode.HB)
_HEIGHT: Final = 330


class MiniTimeline(QWidget):
    """Shows the last course; nothing moves in it and nothing can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline: Timeline | None = None
        self._painted: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_patient(
        self, interpretation: Interpretation, guideline: Guideline, label: str
    ) -> None:
        """Show a patient.

        Args:
            label: Who it is, for screen readers.
        """
        self._timeline = build_timeline(interpretation, guideline, interpretation.as_of, _LANES)
        self._painted = None
        self.setAccessibleName(self.tr("Ferritin and haemoglobin of {whom}").format(whom=label))
        self.update()

    def clear(self) -> None:
        """Show nobody."""
        self._timeline = self._painted = None
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(440, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._timeline is None:
            return
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._painted is None or self._painted.size() != wanted:
            self._painted = self._paint(self._timeline, wanted, ratio)
        QPainter(self).drawPixmap(QPointF(0, 0), self._painted)

    def _paint(self, timeline: "Timeline", wanted: QSize, ratio: float) -> QPixmap:
        from ironview.ui.timeline.chart import paint_chart
        from ironview.ui.timeline.export import timeline_chart

        pixmap = QPixmap(wanted)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = (float(self.width()), float(self.height()))
        chart = timeline_chart(
            timeline, timeline.course, active_theme(), size, minimap=False, legend=False
        )
        paint_chart(painter, chart)
        painter.end()
        return pixmap

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._painted = None
            self.update()
