"""The line of the import page about the watched folder: which it is, and what waits in it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ironview.controller.import_bench import ImportBench
from ironview.controller.watched_folder import PutAway, WatchedFolder
from ironview.controller.workspace import Workspace
from ironview.ui.buttons import IconButton
from ironview.ui.file_choice import ask_for_folder
from ironview.ui.settings import FileWay, Settings


class WatchLine(QFrame):
    """Chooses the watched folder and says what lies in it.

    Signals:
        waiting_changed: How many files wait to be looked at, on the bench or in the folder.
    """

    waiting_changed = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        bench: ImportBench,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.watched = WatchedFolder(workspace, bench, self)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setProperty("tone", "ink2")
        self.look = IconButton("eye", self.tr("Look at them"))
        self.choose = IconButton("folder-open", self.tr("Watch a folder…"))
        self.stop = IconButton("x", self.tr("Stop watching"))
        self._arrange()
        self.watched.changed.connect(self._show)
        self.watched.put_away.connect(self._on_put_away)
        self.look.clicked.connect(self.watched.stage_waiting)
        self.choose.clicked.connect(self._on_choose_clicked)
        self.stop.clicked.connect(self._on_stop_clicked)
        self._moved = ""
        self._show()
        if settings.watched_folder:
            self.watched.watch(Path(settings.watched_folder))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.look)
        row.addWidget(self.stop)
        row.addWidget(self.choose)

    def watch(self, folder: Path | None) -> None:
        """Watch another folder, on this computer and for this user; None watches nothing."""
        self._settings.watched_folder = "" if folder is None else str(folder)
        self._moved = ""
        self.watched.watch(folder)

    @Slot()
    def _show(self) -> None:
        watched = self.watched
        folder, waiting = watched.folder, watched.waiting
        self.stop.setVisible(folder is not None)
        self.look.setVisible(bool(waiting))
        if folder is None:
            said = self.tr("No folder is watched. Files dropped into one are read by themselves.")
        elif watched.problem:
            said = watched.problem
        else:
            said = " ".join(filter(None, (self._told_folder(folder, waiting), self._moved)))
        self.text.setText(said)
        self.text.setProperty("tone", "urgent" if watched.problem else "ink2")
        self.text.style().polish(self.text)
        self.waiting_changed.emit(watched.open_files)

    def _told_folder(self, folder: Path, waiting: tuple[str, ...]) -> str:
        if not waiting:
            text = self.tr("Watched folder: {folder}. Files there are read, never stored unasked.")
            return text.format(folder=folder)
        text = self.tr("Watched folder: {folder}. Files that wait: {n} ({names}).")
        names = ", ".join(waiting[:3]) + (", …" if len(waiting) > 3 else "")
        return text.format(folder=folder, n=len(waiting), names=names)

    @Slot(object)
    def _on_put_away(self, moved: PutAway) -> None:
        text = self.tr("Moved to {place}: {names}.")
        self._moved = " ".join(
            text.format(place=place.value, names=", ".join(names))
            for place, names in moved.names.items()
        )
        self._show()

    @Slot()
    def _on_choose_clicked(self) -> None:
        watched = self._settings.watched_folder
        folder = ask_for_folder(self, self.tr("Watch a folder"), FileWay.IN, watched)
        if folder is not None:
            self.watch(folder)

    @Slot()
    def _on_stop_clicked(self) -> None:
        self.watch(None)
