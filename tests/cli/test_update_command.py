import importlib.util
import sys

import pytest

from ironview.store.database import open_store
from tests.conftest import PROJECT
from tests.updates import Scene

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a program replaces itself there")


def script(path):
    spec = importlib.util.spec_from_file_location("packed", PROJECT / "packaging" / path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def scene(tmp_path, monkeypatch):
    made = Scene(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    made.keys_folder = tmp_path / "etc" / "IronView" / "trusted_keys"
    made.lay_out()
    open_store(made.store).close()
    made.make_package(script)
    return made


@pytest.fixture
def update(run, scene):
    where = ("--store", scene.store, "--program", scene.place.program)
    return lambda *said: run("update", *said, *where)


def test_it_updates_and_says_what_is_kept_where(update, scene):
    ran = update(scene.package)

    assert ran.code == 0
    assert "IronView 0.2.0 is in place." in ran.out
    assert str(scene.place.before) in ran.out
    assert "ironview-backups" in ran.out
    assert "Trying the new version on a copy" in ran.err


def test_checking_says_it_all_and_changes_nothing(update, scene):
    ran = update(scene.package, "--check")

    assert ran.code == 0
    assert "is signed by makers." in ran.out
    assert "version 0.1.0 by 0.2.0" in ran.out
    assert not scene.place.before.exists()


def test_without_a_store_it_says_that_none_was_opened(run, scene, tmp_path):
    ran = run(
        "update", scene.package, "--program", scene.place.program, "--store", tmp_path / "none"
    )

    assert ran.code == 0
    assert "No store was opened" in ran.out


def test_what_is_refused_is_a_sentence(update, scene):
    scene.package.write_bytes(b"something else")
    ran = update(scene.package)

    assert (ran.code, ran.out) == (2, "")
    assert "is not what makers signed" in ran.err


def test_without_a_package_there_is_nothing_to_do(update):
    assert "No update was cut short." in update().out


def test_from_its_source_it_does_not_update_itself(run, scene):
    ran = run("update", scene.package)

    assert ran.code == 2
    assert "runs from its source" in ran.err


def test_elsewhere_it_names_the_set_up(update, scene, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    ran = update(scene.package)

    assert ran.code == 2
    assert "installed with its set-up" in ran.err
