"""Where a next test is booked: the day, how it will read, the hour, the tests."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.bookings import Wish
from ironview.domain.analytes import AnalyteCode
from ironview.domain.booking_days import best_of, booking_days
from ironview.domain.bookings import LONGEST_NOTE, Booking, window_on
from ironview.domain.price import Price
from ironview.domain.verdicts import NextTest, Window
from ironview.domain.windows import WINDOWED
from ironview.ui.forms.date_field import DateField
from ironview.ui.forms.time_field import TimeField
from ironview.ui.worklist.day_choice import DayChoice
from ironview.wording.booking_days import kind_text, weekday_date
from ironview.wording.bookings import foreseen_text
from ironview.wording.labels import analyte_name
from ironview.wording.price import repeat_cost_text

_OFFERED: Final = (
    AnalyteCode.FERRITIN,
    AnalyteCode.TSAT,
    AnalyteCode.HB,
    AnalyteCode.CRP,
    AnalyteCode.PHOSPHATE,
)
_DATE_WIDTH: Final = 130
_TIME_WIDTH: Final = 76
_COLUMNS: Final = 3


class BookingBox(QWidget):
    """Begins with the day that reads best and the tests the rules ask for.

    Attributes:
        price: Of a ferritin test; None while nobody said one.

    Signals:
        changed: Another day, hour, test or note stands here.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._test: NextTest | None = None
        self.price: Price | None = None
        self.title = QLabel()
        self.title.setProperty("role", "strong")
        self.choices: list[tuple[DayChoice, date | None]] = []
        self.other_day = DateField(today, looks_ahead=True)
        self.other_day.setFixedWidth(_DATE_WIDTH)
        self.other_day.setAccessibleName(self.tr("Another day"))
        self.clock = TimeField()
        self.clock.setFixedWidth(_TIME_WIDTH)
        self.clock.setAccessibleName(self.tr("Hour"))
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Note, such as where blood is drawn"))
        self.tests = {code: QCheckBox(analyte_name(code)) for code in _OFFERED}
        self.warning = QLabel()
        self.warning.setProperty("tone", "too_early")
        self.warning.setWordWrap(True)
        self._group = QButtonGroup(self)
        self._days = QVBoxLayout()
        self._days.setSpacing(6)
        self._arrange()
        self.other_day.date_changed.connect(self._on_other_day_changed)
        self.clock.time_changed.connect(self._show_state)
        self.note.textChanged.connect(self.changed)
        for box in self.tests.values():
            box.toggled.connect(self._show_state)

    def _arrange(self) -> None:
        hour = QLabel(self.tr("&Hour"))
        hour.setBuddy(self.clock)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(hour)
        line.addWidget(self.clock)
        line.addWidget(self.note, 1)
        boxes = QGridLayout()
        boxes.setHorizontalSpacing(14)
        boxes.setVerticalSpacing(6)
        name = QLabel(self.tr("Tests"))
        name.setProperty("role", "strong")
        boxes.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignTop)
        for place, box in enumerate(self.tests.values()):
            boxes.addWidget(box, place // _COLUMNS, 1 + place % _COLUMNS)
        boxes.setColumnStretch(_COLUMNS + 1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.title)
        rows.addLayout(self._days)
        rows.addWidget(self.warning)
        rows.addLayout(line)
        rows.addLayout(boxes)

    def show_test(self, test: NextTest, today: date, booked: Booking | None) -> None:
        """Begin anew for a patient; with a booked test, begin with what is booked."""
        self._test, self._today = test, today
        self.title.setText(
            self.tr("Book the next test") if booked is None else self.tr("Move the booked test")
        )
        self._offer_days(test, today)
        self.clock.set_clock(None if booked is None else booked.clock)
        self.note.setText("" if booked is None else booked.note)
        wanted = test.tests if booked is None else booked.tests
        for code, box in self.tests.items():
            box.setChecked(code.value in wanted)
        best = best_of(booking_days(test, today))
        day = booked.day if booked is not None else None if best is None else best.day
        self.choose(day)

    def _offer_days(self, test: NextTest, today: date) -> None:
        while (item := self._days.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                self.other_day.setParent(self)
                widget.hide()
                widget.deleteLater()
        self.choices = [
            (DayChoice(weekday_date(one.day), kind_text(one), one.window), one.day)
            for one in booking_days(test, today)
        ]
        other = DayChoice(self.tr("Another day"), "", None, self.other_day)
        self.choices.append((other, None))
        self.other_day.show()
        for choice, _ in self.choices:
            self._days.addWidget(choice)
            self._group.addButton(choice.radio)
            choice.chosen.connect(self._show_state)

    def choose(self, day: date | None) -> None:
        """Choose a day; one that is not offered stands in the field for another day."""
        offered = [one for _, one in self.choices]
        place = offered.index(day) if day is not None and day in offered else len(offered) - 1
        if day is not None and day not in offered:
            self.other_day.set_day(day)
        self.choices[place][0].radio.setChecked(True)
        self._show_state()

    @property
    def day(self) -> date | None:
        """The day that is chosen; None while none can be read."""
        for choice, day in self.choices:
            if choice.radio.isChecked():
                return self.other_day.day if day is None else day
        return None

    @property
    def foreseen(self) -> Window | None:
        """What a ferritin of the chosen day could say; None without a day."""
        day = self.day
        return None if day is None or self._test is None else window_on(self._test, day)

    @property
    def wish(self) -> Wish | None:
        """What stands here; None while the day or the hour cannot be read, or no test is."""
        day, tests = self.day, self._chosen_tests()
        is_readable = self.clock.complaint is None
        if day is None or not tests or not is_readable or day < self._today:
            return None
        return Wish(day=day, clock=self.clock.clock, tests=tests, note=self.note.text())

    def _chosen_tests(self) -> tuple[str, ...]:
        return tuple(code.value for code, box in self.tests.items() if box.isChecked())

    def _complaint(self) -> str:
        day, tests = self.day, self._chosen_tests()
        if day is not None and day < self._today:
            return self.tr("This day is past. Choose today or a later day.")
        if self.clock.complaint is not None:
            return self.clock.complaint.sentence
        if not tests:
            return self.tr("Choose at least one test.")
        is_misleading = bool(WINDOWED & {AnalyteCode(one) for one in tests})
        if self.foreseen is Window.TOO_EARLY and is_misleading:
            return f"{foreseen_text(Window.TOO_EARLY)} {repeat_cost_text(self.price)}"
        return ""

    @Slot()
    def _on_other_day_changed(self) -> None:
        if self.other_day.text() and self.choices:
            self.choices[-1][0].radio.setChecked(True)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        """Say how the day that was typed will read, and what speaks against booking it."""
        typed = self.other_day.day
        if self.choices:
            test = self._test
            known = None if typed is None or test is None else window_on(test, typed)
            self.choices[-1][0].show_window(known)
        said = self._complaint()
        self.warning.setText(said)
        self.warning.setVisible(bool(said))
        self.changed.emit()
