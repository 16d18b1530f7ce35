"""Asks in which range a clinician wants one analyte of a patient."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.chart import Chart
from ironview.controller.targets import Aim, change_target, end_target, set_target
from ironview.domain.analytes import AnalyteCode
from ironview.domain.errors import IronViewError
from ironview.domain.quantities import read_quantity
from ironview.domain.targets import LONGEST_REASON, Target, target_of
from ironview.ui.buttons import IconButton
from ironview.ui.focus_ring import FocusRing
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.failure_line import FailureLine
from ironview.ui.forms.field_box import FieldBox, side_by_side
from ironview.ui.forms.number_field import NumberField
from ironview.wording.labels import analyte_name
from ironview.wording.targets import target_meta
from ironview.wording.told import error_text

_WIDTH: Final = 480
_BOUND_WIDTH: Final = 150


class TargetDialog(QDialog):
    """Sets, changes or ends a target; a failure keeps what was typed.

    Attributes:
        said: What was done, for the notice of the page; empty until then.
    """

    def __init__(
        self,
        chart: Chart,
        codes: Sequence[AnalyteCode],
        label: str,
        parent: QWidget | None = None,
    ) -> None:
        """Open for the first of some analytes.

        Args:
            label: Name and number of the patient.
        """
        super().__init__(parent)
        self._chart = chart
        self._target: Target | None = None
        self.said = ""
        self.setWindowTitle(self.tr("Target of {patient}").format(patient=label))
        self.analyte = ChoiceField((analyte_name(code), code.value) for code in codes)
        self.low, self.high = NumberField(), NumberField()
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self._low_box = FieldBox("", self.low, width=_BOUND_WIDTH)
        self._high_box = FieldBox("", self.high, width=_BOUND_WIDTH)
        self.meta = _plain()
        self.failure = FailureLine()
        self.save = IconButton("check", self.tr("Set target"), kind="primary")
        self.save.setDefault(True)
        self.end = QPushButton(self.tr("&End the target"))
        self._build()
        self._show_analyte()
        self.analyte.activated.connect(self._show_analyte)
        for field in (self.low, self.high, self.reason):
            field.textEdited.connect(self._on_edited)
        self.save.clicked.connect(self._save)
        self.end.clicked.connect(self._end)
        self._ring = FocusRing(self)
        self.low.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def code(self) -> AnalyteCode:
        """The analyte that is shown."""
        return AnalyteCode(self.analyte.currentData())

    def _build(self) -> None:
        said = _plain(
            self.tr(
                "A target is your own mark in the timeline. It changes no verdict, no finding and "
                "no rule. An empty field is no limit on that side."
            )
        )
        said.setProperty("tone", "ink2")
        self.meta.setProperty("role", "caption")
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for button in (self.end, cancel):
            button.setAutoDefault(False)
        buttons.addWidget(self.end)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(said)
        rows.addWidget(FieldBox(self.tr("&Test"), self.analyte))
        rows.addLayout(side_by_side(self._low_box, self._high_box))
        rows.addWidget(FieldBox(self.tr("&Reason, if there is one to note"), self.reason))
        rows.addWidget(self.meta)
        rows.addWidget(self.failure)
        rows.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)

    @Slot()
    def _show_analyte(self) -> None:
        """Show the target of the chosen analyte, or empty fields."""
        target = self._target = target_of(self._chart.decisions.targets, self.code)
        unit = self._chart.guideline.analytes[self.code].canonical_unit
        for box, name in (
            (self._low_box, self.tr("&Lower limit, {unit}")),
            (self._high_box, self.tr("&Upper limit, {unit}")),
        ):
            box.label.setText(name.format(unit=unit))
            box.field.setAccessibleName(box.label.text().replace("&", ""))
        _show_bound(self.low, None if target is None else target.low)
        _show_bound(self.high, None if target is None else target.high)
        self.reason.setText(target.reason if target else "")
        self.meta.setText(target_meta(target) if target else "")
        self.meta.setVisible(target is not None)
        self.end.setVisible(target is not None)
        self.save.setText(self.tr("Change target") if target else self.tr("Set target"))
        self.failure.clear()

    @Slot()
    def _on_edited(self) -> None:
        """What was typed belongs to the analyte it was typed for."""
        self.analyte.setEnabled(False)
        self.failure.clear()

    @Slot()
    def _save(self) -> None:
        bounds = []
        for field in (self.low, self.high):
            read = read_quantity(field.number) if field.number else None
            if not field.is_empty and (read is None or read.is_censored):
                self._complain(
                    self.tr("“{typed}” is no number.").format(typed=field.text().strip())
                )
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            bounds.append(None if read is None else read.amount)
        self._try(*bounds)

    def _complain(self, sentence: str) -> None:
        self.failure.show_failure(sentence)
        self._fit()

    def _fit(self) -> None:
        """Grow to what the wrapped sentences need: no field is ever cut."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _try(self, low: Decimal | None, high: Decimal | None) -> None:
        aim = Aim(low=low, high=high, reason=self.reason.text())
        try:
            if self._target is None:
                set_target(self._chart, self.code, aim)
                self._done(self.tr("Target set: {test}"))
            else:
                change_target(self._chart, self._target, aim)
                self._done(self.tr("Target changed: {test}"))
        except IronViewError as error:
            self._complain(error_text(error))

    @Slot()
    def _end(self) -> None:
        if self._target is None:
            return
        try:
            end_target(self._chart, self._target)
        except IronViewError as error:
            self._complain(error_text(error))
            return
        self._done(self.tr("Target ended: {test}"))

    def _done(self, said: str) -> None:
        self.said = said.format(test=analyte_name(self.code))
        self.accept()


def ask_target(chart: Chart, codes: Sequence[AnalyteCode], label: str, parent: QWidget) -> str:
    """Ask for a target and write it; return what was done, nothing when nothing was."""
    dialog = TargetDialog(chart, codes, label, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.said


def _show_bound(field: NumberField, bound: Decimal | None) -> None:
    if bound is None:
        field.clear()
    else:
        field.set_number(f"{bound:f}")


def _plain(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
