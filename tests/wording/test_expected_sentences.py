"""Where a value lies in the expected course, and why there is none."""

import pytest

from ironview.domain.expected_course import Refusal, Standing
from ironview.wording.expected_sentences import refusal_sentence, refusal_text, standing_text

SILENT = {Refusal.ANALYTE, Refusal.NO_COURSE}


@pytest.mark.parametrize(
    ("standing", "begins"),
    [
        (Standing(is_below=True, of_ten=9, is_in_middle_half=False), "Below 9 of 10 in published"),
        (Standing(is_below=False, of_ten=8, is_in_middle_half=False), "Above 8 of 10 in publ"),
        (Standing(is_below=True, of_ten=7, is_in_middle_half=True), "In the middle half of"),
    ],
)
def test_a_standing_is_told_and_never_alarms(standing, begins):
    text = standing_text(standing)
    assert text.startswith(begins)
    assert text.endswith("Illustrative, no alarm.")


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_that_concerns_the_patient_has_words(refusal):
    assert bool(refusal_text(refusal)) is (refusal not in SILENT)
    assert bool(refusal_sentence(refusal)) is (refusal not in SILENT)


def test_the_same_reason_stands_in_the_lane_and_in_the_card():
    assert refusal_text("no_weight") == "no expected course: weight missing"
    assert refusal_sentence("no_weight") == "None is drawn: weight missing."
    assert refusal_text("") == refusal_sentence("anything else") == ""
