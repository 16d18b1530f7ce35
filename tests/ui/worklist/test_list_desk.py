"""The list leaves the program as a workbook and as pages; whose lines they are is noted."""

from dataclasses import replace

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from ironview.controller.worklist import WorkWanted
from ironview.domain.worklist import Lane
from ironview.ui.paper.sheets import A4
from ironview.ui.worklist.list_desk import ListDesk
from ironview.ui.worklist.list_print_dialog import ListPrintDialog
from ironview.ui.worklist.list_sheet import list_document
from ironview.ui.worklist.page import WorklistPage
from tests.ui import people
from tests.ui.people import store_record


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
    source = desk.source()
    dialog = ListPrintDialog(list_document(source, A4), "list.pdf")
    qtbot.addWidget(dialog)
    dialog.left.connect(lambda name: desk.note_printed(source, name))
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
    dialog = ListPrintDialog(list_document(desk.source(), A4), "list.pdf")
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
