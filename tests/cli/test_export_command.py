"""Patients out of a store, and back in without loss."""

import json
import subprocess
import sys

import pytest

from ironview.store.database import open_store
from tests.cli.conftest import RECORD

ANNA = RECORD["patient"] | {"identifiers": [{"system": "urn:mrn", "value": "0042"}]}
BERTA = {
    "id": "P-2",
    "sex": "female",
    "birth_date": "1960-01-01",
    "identifiers": [{"system": "urn:mrn", "value": "0043"}],
}


@pytest.fixture
def store(run, write, tmp_path):
    path = tmp_path / "clinic.sqlite"
    two = [RECORD | {"patient": ANNA}, RECORD | {"patient": BERTA}]
    assert run("import", "--store", path, write(two)).code == 0
    return path


@pytest.fixture
def export(run, store, tmp_path):
    def command(*arguments, to=tmp_path / "out.json"):
        return run("export", "--store", store, "--format", "record", "-o", to, *arguments)

    return command


def test_one_patient_becomes_one_document(export, tmp_path):
    assert export("--patient", "P-1").code == 0
    document = json.loads((tmp_path / "out.json").read_text())
    assert document["format"] == "ironview-record/1"
    assert document["patient"]["id"] == "P-1"
    assert document["results"][0]["value"] == "1050"


def test_a_patient_is_found_by_an_identifier_too(export, tmp_path):
    assert export("--patient", "0043").code == 0
    assert json.loads((tmp_path / "out.json").read_text())["patient"]["id"] == "P-2"


def test_all_patients_stand_one_a_line(export, tmp_path):
    ran = export("--all")
    lines = (tmp_path / "out.json").read_text().splitlines()
    assert [json.loads(line)["patient"]["id"] for line in lines] == ["P-1", "P-2"]
    assert ran.out == ""
    assert "2 patients written" in ran.err


def test_what_is_exported_is_imported_again_without_loss(export, run, tmp_path):
    export("--all")
    other = tmp_path / "other.sqlite"
    assert run("import", "--store", other, tmp_path / "out.json").code == 0
    again = tmp_path / "again.json"
    run("export", "--store", other, "--all", "--format", "record", "-o", again)
    assert again.read_bytes() == (tmp_path / "out.json").read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["fhir", "hl7v2", "xlsx", "csv"])
def test_results_of_every_public_file_survive_the_way_out_and_in(run, shared, tmp_path, kind):
    folder = shared / "data" / "public" / kind
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    out = tmp_path / "out.ndjson"
    run("import", "--store", first, *files)
    run("export", "--store", first, "--all", "--format", "record", "-o", out)
    ran = run("import", "--store", second, "--json", out)
    assert ran.answer["rows"]["added"] == ran.answer["rows"]["read"] > 0
    assert [row for row in ran.answer["held"] if row["reason"] == "data.no_date"] == []
    before = [json.loads(line) for line in out.read_text().splitlines()]
    run("export", "--store", second, "--all", "--format", "record", "-o", out)
    assert [json.loads(line) for line in out.read_text().splitlines()] == before


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--patient", "nobody"), "No patient"),
        ((), "--all"),
        (("--all", "--patient", "P-1"), "not"),
    ],
)
def test_wrong_use_ends_with_2_and_writes_nothing(export, tmp_path, arguments, says):
    ran = export(*arguments)
    assert ran.code == 2
    assert says in ran.err
    assert not (tmp_path / "out.json").exists()


def test_a_folder_or_a_place_that_is_not_there_is_wrong_use(export, tmp_path):
    assert "is a folder" in export("--all", to=tmp_path).err
    ran = export("--all", to=tmp_path / "none" / "out.json")
    assert (ran.code, "no folder" in ran.err) == (2, True)


def test_a_store_that_is_not_there_ends_with_3_and_is_not_made(run, tmp_path):
    missing = tmp_path / "none.sqlite"
    out = tmp_path / "out.json"
    ran = run("export", "--store", missing, "--all", "--format", "record", "-o", out)
    assert (ran.code, "There is no store at" in ran.err) == (3, True)
    assert not missing.exists()
    assert not out.exists()


