"""``verify --installation`` on a folder as a build leaves it."""

import hashlib
import json
import shutil
import sys

import pytest

from ironview.knowledge.checksums import LIST_NAME
from tests.conftest import PROJECT


@pytest.fixture
def built(tmp_path, monkeypatch, qapp):
    """A folder with the resources and their list, and a program that believes to live there."""
    root = tmp_path / "program"
    shutil.copytree(PROJECT / "resources", root / "resources")
    files = [path for path in sorted(root.rglob("*")) if path.is_file()]
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(root).as_posix()}\n"
        for path in files
    ]
    (root / LIST_NAME).write_text("".join(lines), encoding="utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(root / "ironview"))
    monkeypatch.chdir(tmp_path)
    return root


def test_a_sound_installation_ends_with_0_and_a_page(run, built, tmp_path):
    ran = run("verify", "--installation", "-o", tmp_path / "page.pdf")

    assert ran.code == 0, ran.out
    assert ran.err == ""
    assert "This installation is as it was delivered, and it works." in ran.out
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")


def test_the_page_has_a_name_of_its_own_where_none_is_said(run, built, tmp_path):
    assert run("verify", "--installation").code == 0

    (page,) = tmp_path.glob("ironview-installation-*.pdf")
    assert page.stat().st_size > 5000


def test_one_altered_byte_ends_with_1_and_is_named_loudly(run, built, tmp_path):
    file = built / "resources" / "guidelines" / "general.toml"
    data = bytearray(file.read_bytes())
    data[100] ^= 1
    file.write_bytes(data)

    ran = run("verify", "--installation", "--json", "-o", tmp_path / "page.pdf")
    assert ran.code == 1
    assert not ran.answer["sound"]
    (files, *others) = ran.answer["checks"]
    assert [fault["text"] for fault in files["faults"]] == [
        "resources/guidelines/general.toml was altered."
    ]
    assert all(check["sound"] for check in others)
    assert "NOT as it should be" in ran.err
    assert (tmp_path / "page.pdf").is_file()


def test_the_answer_names_version_rules_and_page(run, built, tmp_path):
    answer = run("verify", "--installation", "--json", "-o", tmp_path / "page.pdf").answer

    assert answer["format"] == "ironview-installation/1"
    rules = (PROJECT / "resources" / "rules.toml").read_bytes()
    assert answer["rules"]["rules.toml"] == hashlib.sha256(rules).hexdigest()
    assert answer["compared_with"] == "build"
    assert answer["page"] == str(tmp_path / "page.pdf")
    assert [check["check"] for check in answer["checks"]] == [
        "files",
        "cases",
        "store",
        "encryption",
        "drawing",
        "printing",
    ]
    assert json.dumps(answer)


def test_a_page_that_cannot_be_written_is_wrong_use(run, built, tmp_path):
    ran = run("verify", "--installation", "-o", tmp_path / "nowhere" / "page.pdf")

    assert ran.code == 2
    assert "page.pdf" in ran.err
    assert "it works" in ran.out


def test_without_a_scratch_place_the_store_check_fails_and_says_why(
    run, built, tmp_path, monkeypatch
):
    with monkeypatch.context() as there:
        there.setattr("tempfile.tempdir", str(tmp_path / "missing"))
        ran = run("verify", "--installation", "--json", "-o", tmp_path / "page.pdf")

    assert ran.code == 1
    assert [check["check"] for check in ran.answer["checks"] if not check["sound"]] == [
        "store",
        "encryption",
    ]


def test_where_no_store_can_be_opened_it_ends_with_3(run, built, tmp_path, small_disk, monkeypatch):
    (small_disk / "filling").write_bytes(bytes(shutil.disk_usage(small_disk).free - 60_000))

    with monkeypatch.context() as there:
        there.setattr("tempfile.tempdir", str(small_disk))
        ran = run("verify", "--installation", "-o", tmp_path / "page.pdf")
    assert ran.code == 3
    assert "A store in a scratch place could not be opened." in ran.out
    assert "NOT as it should be" in ran.err
