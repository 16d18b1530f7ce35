"""The last step: a reason, and the button that lets something count or stop counting."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from ironview.ui.buttons import IconButton


class ReasonFoot(QFrame):
    """Asks for the reason; the button waits for it and says so.

    Signals:
        confirmed: The reason.
    """

    confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "signoff")
        self._waits_for = ""
        self._needs_reason = True
        self.reason = QLineEdit()
        self._label = QLabel(self.tr("&Reason"))
        self._label.setBuddy(self.reason)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setMinimumWidth(220)
        self.button = IconButton(
            "circle-check", self.tr("&Activate with this reason"), kind="primary"
        )
        self.said = QLabel()
        self.said.setProperty("role", "caption")
        self.said.setWordWrap(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(12)
        line.addWidget(self._label)
        line.addWidget(self.reason, 2)
        line.addWidget(self.said, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.reason.textEdited.connect(self._allow)
        self.reason.returnPressed.connect(self.button.click)
        self.button.clicked.connect(self._on_button_clicked)

    def begin(self, text: str, waits_for: str, *, needs_reason: bool = True) -> None:
        """Ask anew.

        Args:
            text: What the button says.
            waits_for: What must come first.
            needs_reason: Without it the button alone decides.
        """
        self.reason.clear()
        self._needs_reason = needs_reason
        self.reason.setVisible(needs_reason)
        self._label.setVisible(needs_reason)
        self.button.setText(text)
        self.button.setAccessibleName(text.replace("&", ""))
        self.button.setToolTip(text.replace("&", ""))
        self.wait_for(waits_for)

    def wait_for(self, sentence: str) -> None:
        """Say what must come first; empty when nothing must."""
        self._waits_for = sentence
        self._allow()

    @Slot()
    def _allow(self) -> None:
        has_reason = bool(self.reason.text().strip()) or not self._needs_reason
        said = self._waits_for or ("" if has_reason else self.tr("A reason is needed."))
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.button.setEnabled(not said)
        self.button.setAccessibleDescription(said)

    @Slot()
    def _on_button_clicked(self) -> None:
        self.confirmed.emit(self.reason.text().strip())
