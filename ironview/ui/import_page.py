"""Results from files: what they hold is shown before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ironview.controller.workspace import Workspace
from ironview.ui.empty_state import EmptyState


class ImportPage(QWidget):
    """Drop or choose files, look, commit.

    Signals:
        files_wanted: A person wants to choose files.
        patient_chosen: A person wants to see a patient; the key.
    """

    files_wanted = Signal()
    patient_chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        rows = QVBoxLayout(self)
        rows.addWidget(
            EmptyState(
                self.tr("Import results"),
                self.tr("Drop FHIR or IronView record files anywhere on this window."),
                ("folder-open", self.tr("Choose files…"), self.files_wanted.emit),
            )
        )

    def read_files(self, names: Sequence[str]) -> None:
        """Read files and show what they hold."""

    def cancel(self) -> None:
        """Stop reading."""
