"""Files of the program against the list that was made of them: a build's, a commit's."""

import hashlib
import shutil
import subprocess

import pytest

from ironview.domain.installation import FaultKind
from ironview.knowledge import checksums
from ironview.knowledge.checksums import (
    LIST_NAME,
    built_list,
    check_files,
    digest_of_all,
    find_list,
    rule_digests,
)
from tests.conftest import PROJECT


def no_step(_done, _total):
    pass


def list_everything(root):
    files = [path for path in sorted(root.rglob("*")) if path.is_file()]
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(root).as_posix()}\n"
        for path in files
    ]
    (root / LIST_NAME).write_text("".join(lines), encoding="utf-8")


@pytest.fixture
def built(tmp_path):
    """A folder as a build leaves it, with the resources of the program."""
    root = tmp_path / "program"
    shutil.copytree(PROJECT / "resources", root / "_internal" / "resources")
    (root / "ironview").write_bytes(b"the program")
    list_everything(root)
    return root


def found(root):
    return [(fault.kind, fault.place) for fault in check_files(built_list(root), no_step).faults]


def test_an_untouched_folder_is_as_it_was_built(built):
    checked = check_files(built_list(built), no_step)

    assert checked.is_sound
    assert checked.count == len((built / LIST_NAME).read_text().splitlines())


@pytest.mark.parametrize("name", ["rules.toml", "guidelines/general.toml", "icons/x.svg"])
@pytest.mark.parametrize("place", [0, -1])
def test_one_altered_byte_of_a_resource_is_found_and_named(built, name, place):
    file = built / "_internal" / "resources" / name
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)

    assert found(built) == [(FaultKind.ALTERED, f"_internal/resources/{name}")]


def test_a_fault_says_both_digests(built):
    (built / "ironview").write_bytes(b"another program")

    (fault,) = check_files(built_list(built), no_step).faults
    assert fault.expected == hashlib.sha256(b"the program").hexdigest()
    assert fault.got == hashlib.sha256(b"another program").hexdigest()


def test_a_missing_file_is_found(built):
    (built / "_internal" / "resources" / "sources.toml").unlink()

    assert found(built) == [(FaultKind.MISSING, "_internal/resources/sources.toml")]


def test_a_file_that_was_put_in_is_found(built):
    (built / "_internal" / "resources" / "guidelines" / "ours.toml").write_text("")

    assert found(built) == [(FaultKind.ADDED, "_internal/resources/guidelines/ours.toml")]


@pytest.mark.parametrize("text", ["", "no list", "abc  ironview\n", "\xff\xfe"])
def test_a_list_that_is_none_compares_nothing_and_is_said(built, text):
    (built / LIST_NAME).write_bytes(text.encode("latin-1"))

    checked = check_files(built_list(built), no_step)
    assert (checked.is_sound, checked.count) == (False, 0)
    assert [fault.kind for fault in checked.faults] == [FaultKind.NO_LIST]
    assert digest_of_all(built_list(built)) == ""


def test_a_missing_list_is_said(built):
    (built / LIST_NAME).unlink()

    assert built_list(built) is None


def test_a_built_program_looks_beside_itself(built, monkeypatch):
    monkeypatch.setattr(checksums.sys, "frozen", True, raising=False)
    monkeypatch.setattr(checksums.sys, "executable", str(built / "ironview"))

    listed = find_list()
    assert listed is not None
    assert (listed.made_by, listed.root) == ("build", built)


@pytest.fixture
def checkout(tmp_path):
    """A checkout with two files of its own."""
    root = tmp_path / "checkout"
    (root / "ironview").mkdir(parents=True)
    (root / "resources" / "translations").mkdir(parents=True)
    (root / "ironview" / "__init__.py").write_text("version")
    (root / "resources" / "rules.toml").write_text("rules")
    for words in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "first"],
    ):
        subprocess.run(["git", *words], cwd=root, check=True)
    return root


def in_checkout(root):
    listed = checksums._commit_list(root)
    return [(fault.kind, fault.place) for fault in check_files(listed, no_step).faults]


def test_a_checkout_is_compared_with_its_commit(checkout):
    assert in_checkout(checkout) == []

    (checkout / "resources" / "rules.toml").write_text("other rules")
    (checkout / "ironview" / "more.py").write_text("")
    assert in_checkout(checkout) == [
        (FaultKind.ALTERED, "resources/rules.toml"),
        (FaultKind.ADDED, "ironview/more.py"),
    ]


def test_what_is_made_in_a_checkout_is_no_fault(checkout):
    (checkout / "ironview" / "__pycache__").mkdir()
    (checkout / "ironview" / "__pycache__" / "more.pyc").write_text("")
    (checkout / "resources" / "translations" / "ironview_de.qm").write_text("")

    assert in_checkout(checkout) == []


def test_without_a_commit_there_is_no_list(tmp_path):
    assert checksums._commit_list(tmp_path) is None


def test_two_computers_with_the_same_files_have_the_same_digest(built, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(built, other)

    assert digest_of_all(built_list(other)) == digest_of_all(built_list(built))
    (other / "ironview").write_bytes(b"another program")
    (other / LIST_NAME).unlink()
    list_everything(other)
    assert digest_of_all(built_list(other)) != digest_of_all(built_list(built))


def test_every_file_with_numbers_of_medicine_has_a_digest():
    digests = rule_digests()

    assert {"rules.toml", "analytes.toml", "guidelines/general.toml"} <= set(digests)
    rules = (PROJECT / "resources" / "rules.toml").read_bytes()
    assert digests["rules.toml"] == hashlib.sha256(rules).hexdigest()
