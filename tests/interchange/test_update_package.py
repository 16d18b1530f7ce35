import json
import zipfile

import pytest

from ironview.interchange.update_package import (
    UpdateError,
    numbers_of,
    read_update,
    unpack_update,
)

SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def about(*files, **more):
    listed = files or ({"path": "ironview", "sha256": SHA_OF_ABC, "runs": True},)
    return {
        "format": "ironview-update/1",
        "version": "0.2.0",
        "system": "linux-x86_64",
        "main": "ironview",
        "files": list(listed),
        **more,
    }


@pytest.fixture
def package(tmp_path):
    def make(described, held=None):
        path = tmp_path / "some.ironview-update"
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr("update.json", json.dumps(described))
            for name, content in (held or {"program/ironview": "abc"}).items():
                packed.writestr(name, content)
        return path

    return make


def unpack(path, tmp_path):
    steps = []
    target = tmp_path / "target" / "program"
    unpack_update(read_update(path), target, lambda *step: steps.append(step))
    return target, steps


def test_files_and_links_are_written_as_described(package, tmp_path):
    described = about(
        {"path": "ironview", "sha256": SHA_OF_ABC, "runs": True},
        {"path": "_internal/lib.so.1", "sha256": SHA_OF_ABC},
        {"path": "_internal/lib.so", "link": "lib.so.1"},
        {"path": "_internal/deep/lib.so", "link": "../lib.so.1"},
    )
    held = {"program/ironview": "abc", "program/_internal/lib.so.1": "abc"}

    target, steps = unpack(package(described, held), tmp_path)

    assert (target / "ironview").stat().st_mode & 0o111
    assert not (target / "_internal/lib.so.1").stat().st_mode & 0o111
    assert (target / "_internal/deep/lib.so").read_text() == "abc"
    assert steps[-1] == (4, 4)


@pytest.mark.parametrize(
    "file",
    [
        {"path": "../outside", "sha256": SHA_OF_ABC},
        {"path": "/etc/passwd", "sha256": SHA_OF_ABC},
        {"path": "a/../../b", "sha256": SHA_OF_ABC},
        {"path": "a\\..\\b", "sha256": SHA_OF_ABC},
        {"path": "", "sha256": SHA_OF_ABC},
        {"path": "link", "link": "/etc/passwd"},
        {"path": "link", "link": "../outside"},
        {"path": "deep/link", "link": "../../outside"},
        {"path": "bare"},
        {"path": "ironview", "sha256": SHA_OF_ABC},
        {"path": "more", "sha256": SHA_OF_ABC, "unknown": 1},
    ],
)
def test_what_would_leave_the_folder_or_says_nothing_is_refused(package, file):
    first = {"path": "ironview", "sha256": SHA_OF_ABC, "runs": True}

    with pytest.raises(UpdateError, match="altered"):
        read_update(package(about(first, file)))


@pytest.mark.parametrize(
    "described", [{}, about(format="ironview-update/2"), about(main="missing"), about(version=2)]
)
def test_a_description_of_another_kind_is_refused(package, described):
    with pytest.raises(UpdateError, match="altered"):
        read_update(package(described))


@pytest.mark.parametrize(
    "held",
    [
        {"program/ironview": "abd"},
        {"program/other": "abc"},
        {"program/ironview": "abc", "program/more": "abc"},
        {"program/ironview": "abc", "beside": "abc"},
    ],
)
def test_an_archive_that_does_not_hold_what_it_says_is_refused(package, tmp_path, held):
    with pytest.raises(UpdateError, match="altered"):
        unpack(package(about(), held), tmp_path)


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04" + b"\x00" * 100])
def test_what_is_no_archive_is_refused(tmp_path, content):
    path = tmp_path / "some.ironview-update"
    path.write_bytes(content)

    with pytest.raises(UpdateError, match="no update of IronView"):
        read_update(path)


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UpdateError, match="could not be read"):
        read_update(tmp_path / "missing")


def test_a_link_written_first_is_not_written_through(package, tmp_path):
    described = about(
        {"path": "ironview", "sha256": SHA_OF_ABC, "runs": True},
        {"path": "a", "link": "b"},
        {"path": "a/x", "sha256": SHA_OF_ABC},
    )
    held = {"program/ironview": "abc", "program/a/x": "abc"}

    with pytest.raises((UpdateError, OSError)):
        unpack(package(described, held), tmp_path)


def test_a_stopped_unpacking_stops(package, tmp_path):
    def stop(_done, _total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        unpack_update(read_update(package(about())), tmp_path / "program", stop)


@pytest.mark.parametrize(
    ("older", "newer"),
    [("0.1.0", "0.1.1"), ("0.9.0", "0.10.0"), ("0.1", "0.1.0"), ("0.2.0rc1", "0.2.0"), ("", "0")],
)
def test_versions_are_compared_by_their_numbers(older, newer):
    assert numbers_of(older) < numbers_of(newer)
