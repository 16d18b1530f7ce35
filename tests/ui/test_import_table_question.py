"""Questions about columns, what was decided, and where it is reviewed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from ironview.controller.import_mappings import Asked, Example, MappingDesk, Question
from ironview.ui.import_mapping_line import statement_text
from ironview.ui.import_mappings_dialog import MappingsDialog
from ironview.ui.import_page import ImportPage
from ironview.ui.import_rows import Kind
from ironview.ui.import_table_question import TableQuestionPanel, question_text, why_text

TABLE = (
    "Patient ID;Test;Ergebnis;Einheit;Entnahme;Labor\n"
    "P1;Ferritin;105;ug/L;03/05/2026;LABOR NORD\n"
    "P2;Ferritin;12;ug/L;02/05/2026;LABOR NORD\n"
)


@pytest.fixture
def page(qtbot, workspace):
    page = ImportPage(workspace)
    qtbot.addWidget(page)
    page.resize(1500, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def read(page, tmp_path):
    def do(text=TABLE, name="lab.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        page.read_files([str(path)])

    return do


def press(qtbot, where, text):
    button = next(one for one in where.findChildren(QPushButton) if one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(where):
    return [one.text().replace("\u00a0", " ") for one in where.findChildren(QLabel)]


def counts(page):
    return {group.kind: len(group.lines) for group in page.table.groups}


def test_a_column_is_asked_about_with_its_cells_read_each_way(page, read):
    read()

    assert page.questions.currentWidget() is page.table_question
    told = texts(page.table_question)
    assert "Does the day or the month stand first?" in told
    assert {"03/05/2026", "3 May 2026", "5 Mar 2026"} <= set(told)


def test_no_answer_is_given_by_enter_alone(page, read, qtbot):
    read()
    before = page.bench.plan
    qtbot.keyClick(page.table_question, Qt.Key.Key_Return)
    buttons = page.table_question.findChildren(QPushButton)

    assert page.bench.plan is before
    assert not any(one.isDefault() or one.autoDefault() or one.isChecked() for one in buttons)


def test_an_answer_reads_the_rows_and_is_shown_with_a_name(page, read, qtbot):
    read()
    press(qtbot, page.table_question, "The day stands first")

    assert counts(page) == {Kind.ADD: 2}
    (line,) = page.mappings.lines
    assert line.text.text() == "lab.csv: you decided: day first in Entnahme."
    assert line.name.text() == "LABOR NORD"
    assert line.name.isVisible()


def test_who_does_not_know_is_not_asked_again(page, read, qtbot):
    read()
    press(qtbot, page.table_question, "I do not know")

    assert counts(page) == {Kind.HELD: 2}
    assert not page.asking.isVisible()
    assert page.store.isEnabled()


def test_the_next_file_says_as_what_it_was_read_and_can_be_read_without(page, read, qtbot):
    read()
    press(qtbot, page.table_question, "The day stands first")
    (line,) = page.mappings.lines
    line.name.setFocus()
    line.name.selectAll()
    qtbot.keyClicks(line.name, "Nord")
    with qtbot.waitSignal(page.bench.committed):
        page.commit()
    read(TABLE.replace("P1", "P8"), "june.csv")

    (line,) = page.mappings.lines
    assert line.text.text().startswith("june.csv: as decided for Nord on ")
    assert not line.name.isVisible()
    qtbot.mouseClick(line.otherwise, Qt.MouseButton.LeftButton)
    assert counts(page) == {Kind.HELD: 2}
    (line,) = page.mappings.lines
    assert line.text.text() == "june.csv: read without what was decided for Nord."


def test_a_test_is_chosen_before_it_can_be_said(qtbot, dressed):
    panel = TableQuestionPanel()
    qtbot.addWidget(panel)
    question = Question(
        asked=Asked.TEST,
        table="lab.csv",
        headers=("a", "b"),
        subject="No 11",
        options=("ferritin", "hb", "ignore"),
        examples=(Example("“No 11” 13.1 g/dL"),),
        rows=4,
    )
    panel.ask(question, 1, 2)
    use = next(one for one in panel.findChildren(QPushButton) if one.text() == "It is this test")
    assert not use.isEnabled()
    panel.findChild(QComboBox).setCurrentIndex(1)
    with qtbot.waitSignal(panel.answered) as answered:
        qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    assert answered.args == [question, "hb"]


@pytest.mark.parametrize("asked", list(Asked))
def test_every_question_has_its_words(asked):
    question = Question(
        asked=asked,
        table="lab.csv",
        headers=("a", "b"),
        subject="hb",
        options=(),
        examples=(),
        rows=1,
    )
    assert question_text(question).endswith("?")
    assert "lab.csv" in why_text(question)


def test_the_dialog_reviews_renames_and_forgets(page, read, qtbot, workspace):
    read()
    press(qtbot, page.table_question, "The day stands first")
    with qtbot.waitSignal(page.bench.committed):
        page.commit()
    desk = MappingDesk(workspace)
    dialog = MappingsDialog(desk, workspace.zone)
    qtbot.addWidget(dialog)
    assert dialog.says.item(0).text() == "day first in Entnahme"
    assert "Version 1" in dialog.history.text()
    assert not dialog.rename.isEnabled()

    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "North")
    qtbot.mouseClick(dialog.rename, Qt.MouseButton.LeftButton)
    assert [one.name for one in desk.mappings] == ["North"]
    dialog.says.setCurrentRow(0)
    qtbot.mouseClick(dialog.take_out, Qt.MouseButton.LeftButton)
    assert dialog.says.count() == 0
    qtbot.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    assert desk.mappings == ()
    assert dialog.list.count() == 0
    assert not dialog.forget.isEnabled()


def test_what_is_remembered_opens_from_the_banner(page, qtbot):
    qtbot.mouseClick(page.banner.remembered, Qt.MouseButton.LeftButton)

    dialog = page.findChild(MappingsDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_every_statement_of_a_mapping_has_words(qapp):
    from ironview.controller.import_mappings import statements
    from tests.interchange.tabular.test_mapping_writing import FULL

    assert all(statement_text(one) for one in statements(FULL))
