"""A few choices of which one holds, joined to one control."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Segments(QWidget):
    """Joined buttons; one of them is down.

    Signals:
        chosen: A person pressed a button; its position.
    """

    chosen = Signal(int)

    def __init__(self, texts: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for position, text in enumerate(texts):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setProperty("extent", "small")
            place = "first" if position == 0 else "last" if position == len(texts) - 1 else "mid"
            button.setProperty("seg", place)
            self._group.addButton(button, position)
            row.addWidget(button)
        self.choose(0)
        self._group.idClicked.connect(self.chosen)

    @property
    def choice(self) -> int:
        """Position of the button that is down."""
        return self._group.checkedId()

    def choose(self, position: int) -> None:
        """Press a button without a signal."""
        self._group.button(position).setChecked(True)
