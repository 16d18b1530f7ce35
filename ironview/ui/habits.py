"""What one person chose for a patient's page: remembered for them alone."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from ironview.domain.timeline_parts import LaneCode, lane_code
from ironview.ui.layout import WindowClass

PERIODS: Final = ("three_months", "twelve_months", "course", "all")
"""What a timeline can be set to show."""

USUAL_PERIOD: Final = "twelve_months"
_MOST_DIGITS: Final = 4
"""Of a height in px: no screen is taller, and a longer number in a damaged file draws nothing."""
_LAYOUT: Final = ("splitters", "lanes", "timeline/heights", "timeline/period", "parts", "list")


class Habits:
    """Typed access to what one person chose; whoever never chose gets the design's arrangement."""

    def __init__(self, file: QSettings, person: str) -> None:
        """Read and write a file.

        Args:
            person: Name in a store with people; empty for whoever uses this computer.
        """
        self._file = file
        # A slash in a name would open another group of the file, and some files know no case.
        self._group = f"people/{person.encode().hex()}/" if person else ""

    def splitter(self, name: str, kind: WindowClass) -> QByteArray:
        """Return a splitter's state for a window class; empty when unknown."""
        value = self._file.value(f"{self._group}splitters/{kind.value}/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_splitter(self, name: str, kind: WindowClass, state: QByteArray) -> None:
        """Keep a splitter's state for a window class."""
        self._keep(f"splitters/{kind.value}/{name}", state)

    def lanes(self, kind: WindowClass) -> tuple[LaneCode, ...]:
        """Return the lanes a person chose for a window class; empty without a choice."""
        codes = self._text(f"lanes/{kind.value}").split(" ")
        return tuple(code for text in codes if (code := lane_code(text)) is not None)

    def remember_lanes(self, kind: WindowClass, codes: Sequence[LaneCode]) -> None:
        """Keep the lanes a person chose for a window class."""
        self._keep(f"lanes/{kind.value}", " ".join(code.value for code in codes))

    def hidden_parts(self, kind: WindowClass) -> frozenset[str] | None:
        """Return the parts of the page a person put away; None where nobody chose."""
        written = self._text(f"parts/{kind.value}")
        return frozenset(written.split(" ")) - {"none"} if written else None

    def remember_hidden_parts(self, kind: WindowClass, names: Iterable[str]) -> None:
        """Keep which parts of the page are put away for a window class."""
        self._keep(f"parts/{kind.value}", " ".join(sorted(names)) or "none")

    @property
    def shows_list(self) -> bool:
        """Whether the patient list stands beside the page where there is room."""
        return self._text("list") != "hidden"

    @shows_list.setter
    def shows_list(self, shown: bool) -> None:
        self._keep("list", "shown" if shown else "hidden")

    @property
    def period(self) -> str:
        """The period a patient opens with, one of ``PERIODS``."""
        written = self._text("timeline/period")
        return written if written in PERIODS else USUAL_PERIOD

    @period.setter
    def period(self, name: str) -> None:
        self._keep("timeline/period", name)

    @property
    def lane_heights(self) -> dict[LaneCode, float]:
        """Heights a person gave to lanes of the timeline, in px."""
        parts = [part.partition(":") for part in self._text("timeline/heights").split(" ")]
        return {
            code: float(height)
            for text, _, height in parts
            if (code := lane_code(text)) is not None
            and height.isdecimal()
            and len(height) <= _MOST_DIGITS
        }

    def remember_lane_heights(self, heights: Mapping[LaneCode, float]) -> None:
        """Keep the heights a person gave to lanes."""
        parts = [f"{code.value}:{height:.0f}" for code, height in heights.items()]
        self._keep("timeline/heights", " ".join(parts))

    @property
    def shows_expected_course(self) -> bool:
        """Whether the timeline shows the expected course; not until a person asked for it."""
        return self._text("timeline/expected_course") == "shown"

    @shows_expected_course.setter
    def shows_expected_course(self, shown: bool) -> None:
        self._keep("timeline/expected_course", "shown" if shown else "hidden")

    @property
    def has_seen_tour(self) -> bool:
        """Whether the tour was seen or skipped; it then starts only when somebody asks."""
        return self._text("help/tour") == "seen"

    @has_seen_tour.setter
    def has_seen_tour(self, seen: bool) -> None:
        self._keep("help/tour", "seen" if seen else "")

    def forget_layout(self) -> None:
        """Return parts, sizes, lanes, period and list to what the design has."""
        for key in _LAYOUT:
            self._file.remove(f"{self._group}{key}")

    def _keep(self, key: str, value: object) -> None:
        self._file.setValue(f"{self._group}{key}", value)

    def _text(self, key: str) -> str:
        value = self._file.value(f"{self._group}{key}", "")
        return value if isinstance(value, str) else str(value)
