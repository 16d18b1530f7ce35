"""What leaves the program of a page about many patients: a workbook, and pages of paper."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ironview.controller.exporting import Exporter
from ironview.controller.reading_log import PRINTED
from ironview.domain.errors import IronViewError
from ironview.domain.values import value
from ironview.ui.file_choice import ask_where_to_save
from ironview.wording.told import error_text

if TYPE_CHECKING:
    from ironview.ui.worklist.list_print_dialog import Paper
    from ironview.ui.worklist.net_page import NetPage
    from ironview.ui.worklist.page import WorklistPage


@value(kw_only=True)
class Workbook:
    """What is said of a workbook.

    Attributes:
        title: Of the question where it goes.
        name: Of the file, before the day.
        writing: What is being done while it is written.
    """

    title: str
    name: str
    writing: str


class LeavingDesk(QObject):
    """Binds the buttons in the head of a page; whose data leaves is noted in the audit.

    Subclasses say what is written, and what can be printed.
    """

    def __init__(self, page: "WorklistPage | NetPage", workbook: Workbook, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._workbook = workbook
        self._path = Path()
        self.workspace = page.workspace
        self.exporter = Exporter(page.workspace, self)
        page.export.clicked.connect(self.ask_for_file)
        page.print.clicked.connect(self.print)
        self.exporter.progressed.connect(page.progress.show_step)
        self.exporter.saved.connect(self._on_exporter_saved)
        self.exporter.failed.connect(page.notice.complain)
        self.exporter.ended.connect(page.progress.end)
        page.progress.cancelled.connect(self.exporter.cancel)

    @abstractmethod
    def save(self, path: Path) -> None:
        """Write the workbook in the background."""

    @abstractmethod
    def papers(self) -> Sequence["Paper"]:
        """Return what can be printed, at least one.

        Raises:
            StoreError: The store cannot be read.
        """

    @Slot()
    def ask_for_file(self) -> None:
        """Ask where the workbook goes."""
        path = ask_where_to_save(
            self._page.window(),
            self._workbook.title,
            f"ironview-{self._workbook.name}-{self.workspace.today.isoformat()}.xlsx",
            self.tr("Workbook (*.xlsx)"),
        )
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the workbook, and say so on the page."""
        self._path = path
        self._page.progress.begin(self._workbook.writing)
        self.save(path)

    @Slot(int)
    def _on_exporter_saved(self, count: int) -> None:
        said = self.tr("{n} patients are written to {file}.")
        self._page.notice.tell(said.format(n=count, file=self._path.name), can_undo=False)

    @property
    def now(self) -> datetime:
        """When pages are printed, in the zone of the clinic."""
        return datetime.now(self.workspace.zone)

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

    @Slot(object, str)
    def note_printed(self, paper: "Paper", file: str) -> None:
        """Note in the audit who is on a paper that left: printed, or written into a PDF file."""
        for key in paper.keys:
            self.workspace.reading_log.note(key, PRINTED, f"{paper.code} {file}".strip())
