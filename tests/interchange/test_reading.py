import gzip
import io
import json
import zipfile

import pytest

from ironview.interchange.reading import read_file, read_files
from ironview.interchange.staging import RowKind
from tests.interchange.conftest import VIENNA
from tests.interchange.fhir.conftest import bundle, observation

RECORD = {"format": "ironview-record/1", "patient": {"id": "P-1"}, "results": [{"analyte": "hb"}]}


def only_file_fault(staged):
    assert not staged.records
    assert not staged.held
    (aside,) = staged.rejected
    assert aside.reason == "import.unreadable_file"
    assert aside.kind is RowKind.FILE
    return aside.text


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "is empty"),
        ("   \n", "is empty"),
        ("hello", "is not an IronView record, FHIR"),
        ("<Bundle xmlns='http://hl7.org/fhir'/>", "is XML"),
        ('{"a": 1', "is not valid JSON"),
        ("// comment\n{}", "is not an IronView record, FHIR"),
        ('{"format": "ironview-record/2", "patient": {}}', "newer than this IronView"),
        ('{"format": "ironview-interpretation/1"}', "not an IronView record, FHIR"),
        ("{}", "not an IronView record, FHIR"),
        ("[7]", "not an IronView record, FHIR"),
        ('{"a":' * 100_000, "nested deeper"),
        (b"{\0}", "is not valid JSON"),
        ("nonsense " * 100_000, "is not an IronView record, FHIR"),
        ("{" * 100_000, "is not valid JSON"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(read, content, says):
    text = only_file_fault(read(content))
    assert says in text
    assert "file.json" in text


@pytest.mark.parametrize("content", ["[]", json.dumps(bundle())])
def test_an_empty_collection_is_read_and_holds_nothing(read, content):
    staged = read(content)
    assert not staged.rejected
    assert not staged.records


def test_a_record_without_format_is_read_by_its_shape(read):
    without = {key: value for key, value in RECORD.items() if key != "format"}
    assert read(without).format == "record"


def test_records_and_fhir_may_share_a_file(read):
    staged = read(f"{json.dumps(RECORD)}\n{json.dumps(observation())}\n")
    assert [record.patient.id for record in staged.records] == ["P-1", "p1"]
    assert staged.result_rows == 2


def test_a_bad_line_among_good_ones_is_rejected_by_its_number(read):
    staged = read(f"{json.dumps(RECORD)}\n{{oops\n{json.dumps(RECORD)}\n")
    assert len(staged.records) == 2
    assert staged.rejected[0].source == "file.json:2"


def test_archives_and_their_members_are_named(tmp_path, guideline, vocabulary):
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as out:
        out.writestr("a/record.json", json.dumps(RECORD))
        out.writestr("b.txt", "hello")
    first, second = read_file(archive, vocabulary, VIENNA)
    assert first.records[0].results[0].origin == "all.zip:a/record.json:results[0]"
    assert "all.zip:b.txt" in only_file_fault(second)


def test_a_damaged_archive_is_one_sentence(tmp_path, vocabulary):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a", json.dumps(RECORD))
    path = tmp_path / "all.zip"
    path.write_bytes(out.getvalue()[:40])
    (staged,) = read_file(path, vocabulary, VIENNA)
    assert "damaged" in only_file_fault(staged)


def test_files_of_the_same_patient_become_one_record(tmp_path, guideline):
    first, second, third = tmp_path / "one.json", tmp_path / "two.gz", tmp_path / "bad.json"
    first.write_text(json.dumps(RECORD))
    second.write_bytes(gzip.compress(json.dumps(RECORD).encode("utf-16")))
    third.write_text("?")
    reading = read_files([first, second, third], guideline, VIENNA)
    (record,) = reading.records
    assert len(record.results) == 2
    assert reading.result_rows == 2
    assert [aside.source for aside in reading.rejected] == ["bad.json"]
    assert not reading.held


def test_two_hundred_megabytes_of_nonsense_are_refused_in_a_moment(tmp_path, vocabulary):
    path = tmp_path / "big.json"
    with path.open("wb") as out:
        out.write(b"{ nonsense")
        out.truncate(200 * 1024 * 1024)
    (staged,) = read_file(path, vocabulary, VIENNA)
    assert only_file_fault(staged)


@pytest.mark.parametrize(("kind", "least"), [("fhir", 5000), ("hl7v2", 3000)])
def test_every_row_of_every_real_file_is_accounted_for(shared, vocabulary, kind, least):
    rows = 0
    for path in (shared / "data" / "public" / kind).rglob("*.*"):
        for staged in read_file(path, vocabulary, VIENNA) if path.is_file() else ():
            assert staged.accounted_rows == staged.result_rows, path
            rows += staged.result_rows
    assert rows > least


def test_real_files_say_what_an_independent_reader_saw_in_them(shared, vocabulary, utc):
    public = shared / "data" / "public"
    seen = missed = 0
    for expected in sorted((public / "expected" / "fhir").rglob("*.expected.json")):
        answer = json.loads(expected.read_text("utf-8"))
        found = [
            (row.analyte, row.collected.day.isoformat(), float(row.value), row.unit)
            for staged in read_file(public / answer["file"], vocabulary, utc)
            for record in staged.records
            for row in record.results
            if row.collected is not None
        ]
        for row in answer.get("rows", []):
            if not row.get("effective"):
                continue
            unit = row.get("unit") or row.get("ucum_code")
            key = (row["analyte"], row["effective"][:10], float(row["value"]), unit)
            seen += 1
            if key in found:
                found.remove(key)
            else:
                missed += 1
    assert seen > 1000
    assert missed == 0
