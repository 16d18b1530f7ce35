"""What a dose would do to the coming weeks, drawn before it is saved, with the dates in words."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.record import Infusion
from ironview.domain.timeline import build_timeline
from ironview.domain.timeline_marks import ClockSpan
from ironview.domain.timeline_parts import Period, Timeline, day_of, x_of
from ironview.domain.verdicts import Window
from ironview.ui import words
from ironview.ui.theme import active_theme
from ironview.ui.timeline.labels import Type

if TYPE_CHECKING:
    from ironview.ui.timeline.chart import Chart

_BEFORE: Final = 10.0
_AFTER: Final = 24.0
"""Days shown before the dose and after the last date it makes."""

_HEIGHT: Final = 78.0


class FollowUpPicture(QWidget):
    """The strip of doses and windows of the timeline as it would be; empty until a dose counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = _Strip()
        self.said = QLabel()
        self.said.setProperty("role", "caption")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.strip)
        rows.addWidget(self.said)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.strip.show_timeline(None, None)
        self.said.clear()
        self.hide()

    def show_dose(self, after: Interpretation, guideline: Guideline, dose: Infusion) -> None:
        """Show what follows a dose that an interpretation already holds.

        Nothing is shown for a dose that starts no clock.
        """
        timeline = build_timeline(after, guideline, after.as_of, lanes=())
        given = [mark.x for mark in timeline.doses if mark.is_given]
        begin = x_of(dose.started) if dose.started is not None else None
        if begin is None or begin not in given:
            self.clear()
            return
        ladder = tuple(span for span in timeline.clock if span.x1 > begin)
        last = max([ladder[-1].x0, *(plan.x for plan in timeline.plans)])
        self.strip.show_timeline(timeline, Period(begin - _BEFORE, last + _AFTER))
        self.said.setText(self._sentence(ladder))
        self.strip.setAccessibleName(self.tr("Dates this dose makes"))
        self.strip.setAccessibleDescription(self.said.text())
        self.show()

    def _sentence(self, ladder: tuple[ClockSpan, ...]) -> str:
        """Return the ends of the windows after the last dose, which is the one that counts."""
        begins = {span.window: words.day(day_of(span.x0)) for span in ladder}
        ends = {span.window: words.day(day_of(span.x1 - 1)) for span in ladder[:-1]}
        texts = {
            self.tr("Too early to read until {date}"): ends.get(Window.TOO_EARLY),
            self.tr("provisional until {date}"): ends.get(Window.PROVISIONAL),
            self.tr("steady from {date}"): begins.get(Window.STEADY),
        }
        return "; ".join(text.format(date=date) for text, date in texts.items() if date) + "."


class _Strip(QWidget):
    """Painted once for its size and theme."""

    def __init__(self) -> None:
        super().__init__()
        self._timeline: Timeline | None = None
        self._period: Period | None = None
        self._painted: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_timeline(self, timeline: Timeline | None, period: Period | None) -> None:
        """Show a stretch of a timeline; None shows nothing."""
        self._timeline, self._period, self._painted = timeline, period, None
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, round(_HEIGHT * max(Type().scale, 1.0)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def chart(self) -> "Chart | None":
        """Return what is painted, laid out on the present size; None while nothing is."""
        from ironview.ui.timeline.export import timeline_chart

        if self._timeline is None or self._period is None:
            return None
        size = (float(self.width()), float(self.height()))
        return timeline_chart(
            self._timeline, self._period, active_theme(), size, minimap=False, legend=False
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        wanted = self.size() * self.devicePixelRatioF()
        if self._painted is None or self._painted.size() != wanted:
            self._painted = self._paint(wanted)
        QPainter(self).drawPixmap(QPointF(0, 0), self._painted)

    def _paint(self, wanted: QSize) -> QPixmap:
        from ironview.ui.timeline.chart import paint_chart

        pixmap = QPixmap(wanted)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        pixmap.fill(Qt.GlobalColor.transparent)
        chart = self.chart()
        if chart is not None:
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_chart(painter, chart)
            painter.end()
        return pixmap

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._painted = None
            self.updateGeometry()
            self.update()
