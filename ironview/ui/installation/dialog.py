"""Shows what the check of this installation finds, and makes the page to sign."""

import getpass
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.jobs import CancelledError, Done, Executor, Failed, Job, Progress
from ironview.domain.errors import IronViewError
from ironview.domain.installation import Checked, Installation
from ironview.knowledge.build_stamp import version_text
from ironview.ui.file_choice import ask_where_to_save
from ironview.ui.installation.checking import Checking
from ironview.ui.installation.page import PageSource, installation_document, program_folder
from ironview.ui.notice_bar import NoticeBar
from ironview.ui.paper.output import write_pdf
from ironview.ui.paper.sheets import usual_sheet
from ironview.ui.progress_line import ProgressLine
from ironview.wording.installation import check_name, compared, conclusion, fault_text, outcome
from ironview.wording.told import error_text

_WIDTH: Final = 640
_HEIGHT: Final = 420


class InstallationDialog(QDialog):
    """Checks this installation while it is open.

    Attributes:
        found: What was found; None until it is known.
    """

    _ended = Signal()

    def __init__(self, executor: Executor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Verify this installation"))
        self.found: Installation | None = None
        self._checked_at = datetime.now().astimezone()
        self._checking = Checking()
        self._is_running = False
        self.said = QLabel(f"IronView {version_text()}")
        self.said.setWordWrap(True)
        self.said.setProperty("role", "subtitle")
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(self.tr("What was checked"))
        self.progress = ProgressLine()
        self.notice = NoticeBar()
        self.save = QPushButton(self.tr("&Save the page as PDF…"))
        self.save.setEnabled(False)
        self.save.clicked.connect(self._on_save_clicked)
        self._build()
        self._job = self._make_job(executor)

    def _build(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self.save, close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        for part in (self.said, self.lines, self.progress, self.notice):
            rows.addWidget(part, 1 if part is self.lines else 0)
        rows.addLayout(buttons)
        self.resize(_WIDTH, _HEIGHT)

    def _make_job(self, executor: Executor) -> Job:
        checking = self._checking

        def work(progress: Progress) -> list[Checked]:
            return checking.unseen(progress.step)

        job = Job(work, executor, self)
        job.progressed.connect(self.progress.show_step)
        job.finished.connect(self._on_finished)
        self.progress.cancelled.connect(job.cancel)
        return job

    def begin(self) -> None:
        """Start the check."""
        self._is_running = True
        self.progress.begin(self.tr("Checking files, cases and stores"))
        self._job.start()

    def wait(self) -> None:
        """Return once nothing runs in the background any more."""
        if self._is_running:
            # Not the job's own signal: it may be on its way already, to those who listened then.
            loop = QEventLoop()
            self._ended.connect(loop.quit)
            loop.exec()

    @Slot(object)
    def _on_finished(self, outcome_: Done[list[Checked]] | Failed) -> None:
        self._is_running = False
        self._ended.emit()
        self.progress.end()
        match outcome_:
            case Done(checks):
                self._show([*checks, *self._checking.seen()])
            case Failed(CancelledError()):
                self.notice.complain(self.tr("The check was stopped. Nothing is known yet."))
            case Failed(IronViewError() as error):
                self.notice.complain(error_text(error))
            case Failed(error):
                raise error

    def _show(self, checks: list[Checked]) -> None:
        self.found = self._checking.installation(checks)
        self.said.setText(conclusion(is_sound=self.found.is_sound))
        lines = []
        for check in checks:
            lines.append(f"{check_name(check.kind)}: {compared(check)}, {outcome(check)}.")
            lines += [f"    {fault_text(fault)}" for fault in check.faults]
        self.lines.setPlainText("\n".join(lines))
        self.save.setEnabled(True)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_save_clicked(self) -> None:
        usual = f"ironview-installation-{self._checked_at:%Y-%m-%d}.pdf"
        path = ask_where_to_save(self, self.tr("Save the page"), usual, self.tr("PDF (*.pdf)"))
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the page, or say why not."""
        if self.found is None:
            return
        source = PageSource(
            installation=self.found,
            checked_at=self._checked_at,
            checked_by=getpass.getuser(),
            place=str(program_folder()),
        )
        try:
            write_pdf(installation_document(source, usual_sheet(self.locale())), path)
        except IronViewError as error:
            self.notice.complain(error_text(error))
            return
        self.notice.tell(self.tr("The page is in {place}.").format(place=path), can_undo=False)

    @override
    def reject(self) -> None:
        self._job.cancel()
        super().reject()
