"""Tables are read by other programs as they were written, run nothing, and come back whole."""

import csv
import io
import os
import time
from dataclasses import replace
from datetime import UTC, date
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ironview.domain.interpretation import interpret
from ironview.domain.record import Exclusion, Record
from ironview.interchange.exporting.tables import (
    COHORT_HEADINGS,
    RESULT_HEADINGS,
    as_csv,
    cohort_row,
    result_rows,
)
from ironview.interchange.exporting.workbook import Sheet, as_workbook
from ironview.interchange.formulas import escaped, unescaped
from ironview.interchange.reading import read_files
from tests.domain.records import GUIDELINE, dose, patient, result
from tests.interchange.test_case_file import records

AS_OF = date(2026, 6, 8)
RECORD = Record(
    patient=replace(patient(birth="1970-05-06"), family_name="Müller", given_name="-Anna"),
    infusions=(dose(0),),
    results=(
        result("ferritin", "12.50", -7, "08:00", low=15, high="150.0", laboratory="North", id="a"),
        result("ferritin", ">1650", 20, lab_flag="H", status="corrected", note="=1+1"),
        result("hb", "10.2", 40, haemolysed=True, fasting=False, note='says "x", and\nmore'),
        replace(result("crp", "3", 41, id="@x"), excluded=Exclusion("wrong_patient", "me", "2026")),
    ),
)


def written_csv(record):
    return b"".join(as_csv(RESULT_HEADINGS, result_rows(record.patient, record.results)))


def written_xlsx(record):
    rows = result_rows(record.patient, record.results)
    found = interpret(record, GUIDELINE, AS_OF)
    sheets = [
        Sheet("Results", RESULT_HEADINGS, rows),
        Sheet("Cohort", COHORT_HEADINGS, [cohort_row(found)]),
    ]
    with TemporaryDirectory() as folder:
        return b"".join(as_workbook(sheets, Path(folder)))


def read_again(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return read_files([path], GUIDELINE, UTC)


def comparable(row):
    excluded = replace(row.excluded, by="", at="") if row.excluded else None
    return replace(row, name="", origin="", key="", collected_text="", excluded=excluded)


@pytest.mark.parametrize(("name", "write"), [("a.csv", written_csv), ("a.xlsx", written_xlsx)])
def test_our_reader_finds_every_result_again(tmp_path, name, write):
    reading = read_again(tmp_path, name, write(RECORD))
    assert not reading.held
    assert not reading.rejected
    (record,) = reading.records
    assert record.patient.id == "P-1"
    assert (record.patient.family_name, record.patient.given_name) == ("Müller", "-Anna")
    assert record.patient.birth_date == RECORD.patient.birth_date
    assert list(map(comparable, record.results)) == list(map(comparable, RECORD.results))


def test_another_library_reads_the_csv():
    rows = list(csv.DictReader(io.StringIO(written_csv(RECORD).decode(), newline="")))
    assert [row["Value"] for row in rows] == ["12.50", ">1650", "10.2", "3"]
    assert rows[1]["Comment"] == "'=1+1"
    assert rows[2]["Comment"] == 'says "x", and\nmore'
    assert rows[3]["Result ID"] == "'@x"


def test_another_library_reads_the_workbook_and_finds_no_formula():
    book = openpyxl.load_workbook(io.BytesIO(written_xlsx(RECORD)))
    assert book.sheetnames == ["Results", "Cohort"]
    assert {cell.data_type for sheet in book for row in sheet.rows for cell in row} <= {"s", "n"}
    cells = [cell.value for cell in list(book["Results"].rows)[2]]
    assert "=1+1" in cells
    assert ">1650" in cells


def test_the_cohort_has_one_row_with_course_verdicts_and_next_test():
    found = interpret(RECORD, GUIDELINE, AS_OF)
    row = dict(zip(COHORT_HEADINGS, cohort_row(found), strict=True))
    assert row["Course began"] == "2026-03-02"
    assert row["Course total mg"] == "1000"
    assert row["Next test"] == found.next_test.state.value
    assert set(row["Findings"].split()) == {one.code for one in found.findings}


def test_a_patient_without_anything_has_a_row_of_blanks():
    found = interpret(Record(patient=patient()), GUIDELINE, AS_OF)
    row = dict(zip(COHORT_HEADINGS, cohort_row(found), strict=True))
    assert (row["Courses"], row["Stores"], row["Course began"]) == ("0", "", "")


@pytest.mark.parametrize("text", ["=x", "+x", "-x", "@x", "\tx", "'=x", "''+x", " =x"])
def test_text_that_begins_like_a_formula_is_escaped(text):
    assert escaped(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "5", "-5", "+5", "<5", "it's", "'quoted'", "a=b"])
def test_everything_else_stays(text):
    assert escaped(text) == text
    assert unescaped(text) == text


@given(st.text("=+-@'ab 5\t"))
@example(" =x")
def test_escaping_is_undone_whatever_the_text(text):
    assert unescaped(escaped(text)) == text


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(records())
def test_any_results_come_back_from_csv_and_xlsx(tmp_path_factory, record):
    if not record.results:
        return
    for name, write in (("a.csv", written_csv), ("a.xlsx", written_xlsx)):
        reading = read_again(tmp_path_factory.mktemp("t"), name, write(record))
        assert not reading.held
        assert not reading.rejected
        (found,) = reading.records
        for one, other in zip(record.results, found.results, strict=True):
            assert (one.value, one.unit, one.analyte) == (other.value, other.unit, other.analyte)
            assert (one.id, one.lab_flag, one.note) == (other.id, other.lab_flag, other.note)
            assert bool(one.excluded) == bool(other.excluded)
            assert one.collected.has_time == other.collected.has_time
            if one.collected.has_time:
                assert one.collected.instant == other.collected.instant
            else:
                assert one.collected.day == other.collected.day


@pytest.mark.parametrize(
    ("age_s", "stays"), [(24 * 60 * 60 - 60, True), (24 * 60 * 60 + 60, False)]
)
def test_what_a_killed_program_left_of_a_workbook_is_removed_a_day_later(tmp_path, age_s, stays):
    left = tmp_path / ".ironview-x1"
    left.mkdir()
    (left / "workbook.xlsx").write_bytes(b"patients")
    then = time.time() - age_s
    os.utime(left, (then, then))
    list(as_workbook([Sheet("Results", ("a",), iter([("1",)]))], tmp_path))
    assert [one.name for one in tmp_path.iterdir()] == ([".ironview-x1"] if stays else [])
