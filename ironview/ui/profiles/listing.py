"""The profiles of the clinic: delivered and own, what counts, and who changed what when."""

from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ironview.controller.own_profiles import OwnProfiles
from ironview.controller.profile_listing import ProfileEntry
from ironview.ui.icons import icon
from ironview.ui.profiles.profile_words import counts_text, entry_name, saved_text
from ironview.ui.theme import Theme, active_theme

_ROW_HEIGHT: Final = 40
_COUNTS: Final = 1
_ID: Final = Qt.ItemDataRole.UserRole


class ProfileList(QWidget):
    """One line for each profile, and what can be done with the chosen one.

    Signals:
        copy_wanted / open_wanted / activate_wanted / stop_wanted / history_wanted / export_wanted:
            The chosen ProfileEntry.
        import_wanted: A person wants to read a profile from a file.
    """

    copy_wanted = Signal(object)
    open_wanted = Signal(object)
    activate_wanted = Signal(object)
    stop_wanted = Signal(object)
    history_wanted = Signal(object)
    export_wanted = Signal(object)
    import_wanted = Signal()

    def __init__(self, own: OwnProfiles, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self._zone = zone
        self.table = QTableWidget()
        self.open = QPushButton(self.tr("&Open"))
        self.copy = QPushButton(self.tr("&Copy…"))
        self.history = QPushButton(self.tr("&Versions"))
        self.activate = QPushButton(self.tr("&Activate…"))
        self.stop = QPushButton(self.tr("&Stop using…"))
        self.export = QPushButton(self.tr("&Export…"))
        self.load = QPushButton(self.tr("&Import…"))
        self._build()
        for button, signal in (
            (self.open, self.open_wanted),
            (self.copy, self.copy_wanted),
            (self.history, self.history_wanted),
            (self.activate, self.activate_wanted),
            (self.stop, self.stop_wanted),
            (self.export, self.export_wanted),
        ):
            button.clicked.connect(lambda _=False, wanted=signal: self._hand(wanted))
        self.load.clicked.connect(self.import_wanted)
        self.table.currentCellChanged.connect(self._allow)
        self.table.cellActivated.connect(lambda: self._hand(self.open_wanted))
        own.changed.connect(self.reload)
        self.setFocusProxy(self.table)
        self.reload()

    def _build(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Guideline profiles"))
        table.setColumnCount(4)
        table.setHorizontalHeaderLabels(
            [self.tr("Profile"), self.tr("Counts now"), self.tr("Own versions"), self.tr("Newest")]
        )
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(table)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        of_one = (self.open, self.copy, self.history, self.activate, self.stop, self.export)
        for button in of_one:
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.load)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        rows.addWidget(card, 1)
        rows.addLayout(buttons)

    @property
    def chosen(self) -> ProfileEntry | None:
        """The entry a person has chosen."""
        item = self.table.item(self.table.currentRow(), 0)
        wanted = None if item is None else item.data(_ID)
        return next((one for one in self._own.profiles if one.id == wanted), None)

    def choose(self, profile_id: str) -> None:
        """Choose a profile by its id."""
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            if item is not None and item.data(_ID) == profile_id:
                self.table.setCurrentCell(row, 0)

    @Slot()
    def reload(self) -> None:
        """Show what there is now; the chosen one stays chosen."""
        chosen = self.chosen
        self.table.setRowCount(len(self._own.profiles))
        for row, entry in enumerate(self._own.profiles):
            self._fill(row, entry)
        self.choose(chosen.id if chosen else self._own.profiles[0].id)
        self._allow()

    def _fill(self, row: int, entry: ProfileEntry) -> None:
        versions = entry.versions
        newest = saved_text(versions[0], self._zone) if versions else self.tr("came with IronView")
        count = str(len(versions)) if versions else self.tr("none")
        for column, text in enumerate((entry_name(entry), counts_text(entry), count, newest)):
            item = QTableWidgetItem(text)
            item.setData(_ID, entry.id)
            item.setToolTip(text)
            if column == _COUNTS:
                item.setIcon(icon(*_shape(entry, active_theme())))
            self.table.setItem(row, column, item)

    @Slot()
    def _allow(self) -> None:
        entry = self.chosen
        has = entry is not None
        for button in (self.open, self.copy, self.history, self.export):
            button.setEnabled(has)
        newest = entry.versions[0] if entry and entry.versions else None
        self.activate.setEnabled(newest is not None and not newest.is_active)
        self.stop.setEnabled(entry is not None and entry.active is not None)
        self.activate.setToolTip(
            ""
            if self.activate.isEnabled()
            else self.tr("The newest own version counts already.")
            if newest is not None
            else self.tr("There is no own version yet. Copy the profile first.")
        )
        self.stop.setToolTip(
            "" if self.stop.isEnabled() else self.tr("No own version of it counts.")
        )

    def _hand(self, signal: SignalInstance) -> None:
        if self.chosen is not None:
            signal.emit(self.chosen)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.isVisible():
            self.reload()


def _shape(entry: ProfileEntry, theme: Theme) -> tuple[str, QColor]:
    """Return the mark of what counts: an own version, the delivered one, or nothing yet."""
    if entry.active is not None:
        return "circle-check", theme.ok
    return ("minus" if entry.is_own else "check"), theme.ink2
