"""What is empty says what it is for and what to do next, on the screen and to a screen reader."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QListView

from ironview.ui.empty_hint import EmptyHint
from ironview.ui.entries_dialog import EntriesDialog
from ironview.ui.imports_dialog import ImportsDialog
from ironview.ui.main_window import MainWindow
from ironview.ui.other_patient_dialog import Errand, OtherPatientDialog
from ironview.ui.removed_dialog import RemovedDialog
from tests.ui import people


def newcomer():
    """Return somebody of whom nothing is known yet."""
    nothing = dict.fromkeys(("results", "infusions", "events", "symptoms", "conditions"), ())
    return replace(people.elena(), **nothing)


@pytest.fixture
def window(qtbot, workspace, settings):
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.resize(1920, 1040)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def patient(window):
    key = people.store_record(window.workspace, newcomer())
    window.open_patient(key)
    return window.page


def told(view) -> str:
    return QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Description)


def words(dialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


@pytest.fixture
def view(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(view))
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_a_hint_stands_while_there_is_no_row_and_only_then(view):
    hint = EmptyHint(view, "Nothing yet.")
    assert hint.isVisible()
    assert told(view) == "Nothing yet."
    view.model().setStringList(["one"])
    assert not hint.isVisible()
    assert told(view) == ""
    view.model().removeRow(0)
    assert hint.isVisible()


def test_a_hint_without_words_is_not_there(view):
    hint = EmptyHint(view)
    assert not hint.isVisible()
    hint.say("Nothing yet.")
    assert hint.isVisible()


def test_a_hint_is_as_wide_as_the_list_and_leaves_clicks_to_it(qtbot, view):
    hint = EmptyHint(view, "Nothing yet.")
    view.resize(520, 300)
    qtbot.waitUntil(lambda: hint.size() == view.viewport().size())
    assert hint.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_patient_without_results_says_how_to_enter_them(patient):
    assert patient.table.hint.isVisible()
    assert "Ctrl+E" in told(patient.table.values)
    assert "Ctrl+I" in told(patient.table.values)
    assert "Enter results or an infusion" in patient.card.line.facts


def test_with_a_first_result_the_hint_goes(patient):
    patient.chart.add_results(people.panel("2026-06-01", ferritin="90"))
    assert not patient.table.hint.isVisible()
    assert "Enter results" not in patient.card.line.facts


def test_every_part_of_an_empty_page_says_something(patient):
    assert told(patient.findings).startswith("No result yet.")
    said = [label.text() for label in patient.evidence.findChildren(QLabel)]
    assert any("Select a finding" in text for text in said)
    assert any("none on record" in one.text() for one in patient.ledger.findChildren(QLabel))


def test_the_history_says_so_where_a_kind_was_never_done(window, patient):
    window.desk.history.open()
    drawer = window.desk.history.drawer
    assert not drawer.hint.isVisible()
    drawer.model.show_looks(drawer._history)
    drawer.hint.refresh()
    assert drawer.hint.isVisible() == (drawer.model.rowCount() == 0)


def test_an_empty_worklist_says_who_will_stand_there(window):
    window.go_to("worklist")
    assert "There is no patient yet." in window.worklist_page.said.text()


def test_a_worklist_searched_for_nobody_says_how_to_go_on(qtbot, window, patient):
    window.go_to("worklist")
    page = window.worklist_page
    assert "There is no patient yet." not in page.said.text()
    page.search.setText("zzz")
    page._on_typing_timeout()
    qtbot.waitUntil(lambda: "Nobody fits." in page.said.text())
    page.search.clear()
    qtbot.waitUntil(lambda: "need" in page.said.text())


def test_rows_of_an_import_that_all_are_filtered_away_say_how_to_go_on(window, tmp_path):
    file = tmp_path / "laboratory.csv"
    file.write_text("MRN,Date,Ferritin,Unit\n0042,2026-05-20,90,ug/L\n", encoding="utf-8")
    window.preview_files([str(file)])
    table = window.import_page.table
    assert table.view.model().rowCount() > 0
    assert not table.hint.isVisible()
    table.filters.text.setText("zzz")
    table._filter()
    assert table.hint.isVisible()
    assert "Empty the search" in told(table.view)


def test_a_search_for_another_patient_says_why_nobody_is_there(qtbot, window, patient):
    errand = Errand(title="Move", told="", verb="Move", reasons=(), consequence=lambda _line: "")
    dialog = OtherPatientDialog(window.workspace, patient.chart.key, errand)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "no other patient" in told(dialog.view)
    dialog.search.setText("zzz")
    dialog.reload()
    assert "Nobody matches." in told(dialog.view)


def test_lists_of_dialogs_say_what_will_stand_in_them(qtbot, window, patient):
    history = window.import_page._history
    for dialog, expected in (
        (ImportsDialog(history, window.workspace.zone), "can be taken back as a whole"),
        (RemovedDialog(window.workspace), "to be brought back"),
        (EntriesDialog(patient.chart, "Marchetti"), "to be changed or removed"),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        assert expected in words(dialog)
