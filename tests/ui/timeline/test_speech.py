"""What a screen reader says."""

from dataclasses import replace
from decimal import Decimal

from ironview.domain.quantities import Quantity, read_quantity
from ironview.ui.timeline.speech import (
    chart_sentence,
    hover_sentence,
    point_sentence,
    sample_sentence,
)
from tests.ui.timeline.pictures import elena, tan


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_point_that_cannot_be_read_says_so_with_the_laboratorys_flag():
    lane = elena().lanes[0]
    point = replace(lane.points[2], lab_flag="H")
    assert plain(point_sentence(lane, point)) == (
        "Ferritin 1050 micrograms per litre, 10 Mar 2026, day 8, too early, not interpreted, "
        "laboratory flag high."
    )


def test_a_readable_flagged_point_says_low():
    lane = elena().lanes[2]
    assert plain(point_sentence(lane, lane.points[0])) == (
        "Haemoglobin 9.0 grams per decilitre, 12 Nov 2025, readable, low."
    )


def test_a_corrected_point_says_what_it_was():
    lane = tan().lanes[0]
    point = next(point for point in lane.points if point.was)
    assert "was 120" in point_sentence(lane, point)


def test_a_sample_says_everything_of_its_moment():
    timeline = elena()
    said = plain(sample_sentence(timeline, timeline.samples[3]))
    assert said.startswith("13 Apr 2026; day 42; Ferritin 160 µg/L, provisional; TSAT 25")


def test_the_chart_says_how_much_it_holds():
    assert plain(chart_sentence(tan())).startswith(
        "Ferritin, TSAT, Haemoglobin over time. 7 samples, 5 doses."
    )


def test_the_mouse_gets_the_exact_value():
    lane = elena().lanes[2]
    exact = replace(lane.points[0], quantity=Quantity(Decimal("8.4279")))
    assert "8.4279 g/dL" in hover_sentence(lane, exact)
    below = read_quantity("<5.25")
    assert below is not None
    assert "<5.25 g/dL" in hover_sentence(lane, replace(exact, quantity=below))
