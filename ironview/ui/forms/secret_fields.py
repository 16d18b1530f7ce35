"""A name and a passphrase, or the code of a recovery sheet."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from ironview.controller.store_keys import Secret


class SecretFields(QWidget):
    """Takes what opens a key file.

    Args:
        people: Who can open it with a passphrase.
        has_recovery: Whether a recovery sheet opens it, too.

    Signals:
        edited: Something was typed.
    """

    edited = Signal()

    def __init__(
        self,
        people: Sequence[str],
        user: str,
        *,
        has_recovery: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = QComboBox()
        self.name.addItems(list(people))
        self.name.setCurrentIndex(max(self.name.findText(user), 0))
        self.text = QLineEdit()
        self.text.setEchoMode(QLineEdit.EchoMode.Password)
        self.is_code = QCheckBox(self.tr("Use the code of the recovery sheet instead"))
        self.is_code.setVisible(has_recovery)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addRow(self.tr("&Name"), self.name)
        self._rows.addRow(self.tr("&Passphrase"), self.text)
        self._rows.addRow(self.is_code)
        self.setFocusProxy(self.text)
        self.text.textChanged.connect(self.edited)
        self.is_code.toggled.connect(self._on_is_code_toggled)

    @property
    def secret(self) -> Secret | None:
        """What was typed; None while nothing was."""
        if not self.text.text():
            return None
        return Secret(self.name.currentText(), self.text.text(), self.is_code.isChecked())

    @Slot(bool)
    def _on_is_code_toggled(self, is_code: bool) -> None:
        self.name.setEnabled(not is_code)
        # A printed code is copied letter by letter; a passphrase is not for others' eyes.
        mode = QLineEdit.EchoMode.Normal if is_code else QLineEdit.EchoMode.Password
        self.text.setEchoMode(mode)
        label = self._rows.labelForField(self.text)
        if label is not None:
            label.setProperty("text", self.tr("&Code") if is_code else self.tr("&Passphrase"))
        self.text.clear()
        self.edited.emit()
