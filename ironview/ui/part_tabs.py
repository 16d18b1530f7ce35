"""A card of tabs: parts of a page that have no room beside one another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from ironview.ui.buttons import IconButton, key_text
from ironview.ui.card import Section
from ironview.ui.layout import PART_KEYS


class PartTabs(QFrame):
    """Parts behind one another; the button at the end of the bar hides the one in front.

    Signals:
        hide_wanted: Name of the part a person wants put away.
    """

    hide_wanted = Signal(str)

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        """Hold these parts: their widgets move in here."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._sections = tuple(sections)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Views"))
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setStyleSheet("QTabWidget::tab-bar { left: 13px; }")
        for section in sections:
            self.tabs.addTab(section.body, section.title)
        self.hide_button = IconButton("eye-off", name=self.tr("Hide this part"), kind="quiet")
        self.hide_button.clicked.connect(self._on_hide_button_clicked)
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(10, 3, 10, 3)
        row.addWidget(self.hide_button)
        self.tabs.setCornerWidget(corner)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._name_hide_button)
        self._name_hide_button()

    def holds(self, name: str) -> bool:
        """Whether a part stands here."""
        return self._place(name) >= 0

    def reveal(self, name: str) -> None:
        """Bring a part to the front, if it stands here and is shown."""
        if self.holds(name) and self.tabs.isTabVisible(self._place(name)):
            self.tabs.setCurrentIndex(self._place(name))

    def show_only(self, is_shown: Callable[[str], bool]) -> None:
        """Show the tabs of these parts, and no others."""
        for place, section in enumerate(self._sections):
            self.tabs.setTabVisible(place, is_shown(section.name))

    def count(self, name: str, number: int) -> None:
        """Write a number beside the title of a part."""
        if self.holds(name):
            title = self._sections[self._place(name)].title
            self.tabs.setTabText(self._place(name), f"{title}  {number}" if number else title)

    def _place(self, name: str) -> int:
        names = [section.name for section in self._sections]
        return names.index(name) if name in names else -1

    @Slot()
    def _name_hide_button(self) -> None:
        section = self._sections[max(self.tabs.currentIndex(), 0)]
        told = QCoreApplication.translate("WorkArea", "Hide: {part}").format(part=section.title)
        self.hide_button.setAccessibleName(told)
        self.hide_button.setToolTip(f"{told} ({key_text(PART_KEYS[section.name])})")

    @Slot()
    def _on_hide_button_clicked(self) -> None:
        self.hide_wanted.emit(self._sections[self.tabs.currentIndex()].name)
