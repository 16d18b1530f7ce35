"""A field for a date: typed in any usual way, stepped with the arrow keys, or picked."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from typing_extensions import override

from ironview.domain.moments import PartialDate, add_months
from ironview.ui.forms.calendar_popup import CalendarPopup
from ironview.ui.forms.complaint import Choice, Complaint, ComplaintKind
from ironview.ui.forms.typed_date import (
    read_date,
    show_date,
    show_partial_date,
    speaks_both_orders,
    swapped,
)
from ironview.ui.icons import icon
from ironview.ui.theme import active_theme


class DateField(QLineEdit):
    """Takes ``10.3.26``, ``10 Mar 2026``, ``2026-03-10`` or ``today``; F4 opens a calendar.

    Leaving the field spells the date out, so that day and month are seen apart.

    Signals:
        date_changed: The date became another one, or the text became unreadable.
    """

    date_changed = Signal()

    def __init__(
        self,
        today: date,
        *,
        accepts_partial: bool = False,
        asks_for_order: bool = False,
        looks_ahead: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty field.

        Args:
            accepts_partial: Year, or month and year, are enough.
            asks_for_order: Ask which is the day where day and month can be swapped and English
                is spoken, which is written both ways; dots stand behind a day that comes first.
            looks_ahead: A day typed without its year is the next one, for what is planned.
        """
        super().__init__(parent)
        self._asks_for_order = asks_for_order
        self._looks_ahead = looks_ahead
        self._today = today
        self._accepts_partial = accepts_partial
        self._alternative: date | None = None
        self._pick = QAction(self)
        self._pick.setToolTip(self.tr("Pick a date (F4)"))
        self._pick.triggered.connect(self.open_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QToolButton):
            # The look of tool buttons would push the icon out of the middle of the field.
            button.setStyleSheet("min-height: 0; padding: 0; border: 0; background: transparent")
        self.textEdited.connect(self._on_self_text_edited)
        self.textChanged.connect(self.date_changed)
        self._paint()

    @property
    def readings(self) -> tuple[PartialDate, ...]:
        """Every date the text can mean."""
        words = {
            self.tr("today").casefold(): self._today,
            self.tr("yesterday").casefold(): self._today - timedelta(days=1),
        }
        found = read_date(
            self.text(), self.locale(), self._today, words, looks_ahead=self._looks_ahead
        )
        asks = self._asks_for_order and "." not in self.text()
        if len(found) == 1 and asks and speaks_both_orders(self.locale()):
            other = swapped(self.text(), found[0], self._today)
            if other is not None:
                return (*found, PartialDate(other.year, other.month, other.day))
        return found

    @property
    def partial(self) -> PartialDate | None:
        """The date as far as it is known; None when nothing, two or no dates can be meant."""
        readings = self.readings
        if len(readings) != 1 or (readings[0].day is None and not self._accepts_partial):
            return None
        return readings[0]

    @property
    def day(self) -> date | None:
        """The whole date, or None."""
        partial = self.partial
        return None if partial is None or partial.day is None else partial.last_day

    @property
    def alternative(self) -> date | None:
        """The date that was meant if day and month were typed the other way round."""
        return self._alternative

    @property
    def spelled_out(self) -> str:
        """The date in words, for beside the field; empty without one."""
        partial = self.partial
        if partial is None:
            return ""
        if partial.day is None:
            return show_partial_date(partial, self.locale())
        weekday = self.locale().toString(_qdate(partial.last_day), "dddd")
        return f"{weekday}, {show_date(partial.last_day, self.locale())}"

    @property
    def complaint(self) -> Complaint | None:
        """What the text asks, or why it is no date; an empty field complains of nothing."""
        typed = self.text().strip()
        readings = self.readings
        if not typed or self.partial is not None:
            return None
        if len(readings) > 1:
            shown = [show_partial_date(one, self.locale()) for one in readings]
            said = self.tr("{typed} could be {first} or {second}.").format(
                typed=typed, first=shown[0], second=shown[1]
            )
            choices = tuple(
                Choice(text, one.last_day) for text, one in zip(shown, readings, strict=True)
            )
            return Complaint(ComplaintKind.ASKS, said, choices)
        if readings:
            said = self.tr("{typed} lacks the day.").format(typed=typed)
        else:
            said = self.tr("{typed} is no date. Write it like {example}.").format(
                typed=typed, example=show_date(self._today, self.locale())
            )
        return Complaint(ComplaintKind.REFUSES, said)

    def set_day(self, day: date | None) -> None:
        """Show a date, or nothing."""
        self._alternative = None
        self.setText("" if day is None else show_date(day, self.locale()))

    def set_partial(self, partial: PartialDate | None) -> None:
        """Show as much of a date as is known."""
        self._alternative = None
        self.setText("" if partial is None else show_partial_date(partial, self.locale()))

    @Slot(object)
    def answer(self, answer: object) -> None:
        """Take an answer to the complaint."""
        if isinstance(answer, date):
            self.set_day(answer)

    @Slot()
    def open_calendar(self) -> None:
        """Open the calendar under the field."""
        popup = CalendarPopup(self.day or self._today, self._today, self)
        popup.picked.connect(self._on_popup_picked)
        popup.open_below(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_F4 or (alt and key == Qt.Key.Key_Down):
            self.open_calendar()
            return
        moved = None if alt else self._moved(key)
        if moved is None:
            super().keyPressEvent(event)
        else:
            self.set_day(moved)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        partial = self.partial
        if partial is not None:
            shown = show_partial_date(partial, self.locale())
            if shown != self.text():
                self.setText(shown)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _moved(self, key: int) -> date | None:
        day = self.day or (self._today if not self.text().strip() else None)
        if day is None:
            return None
        match key:
            case Qt.Key.Key_Up:
                return day + timedelta(days=1)
            case Qt.Key.Key_Down:
                return day - timedelta(days=1)
            case Qt.Key.Key_PageUp:
                return add_months(day, 1)
            case Qt.Key.Key_PageDown:
                return add_months(day, -1)
        return None

    @Slot(object)
    def _on_popup_picked(self, picked: date) -> None:
        self.set_day(picked)
        self.setFocus()

    @Slot(str)
    def _on_self_text_edited(self, text: str) -> None:
        partial = self.partial
        self._alternative = None if partial is None else swapped(text, partial, self._today)

    def _paint(self) -> None:
        self._pick.setIcon(icon("calendar", active_theme().ink2))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
