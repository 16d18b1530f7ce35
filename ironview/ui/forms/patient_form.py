"""Enter a patient, or change one; a look-alike is shown before anything is written."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ironview.controller.chart import Chart
from ironview.controller.conflicts import Seen
from ironview.controller.workspace import Workspace
from ironview.domain.record import Patient
from ironview.ui.forms.consequence_box import Consequence
from ironview.ui.forms.entry_dialog import EntryDialog, dialog_title
from ironview.ui.forms.foreseen_changes import foreseen_changes
from ironview.ui.forms.look_alikes import LookAlikes
from ironview.ui.forms.patient_fields import PatientFields
from ironview.ui.forms.reason_field import ReasonField

_SIZE: Final = QSize(1040, 640)


class PatientForm(EntryDialog):
    """Takes who a patient is, and what limits and profiles depend on.

    Signals:
        existing_patient_requested: The person wants a patient who is already stored; the key.
    """

    existing_patient_requested = Signal(str)

    def __init__(
        self, workspace: Workspace, chart: Chart | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for a new patient, or for the one of a chart."""
        super().__init__(parent)
        self._workspace = workspace
        self._chart = chart
        self._key = chart.key if chart is not None else ""
        self._existing = ""
        guideline = chart.guideline if chart is not None else workspace.guideline
        self.fields = PatientFields(guideline, workspace.today)
        self.look_alikes = LookAlikes()
        self.reason = ReasonField()
        self._build_fields()
        self._name_dialog()
        self._shown = chart.patient if chart is not None else Patient()
        self.fields.show_patient(self._shown)
        self._was = self.fields.typed
        self.fields.edited.connect(self._on_fields_edited)
        self.reason.edited.connect(self.entry_changed)
        self.look_alikes.dismissed.connect(self.entry_changed)
        self.look_alikes.open_requested.connect(self._on_look_alikes_open_requested)
        self.foresee()
        self.fields.family_name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def key(self) -> str:
        """Key of the patient that was written or asked for; empty before."""
        return self._existing or self._key

    @property
    def patient(self) -> Patient:
        """The patient as typed."""
        return self.fields.patient

    @override
    def amended_rows(self) -> Sequence[Patient]:
        return () if self._chart is None else (self._shown,)

    @override
    def drafted_rows(self) -> Sequence[Patient]:
        return (self.patient,)

    @override
    def see_anew(self, rows: Sequence[Seen]) -> None:
        (shown,) = rows
        if isinstance(shown, Patient):
            self._shown = shown

    @property
    @override
    def mended_chart(self) -> Chart | None:
        return self._chart

    @override
    def open_question(self) -> str:
        complaint = self.fields.complaint
        if complaint:
            return complaint
        if not self.look_alikes.is_answered:
            return self.tr("Somebody like this is already stored.")
        if self._chart is None:
            return ""
        if self._chart.patient != self._shown:
            return self.changed_meanwhile
        if self.patient == self._chart.patient:
            return self.tr("Nothing is changed yet.")
        return "" if self.reason.text else self.tr("A change needs a reason.")

    @override
    def first_open_field(self) -> QWidget | None:
        if self.fields.complaint:
            return self.fields.first_open_field
        if not self.look_alikes.is_answered:
            return self.look_alikes.first_button
        return self.reason.field

    @override
    def is_dirty(self) -> bool:
        return self.fields.typed != self._was

    @override
    def consequences(self) -> Sequence[Consequence]:
        patient = self.patient
        found = self._workspace.similar_patients(patient)
        self.look_alikes.show_found([one for one in found if one.line.key != self._key])
        if self._chart is None or patient == self._chart.patient:
            return ()
        after = self._chart.preview(patient=patient)
        return foreseen_changes(self._chart.interpretation, after)

    @override
    def write(self) -> None:
        if self._chart is None:
            self._key = self._workspace.add_patient(self.patient)
        else:
            self._chart.save_patient(self.patient, self.reason.text)

    @Slot()
    def _on_fields_edited(self) -> None:
        self.look_alikes.ask_again()
        self.entry_changed()

    @Slot(str)
    def _on_look_alikes_open_requested(self, key: str) -> None:
        self._existing = key
        self.existing_patient_requested.emit(key)
        self.accept()

    def _name_dialog(self) -> None:
        if self._chart is None:
            self.identity.hide()
            self.setWindowTitle(self.tr("New patient – IronView"))
            self.footer.name_save(self.tr("Save patient"))
            self.box.say_when_empty(
                self.tr("The patient is added to the list. Results can be entered at once.")
            )
            return
        self.identity.show_patient(self._chart.interpretation)
        self.setWindowTitle(dialog_title(self.tr("Change patient"), self._chart.interpretation))
        self.footer.name_save(self.tr("Save changes"))

    def _build_fields(self) -> None:
        self.body.addWidget(self.fields)
        self.body.addWidget(self.look_alikes)
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        self.reason.setVisible(self._chart is not None)
        if self._chart is not None:
            self.footer.set_hint(self.tr("Saving can be undone with Ctrl+Z."))
        self.fit(_SIZE)
