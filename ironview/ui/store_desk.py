"""What can be done with the store as a whole: backups, encryption, and closing it safely."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ironview.controller.backup_work import BEFORE_MERGE, CLOSING
from ironview.controller.backups import Backups
from ironview.controller.errands import After
from ironview.ui.backup_fact import BackupFact, BackupLine
from ironview.wording.told import told_text

if TYPE_CHECKING:
    from ironview.ui.main_window import MainWindow


class StoreDesk(QObject):
    """Stands beside a window.

    Signals:
        errand_wanted: An Errand, for which the window has to be closed and opened again.
    """

    errand_wanted = Signal(object)

    def __init__(self, window: "MainWindow", backups: Backups | None) -> None:
        super().__init__(window)
        self._window = window
        self.backups = backups
        self._is_leaving = False
        if backups is not None:
            self._show_state(backups)

    def _show_state(self, backups: Backups) -> None:
        window, zone = self._window, self._window.workspace.zone
        self.fact = BackupFact(backups, zone)
        self.fact.clicked.connect(self.show_backups)
        window.status.insertWidget(0, self.fact)
        self.line = BackupLine(backups, zone)
        self.line.look_wanted.connect(self.show_backups)
        window.takeCentralWidget()
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(window.shell, 1)
        rows.addWidget(self.line)
        window.setCentralWidget(holder)
        backups.look()

    @Slot()
    def show_backups(self) -> None:
        """List the backups; restoring one closes the window and opens it again."""
        from ironview.ui.backups_dialog import BackupsDialog

        if self.backups is None:
            return
        dialog = BackupsDialog(self._window.workspace, self.backups, self._window)
        dialog.exec()
        errand = dialog.errand
        dialog.deleteLater()
        if errand is not None:
            self.errand_wanted.emit(errand)

    @Slot()
    def show_encryption(self) -> None:
        """Show whether the store is encrypted, and change it."""
        from ironview.ui.encryption_dialog import EncryptionDialog

        dialog = EncryptionDialog(self._window.workspace, self._window)
        dialog.exec()
        errand, sheet, leftovers = dialog.errand, dialog.sheet, dialog.wants_leftovers
        dialog.deleteLater()
        if leftovers:
            self._show_leftovers(even_none=True)
        if sheet is not None:
            self._show_sheet(sheet.code)
        if errand is not None:
            self.errand_wanted.emit(errand)

    def _show_sheet(self, code: str) -> None:
        from ironview.controller.store_keys import StoreKeys
        from ironview.ui.recovery_sheet_dialog import RecoverySheetDialog

        keys = StoreKeys(self._window.workspace, self)
        dialog = RecoverySheetDialog(keys.sheet(code), self._window)
        dialog.exec()
        dialog.deleteLater()
        keys.deleteLater()

    def tell_after(self, after: After | None, problem: str) -> None:
        """Say how an errand ended, in the window that was opened after it."""
        if after is None:
            self._window.status.complain(problem)
            return
        self._window.status.showMessage(told_text(after.said), 20_000)
        if after.code:
            self._show_sheet(after.code)
        if after.is_newly_encrypted:
            self._show_leftovers()
            if self.backups is not None:
                self.backups.back_up()

    def _show_leftovers(self, *, even_none: bool = False) -> None:
        from ironview.ui.plain_leftovers_dialog import PlainLeftoversDialog

        dialog = PlainLeftoversDialog(self._window.workspace, self._window)
        if even_none:
            dialog.open()
        else:
            dialog.leftovers.found.connect(dialog.show_if_needed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.look()

    def backed_up_before_merge(self) -> bool:
        """Make a backup before patients are merged; return whether to go on."""
        from ironview.ui.backup_first import backed_up_first

        go_on = self.tr("Merge without a backup")
        return backed_up_first(self.backups, BEFORE_MERGE, go_on, self._window)

    def may_close(self) -> bool:
        """Make the closing backup; return whether the window may close."""
        from ironview.ui.backup_first import backed_up_first

        if self._is_leaving:
            return True
        go_on, stay = self.tr("Close without a backup"), self.tr("Stay")
        if not backed_up_first(self.backups, CLOSING, go_on, self._window, stay):
            return False
        self.leave()
        return True

    def leave(self) -> None:
        """Make no more backups: the store is about to be closed."""
        self._is_leaving = True
        if self.backups is not None:
            self.backups.rest()
