"""The parts of a patient's page, side by side or in tabs as the width allows."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from ironview.ui.buttons import IconButton
from ironview.ui.card import Section, make_card
from ironview.ui.habits import Habits
from ironview.ui.hidden_strip import HiddenStrip
from ironview.ui.layout import PART_KEYS, Layout, WindowClass
from ironview.ui.part_tabs import PartTabs

_LEFT = ("timeline", "results", "ledger")
_RIGHT = ("findings", "evidence")
_ALL = tuple(PART_KEYS)
_PUT_AWAY: Final = {WindowClass.LARGE: frozenset({"ledger"})}
"""What has no room until a person asks for it; everything else is shown."""


class WorkArea(QWidget):
    """Arranges the same five parts in four ways; nothing is built twice.

    Signals:
        parts_changed: Other parts are shown or put away.
    """

    parts_changed = Signal()

    def __init__(
        self,
        sections: Mapping[str, Section],
        habits: Habits,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sections = sections
        self._habits = habits
        self._layout: Layout | None = None
        self._hidden: frozenset[str] = frozenset()
        self._splitters: dict[str, QSplitter] = {}
        self._cards: dict[str, QFrame] = {}
        self._tabs: list[PartTabs] = []
        self._sides: list[tuple[QWidget, tuple[str, ...]]] = []
        self._holder: QWidget | None = None
        self._is_restored = False
        self._hide_buttons = {name: self._hide_button(one) for name, one in sections.items()}
        self.strip = HiddenStrip([sections[name] for name in _ALL])
        self.strip.wanted.connect(self._on_strip_wanted)
        self._nothing = QLabel(self.tr("Every part of this page is hidden."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._nothing, 1)
        self._rows.addWidget(self.strip)

    def _hide_button(self, section: Section) -> IconButton:
        told = self.tr("Hide: {part}").format(part=section.title)
        key = PART_KEYS[section.name]
        button = IconButton("eye-off", name=told, key=key, kind="quiet", parent=self)
        button.clicked.connect(lambda: self.show_part(section.name, False))
        return button

    def set_layout(self, layout: Layout) -> None:
        """Arrange the parts for a window class; nothing happens when it is the same."""
        if self._layout is not None and self._layout.kind is layout.kind:
            return
        self.remember()
        self._layout = layout
        self._splitters, self._cards, self._tabs, self._sides = {}, {}, [], []
        self._take_in()
        holder = self._arrange(layout)
        if self._holder is not None:
            self._rows.removeWidget(self._holder)
            self._holder.deleteLater()
        self._holder = holder
        self._rows.insertWidget(0, holder, 1)
        self._read_hidden()
        self._is_restored = False
        self._restore_when_sized()

    def _take_in(self) -> None:
        """Keep every part: what stays in the arrangement before would go with it."""
        for name, section in self._sections.items():
            if section.take_tool is not None:
                section.take_tool(None)
            for part in (section.body, section.meta, *section.tools, self._hide_buttons[name]):
                if part is not None:
                    part.hide()
                    part.setParent(self)

    def is_shown(self, name: str) -> bool:
        """Whether a part stands on the page, if only behind another tab."""
        return name not in self._hidden

    def show_part(self, name: str, shown: bool) -> None:
        """Bring a part back, or put it away; remembered for this window class."""
        if self._layout is None or shown is self.is_shown(name):
            return
        had_focus = self._holds_focus(name)
        self._hidden = self._hidden - {name} if shown else self._hidden | {name}
        self._habits.remember_hidden_parts(self._layout.kind, self._hidden)
        self._show_parts()
        if shown:
            self.reveal(name)
        elif had_focus:
            self.strip.buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _holds_focus(self, name: str) -> bool:
        focused = QApplication.focusWidget()
        parts = (self._sections[name].body, self._hide_buttons[name])
        return focused is not None and any(
            part is focused or part.isAncestorOf(focused) for part in parts
        )

    def _read_hidden(self) -> None:
        if self._layout is not None:
            kind = self._layout.kind
            chosen = self._habits.hidden_parts(kind)
            self._hidden = _PUT_AWAY.get(kind, frozenset()) if chosen is None else chosen
            self._show_parts()

    def _show_parts(self) -> None:
        for name, card in self._cards.items():
            card.setVisible(self.is_shown(name))
        for tabs in self._tabs:
            tabs.show_only(self.is_shown)
        for side, names in self._sides:
            side.setVisible(any(map(self.is_shown, names)))
        self._nothing.setVisible(not any(map(self.is_shown, _ALL)))
        usual = self._layout and _PUT_AWAY.get(self._layout.kind)
        self.strip.offer([n for n in _ALL if n in self._hidden - (usual or frozenset())])
        self.parts_changed.emit()

    @Slot(str)
    def _on_strip_wanted(self, name: str) -> None:
        self.show_part(name, True)
        self._sections[name].body.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, name: str) -> None:
        """Bring a part that is shown to the front where it stands in a tab."""
        for tabs in self._tabs:
            tabs.reveal(name)

    def is_in_tab(self, name: str) -> bool:
        """Whether a part stands in a tab."""
        return any(tabs.holds(name) for tabs in self._tabs)

    def count(self, name: str, number: int) -> None:
        """Write a number beside a tab's title."""
        for tabs in self._tabs:
            tabs.count(name, number)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restore_when_sized()

    def _restore_when_sized(self) -> None:
        """A splitter that has no size yet would scale its parts instead of keeping them."""
        if not self._is_restored and self.isVisible() and self._holder is not None:
            self._holder.resize(self.size())
            self._is_restored = True
            self._restore_sizes()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._restore_when_sized()

    def remember(self) -> None:
        """Keep where the splitters stand."""
        if self._layout is not None and self._is_restored:
            for name, splitter in self._splitters.items():
                self._habits.remember_splitter(name, self._layout.kind, splitter.saveState())

    def restore(self) -> None:
        """Show the parts and sizes a person left, else those of the design."""
        self._read_hidden()
        self._rows.activate()
        self._restore_sizes()

    def _restore_sizes(self) -> None:
        if self._layout is None:
            return
        for name, splitter in self._splitters.items():
            state = self._habits.splitter(name, self._layout.kind)
            if state.isEmpty() or not splitter.restoreState(state):
                self._set_default(name, splitter, self._layout)

    @staticmethod
    def _set_default(name: str, splitter: QSplitter, layout: Layout) -> None:
        wide = layout.kind is WindowClass.WIDE
        sizes = {
            "page": [4000, layout.side_width or 300],
            "left": [680, 240] if wide else [518, 229],
            "right": [300, 340, 420] if wide else [290, 410, 240],
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
                right = self._split("right", (*_RIGHT, "ledger"))
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
        self._sides.append((splitter, _ALL))
        return splitter

    def _split(self, name: str, parts: tuple[str, ...]) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        for part in parts:
            card = make_card(self._sections[part], self._hide_buttons[part])
            self._cards[part] = card
            splitter.addWidget(card)
        self._splitters[name] = splitter
        self._sides.append((splitter, parts))
        return splitter

    def _in_tabs(self, parts: tuple[str, ...]) -> QFrame:
        tabs = PartTabs([self._sections[part] for part in parts])
        tabs.hide_wanted.connect(self._on_tabs_hide_wanted)
        self._tabs.append(tabs)
        self._sides.append((tabs, parts))
        return tabs

    @Slot(str)
    def _on_tabs_hide_wanted(self, name: str) -> None:
        self.show_part(name, False)
        self.strip.buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)
