"""The account as a list: its sums, and below each the groups it is made of."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QFontMetricsF
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from ironview.domain.safety_net import PARTS, LeftOut, NetGroup, Quiet, SafetyNet, Unchecked
from ironview.domain.worklist import LANES, Lane
from ironview.ui.icons import icon
from ironview.ui.theme import active_theme
from ironview.ui.typography import role_font
from ironview.ui.worklist.looks import LANE_ICONS, lane_tone
from ironview.wording.safety_net import group_name, group_note, part_name

_ICONS: Final[dict[NetGroup, str]] = {
    **{lane: LANE_ICONS[lane] for lane in LANES},
    Quiet.BOOKED: "calendar",
    Quiet.RECHECK: "check",
    Quiet.NO_DOSE: "check",
    Unchecked.NEVER: "hourglass",
    Unchecked.OTHER_RULES: "hourglass",
    Unchecked.OTHER_DAY: "hourglass",
}
_ROW: Final = 28
_HEAD: Final = 36


class NetList(QTreeWidget):
    """Every group with its count; a sum stands at the head of its groups.

    Signals:
        group_chosen: Another group is in focus.
    """

    group_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[NetGroup, QTreeWidgetItem] = {}
        self._sums: list[tuple[QTreeWidgetItem, tuple[NetGroup, ...]]] = []
        self.setAccessibleName(self.tr("Account of all patients"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for groups in PARTS:
            self._add(part_name(groups[0]), groups)
        self.currentItemChanged.connect(self._on_current_item_changed)

    def _add(self, text: str, groups: tuple[NetGroup, ...]) -> None:
        head = QTreeWidgetItem(self, [text, ""])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setSizeHint(0, QSize(0, _height("strong", _HEAD)))
        for column in range(2):
            head.setFont(column, role_font("strong"))
            head.setTextAlignment(column, _side(column))
        self._sums.append((head, groups))
        for group in groups:
            item = QTreeWidgetItem(head, [group_name(group), ""])
            item.setToolTip(0, f"{group_name(group)}. {group_note(group)}")
            item.setTextAlignment(1, _side(1))
            item.setSizeHint(0, QSize(0, _height("body", _ROW)))
            self._items[group] = item
        head.setExpanded(True)

    def show_counts(self, net: SafetyNet) -> None:
        """Show how many are in each group; what is left out has no sum, it overlaps."""
        for head, groups in self._sums:
            is_account = not isinstance(groups[0], LeftOut)
            head.setText(1, str(net.count(groups)) if is_account else "")
        for group, item in self._items.items():
            count = net.of[group]
            item.setText(1, str(count))
            told = f"{group_name(group)}, {count}. {group_note(group)}"
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, told)
        self._color()

    def _color(self) -> None:
        theme = active_theme()
        for group, item in self._items.items():
            is_empty = item.text(1) in ("", "0")
            for column in range(2):
                item.setForeground(column, QBrush(theme.muted if is_empty else theme.ink))
            if group in _ICONS:
                tone = lane_tone(group) if isinstance(group, Lane) else "ink2"
                item.setIcon(0, icon(_ICONS[group], theme.color(tone)))

    def choose(self, group: NetGroup) -> None:
        """Put the focus on a group."""
        self.setCurrentItem(self._items[group])

    @property
    def group(self) -> NetGroup | None:
        """The group in focus."""
        current = self.currentItem()
        return next((group for group, item in self._items.items() if item is current), None)

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current_item_changed(self) -> None:
        if self.group is not None:
            self.group_chosen.emit(self.group)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._color()


def _height(role: str, least: int) -> int:
    """Return the height of a row, more where letters are large."""
    return max(least, round(QFontMetricsF(role_font(role)).height()) + least // 3)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
