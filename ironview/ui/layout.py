"""How the window arranges itself, by its width in device-independent pixels."""

from dataclasses import dataclass
from enum import Enum
from typing import Final


class WindowClass(Enum):
    """Four arrangements; names are written into the settings."""

    WIDE = "wide"
    LARGE = "large"
    MEDIUM = "medium"
    SMALL = "small"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Measures of one arrangement, in device-independent pixels.

    Attributes:
        list_width: Of the docked patient list; None when it lies over the page on demand.
        card_lines: Lines the bottom-line card shows at most.
        tile_width: None when the card has no tiles.
        side_width: Of the column beside the work area; None when there is one column of tabs.
        margins: Left and right, then top and bottom, of a page.
    """

    kind: WindowClass
    rail_width: int
    rail_has_names: bool
    list_width: int | None
    banner_height: int
    banner_has_names: bool
    card_lines: int
    tile_width: int | None
    side_width: int | None
    margins: tuple[int, int]
    lanes: int


MINIMUM_WIDTH: Final = 960
MINIMUM_HEIGHT: Final = 540
OVERLAY_WIDTH: Final = 320
PART_KEYS: Final = {
    "timeline": "Alt+1",
    "results": "Alt+2",
    "findings": "Alt+3",
    "evidence": "Alt+4",
    "ledger": "Alt+5",
}
"""The parts of a patient's page in reading order, with the key that hides or shows each."""

_LAYOUTS: Final = (
    (
        2200,
        Layout(
            kind=WindowClass.WIDE,
            rail_width=76,
            rail_has_names=True,
            list_width=288,
            banner_height=64,
            banner_has_names=True,
            card_lines=4,
            tile_width=162,
            side_width=576,
            margins=(16, 12),
            lanes=6,
        ),
    ),
    (
        1600,
        Layout(
            kind=WindowClass.LARGE,
            rail_width=76,
            rail_has_names=True,
            list_width=288,
            banner_height=64,
            banner_has_names=True,
            card_lines=4,
            tile_width=162,
            side_width=416,
            margins=(16, 12),
            lanes=3,
        ),
    ),
    (
        1180,
        Layout(
            kind=WindowClass.MEDIUM,
            rail_width=64,
            rail_has_names=True,
            list_width=None,
            banner_height=54,
            banner_has_names=True,
            card_lines=3,
            tile_width=124,
            side_width=308,
            margins=(12, 8),
            lanes=3,
        ),
    ),
    (
        0,
        Layout(
            kind=WindowClass.SMALL,
            rail_width=48,
            rail_has_names=False,
            list_width=None,
            banner_height=50,
            banner_has_names=False,
            card_lines=2,
            tile_width=None,
            side_width=None,
            margins=(10, 6),
            lanes=2,
        ),
    ),
)


def layout_for(width: int) -> Layout:
    """Return the arrangement for a window of this width."""
    return next(layout for from_width, layout in _LAYOUTS if width >= from_width)
