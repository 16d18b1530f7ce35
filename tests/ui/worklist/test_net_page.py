"""The safety net on screen and on paper: everybody is in it once, and can be opened from it."""

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ironview.domain.safety_net import ACCOUNT, LeftOut, Quiet, Unchecked
from ironview.domain.worklist import Lane
from ironview.ui.paper.output import write_pdf
from ironview.ui.paper.sheets import A4, LETTER
from ironview.ui.worklist.net_desk import NetDesk
from ironview.ui.worklist.net_model import NetColumn
from ironview.ui.worklist.net_page import NetPage
from tests.ui import crowd
from tests.ui.people import elena, store_record


@pytest.fixture
def page(workspace, qtbot):
    page = NetPage(workspace)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    return page


@pytest.fixture
def show(page, qtbot):
    def do():
        page.show()
        qtbot.waitExposed(page)
        return page

    return do


@pytest.fixture
def six(workspace):
    crowd.nothing_to_do(workspace)
    return workspace.store.patients.keys()


def shown(page):
    """Return what the table says of each patient."""
    return [
        [page.model.index(row, column).data().replace("\u00a0", " ") for column in NetColumn]
        for row in range(page.model.rowCount())
    ]


def test_an_empty_store_says_that_there_is_nobody(show):
    page = show()

    assert page.verdict.text() == "There is no patient in the store."
    assert page.nobody.isVisible()
    assert not page.table.isVisible()
    assert not page.read_on.isVisible()


def test_when_nobody_needs_anything_each_says_why(show, six):
    page = show()

    assert page.verdict.text() == "Everybody was checked (6), and nothing is due for anybody."
    assert page.sum.text() == "0 in lanes + 6 with nothing due + 0 not checked = 6 in the store"
    assert page.said.text().replace("\u00a0", " ") == "Read for 3 Jun 2026, by the rules 2026.1."
    assert page.groups.group is Quiet.BOOKED
    assert [row[NetColumn.WHY] for row in shown(page)] == ["Booked 2 Aug 2026"] * 2
    page.groups.choose(Quiet.RECHECK)
    why = "Ferritin read after the last dose; recheck on 4 Aug 2026"
    assert [row[NetColumn.WHY] for row in shown(page)] == [why] * 2
    page.groups.choose(Quiet.NO_DOSE)
    assert [row[NetColumn.WHY] for row in shown(page)] == ["No infusion on record up to today"] * 2
    assert {row[NetColumn.CHECKED] for row in shown(page)} == {
        "3 Jun 2026, holds until an entry changes"
    }


def test_who_is_unread_is_told_first_and_read_on_a_press(show, workspace, six, qtbot):
    workspace.store.summaries.forget(six[:2])
    page = show()

    assert page.verdict.text() == "Not proven: of 6 patients, 2 not read for today."
    assert page.groups.group is Unchecked.NEVER
    assert [row[NetColumn.CHECKED] for row in shown(page)] == ["–", "–"]
    qtbot.mouseClick(page.read_on, Qt.MouseButton.LeftButton)
    assert page.verdict.text() == "Everybody was checked (6), and nothing is due for anybody."
    assert page.groups.group is Quiet.BOOKED
    assert not page.read_on.isVisible()


def test_every_count_opens_as_many_patients(show, workspace, qtbot):
    crowd.two_hundred(workspace)
    page = show()
    assert page.net.patients == 200
    assert page.net.adds_up

    for group in (*ACCOUNT, *LeftOut):
        page.groups.choose(group)
        while page.model.canFetchMore(QModelIndex()):
            page.model.fetchMore(QModelIndex())
        assert page.model.rowCount() == page.net.of[group]
        assert page.nobody.isVisible() == (page.net.of[group] == 0)
    assert page.net.of[LeftOut.OVERRIDDEN] == 8
    assert page.net.of[LeftOut.NO_OVERLOAD] == 6


