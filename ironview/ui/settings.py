"""Looks and habits, remembered per user. Nothing a finding depends on, and nobody's data."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from ironview.controller.lock_clock import USUAL_MINUTES
from ironview.domain.timeline_parts import LaneCode, lane_code
from ironview.ui.layout import WindowClass


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


TEXT_SIZES: Final = (100, 115, 130, 150)
"""Per cent of the body size."""


LOCK_MINUTES: Final = (1, 2, 5, 10, 15, 30, 0)
"""What can be chosen; 0 never locks by itself."""


class Settings(QObject):
    """Typed access to the settings file.

    Signals:
        looks_changed: Theme or text size became another.
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

    def geometry(self) -> QByteArray:
        """Return where the window stood; empty when unknown."""
        return self._bytes("window/geometry")

    def remember_geometry(self, state: QByteArray) -> None:
        """Keep where the window stands."""
        self._file.setValue("window/geometry", state)

    def splitter(self, name: str, kind: WindowClass) -> QByteArray:
        """Return a splitter's state for a window class; empty when unknown."""
        return self._bytes(f"splitters/{kind.value}/{name}")

    def remember_splitter(self, name: str, kind: WindowClass, state: QByteArray) -> None:
        """Keep a splitter's state for a window class."""
        self._file.setValue(f"splitters/{kind.value}/{name}", state)

    def lanes(self, kind: WindowClass) -> tuple[LaneCode, ...]:
        """Return the lanes a person chose for a window class; empty without a choice."""
        codes = self._text(f"lanes/{kind.value}").split(" ")
        return tuple(code for text in codes if (code := lane_code(text)) is not None)

    def remember_lanes(self, kind: WindowClass, codes: Sequence[LaneCode]) -> None:
        """Keep the lanes a person chose for a window class."""
        self._file.setValue(f"lanes/{kind.value}", " ".join(code.value for code in codes))

    @property
    def lane_heights(self) -> dict[LaneCode, float]:
        """Heights a person gave to lanes of the timeline, in px."""
        parts = [part.partition(":") for part in self._text("timeline/heights").split(" ")]
        return {
            code: float(height)
            for text, _, height in parts
            if (code := lane_code(text)) is not None and height.isdecimal()
        }

    def remember_lane_heights(self, heights: Mapping[LaneCode, float]) -> None:
        """Keep the heights a person gave to lanes."""
        parts = [f"{code.value}:{height:.0f}" for code, height in heights.items()]
        self._file.setValue("timeline/heights", " ".join(parts))

    @property
    def shows_expected_course(self) -> bool:
        """Whether the timeline shows the expected course; not until a person asked for it."""
        return self._text("timeline/expected_course") == "shown"

    @shows_expected_course.setter
    def shows_expected_course(self, shown: bool) -> None:
        self._file.setValue("timeline/expected_course", "shown" if shown else "hidden")

    def forget_splitters(self) -> None:
        """Return every splitter, the lanes and their heights to what the design has."""
        self._file.remove("timeline/heights")
        self._file.remove("splitters")
        self._file.remove("lanes")

    def _text(self, key: str) -> str:
        value = self._file.value(key, "")
        return value if isinstance(value, str) else str(value)

    def _bytes(self, key: str) -> QByteArray:
        value = self._file.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
