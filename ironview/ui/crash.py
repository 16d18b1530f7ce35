"""What happens when the program meets a fault of its own: a report file and a calm dialog."""

import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview import __version__
from ironview.domain.errors import IronViewError
from ironview.wording.told import error_text


def report_text(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where it happened: code places only.

    The message of the exception and the lines of code are left out, because both may hold a
    patient's data.
    """
    places = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    head = [
        f"IronView {__version__}, Qt {qt_version}, Python {sys.version.split()[0]}, {sys.platform}",
        datetime.now(UTC).isoformat(timespec="seconds"),
        kind.__name__,
    ]
    return "\n".join([*head, *places])


class CrashDialog(QDialog):
    """Shows the report and offers to copy it."""

    def __init__(self, report: str, file: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("IronView met a fault"))
        said = QLabel(
            self.tr(
                "The last action did not finish. What was saved before is safe. "
                "Copy this report for the people who look after IronView; "
                "it holds no patient data."
            )
        )
        said.setWordWrap(True)
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox()
        copy = QPushButton(self.tr("Copy report"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(said)
        rows.addWidget(text)
        if file is not None:
            rows.addWidget(QLabel(self.tr("Also written to {place}").format(place=file)))
        rows.addWidget(buttons)
        self.resize(560, 320)


class CrashReporter(QObject):
    """Stands in for ``sys.excepthook`` while the window is open.

    Signals:
        told: Something was in the way that a sentence says, and that nobody nearer said; it is no
            fault of the program.
    """

    told = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._open = False

    def install(self) -> None:
        """Take the place of ``sys.excepthook``."""
        sys.excepthook = self.report

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write a report file and show it; a second fault while it is shown is only written."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        if isinstance(error, IronViewError):
            self.told.emit(error_text(error))
            return
        text = report_text(kind, trace)
        sys.stderr.write(text + "\n")
        file = self._write(text)
        if self._open:
            return
        self._open = True
        CrashDialog(text, file).exec()
        self._open = False

    def _write(self, text: str) -> Path | None:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        file = self._folder / f"fault-{stamp}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        except OSError:
            return None
        return file