def test_where_what_was_left_out_is_counted_is_said(show, workspace):
    crowd.two_hundred(workspace)
    page = show()
    page.groups.choose(LeftOut.HELD_ROWS)

    assert not page.table.isColumnHidden(NetColumn.PLACE)
    assert shown(page)[0][NetColumn.PLACE] == "in “Held rows”"
    assert shown(page)[0][NetColumn.WHY] == "1 unreadable row"
    page.groups.choose(LeftOut.NO_ENTRIES)
    assert shown(page)[0][NetColumn.PLACE] == "nothing due"
    page.groups.choose(Lane.HELD)
    assert page.table.isColumnHidden(NetColumn.PLACE)


def test_enter_and_a_double_click_open_the_patient(show, six, qtbot):
    page = show()
    page.table.selectRow(1)
    page.table.setFocus()
    key = page.model.line(page.model.index(1, 0)).key

    with qtbot.waitSignal(page.patient_chosen) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert told.args == [key]
    with qtbot.waitSignal(page.patient_chosen) as told:
        page.table.doubleClicked.emit(page.model.index(0, 0))
    assert told.args == [page.model.line(page.model.index(0, 0)).key]
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page.table, Qt.Key.Key_Escape)


def test_what_changes_is_counted_anew_and_the_patient_in_focus_stays(show, workspace, six):
    page = show()
    page.table.selectRow(1)
    key = page.model.line(page.table.currentIndex()).key
    store_record(workspace, elena())

    assert page.net.patients == 7
    assert page.model.line(page.table.currentIndex()).key == key


def test_out_of_sight_nothing_is_read(page, workspace):
    store_record(workspace, elena())

    assert page.net is None


def test_the_table_keeps_the_rules_of_its_kind(show, six):
    page = show()
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    for group in (Quiet.NO_DOSE, Lane.URGENT, Quiet.BOOKED):
        page.groups.choose(group)


@pytest.fixture
def desk(page):
    return NetDesk(page, page)


def test_the_workbook_holds_the_account_and_everybody(desk, six, workspace, tmp_path):
    path = tmp_path / "net.xlsx"
    desk.export_to(path)
    book = load_workbook(path)
    account, patients = (list(book[name].values) for name in ("Account", "Patients"))

    counts = {row[1]: row[2] for row in account[1:] if row[1]}
    assert (counts["A test is booked"], counts["Urgent"]) == (2, 0)
    assert ("In the store", 6) in {(row[0], row[2]) for row in account}
    told = [dict(zip(patients[0], row, strict=True)) for row in patients[1:]]
    assert [one["Group"] for one in told] == [
        *["A test is booked"] * 2,
        *["Tested, recheck later"] * 2,
        *["No infusion"] * 2,
    ]
    assert {one["Part"] for one in told} == {"Nothing due"}
    assert {one["Read for"] for one in told} == {"2026-06-03"}
    entries = workspace.store.audit.of_patient(six[0], 20)
    assert any(one.reason == "nothing_due net.xlsx" for one in entries)


@pytest.mark.parametrize("sheet", [A4, LETTER])
def test_the_pages_hold_the_account_and_who_needs_nothing(desk, six, workspace, sheet, tmp_path):
    (paper,) = desk.papers()
    write_pdf(paper.make(sheet, 0), tmp_path / "net.pdf")
    desk.note_printed(paper, "net.pdf")

    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "net.pdf").pages)
    plain = " ".join(text.replace("\u00a0", " ").split())
    for part in (
        "Nothing due, and why, 3 Jun 2026",
        "Everybody was checked (6), and nothing is due for anybody.",
        "Cohn, Ada",
        "MRN 1002",
        "Booked 2 Aug 2026",
        "recheck on 4 Aug 2026",
    ):
        assert part in plain
    entries = workspace.store.audit.of_patient(six[0], 20)
    assert any(one.reason == "nothing_due net.pdf" for one in entries)
