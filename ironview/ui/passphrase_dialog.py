"""Asks for the passphrase of a package: twice for a new one, once for one that arrived."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.package_work import LEAST_PASSPHRASE

_WIDTH: Final = 460


class PassphraseDialog(QDialog):
    """Takes the passphrase.

    Args:
        name: Of the file that arrived; empty for a new package.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_new = not name
        self.setWindowTitle(self.tr("Passphrase of the package"))
        self.told = QLabel(
            self.tr(
                "Whoever has the file and this passphrase reads the patients in it. Tell it to the "
                "receiver another way than the file, for example by telephone. Nobody can open the "
                "package without it. At least {count} characters."
            ).format(count=LEAST_PASSPHRASE)
            if self._is_new
            else self.tr("{name} is locked. Its sender knows the passphrase.").format(name=name)
        )
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.first, self.again = self._field(), self._field()
        self.complaint = QLabel()
        self.complaint.setProperty("tone", "ink2")
        self.go_on = QPushButton(self.tr("&Go on"))
        self.go_on.setProperty("kind", "primary")
        self.go_on.setDefault(True)
        self._arrange()
        for field in (self.first, self.again):
            field.textChanged.connect(self._check)
        self.go_on.clicked.connect(self.accept)
        self._check()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.first.text()

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    def _arrange(self) -> None:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.go_on)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(8)
        rows.addWidget(self.told)
        for text, field in (
            (self.tr("&Passphrase"), self.first),
            (self.tr("Once &more"), self.again),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            rows.addWidget(label)
            rows.addWidget(field)
            for part in (label, field):
                part.setVisible(field is self.first or self._is_new)
        rows.addWidget(self.complaint)
        rows.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
        self.told.setMinimumHeight(self.told.heightForWidth(_WIDTH - 40))

    @Slot()
    def _check(self) -> None:
        first, again = self.first.text(), self.again.text()
        is_short = self._is_new and len(first) < LEAST_PASSPHRASE
        differs = self._is_new and first != again
        said = ""
        if first and is_short:
            said = self.tr("{n} characters are missing.").format(n=LEAST_PASSPHRASE - len(first))
        elif again and differs:
            said = self.tr("The two are not the same.")
        self.complaint.setText(said)
        self.go_on.setEnabled(bool(first) and not is_short and not differs)
