"""Where else backups go: a folder on a USB stick or a share, and when to be reminded of it."""

from datetime import tzinfo
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from ironview.controller.backups import Backups
from ironview.domain.errors import IronViewError
from ironview.ui.backup_words import moment_words
from ironview.ui.file_choice import ask_for_folder
from ironview.ui.settings import FileWay
from ironview.wording.told import error_text

_DAYS: Final = (1, 3, 7, 14, 30, 0)


class SecondPlaceLine(QFrame):
    """Chooses the second place and says what lies there.

    Signals:
        failed: A sentence; nothing was changed.
    """

    failed = Signal(str)

    def __init__(self, backups: Backups, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._backups = backups
        self._zone = zone
        title = QLabel(self.tr("Second place"))
        title.setProperty("role", "subtitle")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.choose = QPushButton(self.tr("C&hoose a folder…"))
        self.none = QPushButton(self.tr("&Use none"))
        self.days = QComboBox()
        self._arrange(title)
        backups.changed.connect(self.show_state)
        self.choose.clicked.connect(self._on_choose_clicked)
        self.none.clicked.connect(self._on_none_clicked)
        self.days.activated.connect(self._on_days_activated)
        self.show_state()

    def _arrange(self, title: QLabel) -> None:
        for days in _DAYS:
            self.days.addItem(self._days_text(days), days)
        label = QLabel(self.tr("&Remind when the newest copy there is older than"))
        label.setBuddy(self.days)
        self.days.setAccessibleName(label.text().replace("&", ""))
        for button in (self.choose, self.none):
            button.setAutoDefault(False)
        reminder = QHBoxLayout()
        reminder.addWidget(label)
        reminder.addWidget(self.days)
        reminder.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setColumnStretch(0, 1)
        grid.addWidget(title, 0, 0)
        grid.addWidget(self.none, 0, 1)
        grid.addWidget(self.choose, 0, 2)
        grid.addWidget(self.text, 1, 0, 1, 3)
        grid.addLayout(reminder, 2, 0, 1, 3)

    @Slot()
    def show_state(self) -> None:
        """Say where copies go and what lies there."""
        survey = self._backups.survey
        places = survey.places if survey is not None else None
        second = places.second if places is not None else None
        for part in (self.choose, self.none, self.days):
            part.setEnabled(places is not None and not self._backups.is_busy)
        self.none.setVisible(second is not None)
        if places is not None:
            self._show_days(places.stale_days)
        self.text.setText(self._told())

    def _show_days(self, days: int) -> None:
        if self.days.findData(days) < 0:
            self.days.addItem(self._days_text(days), days)
        self.days.setCurrentIndex(self.days.findData(days))

    def _days_text(self, days: int) -> str:
        if days == 0:
            return self.tr("never")
        return self.tr("a day") if days == 1 else self.tr("{n} days").format(n=days)

    def _told(self) -> str:
        survey = self._backups.survey
        if survey is None:
            return ""
        second = survey.places.second
        if second is None:
            return self.tr(
                "None is chosen: if this drive breaks or is stolen, the backups go with it. Choose "
                "a folder on a USB stick or a share."
            )
        if self._backups.copy_problem:
            return self._backups.copy_problem
        if survey.copies is None:
            text = self.tr("{place} is not there now. The newest copy: {when}.")
        else:
            text = self.tr("Backups in {place}: {n}. The newest copy: {when}.")
        copied = survey.last_copied
        when = self.tr("none yet") if copied is None else moment_words(copied, self._zone)
        return text.format(place=second, n=len(survey.copies or ()), when=when)

    def use(self, folder: Path | None) -> None:
        """Have copies put there; None into none."""
        try:
            self._backups.choose_second_place(folder)
        except IronViewError as error:
            self.failed.emit(error_text(error))

    @Slot()
    def _on_choose_clicked(self) -> None:
        folder = ask_for_folder(self, self.tr("Second place for backups"), FileWay.OUT)
        if folder is not None:
            self.use(folder)

    @Slot()
    def _on_none_clicked(self) -> None:
        self.use(None)

    @Slot(int)
    def _on_days_activated(self, index: int) -> None:
        try:
            self._backups.choose_stale_days(self.days.itemData(index))
        except IronViewError as error:
            self.failed.emit(error_text(error))
