"""Patients from store to store in one locked and signed file."""

import json
import platform

import pytest

from ironview.interchange import patient_package
from ironview.store.database import open_store
from ironview.store.settings import CLINIC_NAME
from tests.cli.conftest import RECORD

SECRET = "correct horse battery"
NUMBER = {"identifiers": [{"system": "urn:mrn", "value": "0042"}], "family_name": "Plantedname"}
PATIENT = RECORD | {"patient": RECORD["patient"] | NUMBER}


@pytest.fixture(autouse=True)
def passphrase(monkeypatch):
    monkeypatch.setenv("IRONVIEW_PACKAGE_PASSPHRASE", SECRET)


@pytest.fixture
def here(run, write, tmp_path):
    path = tmp_path / "here.sqlite"
    run("import", "--store", path, write([PATIENT]))
    return path


@pytest.fixture
def there(tmp_path):
    return tmp_path / "there.sqlite"


@pytest.fixture
def package(run, here, tmp_path):
    path = tmp_path / "anna.ivpackage"
    assert pack(run, here, path).code == 0
    return path


def pack(run, store, to, label="Ward 3"):
    command = ("package", "export", "--store", store, "--all", "--sender", label, "-o", to)
    return run(*command)


def receive(run, store, *arguments):
    return run("package", "import", "--store", store, "--json", *arguments)


def fingerprint_of(package):
    head = package.read_bytes()
    key = head[47:79]
    return patient_package.fingerprint_of(key)


def trusting(package, name):
    return ("--fingerprint", fingerprint_of(package), "--trust", name)


def records(run, store, tmp_path):
    out = tmp_path / "plain.json"
    run("export", "--store", store, "--all", "--format", "record", "-o", out)
    found = [json.loads(line) for line in out.read_text().splitlines()]
    for row in (
        row for one in found for rows in one.values() if type(rows) is list for row in rows
    ):
        row.pop("ironview_row", None)
    return found


def test_a_patient_arrives_as_it_was_sent(run, here, there, package, tmp_path):
    ran = receive(run, there, package, *trusting(package, "Ward 3"))
    assert ran.code == 0
    assert ran.answer["rows"]["added"] == 2
    assert records(run, there, tmp_path) == records(run, here, tmp_path)


def test_what_comes_back_unchanged_changes_nothing(run, here, there, package, tmp_path):
    receive(run, there, package, *trusting(package, "Ward 3"))
    back = tmp_path / "back.ivpackage"
    pack(run, there, back, label="Home")
    ran = receive(run, here, back, *trusting(back, "Home"))
    assert (ran.answer["rows"]["added"], ran.answer["rows"]["unchanged"]) == (0, 2)


def test_a_sender_nobody_vouched_for_is_refused_with_its_fingerprint(run, there, package):
    ran = receive(run, there, package)
    assert ran.code == 2
    assert "“Ward 3”, fingerprint" in ran.err
    assert ran.out == ""


def test_a_trusted_sender_is_known_again(run, there, package):
    receive(run, there, package, *trusting(package, "The ward"))
    ran = receive(run, there, package)
    assert ran.code == 0
    assert "From The ward, made 20" in ran.err


def test_a_known_sender_with_another_key_is_a_warning(run, write, there, package, tmp_path):
    receive(run, there, package, *trusting(package, "The ward"))
    other, forged = tmp_path / "other.sqlite", tmp_path / "forged.ivpackage"
    run("import", "--store", other, write([PATIENT]))
    pack(run, other, forged)
    ran = receive(run, there, forged)
    assert ran.code == 2
    assert "Warning" in ran.err
    assert "another key than that of “The ward”" in ran.err
    assert receive(run, there, forged, *trusting(forged, "The ward")).code == 2


def test_a_name_without_the_fingerprint_trusts_nobody(run, there, package):
    ran = receive(run, there, package, "--trust", "Ward 3")
    assert ran.code == 2
    assert "add --fingerprint" in ran.err
    assert not there.exists()


@pytest.mark.parametrize("change", [lambda one: one[:-5], lambda one: "0000" + one[4:]])
def test_another_fingerprint_or_half_of_it_opens_nothing(run, there, package, change):
    typed = change(fingerprint_of(package))
    assert receive(run, there, package, "--fingerprint", typed).code == 2


def test_a_fingerprint_alone_takes_a_package_once(run, there, package):
    typed = fingerprint_of(package).upper().replace(" ", ":")
    assert receive(run, there, package, "--fingerprint", typed).code == 0
    assert receive(run, there, package).code == 2


def test_a_dry_run_trusts_nobody(run, there, package):
    assert receive(run, there, package, "--dry-run", *trusting(package, "Ward 3")).code == 2
    assert receive(run, there, package).code == 2


def test_a_wrong_passphrase_opens_nothing(run, there, package, monkeypatch):
    monkeypatch.setenv("IRONVIEW_PACKAGE_PASSPHRASE", SECRET.upper())
    ran = receive(run, there, package, *trusting(package, "Ward 3"))
    assert ran.code == 2
    assert "passphrase does not open anna.ivpackage" in ran.err
    assert not there.exists()


def test_a_short_passphrase_leaves_an_older_file_alone(run, here, package, monkeypatch):
    before = package.read_bytes()
    monkeypatch.setenv("IRONVIEW_PACKAGE_PASSPHRASE", "x" * 11)
    assert pack(run, here, package).code == 2
    assert package.read_bytes() == before


def test_the_passphrase_comes_from_a_file_too(run, there, package, tmp_path, monkeypatch):
    monkeypatch.delenv("IRONVIEW_PACKAGE_PASSPHRASE")
    secret = tmp_path / "secret"
    secret.write_text(SECRET + "\n")
    file = ("--package-passphrase-file", secret)
    assert receive(run, there, package, *trusting(package, "Ward 3"), *file).code == 0
    ran = receive(run, there, package)
    assert ran.code == 2
    assert "IRONVIEW_PACKAGE_PASSPHRASE" in ran.err


def test_the_plain_import_knows_a_package_by_its_content(run, there, package, tmp_path):
    renamed = package.rename(tmp_path / "anna.csv")
    ran = run("import", "--store", there, renamed)
    assert ran.code == 1
    assert "opens only with its passphrase" in ran.out


def test_no_file_in_the_folder_but_the_plain_stores_holds_the_name(run, there, package, tmp_path):
    receive(run, there, package)
    folder = package.parent
    files = [one for one in folder.rglob("*") if one.is_file()]
    named = {one.name for one in files if b"Plantedname" in one.read_bytes()}
    assert package in files
    assert {name.split("-")[0] for name in named} <= {"record.json", "here.sqlite"}


def test_the_sender_names_itself_by_clinic_and_computer(run, here, there, tmp_path):
    with open_store(here) as store, store.writing("Anna", "save_settings") as change:
        store.settings.put(CLINIC_NAME, "Clinic by the river", change)
    path = tmp_path / "named.ivpackage"
    run("package", "export", "--store", here, "--all", "-o", path)
    ran = receive(run, there, path)
    assert f"“Clinic by the river, {platform.node()}”" in ran.err


def test_without_a_clinic_the_computer_is_the_sender(run, here, there, tmp_path):
    path = tmp_path / "named.ivpackage"
    run("package", "export", "--store", here, "--all", "-o", path)
    assert f"“{platform.node()}”" in receive(run, there, path).err
