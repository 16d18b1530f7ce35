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
    model.show(sample_table(interpret(people.elena(), guideline, people.TODAY)))
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
        "10–200",
    ]


def test_a_missing_value_is_a_dash_and_an_open_range_has_one_side(model):
    rows = [text(model, row, 0) for row in range(model.rowCount())]

    assert text(model, rows.index("Phosphate"), FIXED_COLUMNS) == "–"
    assert text(model, rows.index("CRP"), model.columnCount() - 1).startswith("<")


def test_the_head_of_a_sample_says_its_date_and_what_it_may_be_used_for(model):
    assert head(model, 4).replace("\u00a0", " ") == "10 Mar 2026\nday 8, too early"
    assert head(model, 3).replace("\u00a0", " ") == "26 Feb 2026\nbaseline"


def test_the_change_names_the_baseline_it_counts_from(model):
    assert head(model, model.columnCount() - 2).replace("\u00a0", " ") == "Since\n26 Feb"


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

    assert (model.rowCount(), model.columnCount()) == (0, 4)
    assert head(model, 2) == "Since"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    tester.deleteLater()
