"""Whose answers would change: counts first, then each patient, then the decision."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ironview.controller.jobs import CancelledError, Done, Failed, Job
from ironview.controller.profile_preview import ImpactCount, ImpactPreview
from ironview.domain.errors import IronViewError
from ironview.ui.profiles.impact_model import ImpactModel
from ironview.ui.profiles.reason_foot import ReasonFoot
from ironview.ui.progress_line import ProgressLine
from ironview.wording.profile_impact import change_text
from ironview.wording.told import error_text

_NAMED_COUNTS: Final = 6
_ROW_HEIGHT: Final = 34


class ImpactPanel(QWidget):
    """Reads every patient twice in the background, and shows what differs.

    Signals:
        patient_chosen: Key of a patient a person wants to see.
        confirmed: The reason for which it shall count, or stop counting.
    """

    patient_chosen = Signal(str)
    confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_job: Callable[[], Job] | None = None
        self._job: Job | None = None
        self.progress = ProgressLine()
        self.headline = QLabel()
        self.headline.setProperty("role", "title")
        self.headline.setWordWrap(True)
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        self.counts.setProperty("tone", "ink2")
        self.again = QPushButton(self.tr("See what would change"))
        self.model = ImpactModel(self)
        self.table = QTableView()
        self.foot = ReasonFoot()
        self._build()
        self.progress.cancelled.connect(self.cancel)
        self.again.clicked.connect(self._start)
        self.table.activated.connect(self._on_table_activated)
        self.foot.confirmed.connect(self.confirmed)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.cancel)

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Patients who change"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        table.horizontalHeader().setHighlightSections(False)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        said = QVBoxLayout()
        said.setContentsMargins(16, 12, 16, 12)
        said.setSpacing(6)
        said.addWidget(self.headline)
        said.addWidget(self.counts)
        said.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self._card = QFrame()
        self._card.setProperty("role", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(table)
        listed = QVBoxLayout()
        listed.setContentsMargins(16, 0, 16, 12)
        listed.addWidget(self._card, 1)
        listed.addStretch(0)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(said)
        rows.addWidget(self.progress)
        rows.addLayout(listed, 1)
        rows.addStretch(0)
        rows.addWidget(self.foot)

    @property
    def is_busy(self) -> bool:
        """Whether patients are being read."""
        return self._job is not None

    def begin(
        self, make_job: Callable[[], Job], confirm: str = "", *, needs_reason: bool = True
    ) -> None:
        """Read the patients.

        Args:
            make_job: Returns the work; asked again when a person starts it again.
            confirm: What the button of the decision says; empty: there is none to make.
            needs_reason: Whether the decision needs a reason.
        """
        self.cancel()
        self._make_job = make_job
        self.foot.setVisible(bool(confirm))
        self.foot.begin(confirm, self._waiting(), needs_reason=needs_reason)
        self._start()

    @Slot()
    def cancel(self) -> None:
        """Stop reading."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _start(self) -> None:
        if self._make_job is None:
            return
        self.model.show(())
        self._show_table(False)
        self.counts.clear()
        self.headline.setText(self.tr("Every patient is read with both sets of numbers."))
        self.again.hide()
        self.foot.wait_for(self._waiting())
        try:
            job = self._make_job()
        except IronViewError as error:
            self._stop(error_text(error))
            return
        self._job = job
        self.progress.begin(self.tr("Reading patients"))
        job.progressed.connect(self.progress.show_step)
        job.finished.connect(lambda outcome: self._on_job_finished(job, outcome))
        job.finished.connect(job.deleteLater)
        job.start()

    def _on_job_finished(self, job: Job, outcome: Done[ImpactPreview] | Failed) -> None:
        if job is not self._job:
            return
        self._job = None
        self.progress.end()
        match outcome:
            case Done(preview):
                self._show(preview)
            case Failed(CancelledError()):
                self._stop(self.tr("Stopped. What would change is not known."))
            case Failed(IronViewError() as error):
                self._stop(error_text(error))
            case Failed(error):
                raise error

    def _stop(self, sentence: str) -> None:
        self.headline.setText(sentence)
        self.again.show()
        self.foot.wait_for(self.tr("See first what would change."))

    def _show(self, preview: ImpactPreview) -> None:
        self.headline.setText(_headline(preview))
        self.counts.setText(self._counts(preview))
        self.counts.setVisible(bool(self.counts.text()))
        self.model.show(preview.patients)
        self._show_table(bool(preview.patients))
        self.foot.wait_for("")
        ask = self.foot.reason if self.foot.reason.isVisibleTo(self) else self.foot.button
        self.setFocusProxy(self.table if preview.patients else ask)
        if preview.patients:
            self.table.selectRow(0)

    def _counts(self, preview: ImpactPreview) -> str:
        lines = [_count(one) for one in preview.counts[:_NAMED_COUNTS]]
        more = len(preview.counts) - _NAMED_COUNTS
        if more > 0:
            lines.append(self.tr("and {n} other kinds of change").format(n=more))
        if len(preview.patients) < preview.changed:
            told = self.tr("The first {n} patients are listed.")
            lines.append(told.format(n=len(preview.patients)))
        if preview.patients:
            lines.append(self.tr("Enter or double-click opens a patient."))
        return "\n".join(lines)

    def _waiting(self) -> str:
        return self.tr("Wait until every patient was read.")

    def _show_table(self, shown: bool) -> None:
        self._card.setVisible(shown)

    @Slot(QModelIndex)
    def _on_table_activated(self, index: QModelIndex) -> None:
        self.patient_chosen.emit(self.model.key_at(index.row()))


def _headline(preview: ImpactPreview) -> str:
    translate = QCoreApplication.translate
    if preview.read == 0:
        return translate("ImpactPanel", "There is no patient yet, so nobody changes.")
    if preview.read == 1 and preview.changed == 0:
        return translate(
            "ImpactPanel", "The only patient does not change: every answer stays as it is."
        )
    if preview.changed == 0:
        text = translate(
            "ImpactPanel", "None of {read} patients changes: every answer stays as it is."
        )
        return text.format(read=preview.read)
    if preview.changed == preview.read == 1:
        return translate("ImpactPanel", "The only patient changes")
    if preview.changed == 1:
        text = translate("ImpactPanel", "1 of {read} patients changes")
        return text.format(read=preview.read)
    text = translate("ImpactPanel", "{changed} of {read} patients change")
    return text.format(changed=preview.changed, read=preview.read)


def _count(count: ImpactCount) -> str:
    translate = QCoreApplication.translate
    said = change_text(count.kind, count.before, count.after)
    text = (
        translate("ImpactPanel", "{change}: 1 patient")
        if count.patients == 1
        else translate("ImpactPanel", "{change}: {n} patients")
    )
    return text.format(change=said, n=count.patients)
