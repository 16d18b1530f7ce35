"""The backups of a store: which there are, one more, where else they go, and back to one."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.backups import Backup, Backups
from ironview.controller.errands import Errand, described_backup
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.ui.backup_words import moment_words, size_text, verified_text, why_text
from ironview.ui.buttons import IconButton
from ironview.ui.file_choice import ask_for_file
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.progress_line import ProgressLine
from ironview.ui.second_place_line import SecondPlaceLine
from ironview.wording.told import error_text

_SIZE: Final = QSize(1000, 560)
_ROW_HEIGHT: Final = 30
_ROW: Final = Qt.ItemDataRole.UserRole


class BackupsDialog(QDialog):
    """Lists them, newest first.

    Attributes:
        errand: What is to be done with the store once it is closed; None for nothing.
    """

    def __init__(
        self, workspace: Workspace, backups: Backups, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self.errand: Errand | None = None
        self._workspace = workspace
        self._backups = backups
        self._checked: dict[Path, str] = {}
        self.told = QLabel()
        self.told.setProperty("role", "subtitle")
        self.list = QTreeWidget()
        self.progress = ProgressLine()
        self.notice = NoticeBar()
        self.second = SecondPlaceLine(backups, workspace.zone)
        self.back_up = IconButton("shield-check", self.tr("&Back up now"), kind="primary")
        self.check = QPushButton(self.tr("&Check again"))
        self.restore = QPushButton(self.tr("&Restore…"))
        self.restore_file = QPushButton(self.tr("Restore a &file…"))
        self.closing = QPushButton(self.tr("Close"))
        self._arrange()
        self._connect()
        self._show()

    def _arrange(self) -> None:
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setHeaderLabels(
            [self.tr("Made"), self.tr("Why"), self.tr("Holds"), self.tr("Size"), self.tr("Checked")]
        )
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(True)
        buttons = QHBoxLayout()
        for button in (self.back_up, self.check, self.restore, self.restore_file, self.closing):
            button.setAutoDefault(False)
            if button is self.closing:
                buttons.addStretch(1)
            buttons.addWidget(button)
        kept = QLabel(
            self.tr(
                "Kept: every hour of the last day, every day of two weeks, every week of two "
                "months, every month of two years, and always the newest three."
            )
        )
        kept.setWordWrap(True)
        kept.setProperty("role", "caption")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(10)
        for part in (self.told, self.list, self.progress, self.notice, kept, self.second):
            rows.addWidget(part, 1 if part is self.list else 0)
        rows.addLayout(buttons)
        parent = self.parentWidget()
        self.resize(_SIZE if parent is None else _SIZE.boundedTo(parent.window().size()))

    def _connect(self) -> None:
        self._backups.changed.connect(self._show)
        self._backups.ended.connect(self.progress.end)
        self._backups.progressed.connect(self.progress.show_step)
        self._backups.proved.connect(self._on_backups_proved)
        self.progress.cancelled.connect(self._backups.cancel)
        self.second.failed.connect(self.notice.complain)
        self.list.currentItemChanged.connect(self._allow)
        self.back_up.clicked.connect(self._on_back_up_clicked)
        self.check.clicked.connect(self._on_check_clicked)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.restore_file.clicked.connect(self._on_restore_file_clicked)
        self.closing.clicked.connect(self.reject)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._backups.look()

    @property
    def chosen(self) -> Backup | None:
        """The backup that is selected."""
        item = self.list.currentItem()
        found = item.data(0, _ROW) if item is not None else None
        return found if isinstance(found, Backup) else None

    @Slot()
    def _show(self) -> None:
        before = self.chosen
        survey = self._backups.survey
        self.told.setText(verified_text(self._backups, self._workspace.zone))
        self.list.clear()
        for backup in survey.backups if survey is not None else ():
            item = QTreeWidgetItem(self.list, self._line(backup))
            item.setData(0, _ROW, backup)
            item.setSizeHint(4, QSize(0, _ROW_HEIGHT))
            item.setToolTip(0, str(backup.path))
            if before is not None and backup.path == before.path:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        if self._backups.problem:
            self.notice.complain(self._backups.problem)
        self._allow()

    def _line(self, backup: Backup) -> list[str]:
        rows = backup.rows
        holds = self.tr("Patients {patients}, results {results}").format(
            patients=rows.get("patient", 0), results=rows.get("result", 0)
        )
        if not backup.is_encrypted:
            holds = self.tr("{holds}, not encrypted").format(holds=holds)
        return [
            moment_words(backup.made, self._workspace.zone),
            why_text(backup.why),
            holds,
            size_text(backup.size),
            self._checked.get(backup.path, self.tr("Restored and checked when made")),
        ]

    @Slot()
    def _allow(self) -> None:
        is_free = not self._backups.is_busy
        self.back_up.setEnabled(is_free)
        for button in (self.check, self.restore):
            button.setEnabled(is_free and self.chosen is not None)
        self.restore_file.setEnabled(is_free)

    @Slot()
    def _on_back_up_clicked(self) -> None:
        self.notice.hide()
        self.progress.begin(self.tr("Backing up and checking"))
        self._backups.back_up()

    @Slot()
    def _on_check_clicked(self) -> None:
        backup = self.chosen
        if backup is not None:
            self.notice.hide()
            self.progress.begin(self.tr("Restoring into a scratch place and checking"))
            self._backups.prove(backup)

    @Slot(object, str)
    def _on_backups_proved(self, backup: Backup, problem: str) -> None:
        self._checked[backup.path] = self.tr("Damaged") if problem else self.tr("Sound just now")
        if problem:
            self.notice.complain(problem)

    @Slot()
    def _on_restore_clicked(self) -> None:
        backup = self.chosen
        if backup is not None:
            self._restore(backup)

    @Slot()
    def _on_restore_file_clicked(self) -> None:
        kinds = self.tr("Backups (*.ironview-backup)")
        path = ask_for_file(self, self.tr("Restore a backup"), kinds)
        if path is not None:
            try:
                self._restore(described_backup(path))
            except IronViewError as error:
                self.notice.complain(error_text(error))

    def _restore(self, backup: Backup) -> None:
        from ironview.ui.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._workspace, backup, self)
        dialog.exec()
        self.errand = dialog.errand
        dialog.deleteLater()
        if self.errand is not None:
            self.accept()
