"""The plot as a table: equal data, equal words, reached by key and by a screen reader."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest

from ironview.domain.interpretation import interpret
from ironview.domain.record import DoseStatus
from ironview.domain.timeline import build_timeline
from ironview.ui.timeline.data_rows import DataRows
from ironview.ui.timeline.speech import point_sentence
from ironview.ui.timeline.view import TimelineView
from tests.ui.people import TODAY, every_state
from tests.ui.timeline.charts import sample_on
from tests.ui.timeline.pictures import elena, henrik, okafor, tan

pytestmark = pytest.mark.usefixtures("dressed")


def rows_of(timeline) -> DataRows:
    rows = DataRows()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show_timeline(timeline)
    return rows


def texts(rows: DataRows) -> list[list[str]]:
    return [
        [" ".join(rows.index(row, column).data().split()) for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def heads(rows: DataRows) -> list[str]:
    return [rows.headerData(i, Qt.Orientation.Horizontal) for i in range(rows.columnCount())]


@pytest.fixture
def view(qtbot):
    shown = TimelineView()
    qtbot.addWidget(shown)
    shown.resize(1096, 518)
    shown.show_timeline(elena(), "Marchetti, Elena, MRN 0042")
    shown.show()
    return shown


def test_every_date_of_the_plot_is_a_row_in_order_of_time():
    said = texts(rows_of(elena()))
    assert [row[0] for row in said] == [
        "12 Nov 2025", "26 Feb 2026", "2 Mar 2026", "10 Mar 2026", "13 Apr 2026", "1 Jun 2026",
        "1 Sep 2026",
    ]  # fmt: skip
    assert said[2][2] == "Ferric carboxymaltose 1000 mg"
    assert said[6][2] == "Next test, recheck 1 Sep 2026"


def test_every_column_has_name_and_unit():
    assert heads(rows_of(elena())) == [
        "Date", "Day after dose", "What", "Ferritin µg/L", "TSAT %", "Haemoglobin g/dL",
    ]  # fmt: skip


def test_a_cell_has_the_value_its_state_and_its_range():
    row = texts(rows_of(elena()))[3]
    assert row[1:] == [
        "8", "sample, too early", "1050 too early, lab 10–200",
        "58 too early, lab 16–45", "9.4 low, lab 12.0–15.5",
    ]  # fmt: skip


def test_a_correction_and_a_dose_not_given_are_told():
    timeline = tan()
    said = " ".join(" ".join(row) for row in texts(rows_of(timeline)))
    assert "was 120" in said
    lost = replace(timeline.doses[0], status=DoseStatus.NOT_GIVEN, course=0)
    said = texts(rows_of(replace(timeline, doses=(lost,))))
    assert any(row[2].endswith("not given") for row in said)


@pytest.mark.parametrize("make", [elena, henrik, tan, okafor])
def test_no_point_of_the_plot_is_missing_in_the_table(make):
    timeline = make()
    rows = rows_of(timeline)
    told = {
        rows.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(rows.rowCount())
        for column in range(3, rows.columnCount())
    }
    everything = " ".join(told)
    for lane in timeline.lanes:
        for point in lane.points:
            assert point_sentence(lane, point) in everything


def test_events_of_a_real_record_are_rows(guideline):
    said = interpret(every_state(), guideline, TODAY)
    timeline = build_timeline(said, guideline, TODAY)
    marks = [*timeline.samples, *timeline.doses, *timeline.events, *timeline.plans]
    assert rows_of(timeline).rowCount() == len(marks)


def test_t_shows_the_table_and_t_or_escape_the_plot_again(view):
    QTest.keyClick(view, Qt.Key.Key_T)
    assert view.tabling.table.isVisible()
    assert not view.canvas.isVisible()
    QTest.keyClick(view.tabling.table, Qt.Key.Key_Escape)
    assert view.canvas.isVisible()
    QTest.keyClick(view, Qt.Key.Key_T)
    QTest.keyClick(view.tabling.table, Qt.Key.Key_T)
    assert view.canvas.isVisible()


def test_the_row_of_the_selected_sample_is_the_current_one_and_back(view, qtbot):
    view.select_sample(sample_on(view.timeline, "2026-03-10").at)
    QTest.keyClick(view, Qt.Key.Key_T)
    table = view.tabling.table
    assert table.currentIndex().row() == 3
    with qtbot.waitSignal(view.sample_selected) as told:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert told.args == [sample_on(view.timeline, "2026-04-13").at]
    assert view.selected == told.args[0]


def test_enter_on_a_value_asks_for_its_card(view, qtbot):
    QTest.keyClick(view, Qt.Key.Key_T)
    table = view.tabling.table
    table.setCurrentIndex(table.rows.index(3, 3))
    with qtbot.waitSignal(view.point_activated) as told:
        table.activated.emit(table.currentIndex())
    assert told.args == ["ferritin@2026-03-10"]


def test_other_data_reach_an_open_table(view):
    QTest.keyClick(view, Qt.Key.Key_T)
    view.show_timeline(henrik(), "Lindqvist, Henrik, MRN 0117")
    assert texts(view.tabling.table.rows)[0][0] == "25 Aug 2025"


def test_the_menu_of_lanes_offers_the_table(view):
    entries = [a for a in view.head.tools._menu.actions() if a.text().endswith("\tT")]
    entries[0].trigger()
    assert view.tabling.table.isVisible()


def test_a_screen_reader_finds_the_table_its_heads_and_each_sentence(view):
    QTest.keyClick(view, Qt.Key.Key_T)
    found = QAccessible.queryAccessibleInterface(view.tabling.table)
    assert found.role() is QAccessible.Role.Table
    assert found.text(QAccessible.Text.Name) == "Timeline as a table"
    children = [found.child(place) for place in range(found.childCount())]
    named = {one.role(): [] for one in children}
    for one in children:
        named[one.role()].append(" ".join(one.text(QAccessible.Text.Name).split()))
    assert "Ferritin µg/L" in named[QAccessible.Role.ColumnHeader]
    assert (
        "Ferritin 1050 micrograms per litre, 10 Mar 2026, day 8, too early, not interpreted."
        in named[QAccessible.Role.Cell]
    )


def test_a_screen_reader_hears_the_selected_point_of_the_plot(view):
    view.select("ferritin@2026-03-10")
    found = QAccessible.queryAccessibleInterface(view)
    assert found.text(QAccessible.Text.Name) == "Timeline"
    assert " ".join(found.text(QAccessible.Text.Description).split()) == (
        "Ferritin 1050 micrograms per litre, 10 Mar 2026, day 8, too early, not interpreted."
    )
