"""What all results of one sample share: when it was drawn, where, and how."""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.domain.interpretation import InterpretedSample
from ironview.domain.moments import Moment, PartialDate, local_moment
from ironview.domain.readings import Reading, reading_of_window
from ironview.domain.verdicts import Window
from ironview.ui import words
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.complaint import Complaint, ComplaintKind, mark
from ironview.ui.forms.date_box import DateBox
from ironview.ui.forms.date_field import DateField
from ironview.ui.forms.field_box import FieldBox
from ironview.ui.forms.panel_row import Drawn
from ironview.ui.forms.reads_as import tone_of
from ironview.ui.forms.time_field import TimeField
from ironview.ui.glyphs import state_pixmap
from ironview.ui.theme import active_theme


class SampleFields(QWidget):
    """Collected, time, laboratory, fasting, haemolysed; at the right the day after the dose.

    Signals:
        edited: Something changed.
    """

    edited = Signal()

    def __init__(self, today: date, zone: tzinfo, born: PartialDate | None) -> None:
        super().__init__()
        self._today, self._zone, self._born = today, zone, born
        self.date = DateField(today)
        self.time = TimeField()
        self.laboratory = ChoiceField()
        self.laboratory.setEditable(True)
        self.fasting = ChoiceField(
            ((self.tr("Not stated"), None), (self.tr("Fasting"), True), (self.tr("Fed"), False))
        )
        self.haemolysed = QCheckBox(self.tr("&Haemolysed"))
        self._shown: tuple[str, str, Moment] | None = None
        self._date_was_typed = False
        self._reading: Reading | None = None
        self._glyph, self._day = QLabel(), QLabel()
        self._day.setProperty("role", "strong")
        self._boxes = self._build()
        for changed in (
            self.date.date_changed,
            self.time.time_changed,
            self.laboratory.editTextChanged,
            self.fasting.activated,
            self.haemolysed.toggled,
        ):
            changed.connect(self._on_field_changed)

    @property
    def collected(self) -> Moment | None:
        """When the sample was drawn; None while that cannot be told."""
        day, clock = self.date.day, self.time.clock
        if day is None or self.time.complaint is not None:
            return None
        if self._shown is not None and self._shown[:2] == (self.date.text(), self.time.text()):
            return self._shown[2]
        if clock is None:
            return Moment(day)
        return local_moment(datetime.combine(day, clock), self._zone)

    @property
    def drawn(self) -> Drawn | None:
        """Everything the results of the sample share; None while the date cannot be told."""
        collected = self.collected
        if collected is None:
            return None
        return Drawn(
            collected=collected,
            laboratory=self.laboratory.currentText().strip(),
            fasting=self.fasting.currentData(),
            haemolysed=self.haemolysed.isChecked(),
        )

    @property
    def complaint(self) -> Complaint | None:
        """What has to be answered about date or time first."""
        return self.date.complaint or self._impossible_day() or self.time.complaint

    def show_drawn(self, drawn: Drawn) -> None:
        """Show the shared facts of a stored sample."""
        self.date.set_day(drawn.collected.day)
        self.time.set_clock(drawn.collected.clock)
        self._shown = (self.date.text(), self.time.text(), drawn.collected)
        self.laboratory.setEditText(drawn.laboratory)
        self.fasting.choose(drawn.fasting)
        self.haemolysed.setChecked(drawn.haemolysed)

    @property
    def typed(self) -> tuple[object, ...]:
        """Everything a person can change here, to compare with later."""
        return (
            self.date.text(),
            self.time.text(),
            self.laboratory.currentText(),
            self.fasting.currentIndex(),
            self.haemolysed.isChecked(),
        )

    def offer_laboratories(self, names: list[str]) -> None:
        """Offer the laboratories this patient's results came from, the latest first."""
        self.laboratory.addItems(names)
        self.laboratory.setEditText(names[0] if names else "")

    def show_sample(
        self, sample: InterpretedSample | None, readable_from: date | None = None
    ) -> None:
        """Show on which day after the dose the sample is, and how that reads."""
        day = self.date.day
        self._reading = None
        text = ""
        if day is not None:
            weekday = self.date.spelled_out.split(",", maxsplit=1)[0]
            text = weekday if sample is None else self._day_text(weekday, sample, readable_from)
        if sample is not None and sample.sample.day is not None:
            self._reading = reading_of_window(sample.sample.window)
        self._day.setText(text)
        self._paint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _day_text(
        self, weekday: str, interpreted: InterpretedSample, readable_from: date | None
    ) -> str:
        sample = interpreted.sample
        if sample.day is None or sample.last_dose is None:
            return self.tr("{weekday}, {state}").format(
                weekday=weekday, state=words.window_word(sample.window)
            )
        if sample.window is Window.TOO_EARLY and readable_from is not None:
            wait = readable_from - sample.last_dose.day
            return self.tr("{weekday}, day {day} of {wait}").format(
                weekday=weekday, day=sample.day, wait=wait.days
            )
        return self.tr("{weekday}, day {day}, {state}").format(
            weekday=weekday, day=sample.day, state=words.window_word(sample.window)
        )

    def _impossible_day(self) -> Complaint | None:
        day = self.date.day
        if day is None:
            if self.date.text().strip():
                return None
            return Complaint(ComplaintKind.REFUSES, self.tr("The date of collection is missing."))
        if day > self._today:
            said = self.tr("{date} lies ahead.").format(date=words.day(day))
        elif self._born is not None and day < _first_day(self._born):
            said = self.tr("{date} lies before the birth date.").format(date=words.day(day))
        else:
            return None
        return Complaint(ComplaintKind.REFUSES, said)

    @Slot()
    def _on_field_changed(self) -> None:
        self._date_was_typed = self._date_was_typed or bool(self.date.text().strip())
        # A field nobody has touched yet is no mistake; the footer says what is still needed.
        self._boxes[0].show_complaint(self._impossible_day() if self._date_was_typed else None)
        self._boxes[1].show_complaint(self.time.complaint)
        self.edited.emit()

    def _paint(self) -> None:
        reading = self._reading
        self._glyph.setVisible(reading is not None)
        if reading is not None:
            self._glyph.setPixmap(state_pixmap(reading, active_theme(), 15))
        mark(self._day, "tone", tone_of(reading) if reading is not None else "ink")

    def _build(self) -> tuple[FieldBox, ...]:
        boxes = (
            DateBox(self.tr("&Collected"), self.date, names_weekday=False),
            FieldBox(self.tr("T&ime"), self.time, width=72),
            FieldBox(self.tr("&Laboratory"), self.laboratory, width=150),
            FieldBox(self.tr("Drawn &fasting"), self.fasting, width=120),
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        when = QHBoxLayout()
        when.setSpacing(6)
        when.addWidget(boxes[0], 0, Qt.AlignmentFlag.AlignTop)
        when.addWidget(boxes[1], 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(when)
        for box in (boxes[2], boxes[3], self._haemolysed_box()):
            row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        row.addWidget(self._day_box())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        for box in boxes[:2]:
            column.addWidget(box.complaints)
        return boxes

    def _haemolysed_box(self) -> QWidget:
        box = FieldBox(self.tr("Sample"), self.haemolysed)
        self.haemolysed.setMinimumHeight(32)
        self.haemolysed.setAccessibleName(self.tr("Haemolysed"))
        return box

    def _day_box(self) -> QWidget:
        box = QWidget()
        inner = QHBoxLayout()
        inner.setSpacing(6)
        inner.addWidget(self._glyph)
        inner.addWidget(self._day)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 26, 0, 0)
        column.addLayout(inner)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        return box


def _first_day(born: PartialDate) -> date:
    return date(born.year, born.month or 1, born.day or 1)
