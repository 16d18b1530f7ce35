"""A few choices of which one holds, joined to one control."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override


class SegmentButton(QPushButton):
    """One of joined buttons; keeps room for its text in the heavier type it has while down."""

    def __init__(self, text: str, place: str) -> None:
        """Make a button; ``place`` is ``first``, ``mid`` or ``last``."""
        super().__init__(text)
        self.setCheckable(True)
        self.setProperty("extent", "small")
        self.setProperty("seg", _mirrored(place) if QApplication.isRightToLeft() else place)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        shown = QFontMetrics(self.font()).horizontalAdvance(self.text())
        wanted = QFontMetrics(heavy).horizontalAdvance(self.text())
        return QSize(hint.width() + max(wanted - shown, 0), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


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
            button = SegmentButton(text, place_among(position, len(texts)))
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


def _mirrored(place: str) -> str:
    """Return the place whose round edges lie on the other side: a stylesheet knows no reading."""
    return {"first": "last", "last": "first"}.get(place, place)


def place_among(position: int, count: int) -> str:
    """Return which edges of a joined button are round."""
    return "first" if position == 0 else "last" if position == count - 1 else "mid"
