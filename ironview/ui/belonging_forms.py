"""Asks where entries belong, who is the same person twice, and who is not after all."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ironview.controller.belonging import (
    merge_patients,
    mergers_of,
    move_entries,
    separate_patients,
)
from ironview.controller.chart import Chart
from ironview.controller.patient_lines import PatientLine
from ironview.controller.workspace import Workspace
from ironview.ui import words
from ironview.ui.identity import Identity
from ironview.ui.mergers_dialog import MergersDialog
from ironview.ui.other_patient_dialog import Errand, OtherPatientDialog, told_patient

translate = QCoreApplication.translate


def ask_and_move(workspace: Workspace, chart: Chart, told: str, key: str, parent: QWidget) -> str:
    """Ask to whom an entry belongs and move it; return what was done, or nothing.

    Args:
        told: The entry in words.

    Raises:
        StoreError: Nothing was moved.
    """
    errand = Errand(
        title=translate("Belonging", "Move to another patient"),
        told=translate("Belonging", "{entry}\nTo whom does it belong?").format(entry=told),
        verb=translate("Belonging", "Move"),
        reasons=(
            translate("Belonging", "The wrong patient was chosen"),
            translate("Belonging", "Samples were mixed up"),
            translate("Belonging", "Corrected by the laboratory"),
        ),
        consequence=lambda line: translate(
            "Belonging", "The entry goes to {patient}, with its history."
        ).format(patient=told_patient(line)),
    )
    chosen = _ask(workspace, chart, errand, parent)
    if chosen is None:
        return ""
    line, reason = chosen
    move_entries(chart, [key], line.key, reason)
    return translate("Belonging", "{entry}: moved to {patient}.").format(
        entry=told, patient=told_patient(line)
    )


def ask_and_merge(
    workspace: Workspace,
    chart: Chart,
    identity: Identity,
    parent: QWidget,
    is_backed_up: Callable[[], bool],
) -> str:
    """Ask who is the same person and merge them; return what was done, or nothing.

    Args:
        is_backed_up: Asked just before; where it says no, nothing is merged.

    Raises:
        StoreError: Nothing was merged.
    """
    errand = Errand(
        title=translate("Belonging", "Merge with another patient"),
        told=translate("Belonging", "{patient} stays. Who is the same person?").format(
            patient=identity.label
        ),
        verb=translate("Belonging", "Merge"),
        reasons=(
            translate("Belonging", "The same person, entered twice"),
            translate("Belonging", "The laboratory merged the numbers"),
        ),
        consequence=lambda line: _merge_told(line, chart, identity),
    )
    chosen = _ask(workspace, chart, errand, parent)
    if chosen is None:
        return ""
    line, reason = chosen
    if not is_backed_up():
        return ""
    merge_patients(chart, line.key, reason)
    return translate("Belonging", "{other} was merged into {patient}.").format(
        other=told_patient(line), patient=identity.label
    )


def ask_and_separate(
    workspace: Workspace, chart: Chart, identity: Identity, parent: QWidget
) -> str:
    """Ask which merge is to be taken back; return what was done, or nothing.

    Raises:
        StoreError: Nothing was separated; the sentence says what stands against it.
    """
    mergers = mergers_of(workspace, chart.key)
    dialog = MergersDialog(mergers, identity.label, workspace.zone, parent)
    dialog.exec()
    merger, reason = dialog.chosen, dialog.reason.text
    dialog.deleteLater()
    if merger is None:
        return ""
    separate_patients(chart, merger, reason)
    return translate("Belonging", "{other} is a patient of their own again.").format(
        other=merger.name
    )


def _ask(
    workspace: Workspace, chart: Chart, errand: Errand, parent: QWidget
) -> tuple[PatientLine, str] | None:
    """Return the other patient and the reason; None when nobody was chosen."""
    dialog = OtherPatientDialog(workspace, chart.key, errand, parent)
    dialog.exec()
    line, reason = dialog.chosen, dialog.reason.text
    dialog.deleteLater()
    return None if line is None else (line, reason)


def _merge_told(line: PatientLine, chart: Chart, identity: Identity) -> str:
    said = [
        translate(
            "Belonging",
            "Everything of {other} goes to {patient}; {other} leaves the list. It can be separated "
            "again.",
        ).format(other=told_patient(line), patient=identity.label)
    ]
    patient = chart.patient
    if line.birth_date and patient.birth_date and line.birth_date != patient.birth_date:
        text = translate("Belonging", "The birth dates differ: {one} and {other}.")
        said.append(
            text.format(
                one=words.partial_date(patient.birth_date),
                other=words.partial_date(line.birth_date),
            )
        )
    if words.sex_letter(line.sex) != words.sex_letter(patient.sex):
        said.append(translate("Belonging", "The sexes differ."))
    return "\n".join(said)
