"""The head of the timeline's card: title, patient, what the mouse is on, buttons."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from ironview.domain.timeline_parts import EVERY_LANE, Timeline
from ironview.ui.elided_label import ElidedLabel
from ironview.ui.timeline.frame import State
from ironview.ui.timeline.phrases import dose_dates, dose_words, lane_title
from ironview.ui.timeline.tools import TimelineTools
from ironview.ui.typography import role_font
from ironview.ui.words import day
from ironview.wording.expected_sentences import refusal_text
from ironview.wording.labels import event_name


class TimelineHead(QFrame):
    """One line over the chart; ``tools`` are its buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardHead")
        self.tools = TimelineTools()
        self._title = QLabel(self.tr("Iron tests over time"))
        self._title.setProperty("role", "subtitle")
        self._line = ElidedLabel("caption", is_muted=True)
        self._patient = ""
        row = self._row = QHBoxLayout(self)
        row.setSpacing(14)
        self.set_low(is_low=False)
        row.addWidget(self._title)
        row.addWidget(self._line, 1)
        row.addWidget(self.tools)

    def set_low(self, *, is_low: bool) -> None:
        """Take less height where the chart below needs it for its lanes."""
        self.setMinimumHeight(30 if is_low else 40)
        edge = 1 if is_low else 4
        self._row.setContentsMargins(14, edge, 12, edge)

    def show_patient(self, label: str) -> None:
        """Show whose timeline it is."""
        self._patient = label
        self.show_note("")
        self._fit()

    def show_note(self, text: str) -> None:
        """Show a sentence in place of the patient; an empty one brings the patient back."""
        shown = text or self._patient
        self._line.say(shown)

    def show_choices(
        self,
        timeline: Timeline,
        state: State,
        period: str,
    ) -> None:
        """Show what is chosen."""
        shown = [lane.code for lane in timeline.lanes]
        offered = [
            (code, lane_title(code))
            for code in EVERY_LANE
            if code in shown or code in timeline.available
        ]
        self.tools.show_period(period)
        unread = any(not p.reading.is_eligible for lane in timeline.lanes for p in lane.points)
        self.tools.show_scale(all_values=state.all_values, offered=unread)
        self.tools.show_expected(
            shown=state.show_expected,
            offered=any(
                lane.expected.points or refusal_text(lane.expected.refusal)
                for lane in timeline.lanes
            ),
        )
        self.tools.show_lanes(shown, offered, state=state)
        self._fit()

    def _fit(self) -> None:
        """Leave out words of buttons, then the title, until the patient's name and number fit."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 2 * self._row.spacing()
        metrics = QFontMetricsF(role_font("caption"))
        room -= round(metrics.horizontalAdvance(self._patient)) + 4
        title = self._title.sizeHint().width()
        for level in (0, 1, 2):
            needed = self.tools.set_level(level)
            if needed + title <= room:
                break
        self._title.setVisible(needed + title <= room)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @staticmethod
    def event_sentence(timeline: Timeline, x: float) -> str:
        """Return what happened at an x, for a screen reader."""
        doses = [dose for dose in timeline.doses if dose.x == x]
        said = [f"{dose_words([dose])[0]}, {dose_dates([dose])}" for dose in doses]
        said += [
            f"{event_name(event.kind)}, {day(event.at.day)}"
            for event in timeline.events
            if event.x == x
        ]
        return "; ".join(said)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._line.update()
