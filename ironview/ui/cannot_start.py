"""Says why there is no window: somebody who clicked an icon sees no standard error."""

import sys
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

_SCREENLESS: Final = frozenset({"offscreen", "minimal"})


def tell_at_start(problem: str) -> None:
    """Say a sentence on standard error, and on the screen where no terminal shows that."""
    print(f"ironview: {problem}", file=sys.stderr)  # noqa: T201
    if sys.stderr.isatty() or QGuiApplication.platformName() in _SCREENLESS:
        return
    message = message_of(problem)
    message.exec()
    message.deleteLater()


def message_of(problem: str) -> QMessageBox:
    """Return the message for the screen."""
    return QMessageBox(
        QMessageBox.Icon.Warning, "IronView", problem, QMessageBox.StandardButton.Close
    )
