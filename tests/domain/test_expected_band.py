"""The expected course as a band of the timeline."""

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.expected_band import expected_band
from ironview.domain.timeline_parts import x_of_day
from tests.domain.histories import history
from tests.domain.records import dose, on, panel, patient

ROWS = (panel(-3, ferritin=8, hb=10), dose(0))
WOMAN = patient(weight_kg=60, birth="1990")


def band(*rows, code="ferritin", who=WOMAN, as_of=100):
    return expected_band(history(*rows, who=who, as_of=as_of), AnalyteCode(code))


def test_ferritin_is_drawn_from_day_28_on():
    points = band(*ROWS).points
    assert [point[0] - x_of_day(on(0)) for point in points] == [28, 42, 56, 84, 180]
    assert all(low < high for _, low, high in points)


def test_haemoglobin_is_drawn_from_the_first_dose_on():
    assert [point[0] - x_of_day(on(0)) for point in band(*ROWS, code="hb").points] == [0, 7, 21, 84]


@pytest.mark.parametrize(
    ("rows", "who", "reason"),
    [((), WOMAN, "no_course"), (ROWS, patient(birth="1990"), "no_weight")],
)
def test_a_refusal_is_named(rows, who, reason):
    found = band(*rows, who=who)
    assert (found.points, found.refusal) == ((), reason)


def test_a_planned_course_is_not_drawn():
    assert band(*ROWS, dose(70), as_of=69).points[-1][0] == x_of_day(on(56))
    assert band(*ROWS, dose(70), as_of=70).points == ()
