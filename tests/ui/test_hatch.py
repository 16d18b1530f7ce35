"""Patterns: dense, sparse and crossed; none where a value may be read; one grid for every rect."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ironview.domain.readings import Reading
from ironview.domain.verdicts import Window
from ironview.ui.hatch import paint_hatch, paint_window
from ironview.ui.theme import theme_named

SIZE = 96


def picture(paint) -> QImage:
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def inked(image: QImage) -> int:
    ground = image.pixel(0, 0) if image.pixel(0, 0) == image.pixel(3, 0) else None
    pixels = [image.pixel(x, y) for x in range(SIZE) for y in range(SIZE)]
    common = ground or max(set(pixels), key=pixels.count)
    return sum(pixel != common for pixel in pixels)


def hatch(reading: Reading) -> QImage:
    theme = theme_named("light")
    return picture(lambda painter: paint_hatch(painter, QRectF(0, 0, SIZE, SIZE), reading, theme))


def test_too_early_is_denser_than_provisional_and_interference_denser_still(qapp):
    sparse = inked(hatch(Reading.PROVISIONAL))
    dense = inked(hatch(Reading.TOO_EARLY))
    crossed = inked(hatch(Reading.INTERFERENCE))

    assert 0 < sparse < dense < crossed


def test_what_may_be_read_has_no_pattern(qapp):
    assert inked(hatch(Reading.READABLE)) == 0


@pytest.mark.parametrize(
    ("window", "reading"),
    [
        (Window.TOO_EARLY, Reading.TOO_EARLY),
        (Window.PROVISIONAL, Reading.PROVISIONAL),
        (Window.ASSAY_INTERFERENCE, Reading.INTERFERENCE),
        (Window.STEADY, Reading.READABLE),
        (Window.SAME_DAY_UNCLEAR, Reading.READABLE),
    ],
)
def test_a_window_is_hatched_as_its_values_are(qapp, window, reading):
    theme, whole = theme_named("light"), QRectF(0, 0, SIZE, SIZE)

    assert picture(lambda painter: paint_window(painter, whole, window, theme)) == hatch(reading)


def test_two_rects_side_by_side_continue_one_pattern(qapp):
    theme = theme_named("light")

    def halves(painter):
        for left in (0, SIZE // 2):
            rect = QRectF(left, 0, SIZE // 2, SIZE)
            paint_hatch(painter, rect, Reading.TOO_EARLY, theme)

    assert picture(halves) == hatch(Reading.TOO_EARLY)
