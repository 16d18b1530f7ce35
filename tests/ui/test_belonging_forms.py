"""Entries find their patient and two charts become one, told before and after, in words."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ironview.controller.belonging import merge_patients
from ironview.ui.belonging_forms import ask_and_merge, ask_and_move, ask_and_separate
from ironview.ui.entries_dialog import EntriesDialog
from ironview.ui.identity import identity_of
from ironview.ui.main_window import MainWindow
from ironview.ui.mergers_dialog import MergersDialog
from ironview.ui.other_patient_dialog import OtherPatientDialog
from tests.ui.people import TODAY, elena, henrik, store_record


@pytest.fixture
def workspace(make_workspace):
    return make_workspace()


@pytest.fixture
def chart(workspace):
    return workspace.open_chart(store_record(workspace, elena()))


@pytest.fixture
def henriks(workspace):
    return workspace.open_chart(store_record(workspace, henrik()))


@pytest.fixture
def window(workspace, chart, henriks, settings, qtbot):
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.show()
    window.open_patient(chart.key)
    return window


def when_open(kind, act):
    """Do something with the dialog that opens next."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)


def choose_first(dialog, reason="The wrong patient was chosen"):
    dialog.view.setCurrentIndex(dialog.model.index(0, 0))
    dialog.reason.field.setEditText(reason)
    dialog.act.click()


def who(chart):
    return identity_of(chart.patient, TODAY)


def test_nothing_can_be_done_before_a_patient_and_a_reason_are_given(workspace, chart, window):
    seen = []

    def act(dialog):
        seen.append(dialog.act.isEnabled())
        dialog.view.setCurrentIndex(dialog.model.index(0, 0))
        seen.append(dialog.act.isEnabled())
        dialog.reason.field.setEditText("why")
        seen.append(dialog.act.isEnabled())
        dialog.reject()

    when_open(OtherPatientDialog, act)
    assert ask_and_merge(workspace, chart, who(chart), window, lambda: True) == ""
    assert seen == [False, False, True]
    assert workspace.count() == 2


def test_the_patient_on_screen_is_not_among_those_to_choose(workspace, chart, window):
    shown = []

    def act(dialog):
        shown.extend(line.key for line in dialog.model.lines)
        dialog.search.setText("marchetti")
        dialog.reload()
        shown.extend(line.key for line in dialog.model.lines)
        dialog.reject()

    when_open(OtherPatientDialog, act)
    ask_and_merge(workspace, chart, who(chart), window, lambda: True)
    assert chart.key not in shown
    assert len(shown) == 1


def test_a_moved_entry_is_told_with_both_names(workspace, chart, henriks, window):
    before = len(henriks.record.results)
    key = chart.record.results[0].key
    when_open(OtherPatientDialog, choose_first)
    said = ask_and_move(workspace, chart, "Ferritin 9 µg/L", key, window)

    assert said.startswith("Ferritin 9 µg/L: moved to ")
    assert henriks.patient.family_name in said
    assert len(henriks.record.results) == before + 1


def test_before_a_merge_it_is_said_that_birth_dates_and_sexes_differ(workspace, chart, window):
    told = []

    def act(dialog):
        dialog.view.setCurrentIndex(dialog.model.index(0, 0))
        told.append(dialog.consequence.text())
        dialog.reject()

    when_open(OtherPatientDialog, act)
    ask_and_merge(workspace, chart, who(chart), window, lambda: True)
    assert "The birth dates differ: " in told[0]
    assert "The sexes differ." in told[0]
    assert "It can be separated again." in told[0]


def test_a_merge_is_told_and_taken_back_on_the_spot(window, chart, workspace, henriks):
    when_open(OtherPatientDialog, choose_first)
    window.commands.merge_patient.trigger()
    assert workspace.count() == 1
    assert "was merged into" in window.page.notice.text.text()

    window.page.notice.undo.click()
    assert workspace.count() == 2


def test_a_merge_is_separated_from_its_list(window, chart, workspace, henriks):
    merge_patients(chart, henriks.key, "same person")

    def act(dialog):
        assert "same person" in dialog.list.item(0).text()
        assert not dialog.separate.isEnabled()
        dialog.reason.field.setEditText("two persons")
        dialog.separate.click()

    when_open(MergersDialog, act)
    said = ask_and_separate(workspace, chart, who(chart), window)
    assert "a patient of their own again" in said
    assert workspace.count() == 2


def test_where_nobody_was_merged_the_list_says_so(workspace, chart, window):
    seen = []

    def act(dialog):
        seen.append((dialog.list.isVisible(), dialog.separate.isEnabled()))
        dialog.reject()

    when_open(MergersDialog, act)
    assert ask_and_separate(workspace, chart, who(chart), window) == ""
    assert seen == [(False, False)]


def test_an_infusion_is_moved_from_the_list_of_entries(window, chart, henriks):
    def act(dialog):
        texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        row = next(row for row, text in enumerate(texts) if "carboxymaltose" in text)
        dialog.list.setCurrentRow(row)
        when_open(OtherPatientDialog, choose_first)
        dialog.move_away.click()

    entries = len(chart.record.infusions)
    when_open(EntriesDialog, act)
    window.commands.correct_entry.trigger()

    assert len(chart.record.infusions) == entries - 1
    assert "moved to" in window.page.notice.text.text()
