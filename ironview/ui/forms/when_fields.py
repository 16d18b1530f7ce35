"""A date, and a time where it is known, of something that has happened."""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ironview.domain.moments import Moment, local_moment
from ironview.ui import words
from ironview.ui.forms.complaint import Complaint, ComplaintKind
from ironview.ui.forms.date_box import DateBox
from ironview.ui.forms.date_field import DateField
from ironview.ui.forms.field_box import FieldBox
from ironview.ui.forms.time_field import TimeField


class WhenFields(QWidget):
    """Date and time side by side.

    Signals:
        edited: The moment became another one, or cannot be told any more.
        answered: An answer to a question that the form asked about the date.
    """

    edited = Signal()
    answered = Signal(object)

    def __init__(
        self, name: str, today: date, zone: tzinfo, *, may_lie_ahead: bool = False
    ) -> None:
        super().__init__()
        self._today, self._zone, self._may_lie_ahead = today, zone, may_lie_ahead
        self._question: Complaint | None = None
        self._shown: tuple[str, str, Moment] | None = None
        self.date = DateField(today)
        self.time = TimeField()
        self.boxes = (
            DateBox(name, self.date),
            FieldBox(self.tr("T&ime"), self.time, width=72),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for box in self.boxes:
            row.addWidget(box)
        self.date.date_changed.connect(self._on_field_changed)
        self.time.time_changed.connect(self._on_field_changed)
        self.boxes[0].complaints.chosen.connect(self._on_complaints_chosen)

    @property
    def at(self) -> Moment | None:
        """The moment; None while it cannot be told."""
        day, clock = self.date.day, self.time.clock
        if day is None or self.time.complaint is not None:
            return None
        if self._shown is not None and self._shown[:2] == (self.date.text(), self.time.text()):
            return self._shown[2]
        if clock is None:
            return Moment(day)
        return local_moment(datetime.combine(day, clock), self._zone)

    @property
    def complaint(self) -> Complaint | None:
        """What has to be answered first; nothing for an empty date."""
        return self.date.complaint or self._ahead() or self.time.complaint or self._question

    @property
    def typed(self) -> tuple[str, str]:
        """What a person can change here, to compare with later."""
        return self.date.text(), self.time.text()

    def show_at(self, at: Moment | None) -> None:
        """Show a stored moment; it stays exactly as it is until somebody changes it."""
        self.date.set_day(at.day if at is not None else None)
        self.time.set_clock(at.clock if at is not None else None)
        self._shown = None if at is None else (self.date.text(), self.time.text(), at)

    def ask(self, question: Complaint | None) -> None:
        """Ask something about the date, below it."""
        self._question = question
        self._show()

    @Slot()
    def _on_field_changed(self) -> None:
        self._question = None
        self._show()
        self.edited.emit()

    @Slot(object)
    def _on_complaints_chosen(self, answer: object) -> None:
        if not isinstance(answer, date):
            self.answered.emit(answer)

    def _ahead(self) -> Complaint | None:
        day = self.date.day
        if self._may_lie_ahead or day is None or day <= self._today:
            return None
        said = self.tr("{date} lies ahead.").format(date=words.day(day))
        return Complaint(ComplaintKind.REFUSES, said)

    def _show(self) -> None:
        self.boxes[0].show_complaint(self._ahead() or self._question)
        self.boxes[1].show_complaint(self.time.complaint)
