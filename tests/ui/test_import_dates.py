"""Rows dated after today, rows of nobody, and the way on from a held row."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, Qt
from PySide6.QtWidgets import QPushButton

from ironview.ui.import_dates_dialog import DatesDialog
from ironview.ui.import_delegate import width_of
from ironview.ui.import_model import Column
from ironview.ui.import_page import ImportPage
from ironview.ui.import_rows import Kind, Line, to_confirm

HEAD = "Patient ID;Name;Test;Ergebnis;Einheit;Entnahme"
TOMORROW = f"{HEAD}\nP1;Nora New;Ferritin;105;ug/L;2026-06-04"
TODAY_OR_BEFORE = (
    f"{HEAD}\nP1;Nora New;Ferritin;105;ug/L;2026-06-03\nP1;Nora New;Hb;131;g/L;2026-06-02"
)
UNKNOWN_TESTS = (
    f"{HEAD}\nP1;Nora New;Eisen X;12;umol/L;2026-05-01\nP1;Nora New;Eisen Y;12;umol/L;2026-05-01"
)
OF_NOBODY = "Test;Value;Unit;Collected\nFerritin;12;ug/L;2026-05-01"


@pytest.fixture
def page(qtbot, workspace):
    page = ImportPage(workspace)
    qtbot.addWidget(page)
    page.resize(1180, 640)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def read(page, tmp_path):
    def do(text):
        path = tmp_path / "lab.csv"
        path.write_text(text, encoding="utf-8")
        page.read_files([str(path)])
        return [line for group in page.table.groups for line in group.lines]

    return do


def press(qtbot, where, text):
    button = next(one for one in where.findChildren(QPushButton) if one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def go_to(page, kind, row=0):
    at = [group.kind for group in page.model.groups].index(kind)
    index = page.model.index(row, 0, page.model.index(at, 0))
    flags = QItemSelectionModel.SelectionFlag
    page.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
    page.view.setFocus()
    return page.model.line(index)


def test_a_row_dated_after_today_says_so_and_is_counted(page, read):
    (line,) = read(TOMORROW)

    assert line.kind is Kind.ADD
    told = line.why.replace("\u00a0", " ")
    assert told == "4 Jun 2026 is after today (3 Jun 2026). Check the date."
    assert line.short_why == "After today"
    assert "Dated after today, to be confirmed: 1." in page.sum.text()


def test_today_and_earlier_days_need_no_word(page, read):
    lines = read(TODAY_OR_BEFORE)

    assert not any(line.is_after_today or line.why for line in lines)
    assert "after today" not in page.sum.text()


def test_what_is_stored_already_or_put_aside_is_not_confirmed_again(page, read, qtbot):
    read(TOMORROW)
    go_to(page, Kind.ADD)
    qtbot.keyClick(page.view, Qt.Key.Key_H)

    assert to_confirm(page.table.groups) == ()


def test_a_date_after_today_is_stored_once_a_person_says_it_is_right(page, read, qtbot):
    read(TOMORROW)
    page.commit()
    dialog = page.findChild(DatesDialog)
    assert "Ferritin, 105 ug/L" in dialog.told.text()
    assert dialog.look.hasFocus() or dialog.focusWidget() is dialog.look

    with qtbot.waitSignal(page.bench.committed):
        dialog.store.click()


def test_looking_at_dates_after_today_shows_these_rows_and_stores_nothing(page, read):
    read(TOMORROW + "\nP1;Nora New;Hb;131;g/L;2026-06-02")
    page.commit()
    page.findChild(DatesDialog).look.click()

    assert [len(group.lines) for group in page.model.groups] == [1]
    assert page.bench.plan is not None


def test_rows_of_nobody_are_held_and_say_what_is_missing(page, read):
    (line,) = read(OF_NOBODY)

    assert line.kind is Kind.ASK
    assert line.why == "The file has neither a name nor a number of the patient."
    assert page.questions.currentWidget() is page.question
    texts = [one.text() for one in page.question.findChildren(QPushButton)]
    assert "Look for the patient…" in texts
    assert "New patient" not in texts


@pytest.mark.parametrize("row", [0, 1])
def test_a_held_row_brings_its_own_question_and_enter_leads_there(page, read, qtbot, row):
    read(UNKNOWN_TESTS)
    line = go_to(page, Kind.HELD, row)
    assert page.table_question.question.subject == line.test

    qtbot.keyClick(page.view, Qt.Key.Key_Return)

    assert page.focusWidget() is page.table_question


def test_a_test_nobody_knew_at_first_can_still_be_chosen(page, read, qtbot):
    read(UNKNOWN_TESTS)
    press(qtbot, page.table_question, "I do not know")
    press(qtbot, page.table_question, "I do not know")
    assert not page.questions.isVisible()
    assert not page.table.decisions.answer.isEnabled()

    line = go_to(page, Kind.HELD, 1)

    assert page.questions.isVisible()
    assert page.table.decisions.answer.isEnabled()
    assert page.table_question.question.subject == line.test


def test_the_counts_above_and_below_the_rows_agree(page, read):
    read(UNKNOWN_TESTS + "\nP1;Nora New;Ferritin;105;ug/L;2026-05-01")

    counted = {group.kind: len(group.lines) for group in page.table.groups}
    assert counted == {Kind.HELD: 2, Kind.ADD: 1}
    assert "Rows to add: 1, to correct: 0." in page.sum.text()
    assert "Held: 2, of them stored and not read: 2." in page.sum.text()


def test_after_storing_the_focus_is_where_the_next_file_is_chosen(page, read, qtbot):
    read(TODAY_OR_BEFORE)
    page.store.setFocus()
    with qtbot.waitSignal(page.bench.committed):
        qtbot.mouseClick(page.store, Qt.MouseButton.LeftButton)

    assert page.focusWidget() is page.banner.choose


@pytest.mark.parametrize("language", ["en", "de"])
def test_name_date_and_test_are_whole_at_ordinary_width(page, read, language):
    QLocale.setDefault(QLocale(language))
    lines = read(
        f"{HEAD}\nP1234567;Annemarie von Hohenstein;Transferrinsättigung;17;%;2026-05-21 08:30"
    )

    for column in (Column.PATIENT, Column.WHEN, Column.TEST, Column.VALUE):
        assert page.view.columnWidth(column) >= width_of(lines[0], column)


def test_a_reason_that_uses_empty_columns_asks_for_no_width(qapp):
    line = Line(kind=Kind.REJECTED, why="Not a table", patient="")

    assert width_of(line, Column.TEST) == 0
