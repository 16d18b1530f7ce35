"""What leaves the program of the safety net: a workbook, and pages."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from ironview.controller.exporting import Exporter
from ironview.domain.errors import IronViewError
from ironview.ui.worklist.list_desk import note_printed
from ironview.ui.worklist.net_page import NetPage
from ironview.ui.worklist.net_sheet import PRINTED, NetSource, net_document
from ironview.wording.told import error_text

if TYPE_CHECKING:
    from ironview.ui.worklist.list_print_dialog import Paper

MOST_PRINTED: Final = 2000
"""Of one group; the workbook holds them all."""


class NetDesk(QObject):
    """Binds the buttons in the head of the page; whose data leaves is noted in the audit."""

    def __init__(self, page: NetPage, parent: QObject) -> None:
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
            self.tr("Export who needs nothing"),
            f"ironview-nothing-due-{self._page.workspace.today.isoformat()}.xlsx",
            self.tr("Workbook (*.xlsx)"),
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write everybody's place in the account."""
        self._path = path
        self._page.progress.begin(self.tr("Writing the account"))
        self.exporter.save_safety_net(path)

    @Slot(int)
    def _on_exporter_saved(self, count: int) -> None:
        said = self.tr("{n} patients are written to {file}.")
        self._page.notice.tell(said.format(n=count, file=self._path.name), can_undo=False)

    def source(self) -> NetSource:
        """Return the account as it stands now, ready to print.

        Raises:
            StoreError: The store cannot be read.
        """
        account, workspace = self._page.account, self._page.workspace
        net = account.counts()
        return NetSource(
            net=net,
            lines={group: account.lines(group, MOST_PRINTED) for group in PRINTED if net.of[group]},
            today=workspace.today,
            rules=workspace.rule_book.version,
            clinic=workspace.clinic_name,
            printed_at=datetime.now(workspace.zone),
            printed_by=workspace.user,
        )

    @Slot()
    def print(self) -> None:
        """Show the pages, then note who is on those that left."""
        from ironview.ui.worklist.list_print_dialog import ListPrintDialog

        try:
            paper = self.paper()
        except IronViewError as error:
            self._page.notice.complain(error_text(error))
            return
        dialog = ListPrintDialog([paper], self._page.window())
        dialog.left.connect(self.note_printed)
        dialog.exec()
        dialog.deleteLater()

    def paper(self) -> "Paper":
        """Return the account as a paper.

        Raises:
            StoreError: The store cannot be read.
        """
        from ironview.ui.worklist.list_print_dialog import Paper

        source = self.source()
        return Paper(
            name=self._page.title.text(),
            code="nothing_due",
            keys=[line.key for lines in source.lines.values() for line in lines],
            make=lambda sheet, _first: net_document(source, sheet),
        )

    @Slot(object, str)
    def note_printed(self, paper: "Paper", file: str) -> None:
        """Note in the audit whose lines were printed, or written into a PDF file."""
        note_printed(self._page.workspace, paper, file)
