import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester

from ironview.domain.interpretation import interpret
from ironview.ui.finding_list import (
    FindingList,
    FindingModel,
    FindingRole,
    _in_two_lines,
    _lines,
)
from ironview.ui.typography import role_font
from tests.ui import people

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def findings(guideline):
    return interpret(people.henrik(), guideline, people.TODAY).findings


@pytest.fixture
def shown(qtbot, dressed, findings):
    shown = FindingList()
    qtbot.addWidget(shown)
    shown.resize(300, 420)
    shown.show_findings(findings)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_the_most_severe_comes_first(shown, findings):
    ranks = [one.severity.rank for one in shown.finding_model.findings]

    assert ranks == sorted(ranks)
    assert shown.finding_model.index(0, 0).data() == (
        "Persistent overload: ferritin 566\u00a0µg/L (300), TSAT 61\u00a0% (50)"
    )


@pytest.mark.parametrize("room", [140, 200, 260, 2000])
def test_a_title_that_two_lines_do_not_hold_says_that_it_is_cut(dressed, room):
    title = "Stores undecided: ferritin 66 µg/L, between 30 and 100, no TSAT"

    said = _in_two_lines(title, room)

    metrics = QFontMetrics(role_font("strong"))
    assert _lines(metrics, room, said) <= 2
    assert (said == title) is (_lines(metrics, room, title) <= 2)
    assert said == title or (said.endswith("…") and title.startswith(said[:-1]))


def test_two_lines_are_two_lines(dressed):
    title = "Too early to read: day 8, readable from 30 Mar 2026"
    metrics = QFontMetrics(role_font("strong"))
    room = round(metrics.horizontalAdvance(title) * 0.7)

    assert _lines(metrics, room, title) == 2
    assert _in_two_lines(title, room) == title


def test_the_line_below_says_severity_date_and_day(shown):
    meta = shown.finding_model.index(0, 0).data(FindingRole.META).replace("\u00a0", " ")

    assert meta == "Warning · 26 May 2026 · day 246"


def test_arrows_select_and_tell(shown, qtbot, findings):
    shown.setCurrentIndex(shown.finding_model.index(0, 0))

    with qtbot.waitSignal(shown.finding_selected) as told:
        qtbot.keyClick(shown, Qt.Key.Key_Down)

    assert told.args == [findings[1]]


def test_enter_asks_for_the_evidence(shown, qtbot, findings):
    shown.setCurrentIndex(shown.finding_model.index(2, 0))

    with qtbot.waitSignal(shown.finding_opened) as told:
        qtbot.keyClick(shown, Qt.Key.Key_Return)

    assert told.args == [findings[2]]


def test_selecting_from_outside_tells_nobody(shown, findings):
    told = []
    shown.finding_selected.connect(told.append)

    shown.select(findings[3])
    assert shown.currentIndex().row() == 3

    shown.select(None)
    assert not shown.currentIndex().isValid()
    assert told == []


def test_a_long_title_gets_a_second_line(shown):
    delegate = shown.itemDelegate()
    heights = {
        delegate.sizeHint(None, shown.finding_model.index(row, 0)).height()
        for row in range(shown.finding_model.rowCount())
    }

    assert min(heights) >= 52
    assert len(heights) > 1


def test_the_model_is_sound(qapp, findings):
    model = FindingModel()
    tester = QAbstractItemModelTester(model, FATAL)

    model.show(findings)
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert model.rowCount() == len(findings)
    assert told.startswith("Persistent overload")
    tester.deleteLater()


def test_rows_are_painted(shown, findings):
    shown.select(findings[0])
    shown.setFocus()

    assert not shown.grab().isNull()


def test_an_empty_list_says_why(shown):
    shown.show_findings(())
    before = shown.grab().toImage()
    shown.say_when_empty("The rules find nothing in this sample.")

    assert shown.accessibleDescription() == "The rules find nothing in this sample."
    assert shown.grab().toImage() != before


def test_a_list_with_findings_says_nothing_of_being_empty(shown):
    shown.say_when_empty("The rules find nothing in this sample.")

    assert shown.accessibleDescription() == ""
