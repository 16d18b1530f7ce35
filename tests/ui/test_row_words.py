"""What a line of the results table says, in its cells and beside the pointer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint

from ironview.domain.interpretation import interpret
from ironview.domain.record import Symptom
from ironview.ui import row_words
from ironview.ui.sample_rows import sample_table
from ironview.ui.sample_table import SampleTableView
from tests.ui import people


@pytest.fixture
def table_of(guideline):
    def make(record):
        return sample_table(interpret(record, guideline, people.TODAY), guideline)

    return make


def row_of(table, name):
    return next(row for row in table.rows if row_words.name(row) == name)


def plain(text):
    return text.replace("\u00a0", " ")


def test_two_scores_of_one_day_stand_side_by_side_and_the_same_score_once(table_of):
    record = people.elena()
    more = (
        Symptom(scale="fatigue_nrs", at=people.at("2026-06-01"), score="4"),
        Symptom(scale="fatigue_nrs", at=people.at("2026-06-01"), score="2.0"),
    )

    row = row_of(table_of(replace(record, symptoms=(*record.symptoms, *more))), "Fatigue")

    assert row_words.cell_text(row, 4) == "2 / 4"


def test_a_score_is_told_with_its_date_and_a_missing_one_as_not_done(table_of):
    table = table_of(people.elena())
    row = row_of(table, "Fatigue")

    assert plain(row_words.cell_told(row, 4, table)) == "Fatigue 2 on 1 Jun 2026"
    assert plain(row_words.cell_told(row, 0, table)) == "Fatigue, 12 Nov 2025: not done"
    assert plain(row_words.trend_told(row)).startswith("8 on 26 Feb 2026, 2 on 1 Jun 2026\n")


def test_units_and_ranges_stand_behind_the_names(table_of):
    table = table_of(people.elena())

    assert [row_words.unit(row) for row in table.rows[:4]] == ["µg/L", "%", "g/dL", "0–10"]


def test_a_test_without_numbers_has_nothing_to_tell(table_of):
    record = people.namesake()
    excluded = replace(people.result("crp", "2", "2026-05-20"), status="cancelled")

    row = row_of(table_of(replace(record, results=(*record.results, excluded))), "CRP")

    assert (row_words.trend_told(row), row_words.change(row), row.spark.points) == ("", "–", ())


def test_every_row_of_the_table_is_painted_and_its_last_column_is_whole(qtbot, dressed, table_of):
    record = people.elena()
    results = tuple(
        one
        for one in record.results
        if not (one.analyte == "crp" and one.collected.day.isoformat() == "2026-02-26")
    )
    view = SampleTableView()
    qtbot.addWidget(view)
    view.resize(1200, 300)
    view.show_table(table_of(replace(record, results=results)))
    with qtbot.waitExposed(view):
        view.show()

    change = view.model.columnCount() - 3
    metrics = view.fontMetrics()
    for column in range(change, view.model.columnCount()):
        texts = [view.model.index(row, column).data() for row in range(view.model.rowCount())]
        needed = max(metrics.horizontalAdvance(text) for text in texts)
        assert view.values.columnWidth(column) > needed
    crp = next(i for i in range(view.model.rowCount()) if view.model.index(i, 0).data() == "CRP")
    rect = view.values.visualRect(view.model.index(crp, change))
    image = view.values.viewport().grab(rect).toImage()
    left_half = {image.pixel(QPoint(x, y)) for x in range(image.width() // 2) for y in range(4, 22)}
    assert len(left_half) > 2, "the date the change is counted from"
