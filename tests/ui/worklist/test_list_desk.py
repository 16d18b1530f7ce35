"""The list leaves the program as a workbook and as pages; whose lines they are is noted."""

from dataclasses import replace
from datetime import timedelta

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from ironview.controller.bookings import Wish, book_test, note_call
from ironview.controller.worklist import WorkWanted
from ironview.domain.bookings import CallOutcome
from ironview.domain.worklist import Lane
from ironview.ui.paper.sheets import A4
from ironview.ui.worklist.call_sheet import call_document
from ironview.ui.worklist.list_desk import ListDesk
from ironview.ui.worklist.list_print_dialog import ListPrintDialog
from ironview.ui.worklist.list_sheet import list_document
from ironview.ui.worklist.page import WorklistPage
from tests.ui import people
from tests.ui.people import TODAY, store_record


@pytest.fixture
def keys(workspace):
    return {
        name: store_record(workspace, record)
        for name, record in (("bauer", people.dosed_lately()), ("henrik", people.henrik()))
    }


@pytest.fixture
def desk(workspace, keys, qtbot):
    page = WorklistPage(workspace)
    qtbot.addWidget(page)
    return ListDesk(page, page)


def cells(path):
    rows = list(load_workbook(path).active.values)
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def test_the_workbook_holds_every_patient_who_needs_something(desk, tmp_path):
    path = tmp_path / "list.xlsx"
    desk.export_to(path)

    rows = cells(path)
    assert [(row["Lane"], row["Family name"]) for row in rows] == [
        ("Above limits", "Lindqvist"),
        ("Arrived too early", "Bauer"),
    ]
    assert rows[1]["MRN"] == "0208"
    assert (rows[1]["From"], rows[1]["Better"]) == ("2026-06-17", "2026-07-15")
    assert rows[1]["Also"] == "To sign"
    assert "2 patients" in desk._page.notice.text.text()


def test_a_filter_holds_for_the_workbook_too(desk, tmp_path):
    desk._page.worklist.want(WorkWanted(product="ferric_derisomaltose"))
    desk.export_to(tmp_path / "list.xlsx")

    assert [row["Family name"] for row in cells(tmp_path / "list.xlsx")] == ["Lindqvist"]


def test_whose_lines_were_exported_is_noted(desk, workspace, keys, tmp_path):
    desk.export_to(tmp_path / "list.xlsx")

    entries = workspace.store.audit.of_patient(keys["bauer"], 20)
    assert any("worklist list.xlsx" in one.reason for one in entries)


def test_the_store_itself_is_never_replaced(desk, workspace):
    desk.export_to(workspace.store.path)

    assert "is the store itself" in desk._page.notice.text.text()


def test_the_pages_name_lanes_patients_and_steps(desk, workspace, keys, tmp_path, qtbot):
    dialog = ListPrintDialog(desk.papers())
    qtbot.addWidget(dialog)
    dialog.left.connect(desk.note_printed)
    path = tmp_path / "list.pdf"
    dialog.save_to(path)

    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    plain = " ".join(text.replace("\u00a0", " ").split())
    assert "Worklist, 3 Jun 2026" in plain
    for part in ("Above limits", "Lindqvist, Henrik", "MRN 0208", "From 17 Jun, better 15 Jul"):
        assert part in plain
    entries = workspace.store.audit.of_patient(keys["henrik"], 20)
    assert any(one.reason == "worklist list.pdf" for one in entries)


def test_a_pdf_that_cannot_be_written_is_said(desk, tmp_path, qtbot):
    dialog = ListPrintDialog(desk.papers())
    qtbot.addWidget(dialog)
    dialog.save_to(tmp_path / "nowhere" / "list.pdf")

    assert dialog.failure.sentence


def test_a_lane_too_long_for_paper_says_how_many_are_left_out(desk, qtbot):
    source = desk.source()
    lanes = [
        (lane, lines, count + 7 * (lane is Lane.TOO_EARLY)) for lane, lines, count in source.lanes
    ]
    more = list_document(replace(source, lanes=lanes), A4)
    assert len(more.blocks) == len(list_document(source, A4).blocks) + 1


def test_a_list_of_nobody_says_so(desk, qtbot):
    assert len(list_document(replace(desk.source(), lanes=()), A4).blocks) == 1


def choose(dialog, field, value):
    field.choose(value)
    field.activated.emit(field.currentIndex())


def plain(path):
    text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    return " ".join(text.replace("\u00a0", " ").split())


@pytest.fixture
def dialog(desk, qtbot):
    dialog = ListPrintDialog(desk.papers())
    qtbot.addWidget(dialog)
    dialog.left.connect(desk.note_printed)
    return dialog


def test_the_list_the_calls_and_labels_of_each_lane_of_tests_can_be_printed(dialog):
    names = [dialog.what.itemText(place) for place in range(dialog.what.count())]

    assert names == ["Worklist", "Calls about tests", "Labels: Arrived too early (1)"]


def test_the_call_list_says_what_to_offer_and_leaves_room_for_the_outcome(
    dialog, desk, workspace, keys, tmp_path
):
    chart = workspace.open_chart(keys["bauer"])
    note_call(chart, CallOutcome.NOT_REACHED, note="nobody at home")
    again = ListPrintDialog(desk.papers(), dialog)
    again.left.connect(desk.note_printed)
    choose(again, again.what, 1)
    again.save_to(tmp_path / "calls.pdf")

    text = plain(tmp_path / "calls.pdf")
    for part in (
        "Calls about tests, 3 Jun 2026",
        "Bauer, Katharina",
        "MRN 0208",
        "From 17 Jun, better 15 Jul",
        ": nobody at home",
        "Will come",
        "Day, name",
    ):
        assert part in text
    assert "Lindqvist" not in text
    reasons = [one.reason for one in workspace.store.audit.of_patient(keys["bauer"], 20)]
    assert "calls calls.pdf" in reasons
    others = [one.reason for one in workspace.store.audit.of_patient(keys["henrik"], 20)]
    assert "calls calls.pdf" not in others


def test_who_has_a_date_this_week_is_not_called(desk, workspace, keys, qtbot):
    chart = workspace.open_chart(keys["bauer"])
    book_test(chart, Wish(day=TODAY + timedelta(1), tests=("hb",)))

    (_, calls, labels) = desk.papers()
    assert list(calls.keys) == []
    assert labels.name == "Labels: Due this week (1)"


def test_nobody_to_call_is_said(desk, qtbot):
    document = call_document(replace(desk.source(), lanes=()), A4)
    assert len(document.blocks) == 1


@pytest.mark.parametrize(("sheet", "count"), [("a4", 24), ("letter", 30)])
def test_labels_of_a_lane_begin_at_the_first_free_one(
    dialog, workspace, keys, tmp_path, sheet, count
):
    choose(dialog, dialog.sheet, sheet)
    assert not dialog.first.isVisibleTo(dialog)
    choose(dialog, dialog.what, 2)
    assert dialog.first.isVisibleTo(dialog)
    assert dialog.first.count() == count
    choose(dialog, dialog.first, count - 1)
    assert [[place for place, _ in page] for page in dialog.document.pages] == [[count - 1]]
    dialog.save_to(tmp_path / "labels.pdf")

    text = plain(tmp_path / "labels.pdf")
    for part in ("Bauer, Katharina", "born 2 Mar 1985", "MRN 0208", "Not before 17 Jun 2026"):
        assert part in text
    entries = workspace.store.audit.of_patient(keys["bauer"], 20)
    assert any(one.reason == "labels labels.pdf" for one in entries)
