"""How results lie in a table, seen through the reader."""

from tests.interchange.tabular.conftest import results_of

WIDE = "MRN,Collected,Hb (g/dL),Sodium,Remark\n"


def test_every_number_of_a_wide_table_is_accounted_for(table):
    staged = table(WIDE + "1,2026-03-04,13.1,140,fine\n1,2026-03-05,,141,\n")
    assert results_of(staged) == [("1", "hb", "13.1", "g/dL", "2026-03-04")]
    assert [aside.source for aside in staged.rejected] == ["labs.csv:2:Sodium", "labs.csv:3:Sodium"]
    assert staged.result_rows == 3


def test_a_column_of_words_is_passed_over_by_name(table):
    staged = table("MRN,Collected,Hb (g/dL),Ward\n1,2026-03-04,13.1,North\n")
    assert staged.not_read == {"column “Ward”": 1}


def test_an_empty_cell_of_a_wide_table_is_no_row(table):
    assert table(WIDE + "1,2026-03-04,13.1,,\n1,2026-03-05,,,\n").result_rows == 1


def test_units_may_stand_in_a_line_or_a_column_of_their_own(table):
    below = "MRN,Collected,Hb,CRP\n,,g/L,mg/L\n1,2026-03-04,131,5\n"
    assert [row[3] for row in results_of(table(below))] == ["g/L", "mg/L"]
    beside = "MRN,Collected,Hb,Hb unit,CRP\n1,2026-03-04,131,g/L,5\n"
    assert [row[3] for row in results_of(table(beside))] == ["g/L", ""]


def test_a_unit_in_the_header_and_another_beside_it_are_a_conflict(table):
    (row,) = table("MRN,Collected,Hb (g/dL),Hb unit\n1,2026-03-04,13,g/L\n").records[0].results
    assert "g/dL" in row.code_conflict


def test_lines_above_the_header_may_name_the_patient(table):
    text = "Patient ID:;P-7\nGeburtsdatum:;02.04.1991\n\nTest;Einheit;01.03.2026;02.03.2026\n"
    staged = table(text + "Hb;g/dL;13,1;13,2\nNatrium;mmol/L;140;\n")
    assert [row[:3] + row[4:] for row in results_of(staged)] == [
        ("P-7", "hb", "13.1", "2026-03-01"),
        ("P-7", "hb", "13.2", "2026-03-02"),
    ]
    assert staged.records[0].patient.birth_date.isoformat() == "1991-04-02"
    assert not staged.remarks
    assert len(staged.rejected) == 1


def test_dates_as_columns_are_one_column_of_dates(table):
    head = "Test,Unit,03/04/2026,05/06/2026"
    staged = table(f"{head}\nHb,g/dL,13.1,13.2\n")
    assert [aside.reason for aside in staged.held] == ["import.date_ambiguous"] * 2
    settled = table(f"{head},31/12/2026\nHb,g/dL,13.1,13.2,13.3\n")
    assert [row[4] for row in results_of(settled)] == ["2026-04-03", "2026-06-05", "2026-12-31"]


def test_a_column_called_time_may_hold_the_date_too(table):
    text = "MRN,Time,Test,Value,Unit\n1,2026-03-04 10:15,Hb,13.1,g/dL\n"
    assert results_of(table(text))[0][4] == "2026-03-04T10:15+01:00"
    assert results_of(table(text.replace("Time", "Day")))[0][4] == "2026-03-04T10:15+01:00"


def test_a_table_of_other_things_with_dates_is_no_table_of_results(read):
    text = "Code,Name,Made,Changed\n3,Ferritin,19.01.2012 14:28,28.02.2023 17:34\n" * 3
    assert [aside.kind for aside in read(text).rejected] == ["file"]


def test_headers_in_the_middle_are_no_result(table):
    head = "MRN,Test,Value,Unit,Collected\n"
    row = "1,Hb,13.1,g/dL,2026-03-04\n"
    staged = table(head + row + head + row)
    assert len(results_of(staged)) == 2
    assert [aside.source for aside in staged.rejected] == ["labs.csv:3"]


def test_a_quotation_mark_that_never_ends_swallows_no_line(table):
    head = "MRN,Test,Value,Unit,Collected\n"
    row = "1,Hb,13.1,g/dL,2026-03-04\n"
    staged = table(f'{head}{row}1,"Sodium,140,mmol/L,2026-03-04\n{row * 50}')
    assert len(results_of(staged)) == 51


def test_a_mapping_may_say_that_a_number_stands_for_the_lines_below(table):
    text = "MRN,Test,Value,Unit,Collected\n1,Hb,13,g/dL,2026-03-04\n,Hb,12,g/dL,2026-03-05\n"
    text += "2,Hb,11,g/dL,2026-03-04\n,Hb,10,g/dL,2026-03-05\n"
    assert len(table(text).held) == 2
    filled = results_of(table(text, "patient_fills_down = true"))
    assert [row[0] for row in filled] == ["1", "1", "2", "2"]


def test_a_line_without_test_and_value_is_passed_over_and_counted(table):
    staged = table("MRN,Test,Value,Unit,Collected\n1,Hb,13,g/dL,2026-03-04\nTotal: 1 row\n")
    assert staged.result_rows == 1
    assert staged.not_read == {"lines without test and value": 1}


def test_a_date_of_order_is_no_date_of_collection(table):
    (row,) = table("MRN,Test,Value,Order date\n1,Hb,13,2026-03-04\n").records[0].results
    assert row.collected is None
