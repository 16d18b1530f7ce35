"""The import bench with 20 000 staged rows: filtered by a word, and scrolled.

The peer is a bare tree of as many rows with Qt's own model and filter in a window of that size.
"""

import os
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QSettings, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeView, QWidget

from ironview.app import Program, make_application
from ironview.ui.import_page import ImportPage
from ironview.ui.settings import Settings
from tests.benchmarks.importing import hl7_file
from tests.benchmarks.measure import Figure, median_seconds

ROWS: Final = 20_000
COLUMNS: Final = 7
PAGES: Final = 50
SIZE: Final = (1440, 900)
WORDS: Final = ("muster7", "muster12", "m")


def report() -> list[Figure]:
    """Return the figures: three words in the filter, and fifty pages scrolled."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or make_application(["ironview"])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        program = Program(application, settings)
        window = program.open(Path(folder) / "store.sqlite")
        page = ImportPage(window.workspace)
        page.resize(*SIZE)
        page.show()
        file = Path(folder) / "results.hl7"
        hl7_file(file, ROWS)
        page.bench.changed.connect(lambda: page.bench.plan is not None and loop.quit())
        loop = QEventLoop()
        page.read_files([str(file)])
        loop.exec()
        filtered, scrolled = _filtered(page), _scrolled(page, page.view)
        page.close()
        window.close()
        program.close()
    bare_filtered, bare_scrolled = _bare()
    return [
        Figure("three words in the filter, 20 000 rows", filtered, "Qt's", bare_filtered, 2.0),
        Figure("fifty pages of staged rows", scrolled, "a bare tree", bare_scrolled, 4.0),
    ]


def _filtered(page: ImportPage) -> float:
    filters = page.table.filters

    def work() -> None:
        for word in (*WORDS, ""):
            filters.text.setText(word)
            filters.changed.emit()
            page.grab()

    return median_seconds(work)


def _scrolled(page: QWidget, view: QTreeView) -> float:
    bar = view.verticalScrollBar()

    def work() -> None:
        bar.setValue(0)
        for _ in range(PAGES):
            bar.setValue(bar.value() + bar.pageStep())
            view.viewport().grab()

    view.expandAll()
    page.grab()
    if bar.maximum() < PAGES * bar.pageStep():
        raise RuntimeError("there are not enough rows to scroll")
    return median_seconds(work)


def _bare() -> tuple[float, float]:
    model = QStandardItemModel(0, COLUMNS)
    group = QStandardItem("group")
    for row in range(ROWS):
        words = (f"muster{row // 100}", f"{row}", "2026-03-10", "ferritin", "41", "ug/L", "new")
        group.appendRow([QStandardItem(word) for word in words])
    model.appendRow(group)
    proxy = QSortFilterProxyModel()
    proxy.setRecursiveFilteringEnabled(True)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setSourceModel(model)
    view = QTreeView()
    view.setModel(proxy)
    view.setUniformRowHeights(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.resize(*SIZE)
    view.show()

    def work() -> None:
        for word in (*WORDS, ""):
            proxy.setFilterFixedString(word)
            view.expandAll()
            view.grab()

    filtered = median_seconds(work)
    scrolled = _scrolled(view, view)
    view.close()
    return filtered, scrolled
