"""Patients out of a store, and back in without loss."""

import json

import pytest

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
