"""Pinning a sample and comparing others with it."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from ironview.domain.timeline_comparison import LaneComparison, Obstacle
from ironview.ui.timeline.comparison_panel import verdict_words
from ironview.ui.timeline.frame import State
from ironview.ui.timeline.signs import legend_signs
from ironview.ui.timeline.view import TimelineView
from tests.ui.timeline.charts import chart_of, overlaps, painted, sample_on
from tests.ui.timeline.pictures import FERRITIN, elena, henrik

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture
def view(qtbot):
    shown = TimelineView()
    qtbot.addWidget(shown)
    shown.resize(1096, 640)
    shown.show_timeline(elena(), "Marchetti, Elena, MRN 0042")
    shown.show()
    return shown


def select(view: TimelineView, day: str) -> None:
    view.select_sample(sample_on(view.timeline, day).at)


def rows(view: TimelineView) -> list[list[str]]:
    table = view.comparing.panel.table
    return [
        [table.item(row, column).text().replace("\u00a0", " ") for column in range(5)]
        for row in range(table.rowCount())
    ]


def heads(view: TimelineView) -> list[str]:
    table = view.comparing.panel.table
    found = [table.horizontalHeaderItem(column).text() for column in range(5)]
    return [text.replace("\u00a0", " ") for text in found]


def pin(view: TimelineView) -> None:
    QTest.keyClick(view, Qt.Key.Key_P)


def test_p_pins_the_sample_and_asks_for_another(view):
    select(view, "2026-02-26")
    pin(view)
    panel = view.comparing.panel
    assert panel.isVisible()
    assert panel.hint.isVisible()
    assert not panel.table.isVisible()


def test_two_dates_stand_side_by_side_with_difference_days_and_verdict(view):
    select(view, "2026-02-26")
    pin(view)
    select(view, "2026-06-01")
    assert heads(view) == [
        "Test", "26 Feb 2026", "1 Jun 2026, day 91", "Difference, 95 days apart", "Comparable",
    ]  # fmt: skip
    assert rows(view) == [
        ["Ferritin µg/L", "6 low", "105 readable", "+99", "yes"],
        ["TSAT %", "5 low", "27 readable", "+22", "yes"],
        ["Haemoglobin g/dL", "8.4 low", "13.2 readable", "+4.8", "yes"],
    ]


def test_a_value_that_cannot_be_read_is_shown_and_said_not_to_compare(view):
    select(view, "2026-03-10")
    pin(view)
    select(view, "2026-06-01")
    ferritin = rows(view)[0]
    assert ferritin[1:] == ["1050 too early", "105 readable", "−945", "no: too early"]


def test_the_earlier_date_stands_left_whichever_was_pinned(view):
    select(view, "2026-06-01")
    pin(view)
    select(view, "2026-02-26")
    assert heads(view)[1].startswith("26 Feb")


def test_p_on_the_pinned_sample_lets_go_of_it(view):
    select(view, "2026-02-26")
    pin(view)
    pin(view)
    assert view.comparing.pinned is None
    assert not view.comparing.panel.isVisible()


def test_p_on_another_sample_moves_the_pin(view):
    select(view, "2026-02-26")
    pin(view)
    select(view, "2026-06-01")
    pin(view)
    assert view.comparing.pinned == sample_on(view.timeline, "2026-06-01").at


def test_without_a_sample_the_head_says_what_to_do(view):
    pin(view)
    assert "Choose a sample" in view.head._line.text()
    assert not view.comparing.panel.isVisible()


def test_another_patient_takes_the_pin_away(view):
    select(view, "2026-02-26")
    pin(view)
    view.show_timeline(henrik(), "Lindqvist, Henrik, MRN 0117")
    assert view.comparing.pinned is None
    assert not view.comparing.panel.isVisible()


def test_the_menu_of_lanes_offers_the_pin(view):
    select(view, "2026-02-26")
    entries = [a for a in view.head.tools._menu.actions() if a.text().endswith("\tP")]
    entries[0].trigger()
    assert view.comparing.pinned is not None


def test_a_screen_reader_finds_the_comparison_as_a_table(view):
    select(view, "2026-02-26")
    pin(view)
    select(view, "2026-06-01")
    found = QAccessible.queryAccessibleInterface(view.comparing.panel.table)
    assert found.text(QAccessible.Text.Name) == "Comparison of two dates"
    assert found.role() is QAccessible.Role.Table
    children = [found.child(place) for place in range(found.childCount())]
    cells = [one for one in children if one.role() is QAccessible.Role.Cell]
    assert len(cells) == 15
    assert cells[4].text(QAccessible.Text.Name) == "yes"


def test_the_pinned_date_has_a_dashed_line_of_its_own_and_a_place_in_the_legend():
    shown = elena()
    at = sample_on(shown, "2026-02-26").at
    plain, pinned = chart_of(shown), chart_of(shown, state=State(pinned=at))
    assert painted(plain) != painted(pinned)
    assert "pinned" in [words for _, words in legend_signs(pinned.frame)]
    assert overlaps(pinned.labels()) == []


@pytest.mark.parametrize(
    ("obstacle", "words"),
    [
        (Obstacle.MISSING, "no: one value is missing"),
        (Obstacle.CENSORED, "no: one value has no exact number"),
        (Obstacle.PROVISIONAL, "with care: provisional"),
        (Obstacle.LABORATORY, "with care: other laboratory"),
        (Obstacle.METHOD, "with care: measured and computed"),
    ],
)
def test_every_obstacle_has_its_words(obstacle, words):
    point = elena().lanes[0].points[0]
    one = LaneComparison(FERRITIN, "µg/L", 0, point, point, Decimal(0), (obstacle,))
    assert verdict_words(one) == words


def test_both_reasons_are_said():
    points = elena().lanes[0].points
    one = LaneComparison(
        FERRITIN, "µg/L", 0, points[2], replace(points[4], laboratory="Süd"), None,
        (Obstacle.UNREADABLE, Obstacle.LABORATORY),
    )  # fmt: skip
    assert verdict_words(one) == "no: too early, other laboratory"
