"""Enter something besides iron that moves the results, or mend one that is stored."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ironview.controller.chart import Chart
from ironview.domain.record import Event, EventKind
from ironview.ui.forms.choice_field import ChoiceField
from ironview.ui.forms.complaint import Complaint, ComplaintKind
from ironview.ui.forms.consequence_box import Consequence
from ironview.ui.forms.field_box import FieldBox, side_by_side
from ironview.ui.forms.foreseen_changes import foreseen_changes
from ironview.ui.forms.list_entries import standing_alone
from ironview.ui.forms.mending import MendingForm
from ironview.ui.forms.number_field import NumberField
from ironview.ui.forms.when_fields import WhenFields
from ironview.wording.labels import event_name

_SIZE: Final = QSize(860, 380)
_COUNTED: Final = (EventKind.RBC_TRANSFUSION.value, EventKind.BLOOD_DONATION.value)


class EventForm(MendingForm):
    """Takes a transfusion, donation, operation, bleed, delivery, ESA, oral iron or planned MRI."""

    def __init__(
        self, chart: Chart, amends: Event | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for a new event, or for a stored one (with a key)."""
        super().__init__(chart, amends, parent)
        self.kind = ChoiceField()
        self.when = WhenFields(self.tr("&Date"), chart.today, chart.zone, may_lie_ahead=True)
        self.units = NumberField()
        self.note = QLineEdit()
        self._build_fields()
        self._fill(amends)
        self.open_for(self.tr("Mend event") if amends else self.tr("Add event"), self.kind)
        self._connect()
        self._on_kind_activated()
        self.foresee()

    @property
    @override
    def draft(self) -> Event | None:
        """The event as typed; None while kind or date are open."""
        kind, at = self.kind.currentData(), self.when.at
        if not kind or at is None:
            return None
        return replace(
            self._amends or Event(kind=kind, at=at),
            kind=kind,
            at=at,
            at_text="",
            units=self.units.number if kind in _COUNTED else "",
            note=self.note.text().strip(),
        )

    @override
    def open_question(self) -> str:
        if not self.kind.currentData():
            return self.tr("Choose what happened.")
        if not self.when.date.text().strip():
            return self.tr("The date is missing.")
        complaint = self.when.complaint or self._lies_ahead() or self._units_complaint()
        if complaint is not None:
            return complaint.sentence
        return self.change_question(self._chart.record.events)

    @override
    def first_open_field(self) -> QWidget | None:
        if not self.kind.currentData():
            return self.kind
        if self.when.at is None or self.when.complaint or self._lies_ahead():
            return self.when.date
        return self.units if self._units_complaint() is not None else self.reason.field

    @override
    def consequences(self) -> Sequence[Consequence]:
        draft = self.draft
        if draft is None:
            return ()
        after = self._chart.preview(events=[draft])
        return foreseen_changes(self._chart.interpretation, after)

    @override
    def keep(self, draft: Event) -> None:
        if draft.key:
            self._chart.amend_event(draft.key, draft, self.reason.text)
        else:
            self._chart.add_event(draft)

    @Slot()
    def _on_edited(self) -> None:
        self.when.ask(self._lies_ahead())
        self._units_box.show_complaint(self._units_complaint())
        self.entry_changed()

    @Slot()
    def _on_kind_activated(self) -> None:
        self._units_box.setVisible(self.kind.currentData() in _COUNTED)
        self._on_edited()

    def _lies_ahead(self) -> Complaint | None:
        day = self.when.date.day
        plans = self.kind.currentData() in ("", EventKind.MRI_PLANNED.value)
        if plans or day is None or day <= self._chart.today:
            return None
        said = self.tr("This date lies ahead; only an MRI can be planned.")
        return Complaint(ComplaintKind.REFUSES, said)

    def _units_complaint(self) -> Complaint | None:
        counted = self.kind.currentData() in _COUNTED
        if not counted or self.units.is_empty or self.units.number[:1].isdigit():
            return None
        said = self.tr("{typed} is no number of units.").format(typed=self.units.text().strip())
        return Complaint(ComplaintKind.REFUSES, said)

    @override
    def typed(self) -> tuple[object, ...]:
        return (
            self.kind.currentData(),
            self.when.typed,
            self.units.text(),
            self.note.text(),
        )

    def _fill(self, stored: Event | None) -> None:
        self.kind.addItem(self.tr("Choose…"), "")
        for kind in EventKind:
            self.kind.addItem(standing_alone(event_name(kind)), kind.value)
        if stored is None:
            return
        if not self.kind.choose(stored.kind):
            self.kind.addItem(stored.kind, stored.kind)
            self.kind.choose(stored.kind)
        self.when.show_at(stored.at)
        self.units.set_number(stored.units)
        self.note.setText(stored.note)

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_kind_activated)
        for changed in (
            self.when.edited,
            self.units.textChanged,
            self.note.textChanged,
            self.reason.edited,
        ):
            changed.connect(self._on_edited)

    def _build_fields(self) -> None:
        self._units_box = FieldBox(self.tr("U&nits"), self.units, width=72)
        self.units.setPlaceholderText("1")
        self.body.addLayout(
            side_by_side(
                FieldBox(self.tr("&What happened"), self.kind, width=220),
                self.when,
                self._units_box,
                FieldBox(self.tr("&Note"), self.note),
            )
        )
        self.close_body(self.tr("Save event"), self.tr("Saving can be undone with Ctrl+Z."))
        self.fit(_SIZE)
