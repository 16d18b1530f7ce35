"""Looks of the program, remembered per user. Nothing a finding depends on, nobody's data."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from ironview.controller.lock_clock import USUAL_MINUTES
from ironview.ui.habits import Habits


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class FileWay(StrEnum):
    """Which way files go; each has its own folder."""

    IN = "in"
    OUT = "out"


TEXT_SIZES: Final = (100, 115, 130, 150)
"""Per cent of the body size."""


LOCK_MINUTES: Final = (1, 2, 5, 10, 15, 30, 0)
"""What can be chosen; 0 never locks by itself."""


class Settings(QObject):
    """Typed access to the settings file.

    Signals:
        looks_changed: Theme, text size or motion became another.
        lock_changed: After how many minutes windows lock; 0 never.
    """

    looks_changed = Signal()
    lock_changed = Signal(int)

    def __init__(self, file: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file

    @property
    def theme(self) -> ThemeChoice:
        """The chosen theme; the system's until a person chose."""
        written = self._text("looks/theme")
        return ThemeChoice(written) if written in list(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        if choice is not self.theme:
            self._file.setValue("looks/theme", choice.value)
            self.looks_changed.emit()

    @property
    def text_size(self) -> int:
        """Per cent, one of ``TEXT_SIZES``."""
        written = self._text("looks/text_size")
        return int(written) if written in map(str, TEXT_SIZES) else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, percent: int) -> None:
        if percent in TEXT_SIZES and percent != self.text_size:
            self._file.setValue("looks/text_size", percent)
            self.looks_changed.emit()

    @property
    def reduces_motion(self) -> bool:
        """Whether even the text cursor stands still; not until a person asked for it."""
        return self._text("looks/motion") == "reduced"

    @reduces_motion.setter
    def reduces_motion(self, reduced: bool) -> None:
        if reduced is not self.reduces_motion:
            self._file.setValue("looks/motion", "reduced" if reduced else "system")
            self.looks_changed.emit()

    @property
    def language(self) -> str:
        """Locale name such as ``de``; empty follows the system. Counts from the next start."""
        return self._text("language")

    @language.setter
    def language(self, name: str) -> None:
        self._file.setValue("language", name)

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a key or a click windows are locked; 0 never."""
        written = self._text("lock/minutes")
        return int(written) if written in map(str, LOCK_MINUTES) else USUAL_MINUTES

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        if minutes in LOCK_MINUTES:
            self._file.setValue("lock/minutes", minutes)
            self.lock_changed.emit(minutes)

    @property
    def watched_folder(self) -> str:
        """The folder files are dropped into on this computer; empty watches none."""
        return self._text("import/watched_folder")

    @watched_folder.setter
    def watched_folder(self, path: str) -> None:
        self._file.setValue("import/watched_folder", path)

    def folder(self, way: FileWay) -> str:
        """Return the folder files of one way were last in; empty at first."""
        return self._text(f"folders/{way.value}")

    def set_folder(self, way: FileWay, path: str) -> None:
        """Keep the folder files of one way are in."""
        self._file.setValue(f"folders/{way.value}", path)

    def geometry(self) -> QByteArray:
        """Return where the window stood; empty when unknown."""
        return self._bytes("window/geometry")

    def remember_geometry(self, state: QByteArray) -> None:
        """Keep where the window stands."""
        self._file.setValue("window/geometry", state)

    def habits(self, person: str = "") -> Habits:
        """Return how somebody arranges pages.

        Args:
            person: Name in a store with people; empty for whoever uses this computer.
        """
        return Habits(self._file, person)

    def _text(self, key: str) -> str:
        value = self._file.value(key, "")
        return value if isinstance(value, str) else str(value)

    def _bytes(self, key: str) -> QByteArray:
        value = self._file.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
