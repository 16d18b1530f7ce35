"""Files into a store from a shell: counts that add up, and nothing twice."""

import json
import sqlite3

import pytest

from ironview.cli.import_report import LostRowsError, report_of
from ironview.controller.import_plan import ImportPlan
from ironview.domain.record import Patient, Record, Result
from ironview.interchange.staging import Reading, StagedFile
from ironview.store.database import open_store
from tests.cli.conftest import RECORD

NUMBERED = RECORD | {
    "patient": RECORD["patient"] | {"identifiers": [{"system": "urn:mrn", "value": "0042"}]}
}
RESULT = RECORD["results"][0]


@pytest.fixture
def store(tmp_path):
    return tmp_path / "clinic.sqlite"


@pytest.fixture
def take(run, store):
    def command(*files, more=()):
        return run("import", "--store", store, "--json", *more, *files)

    return command


def rows(ran):
    return ran.answer["rows"]


def counts(**given):
    kinds = ("read", "added", "updated", "unchanged", "held", "rejected")
    return dict.fromkeys(kinds, 0) | given


def waiting(store):
    with open_store(store) as opened:
        return opened.batches.waiting()


def test_a_clean_file_is_stored_and_ends_with_0(take, write, store):
    ran = take(write(NUMBERED))
    assert (ran.code, ran.err) == (0, "")
    assert rows(ran) == counts(read=2, added=2)
    assert ran.answer["patients"] == {"new": 1, "known": 0, "held": 0}
    with open_store(store) as opened:
        (key,) = opened.patients.keys()
        assert [row.value for row in opened.patients.record(key).results] == ["1050"]


def test_the_same_file_twice_changes_nothing(take, write, store):
    take(write(NUMBERED))
    ran = take(write(NUMBERED))
    assert rows(ran) == counts(read=2, unchanged=2)
    assert ran.answer["imported_before"] == ["record.json"]
    with open_store(store) as opened:
        assert len(opened.batches.all()) == 1


def test_the_same_file_twice_changes_nothing_without_any_system_of_numbers(take, write, store):
    take(write(RECORD))
    assert rows(take(write(RECORD))) == counts(read=2, unchanged=2)
    assert waiting(store) == ()


def test_what_waits_already_does_not_wait_twice(take, tmp_path, store):
    path = tmp_path / "lab.csv"
    path.write_text("Patient ID;Test;Result;Unit;Date\nP1;Ferritin;12;ug/L;03/04/2026\n")
    for _ in range(2):
        assert rows(take(path)) == counts(read=1, held=1)
    assert len(waiting(store)) == 1


def test_the_same_number_in_another_file_is_asked_again_and_waits_once(take, write, store):
    take(write(RECORD))
    other = RECORD | {"results": [RESULT | {"value": "7"}]}
    for _ in range(2):
        assert rows(take(write(other, "other.json"))) == counts(read=2, held=2)
    assert len(waiting(store)) == 1


def test_equal_held_rows_of_two_files_of_one_name_both_wait(run, tmp_path, store):
    for number, folder in enumerate(("a", "b")):
        path = tmp_path / folder / "lab.csv"
        path.parent.mkdir()
        path.write_text(
            f"Patient ID;Test;Result;Unit;Date\nP{number};Ferritin;12;ug/L;03/04/2026\n"
        )
        ran = run("import", "--store", store, "--json", path)
        assert rows(ran)["held"] == 1
    assert len(waiting(store)) == 2


def test_a_correction_updates(take, write):
    first = NUMBERED | {"results": [RESULT | {"id": "L1"}]}
    take(write(first))
    fixed = RESULT | {"id": "L1", "value": "105", "status": "corrected"}
    assert rows(take(write(NUMBERED | {"results": [fixed]}))) == counts(
        read=2, updated=1, unchanged=1
    )


def test_whose_rows_are_in_doubt_is_held_and_ends_with_1(take, write, store):
    take(write(NUMBERED))
    ran = take(write(RECORD | {"results": [RESULT | {"value": "7"}]}, "other.json"))
    assert ran.code == 1
    assert rows(ran) == counts(read=2, held=2)
    assert ran.answer["patients"]["held"] == 1
    assert {row["reason"] for row in ran.answer["held"]} == {"import.same_file_id"}
    assert {row["kind"] for row in ran.answer["held"]} == {"result", "infusion"}
    assert [row.kind for row in waiting(store)] == ["record"]


def test_a_file_that_cannot_be_read_is_rejected_and_the_others_are_stored(take, write):
    ran = take(write(NUMBERED), write(b"{oops", "bad.json"))
    assert ran.code == 1
    assert rows(ran) == counts(read=3, added=2, rejected=1)
    assert ran.answer["rejected"][0]["source"] == "bad.json"


def test_a_file_without_anything_new_says_so(run, write, store):
    bad = write(b"{oops", "bad.json")
    assert run("import", "--store", store, bad).out.startswith("Nothing new was found to store.")
    assert run("import", "--store", store, write(NUMBERED)).out.startswith("Imported.")
    assert run("import", "--store", store, write(NUMBERED)).out.startswith("Nothing new")


