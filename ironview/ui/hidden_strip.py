"""The visible way back to parts of a page that were put away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ironview.ui.buttons import IconButton
from ironview.ui.card import Section
from ironview.ui.layout import PART_KEYS


class HiddenStrip(QFrame):
    """One line of buttons, each of which brings a part back; gone while nothing is hidden.

    Signals:
        wanted: Name of the part a person wants back.
    """

    wanted = Signal(str)

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Hidden parts"))
        said = QLabel(self.tr("Hidden:"))
        said.setProperty("role", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 0)
        row.setSpacing(8)
        row.addWidget(said)
        self.buttons: dict[str, IconButton] = {}
        for section in sections:
            told = self.tr("Show again: {part}").format(part=section.title)
            button = IconButton(
                "eye", section.title, name=told, key=PART_KEYS[section.name], small=True
            )
            button.clicked.connect(lambda _=False, name=section.name: self.wanted.emit(name))
            row.addWidget(button)
            self.buttons[section.name] = button
        row.addStretch(1)
        self.offer(())

    def offer(self, names: Sequence[str]) -> None:
        """Offer to bring these parts back."""
        for name, button in self.buttons.items():
            button.setVisible(name in names)
        self.setVisible(bool(names))
