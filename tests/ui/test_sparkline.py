"""The small trend: a line through readable values, hollow shapes over it for the others."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from ironview.domain.readings import Reading
from ironview.domain.verdicts import Flag
from ironview.ui.sparkline import Spark, SparkPoint, paint_sparkline
from ironview.ui.theme import theme_named
from tests.ui import people

THEME = theme_named("light")
WHITE = 0xFFFFFFFF


def point(day, amount, reading=Reading.READABLE, flag=None):
    return SparkPoint(
        at=people.at(f"2026-03-{day:02}"), amount=Decimal(amount), reading=reading, flag=flag
    )


def painted(*points, low=None, high=None):
    image = QImage(88, 20, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    spark = Spark(points=points, low=low, high=high)
    paint_sparkline(painter, QRectF(0, 0, 88, 20), spark, THEME)
    painter.end()
    return image


def colors(image):
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def has(image, color):
    return color.rgb() in colors(image)


def test_without_a_value_nothing_is_painted(qapp):
    assert colors(painted()) == {WHITE}


def test_the_last_readable_value_is_a_dot_in_its_flag_colour(qapp):
    assert has(painted(point(1, 5), point(9, 8)), THEME.ink)
    assert has(painted(point(1, 5), point(9, 80, flag=Flag.HIGH)), THEME.high)
    assert has(painted(point(1, 5), point(9, 2, flag=Flag.LOW)), THEME.low)


def test_a_value_that_cannot_be_read_is_hollow_and_moves_no_line(qapp):
    early = point(5, 1000, Reading.TOO_EARLY)
    without, with_it = painted(point(1, 5), point(9, 8)), painted(point(1, 5), early, point(9, 8))
    middle = 44

    assert not has(without, THEME.too_early)
    assert with_it.pixel(middle, 4) == WHITE, "hollow"
    bottom = range(9, 20)
    assert [without.pixel(middle, y) for y in bottom] == [with_it.pixel(middle, y) for y in bottom]
    assert colors(with_it) != colors(without)


def test_only_unreadable_values_still_have_a_place(qapp):
    image = painted(point(1, 900, Reading.TOO_EARLY), point(5, 1000, Reading.INTERFERENCE))

    assert colors(image) != {WHITE}
    assert not has(image, THEME.ink)


@pytest.mark.parametrize(
    ("low", "high"), [(Decimal(4), None), (None, Decimal(9)), (Decimal(4), Decimal(9))]
)
def test_the_range_stands_behind_open_to_its_side(qapp, low, high):
    image = painted(point(1, 5), point(9, 8), low=low, high=high)

    assert has(image, THEME.ref_range)
