"""The eleven criteria of Sittig 2015 for graphs of laboratory results, on every medium.

JAMIA 22(4):900. Each is asked of what was really drawn: pixels on screen and in a PNG, text in an
SVG, text of a printed page as a reader of PDF finds it.
"""

from datetime import date
from itertools import pairwise

import pytest

from ironview.domain.interpretation import interpret
from ironview.domain.timeline_parts import x_of_day
from ironview.ui.identity import identity_of
from ironview.ui.timeline.signs import legend_signs
from ironview.ui.timeline.view import TimelineView
from tests.ui.people import TODAY, elena
from tests.ui.timeline.charts import frame_of
from tests.ui.timeline.media import in_png, in_svg, on_paper, on_screen, timeline_of

MEDIA = ("screen", "png", "svg", "print")
MONTHS = {"Nov": (2025, 11), "Dec": (2025, 12), "Feb": (2026, 2), "Mar": (2026, 3),
          "Apr": (2026, 4), "May": (2026, 5), "Jul": (2026, 7), "Aug": (2026, 8),
          "Sep": (2026, 9)}  # fmt: skip


@pytest.fixture
def shown(guideline):
    return timeline_of(interpret(elena(), guideline, TODAY), guideline)


@pytest.fixture(params=MEDIA)
def drawing(request, qtbot, dressed, guideline, shown, tmp_path):
    said = interpret(elena(), guideline, TODAY)
    who = identity_of(elena().patient, TODAY)
    if request.param == "png":
        return in_png(str(tmp_path / "chart.png"), shown, who.label)
    if request.param == "svg":
        return in_svg(shown, who.label)
    if request.param == "print":
        return on_paper(said, guideline, who)
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(1600, 620)
    view.show_timeline(shown, who.label)
    view.show()
    return on_screen(view)


def months(drawing) -> dict[str, float]:
    """Return the named months with the middle of their words, as far as they are drawn."""
    return {name: drawing.of(name)[0].x for name in MONTHS if drawing.of(name)}


def test_1_the_patient_is_named_with_a_number(drawing):
    assert "Marchetti, Elena" in drawing.text
    assert "0042" in drawing.text


def test_2_the_title_says_what_is_shown(drawing):
    assert drawing.says("Iron tests")


def test_3_the_x_axis_is_labelled_with_dates(drawing):
    assert drawing.of("Jan 2026")
    assert len(months(drawing)) >= 5


def test_4_the_x_axis_has_values_for_the_reader_to_find_a_date(drawing):
    assert drawing.says("Today 3 Jun")


def test_5_equal_time_is_equal_distance(drawing):
    found = months(drawing)
    days = {name: x_of_day(date(*MONTHS[name], 1)) for name in found}
    ordered = sorted(found, key=days.__getitem__)
    speeds = [
        (found[late] - found[early]) / (days[late] - days[early])
        for early, late in pairwise(ordered)
    ]
    middle = sorted(speeds)[len(speeds) // 2]
    # Words are found by their left end; names of months differ by a few px in width.
    assert all(abs(speed / middle - 1) < 0.12 for speed in speeds)


def test_6_time_runs_from_left_to_right(drawing):
    found = months(drawing)
    ordered = sorted(found, key=lambda name: MONTHS[name])
    assert [found[name] for name in ordered] == sorted(found.values())


@pytest.mark.parametrize("name", ["Ferritin µg/L", "TSAT %", "Haemoglobin g/dL"])
def test_7_each_y_axis_has_its_name_and_unit(drawing, name):
    assert drawing.says(name)


def test_8_each_y_axis_has_values(drawing):
    numbers = {word.text.strip() for word in drawing.words}
    assert {"0", "100", "200"} <= numbers
    assert {"20", "40"} <= numbers
    assert {"8", "10", "12"} <= numbers or {"8", "12"} <= numbers


def test_9_the_scale_fits_the_values_that_count_and_names_those_beyond(drawing, shown):
    assert drawing.says("1050 off scale") or drawing.says("1050 ↑")
    assert {"500", "1000"} & {word.text.strip() for word in drawing.words} == set()


def test_10_reference_ranges_and_limits_are_named(drawing):
    assert drawing.says("lab 10–200")
    assert drawing.says("12.0 anaemia limit")
    assert drawing.says("30 deficiency limit")


def test_11_every_exact_value_is_there_to_read(drawing, shown):
    said = {word.text.strip() for word in drawing.words}
    last = shown.lanes[2].points[-1]
    for lane in shown.lanes:
        newest = lane.points[-1]
        assert f"{newest.quantity.amount:.{lane.decimals}f}" in said
    assert f"{last.quantity.amount:.1f}" in said


def test_and_every_colour_and_shape_is_in_the_legend(drawing, shown):
    signs = legend_signs(frame_of(shown))
    assert len(signs) >= 8
    for _, words in signs:
        assert drawing.says(words)
