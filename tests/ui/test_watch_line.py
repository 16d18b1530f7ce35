"""The watched folder on screen: which it is, what waits, and what became of it."""

import pytest
from PySide6.QtWidgets import QFileDialog

from ironview.controller.import_bench import ImportBench
from ironview.interchange.record_writing import record_as_json
from ironview.ui.main_window import MainWindow
from ironview.ui.settings import Settings
from ironview.ui.watch_line import WatchLine
from tests.ui.people import elena


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "dropped"
    path.mkdir()
    return path


@pytest.fixture
def workspace(make_workspace):
    return make_workspace()


@pytest.fixture
def bench(workspace):
    return ImportBench(workspace)


@pytest.fixture
def line(qtbot, workspace, bench, settings):
    line = WatchLine(workspace, bench, settings)
    qtbot.addWidget(line)
    line.show()
    return line


def drop(folder, name="labs.json"):
    (folder / name).write_bytes(record_as_json(elena()))


def look(line):
    line.watched.look()
    line.watched.look()


def test_without_a_folder_it_says_what_one_is_for(line):
    assert line.text.text().startswith("No folder is watched.")
    assert line.choose.isVisible()
    assert not line.stop.isVisible()
    assert not line.look.isVisible()


def test_a_chosen_folder_is_remembered_and_watched(line, settings, folder, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    line.choose.click()

    assert settings.watched_folder == str(folder)
    assert str(folder) in line.text.text()
    assert line.stop.isVisible()


def test_no_folder_chosen_changes_nothing(line, settings, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    line.choose.click()

    assert settings.watched_folder == ""


def test_what_a_person_discarded_is_offered_by_name(line, folder, bench):
    line.watch(folder)
    drop(folder)
    look(line)
    bench.discard()
    assert "Files that wait: 1 (labs.json)." in line.text.text()
    assert line.look.isVisible()

    line.look.click()
    assert bench.plan is not None
    assert not line.look.isVisible()


def test_many_names_are_cut_after_three(line, folder, bench):
    for name in ("a.json", "b.json", "c.json", "d.json"):
        drop(folder, name)
    line.watch(folder)
    look(line)
    bench.discard()

    assert "4 (a.json, b.json, c.json, …)" in line.text.text()


def test_where_a_file_went_is_said(line, folder, bench):
    line.watch(folder)
    drop(folder)
    look(line)
    bench.commit()

    assert "Moved to done: labs.json." in line.text.text()


def test_a_folder_that_is_gone_is_said(line, folder):
    line.watch(folder)
    folder.rmdir()
    look(line)

    assert "cannot be read" in line.text.text()


def test_stopping_forgets_the_folder(line, settings, folder, bench):
    line.watch(folder)
    line.stop.click()
    drop(folder)
    look(line)

    assert settings.watched_folder == ""
    assert bench.plan is None


def test_a_window_watches_from_its_start_and_counts_on_the_rail(
    qtbot, workspace, settings: Settings, folder
):
    settings.watched_folder = str(folder)
    drop(folder)
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: "import_page" in window.__dict__)
    watched = window.import_page.findChild(WatchLine).watched
    watched.look()

    assert window.import_page.bench.plan is not None
    assert workspace.count() == 0
    assert window.rail.button("import").count == 1
