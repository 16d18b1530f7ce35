"""What can be printed of the patient on screen."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from ironview.ui.layout import layout_for
from ironview.ui.paper import print_dialog
from ironview.ui.paper.desk import PrintDesk
from ironview.ui.paper.print_dialog import PrintDialog
from ironview.ui.patient_page import PatientPage
from ironview.ui.window_actions import WindowActions
from tests.ui import people


@pytest.fixture
def dialog(qtbot, source_of):
    dialog = PrintDialog(source_of(people.elena()))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def choose(field, value):
    field.choose(value)
    field.activated.emit(field.currentIndex())


def test_the_title_names_the_patient(dialog):
    assert dialog.windowTitle() == "Print Marchetti, Elena, MRN 0042"


@pytest.mark.parametrize("kind", ["review", "patient", "patient_large", "slip", "letter", "labels"])
@pytest.mark.parametrize("sheet", ["a4", "letter"])
def test_everything_can_be_seen_and_saved(dialog, tmp_path, kind, sheet):
    choose(dialog.sheet, sheet)
    choose(dialog.kind, kind)
    assert not dialog.pages.grab().isNull()
    dialog.save_to(tmp_path / "page.pdf")
    reader = PdfReader(tmp_path / "page.pdf")
    assert len(reader.pages) == len(dialog.document.pages)
    assert "page.pdf is written" in dialog.said.text()


def test_period_and_samples_are_choices_of_the_review_only(dialog):
    assert dialog.period.isEnabled()
    assert dialog.all_samples.isEnabled()
    choose(dialog.kind, "slip")
    assert not dialog.period.isEnabled()
    assert not dialog.all_samples.isEnabled()


def test_another_period_is_another_page(dialog):
    before = dialog.document
    choose(dialog.period, "all")
    assert dialog.document is not before


def test_a_file_that_cannot_be_written_stays_as_a_sentence(dialog, tmp_path):
    dialog.save_to(tmp_path / "missing" / "page.pdf")
    assert dialog.failure.isVisible()
    assert "page.pdf" in dialog.failure.sentence


def test_the_proposed_name_holds_the_number_but_no_name(dialog, monkeypatch):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]), ("", ""))[1]
    )
    dialog.save.click()
    assert [Path(name).name for name in asked] == ["ironview-0042.pdf"]


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_a_sentence(dialog, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "page.pdf"))
    dialog.print_to(printer)
    assert "Nothing was printed." in dialog.failure.sentence
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    dialog.print_to(printer)
    assert dialog.said.text() == "Sent to the printer."
    assert dialog.failure.sentence == ""


@pytest.fixture
def window(qtbot, dressed):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window):
    return WindowActions(window)


@pytest.fixture
def page(qtbot, settings, chart_of):
    page = PatientPage(settings.habits())
    qtbot.addWidget(page)
    page.set_layout(layout_for(1920))
    page.show_chart(chart_of(people.elena()))
    return page


def test_what_is_printed_is_who_is_on_screen(workspace, page, actions, window, monkeypatch):
    shown = []
    monkeypatch.setattr(print_dialog.PrintDialog, "exec", lambda dialog: shown.append(dialog) or 0)
    workspace.save_clinic_name("  Iron \n clinic ")
    desk = PrintDesk(workspace, page, actions, window)
    actions.print_patient.trigger()
    (dialog,) = shown
    assert dialog._source.identity is page.identity
    assert dialog._source.clinic == "Iron clinic"
    assert dialog._source.printed_by == "A. Keller"
    assert desk.source() is not None


def test_the_review_as_text_names_the_patient_first(workspace, page, actions, window):
    PrintDesk(workspace, page, actions, window)
    actions.copy_as_text.trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Marchetti, Elena, born 17\u00a0Nov\u00a01991, MRN\u00a00042\n") or (
        text.replace("\u00a0", " ").startswith("Marchetti, Elena, born 17 Nov 1991, MRN 0042\n")
    )
    assert "is on the clipboard as text" in page.notice.text.text()


def test_without_a_patient_nothing_is_printed(workspace, page, actions, window, monkeypatch):
    shown = []
    monkeypatch.setattr(print_dialog.PrintDialog, "exec", lambda dialog: shown.append(dialog) or 0)
    page.clear()
    desk = PrintDesk(workspace, page, actions, window)
    actions.print_patient.trigger()
    actions.copy_as_text.trigger()
    assert shown == []
    assert desk.source() is None


def test_what_leaves_the_program_is_noted(workspace, page, actions, window, monkeypatch, tmp_path):
    monkeypatch.setattr(
        print_dialog.PrintDialog,
        "exec",
        lambda dialog: dialog.save_to(tmp_path / "elena.pdf") or 0,
    )
    PrintDesk(workspace, page, actions, window)
    actions.print_patient.trigger()
    actions.copy_as_text.trigger()
    page.evidence.copied.emit()
    page.timeline.picture_left.emit("")
    page.timeline.picture_left.emit("t.png")
    found = page.chart.store.chart_history.departures(page.chart.key)
    assert [(one.action, one.what, one.file) for one in reversed(found)] == [
        ("print_patient", "review", "elena.pdf"),
        ("copy_patient", "text", ""),
        ("copy_patient", "evidence", ""),
        ("copy_patient", "picture", ""),
        ("export_patient", "picture", "t.png"),
    ]
