"""Icons take any colour and size; each one of the folder can be painted."""

import pytest
from PySide6.QtGui import QColor

from ironview.ui.icons import icon, icon_pixmap, icon_size, icon_svg
from ironview.ui.resources import resource_path

NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def test_the_licence_is_beside_the_icons():
    assert resource_path("icons", "LICENSE-lucide.txt").is_file()


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_paints_in_its_colour(qapp, name):
    image = icon_pixmap(name, QColor("#ff0000"), 20).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 250
    ]
    assert inked
    assert all(color.red() > 240 and color.green() < 15 for color in inked)


def test_the_gap_is_part_of_the_pixmap(qapp):
    plain = icon_pixmap("syringe", QColor("black"))
    parted = icon_pixmap("syringe", QColor("black"), gap=True)
    assert parted.deviceIndependentSize().width() == plain.deviceIndependentSize().width() + 6
    assert icon_size(16, gap=True).width() == 22
    assert not icon("syringe", QColor("black"), gap=True).isNull()


def test_stroke_and_colour_are_written_into_the_svg():
    svg = icon_svg("check", "#123456", 3.5)
    assert b"#123456" in svg
    assert b'stroke-width="3.5"' in svg
    assert b"currentColor" not in svg


def test_an_unknown_icon_is_an_error():
    with pytest.raises(FileNotFoundError):
        icon_svg("no-such-icon", "#000000", 1.75)
