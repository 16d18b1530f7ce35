"""Starts the tour once, leads through it, and remembers that it was seen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

if TYPE_CHECKING:
    from ironview.ui.main_window import MainWindow
    from ironview.ui.tour.card import TourCard, TourFrame
    from ironview.ui.tour.steps import Step

_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.LayoutRequest)


class TourDesk(QObject):
    """Stands beside a window. Nothing moves by itself and nothing is timed."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self._target: QWidget | None = None
        self.card: TourCard | None = None
        self._frame: TourFrame | None = None
        window.commands.tour.triggered.connect(self.start)
        window.shell.pages.currentChanged.connect(self._on_pages_current_changed)

    @property
    def is_running(self) -> bool:
        """Whether a card is on screen."""
        return self.card is not None

    @Slot()
    def start_once(self) -> None:
        """Start unless this person has seen or skipped it."""
        if not self._window.habits.has_seen_tour and self._shows_patient():
            self.start()

    @Slot()
    def start(self) -> None:
        """Start from the first step, on the page of the patient on screen."""
        from ironview.ui.tour.card import TourCard, TourFrame
        from ironview.ui.tour.steps import tour_steps

        window = self._window
        if self.is_running or window.page.chart is None:
            return
        if not self._shows_patient():
            window.show_patients()
        self._steps, self._at = tour_steps(window.page), 0
        self._frame, self.card = TourFrame(window), TourCard(window)
        self.card.step_wanted.connect(self._go)
        self.card.ended.connect(self.end)
        window.installEventFilter(self)
        self._frame.show()
        self.card.show()
        self._show()

    @Slot()
    def end(self) -> None:
        """Take the card away; it does not come again by itself."""
        self._window.habits.has_seen_tour = True
        self._window.removeEventFilter(self)
        self._watch(None)
        for shown in (self.card, self._frame):
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        self.card = self._frame = None
        if self._shows_patient():
            # What was brought to the front for a step goes back behind what stands there first.
            for name in ("findings", "timeline"):
                self._window.page.work.reveal(name)
            self._window.page.banner.results_button.setFocus()

    @Slot(int)
    def _go(self, by: int) -> None:
        if 0 <= self._at + by < len(self._steps):
            self._at += by
            self._show()
        else:
            self.end()

    def _show(self) -> None:
        step = self._steps[self._at]
        self._watch(step.target())
        if self.card is not None:
            self.card.show_step(step, self._at + 1, len(self._steps))
        self._place()

    def _watch(self, target: QWidget | None) -> None:
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        self._target = target
        if target is not None:
            target.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            # Later: the layout has not yet put everything where it goes.
            QTimer.singleShot(0, self, self._place)
        return False

    @Slot()
    def _place(self) -> None:
        if self.card is None or self._frame is None or self._target is None:
            return
        room = self._window.rect()
        corner = self._target.mapTo(self._window, QPoint(0, 0))
        target = QRect(corner, self._target.size()).intersected(room)
        self._frame.surround(target, room)
        self.card.place(target, room)

    def _shows_patient(self) -> bool:
        page = vars(self._window).get("page")
        return page is not None and self._window.shell.pages.currentWidget() is page

    @Slot()
    def _on_pages_current_changed(self) -> None:
        if self._shows_patient():
            # Later: the page is to be painted first.
            QTimer.singleShot(0, self, self.start_once)
        elif self.is_running:
            self.end()
