"""What leaves the program of the whole list: a workbook, and pages."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from ironview.controller.exporting import Exporter
from ironview.controller.reading_log import PRINTED
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.worklist import LANES
from ironview.ui.worklist.list_sheet import ListSource
from ironview.ui.worklist.page import WorklistPage
from ironview.wording.told import error_text

if TYPE_CHECKING:
    from ironview.ui.worklist.list_print_dialog import Paper

MOST_PRINTED: Final = 300
"""Of one lane; nobody works through more on paper."""


class ListDesk(QObject):
    """Binds the buttons in the head of the page; whose data leaves is noted in the audit."""

    def __init__(self, page: WorklistPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self.exporter = Exporter(page.workspace, self)
        self._path = Path()
        page.export.clicked.connect(self.ask_for_file)
        page.print.clicked.connect(self.print)
        self.exporter.progressed.connect(page.progress.show_step)
        self.exporter.saved.connect(self._on_exporter_saved)
        self.exporter.failed.connect(page.notice.complain)
        self.exporter.ended.connect(page.progress.end)
        page.progress.cancelled.connect(self.exporter.cancel)

    @Slot()
    def ask_for_file(self) -> None:
        """Ask where the workbook goes."""
        name, _ = QFileDialog.getSaveFileName(
            self._page.window(),
            self.tr("Export the worklist"),
            f"ironview-worklist-{self._page.workspace.today.isoformat()}.xlsx",
            self.tr("Workbook (*.xlsx)"),
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write who needs what, as far as the filter lets them pass."""
        self._path = path
        self._page.progress.begin(self.tr("Writing the worklist"))
        self.exporter.save_worklist(self._page.worklist.wanted, path)

    @Slot(int)
    def _on_exporter_saved(self, count: int) -> None:
        said = self.tr("{n} patients are written to {file}.")
        self._page.notice.tell(said.format(n=count, file=self._path.name), can_undo=False)

    def source(self) -> ListSource:
        """Return the list as the filter leaves it, ready to print.

        Raises:
            StoreError: The store cannot be read.
        """
        page, workspace = self._page, self._page.workspace
        counts = page.worklist.counts()
        return ListSource(
            today=workspace.today,
            lanes=[
                (
                    lane,
                    page.worklist.lines(lane, MOST_PRINTED) if counts[lane] else (),
                    counts[lane],
                )
                for lane in LANES
            ],
            products=workspace.rule_book.products,
            clinic=workspace.clinic_name,
            printed_at=datetime.now(workspace.zone),
            printed_by=workspace.user,
        )

    @Slot()
    def print(self) -> None:
        """Show what can be printed, then note who is on what left."""
        from ironview.ui.worklist.list_print_dialog import ListPrintDialog

        try:
            papers = self.papers()
        except IronViewError as error:
            self._page.notice.complain(error_text(error))
            return
        dialog = ListPrintDialog(papers, self._page.window())
        dialog.left.connect(self.note_printed)
        dialog.exec()
        dialog.deleteLater()

    def papers(self) -> list["Paper"]:
        """Return the list, the calls about tests, and labels for each lane of tests.

        Raises:
            StoreError: The store cannot be read.
        """
        from ironview.ui.worklist.list_papers import list_papers

        return list_papers(self.source())

    @Slot(object, str)
    def note_printed(self, paper: "Paper", file: str) -> None:
        """Note in the audit whose lines were printed, or written into a PDF file."""
        note_printed(self._page.workspace, paper, file)


def note_printed(workspace: Workspace, paper: "Paper", file: str) -> None:
    """Note in the audit who was on a paper that left the program."""
    for key in paper.keys:
        workspace.reading_log.note(key, PRINTED, f"{paper.code} {file}".strip())
