import codecs
import csv
import io
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ironview.interchange.containers import Document
from ironview.interchange.encodings import as_utf8
from ironview.interchange.reading import read_document
from tests.interchange.conftest import VIENNA
from tests.interchange.tabular.conftest import results_of

LONG = "Patient ID,Test,Value,Unit,Collected\n"
EXPECTED = ("P-1", "ferritin", "12.5", "µg/L", "2026-03-02T10:15+01:00")


@pytest.mark.parametrize(
    "text",
    [
        "MRN,Test,Result,Units,Collected\nP-1,Ferritin,12.5,µg/L,2026-03-02 10:15\n",
        (
            "Patienten-ID;Parameter;Wert;Einheit;Entnahmedatum\r\n"
            "P-1;Ferritin;12,5;µg/L;02.03.2026 10:15\r\n"
        ),
        (
            "N° patient\tAnalyse\tRésultat\tUnité\tDate de prélèvement\tHeure\n"
            "P-1\tFerritine\t12,5\tµg/L\t2026-03-02\t10:15\n"
        ),
        (
            "NHC|Prueba|Resultado|Unidad|Fecha de extracción\n"
            "P-1|Ferritina|12,5|µg/L|02.03.2026 10:15\n"
        ),
        "sep=;\nMRN;Test;Result;Units;Collected\nP-1;Ferritin;12,5;µg/L;2-Mar-2026 10:15 am\n",
        (
            '"MRN","Test","Result","Units","Collected"\r'
            '"P-1","Ferritin","12.5","µg/L","2026/03/02 10:15"\r'
        ),
        "MRN,Collected,Ferritin (µg/L)\nP-1,2026-03-02 10:15,12.5\n",
        "MRN;Datum;Uhrzeit;Ferritin [µg/L]\nP-1;02.03.2026;10:15;12,5\n",
        "MRN,Collected,Ferritin\n,,µg/L\nP-1,2026-03-02 10:15,12.5\n",
        "MRN,Collected,ferritin_ug_l\nP-1,20260302101500,12.5\n".replace("ug_l", "µg_L"),
        "Patient ID:,P-1,\nTest,Unit,02-Mar-2026 10:15\nFerritin,µg/L,12.5\n",
        "Laboratory report,,\nPatient ID: P-1,,\n,Einheit,02.03.2026 10:15\nFerritin,µg/L,12.5\n",
        (
            "Report of ward 3\n\nMRN,Test,Result,Units,Collected\n"
            "P-1,Ferritin,12.5 µg/L,,2026-03-02 10:15\n"
        ),
        "MRN,LOINC,Result,Units,Collected\nP-1,2276-4,12.5,µg/L,2026-03-02T09:15:00Z\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_same_result_is_read_from_every_dialect(table, text, encoding):
    staged = table(text.encode(encoding, errors="replace"))
    (found,) = results_of(staged)
    assert (*found[:3], found[3].replace("?", "µ").lower(), found[4]) == (
        *EXPECTED[:3],
        EXPECTED[3].lower(),
        EXPECTED[4],
    )
    assert not staged.held
    assert not staged.rejected


def test_places_name_file_and_line_even_after_quoted_line_ends(table):
    text = LONG + '"P-1","Ferritin","12","ug/L","2026-03-02"\n\n'
    text += '"P-1","So\ndium","13","ug/L","2026-03-03"\n"P-1",Hb,13.1,g/dL,2026-03-04\n'
    staged = table(text)
    origins = [row.origin for row in staged.records[0].results]
    assert origins == ["labs.csv:2", "labs.csv:6"]
    assert staged.rejected[0].source == "labs.csv:4"


def test_a_line_without_the_patients_number_is_held_and_never_given_to_the_one_above(table):
    staged = table(LONG + "P-1,Hb,13.1,g/dL,2026-03-04\n,Hb,7.9,g/dL,2026-03-05\n")
    assert [row[2] for row in results_of(staged)] == ["13.1"]
    (aside,) = staged.held
    assert (aside.reason, aside.source, aside.patient) == ("import.no_patient", "labs.csv:3", "")
    assert "7.9 g/dL" in aside.text


def test_tests_that_are_none_of_ours_are_rejected_one_by_one(table):
    staged = table(LONG + "P-1,Sodium,140,mmol/L,2026-03-04\nP-1,Hb,13,g/dL,2026-03-04\n")
    assert [(row.reason, row.source) for row in staged.rejected] == [
        ("import.not_iron_related", "labs.csv:2")
    ]


@pytest.mark.parametrize(
    ("row", "specimen"),
    [
        ("P-1,Hemoglobin,13,g/dL,2026-03-04,Urine", "Urine"),
        ("P-1,Phosphat,20,mmol/L,2026-03-04,Liquor", "Liquor"),
        ("P-1,Phosphate,20,mmol/L,2026-03-04,24h urine", "urine"),
    ],
)
def test_another_specimen_is_not_the_blood_test(table, row, specimen):
    header = "Patient ID,Test,Value,Unit,Collected,Specimen\n"
    staged = table(f"{header}{row}\nP-1,Hb,13,g/dL,2026-03-04,EDTA blood\n")
    (aside,) = staged.rejected
    assert aside.reason == "import.other_specimen"
    assert specimen in aside.text
    assert len(results_of(staged)) == 1


def test_units_that_disagree_are_a_conflict_and_units_that_agree_are_not(table):
    header = "Patient ID,Test,Value,unit,labmeasurenamesystem,Collected\n"
    staged = table(
        f"{header}P-1,CRP,5,mg/dL,mg/L,2026-03-04\nP-1,CRP,5,MG/DL,mg/dl,2026-03-05\n"
        "P-1,CRP,5,,mg/dL,2026-03-06\nP-1,CRP,5 mg/L,mg/dL,,2026-03-07\n"
    )
    first, second, third, fourth = staged.records[0].results
    assert "mg/dL" in first.code_conflict
    assert "mg/L" in first.code_conflict
    assert not second.code_conflict
    assert (third.unit, third.code_conflict) == ("mg/dL", "")
    assert "its value says “mg/L”" in fourth.code_conflict


def test_text_in_place_of_a_number_is_kept_as_written(table):
    values = ["hemolyzed", "n/a", "< 5", "GREATER THAN 2000", ">2000", "12 H", "", "1 of 2"]
    staged = table(LONG + "".join(f"P-1,Ferritin,{v},ug/L,2026-03-04\n" for v in values))
    rows = staged.records[0].results
    assert [row.value for row in rows] == [
        *("hemolyzed", "n/a", "<5", ">2000", ">2000", "12", "", "1 of 2")
    ]
    assert rows[5].lab_flag == "H"


def test_a_comparator_in_a_second_column_of_values_is_not_lost(table):
    header = "Patient ID,Test,labresult,labresulttext,Unit,Collected\n"
    staged = table(f"{header}P-1,Ferritin,5,<5,ug/L,2026-03-04\nP-1,Ferritin,7,7,ug/L,2026-03-05\n")
    assert [row.value for row in staged.records[0].results] == ["<5", "7"]


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("13.0", "13", True),
        ("31.24", "31.2", True),
        ("31.26", "31.2", False),
        ("13.0", "1.3", False),
    ],
)
def test_two_columns_of_values_that_disagree_are_a_conflict(table, one, other, agree):
    header = "Patient ID,Test,labresult,labresulttext,Unit,Collected\n"
    (row,) = table(f"{header}P-1,CRP,{one},{other},mg/L,2026-03-04\n").records[0].results
    assert (row.code_conflict == "") is agree


