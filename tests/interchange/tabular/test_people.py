"""Whose a line is, seen through the reader."""

import pytest

from ironview.interchange.reading import read_files
from tests.interchange.conftest import VIENNA
from tests.interchange.tabular.conftest import results_of

ROW = "Hb,13.1,g/dL,2026-03-04\n"
HEAD = "Test,Value,Unit,Collected\n"


def test_a_table_that_names_nobody_is_one_patient_named_by_the_file_and_its_content(table):
    staged = table(HEAD + ROW + ROW)
    (record,) = staged.records
    assert record.patient.id.startswith("labs.csv #")
    assert not record.patient.identifiers
    assert "names no patient number" in staged.remarks[0]
    other = table(HEAD + ROW)
    assert other.records[0].patient.id != record.patient.id


def test_two_files_of_one_name_are_two_patients(tmp_path, guideline):
    for ward, text in (("a", HEAD + ROW), ("b", HEAD + ROW + ROW)):
        (tmp_path / ward).mkdir()
        (tmp_path / ward / "labs.csv").write_text(text)
    paths = [tmp_path / "a" / "labs.csv", tmp_path / "b" / "labs.csv"]
    reading = read_files(paths, guideline, VIENNA)
    assert len(reading.records) == 2
    assert len(reading.remarks) == 2


def test_without_numbers_name_and_birth_date_together_tell_people_apart(table):
    head = "Surname,First name,DOB," + HEAD
    staged = table(
        f"{head}Rossi,Ada,1991-04-02,{ROW}Rossi,Ada,1991-04-02,{ROW}Rossi,Ada,1958-01-01,{ROW}"
    )
    assert [len(record.results) for record in staged.records] == [2, 1]
    assert len({record.patient.id for record in staged.records}) == 2


def test_a_name_alone_identifies_nobody(table):
    staged = table(f"Surname,{HEAD}Rossi,{ROW}Weber,{ROW}")
    assert [aside.reason for aside in staged.held] == ["import.no_patient"] * 2
    assert not staged.records


def test_a_column_called_patient_may_hold_names(table):
    staged = table(f"Patient,{HEAD}Ada Rossi,{ROW}Max Weber,{ROW}")
    assert [aside.reason for aside in staged.held] == ["import.no_patient"] * 2
    assert [row[0] for row in results_of(table(f"Patient,{HEAD}P-1,{ROW}P-2,{ROW}"))] == [
        *("P-1", "P-2")
    ]


def test_one_number_with_two_birth_dates_is_two_people(table):
    staged = table(f"MRN,DOB,{HEAD}1,1991-04-02,{ROW}1,1958-01-01,{ROW}")
    assert len(staged.records) == 2


def test_one_number_with_and_without_name_is_one_person(table):
    staged = table(f"MRN,Surname,{HEAD}1,Rossi,{ROW}1,,{ROW}")
    (record,) = staged.records
    assert record.patient.family_name == "Rossi"
    assert len(record.results) == 2


def test_the_patients_own_number_counts_before_that_of_a_stay(table):
    staged = table(f"HADM_ID,Subject_ID,{HEAD}900,7,{ROW}901,7,{ROW}")
    assert [record.patient.id for record in staged.records] == ["7"]


@pytest.mark.parametrize(
    ("header", "written", "sex"),
    [
        ("Sex", "F", "female"),
        ("Geschlecht", "weiblich", "female"),
        ("Geschlecht", "m", "male"),
        ("Sexe", "Homme", "male"),
        ("Sexo", "mujer", "female"),
        ("Sexo", "M", "unknown"),
        ("Sexo", "H", "male"),
        ("Sex", "1", "unknown"),
    ],
)
def test_sex_is_read_in_the_language_of_its_header(table, header, written, sex):
    staged = table(f"MRN,{header},{HEAD}1,{written},{ROW}")
    assert staged.records[0].patient.sex == sex


@pytest.mark.parametrize(
    ("written", "reason"),
    [("03/04/1991", "import.date_ambiguous"), ("spring 1991", "data.not_a_number")],
)
def test_a_birth_date_that_cannot_be_read_is_left_empty_and_said(table, written, reason):
    staged = table(f"MRN,DOB,{HEAD}1,{written},{ROW}")
    assert staged.records[0].patient.birth_date is None
    (aside,) = staged.held
    assert (aside.reason, aside.kind, aside.patient) == (reason, "field", "1")
