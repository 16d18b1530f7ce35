"""One patient beside the list: how they stand, what to do, and the one button that does it."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.bookings import Wish
from ironview.controller.chart import Chart
from ironview.controller.price_per_test import price_of
from ironview.domain.bookings import Booking
from ironview.domain.verdicts import NextTestState
from ironview.domain.worklist import Reason, Step, WorkEntry
from ironview.ui import words
from ironview.ui.buttons import IconButton
from ironview.ui.forms.failure_line import FailureLine
from ironview.ui.icons import icon_pixmap
from ironview.ui.identity import Identity, identity_of
from ironview.ui.overridden_line import line_of
from ironview.ui.plain_label import plain_label
from ironview.ui.theme import active_theme
from ironview.ui.worklist.booking_box import BookingBox
from ironview.ui.worklist.looks import LANE_ICONS, lane_tone
from ironview.ui.worklist.mini_timeline import MiniTimeline
from ironview.wording.booking_days import weekday_date
from ironview.wording.bookings import booked_text, call_text
from ironview.wording.worklist import imperative, lane_name, why_text

WIDTH: Final = 512
_TESTED: Final = frozenset({Step.TEST, Step.DRAW_AGAIN, Step.BOOK, Step.MOVE})


class WorkDrawer(QFrame):
    """Shows one chart. What it asks for is done by whoever listens.

    Signals:
        book_requested: Book or move, as the box stands; its ``Wish``.
        cancel_requested: The booked test is to count no longer.
        call_requested: How a call ended is to be noted.
        print_requested: ``slip`` or ``letter``.
        calendar_requested: The booked test is wanted as a calendar file.
        open_requested: The patient's page is wanted.
        closed: The drawer is to be put away.
    """

    book_requested = Signal(object)
    cancel_requested = Signal()
    call_requested = Signal()
    print_requested = Signal(str)
    calendar_requested = Signal()
    open_requested = Signal()
    closed = Signal()

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self.chart = chart
        self.entry: WorkEntry = WorkEntry(places=())
        self.identity: Identity = identity_of(chart.patient, chart.today)
        self.name = plain_label(role="title", wraps=False)
        self.sex = plain_label(role="strong", wraps=False)
        self.facts = plain_label(role="body", tone="ink2")
        self._glyph, self.state = QLabel(), plain_label(role="strong")
        self.sentence = plain_label(role="title")
        self.why = plain_label(role="body", tone="ink2")
        self.timeline = MiniTimeline()
        self.box = BookingBox(chart.today)
        self.calls = plain_label(role="caption")
        self.failure = FailureLine()
        self.book = IconButton("calendar-plus", " ", kind="primary")
        self.open = IconButton("user-round", self.tr("Open patient"), key="Enter")
        self.open_first = IconButton("user-round", self.tr("Open patient"), kind="primary")
        self.cancel = IconButton("calendar-x", self.tr("Cancel test…"))
        self.call = IconButton("pen-line", self.tr("Note a call…"), small=True)
        self.slip = IconButton("printer", self.tr("Slip"), small=True)
        self.letter = IconButton("mail", self.tr("Letter"), small=True)
        self.calendar = IconButton("calendar", self.tr("Calendar file"), small=True)
        self._close = IconButton("x", name=self.tr("Close"), key="Esc", small=True)
        self._arrange()
        self._connect()
        self.show_chart(chart, self.entry)

    def _arrange(self) -> None:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(20, 12, 20, 14)
        rows.setSpacing(8)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._glyph)
        state.addWidget(self.state, 1)
        rows.addLayout(state)
        for part in (self.sentence, self.why, self.timeline, self.box):
            rows.addWidget(part)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for button in (self.call, self.slip, self.letter, self.calendar):
            tools.addWidget(button)
        tools.addStretch(1)
        rows.addLayout(tools)
        rows.addWidget(self.calls)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        scroll.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(scroll, 1)
        whole.addWidget(self.failure)
        whole.addWidget(self._foot())

    def _head(self) -> QFrame:
        head = QFrame()
        head.setProperty("role", "identity")
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.name, 0, Qt.AlignmentFlag.AlignBaseline)
        first.addWidget(self.sex, 1, Qt.AlignmentFlag.AlignBaseline)
        first.addWidget(self._close)
        rows = QVBoxLayout(head)
        rows.setContentsMargins(20, 8, 12, 8)
        rows.setSpacing(0)
        rows.addLayout(first)
        rows.addWidget(self.facts)
        return head

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "signoff")
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        for button in (self.book, self.open_first, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.open)
        return foot

    def _connect(self) -> None:
        self.box.changed.connect(self._show_button)
        self.book.clicked.connect(self._on_book_clicked)
        self.cancel.clicked.connect(self.cancel_requested)
        self.call.clicked.connect(self.call_requested)
        self.open.clicked.connect(self.open_requested)
        self.open_first.clicked.connect(self.open_requested)
        self.calendar.clicked.connect(self.calendar_requested)
        self.slip.clicked.connect(lambda: self.print_requested.emit("slip"))
        self.letter.clicked.connect(lambda: self.print_requested.emit("letter"))
        self._close.clicked.connect(self.closed)

    @property
    def booked(self) -> Booking | None:
        """The next open booking."""
        return self.entry.booked

    def show_chart(self, chart: Chart, entry: WorkEntry) -> None:
        """Show a patient as the list has them."""
        is_other = chart is not self.chart or entry != self.entry
        self.chart, self.entry = chart, entry
        said = chart.interpretation
        self.identity = identity_of(chart.patient, said.as_of)
        who = self.identity
        self.name.setText(who.name)
        self.sex.setText(who.sex_and_age)
        facts = (words.born(who.patient.birth_date), words.mrn(who.number))
        self.facts.setText("    ".join(part for part in facts if part))
        self.setAccessibleName(who.label)
        self._show_state()
        line = line_of(said, chart.overrides)
        told = [why_text(entry, chart.today), line.headline, line.facts]
        self.why.setText(" ".join(_ended(part) for part in told if part))
        self.timeline.show_patient(said, chart.guideline, who.label)
        is_asked = entry.place is None or entry.place.step in _TESTED or entry.booked is not None
        self.box.price = price_of(chart)
        self.box.setVisible(is_asked and said.next_test.state is not NextTestState.NONE)
        if is_other or not self.box.choices:
            self.failure.clear()
            self.box.show_test(said.next_test, said.as_of, entry.booked)
        self.calendar.setVisible(entry.booked is not None)
        self.cancel.setVisible(entry.booked is not None)
        self.calls.setVisible(entry.last_call is not None)
        if entry.last_call is not None:
            self.calls.setText(call_text(entry.last_call))
        self._show_button()

    def _show_state(self) -> None:
        place, entry, theme = self.entry.place, self.entry, active_theme()
        lane = self.entry.lane
        self._glyph.setPixmap(icon_pixmap(LANE_ICONS[lane], theme.color(lane_tone(lane)), 18))
        said = lane_name(lane)
        if place is not None and place.reason is Reason.DRAWN_TOO_EARLY:
            said = self.tr("{lane}, day {n}").format(lane=said, n=place.number)
        if entry.marks:
            marks = ", ".join(lane_name(one) for one in entry.marks)
            said = self.tr("{lane} (also: {others})").format(lane=said, others=marks)
        self.state.setText(said)
        sentence = imperative(place, self.chart.today)
        if place is None and entry.booked is not None:
            sentence = f"{booked_text(entry.booked)}."
        self.sentence.setText(sentence)

    @Slot()
    def _show_button(self) -> None:
        shown = not self.box.isHidden()
        wish, day = self.box.wish, self.box.day
        self.book.setVisible(shown)
        self.open_first.setVisible(not shown)
        self.open.setVisible(shown)
        self.book.setEnabled(wish is not None and not self._is_as_booked(wish))
        on = "" if day is None else weekday_date(day)
        told = self.tr("Book {date}") if self.booked is None else self.tr("Move to {date}")
        told = told.format(date=on).strip()
        # Beside the ways to cancel and to call there is no room for the day, which is chosen above.
        self.book.setText(told if self.booked is None else self.tr("Move it"))
        self.book.setAccessibleName(told)
        self.book.setToolTip(told)

    def _is_as_booked(self, wish: Wish) -> bool:
        booked = self.booked
        if booked is None:
            return False
        now = (booked.day, booked.clock, booked.tests, booked.note)
        return now == (wish.day, wish.clock, wish.tests, wish.note.strip())

    @Slot()
    def _on_book_clicked(self) -> None:
        wish = self.box.wish
        if wish is not None:
            self.book_requested.emit(wish)

    def complain(self, sentence: str) -> None:
        """Say that nothing was written, and why."""
        self.failure.show_failure(sentence)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_state()


def _ended(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
