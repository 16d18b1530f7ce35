"""What leaves the program of the whole list: a workbook, and pages."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from ironview.domain.worklist import LANES
from ironview.ui.worklist.leaving_desk import LeavingDesk, Workbook
from ironview.ui.worklist.list_sheet import ListSource
from ironview.ui.worklist.page import WorklistPage

if TYPE_CHECKING:
    from ironview.ui.worklist.list_print_dialog import Paper

translate = QCoreApplication.translate

MOST_PRINTED: Final = 300
"""Of one lane; nobody works through more on paper."""


class ListDesk(LeavingDesk):
    """The list leaves as far as its filter lets patients pass."""

    def __init__(self, page: WorklistPage, parent: QObject) -> None:
        workbook = Workbook(
            title=translate("ListDesk", "Export the worklist"),
            name="worklist",
            writing=translate("ListDesk", "Writing the worklist"),
        )
        super().__init__(page, workbook, parent)
        self._list = page.worklist

    @override
    def save(self, path: Path) -> None:
        """Write who needs what."""
        self.exporter.save_worklist(self._list.wanted, path)

    def source(self) -> ListSource:
        """Return the list, ready to print.

        Raises:
            StoreError: The store cannot be read.
        """
        workspace, counts = self.workspace, self._list.counts()
        lines = {lane: self._list.lines(lane, MOST_PRINTED) for lane in LANES if counts[lane]}
        return ListSource(
            today=workspace.today,
            lanes=[(lane, lines.get(lane, ()), counts[lane]) for lane in LANES],
            products=workspace.rule_book.products,
            clinic=workspace.clinic_name,
            printed_at=self.now,
            printed_by=workspace.user,
        )

    @override
    def papers(self) -> list["Paper"]:
        """Return the list, the calls about tests, and labels for each lane of tests."""
        from ironview.ui.worklist.list_papers import list_papers

        return list_papers(self.source())
