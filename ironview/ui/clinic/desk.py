"""What leaves the program of the numbers of a clinic: a workbook and a picture, without a name."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from ironview.controller.exporting import Exporter
from ironview.ui.clinic.page import ClinicPage
from ironview.ui.clinic.picture import png_of
from ironview.ui.file_choice import ask_where_to_save


class ClinicDesk(QObject):
    """Binds the buttons in the head of the page; that something left is noted in the audit."""

    def __init__(self, page: ClinicPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._path = Path()
        self.exporter = Exporter(page.workspace, self)
        page.table.clicked.connect(self.ask_for_table)
        page.picture.clicked.connect(self.ask_for_picture)
        self.exporter.saved.connect(self._on_exporter_saved)
        self.exporter.failed.connect(page.notice.complain)

    @Slot()
    def ask_for_table(self) -> None:
        """Ask where the workbook goes."""
        path = self._ask(self.tr("Export the numbers"), "xlsx", self.tr("Workbook (*.xlsx)"))
        if path is not None:
            self.save_table(path)

    @Slot()
    def ask_for_picture(self) -> None:
        """Ask where the picture goes."""
        path = self._ask(self.tr("Export the charts"), "png", self.tr("PNG image (*.png)"))
        if path is not None:
            self.save_picture(path)

    def _ask(self, title: str, ending: str, kind: str) -> Path | None:
        day = self._page.workspace.today.isoformat()
        name = f"ironview-clinic-{day}.{ending}"
        return ask_where_to_save(self._page.window(), title, name, kind)

    def save_table(self, path: Path) -> None:
        """Write the numbers that are on screen."""
        self._path = path
        self.exporter.save_numbers(self._page.clinic, path)

    def save_picture(self, path: Path) -> None:
        """Write the charts that are on screen."""
        if self._page.clinic.numbers is not None:
            self._path = path
            self.exporter.save_picture(png_of(self._page), path)

    @Slot(int)
    def _on_exporter_saved(self, _count: int) -> None:
        said = self.tr("{file} is written. It holds counts only, no names.")
        self._page.notice.tell(said.format(file=self._path.name), can_undo=False)
