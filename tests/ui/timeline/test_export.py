"""A picture of a timeline carries its title, patient, period and legend."""

import pytest

from ironview.domain.timeline_parts import Period, x_of_day
from ironview.ui.theme import theme_named
from ironview.ui.timeline.export import export_title, timeline_image
from ironview.ui.timeline.frame import State
from tests.ui.timeline.pictures import elena, on

pytestmark = pytest.mark.usefixtures("dressed")


def test_the_title_names_patient_and_period():
    period = Period(x_of_day(on("2025-10-01")), x_of_day(on("2026-10-01")))
    title = export_title("Marchetti, Elena, MRN 0042", period).replace("\u00a0", " ")
    assert title == "Marchetti, Elena, MRN 0042, 1 Oct 2025 to 1 Oct 2026"


@pytest.mark.parametrize("name", ["light", "print"])
def test_a_picture_has_ink_in_its_head_and_its_foot(name):
    timeline = elena()
    image = timeline_image(timeline, timeline.all, "Marchetti", theme_named(name), ratio=1.0)
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
    plain = timeline_image(timeline, timeline.all, "M", theme, ratio=1.0)
    chosen = timeline_image(
        timeline,
        timeline.all,
        "M",
        theme,
        ratio=1.0,
        state=State(selected=timeline.samples[0].at),
    )
    assert plain == chosen
