from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ironview.domain.interpretation import interpret
from ironview.ui.sample_rows import sample_table
from ironview.ui.sample_table_model import FIXED_COLUMNS, Role, SampleTableModel
from tests.ui import people

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(qapp, guideline):
    model = SampleTableModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show(sample_table(interpret(people.elena(), guideline, people.TODAY), guideline))
    yield model
    tester.deleteLater()


def text(model, row, column):
    return model.index(row, column).data()


def head(model, column):
    return model.headerData(column, Qt.Orientation.Horizontal)


def test_a_row_reads_from_the_test_to_its_range(model):
    assert [text(model, 0, column) for column in range(model.columnCount())] == [
        "Ferritin",
        "",
        "9",
        "6",
        "1050",
        "160",
        "105",
        "+99",
        "±3",
        "10–200",
    ]


def test_a_fatigue_score_has_its_row_with_change_and_response(model):
    row = [text(model, row, 0) for row in range(model.rowCount())].index("Fatigue")

    texts = [text(model, row, column) for column in range(model.columnCount())]

    assert texts == ["Fatigue", "", "–", "8", "–", "–", "2", "−6", "–", "Improved"]
    assert model.index(row, 3).data(Role.CELL) is None
    told = model.index(row, model.columnCount() - 3).data(Qt.ItemDataRole.ToolTipRole)
    assert told.replace("\u00a0", " ") == (
        "Improved over the last course: 8 on 26 Feb 2026, 2 on 1 Jun 2026."
    )


def test_a_change_beyond_chance_is_told_apart_and_says_why(model):
    change = model.columnCount() - 3

    assert model.index(0, change).data(Role.IS_BEYOND_CHANCE)
    assert not model.index(0, change + 1).data(Role.IS_BEYOND_CHANCE)
    for column in (change, change + 1):
        told = model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        assert "43\u00a0% of the baseline: this is more" in told


def test_the_heads_of_change_and_chance_explain_themselves(model):
    told = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        for column in range(model.columnCount())
    ]

    assert [bool(text) for text in told] == [False] * 7 + [True, True, False]


def test_a_change_from_another_date_than_the_head_names_it(qapp, guideline):
    record = people.elena()
    results = tuple(
        one
        for one in record.results
        if not (one.analyte == "crp" and one.collected.day.isoformat() == "2026-02-26")
    )
    model = SampleTableModel()
    said = interpret(replace(record, results=results), guideline, people.TODAY)
    model.show(sample_table(said, guideline))
    names = [text(model, row, 0) for row in range(model.rowCount())]
    change = model.columnCount() - 3

    asides = {name: model.index(row, change).data(Role.ASIDE) for row, name in enumerate(names)}

    assert asides.pop("CRP").replace("\u00a0", " ") == "12 Nov"
    assert set(asides.values()) == {""}
    assert model.index(0, change + 1).data(Role.ASIDE) == ""


def test_the_small_line_is_told_in_words(model):
    told = model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole).replace("\u00a0", " ")

    assert told.startswith("9 (12 Nov 2025), 6 (26 Feb 2026), 1050 (10 Mar 2026) too early")
    assert "since the baseline of 26 Feb 2026" in told


def test_a_cell_tells_the_change_up_to_its_sample(model):
    told = model.index(0, 5).data(Qt.ItemDataRole.ToolTipRole).replace("\u00a0", " ")

    assert told.endswith("this is more.")
    assert "\n+154 µg/L (+2567 %) since the baseline of 26 Feb 2026." in told
    assert "since" not in model.index(0, 4).data(Qt.ItemDataRole.ToolTipRole)


def test_a_missing_value_is_a_dash_and_an_open_range_has_one_side(model):
    rows = [text(model, row, 0) for row in range(model.rowCount())]

    assert text(model, rows.index("Phosphate"), FIXED_COLUMNS) == "–"
    assert text(model, rows.index("CRP"), model.columnCount() - 1).startswith("<")


def test_the_head_of_a_sample_says_its_date_and_what_it_may_be_used_for(model):
    assert head(model, 4).replace("\u00a0", " ") == "10 Mar 2026\nday 8, too early"
    assert head(model, 3).replace("\u00a0", " ") == "26 Feb 2026\nbaseline"


def test_the_change_names_the_baseline_it_counts_from(model):
    assert head(model, model.columnCount() - 3).replace("\u00a0", " ") == "Since\n26 Feb"


def test_a_screen_reader_hears_value_unit_date_window_and_flag(model):
    told = model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole).replace("\u00a0", " ")

    assert told.startswith("Ferritin 1050 µg/L, 10 Mar 2026, day 8, too early, too early")
    assert "laboratory flag H" in told
    assert "reported as 1050 ug/L" in told


def test_a_cell_without_a_result_says_so(model):
    rows = [text(model, row, 0) for row in range(model.rowCount())]
    index = model.index(rows.index("Phosphate"), FIXED_COLUMNS)

    assert index.data(Qt.ItemDataRole.ToolTipRole).endswith("not done")


def test_columns_and_moments_find_each_other(model):
    at = model.moment_of(4)

    assert at.day.isoformat() == "2026-03-10"
    assert model.sample_column(at) == 4
    assert model.moment_of(0) is None
    assert model.moment_of(model.columnCount() - 1) is None
    assert model.sample_column(people.at("2000-01-01")) is None


def test_the_delegate_gets_cell_row_and_sample(model):
    assert model.index(0, 4).data(Role.CELL).results[0].row.value == "1050"
    assert model.index(0, 0).data(Role.CELL) is None
    assert model.index(0, 0).data(Role.ROW).analyte.code == "ferritin"
    assert model.headerData(4, Qt.Orientation.Horizontal, Role.SAMPLE).sample.day == 8
    assert model.headerData(0, Qt.Orientation.Horizontal, Role.SAMPLE) is None


def test_an_empty_table_has_its_fixed_columns_and_no_rows(qapp):
    model = SampleTableModel()
    tester = QAbstractItemModelTester(model, FATAL)

    assert (model.rowCount(), model.columnCount()) == (0, 5)
    assert head(model, 2) == "Since"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    tester.deleteLater()