@pytest.mark.parametrize("kind", ["record", "fhir", "csv", "xlsx"])
def test_a_full_disk_keeps_the_older_file_and_leaves_nothing_else(store, small_disk, kind):
    out = small_disk / "out"
    out.write_bytes(b"older")
    (small_disk / "film").write_bytes(bytes(595 * 1024))
    command = [sys.executable, "-m", "ironview", "export", "--store", store, "--all"]
    ran = subprocess.run(
        [*command, "--format", kind, "-o", out], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 2
    assert f"{out} could not be written: No space left on device" in ran.stderr
    assert out.read_bytes() == b"older"
    assert sorted(path.name for path in small_disk.iterdir()) == ["film", "out"]


@pytest.mark.parametrize("part", ["", "-wal", "-shm"])
@pytest.mark.parametrize("kind", ["record", "fhir", "csv", "xlsx"])
def test_an_export_never_replaces_the_store(export, store, tmp_path, kind, part):
    link = tmp_path / "link"
    target = store.with_name(f"{store.name}{part}")
    with open_store(store):
        link.symlink_to(target)
        before = target.read_bytes()
        for path in (target, link):
            ran = export("--format", kind, "--all", to=path)
            assert (ran.code, "the store itself" in ran.err) == (2, True)
        assert target.read_bytes() == before


@pytest.mark.parametrize("kind", ["fhir", "csv", "xlsx"])
def test_other_formats_hold_every_result_and_are_read_again(run, store, tmp_path, kind):
    out = tmp_path / f"out.{kind}"
    ran = run("export", "--store", store, "--all", "--format", kind, "-o", out)
    assert (ran.code, ran.out) == (0, "")
    assert out.stat().st_mode & 0o777 == 0o600
    answer = run("interpret", out).answer
    assert [one["id"] for one in answer["patients"]] == ["P-1", "P-2"]
    assert not answer["held"]
    assert not answer["rejected"]
    assert [one["samples"][0]["results"][0]["value"] for one in answer["patients"]] == [1050, 1050]


def test_a_fhir_bundle_imported_into_another_store_is_the_same_record(run, store, tmp_path):
    bundle, first, second = (tmp_path / name for name in ("b.json", "1.json", "2.json"))
    other = tmp_path / "other.sqlite"
    run("export", "--store", store, "--all", "--format", "fhir", "-o", bundle)
    assert run("import", "--store", other, bundle).code == 0
    run("export", "--store", store, "--all", "--format", "record", "-o", first)
    run("export", "--store", other, "--all", "--format", "record", "-o", second)
    assert first.read_bytes() == second.read_bytes()


def test_the_cohort_is_a_table_of_its_own(run, store, tmp_path):
    out = tmp_path / "cohort.csv"
    arguments = ("--all", "--format", "csv", "--table", "cohort", "-o", out)
    assert run("export", "--store", store, *arguments).code == 0
    lines = out.read_text().splitlines()
    assert len(lines) == 3
    assert lines[1].startswith("P-1,general,")


@pytest.mark.parametrize("kind", ["record", "fhir", "csv", "xlsx"])
def test_deidentified_files_name_nobody_and_the_same_case_every_time(run, store, tmp_path, kind):
    found = []
    for name in ("one", "two"):
        out = tmp_path / name
        arguments = ("--all", "--format", kind, "--deidentify", "-o", out)
        assert run("export", "--store", store, *arguments).code == 0
        answer = run("interpret", out).answer
        found.append([patient["id"] for patient in answer["patients"]])
        data = out.read_bytes()
        assert not any(word in data for word in (b"P-1", b"0042", b"1991-04-02", b"2026-03-10"))
    assert found[0] == found[1]
    assert all(name.startswith("case-") for name in found[0])


def test_an_older_file_is_replaced(export, tmp_path):
    (tmp_path / "out.json").write_text("old")
    assert export("--all").code == 0
    assert "old" not in (tmp_path / "out.json").read_text()


def test_the_printed_report_is_refused_in_words(run, store, tmp_path):
    out = tmp_path / "out.pdf"
    ran = run("export", "--store", store, "--all", "--format", "pdf", "-o", out)
    assert (ran.code, "not written by this version" in ran.err) == (2, True)
    assert not out.exists()