def test_a_row_without_unit_keeps_none_unless_the_mapping_states_it(table):
    text = "Patient ID,Test,Value,Collected\nP-1,Hb,131,2026-03-04\n"
    assert results_of(table(text))[0][3] == ""
    assert results_of(table(text, '[units]\nhb = "g/L"'))[0][3] == "g/L"


def test_a_comparator_in_a_column_of_its_own_stands_before_the_value(table):
    text = "Patient ID,Test,Operator,Value,Unit,Collected\nP-1,CRP,<,5,mg/L,2026-03-04\n"
    assert results_of(table(text))[0][2] == "<5"


def test_minutes_since_an_unknown_beginning_are_no_date(table):
    text = "patientunitstayid,labname,labresult,unit,labresultoffset\n7,Hgb,13.1,g/dL,-45\n"
    (row,) = table(text).records[0].results
    assert row.collected is None
    assert row.collected_text == "labresultoffset -45"


def test_the_date_of_the_report_is_never_taken_for_that_of_the_sample(table):
    text = "Patient ID,Test,Value,Unit,Result date\nP-1,Hb,13.1,g/dL,2026-03-04\n"
    (row,) = table(text).records[0].results
    assert row.collected is None
    assert row.reported is not None
    mapped = table(text, '[columns]\ncollected = "Result date"')
    assert results_of(mapped)[0][4] == "2026-03-04"


def test_dates_that_may_be_exchanged_are_held_with_three_examples(table):
    days = ["03/04/2026", "05/06/2026", "07/08/2026", "09/10/2026"]
    text = LONG + "".join(f"P-1,Hb,13.1,g/dL,{day}\n" for day in days)
    staged = table(text)
    assert [aside.reason for aside in staged.held] == ["import.date_ambiguous"] * 4
    assert "03/04/2026, 05/06/2026, 07/08/2026" in staged.held[3].text
    assert results_of(table(text, 'date_order = "mdy"'))[0][4] == "2026-03-04"
    assert results_of(table(text + "P-2,Sodium,140,,31/12/2025\n"))[0][4] == "2026-04-03"


