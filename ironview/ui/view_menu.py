"""The entry "View" of a page's menu: which parts of the page are shown, each with its key."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from ironview.ui.window_actions import WindowActions
from ironview.ui.work_area import WorkArea


class ViewMenu(QObject):
    """Keeps the check marks true to what is shown, however a part came or went."""

    def __init__(self, work: WorkArea, actions: WindowActions, parent: QMenu) -> None:
        super().__init__(parent)
        self._work = work
        self._parts = actions.parts
        self.menu = parent.addMenu(self.tr("View"))
        self.menu.addActions(list(self._parts.values()))
        self.menu.addSeparator()
        self.menu.addAction(actions.toggle_list)
        self.menu.addAction(actions.reset_layout)
        for name, action in self._parts.items():
            action.triggered.connect(lambda shown, name=name: work.show_part(name, shown))
        work.parts_changed.connect(self._check)
        self._check()

    @Slot()
    def _check(self) -> None:
        for name, action in self._parts.items():
            action.setChecked(self._work.is_shown(name))
