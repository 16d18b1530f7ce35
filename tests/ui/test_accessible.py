"""Every control of every page and dialog that takes the keyboard has a name and a role."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QWidget

from ironview.ui.crash import CrashDialog
from ironview.ui.entries_dialog import EntriesDialog
from ironview.ui.export_dialog import ExportDialog
from ironview.ui.forms.condition_form import ConditionForm
from ironview.ui.forms.event_form import EventForm
from ironview.ui.forms.infusion_form import InfusionForm
from ironview.ui.forms.panel_form import PanelForm
from ironview.ui.forms.patient_form import PatientForm
from ironview.ui.forms.symptom_form import SymptomForm
from ironview.ui.key_sheet import key_sheet
from ironview.ui.keys_dialog import KeysDialog
from ironview.ui.main_window import MainWindow
from ironview.ui.override_dialog import OverrideDialog
from ironview.ui.paper.print_dialog import PrintDialog
from ironview.ui.point_card import PointCard
from ironview.ui.removed_dialog import RemovedDialog
from tests.ui import people


@pytest.fixture
def window(qtbot, workspace, settings):
    key = people.store_record(workspace, people.elena())
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.resize(1920, 1040)
    with qtbot.waitExposed(window):
        window.show()
    window.open_patient(key)
    window.page.timeline.load()
    return window


def nameless(root: QWidget) -> list[str]:
    """Return what can be reached by keyboard and says nothing to a screen reader."""
    found = []
    for one in (root, *root.findChildren(QWidget)):
        by_key = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.focusProxy() is None
        if not by_key or not one.isVisible() or not one.isEnabled() or one.isWindow():
            continue
        spoken = QAccessible.queryAccessibleInterface(one)
        is_frame = type(one) is QScrollArea
        if not is_frame and (
            not spoken.text(QAccessible.Text.Name)
            or (
                spoken.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
                and not spoken.text(QAccessible.Text.Description)
            )
        ):
            found.append(
                f"{type(one).__name__} {one.objectName()} in {type(one.parent()).__name__}"
            )
    return found


def test_every_page_names_what_can_be_reached_by_keyboard(window):
    assert nameless(window) == []
    for name in ("import", "settings"):
        window.go_to(name)
        assert nameless(window) == [], name
    window.settings_page.show_profiles()
    profiles = window.settings_page.profiles
    assert nameless(window) == []
    profiles.open_entry(profiles.own.entry("general"))
    assert nameless(window) == []


def dialogs(window) -> dict[str, Callable[[], QDialog]]:
    workspace, page = window.workspace, window.page
    chart, table = page.chart, page.table.model.table
    cell, sample = table.rows[0].cells[2], table.samples[2]
    label = page.identity.label
    finding = chart.interpretation.findings[0]
    return {
        "new patient": lambda: PatientForm(workspace),
        "patient": lambda: PatientForm(workspace, chart),
        "panel": lambda: PanelForm(chart),
        "infusion": lambda: InfusionForm(chart),
        "event": lambda: EventForm(chart),
        "symptom": lambda: SymptomForm(chart),
        "condition": lambda: ConditionForm(chart),
        "point": lambda: PointCard(chart, page.identity, cell, sample),
        "export": lambda: ExportDialog(workspace, chart.key),
        "override": lambda: OverrideDialog(chart, finding, label),
        "print": lambda: PrintDialog(window.printing.source()),
        "keys": lambda: KeysDialog(key_sheet(window.commands, window)),
        "entries": lambda: EntriesDialog(chart, label),
        "removed": lambda: RemovedDialog(workspace),
        "crash": lambda: CrashDialog("IronView\nValueError", None),
    }


def test_every_dialog_names_what_can_be_reached_by_keyboard(qtbot, window):
    unnamed = {}
    for name, make in dialogs(window).items():
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        unnamed[name] = nameless(dialog)
        dialog.done(0)
    assert {name: found for name, found in unnamed.items() if found} == {}


def test_a_control_without_a_name_would_be_found(qtbot, dressed):
    root = QWidget()
    button = QPushButton(root)
    qtbot.addWidget(root)
    root.show()

    assert nameless(root) == ["QPushButton  in QWidget"]
    button.setAccessibleName("Save")
    assert nameless(root) == []
