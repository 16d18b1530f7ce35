"""A real store in a file of its own, the shipped rules, and a day that stands still."""

import gc
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication

from ironview.controller.workspace import Workspace
from ironview.knowledge.catalogues import load_guideline
from ironview.ui import file_choice
from ironview.ui.settings import Settings
from ironview.ui.theme import active_theme, apply_theme, theme_named
from tests.new_stores import open_new_store
from tests.ui.people import TODAY, store_record


@pytest.fixture(scope="session")
def guideline():
    return load_guideline()


@pytest.fixture(autouse=True)
def no_folder_was_chosen(monkeypatch):
    """Files are asked for as at a first start."""
    monkeypatch.setattr(file_choice, "_folders", file_choice._Folders())


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def swept(qapp: QApplication):
    """Delete the widgets of a test before the next one begins.

    A window that garbage collection meets while Qt goes through all widgets ends the process.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


@pytest.fixture
def dressed(qapp: QApplication):
    """The application in the light theme."""
    if active_theme().name != "light" or not qapp.styleSheet():
        apply_theme(qapp, theme_named("light"))
    return qapp


@pytest.fixture
def settings(tmp_path, qapp):
    return Settings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


def at_once(work):
    """Run background work on the spot."""
    work()


@pytest.fixture
def make_workspace(tmp_path, guideline, dressed):
    """Open the store of this test; a second call is another window on the same file."""
    opened = []

    def make(name: str = "store.sqlite", *, is_demo: bool = False) -> Workspace:
        store = open_new_store(tmp_path / name, analytes=guideline.analytes)
        workspace = Workspace(
            store,
            guideline,
            zone=ZoneInfo("UTC"),
            today=lambda: TODAY,
            user="A. Keller",
            executor=at_once,
            is_demo=is_demo,
        )
        opened.append(workspace)
        return workspace

    yield make
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(make_workspace):
    return make_workspace()


@pytest.fixture
def chart_of(workspace):
    """Store a record and open its chart."""

    def open_chart(record):
        return workspace.open_chart(store_record(workspace, record))

    return open_chart
