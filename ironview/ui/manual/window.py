"""The manual: contents and search beside the chapter, and the way from one to the next."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from ironview.knowledge.manual import Chapter, load_manual
from ironview.ui.buttons import IconButton
from ironview.ui.focus_ring import FocusRing
from ironview.ui.manual.page import ManualPage
from ironview.ui.typography import role_font

_BACK: Final = "Alt+Left"
_PREVIOUS: Final = "Ctrl+PgUp"
_NEXT: Final = "Ctrl+PgDown"
_PLACE: Final = Qt.ItemDataRole.UserRole


class ManualWindow(QWidget):
    """Stands beside the windows of the program and may stay open while one works.

    Raises:
        ResourceError: There is no manual that can be read.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas")
        # The program ends with its last window of patients, whether or not somebody is reading.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Manual – IronView"))
        self.chapters: tuple[Chapter, ...] = load_manual(QLocale().name())
        self._way: list[tuple[str, str]] = []
        self.search = QLineEdit()
        self.contents = QTreeWidget()
        self.none = QLabel(self.tr("No chapter has these words. Try fewer letters."))
        self.page = ManualPage()
        self._make_buttons()
        self._build()
        self._connect()
        self._list(self.chapters)
        self._show(self.chapters[0].name, "")
        self._ring = FocusRing(self)

    def _make_buttons(self) -> None:
        self.back = IconButton("undo-2", self.tr("Back"), key=_BACK)
        self.previous = IconButton("chevron-left", self.tr("Previous chapter"), key=_PREVIOUS)
        self.following = IconButton("chevron-right", self.tr("Next chapter"), key=_NEXT)
        self.close_button = IconButton("x", self.tr("Close"), key="Esc")
        self.back.setEnabled(False)

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Search in the manual"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setAccessibleDescription(self.tr("Enter goes to the next place."))
        self.search.setClearButtonEnabled(True)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHeaderHidden(True)
        self.contents.setIndentation(14)
        self.contents.setRootIsDecorated(False)
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.hide()
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._left())
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setSizes([270, 900])
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        for button in (self.previous, self.following):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.setSpacing(10)
        rows.addWidget(parts, 1)
        rows.addLayout(foot)
        self.resize(1180, 760)

    def _left(self) -> QWidget:
        left = QWidget()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(8)
        rows.addWidget(self.search)
        rows.addWidget(self.contents, 1)
        rows.addWidget(self.none, 1)
        return left

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.returnPressed.connect(self.find_next)
        self.contents.currentItemChanged.connect(self._on_contents_current_changed)
        self.page.chapter_wanted.connect(self.open_at)
        for button, act in (
            (self.back, self.go_back),
            (self.previous, self.go_to_previous),
            (self.following, self.go_to_next),
            (self.close_button, self.close),
        ):
            button.clicked.connect(act)
        for key, slot in (
            (_BACK, self.go_back),
            (_PREVIOUS, self.go_to_previous),
            (_NEXT, self.go_to_next),
            ("Esc", self._leave),
            ("F3", self.find_next),
            ("Shift+F3", self.find_previous),
            ("Ctrl+F", self._look_for),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(slot)

    @property
    def place(self) -> str:
        """Name of the chapter on show."""
        return "" if self.page.chapter is None else self.page.chapter.name

    @Slot(str, str)
    def open_at(self, name: str, anchor: str = "") -> None:
        """Show a chapter and remember the one before; an unknown name shows the first."""
        if self.isVisible():
            self._way.append((self.place, ""))
        else:
            self._way.clear()
        self._show(name, anchor)

    def _show(self, name: str, anchor: str) -> None:
        names = [one.name for one in self.chapters]
        at = names.index(name) if name in names else 0
        self.page.show_chapter(self.chapters[at], anchor)
        self.back.setEnabled(bool(self._way))
        self.previous.setEnabled(at > 0)
        self.following.setEnabled(at + 1 < len(self.chapters))
        blocked = self.contents.blockSignals(True)
        item = self._item_of(self.place, anchor)
        if item is not None:
            self.contents.setCurrentItem(item)
        self.contents.blockSignals(blocked)

    @Slot()
    def go_back(self) -> None:
        """Return to the chapter before."""
        if self._way:
            self._show(*self._way.pop())

    @Slot()
    def go_to_previous(self) -> None:
        """Show the chapter above."""
        self._step(-1)

    @Slot()
    def go_to_next(self) -> None:
        """Show the chapter below."""
        self._step(1)

    def _step(self, by: int) -> None:
        names = [one.name for one in self.chapters]
        at = names.index(self.place) + by
        if 0 <= at < len(names):
            self.open_at(names[at])

    @Slot()
    def find_next(self) -> None:
        """Go to the next place that was searched for, into other chapters too."""
        self._find(forwards=True)

    @Slot()
    def find_previous(self) -> None:
        """Go to the place before that was searched for."""
        self._find(forwards=False)

    def _find(self, *, forwards: bool) -> None:
        words = self._words()
        if not words or self.page.go_to_next(forwards=forwards):
            return
        found = [one.name for one in self.chapters if one.holds(words)]
        if not found:
            return
        order = found if forwards else found[::-1]
        behind = order[order.index(self.place) + 1 :] if self.place in order else order
        self._show((behind or order)[0], "")
        self.page.go_to_edge(at_end=not forwards)
        self.page.go_to_next(forwards=forwards)

    def _words(self) -> tuple[str, ...]:
        return tuple(self.search.text().casefold().split())

    @Slot()
    def _look_for(self) -> None:
        self.search.selectAll()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _leave(self) -> None:
        """Empty the search first; close when there is nothing to empty."""
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    @Slot(str)
    def _on_search_text_changed(self, _text: str) -> None:
        words = self._words()
        found = tuple(one for one in self.chapters if one.holds(words))
        self._list(found)
        self.contents.setVisible(bool(found))
        self.none.setVisible(not found)
        if words and found and self.place not in [one.name for one in found]:
            self._show(found[0].name, "")
        self.page.mark(words)

    def _list(self, chapters: tuple[Chapter, ...]) -> None:
        blocked = self.contents.blockSignals(True)
        self.contents.clear()
        for chapter in chapters:
            self._list_chapter(chapter)
        self.contents.expandAll()
        here = self._item_of(self.place, "")
        if here is not None:
            self.contents.setCurrentItem(here)
        self.contents.blockSignals(blocked)

    def _list_chapter(self, chapter: Chapter) -> None:
        height = self.contents.fontMetrics().height()
        head = QTreeWidgetItem(self.contents, [chapter.title])
        head.setData(0, _PLACE, (chapter.name, ""))
        head.setFont(0, role_font("strong"))
        head.setSizeHint(0, QSize(0, height + 12))
        for section in chapter.sections[1:]:
            if section.anchor:
                item = QTreeWidgetItem(head, [section.title])
                item.setData(0, _PLACE, (chapter.name, section.anchor))
                item.setToolTip(0, section.title)
                item.setSizeHint(0, QSize(0, height + 6))

    def _items(self) -> Iterator[QTreeWidgetItem]:
        at = QTreeWidgetItemIterator(self.contents)
        while (item := at.value()) is not None:
            yield item
            at += 1

    def _item_of(self, name: str, anchor: str) -> QTreeWidgetItem | None:
        places = {tuple(one.data(0, _PLACE)): one for one in self._items()}
        return places.get((name, anchor)) or places.get((name, ""))

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_contents_current_changed(
        self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None
    ) -> None:
        if item is not None:
            name, anchor = item.data(0, _PLACE)
            self.open_at(name, anchor)
