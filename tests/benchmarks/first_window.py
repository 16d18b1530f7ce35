"""Time from the start of the interpreter to the first paint of the window, in processes."""

import os
import tempfile
from typing import Final

from tests.benchmarks.measure import Figure, median_process_seconds

_UNTIL_FIRST_PAINT: Final = """
from PySide6.QtCore import QEvent, QObject, QTimer

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, application.quit)
        return False
"""

_BARE: Final = f"""
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
{_UNTIL_FIRST_PAINT}
application = QApplication(sys.argv[:1])
window, watcher = QMainWindow(), FirstPaint()
application.installEventFilter(watcher)
QTimer.singleShot(60_000, lambda: application.exit(1))
window.resize(1440, 900)
window.show()
sys.exit(application.exec())
"""

_BARE_PLOT: Final = f"""
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph
{_UNTIL_FIRST_PAINT}
application = QApplication(sys.argv[:1])
window, watcher = QMainWindow(), FirstPaint()
application.installEventFilter(watcher)
QTimer.singleShot(60_000, lambda: application.exit(1))
window.setCentralWidget(pyqtgraph.PlotWidget())
window.resize(1440, 900)
window.show()
sys.exit(application.exec())
"""

_OURS: Final = f"""
import sys, pathlib
from ironview.app import Program, make_application
from ironview.ui.settings import Settings
from PySide6.QtCore import QSettings
{_UNTIL_FIRST_PAINT}
application = make_application(sys.argv[:1])
settings = Settings(QSettings(sys.argv[1] + "/settings.ini", QSettings.Format.IniFormat))
program, watcher = Program(application, settings), FirstPaint()
window = program.open(pathlib.Path(sys.argv[1]) / "store.sqlite")
application.installEventFilter(watcher)
QTimer.singleShot(60_000, lambda: application.exit(1))
code = application.exec()
program.close()
sys.exit(code)
"""


def report() -> list[Figure]:
    """Return the figures; the store exists already, as on every start but the first."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        ours = median_process_seconds(_OURS, folder)
    bare, plot = median_process_seconds(_BARE), median_process_seconds(_BARE_PLOT)
    return [
        Figure("first window", ours, "a bare window", bare, 1.3),
        Figure("first window", ours, "a bare window with a plot", plot, 1.0),
    ]
