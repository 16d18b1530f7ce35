from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ironview.domain.interpretation import interpret
from ironview.ui.ledger_panel import LedgerPanel, NeedBar
from tests.ui import people


@pytest.fixture
def panel(qtbot, dressed):
    panel = LedgerPanel()
    qtbot.addWidget(panel)
    panel.resize(500, 340)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def lines(panel):
    grid = panel.widget().layout().itemAt(panel.widget().layout().count() - 2).layout()
    said = [
        tuple(grid.itemAtPosition(row, column).widget().text() for column in range(3))
        for row in range(grid.rowCount())
        if grid.itemAtPosition(row, 0) is not None
    ]
    plain = [[text.replace("\u00a0", " ") for text in row] for row in said]
    return {name: (amount, note) for name, amount, note in plain}


def show(panel, guideline, record):
    panel.show_ledger(interpret(record, guideline, people.TODAY))
    return lines(panel)


def test_every_line_has_its_amount_and_its_note(panel, guideline):
    said = show(panel, guideline, people.elena())

    assert said["Given, this course"] == ("1000 mg", "2 Mar 2026, ferric carboxymaltose")
    assert said["Remaining"] == ("482 mg", "33 % of the need")
    assert said["Blood donated"] == ("0 mg", "none on record")


def test_all_names_stand_under_one_another(panel, guideline, qtbot):
    show(panel, guideline, people.elena())
    qtbot.wait_until(lambda: panel.widget().layout().activate() or panel.widget().width() > 0)
    names = panel.widget().findChildren(QLabel)[::3]

    assert len({(one.x(), one.contentsMargins().left(), one.frameWidth()) for one in names}) == 1
    assert all("border-top:1px" in one.styleSheet() for one in names)


def test_the_bar_shows_the_course_that_has_begun(panel, guideline):
    record = people.elena()
    planned = people.infusion("2026-06-10", "500")

    show(panel, guideline, replace(record, infusions=(*record.infusions, planned)))

    bar = panel.widget().findChild(NeedBar)
    assert bar.accessibleName() == "1000 mg given, 1482 mg needed"


def test_without_a_course_there_is_no_bar(panel, guideline):
    said = show(panel, guideline, people.namesake())

    assert panel.widget().findChild(NeedBar) is None
    assert said["Given, ever"][0] == "0 mg"


def test_the_bar_says_its_amounts(qtbot, dressed):
    bar = NeedBar()
    qtbot.addWidget(bar)

    bar.show_amounts(Decimal(1000), 1482)
    assert bar.accessibleName() == "1000 mg given, 1482 mg needed"
    assert not bar.grab().isNull()

    bar.show_amounts(Decimal(0), None)
    assert bar.accessibleName() == "0 mg given"
    assert not bar.grab().isNull()


def test_the_line_of_a_course_is_a_button_that_says_what_it_counts(panel, guideline, qtbot):
    show(panel, guideline, people.elena())
    button = panel.course_button(1)

    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert "1000" in button.accessibleDescription()
    with qtbot.waitSignal(panel.course_chosen) as told:
        qtbot.keyClick(button, Qt.Key.Key_Space)

    assert told.args == [1]
    assert panel.course == 1
    assert panel.course_button(2) is None


def test_a_marked_course_stays_marked_when_the_ledger_is_drawn_again(panel, guideline):
    show(panel, guideline, people.elena())
    panel.select_course(1)
    marked = panel.course_button(1).styleSheet()

    show(panel, guideline, people.elena())
    assert panel.course_button(1).styleSheet() == marked
    panel.select_course(0)
    assert panel.course_button(1).styleSheet() != marked
