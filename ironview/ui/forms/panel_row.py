"""One test of a panel: value, unit, laboratory range and flag, and how it will read."""

from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from ironview.controller.drafts import Prefill
from ironview.domain.analytes import Analyte
from ironview.domain.moments import Moment
from ironview.domain.record import Result, ResultStatus
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.complaint import Complaint
from ironview.ui.forms.number_field import NumberField
from ironview.ui.forms.panel_clipboard import PastedValue
from ironview.ui.forms.panel_previous import PreviousLabel
from ironview.ui.forms.range_field import RangeField
from ironview.ui.forms.reads_as import Foreseen, ReadsAs
from ironview.ui.forms.slip_names import short_name
from ironview.ui.forms.unit_field import UnitField
from ironview.ui.forms.value_questions import TypedValue, UseNumber, UseUnit, ask_about
from ironview.ui.words import analyte_name

_LAB_FLAGS = ("", "H", "L", "HH", "LL")


@dataclass(frozen=True, slots=True)
class Drawn:
    """What all results of one sample share."""

    collected: Moment
    laboratory: str = ""
    fasting: bool | None = None
    haemolysed: bool = False


@dataclass(frozen=True, slots=True)
class KeepValue:
    """Answer: it is unlikely, but it stands so on the report."""


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """Answer: this value is not to be entered."""


@dataclass(frozen=True, slots=True)
class Corrects:
    """Answer: the laboratory corrected the earlier value."""


