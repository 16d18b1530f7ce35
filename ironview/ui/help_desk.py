"""What can be asked about the program itself."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from ironview.domain.errors import IronViewError
from ironview.ui.tour.desk import TourDesk
from ironview.wording.told import error_text

if TYPE_CHECKING:
    from ironview.ui.main_window import MainWindow
    from ironview.ui.manual.window import ManualWindow

_CHAPTERS: Final = {
    "first_start": ("start", ""),
    "page": ("page", ""),
    "worklist_page": ("worklist", ""),
    "clinic_page": ("worklist", "clinic"),
    "net_page": ("worklist", "nothing_due"),
    "import_page": ("import", ""),
    "settings_page": ("safe", "settings"),
}
"""Chapter and anchor that belong to a page, by the window's name for it."""


def is_update_cut_short() -> bool:
    """Whether an update of this program lies about; looked at without what does updates."""
    program = Path(sys.executable).resolve().parent
    return getattr(sys, "frozen", False) and program.with_name(f".{program.name}.update").is_dir()


def show_keys(window: "MainWindow") -> None:
    """List every key of a window."""
    from ironview.ui.key_sheet import key_sheet
    from ironview.ui.keys_dialog import KeysDialog

    dialog = KeysDialog(key_sheet(window.commands, window), window)
    dialog.exec()
    dialog.deleteLater()


class HelpDesk(QObject):
    """Stands beside a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.manual: ManualWindow | None = None
        self.tour = TourDesk(window)
        window.commands.manual.triggered.connect(self.show_manual)
        window.commands.manual_wanted.connect(self.open_manual)
        window.commands.about.triggered.connect(self.show_about)
        window.commands.update_program.triggered.connect(self.show_update)
        if is_update_cut_short():
            window.status.complain(
                self.tr(
                    "An update was cut short. Close IronView and run: ironview update. It finishes "
                    "the update or takes it back."
                )
            )

    @Slot()
    def show_manual(self) -> None:
        """Open the manual at the chapter of the page on screen."""
        shown = self._window.shell.pages.currentWidget()
        made = {**vars(self._window), "net_page": vars(self._window.net_way).get("page")}
        places = (place for name, place in _CHAPTERS.items() if made.get(name) is shown)
        self.open_manual(*next(places, ("patient", "find")))

    @Slot(str, str)
    def open_manual(self, chapter: str, anchor: str) -> None:
        """Open the manual at a chapter, or turn the open one to it."""
        from ironview.ui.manual.window import ManualWindow

        if self.manual is None:
            try:
                self.manual = ManualWindow()
            except IronViewError as error:
                self._window.status.complain(error_text(error))
                return
        self.manual.open_at(chapter, anchor)
        self.manual.show()
        self.manual.activateWindow()

    @Slot()
    def show_about(self) -> None:
        """Show version, purpose and licences."""
        from ironview.ui.about_dialog import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def show_update(self) -> None:
        """Let a person choose an update; the window closes for it."""
        if sys.platform != "linux":
            self._window.status.complain(
                self.tr("On this system a new version is installed with its set-up, over this one.")
            )
            return
        from ironview.ui.update_dialog import UpdateDialog

        dialog = UpdateDialog(self._window.workspace, self._window)
        dialog.exec()
        errand = dialog.errand
        dialog.deleteLater()
        if errand is not None:
            self._window.store_desk.errand_wanted.emit(errand)
