"""At the foot of the window: when the last verified backup was made; above it, what to see to."""

from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from ironview.controller.backups import Backups
from ironview.ui.backup_words import age_days, verified_text
from ironview.ui.icons import icon, icon_size
from ironview.ui.theme import active_theme

_OLD_DAYS: Final = 7
_ICONS: Final = {"ok": "shield-check", "warning": "triangle-alert", "urgent": "octagon-alert"}


class BackupFact(QPushButton):
    """Says when, and opens the list when it is pressed."""

    def __init__(self, backups: Backups, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self._zone = zone
        self.setObjectName("backupFact")
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tone = "ok"
        backups.changed.connect(self.show_state)
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Say how it stands."""
        backups = self._backups
        if backups.problem:
            self.tone, text = "urgent", self.tr("Backup failed")
        else:
            self.tone, text = self._tone(), verified_text(backups, self._zone)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(backups.problem or self.tr("Show the backups"))
        self._dress()

    def _tone(self) -> str:
        survey = self._backups.survey
        if survey is None:
            return "ok"
        if survey.last is None:
            return "warning"
        old = age_days(survey.last.made, self._backups.now, self._zone) > _OLD_DAYS
        return "warning" if old else "ok"

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        color = active_theme().color(self.tone)
        sheet = f"QPushButton#backupFact {{ color:{color.name()}; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self.setIconSize(icon_size(14, gap=True))
        self.setIcon(icon(_ICONS[self.tone], color, 14, gap=True))


class BackupLine(QFrame):
    """A calm line over the foot of the window while the second place should be seen to.

    Signals:
        look_wanted: A person wants to see the backups.
    """

    look_wanted = Signal()

    def __init__(self, backups: Backups, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self._zone = zone
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setProperty("tone", "ink2")
        self.look = QPushButton(self.tr("Backups…"))
        self.later = QPushButton(self.tr("Not today"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.look)
        row.addWidget(self.later)
        self._put_off = ""
        self.look.clicked.connect(self.look_wanted)
        self.later.clicked.connect(self._on_later_clicked)
        backups.changed.connect(self.show_state)
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Say what to do, or be away."""
        self.setVisible(self._backups.is_stale and self._put_off != self._today())
        survey = self._backups.survey
        if survey is None or survey.places.second is None:
            return
        if survey.last_copied is None:
            text = self.tr("The second place for backups, {place}, has no copy yet. {do}")
        else:
            text = self.tr("The newest copy in the second place, {place}, is {n} days old. {do}")
        do = self.tr("Plug the drive in or connect the share; it is filled with the next backup.")
        copied, now = survey.last_copied, self._backups.now
        old = 0 if copied is None else age_days(copied, now, self._zone)
        self.text.setText(text.format(place=survey.places.second, n=old, do=do))

    def _today(self) -> str:
        return str(self._backups.now.astimezone(self._zone).date())

    @Slot()
    def _on_later_clicked(self) -> None:
        self._put_off = self._today()
        self.show_state()