def test_a_dry_run_says_it_all_and_makes_no_store(take, write, store):
    ran = take(write(NUMBERED), more=["--dry-run"])
    assert ran.answer["dry_run"] is True
    assert rows(ran) == counts(read=2, added=2)
    assert not store.exists()


def test_a_dry_run_changes_nothing_in_a_store(take, write, store):
    take(write(NUMBERED))
    before = store.read_bytes()
    more = NUMBERED | {"results": [RESULT | {"value": "7", "collected": "2026-05-01"}]}
    assert rows(take(write(more), more=["--dry-run"])) == counts(read=2, added=1, unchanged=1)
    assert store.read_bytes() == before


def test_the_text_says_the_reckoning_and_why_a_row_is_held(run, write, store):
    run("import", "--store", store, write(NUMBERED))
    ran = run("import", "--store", store, write(RECORD, "other.json"), "--dry-run")
    assert "Dry run: nothing was written." in ran.out
    assert "Rows: 2 read = 0 added + 0 updated + 0 unchanged + 2 held + 0 rejected." in ran.out
    assert "Only the number inside the file" in ran.out


def test_other_tests_are_counted_in_one_line(run, tmp_path, store):
    path = tmp_path / "lab.csv"
    path.write_text(
        "Patient ID;Test;Result;Unit;Date\nP1;Ferritin;12;ug/L;2026-03-10\n"
        "P1;Sodium;140;mmol/L;2026-03-10\n"
    )
    ran = run("import", "--store", store, path)
    assert ran.code == 1
    assert "1 other tests, which IronView does not read, were left aside." in ran.out


def test_the_store_may_be_named_before_the_command(run, write, store):
    assert run("--store", store, "import", write(NUMBERED)).code == 0
    assert store.exists()


def test_a_mapping_says_what_a_table_does_not(run, tmp_path, store):
    table, mapping = tmp_path / "lab.csv", tmp_path / "lab.toml"
    table.write_text("Patient ID;Test;Result;Unit;Date\nP1;Ferritin;12;ug/L;03/04/2026\n")
    mapping.write_text('date_order = "dmy"\n')
    ran = run("import", "--store", store, "--json", "--mapping", mapping, table)
    assert rows(ran) == counts(read=1, added=1)


def test_a_mapping_that_the_bench_remembered_is_found_by_its_name(run, tmp_path, store):
    table = tmp_path / "lab.csv"
    table.write_text("Patient ID;Test;Result;Unit;Date\nP1;Ferritin;12;ug/L;03/04/2026\n")
    with open_store(store) as opened, opened.writing("Anna", "keep_mapping") as change:
        opened.mappings.keep("LABOR NORD", ("a", "b"), 'date_order = "mdy"\n', change)
    ran = run("import", "--store", store, "--json", "--mapping", "labor nord", table)

    assert rows(ran) == counts(read=1, added=1)
    with open_store(store) as opened:
        (key,) = opened.patients.keys()
        (result,) = opened.patients.record(key).results
        assert result.collected.isoformat() == "2026-03-04"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("none.json",), "no file"),
        (("--mapping", "none", "{file}"), "no mapping"),
        (("--time-zone", "Mars/Base", "{file}"), "Europe/Vienna"),
        ((), "FILE"),
    ],
)
def test_wrong_use_ends_with_2_before_a_store_is_made(run, write, store, arguments, says):
    file = write(NUMBERED)
    ran = run("import", "--store", store, *(one.format(file=file) for one in arguments))
    assert ran.code == 2
    assert says in ran.err
    assert not store.exists()


def test_what_is_no_store_ends_with_3_and_is_left_as_it_was(run, write, store):
    store.write_bytes(b"not a database " * 1000)
    ran = run("import", "--store", store, write(NUMBERED))
    assert ran.code == 3
    assert ran.out == ""
    assert store.read_bytes() == b"not a database " * 1000


def test_a_store_of_a_later_version_ends_with_3(run, write, store):
    with sqlite3.connect(store) as database:
        database.execute("PRAGMA user_version = 999")
    assert run("import", "--store", store, write(NUMBERED)).code == 3


def test_a_lost_row_is_an_error_of_ours():
    record = Record(
        patient=Patient(id="P"), results=(Result(analyte="hb", value="9", collected=None),)
    )
    reading = Reading(files=(StagedFile(source="f", records=(record,)),), records=(record,))
    nothing = ImportPlan(
        files=(), known_files=(), patients=(), held=(), rejected=(), remarks=(), based_on=0
    )
    with pytest.raises(LostRowsError):
        report_of(reading, nothing, is_dry_run=True)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["fhir", "hl7v2", "csv", "xlsx"])
def test_every_public_file_reconciles_and_comes_again_unchanged(take, shared, store, kind):
    folder = shared / "data" / "public" / kind
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    first, second = take(*files), take(*files)
    for ran in (first, second):
        found = rows(ran)
        assert found["read"] == sum(found.values()) - found["read"]
        assert found["read"] > 0
    assert rows(second)["added"] == rows(second)["updated"] == 0
    assert rows(second)["rejected"] == rows(first)["rejected"]
    assert json.loads(first.out)["format"] == "ironview-import/1"
