"""Where a sample's own value lies in the expected course, or why nobody can say."""

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.expected_course import Refusal, Standing
from ironview.domain.standing import standing_of
from tests.domain.histories import history, sample_on
from tests.domain.records import dose, panel, patient, result

BEFORE = panel(-3, ferritin=8, hb=10)
WOMAN = patient(weight_kg=60, birth="1990")


def stands(code, day, *rows, who=WOMAN):
    read = history(*rows, who=who)
    return standing_of(read, sample_on(read, day), AnalyteCode(code))


def test_a_value_lies_below_or_above_so_many_of_10():
    low = stands("ferritin", 84, BEFORE, dose(0), panel(84, ferritin=20))
    high = stands("hb", 84, BEFORE, dose(0), panel(84, hb=16))
    middle = stands("ferritin", 84, BEFORE, dose(0), panel(84, ferritin=67))
    assert low == Standing(is_below=True, of_ten=9, is_in_middle_half=False)
    assert high == Standing(is_below=False, of_ten=9, is_in_middle_half=False)
    assert isinstance(middle, Standing)
    assert middle.is_in_middle_half


def test_why_there_is_none_is_passed_on():
    rows = BEFORE, dose(0), panel(84, ferritin=20, tsat=20)
    assert stands("ferritin", 84, *rows, who=patient()) is Refusal.NO_WEIGHT
    assert stands("tsat", 84, *rows) is Refusal.ANALYTE


@pytest.mark.parametrize(("day", "said"), [(27, False), (28, True), (180, True), (181, False)])
def test_of_ferritin_only_the_days_of_its_band_are_spoken_of(day, said):
    found = stands("ferritin", day, BEFORE, dose(0), panel(day, ferritin=100))
    assert isinstance(found, Standing) is said


@pytest.mark.parametrize(("day", "said"), [(10, False), (27, False), (28, True)])
def test_a_ferritin_that_a_profile_reads_earlier_waits_for_the_band(day, said):
    read = history(BEFORE, dose(0, 500), panel(day, ferritin=50), who=WOMAN, profile="ckd_nd")
    sample = sample_on(read, day)
    assert sample.eligible(AnalyteCode.FERRITIN)
    found = standing_of(read, sample, AnalyteCode.FERRITIN)
    assert isinstance(found, Standing) is said


def test_haemoglobin_is_spoken_of_from_the_first_days():
    assert isinstance(stands("hb", 3, BEFORE, dose(0), panel(3, hb=10)), Standing)


@pytest.mark.parametrize(
    "rows",
    [
        (panel(84, hb="<9"),),
        (panel(84, hb=9), result("hb", 12, 84)),
        (panel(84, hb=9, ferritin=20), result("ferritin", 50, 84)),
    ],
)
def test_of_no_single_exact_value_nothing_is_said(rows):
    code = "ferritin" if len(rows) == 2 and rows[1].analyte == "ferritin" else "hb"
    assert stands(code, 84, BEFORE, dose(0), *rows) is None


def test_before_any_dose_nothing_is_said():
    assert stands("ferritin", -3, BEFORE, dose(0)) is None
    assert stands("hb", -3, BEFORE) is None


def test_the_course_is_that_of_the_last_dose_before_the_sample():
    """67 µg/L is the middle of the first course; the second starts from it and ends higher."""
    rows = BEFORE, dose(0), panel(84, ferritin=67, hb=11), dose(100), panel(184, ferritin=67)
    first, later = stands("ferritin", 84, *rows), stands("ferritin", 184, *rows)
    assert isinstance(first, Standing)
    assert isinstance(later, Standing)
    assert (first.of_ten, later.is_below) == (5, True)
    assert later.of_ten > first.of_ten
