"""Type: the desktop's own font, seven roles as factors of body, figures that stand in columns."""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

BODY_PT: Final = 10.0
"""Body size in pt at 96 dpi; every pt of the design is written for it."""

ROLE_PT: Final = {
    "display": 20.0,
    "headline": 15.0,
    "title": 13.0,
    "value": 12.0,
    "subtitle": 11.0,
    "body": 10.0,
    "strong": 10.0,
    "caption": 9.0,
}
"""Size of each role in pt at 96 dpi, for a body of 10 pt."""
_STRONG_ROLES: Final = frozenset(ROLE_PT) - {"body", "caption"}
_DESKTOP_POINT_DPI: Final = 96.0
_SCREENLESS: Final = frozenset({"offscreen", "minimal", "vnc"})
_WITHOUT_DESKTOP: Final = "Inter"


def body_font(text_scale: float = 1.0) -> QFont:
    """Return the application's font: the desktop's, at least 10 pt at 96 dpi, tabular figures."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if _has_no_desktop() and _WITHOUT_DESKTOP in QFontDatabase.families():
        font.setFamily(_WITHOUT_DESKTOP)
    font.setPointSizeF(max(font.pointSizeF(), _smallest_body_pt()) * text_scale)
    return tabular(font)


def role_font(role: str, weight: QFont.Weight | None = None) -> QFont:
    """Return the font of a role: display, headline, title, value, subtitle, body, strong, caption.

    For painting; labels take the same sizes from the stylesheet through their ``role`` property.
    """
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(font.pointSizeF() * ROLE_PT[role] / BODY_PT)
    normal = QFont.Weight.DemiBold if role in _STRONG_ROLES else QFont.Weight.Normal
    font.setWeight(normal if weight is None else weight)
    return tabular(font)


def tabular(font: QFont) -> QFont:
    """Return the font with figures of one width, so that decimals line up."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _smallest_body_pt() -> float:
    """Return 10 pt in the points of this desktop: macOS counts 72 of them to an inch."""
    dots = min(screen.logicalDotsPerInch() for screen in QGuiApplication.screens())
    return BODY_PT * max(_DESKTOP_POINT_DPI / dots, 1)


def _has_no_desktop() -> bool:
    return QGuiApplication.platformName() in _SCREENLESS
