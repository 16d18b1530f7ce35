"""Palettes are complete, readable, and applied without a word from Qt."""

import json
import subprocess
import sys
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ironview.ui.resources import resource_path
from ironview.ui.theme import THEMES, Theme, active_theme, apply_theme, system_theme, theme_named
from ironview.ui.typography import role_font


@pytest.fixture
def app(qapp: QApplication):
    sheet, font, palette = qapp.styleSheet(), qapp.font(), QPalette(qapp.palette())
    yield qapp
    qapp.setProperty("ironview_theme", None)
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(palette)


def contrast(one: QColor, other: QColor) -> float:
    def luminance(color: QColor) -> float:
        parts = [color.redF(), color.greenF(), color.blueF()]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_every_palette_has_every_token_and_no_other(name):
    tokens = json.loads(resource_path("design", "tokens.json").read_text())[name]
    theme = theme_named(name)
    assert len(tokens) == len(fields(Theme)) - 1
    for token, value in tokens.items():
        assert theme.color(token).name().lower() == value.lower()


@pytest.mark.parametrize("name", THEMES)
def test_text_is_readable_on_its_ground(name):
    theme = theme_named(name)
    words = (
        theme.muted, theme.high, theme.low, theme.too_early, theme.provisional,
        theme.interference, theme.held, theme.invalid, theme.warning, theme.urgent, theme.ok,
    )  # fmt: skip
    assert all(contrast(color, theme.surface) >= 4.5 for color in words)
    assert contrast(theme.ink, theme.surface) >= 7
    assert contrast(theme.ink2, theme.surface) >= 7
    assert contrast(theme.too_early, theme.too_early_fill) >= 4.5
    assert contrast(theme.accent_text, theme.accent) >= 4.5


WORDS = (
    "ink", "ink2", "muted", "accent", "high", "low", "too_early", "provisional", "interference",
    "held", "invalid", "warning", "urgent", "ok",
)  # fmt: skip
GROUNDS = ("canvas", "surface", "raised", "sunken", "accent_soft", "ref_range", "future")
FILLED = (
    ("too_early", "too_early_fill"), ("interference", "interference_fill"), ("held", "held_fill"),
    ("warning", "warning_fill"), ("urgent_on", "urgent_fill"), ("accent_text", "accent"),
    ("accent_text", "accent_hover"), ("ink", "too_early_fill"), ("ink", "interference_fill"),
    ("ink", "held_fill"), ("ink", "warning_fill"), ("surface", "ink"),
)  # fmt: skip


@pytest.mark.parametrize("name", THEMES)
def test_every_colour_of_words_is_readable_on_every_ground(name):
    theme = theme_named(name)
    pairs = (*((word, ground) for word in WORDS for ground in GROUNDS), *FILLED)
    measured = {pair: contrast(*(getattr(theme, one) for one in pair)) for pair in pairs}

    assert {pair: ratio for pair, ratio in measured.items() if ratio < 4.5} == {}


def test_an_unknown_token_or_palette_is_an_error():
    with pytest.raises(KeyError):
        theme_named("light").color("purple")
    with pytest.raises(KeyError):
        theme_named("light").color("name")
    with pytest.raises(KeyError):
        theme_named("sepia")


def test_a_colour_that_was_handed_out_can_be_changed_without_harm():
    theme = theme_named("light")
    theme.color("ink").setAlphaF(0.1)
    assert theme.ink.alphaF() == 1


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_a_theme_dresses_the_application(app, name):
    apply_theme(app, theme_named(name))
    assert active_theme() is theme_named(name)
    assert app.palette().color(QPalette.ColorRole.Window) == theme_named(name).canvas
    assert "{" not in app.styleSheet().replace(" {", "")
    assert app.style().objectName() in ("", "fusion")


def test_text_size_multiplies_every_size(app):
    apply_theme(app, theme_named("light"))
    body, caption = app.font().pointSizeF(), role_font("caption").pointSizeF()
    assert "font-size: 15pt" in app.styleSheet()
    apply_theme(app, theme_named("light"), 1.5)
    assert app.font().pointSizeF() == pytest.approx(body * 1.5)
    assert role_font("caption").pointSizeF() == pytest.approx(caption * 1.5)
    assert "font-size: 22.5pt" in app.styleSheet()


def test_roles_keep_their_order_of_size_and_figures_have_one_width(app):
    apply_theme(app, theme_named("light"))
    sizes = [
        role_font(role).pointSizeF()
        for role in ("caption", "body", "subtitle", "value", "title", "headline", "display")
    ]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == len(sizes)
    assert role_font("caption").isFeatureSet(role_font("caption").featureTags()[0])


def test_labels_take_the_size_of_their_role(app, qtbot):
    apply_theme(app, theme_named("dark"))
    label = QLabel("Iron stores are replete.")
    label.setProperty("role", "headline")
    button = QPushButton("Print")
    for widget in (label, button):
        qtbot.addWidget(widget)
        widget.show()
    assert label.font().pointSizeF() == pytest.approx(15)
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme_named("dark").ink


def test_the_desktop_decides_the_first_theme(qapp):
    assert system_theme() in THEMES[:3]


def test_nothing_that_dresses_a_window_imports_pyqtgraph():
    code = (
        "import sys, ironview.ui.theme, ironview.ui.glyphs, ironview.ui.icons;"
        "sys.exit('pyqtgraph' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
