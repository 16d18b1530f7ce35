"""The way to who needs nothing: a key, a button of the worklist, and back again."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ironview.ui.rail_pages import WORKLIST

if TYPE_CHECKING:
    from ironview.ui.main_window import MainWindow
    from ironview.ui.worklist.net_page import NetPage


class NetWay(QObject):
    """Makes the page when it is first wanted: it is the other side of the worklist."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.commands.nothing_due.triggered.connect(self.show)

    @cached_property
    def page(self) -> "NetPage":
        """Who needs nothing, and why."""
        from ironview.ui.worklist.net_desk import NetDesk
        from ironview.ui.worklist.net_page import NetPage

        window = self._window
        page = NetPage(window.workspace)
        window.shell.pages.addWidget(page)
        page.patient_chosen.connect(window.open_patient)
        page.back_requested.connect(self._on_page_back_requested)
        page.failed.connect(window.status.complain)
        NetDesk(page, page)
        return page

    @Slot()
    def show(self) -> None:
        """Show the page."""
        self._window.show_page(WORKLIST, self.page)

    @Slot()
    def _on_page_back_requested(self) -> None:
        self._window.go_to(WORKLIST)
