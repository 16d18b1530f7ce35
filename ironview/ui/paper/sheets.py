"""Paper: its sizes in px of 96 to an inch, and type of one size whatever the screen is set to."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QGuiApplication, QPageSize

from ironview.ui.typography import ROLE_PT, role_font

PX_PER_INCH: Final = 96.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet held upright."""

    page_size: QPageSize.PageSizeId
    width: float
    height: float
    left: float = 60.0
    right: float = 52.0
    top: float = 36.0
    bottom: float = 30.0

    @property
    def content_width(self) -> float:
        """Width between the margins."""
        return self.width - self.left - self.right


A4: Final = Sheet(QPageSize.PageSizeId.A4, 794.0, 1123.0)
LETTER: Final = Sheet(QPageSize.PageSizeId.Letter, 816.0, 1056.0)


def usual_sheet(locale: QLocale) -> Sheet:
    """Return the sheet that lies in printers where this locale is at home."""
    american = QLocale.MeasurementSystem.ImperialUSSystem
    return LETTER if locale.measurementSystem() is american else A4


def dots_per_inch() -> float:
    """Return the dots per inch that letters are measured in: those of the screen."""
    return QGuiApplication.primaryScreen().logicalDotsPerInch()


def paper_font(role: str, weight: QFont.Weight | None = None, *, size: float = 1.0) -> QFont:
    """Return the font of a role on paper.

    Args:
        size: 1.0, more for large print.
    """
    font = role_font(role, weight)
    font.setPointSizeF(ROLE_PT[role] * size * PX_PER_INCH / dots_per_inch())
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A reader that looks for "deficiency" in the PDF must find it, not a ligature.
    font.setFeature(QFont.Tag("liga"), 0)
    return font
