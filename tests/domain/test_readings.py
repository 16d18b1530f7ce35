"""One shape for each state, wherever a result is shown."""

import pytest

from ironview.domain.readings import Reading, reading_of, reading_of_window
from ironview.domain.verdicts import Interpretability, Window
from tests.domain.records import dose, one, result, samples


def test_every_interpretability_has_a_shape():
    shapes = {
        (-1, False): Reading.READABLE,
        (8, False): Reading.TOO_EARLY,
        (30, False): Reading.PROVISIONAL,
        (60, False): Reading.READABLE,
        (60, True): Reading.EXCLUDED,
    }
    for (day, excluded), reading in shapes.items():
        (sample,) = samples(dose(0), result("ferritin", 100, day, excluded=excluded))
        assert reading_of(one(sample, "ferritin")) is reading


def test_interference_is_told_apart_from_other_invalid_results():
    (soon,) = samples(dose(0), result("tsat", 60, 3))
    assert one(soon, "tsat").interpretability is Interpretability.INVALID
    assert reading_of(one(soon, "tsat")) is Reading.INTERFERENCE
    (haemolysed,) = samples(dose(0), result("tsat", 30, 60, haemolysed=True))
    assert reading_of(one(haemolysed, "tsat")) is Reading.INVALID


def test_an_analyte_without_windows_is_readable_at_any_time():
    (sample,) = samples(dose(0), result("hb", 9, 1))
    assert reading_of(one(sample, "hb")) is Reading.READABLE


@pytest.mark.parametrize("window", Window)
def test_every_window_has_a_shape(window: Window):
    assert reading_of_window(window) is {
        "same_day_unclear": Reading.UNCLEAR,
        "assay_interference": Reading.INTERFERENCE,
        "too_early": Reading.TOO_EARLY,
        "provisional": Reading.PROVISIONAL,
    }.get(window.value, Reading.READABLE)


def test_only_readable_and_provisional_are_eligible():
    assert {reading for reading in Reading if reading.is_eligible} == {
        Reading.READABLE,
        Reading.PROVISIONAL,
    }
