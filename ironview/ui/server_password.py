"""Asks for the password of a role on a server; nothing of it is kept but in memory."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ironview.ui.focus_ring import FocusRing


class ServerPassword(QDialog):
    """A field for the password, and why it is asked for again."""

    def __init__(
        self, place: str, role: str, problem: str = "", parent: QWidget | None = None
    ) -> None:
        """Open without a window behind.

        Args:
            problem: A sentence about the password before; empty at the first time.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open the store of a server – IronView"))
        said = QLabel(self.tr("The store is on a server: {place}").format(place=place))
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self.problem = QLabel(problem)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty("tone", "urgent")
        self.problem.setVisible(bool(problem))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        fields = QFormLayout()
        fields.addRow(self.tr("Name"), QLabel(role))
        fields.addRow(self.tr("&Password"), self.password)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.open_button = self._buttons.button(QDialogButtonBox.StandardButton.Open)
        self.password.textChanged.connect(self._on_password_changed)
        self._on_password_changed("")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(14)
        rows.addWidget(said)
        rows.addWidget(self.problem)
        rows.addLayout(fields)
        rows.addWidget(self._buttons)
        self.setMinimumWidth(420)
        self._ring = FocusRing(self)
        self.password.setFocus()

    @Slot(str)
    def _on_password_changed(self, text: str) -> None:
        self.open_button.setEnabled(bool(text))
