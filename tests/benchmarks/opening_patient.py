"""Opening patients with 500 results, one after the other: how long, and whether memory grows."""

import gc
import os
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pyqtgraph
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from ironview.app import Program, make_application
from ironview.controller.workspace import Workspace
from ironview.domain.quantities import read_quantity
from ironview.domain.record import Record
from ironview.ui.settings import Settings
from tests.benchmarks.measure import Figure, median_seconds
from tests.benchmarks.records import record_of

RESULTS = 500
SWITCHES = 200
_GOAL_S = 0.1
_MB = 1024 * 1024


def report() -> list[Figure | str]:
    """Return how long it takes to draw another patient, against a goal and bare plots."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or make_application(["ironview"])
    record, other = record_of(RESULTS, 1, every_days=9), record_of(RESULTS, 2, every_days=9)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        program = Program(application, settings)
        window = program.open(Path(folder) / "store.sqlite")
        keys = _add(window.workspace, [record, other])
        turn = iter(range(10_000))

        def open_one() -> None:
            window.open_patient(keys[next(turn) % 2])
            window.grab()

        ours = median_seconds(open_one, runs=15)
        memory = _memory_line(open_one)
        window.close()
        program.close()
    return [
        Figure("switching between patients of 500 results", ours, "the goal of", _GOAL_S, 1.0),
        Figure("opening 500 results", ours, "bare pyqtgraph", _bare_seconds(record), 2.0),
        memory,
    ]


def _memory_line(switch: Callable[[], None]) -> str:
    """Return how much memory the process holds after many switches, and after as many again."""
    held = []
    for _ in range(3):
        gc.collect()
        held.append(_held_mb())
        for _ in range(SWITCHES // 2):
            switch()
            # What the event loop does between two of a person's clicks.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QCoreApplication.processEvents()
    grown = held[2] - held[0]
    return (
        f"memory after {SWITCHES} switches: {held[0]:.0f}, {held[1]:.0f}, {held[2]:.0f} MB "
        f"at 0, {SWITCHES // 2} and {SWITCHES}: {grown:+.1f} MB"
    )


def _held_mb() -> float:
    """Return what the process holds in memory; 0 where the system does not say."""
    status = Path("/proc/self/statm")
    if not status.exists():
        return 0.0
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / _MB


def _add(workspace: Workspace, records: list[Record]) -> tuple[str, ...]:
    return workspace.add_records(records)


def _bare_seconds(record: Record) -> float:
    lanes: dict[str, tuple[list[float], list[float]]] = {}
    for row in record.results:
        quantity = read_quantity(row.value)
        if quantity is not None and row.collected is not None:
            xs, ys = lanes.setdefault(row.analyte, ([], []))
            xs.append(_seconds(row.collected.day))
            ys.append(float(quantity.amount))

    def draw() -> None:
        view: QWidget = pyqtgraph.GraphicsLayoutWidget()
        view.resize(1440, 900)
        for row, (xs, ys) in enumerate(lanes.values()):
            plot = view.addPlot(row=row, col=0, axisItems={"bottom": pyqtgraph.DateAxisItem()})
            plot.plot(xs, ys, symbol="o")
        view.show()
        view.grab()
        view.close()
        view.deleteLater()

    return median_seconds(draw)


def _seconds(day: date) -> float:
    return datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
