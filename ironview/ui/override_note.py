"""What the evidence card says of an override: who, why, whether it holds, what changed."""

from datetime import tzinfo
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ironview.domain.overrides import OverrideStanding, OverrideState
from ironview.ui.buttons import IconButton
from ironview.wording.overrides import change_lines, override_text, state_text

OVERRIDE_KEY: Final = "Ctrl+Shift+O"


class OverrideNote(QFrame):
    """One override and what it means today.

    Signals:
        withdrawal_requested: The override is to count no longer.
        again_requested: The finding, open again, is to be overridden as it is now.
    """

    withdrawal_requested = Signal(object)
    again_requested = Signal()

    def __init__(
        self, standing: OverrideStanding, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.withdraw = QPushButton(self.tr("Withdraw…"))
        self.withdraw.setAutoDefault(False)
        self.withdraw.clicked.connect(lambda: self.withdrawal_requested.emit(standing.override))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 8, 10, 8)
        rows.setSpacing(3)
        first, *others = note_lines(standing, zone)
        rows.addWidget(_line(first, "strong", "ink2"))
        is_open = standing.state is OverrideState.REOPENED
        for number, text in enumerate(others):
            rows.addWidget(_line(text, "caption", "warning" if is_open and number == 0 else "ink2"))
        rows.addLayout(self._buttons(is_open=is_open))

    def _buttons(self, *, is_open: bool) -> QVBoxLayout:
        # One below the other: beside each other they would widen the column in some languages.
        buttons = QVBoxLayout()
        buttons.setContentsMargins(0, 4, 0, 0)
        buttons.setSpacing(6)
        if is_open:
            again = IconButton("square-pen", self.tr("Override again…"), key=OVERRIDE_KEY)
            again.setAutoDefault(False)
            again.clicked.connect(self.again_requested)
            buttons.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addWidget(self.withdraw, 0, Qt.AlignmentFlag.AlignLeft)
        return buttons


def note_lines(standing: OverrideStanding, zone: tzinfo) -> tuple[str, ...]:
    """Return the lines of an override: who and why, what it means today, what changed."""
    return (
        override_text(standing.override, zone),
        state_text(standing),
        *change_lines(standing),
    )


def _line(text: str, role: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    return label
