"""What leaves the program of the safety net: a workbook, and pages."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from ironview.ui.worklist.leaving_desk import LeavingDesk, Workbook
from ironview.ui.worklist.net_page import NetPage
from ironview.ui.worklist.net_sheet import PRINTED, NetSource, net_document

if TYPE_CHECKING:
    from ironview.ui.worklist.list_print_dialog import Paper

translate = QCoreApplication.translate

MOST_PRINTED: Final = 2000
"""Of one group; the workbook holds them all."""


class NetDesk(LeavingDesk):
    """The account leaves whole."""

    def __init__(self, page: NetPage, parent: QObject) -> None:
        workbook = Workbook(
            title=translate("NetDesk", "Export who needs nothing"),
            name="nothing-due",
            writing=translate("NetDesk", "Writing the account"),
        )
        super().__init__(page, workbook, parent)
        self._account, self._title = page.account, page.title

    @override
    def save(self, path: Path) -> None:
        """Write everybody's place in the account."""
        self.exporter.save_safety_net(path)

    def source(self) -> NetSource:
        """Return the account as it stands now, ready to print.

        Raises:
            StoreError: The store cannot be read.
        """
        workspace, net = self.workspace, self._account.counts()
        lines = {one: self._account.lines(one, MOST_PRINTED) for one in PRINTED if net.of[one]}
        return NetSource(
            net=net,
            lines=lines,
            today=workspace.today,
            rules=workspace.rule_book.version,
            clinic=workspace.clinic_name,
            printed_at=self.now,
            printed_by=workspace.user,
        )

    @override
    def papers(self) -> list["Paper"]:
        """Return the account as the one paper there is."""
        from ironview.ui.worklist.list_print_dialog import Paper

        source = self.source()
        paper = Paper(
            name=self._title.text(),
            code="nothing_due",
            keys=[line.key for lines in source.lines.values() for line in lines],
            make=lambda sheet, _first: net_document(source, sheet),
        )
        return [paper]
