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
        self.said = QLabel(self._told(workspace))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
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
        for button in (self.backups, self.encryption):
            button.setVisible(not workspace.is_on_server)
        self.backups.clicked.connect(self.backups_wanted)
        self.encryption.clicked.connect(self.encryption_wanted)

    def _told(self, workspace: Workspace) -> str:
        if workspace.is_on_server:
            way = (
                self.tr("Nobody on the way can read what is sent.")
                if workspace.is_private
                else self.tr("The connection is not encrypted: everybody on the way can read it.")
            )
            said = self.tr(
                "On a server, shared with other workstations: {place}. {way} It is backed up "
                "there, by who looks after the server: IronView makes no backups of it by "
                "itself. A checked copy is made with: ironview backup -o FOLDER"
            )
            return said.format(place=workspace.place, way=way)
        if StoreKeys(workspace, self).is_encrypted:
            return self.tr("Encrypted: only a passphrase or the recovery sheet opens it.")
        return self.tr("This store is not encrypted: who has the file can read it.")
