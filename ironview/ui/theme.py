"""Colours by name, in four palettes, and the one call that dresses the application in one of them.

The words are those of ``resources/design/tokens.json``. Who may use which hue: ``accent`` only for
what can be pressed, the selection, the crosshair and the next-test mark; ``high`` and ``low`` only
for an eligible value outside a limit and for the limit line; a window's colour only for that
window; ``held`` only for a question; ``warning`` and ``urgent`` for severity. Doses are ``ink``.
"""

import gc
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ironview.ui.resources import resource_path
from ironview.ui.style_sheet import style_sheet
from ironview.ui.typography import body_font

THEMES: Final = ("light", "dark", "contrast", "print")
"""Every palette; the first three are for screens."""

_ROLES: Final = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accentText",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "surface",
}
_PROPERTY: Final = "ironview_theme"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Theme:
    """One palette: a colour for each token, as ``too_early`` or by ``color("tooEarly")``."""

    name: str
    canvas: QColor
    surface: QColor
    raised: QColor
    sunken: QColor
    line: QColor
    border: QColor
    ink: QColor
    ink2: QColor
    muted: QColor
    disabled: QColor
    accent: QColor
    accent_text: QColor
    accent_soft: QColor
    accent_hover: QColor
    high: QColor
    low: QColor
    too_early: QColor
    too_early_fill: QColor
    too_early_hatch: QColor
    provisional: QColor
    provisional_hatch: QColor
    interference: QColor
    interference_fill: QColor
    interference_hatch: QColor
    held: QColor
    held_fill: QColor
    invalid: QColor
    warning: QColor
    warning_fill: QColor
    urgent: QColor
    urgent_fill: QColor
    urgent_on: QColor
    ok: QColor
    ref_range: QColor
    grid: QColor
    future: QColor

    def color(self, token: str) -> QColor:
        """Return a colour by the name it has in the tokens, e.g. ``tooEarly``.

        Raises:
            KeyError: No token has this name.
        """
        field = _field_name(token)
        if field not in _token_fields():
            raise KeyError(token)
        return QColor(getattr(self, field))

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than its ground."""
        return self.ink.lightness() > self.surface.lightness()

    @property
    def hatch_width(self) -> float:
        """Width of hatch lines in px; thicker in high contrast."""
        return 1.5 if self.name == "contrast" else 1.0


@lru_cache(maxsize=len(THEMES))
def theme_named(name: str) -> Theme:
    """Return the palette of this name, one of ``THEMES``.

    Raises:
        KeyError: There is no such palette.
    """
    tokens = _tokens()[name]
    return Theme(name=name, **{_field_name(key): QColor(value) for key, value in tokens.items()})


def system_theme() -> str:
    """Return the name of the palette that fits what the desktop is set to."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply_theme(app: QApplication, theme: Theme, text_scale: float = 1.0) -> None:
    """Dress the application: style, palette, font, stylesheet.

    Args:
        text_scale: The setting "Text size": 1.0, 1.15, 1.3 or 1.5.
    """
    font = body_font(text_scale)
    sheet = style_sheet(theme.name, _tokens()[theme.name], _pt_factor(font))
    with _no_collection():
        app.setProperty(_PROPERTY, theme.name)
        app.setStyle("Fusion")
        app.setFont(font)
        app.setPalette(_palette(theme))
        app.setStyleSheet(sheet)


def active_theme() -> Theme:
    """Return the palette the application wears; light before ``apply_theme``.

    A widget that paints with it repaints by itself: a new theme changes every palette.
    """
    app = QApplication.instance()
    name = app.property(_PROPERTY) if app is not None else None
    return theme_named(name if isinstance(name, str) else "light")


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep garbage collection away: Qt goes through all widgets and must not lose one meanwhile."""
    gc.collect()
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _pt_factor(font: QFont) -> float:
    return font.pointSizeF() / 10


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, theme.color(token))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.disabled)
    return palette


@lru_cache(maxsize=1)
def _tokens() -> dict[str, dict[str, str]]:
    text = resource_path("design", "tokens.json").read_text(encoding="utf-8")
    tokens: dict[str, dict[str, str]] = json.loads(text)
    return tokens


@lru_cache(maxsize=1)
def _token_fields() -> frozenset[str]:
    return frozenset(field.name for field in fields(Theme)) - {"name"}


def _field_name(token: str) -> str:
    return re.sub(r"([A-Z])", lambda match: f"_{match[1].lower()}", token)
