"""What can be asked about the program itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from ironview.ui.main_window import MainWindow


class HelpDesk(QObject):
    """Stands beside a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.commands.about.triggered.connect(self.show_about)

    @Slot()
    def show_about(self) -> None:
        """Show version, purpose and licences."""
        from ironview.ui.about_dialog import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.exec()
        dialog.deleteLater()
