"""Opening a patient with 500 results against drawing the same points with bare pyqtgraph."""

import os
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import pyqtgraph
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from ironview.app import Program, make_application
from ironview.controller.workspace import Workspace
from ironview.domain.quantities import read_quantity
from ironview.domain.record import Record
from ironview.ui.settings import Settings
from tests.benchmarks.measure import Figure, median_seconds
from tests.benchmarks.records import record_of

RESULTS = 500


def report() -> list[Figure]:
    """Return the figure: chart, page and timeline drawn, against lanes of bare plots."""
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

        ours = median_seconds(open_one)
        window.close()
        program.close()
    return [Figure("opening 500 results", ours, "bare pyqtgraph", _bare_seconds(record), 2.0)]


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
