import json
import sys

import pytest

pytestmark = pytest.mark.skipif(
    sys.version_info[:2] != (3, 11), reason="the lock names other versions for other Pythons"
)


@pytest.fixture(scope="module")
def collecting(script):
    return script("licences/collect.py")


@pytest.fixture(scope="module")
def found(collecting, script):
    locked = script("locked.py")
    return collecting.components(locked.delivered(locked.read_lock()))


def test_what_lies_in_the_resources_is_of_the_lock_of_today(collecting, capsys):
    assert collecting.main(["--check"]) == 0, capsys.readouterr().err


def test_nothing_comes_without_a_licence_and_its_text(collecting, found):
    assert collecting.problems(found) == []


def test_both_texts_the_lesser_licence_of_qt_asks_for_are_there(found):
    texts = {component.name: text for component, text in found}

    for name in ("Qt", "PySide6_Essentials", "shiboken6"):
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts[name]
        assert "GNU GENERAL PUBLIC LICENSE" in texts[name].replace("LESSER ", "")


def test_a_part_without_licence_or_text_is_refused(collecting):
    bare = collecting.Component("x", "1", "", "", "https://x.example", "x.txt")

    assert collecting.problems([(bare, "short")]) == [
        "x names no licence",
        "x comes without the text of its licence",
    ]


def test_versions_inside_wheels_are_those_that_run(found):
    from cryptography.hazmat.backends.openssl import backend
    from psycopg import pq
    from sqlcipher3 import dbapi2

    versions = {component.name: component.version for component, _ in found}
    connection = dbapi2.connect(":memory:")
    cipher = connection.execute("PRAGMA cipher_version").fetchone()[0]
    connection.close()

    assert versions["SQLite"] == dbapi2.sqlite_version
    assert cipher.startswith(f"{versions['SQLCipher']} ")
    assert backend.openssl_version_text().startswith(
        f"OpenSSL {versions['OpenSSL (in cryptography)']} "
    )
    major, minor = divmod(pq.version(), 10_000)
    assert versions["libpq"] == f"{major}.{minor}"


def test_out_of_date_files_are_found(collecting, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(collecting, "TARGET", tmp_path / "licences")
    assert collecting.main([]) == 0
    (tmp_path / "licences" / "segno.txt").write_text("something else")
    (tmp_path / "licences" / "gone.txt").write_text("of a part that is no more")

    assert collecting.main(["--check"]) == 1
    said = capsys.readouterr().err
    assert "segno.txt is out of date" in said
    assert "gone.txt belongs to nothing" in said


def test_the_list_is_sorted_and_every_text_is_there(collecting, found):
    files = collecting.files(found)
    listed = json.loads(files["components.json"])

    assert [one["name"].casefold() for one in listed] == sorted(
        one["name"].casefold() for one in listed
    )
    assert {one["text"] for one in listed} == files.keys() - {"components.json"}
