"""What is to be signed as one list: reached by a key, left to a sample ready to be signed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from ironview.controller.signing import Decision, sign_sample
from ironview.controller.unsigned import UnsignedList
from ironview.domain.roles import Role
from ironview.domain.sign_off import SignOffAction, SignOffState
from ironview.ui import paged_model
from ironview.ui.main_window import MainWindow
from ironview.ui.unsigned_dialog import UnsignedDialog
from ironview.ui.unsigned_model import UnsignedColumn
from tests.ui import people
from tests.ui.people import store_record

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def keys(workspace):
    records = (people.dosed_lately(), people.henrik(), people.namesake())
    return [store_record(workspace, one) for one in records]


@pytest.fixture
def make(workspace, qtbot):
    def make_dialog():
        dialog = UnsignedDialog(UnsignedList(workspace, workspace), lambda _key: False)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return make_dialog


def cells(dialog, column):
    return [dialog.model.text(one, column) for one in dialog.model.lines]


def row_of(dialog, name, day):
    return next(
        n
        for n, one in enumerate(dialog.model.lines)
        if one.line.family_name == name and one.sample.at.day.isoformat() == day
    )


def sign_newest(workspace, key, responsible="A. Keller", **more):
    chart = workspace.open_chart(key)
    sign_sample(chart, chart.sign_offs[-1], Decision(responsible=responsible, **more))
    return chart


def test_every_sample_is_a_row_with_everything_that_decides_its_place(keys, make):
    dialog = make()

    assert dialog.model.rowCount() == 7
    assert "7 samples wait for a signature" in dialog.said.text()
    row = row_of(dialog, "Bauer", "2026-05-28")
    line = dialog.model.lines[row]
    assert [dialog.model.text(line, one) for one in UnsignedColumn] == [
        "Bauer, Katharina",
        "0208",
        "28\N{NO-BREAK SPACE}May\N{NO-BREAK SPACE}2026",
        "too early",
        cells(dialog, UnsignedColumn.FINDING)[row],
        "Not signed",
        "nobody yet",
    ]
    assert "Can be read: too early" in dialog.model.told(line)


def test_state_and_severity_have_a_shape_beside_their_words(keys, make):
    dialog = make()
    shape = Qt.ItemDataRole.DecorationRole
    row = row_of(dialog, "Lindqvist", "2026-05-26")
    for column in UnsignedColumn:
        has_shape = dialog.model.data(dialog.model.index(row, column), shape) is not None
        assert has_shape == (column in (UnsignedColumn.READING, UnsignedColumn.FINDING))


def test_the_most_severe_stand_first(keys, make):
    ranks = [
        9 if one.sample.finding is None else one.sample.finding.severity.rank
        for one in make().model.lines
    ]

    assert ranks == sorted(ranks)
    assert len(set(ranks)) > 1


def test_a_sample_that_opened_again_says_why_and_who_was_asked(keys, workspace, make):
    chart = sign_newest(workspace, keys[2], "Dr Weber")
    row = next(one for one in chart.record.results if one.analyte == "ferritin")
    chart.amend_result(row.key, replace(row, value="98"))

    dialog = make()
    number = row_of(dialog, "Marchetti", "2026-05-20")
    why = cells(dialog, UnsignedColumn.WHY)[number]
    assert why.startswith("Opened again: ")
    assert "88 to 98" in why
    assert cells(dialog, UnsignedColumn.ASKED)[number] == "Dr Weber"


def test_what_is_signed_meanwhile_leaves_the_open_list_and_the_place_stays(keys, workspace, make):
    dialog = make()
    number = row_of(dialog, "Marchetti", "2026-05-20")
    dialog.table.selectRow(number)
    sign_newest(workspace, keys[2])

    assert dialog.model.rowCount() == 6
    assert dialog.table.currentIndex().row() == min(number, 5)
    dialog.table.selectRow(0)
    before = dialog.current()
    workspace.patients_changed.emit()
    assert dialog.current() == before


def test_where_everything_is_signed_the_list_says_so(workspace, make):
    dialog = make()

    assert dialog.said.text() == "Everything is signed."
    assert not dialog.show_sample.isEnabled()
    assert not dialog.together.isEnabled()
    assert dialog.current() is None
    dialog.show_sample.click()
    assert dialog.chosen is None


def test_with_people_in_the_store_the_list_is_mine_or_everybodys(keys, workspace, make):
    with workspace.store.writing("A. Keller", "add_account") as change:
        workspace.store.accounts.add("A. Keller", Role.ADMINISTRATOR, change)
        workspace.store.accounts.add("Dr Weber", Role.CLINICIAN, change)
    chart = workspace.open_chart(keys[1])
    older = chart.sign_offs[0]
    decision = Decision(responsible="Dr Weber", action=SignOffAction.REPEAT_TEST)
    sign_sample(chart, older, decision)

    dialog = make()
    assert dialog.scope.isVisible()
    assert {one.line.family_name for one in dialog.model.lines} == {"Bauer", "Marchetti"}
    assert "wait for you, or for nobody yet" in dialog.said.text()
    dialog.scope.chosen.emit(1)
    assert dialog.model.rowCount() == 6
    assert "wait for a signature" in dialog.said.text()


def test_without_people_nobody_is_asked_whose_list_it_is(keys, make):
    assert make().scope.isHidden()


def test_further_rows_are_read_as_they_are_wanted(keys, make, monkeypatch):
    monkeypatch.setattr(paged_model, "PAGE", 3)
    dialog = make()
    model = dialog.model
    model.lines.clear()
    dialog.reload()
    while model.canFetchMore(model.index(-1, -1)):
        before = model.rowCount()
        model.fetchMore(model.index(-1, -1))
        assert before < model.rowCount() <= before + 3

    assert model.rowCount() == 7
    assert len({(one.line.key, one.sample.at) for one in model.lines}) == 7


def test_a_list_that_cannot_be_read_says_so(keys, workspace, make):
    dialog = make()
    sql = "UPDATE unsigned_sample SET content = CAST(x'ff' AS TEXT)"
    workspace.store._database.execute_sql(sql)
    dialog.reload()

    assert dialog.notice.isVisible()


@pytest.fixture
def window(workspace, keys, settings, qtbot):
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.resize(1700, 1000)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def in_the_dialog(window, act):
    """Do something in the dialog that opens next."""

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, UnsignedDialog)
        act(dialog)

    QTimer.singleShot(0, window, find)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_shows_the_sample_and_one_more_key_signs_it(window, keys, workspace, qtbot, key):
    def choose(dialog):
        dialog.table.selectRow(row_of(dialog, "Marchetti", "2026-05-20"))
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)

    in_the_dialog(window, choose)
    qtbot.keyClick(window, key, CTRL | SHIFT)

    assert window.page.chart.key == keys[2]
    assert window.page.chosen_sample.day.isoformat() == "2026-05-20"
    bar = window.page.sign_off
    assert bar.standing.state is SignOffState.NOT_SIGNED
    assert window.focusWidget() is (bar.action if bar.standing.content.asks else bar.primary)


def test_an_older_sample_is_shown_and_not_the_newest(window, keys, qtbot):
    def choose(dialog):
        dialog.table.selectRow(row_of(dialog, "Lindqvist", "2025-11-04"))
        dialog.show_sample.click()

    in_the_dialog(window, choose)
    window.commands.unsigned.trigger()

    bar = window.page.sign_off
    assert bar.standing.content.at.day.isoformat() == "2025-11-04"
    assert bar.standing.content.asks
    assert window.focusWidget() is bar.action


def test_the_worklist_counts_what_is_to_be_signed_and_leads_there(window, keys, workspace, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    button = window.worklist_page.unsigned
    qtbot.waitUntil(lambda: button.text() == "Samples to sign: 7")
    seen = []
    in_the_dialog(window, lambda dialog: (seen.append(dialog.model.rowCount()), dialog.reject()))
    button.click()
    assert seen == [7]

    sign_newest(workspace, keys[2])
    qtbot.waitUntil(lambda: button.text() == "Samples to sign: 6")


def test_leaving_the_list_changes_nothing(window, keys, qtbot):
    in_the_dialog(window, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    window.commands.unsigned.trigger()

    assert window.shell.pages.currentWidget() is window.nobody
