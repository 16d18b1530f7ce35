"""A text on the screen that shows every character as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(text: str = "", role: str = "", tone: str = "", *, wraps: bool = True) -> QLabel:
    """Return a text that is never read as markup.

    Args:
        role: Its size and weight in the style sheet, e.g. ``caption``; empty for plain text.
        tone: Its colour there, e.g. ``ink2``; empty for that of the role.
    """
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    for name, value in (("role", role), ("tone", tone)):
        if value:
            label.setProperty(name, value)
    return label
