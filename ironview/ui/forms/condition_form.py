"""Enter a condition that limits and profiles depend on, or mend one that is stored."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ironview.controller.chart import Chart
from ironview.domain.record import Condition, ConditionCode
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.complaint import Complaint, ComplaintKind
from ironview.ui.forms.consequence_box import Consequence
from ironview.ui.forms.date_box import DateBox
from ironview.ui.forms.date_field import DateField
from ironview.ui.forms.field_box import FieldBox, side_by_side
from ironview.ui.forms.foreseen_changes import foreseen_changes
from ironview.ui.forms.list_entries import standing_alone, usual_details
from ironview.ui.forms.mending import MendingForm
from ironview.wording.labels import condition_name

_SIZE: Final = QSize(860, 380)


class ConditionForm(MendingForm):
    """Takes a condition with the dates it holds between."""

    def __init__(
        self, chart: Chart, amends: Condition | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for a new condition, or for a stored one (with a key)."""
        super().__init__(chart, amends, parent)
        self.code = ChoiceField()
        self.since = DateField(chart.today)
        self.until = DateField(chart.today)
        self.detail = ChoiceField()
        self.detail.setEditable(True)
        self._build_fields()
        self._fill(amends)
        self.open_for(self.tr("Mend condition") if amends else self.tr("Add condition"), self.code)
        self._connect()
        self.foresee()

    @property
    @override
    def draft(self) -> Condition | None:
        """The condition as typed; None while it is not chosen."""
        code = self.code.currentData()
        if not code:
            return None
        return replace(
            self._amends or Condition(code=code),
            code=code,
            since=self.since.day,
            until=self.until.day,
            detail=self.detail.currentText().strip(),
        )

    @override
    def open_question(self) -> str:
        if not self.code.currentData():
            return self.tr("Choose the condition.")
        complaint = self.since.complaint or self._until_complaint()
        if complaint is not None:
            return complaint.sentence
        return self.change_question(self._chart.record.conditions)

    @override
    def first_open_field(self) -> QWidget | None:
        if not self.code.currentData():
            return self.code
        if self.since.complaint is not None:
            return self.since
        return self.until if self._until_complaint() is not None else self.reason.field

    @override
    def consequences(self) -> Sequence[Consequence]:
        draft = self.draft
        if draft is None or self._until_complaint() is not None:
            return ()
        after = self._chart.preview(conditions=[draft])
        return foreseen_changes(self._chart.interpretation, after)

    @override
    def keep(self, draft: Condition) -> None:
        if draft.key:
            self._chart.amend_condition(draft.key, draft, self.reason.text)
        else:
            self._chart.add_condition(draft)

    @Slot()
    def _on_edited(self) -> None:
        self._until_box.show_complaint(self._until_complaint())
        self.entry_changed()

    @Slot()
    def _on_code_activated(self) -> None:
        typed = self.detail.currentText()
        self.detail.clear()
        code = self.code.currentData()
        if code in list(ConditionCode):
            for shown, written in usual_details(ConditionCode(code)):
                self.detail.addItem(written, shown)
        self.detail.setEditText(typed)
        self._on_edited()

    def _until_complaint(self) -> Complaint | None:
        since, until = self.since.day, self.until.day
        if self.until.complaint is not None or since is None or until is None or until >= since:
            return self.until.complaint
        return Complaint(ComplaintKind.REFUSES, self.tr("The end lies before the beginning."))

    @override
    def typed(self) -> tuple[object, ...]:
        return (
            self.code.currentData(),
            self.since.text(),
            self.until.text(),
            self.detail.currentText(),
        )

    def _fill(self, stored: Condition | None) -> None:
        self.code.addItem(self.tr("Choose…"), "")
        for code in ConditionCode:
            self.code.addItem(standing_alone(condition_name(code)), code.value)
        if stored is None:
            return
        if not self.code.choose(stored.code):
            self.code.addItem(stored.code, stored.code)
            self.code.choose(stored.code)
        self._on_code_activated()
        self.since.set_day(stored.since)
        self.until.set_day(stored.until)
        self.detail.setEditText(stored.detail)

    def _connect(self) -> None:
        self.code.activated.connect(self._on_code_activated)
        for changed in (
            self.since.date_changed,
            self.until.date_changed,
            self.detail.editTextChanged,
            self.reason.edited,
        ):
            changed.connect(self._on_edited)

    def _build_fields(self) -> None:
        self._until_box = DateBox(self.tr("&Until"), self.until)
        self.until.setPlaceholderText(self.tr("still present"))
        self.body.addLayout(
            side_by_side(
                FieldBox(self.tr("&Condition"), self.code, width=260),
                DateBox(self.tr("&Since"), self.since),
                self._until_box,
                FieldBox(self.tr("&Detail"), self.detail),
            )
        )
        self.close_body(self.tr("Save condition"), self.tr("An empty date leaves that end open."))
        self.fit(_SIZE)
