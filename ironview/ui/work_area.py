"""The parts of a patient's page, side by side or in tabs as the width allows."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.ui.card import Section, make_card, make_tabs
from ironview.ui.layout import Layout, WindowClass
from ironview.ui.settings import Settings

_LEFT = ("timeline", "results", "ledger")
_RIGHT = ("findings", "evidence")
_ALL = ("timeline", "results", "findings", "evidence", "ledger")


class WorkArea(QWidget):
    """Arranges the same five parts in four ways; nothing is built twice."""

    def __init__(
        self,
        sections: Mapping[str, Section],
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sections = sections
        self._settings = settings
        self._layout: Layout | None = None
        self._splitters: dict[str, QSplitter] = {}
        self._tabs: list[QTabWidget] = []
        self._holder: QWidget | None = None
        self._is_restored = False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)

    def set_layout(self, layout: Layout) -> None:
        """Arrange the parts for a window class; nothing happens when it is the same."""
        if self._layout is not None and self._layout.kind is layout.kind:
            return
        self.remember()
        self._layout = layout
        self._splitters, self._tabs = {}, []
        self._take_in()
        holder = self._arrange(layout)
        if self._holder is not None:
            self._rows.removeWidget(self._holder)
            self._holder.deleteLater()
        self._holder = holder
        self._rows.addWidget(holder)
        self._is_restored = False
        self._restore_when_sized()

    def _take_in(self) -> None:
        """Keep every part: what stays in the arrangement before would go with it."""
        for section in self._sections.values():
            for part in (section.body, section.meta, *section.tools):
                if part is not None:
                    part.hide()
                    part.setParent(self)

    def reveal(self, name: str) -> None:
        """Bring a part to the front where it stands in a tab."""
        body = self._sections[name].body
        for tabs in self._tabs:
            if tabs.indexOf(body) >= 0:
                tabs.setCurrentWidget(body)

    def is_in_tab(self, name: str) -> bool:
        """Whether a part stands in a tab."""
        body = self._sections[name].body
        return any(tabs.indexOf(body) >= 0 for tabs in self._tabs)

    def count(self, name: str, number: int) -> None:
        """Write a number beside a tab's title."""
        section = self._sections[name]
        for tabs in self._tabs:
            index = tabs.indexOf(section.body)
            if index >= 0:
                tabs.setTabText(index, f"{section.title}  {number}" if number else section.title)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restore_when_sized()

    def _restore_when_sized(self) -> None:
        """A splitter that has no size yet would scale its parts instead of keeping them."""
        if not self._is_restored and self.isVisible() and self._holder is not None:
            self._holder.resize(self.size())
            self._is_restored = True
            self.restore()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._restore_when_sized()

    def remember(self) -> None:
        """Keep where the splitters stand."""
        if self._layout is not None and self._is_restored:
            for name, splitter in self._splitters.items():
                self._settings.remember_splitter(name, self._layout.kind, splitter.saveState())

    def restore(self) -> None:
        """Put the splitters where a person left them, else where the design has them."""
        if self._layout is None:
            return
        for name, splitter in self._splitters.items():
            state = self._settings.splitter(name, self._layout.kind)
            if state.isEmpty() or not splitter.restoreState(state):
                self._set_default(name, splitter, self._layout)

    @staticmethod
    def _set_default(name: str, splitter: QSplitter, layout: Layout) -> None:
        wide = layout.kind is WindowClass.WIDE
        sizes = {
            "page": [4000, layout.side_width or 300],
            "left": [680, 240] if wide else [518, 229],
            "right": [300, 340, 420] if wide else [290, 410],
        }[name]
        splitter.setSizes(sizes)

    def _arrange(self, layout: Layout) -> QWidget:
        match layout.kind:
            case WindowClass.SMALL:
                return self._in_tabs(_ALL)
            case WindowClass.MEDIUM:
                left, right = self._in_tabs(_LEFT), self._in_tabs(_RIGHT)
                return self._page(left, right, layout)
            case WindowClass.WIDE:
                right = self._split("right", ("findings", "ledger", "evidence"))
            case WindowClass.LARGE:
                right = self._split("right", _RIGHT)
        return self._page(self._split("left", ("timeline", "results")), right, layout)

    def _page(self, left: QWidget, right: QWidget, layout: Layout) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(layout.margins[0])
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setChildrenCollapsible(False)
        self._splitters["page"] = splitter
        return splitter

    def _split(self, name: str, parts: tuple[str, ...]) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        for part in parts:
            splitter.addWidget(make_card(self._sections[part]))
        self._splitters[name] = splitter
        return splitter

    def _in_tabs(self, parts: tuple[str, ...]) -> QFrame:
        card, tabs = make_tabs([self._sections[part] for part in parts], self.tr("Views"))
        self._tabs.append(tabs)
        return card