def test_numbers_that_may_be_thousands_are_held(table):
    text = LONG.replace(",", ";") + "P-1;Ferritin;1,050;ug/L;2026-03-04\n"
    staged = table(text)
    assert [aside.reason for aside in staged.held] == ["import.number_ambiguous"]
    assert "1050" in staged.held[0].text
    assert "1.050" in staged.held[0].text
    assert results_of(table(text, 'decimal_mark = "."'))[0][2] == "1050"
    assert results_of(table(text + "P-1;Hb;9,9;g/dL;2026-03-04\n"))[0][2] == "1.050"


def test_what_a_file_tells_of_a_row_is_kept(table):
    text = (
        "Patient ID;Nachname;Vorname;Geburtsdatum;Geschlecht;Test;Wert;Einheit;Abnahme;Befunddatum;"
        "Status;Flag;Referenzbereich;Labor;Kommentar\n"
        "P-1;Marchetti;Nora;02.04.1991;w;Ferritin;12;ug/L;01.03.2026;02.03.2026 08:00;korrigiert;L;"
        "15 - 150;Labor Nord;Probe hämolytisch\n"
    )
    (record,) = table(text).records
    (row,) = record.results
    patient = record.patient
    assert (patient.family_name, patient.given_name, patient.sex) == ("Marchetti", "Nora", "female")
    assert patient.birth_date.isoformat() == "1991-04-02"
    assert (row.status, row.lab_flag, row.laboratory) == ("corrected", "L", "Labor Nord")
    assert (row.reference_low, row.reference_high) == (15, 150)
    assert row.reported.isoformat() == "2026-03-02T08:00+01:00"
    assert row.haemolysed


@pytest.mark.parametrize(
    "text",
    ["ward,beds\nA,81\n", "a,b\nc,d\n", "Hello, world\n", "date,city\n2026-01-01,Bern\n"],
)
def test_a_table_without_results_is_one_sentence(read, text):
    staged = read(text)
    assert [aside.reason for aside in staged.rejected] == ["import.unreadable_file"]
    assert "no line of it names columns that make results" in staged.rejected[0].text


def test_tests_called_by_numbers_alone_wait_for_a_mapping(table):
    text = "Pat_no,Labtyp_no,Wertnumeric,Einheit,Abnahme\n7,3,13.1,g/dL,01.02.2026\n"
    staged = table(text)
    assert [aside.reason for aside in staged.held] == ["import.unknown_test"]
    mapped = table(text, '[items]\n3 = "hb"')
    assert results_of(mapped) == [("7", "hb", "13.1", "g/dL", "2026-02-01")]


_TEXTS = st.sampled_from(["Hb", "Ferritin", "CRP", "Sodium", 'a "quoted" test', "two\nlines", ""])
_ROWS = st.lists(
    st.tuples(
        st.sampled_from(["1", "2", "0042", ""]),
        _TEXTS,
        st.decimals(0, 9999, places=2).map(str),
        st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    ),
    min_size=1,
    max_size=30,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=_ROWS,
    delimiter=st.sampled_from(",;\t|"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    end=st.sampled_from(["\n", "\r\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    day=st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d-%b-%Y"]),
    has_comma=st.booleans(),
)
def test_a_written_table_reads_back(
    vocabulary, rows, delimiter, quoting, end, encoding, day, has_comma
):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end)
    writer.writerow(["Patient ID", "Test", "Value", "Unit", "Collected"])
    for patient, test, value, on in rows:
        shown = value.replace(".", ",") if has_comma else value
        writer.writerow([patient, test, shown, "ug/L", on.strftime(day)])
    data = out.getvalue().encode(encoding)
    staged = read_document(Document("labs.csv", as_utf8(data)), vocabulary, VIENNA)
    assert staged.accounted_rows == staged.result_rows == len(rows)
    kept = [row for row in rows if row[0] and row[1] in {"Hb", "Ferritin", "CRP"}]
    found = sorted((p, v, when) for p, _, v, _, when in results_of(staged))
    assert found == sorted((p, v, on.isoformat()) for p, _, v, on in kept)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=400),
        st.text(alphabet="PHbferitn,;\t|\"'\n\r0123456789./-<> µ\0", max_size=400).map(
            lambda tail: (LONG + tail).encode()
        ),
        st.text(max_size=200).map(lambda tail: (LONG + tail).encode("utf-16", "surrogatepass")),
    )
)
def test_no_bytes_bring_the_reader_down(vocabulary, data):
    staged = read_document(Document("labs.csv", as_utf8(data)), vocabulary, VIENNA)
    assert staged.accounted_rows == staged.result_rows


def test_a_byte_order_mark_is_no_part_of_the_first_header(table):
    data = codecs.BOM_UTF8 + b"MRN,Collected,Hb (g/dL)\n1,2026-03-04,13.1\n"
    assert results_of(table(data)) == [("1", "hb", "13.1", "g/dL", "2026-03-04")]
