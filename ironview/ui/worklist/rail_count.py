"""How many patients need something, beside the worklist's button in the rail."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from ironview.controller.worklist import Worklist
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.rail import RailButton

_REST_MS: Final = 300
"""Many changes in a row are counted once."""


class RailCount(QObject):
    """Counts after the window was painted, and after every change, whatever a filter leaves out."""

    def __init__(self, workspace: Workspace, button: RailButton) -> None:
        super().__init__(button)
        self._worklist = Worklist(workspace, self)
        self._button = button
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.count)
        self._worklist.changed.connect(self._rest.start)
        self._rest.start()

    @Slot()
    def count(self) -> None:
        """Count now; while the store cannot be read the number before stays."""
        try:
            counts = self._worklist.counts()
        except IronViewError:
            return
        self._button.set_count(sum(counts.values()) - counts[None])