class PanelRow(QObject):
    """The widgets of one test, for a grid to place, and what they say together.

    Signals:
        edited: Something of the row changed.
    """

    edited = Signal()

    def __init__(self, analyte: Analyte, parent: QWidget) -> None:
        super().__init__(parent)
        self.analyte = analyte
        self.stored: Result | None = None
        self._shown: Drawn | None = None
        self._kept = ""
        self._doubt: Complaint | None = None
        self._status = ResultStatus.FINAL
        self._range_is_open = False
        self.name = QLabel(short_name(analyte), parent)
        self.value = NumberField(parent)
        self.unit = UnitField(analyte, parent)
        self.range = RangeField(parent)
        self.flag = ChoiceField(((flag or "–", flag) for flag in _LAB_FLAGS), parent)
        self.previous = PreviousLabel(parent)
        self.reads_as = ReadsAs(parent)
        self._name_parts()
        self.value.textChanged.connect(self._on_value_text_changed)
        self.unit.activated.connect(self._on_unit_activated)
        self.range.textEdited.connect(self.edited)
        self.flag.activated.connect(self.edited)
        self.reads_as.answered.connect(self._on_reads_as_answered)

    @property
    def is_filled(self) -> bool:
        """Whether there is a value to save."""
        return not self.value.is_empty

    @property
    def complaint(self) -> Complaint | None:
        """What has to be answered before this row can be saved."""
        if not self.is_filled:
            return None
        return self._question() or self.range.complaint or self._unanswered_doubt()

    def prefill(self, earlier: Prefill | None) -> None:
        """Take over unit and range of an earlier result, where nobody typed them."""
        self.unit.suggest(earlier.unit if earlier is not None else "")
        low, high = (earlier.reference_low, earlier.reference_high) if earlier else (None, None)
        self.range.suggest((low, high))

    @property
    def typed(self) -> tuple[str, ...]:
        """Everything a person can change here, to compare with later."""
        return (
            self.value.text().strip(),
            self.unit.unit if self.is_filled else "",
            self.range.text().strip() if self.is_filled else "",
            self.flag.currentText(),
        )

    def show_stored(self, result: Result, shown: Drawn) -> None:
        """Show a result of the store, to be amended; ``shown`` is what the form shows of all."""
        self.stored = result
        self._shown = shown
        self.value.set_number(result.value)
        unit = self.analyte.unit_of(result.unit)
        if unit is not None:
            self.unit.choose_unit(unit.unit)
        self.range.set_ends((result.reference_low, result.reference_high))
        if not self.flag.choose(result.lab_flag):
            self.flag.addItem(result.lab_flag, result.lab_flag)
            self.flag.choose(result.lab_flag)
        self._kept = self._signature()

    def type_in(self, pasted: PastedValue) -> None:
        """Fill the row from pasted text, as if it had been typed."""
        self.value.setText(pasted.value)
        known = self.analyte.unit_of(pasted.unit) if pasted.unit else None
        if known is not None:
            self.unit.choose_unit(known.unit)
        if pasted.ends:
            self.range.type_in(pasted.ends)
        if pasted.flag:
            self.flag.choose(pasted.flag)
        self.edited.emit()

    def draft(self, drawn: Drawn) -> Result | None:
        """Return the row as a result; None while it is empty or no number."""
        number, unit = self.value.number, self.unit.unit
        if not number:
            return None
        low, high = self.range.ends or (None, None)
        if self.stored is not None:
            return self._amended(self.stored, drawn, number, low, high)
        return Result(
            analyte=self.analyte.code.value,
            name=short_name(self.analyte),
            value=number,
            unit=unit,
            collected=drawn.collected,
            status=self._status,
            reference_low=low,
            reference_high=high,
            reference_text=self.range.text().strip(),
            lab_flag=self.flag.currentData() or "",
            laboratory=drawn.laboratory,
            fasting=drawn.fasting,
            haemolysed=drawn.haemolysed,
        )

    def doubt(self, complaint: Complaint | None) -> None:
        """Ask about a value that is possible but unlikely, or already there; None: no doubt."""
        self._doubt = complaint

    def foresee(self, foreseen: Foreseen | None, *, range_is_open: bool) -> None:
        """Show what the rules say of it."""
        self._range_is_open = range_is_open
        self.reads_as.show_foreseen(foreseen if self.is_filled else None)
        self.refresh()

    def refresh(self) -> None:
        """Show question or reading."""
        complaint = self.complaint
        self.reads_as.show_complaint(complaint)
        self.value.show_complaint(complaint)
        if complaint is None:
            self.value.setAccessibleDescription(self.reads_as.said)

    def _amended(
        self,
        stored: Result,
        drawn: Drawn,
        number: str,
        low: Decimal | None,
        high: Decimal | None,
    ) -> Result:
        """Return the stored result with what was changed, and nothing else."""
        unit = self.analyte.unit_of(stored.unit)
        same_unit = unit is not None and unit.unit == self.unit.unit
        same_range = (low, high) == (stored.reference_low, stored.reference_high)
        shown = self._shown or drawn
        moved = drawn.collected != shown.collected
        relabelled = drawn.laboratory != shown.laboratory
        fasted = drawn.fasting != shown.fasting
        spoiled = drawn.haemolysed != shown.haemolysed
        return replace(
            stored,
            value=stored.value if _same_number(number, stored.value) else number,
            unit=stored.unit if same_unit else self.unit.unit,
            collected=drawn.collected if moved else stored.collected,
            reference_low=low,
            reference_high=high,
            reference_text=stored.reference_text if same_range else self.range.text().strip(),
            lab_flag=self.flag.currentData() or "",
            laboratory=drawn.laboratory if relabelled else stored.laboratory,
            fasting=drawn.fasting if fasted else stored.fasting,
            haemolysed=drawn.haemolysed if spoiled else stored.haemolysed,
        )

    def _question(self) -> Complaint | None:
        unit = self.analyte.unit_of(self.unit.unit)
        if unit is None:
            return None
        value = TypedValue(
            self.value.text(), self.value.readings, self.analyte, unit, self.unit.is_sure
        )
        return ask_about(value, self.value.locale(), range_is_open=self._range_is_open)

    def _unanswered_doubt(self) -> Complaint | None:
        return None if self._kept == self._signature() else self._doubt

    def _signature(self) -> str:
        return f"{self.value.text().strip()} {self.unit.unit}"

    def _name_parts(self) -> None:
        name = self.name.text()
        self.name.setToolTip(analyte_name(self.analyte))
        self.name.setBuddy(self.value)
        self.name.setStyleSheet("font-weight: 500")
        self.value.setAccessibleName(name)
        self.unit.setAccessibleName(self.tr("{test}, unit").format(test=name))
        self.range.setAccessibleName(self.tr("{test}, laboratory range").format(test=name))
        self.flag.setAccessibleName(self.tr("{test}, laboratory flag").format(test=name))

    @Slot()
    def _on_value_text_changed(self) -> None:
        self._doubt = None
        self._range_is_open = False
        self._status = ResultStatus.FINAL
        self.reads_as.show_foreseen(None)
        self.refresh()
        self.edited.emit()

    @Slot()
    def _on_unit_activated(self) -> None:
        self.refresh()
        self.edited.emit()

    @Slot(object)
    def _on_reads_as_answered(self, answer: object) -> None:
        match answer:
            case UseNumber(number):
                self.value.set_number(number)
            case UseUnit(unit):
                self.unit.choose_unit(unit)
            case LeaveOut():
                self.value.clear()
            case Corrects():
                self._status = ResultStatus.CORRECTED
                self._kept = self._signature()
            case KeepValue():
                self._kept = self._signature()
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()
        self.edited.emit()


def _same_number(typed: str, stored: str) -> bool:
    return typed == stored.strip().replace("≤", "<=").replace("≥", ">=").replace(" ", "")
