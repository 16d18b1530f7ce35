"""On the settings page: what protects this store, and the way to backups and encryption."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ironview.controller.store_keys import StoreKeys
from ironview.controller.workspace import Workspace
from ironview.ui.buttons import IconButton


class StoreGroup(QFrame):
    """A card with two buttons.

    Signals:
        backups_wanted: A person wants to see the backups.
        encryption_wanted: A person wants to see the encryption.
    """

    backups_wanted = Signal()
    encryption_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setMaximumWidth(680)
        heading = QLabel(self.tr("This store"))
        heading.setProperty("role", "subtitle")
        self.said = QLabel(
            self.tr("Encrypted: only a passphrase or the recovery sheet opens it.")
            if StoreKeys(workspace, self).is_encrypted
            else self.tr("This store is not encrypted: who has the file can read it.")
        )
        self.said.setWordWrap(True)
        self.backups = IconButton("shield-check", self.tr("&Backups…"))
        self.encryption = IconButton("key-round", self.tr("&Encryption and recovery…"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.backups)
        buttons.addWidget(self.encryption)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 14)
        rows.setSpacing(10)
        rows.addWidget(heading)
        rows.addWidget(self.said)
        rows.addLayout(buttons)
        rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.backups.clicked.connect(self.backups_wanted)
        self.encryption.clicked.connect(self.encryption_wanted)
