"""One number of a profile: name, field, unit, what was delivered, source; changed or not."""

from collections.abc import Mapping
from functools import cached_property
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ironview.controller.profile_fields import EditableNumber
from ironview.domain.profile_numbers import ProblemCode, ProfileProblem
from ironview.domain.sources import Source
from ironview.ui.forms.complaint import Choice, Complaint, ComplaintKind, ComplaintLine, mark
from ironview.ui.forms.number_field import NumberField
from ironview.ui.forms.typed_number import show_number
from ironview.ui.profiles.change_source import ChangeSourceFields
from ironview.ui.profiles.glyph_label import GlyphLabel
from ironview.ui.profiles.profile_words import citations_text, number_name
from ironview.wording.numbers import plain_text
from ironview.wording.profile_numbers import amount_with_unit, problem_text, unit_name

_ASKS: Final = (ProblemCode.NO_REASON, ProblemCode.NO_PLACE)
_FIELD_WIDTH: Final = 84


class NumberRow(QObject):
    """Takes one number; a changed one asks what it rests on.

    Signals:
        edited: The number or its source became another.
    """

    edited = Signal()

    def __init__(
        self, number: EditableNumber, sources: Mapping[str, Source], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.number = number
        self.name = number_name(number)
        self._label = QLabel(self.name)
        self._label.setWordWrap(True)
        self.field = NumberField()
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.setAccessibleName(self.name)
        self.field.set_number(f"{number.value.normalize():f}")
        self._label.setBuddy(self.field)
        self._unit = QLabel(unit_name(number.unit))
        self._unit.setProperty("tone", "muted")
        self._delivered = QLabel(self._delivered_text())
        self._delivered.setProperty("tone", "ink2")
        self.state = QLabel()
        self._glyph = GlyphLabel()
        self._rests_on = QLabel(citations_text(number.citations, sources))
        self._rests_on.setProperty("role", "caption")
        self._rests_on.setWordWrap(True)
        self._rests_on.setTextFormat(Qt.TextFormat.PlainText)
        self.back = QPushButton(self.tr("Undo the change"))
        self.back.setProperty("extent", "small")
        self.back.setAccessibleName(f"{self.back.text()}: {self.name}")
        self._sources = sources
        self._asking = QWidget()
        self._asked = QVBoxLayout(self._asking)
        self._asked.setContentsMargins(0, 0, 0, 0)
        self.complaints = ComplaintLine(wraps=True)
        self.field.textEdited.connect(self.edited)
        self.back.clicked.connect(self._on_back_clicked)
        self.complaints.chosen.connect(self._on_complaints_chosen)
        self.show_number(number)

    def place(self, grid: QGridLayout, row: int) -> None:
        """Put the row into a grid of five columns; it takes three lines of it."""
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._label, row, 0, middle)
        grid.addWidget(self.field, row, 1, middle)
        grid.addWidget(self._unit, row, 2, middle)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._delivered)
        words.addWidget(self.state)
        told = QHBoxLayout()
        told.setSpacing(2)
        told.addWidget(self._glyph)
        told.addLayout(words, 1)
        grid.addLayout(told, row, 3, middle)
        grid.addWidget(self._rests_on, row, 4, middle)
        grid.addWidget(self.back, row, 4, Qt.AlignmentFlag.AlignLeft | middle)
        grid.addWidget(self.complaints, row + 1, 1, 1, 4)
        grid.addWidget(self._asking, row + 2, 0, 1, 5)

    @cached_property
    def source(self) -> ChangeSourceFields:
        """What the change rests on; made when the number is first changed."""
        fields = ChangeSourceFields(self.name, self._sources)
        self._asked.addWidget(fields)
        fields.edited.connect(self.edited)
        in_order = (self.field, fields.reason, fields.document, fields.place, fields.checked)
        for one, following in pairwise((*in_order, self.back)):
            QWidget.setTabOrder(one, following)
        return fields

    @property
    def text(self) -> str:
        """The number as the draft takes it: with a point, or as typed when it is none."""
        return self.field.number or self.field.text()

    @property
    def unclear(self) -> Complaint | None:
        """What has to be answered first: the mark in the number can mean two things."""
        readings = self.field.readings
        if len(readings) < 2:
            return None
        shown = [show_number(one, self.field.locale()) for one in readings]
        told = self.tr("{typed} could be {first} or {second}.").format(
            typed=self.field.text().strip(), first=shown[0], second=shown[1]
        )
        choices = tuple(Choice(s, n) for s, n in zip(shown, readings, strict=True))
        return Complaint(ComplaintKind.ASKS, told, choices)

    def set_read_only(self) -> None:
        """Show the number without a way to change it."""
        self.field.setReadOnly(True)
        mark(self.field, "state", "computed")
        self._delivered.hide()

    def show_number(self, number: EditableNumber) -> None:
        """Take another state of the same number, without touching what is being typed."""
        self.number = number
        differs = number.delivered is not None and number.value != number.delivered
        if number.is_changed:
            self.state.setText(self.tr("changed, was {before}").format(before=self._copied()))
        else:
            self.state.setText(self.tr("other than delivered") if differs else "")
        self.state.setVisible(bool(self.state.text()))
        self.state.setProperty("role", "strong")
        self._delivered.setText(self._delivered_text())
        self._asking.setVisible(number.is_changed)
        self.back.setVisible(number.is_changed)
        self._rests_on.setVisible(not number.is_changed)
        self._paint()

    def show_problems(self, problems: list[ProfileProblem]) -> None:
        """Say at the field what is wrong with it, or that nothing is."""
        if self.field.isReadOnly():
            return
        complaint = self.unclear
        source = next((one for one in problems if one.code in _ASKS), None)
        number = next((one for one in problems if one.code not in _ASKS), None)
        if complaint is None and number is not None:
            complaint = Complaint(ComplaintKind.REFUSES, problem_text(number))
        self.complaints.show_complaint(complaint)
        self.field.show_complaint(complaint)
        if not self.number.is_changed:
            return
        asked = None if source is None else Complaint(ComplaintKind.ASKS, problem_text(source))
        at_place = source is not None and source.code is ProblemCode.NO_PLACE
        self.source.reason_box.show_complaint(None if at_place else asked)
        self.source.place_box.show_complaint(asked if at_place else None)

    @property
    def first_open_field(self) -> QWidget:
        """The field of this row that still asks or is refused."""
        if self.complaints.complaint is not None or not self.number.is_changed:
            return self.field
        has_reason = self.source.reason.text().strip()
        return self.source.place if has_reason else self.source.reason

    def _copied(self) -> str:
        return plain_text(self.number.copied)

    def _delivered_text(self) -> str:
        number = self.number
        if number.delivered is None:
            return self.tr("not in the delivered one")
        shown = amount_with_unit(number.delivered, number.unit)
        return self.tr("delivered: {amount}").format(amount=shown)

    @Slot()
    def _on_back_clicked(self) -> None:
        self.field.set_number(f"{self.number.copied.normalize():f}")
        self.field.setFocus()
        self.edited.emit()

    @Slot(object)
    def _on_complaints_chosen(self, answer: str) -> None:
        self.field.set_number(answer)
        self.field.setFocus()
        self.edited.emit()

    def _paint(self) -> None:
        """A pen beside what was changed now, a fork beside what was changed before."""
        if self.number.is_changed:
            self._glyph.show_glyph("pen-line", lambda theme: theme.accent)
        else:
            self._glyph.show_glyph("split" if self.state.text() else "")
