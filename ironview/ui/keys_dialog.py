"""The sheet of keys: every action with its key, grouped, to be searched."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ironview.ui.focus_ring import FocusRing
from ironview.ui.key_sheet import KeyGroup, found


class KeysDialog(QDialog):
    """Lists groups of keys; what is typed keeps the lines that hold every word of it."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._groups = tuple(groups)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search for a key or what it does"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.none = QLabel(self.tr("No key has these words. Try fewer letters."))
        self._build()
        self.search.textChanged.connect(self._on_search_text_changed)
        self._show(self._groups)
        self._ring = FocusRing(self)

    def _build(self) -> None:
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.setColumnCount(2)
        self.list.setHeaderLabels((self.tr("What it does"), self.tr("Key")))
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(12)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(12)
        for part in (self.search, self.list, self.none, buttons):
            rows.addWidget(part)
        self.resize(620, 640)

    def lines(self) -> list[tuple[str, str]]:
        """Return the shown lines as pairs of key and what it does."""
        heads = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        return [
            (line.text(1), line.text(0))
            for head in heads
            if head is not None
            for line in (head.child(at) for at in range(head.childCount()))
            if line is not None
        ]

    def _show(self, groups: Sequence[KeyGroup]) -> None:
        self.list.clear()
        for group in groups:
            self._show_group(group)
        self.list.expandAll()
        self.list.setVisible(bool(groups))
        self.none.setVisible(not groups)

    def _show_group(self, group: KeyGroup) -> None:
        head = QTreeWidgetItem(self.list, [group.title])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = QFont(self.list.font())
        font.setWeight(QFont.Weight.DemiBold)
        head.setFont(0, font)
        head.setFirstColumnSpanned(True)
        for line in group.lines:
            later = self.tr("{action} (not now)").format(action=line.text)
            item = QTreeWidgetItem(head, [line.text if line.is_usable else later, line.key])
            item.setToolTip(0, line.text)
            item.setSizeHint(0, QSize(0, self.list.fontMetrics().height() + 6))

    @Slot(str)
    def _on_search_text_changed(self, text: str) -> None:
        self._show(found(self._groups, text))
