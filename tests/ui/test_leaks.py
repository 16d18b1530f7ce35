"""Two hundred switches of patients leave nothing behind: no widget, timer, thread or open file."""

import gc
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from ironview.ui.main_window import MainWindow
from tests.ui import people

SWITCHES = 200


def left_behind(window) -> dict[str, int]:
    """Count what a switch of patients could leave behind."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    counts = {
        "widgets": len(QApplication.allWidgets()),
        "windows": len(QApplication.topLevelWidgets()),
        "timers": len(window.findChildren(QTimer)),
        "running": sum(timer.isActive() for timer in window.findChildren(QTimer)),
        "threads": threading.active_count(),
    }
    if sys.platform == "linux":
        counts["files"] = sum(1 for _ in Path("/proc/self/fd").iterdir())
    return counts


@pytest.mark.slow
def test_two_hundred_switches_of_patients_leave_nothing_behind(qtbot, workspace, settings):
    keys = [people.store_record(workspace, record) for record in people.everybody()[:5]]
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.resize(1600, 900)
    with qtbot.waitExposed(window):
        window.show()
    for key in keys:
        window.open_patient(key)
        window.page.timeline.load()
    before = left_behind(window)

    for turn in range(SWITCHES):
        window.open_patient(keys[turn % len(keys)])
        window.repaint()
    qtbot.waitUntil(lambda: left_behind(window)["running"] <= before["running"], timeout=20_000)
    after = left_behind(window)

    assert {
        name: after[name] - count for name, count in before.items() if after[name] > count
    } == {}
