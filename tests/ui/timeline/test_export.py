"""A picture of a timeline carries its title, patient, period and legend."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ironview.domain.record import DoseStatus
from ironview.domain.timeline_parts import Period, x_of_day
from ironview.ui.theme import theme_named
from ironview.ui.timeline.export import export_title, image_of, svg_of, timeline_picture
from ironview.ui.timeline.frame import State
from tests.ui.timeline.pictures import elena, on, tan

pytestmark = pytest.mark.usefixtures("dressed")


def test_the_title_names_patient_and_period():
    period = Period(x_of_day(on("2025-10-01")), x_of_day(on("2026-10-01")))
    title = export_title("Marchetti, Elena, MRN 0042", period).replace("\u00a0", " ")
    assert title == "Marchetti, Elena, MRN 0042, 1 Oct 2025 to 1 Oct 2026"


@pytest.mark.parametrize("name", ["light", "print"])
def test_a_picture_has_ink_in_its_head_and_its_foot(name):
    timeline = elena()
    image = image_of(timeline_picture(timeline, timeline.all, "Marchetti", theme_named(name)), 1.0)
    ground = theme_named(name).surface.name()

    def has_ink(top: int, bottom: int) -> bool:
        return any(
            image.pixelColor(x, y).name() != ground
            for y in range(top, bottom)
            for x in range(0, image.width(), 2)
        )

    assert has_ink(12, 30)
    assert has_ink(image.height() - 30, image.height() - 8)


def test_a_selection_is_left_out():
    timeline = elena()
    theme = theme_named("light")
    state = State(selected=timeline.samples[0].at)
    plain = timeline_picture(timeline, timeline.all, "M", theme)
    chosen = timeline_picture(timeline, timeline.all, "M", theme, state=state)
    assert image_of(plain, 1.0) == image_of(chosen, 1.0)


def test_an_svg_paints_no_hatch_outside_its_band_though_it_knows_no_clip():
    timeline = tan()
    plain = replace(timeline, clock=(), interference=())
    with_bands, without = (
        rendered(
            timeline_picture(one, one.twelve_months, "T", theme_named("print"), for_paper=True)
        )
        for one in (timeline, plain)
    )
    picture = timeline_picture(timeline, timeline.twelve_months, "T", theme_named("print"))
    bands = [band.rect for lane in picture.chart.lanes for band in lane.marks.bands]
    assert bands
    right = max(rect.right() for rect in bands) + picture.corner.x() + 6
    below = min(rect.bottom() for rect in bands) + picture.corner.y() + 2
    for y in range(round(below), round(below) + 3):
        assert all(
            with_bands.pixel(x, y) == without.pixel(x, y)
            for x in range(round(right), with_bands.width() - 200)
        )


def test_a_partly_given_dose_stays_half_filled_in_an_svg():
    shown = elena()
    part = replace(shown, doses=(replace(shown.doses[0], status=DoseStatus.PARTIAL),))
    whole, half = (
        svg_of(timeline_picture(one, one.all, "M", theme_named("print"), for_paper=True))
        for one in (shown, part)
    )
    assert whole != half


def test_a_long_name_stands_below_the_title_whole():
    timeline = elena()
    name = "Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine " * 3
    title = timeline_picture(timeline, timeline.all, name, theme_named("light")).title
    assert title[1].rect.top() >= title[0].rect.bottom()
    assert name.strip() in title[1].text


def rendered(picture) -> QImage:
    image = QImage(picture.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(theme_named("print").surface)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg_of(picture))).render(painter)
    painter.end()
    return image
