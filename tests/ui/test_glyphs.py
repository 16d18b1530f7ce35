"""Shapes are told apart without colour, whole inside their box, and painted in every theme."""

import itertools

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ironview.domain.findings import Severity
from ironview.domain.readings import Reading
from ironview.domain.verdicts import Flag
from ironview.ui.glyphs import (
    flag_color,
    flag_pixmap,
    paint_drop,
    paint_flag,
    paint_next_test,
    paint_severity,
    paint_state,
    reading_color,
    severity_color,
    severity_pixmap,
    state_pixmap,
)
from ironview.ui.theme import THEMES, theme_named

WHITE = QColor("white")


def painted(paint, size=40) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(WHITE)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def ink_of(image: QImage) -> set[tuple[int, int]]:
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 180
    }


def state_in_black(reading: Reading) -> QImage:
    theme = theme_named("print")
    return painted(
        lambda p: paint_state(
            p, QPointF(20, 20), reading, theme, color=QColor("black"), ground=WHITE, radius=9
        )
    )


def test_any_two_states_differ_in_shape_not_only_in_colour(qapp):
    shapes = {reading: ink_of(state_in_black(reading)) for reading in Reading}
    for one, other in itertools.combinations(Reading, 2):
        different = shapes[one] ^ shapes[other]
        assert len(different) > 15, (one, other)


def test_any_two_severities_differ_in_shape(qapp):
    theme = theme_named("light")
    shapes = [
        ink_of(painted(lambda p, s=s: paint_severity(p, QRectF(2, 2, 36, 36), s, theme)))
        for s in Severity
    ]
    for one, other in itertools.combinations(shapes, 2):
        assert len(one ^ other) > 60


def test_an_overridden_finding_is_hollow(qapp):
    theme = theme_named("light")
    box = QRectF(2, 2, 36, 36)
    for severity in (Severity.WARNING, Severity.URGENT):
        full = ink_of(painted(lambda p, s=severity: paint_severity(p, box, s, theme)))
        hollow = ink_of(
            painted(lambda p, s=severity: paint_severity(p, box, s, theme, hollow=True))
        )
        assert len(hollow) < len(full) * 0.6


def test_high_points_up_and_low_points_down(qapp):
    theme = theme_named("light")
    for flag, wide_row, narrow_row in ((Flag.HIGH, 26, 14), (Flag.LOW, 14, 26)):
        ink = ink_of(painted(lambda p, f=flag: paint_flag(p, QPointF(20, 20), f, theme, radius=10)))
        widths = {row: sum(y == row for _, y in ink) for row in (wide_row, narrow_row)}
        assert widths[wide_row] > widths[narrow_row]


def test_a_dose_not_given_is_hollow_and_a_partial_one_half_full(qapp):
    theme = theme_named("light")
    areas = [
        len(
            ink_of(painted(lambda p, f=f: paint_drop(p, QPointF(20, 35), theme, filled=f, scale=2)))
        )
        for f in (0.0, 0.5, 1.0)
    ]
    assert areas == sorted(areas)
    assert areas[0] < areas[1] < areas[2]


def test_a_drop_stands_on_its_foot(qapp):
    ink = ink_of(painted(lambda p: paint_drop(p, QPointF(20, 30), theme_named("light"))))
    assert max(y for _, y in ink) in (29, 30)
    assert min(y for _, y in ink) in (16, 17, 18)


@pytest.mark.parametrize("name", THEMES)
def test_every_shape_has_a_colour_in_every_theme(qapp, name):
    theme = theme_named(name)
    assert all(reading_color(reading, theme).isValid() for reading in Reading)
    assert all(severity_color(severity, theme).isValid() for severity in Severity)
    assert flag_color(Flag.HIGH, theme) != flag_color(Flag.LOW, theme)


def test_pixmaps_are_sharp_and_of_the_asked_size(qapp):
    theme = theme_named("dark")
    for pixmap, size in (
        (state_pixmap(Reading.HELD, theme), 14),
        (severity_pixmap(Severity.URGENT, theme, 20), 20),
        (flag_pixmap(Flag.LOW, theme), 10),
    ):
        assert pixmap.devicePixelRatio() >= 2
        assert pixmap.deviceIndependentSize().width() == size


def test_a_booked_test_is_filled(qapp):
    theme = theme_named("light")
    open_, booked = (
        len(ink_of(painted(lambda p, b=b: paint_next_test(p, QPointF(20, 20), theme, filled=b))))
        for b in (False, True)
    )
    assert open_ < booked
