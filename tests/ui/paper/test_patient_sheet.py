"""The page for the patient: plain, and never a number that misleads."""

import pytest

from ironview.ui.paper.patient_sheet import LARGE_SIZE, USUAL_SIZE, patient_document
from ironview.ui.paper.sheets import A4, paper_font
from tests.ui import people


@pytest.fixture
def printed(source_of, read):
    def text(record, *, large=False):
        joined = " ".join(read(patient_document(source_of(record), A4, large=large)))
        return joined.replace("\u00a0", " ")

    return text


def test_a_sample_drawn_too_early_is_explained(printed):
    text = printed(people.dosed_lately())
    assert "It was drawn 8 days after an iron infusion." in text
    assert "They can be read from 17 Jun 2026." in text
    assert "not before 17 Jun 2026" in text
    assert "not read yet: too soon after the infusion" in text


def test_it_says_what_it_is_not(printed):
    assert "This page is not a diagnosis." in printed(people.elena())


@pytest.mark.parametrize("term", ["overload", "deficien", "TSAT 58", "off scale"])
def test_terms_of_the_trade_stay_away(printed, term):
    for person in (people.elena(), people.henrik(), people.dosed_lately(), people.every_state()):
        assert term not in printed(person).lower()


def test_large_print_is_at_least_17_point():
    assert paper_font("body", size=LARGE_SIZE).pointSizeF() >= 17 * 0.99
    assert paper_font("body", size=USUAL_SIZE).pointSizeF() >= 11


def test_large_print_says_the_same(printed):
    for person in (people.elena(), people.dosed_lately()):
        assert set(printed(person).split()) - set(printed(person, large=True).split()) <= {
            "1",
            "of",
        }
