"""Rows are held, rejected, accepted and taken back with keys, buttons and in bulk."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ironview.ui.import_decisions import DecisionBar, RejectDialog
from ironview.ui.import_filter import RowFilter
from ironview.ui.import_model import ImportModel
from ironview.ui.import_page import ImportPage
from ironview.ui.import_reasons import BY_PERSON, reason_label
from ironview.ui.import_rows import Group, Kind, Line
from ironview.ui.import_view import ImportView
from ironview.ui.raw_row_dialog import RawRowDialog

TABLE = "Patient ID;Nachname;Test;Ergebnis;Einheit;Entnahme\n" + "".join(
    f"{patient};{name};{test};{value};{unit};2026-05-0{day}\n"
    for patient, name in (("4711", "Moser"), ("4712", "Huber"))
    for day, (test, value, unit) in enumerate(
        (("Ferritin", "105", "ug/L"), ("Hb", "13.1", "g/dL"), ("Kalium", "4.1", "mmol/L")), 1
    )
)


@pytest.fixture
def page(qtbot, workspace, tmp_path):
    page = ImportPage(workspace)
    qtbot.addWidget(page)
    page.resize(1500, 800)
    with qtbot.waitExposed(page):
        page.show()
    path = tmp_path / "lab.csv"
    path.write_text(TABLE, encoding="utf-8")
    page.read_files([str(path)])
    return page


def counts(page):
    return {group.kind: len(group.lines) for group in page.table.groups}


def shown(page):
    return {group.kind: len(group.lines) for group in page.model.groups}


ONLY_THIS_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


def go_to(page, kind, row=0):
    at = [group.kind for group in page.model.groups].index(kind)
    index = page.model.index(row, 0, page.model.index(at, 0))
    # A view asked to go somewhere adds to the selection while an earlier test's Ctrl seems held.
    page.view.selectionModel().setCurrentIndex(index, ONLY_THIS_ROW)
    page.view.setFocus()
    return page.model.line(index)


def test_h_holds_the_row_in_focus_and_ctrl_z_takes_it_back(page, qtbot):
    go_to(page, Kind.ADD)
    qtbot.keyClick(page.view, Qt.Key.Key_H)
    assert counts(page) == {Kind.HELD: 1, Kind.ADD: 3, Kind.REJECTED: 2}

    qtbot.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert counts(page) == {Kind.ADD: 4, Kind.REJECTED: 2}


def test_after_a_decision_the_next_row_of_the_group_is_in_focus(page, qtbot):
    go_to(page, Kind.ADD, 1)
    second = page.model.line(page.view.currentIndex())
    qtbot.keyClick(page.view, Qt.Key.Key_H)

    now = page.model.line(page.view.currentIndex())
    assert now.kind is Kind.ADD
    assert now.key != second.key


def test_r_asks_why_where_a_row_is_sure_and_enter_alone_rejects_nothing(page, qtbot):
    go_to(page, Kind.ADD)
    qtbot.keyClick(page.view, Qt.Key.Key_R)
    dialog = page.findChild(RejectDialog)
    assert not dialog.confirm.isEnabled()
    assert counts(page)[Kind.ADD] == 4

    dialog.reason.field.setEditText("Sent twice")
    qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert counts(page) == {Kind.ADD: 3, Kind.REJECTED: 3}
    lines = [line for group in page.table.groups for line in group.lines if line.is_chosen]
    assert [(line.why, line.reason) for line in lines] == [("Sent twice", BY_PERSON)]


def test_a_row_that_was_held_is_rejected_without_a_question_and_accepted_again(page, qtbot):
    go_to(page, Kind.ADD)
    qtbot.keyClick(page.view, Qt.Key.Key_H)
    go_to(page, Kind.HELD)
    qtbot.keyClick(page.view, Qt.Key.Key_R)
    assert counts(page)[Kind.REJECTED] == 3

    chosen = next(row for row, line in enumerate(page.model.groups[-1].lines) if line.is_chosen)
    go_to(page, Kind.REJECTED, chosen)
    qtbot.keyClick(page.view, Qt.Key.Key_A)
    assert counts(page) == {Kind.ADD: 4, Kind.REJECTED: 2}


def test_a_group_stands_for_all_its_rows(page, qtbot):
    at = [group.kind for group in page.model.groups].index(Kind.ADD)
    page.view.setCurrentIndex(page.model.index(at, 0))
    page.view.setFocus()
    assert "4" in page.table.decisions.told.text()
    qtbot.keyClick(page.view, Qt.Key.Key_H)

    assert counts(page) == {Kind.HELD: 4, Kind.REJECTED: 2}


def test_a_decision_on_everything_shown_leaves_what_the_filter_keeps_back(page, qtbot):
    filters = page.table.filters
    filters.test.setCurrentIndex(filters.test.findText("Ferritin (2)"))
    assert shown(page) == {Kind.ADD: 2}
    page.view.setFocus()
    page.view.selectAll()
    qtbot.keyClick(page.view, Qt.Key.Key_H)
    filters.test.setCurrentIndex(0)

    assert shown(page) == {Kind.HELD: 2, Kind.ADD: 2, Kind.REJECTED: 2}


def test_each_filter_says_how_many_rows_it_shows(page):
    filters = page.table.filters
    told = {
        box.itemText(at)
        for box in (filters.verdict, filters.patient, filters.test)
        for at in range(box.count())
    }
    assert {"To add (4)", "Rejected: another test (2)", "Moser 4711 (2)", "Haemoglobin (2)"} <= told


def test_words_are_found_anywhere_in_a_row(page, qtbot):
    filters = page.table.filters
    with qtbot.waitSignal(filters.changed):
        qtbot.keyClicks(filters.text, "huber")
    assert shown(page) == {Kind.ADD: 2}
    filters.text.clear()
    assert shown(page)[Kind.ADD] == 4


def test_another_file_is_shown_whole(page, tmp_path):
    page.table.filters.test.setCurrentIndex(1)
    path = tmp_path / "other.csv"
    path.write_text(TABLE.replace("4711", "5"), encoding="utf-8")
    page.read_files([str(path)])

    assert shown(page) == counts(page)


def test_what_is_stored_is_what_the_screen_said(page, qtbot, workspace):
    go_to(page, Kind.ADD)
    qtbot.keyClick(page.view, Qt.Key.Key_H)
    said = page.sum.text()
    assert "Rows to add: 3" in said
    assert "Held: 1" in said
    with qtbot.waitSignal(page.bench.committed):
        page.commit()

    stored = sum(
        len(workspace.open_chart(line.key).record.results) for line in workspace.patients()
    )
    assert stored == 3
    assert page.waiting.isVisible()
    assert "1" in page.waiting.text.text()


def test_rows_that_wait_lead_back_to_the_bench(page, qtbot):
    go_to(page, Kind.ADD)
    qtbot.keyClick(page.view, Qt.Key.Key_H)
    with qtbot.waitSignal(page.bench.committed):
        page.commit()
    qtbot.mouseClick(page.waiting.look, Qt.MouseButton.LeftButton)

    assert page.bench.plan.title
    assert sum(counts(page).values()) == 1
    assert not page.waiting.isVisible()


LINES = tuple(Line(kind=Kind.ADD, test=f"{n}", key=("p", f"f:{n}", 0)) for n in range(4500))


@pytest.fixture
def long_view(qtbot, dressed):
    model = ImportModel()
    view = ImportView(model)
    qtbot.addWidget(view)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.show_groups((Group(kind=Kind.ADD, lines=LINES),), opens_all=True)
    return view


def test_a_long_group_shows_a_page_and_leads_to_the_rest(long_view):
    model = long_view.model()
    parent = model.index(0, 0)
    seen = []
    for _ in range(3):
        rows = model.rowCount(parent)
        last = model.index(rows - 1, 0, parent)
        seen.append((rows, model.is_more(last)))
        long_view.open(last)

    assert seen == [(2001, True), (4001, True), (4500, False)]
    assert model.line(model.index(4499, 0, parent)).test == "4499"


def test_everything_selected_is_every_row_of_a_long_group_once(long_view):
    long_view.selectAll()

    assert len(long_view.chosen_lines()) == 4500


@pytest.mark.parametrize(
    ("wanted", "passes"),
    [
        (RowFilter(), True),
        (RowFilter(verdict=(Kind.ADD, "")), True),
        (RowFilter(verdict=(Kind.HELD, "")), False),
        (RowFilter(verdict=(Kind.ADD, "data.implausible")), False),
        (RowFilter(patient="Moser 4711"), True),
        (RowFilter(patient="Moser"), False),
        (RowFilter(test="Ferritin"), True),
        (RowFilter(test="Iron"), False),
        (RowFilter(text="ug/l"), True),
        (RowFilter(text="none"), False),
    ],
)
def test_a_filter_lets_pass_what_fits_all_its_parts(wanted, passes):
    line = Line(kind=Kind.ADD, patient="Moser", number="4711", test="Ferritin", unit="ug/L")

    assert wanted.lets_pass(line) is passes


def test_an_unknown_reason_has_words_too():
    assert reason_label("import.something_else")
    assert reason_label("data.unit_ambiguous") == "no unit"


def test_the_buttons_show_icons_alone_where_words_leave_no_room_and_keep_their_names(qtbot):
    bar = DecisionBar()
    qtbot.addWidget(bar)
    bar.resize(1000, 40)
    bar.show()
    words = [bar.accept.text(), bar.undo.text()]
    bar.resize(300, 40)

    assert words == ["Accept", "Undo"]
    assert [bar.accept.text(), bar.undo.text()] == ["", ""]
    assert bar.accept.accessibleName() == "Accept"

    bar.resize(1000, 40)
    assert [bar.accept.text(), bar.undo.text()] == words


def test_the_reason_to_reject_is_whole_however_many_lines_stand_over_it(qtbot):
    dialog = RejectDialog(3)
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.reason.height() >= dialog.reason.sizeHint().height()


def test_f_shows_the_row_in_focus_as_it_stands_in_the_file(page, qtbot, tmp_path):
    path = tmp_path / "nobody.csv"
    path.write_text(
        "MRN,Test,Value,Unit,Collected\nP-1,Hb,13,g/dL,2026-05-01\n,Hb,9.1,g/dL,2026-05-02\n"
    )
    page.read_files([str(path)])
    go_to(page, Kind.ADD)
    assert not page.table.decisions.look.isEnabled()
    go_to(page, Kind.HELD)
    qtbot.keyClick(page.view, Qt.Key.Key_F)
    dialog = page.table.decisions.findChild(RawRowDialog)
    assert dialog.text.toPlainText().splitlines() == [
        "Test: Hb",
        "Value: 9.1",
        "Unit: g/dL",
        "Collected: 2026-05-02",
    ]
    dialog.reject()
