from dataclasses import replace
from decimal import Decimal

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.interpretation import interpret
from ironview.domain.readings import Reading
from ironview.domain.record import Exclusion, ResultStatus
from ironview.domain.verdicts import Flag
from ironview.ui.sample_rows import MOST_POINTS, AnalyteRow, reference_of, sample_table
from ironview.ui.score_rows import ScoreRow
from tests.ui import people


@pytest.fixture
def table_of(guideline):
    def make(record):
        return sample_table(interpret(record, guideline, people.TODAY), guideline)

    return make


def analyte_rows(table):
    return [row for row in table.rows if isinstance(row, AnalyteRow)]


def row_of(table, code):
    return next(row for row in analyte_rows(table) if row.analyte.code is code)


def test_ferritin_tsat_and_haemoglobin_come_first(table_of):
    codes = [row.analyte.code for row in analyte_rows(table_of(people.elena()))]

    assert codes[:3] == [AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB]
    assert set(codes[3:]) == {AnalyteCode.MCV, AnalyteCode.CRP, AnalyteCode.PHOSPHATE}


def test_haematocrit_stands_beside_haemoglobin_and_fatigue_after_them(table_of):
    record = people.elena()
    hct = replace(people.result("hb", "39", "2026-06-01"), analyte="hct", unit="%")

    rows = table_of(replace(record, results=(*record.results, hct))).rows

    assert [row.analyte.code for row in rows[2:4]] == [AnalyteCode.HB, AnalyteCode.HCT]
    assert isinstance(rows[4], ScoreRow)
    assert rows[5].analyte.code is AnalyteCode.MCV


def test_every_sample_is_a_column_oldest_first(table_of):
    table = table_of(people.elena())
    days = [one.sample.at.day.isoformat() for one in table.samples]

    assert days == sorted(days)
    assert len(days) == 5
    assert all(len(row.cells) == 5 for row in table.rows)


def test_cells_say_how_they_read(table_of):
    ferritin = row_of(table_of(people.elena()), AnalyteCode.FERRITIN)

    assert [cell.reading for cell in ferritin.cells] == [
        Reading.READABLE,
        Reading.READABLE,
        Reading.TOO_EARLY,
        Reading.PROVISIONAL,
        Reading.READABLE,
    ]
    assert [cell.flag for cell in ferritin.cells] == [Flag.LOW, Flag.LOW, None, None, None]
    assert ferritin.cells[2].lab_flag == "H"


def test_a_test_that_was_not_done_is_an_empty_cell(table_of):
    phosphate = row_of(table_of(people.elena()), AnalyteCode.PHOSPHATE)

    assert phosphate.cells[0].results == ()


def test_the_change_counts_from_the_last_baseline_to_the_last_eligible_value(table_of):
    table = table_of(people.elena())

    assert table.since.isoformat() == "2026-02-26"
    assert row_of(table, AnalyteCode.FERRITIN).trend.change == Decimal(99)
    assert row_of(table, AnalyteCode.FERRITIN).since == table.since
    assert row_of(table, AnalyteCode.HB).trend.change == Decimal("4.8")


def test_a_test_without_a_change_is_counted_from_no_date(table_of):
    record = people.elena()
    once = people.result("alt", "20", "2026-06-01")

    table = table_of(replace(record, results=(*record.results, once)))

    assert row_of(table, AnalyteCode.ALT).since is None


def test_no_change_is_counted_from_a_censored_value(table_of):
    record = people.elena()
    results = tuple(
        replace(one, value="<10") if one.analyte == "ferritin" and one.value == "6" else one
        for one in record.results
    )

    table = table_of(replace(record, results=results))

    assert row_of(table, AnalyteCode.FERRITIN).trend.change is None


def test_the_range_is_the_newest_one_in_the_unit_of_the_row(table_of):
    record = people.elena()
    newest = people.result(
        "hb",
        "140",
        "2026-06-02",
        unit="g/L",
        reference_low=Decimal(115),
        reference_high=Decimal(160),
    )

    hb = row_of(table_of(replace(record, results=(*record.results, newest))), AnalyteCode.HB)

    assert (hb.low, hb.high) == (Decimal("11.5"), Decimal("16.0"))


def test_an_open_range_stays_open(table_of):
    crp = row_of(table_of(people.elena()), AnalyteCode.CRP)

    assert (crp.low, crp.high) == (None, Decimal(5))


def test_the_small_line_goes_through_eligible_values_only(table_of):
    points = row_of(table_of(people.elena()), AnalyteCode.FERRITIN).spark.points

    readable = [point.reading.is_eligible for point in points]
    assert readable == [True, True, False, True, True]
    assert [point.amount for point in points] == [9, 6, 1050, 160, 105]


def test_the_small_line_is_made_of_the_last_12_values_in_their_range(table_of):
    row = row_of(table_of(people.many_results()), AnalyteCode.FERRITIN)

    assert len(row.trend.points) == 50
    assert row.spark.points[-1].at == row.trend.points[-1].at
    assert len(row.spark.points) == MOST_POINTS == 12
    assert (row.spark.low, row.spark.high) == (Decimal(10), Decimal(200))


def test_a_cell_is_found_by_the_name_of_its_result(table_of):
    table = table_of(people.elena())
    result = table.samples[2].sample.results[0]

    cell = table.cell_of(reference_of(result))

    assert cell is not None
    assert cell.results == (result,)
    assert table.cell_of("nothing") is None


def test_a_corrected_value_keeps_the_one_it_replaced(table_of):
    record = people.elena()
    new = people.result("ferritin", "98", "2026-06-01", status=ResultStatus.CORRECTED)

    table = table_of(replace(record, results=(*record.results, new)))
    cell = row_of(table, AnalyteCode.FERRITIN).cells[-1]

    assert [one.row.value for one in cell.results] == ["98"]
    assert [one.row.value for one in cell.superseded] == ["105"]
    assert cell.is_corrected


def test_an_excluded_value_stays_visible_as_excluded(table_of):
    record = people.elena()
    why = Exclusion("wrong tube", "A. Keller", "2026-06-02T10:00")
    results = tuple(
        replace(one, excluded=why) if one.value == "105" else one for one in record.results
    )

    cell = row_of(table_of(replace(record, results=results)), AnalyteCode.FERRITIN).cells[-1]

    assert cell.reading is Reading.EXCLUDED
    assert cell.results[0].row.value == "105"


def test_a_computed_saturation_says_so(table_of):
    record = people.namesake()
    iron = replace(people.result("ferritin", "14", "2026-05-20"), analyte="iron", unit="umol/L")
    tibc = replace(people.result("ferritin", "56", "2026-05-20"), analyte="tibc", unit="umol/L")

    table = table_of(replace(record, results=(*record.results, iron, tibc)))
    cell = row_of(table, AnalyteCode.TSAT).cells[0]

    assert cell.is_computed
    assert cell.results[0].quantity.amount == Decimal(25)


def test_without_samples_there_is_nothing(table_of):
    table = table_of(replace(people.elena(), results=()))

    assert (table.samples, analyte_rows(table), table.since) == ((), [], None)


def test_a_moment_finds_its_column(table_of):
    table = table_of(people.elena())

    assert table.column_of(table.samples[2].sample.at) == 2
    assert table.column_of(people.at("2001-01-01")) is None
