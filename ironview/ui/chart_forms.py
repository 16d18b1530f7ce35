"""Opens the forms of a patient. Imported on first use: a form is not on the way to a window."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QInputDialog, QMessageBox, QWidget

from ironview.controller.chart import Chart
from ironview.controller.workspace import Workspace
from ironview.domain.record import Condition, Event, Infusion, Result, Symptom
from ironview.ui import words
from ironview.ui.identity import Identity
from ironview.ui.sample_rows import Cell

if TYPE_CHECKING:
    from ironview.ui.entries_dialog import Entry, Wish
    from ironview.ui.forms.entry_dialog import EntryDialog

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Closed:
    """How a form was left.

    Attributes:
        saved: Something was written.
        wants_patient: The person wants to go on with another patient.
    """

    saved: bool
    wants_patient: bool = False


def open_new_patient(workspace: Workspace, parent: QWidget) -> str:
    """Ask for a new patient; return the key, or nothing when nobody was added or chosen."""
    from ironview.ui.forms.patient_form import PatientForm

    form = PatientForm(workspace, parent=parent)
    _run(form)
    return form.key


def open_patient(workspace: Workspace, chart: Chart, parent: QWidget) -> Closed:
    """Ask for changes of the patient's data."""
    from ironview.ui.forms.patient_form import PatientForm

    return _run(PatientForm(workspace, chart, parent=parent))


def open_panel(chart: Chart, parent: QWidget, amends: Sequence[Result] = ()) -> Closed:
    """Ask for the results of one sample."""
    from ironview.ui.forms.panel_form import PanelForm

    form = PanelForm(chart, amends, parent=parent)
    form.offer_other_patients()
    return _run(form)


def open_infusion(chart: Chart, parent: QWidget, amends: Infusion | None = None) -> Closed:
    """Ask for an infusion."""
    from ironview.ui.forms.infusion_form import InfusionForm

    return _run(InfusionForm(chart, amends, parent=parent))


def open_event(chart: Chart, parent: QWidget, amends: Event | None = None) -> Closed:
    """Ask for another event."""
    from ironview.ui.forms.event_form import EventForm

    return _run(EventForm(chart, amends, parent=parent))


def open_symptom(chart: Chart, parent: QWidget, amends: Symptom | None = None) -> Closed:
    """Ask for a fatigue score."""
    from ironview.ui.forms.symptom_form import SymptomForm

    return _run(SymptomForm(chart, amends, parent=parent))


def open_condition(chart: Chart, parent: QWidget, amends: Condition | None = None) -> Closed:
    """Ask for a condition."""
    from ironview.ui.forms.condition_form import ConditionForm

    return _run(ConditionForm(chart, amends, parent=parent))


def choose_entry(chart: Chart, identity: Identity, parent: QWidget) -> "Wish | None":
    """Show everything besides results; return what is wanted of one of them."""
    from ironview.ui.entries_dialog import EntriesDialog

    dialog = EntriesDialog(chart, identity.label, parent)
    dialog.exec()
    wish = dialog.wish
    dialog.deleteLater()
    return wish


def correct_entry(chart: Chart, parent: QWidget, entry: "Entry") -> Closed:
    """Open the form of a stored entry."""
    match entry:
        case Infusion():
            return open_infusion(chart, parent, entry)
        case Event():
            return open_event(chart, parent, entry)
        case Symptom():
            return open_symptom(chart, parent, entry)
        case Condition():
            return open_condition(chart, parent, entry)


def ask_removal_reason(parent: QWidget, told: str, whose: str) -> str:
    """Ask why an entry was an error; nothing means it stays.

    Args:
        whose: Name and number of the patient.
    """
    reason, accepted = QInputDialog.getText(
        parent,
        translate("ChartForms", "Entered in error"),
        translate(
            "ChartForms", "{patient}\n{entry}\nEarlier versions stay readable. Why is it wrong?"
        ).format(patient=whose, entry=told),
    )
    return reason.strip() if accepted else ""


def open_point_card(chart: Chart, identity: Identity, cell: Cell, parent: QWidget) -> str:
    """Show one result whole; return what is wanted of it, or nothing."""
    from ironview.ui.point_card import PointCard

    samples = chart.interpretation.samples
    sample = next(one for one in samples if cell.results[0] in one.sample.results)
    card = PointCard(chart, identity, cell, sample, parent)
    card.exec()
    wish = card.wish
    card.deleteLater()
    return wish


def ask_exclusion_reason(parent: QWidget, told: str, whose: str) -> str:
    """Ask why a result is taken out of interpretation; nothing means it is not.

    Args:
        whose: Name and number of the patient.
    """
    reason, accepted = QInputDialog.getText(
        parent,
        translate("ChartForms", "Exclude a result"),
        translate(
            "ChartForms", "{patient}\n{result}\nIt stays visible. Why is it excluded?"
        ).format(patient=whose, result=told),
    )
    return reason.strip() if accepted else ""


def confirm_removal(chart: Chart, parent: QWidget) -> bool:
    """Ask whether the patient is to be removed."""
    name = words.full_name(chart.patient.family_name, chart.patient.given_name)
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        translate("ChartForms", "Remove {name} and every result from the list?").format(name=name)
    )
    box.setInformativeText(
        translate("ChartForms", "Ctrl+Z brings everything back while this window is open.")
    )
    remove = box.addButton(
        translate("ChartForms", "Remove"), QMessageBox.ButtonRole.DestructiveRole
    )
    keep = box.addButton(translate("ChartForms", "Keep"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.exec()
    chosen = box.clickedButton() is remove
    box.deleteLater()
    return chosen


def _run(form: "EntryDialog") -> Closed:
    wishes: list[bool] = []
    form.other_patient_requested.connect(lambda: wishes.append(True))
    form.next_patient_requested.connect(lambda: wishes.append(True))
    accepted = form.exec() == QDialog.DialogCode.Accepted.value
    form.deleteLater()
    return Closed(accepted, bool(wishes))
