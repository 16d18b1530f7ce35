import pytest

from ironview import __version__
from ironview.controller.update_place import system_name
from ironview.interchange.update_package import read_update, unpack_update


@pytest.fixture(scope="module")
def making(script):
    return script("make_update.py")


@pytest.fixture
def built(tmp_path):
    folder = tmp_path / "ironview"
    (folder / "_internal").mkdir(parents=True)
    (folder / "ironview").write_text("#!/bin/sh\n")
    (folder / "ironview").chmod(0o755)
    (folder / "_internal" / "lib.so.6").write_text("a library")
    (folder / "_internal" / "lib.so").symlink_to("lib.so.6")
    return folder


def test_what_is_packed_comes_out_the_same(making, built, tmp_path, capsys):
    assert making.main([str(built)]) == 0

    path = tmp_path / f"ironview-{__version__}-{system_name()}.ironview-update"
    package = read_update(path)
    unpack_update(package, tmp_path / "out", lambda _done, _total: None)
    assert (package.about.version, package.about.system) == (__version__, system_name())
    for one in built.rglob("*"):
        other = tmp_path / "out" / one.relative_to(built)
        assert other.is_symlink() == one.is_symlink()
        if one.is_file():
            assert other.read_bytes() == one.read_bytes()
            assert other.stat().st_mode & 0o111 == one.stat().st_mode & 0o111


def test_the_same_folder_gives_the_same_bytes(making, built, tmp_path, capsys):
    making.main([str(built), "-o", str(tmp_path / "one")])
    for one in built.rglob("*.so.*"):
        one.touch()
    making.main([str(built), "-o", str(tmp_path / "other")])

    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()
