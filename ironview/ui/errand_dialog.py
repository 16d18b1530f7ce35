"""Shows how far something is that is done to a store while no window has it open."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.controller.errands import After, Errand
from ironview.controller.jobs import CancelledError, Done, Executor, Failed, Job, Progress
from ironview.domain.errors import IronViewError
from ironview.ui.progress_line import ProgressLine
from ironview.wording.told import error_text


class ErrandDialog(QDialog):
    """Runs one errand.

    Attributes:
        after: How the store is opened now; None where nothing was changed.
        problem: Why nothing was changed; empty when a person stopped it.
    """

    def __init__(self, errand: Errand, executor: Executor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("IronView")
        self.after: After | None = None
        self.problem = ""
        said = QLabel(
            self.tr("The store is closed for a moment. It is changed as a whole or not at all.")
        )
        said.setWordWrap(True)
        self.progress = ProgressLine()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.addWidget(said)
        rows.addWidget(self.progress)
        self.setMinimumWidth(480)
        self._job = self._job_of(errand, executor)
        self.progress.cancelled.connect(self._job.cancel)

    def _job_of(self, errand: Errand, executor: Executor) -> Job:
        act = errand.work

        def work(progress: Progress) -> After:
            return act(progress.step)

        job = Job(work, executor, self)
        job.progressed.connect(self.progress.show_step)
        job.finished.connect(self._on_finished)
        return job

    def run(self) -> None:
        """Do it; returns when it is done, stopped, or could not be done."""
        self.progress.begin(self.tr("Writing and checking"))
        self._job.start()
        if not self._is_ended():
            self.exec()

    def _is_ended(self) -> bool:
        return self.result() == QDialog.DialogCode.Accepted

    @Slot(object)
    def _on_finished(self, outcome: Done[After] | Failed) -> None:
        self.progress.end()
        match outcome:
            case Done(after):
                self.after = after
            case Failed(IronViewError() as error):
                self.problem = error_text(error)
            case Failed(CancelledError()):
                pass
            case Failed(error):
                self.accept()
                raise error
        self.accept()

    @override
    def reject(self) -> None:
        """Only Cancel of the progress ends it before it is done."""
