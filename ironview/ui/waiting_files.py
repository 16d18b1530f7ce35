"""Files a person opened with the program, until there is a window to look at them in."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from ironview.ui.main_window import MainWindow


class WaitingFiles:
    """Shows each file once, in the first window that opens."""

    def __init__(self, paths: Iterable[Path] = ()) -> None:
        self._names = [str(path) for path in paths]

    def show_in(self, window: "MainWindow") -> None:
        """Show what these files hold, as soon as the window is there; nothing is written yet."""
        names, self._names = self._names, []
        if names:
            QTimer.singleShot(0, window, lambda: window.preview_files(names))
