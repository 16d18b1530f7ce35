"""What leaves the program of the whole list: a workbook, and pages."""

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from ironview.controller.exporting import Exporter
from ironview.controller.reading_log import PRINTED
from ironview.domain.errors import IronViewError
from ironview.domain.worklist import LANES
from ironview.ui.paper.sheets import usual_sheet
from ironview.ui.worklist.list_sheet import ListSource, list_document
from ironview.ui.worklist.page import WorklistPage
from ironview.wording.told import error_text

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
        """Show the pages, then note who is on those that left."""
        from ironview.ui.worklist.list_print_dialog import ListPrintDialog

        try:
            source = self.source()
        except IronViewError as error:
            self._page.notice.complain(error_text(error))
            return
        document = list_document(source, usual_sheet(QLocale()))
        dialog = ListPrintDialog(document, "ironview-worklist.pdf", self._page.window())
        dialog.left.connect(lambda name: self.note_printed(source, name))
        dialog.exec()
        dialog.deleteLater()

    def note_printed(self, source: ListSource, file: str) -> None:
        """Note in the audit whose lines were printed, or written into a PDF file."""
        log = self._page.workspace.reading_log
        for _, lines, _ in source.lanes:
            for line in lines:
                log.note(line.key, PRINTED, f"worklist {file}".strip())
