"""The slip for the next test, and the letter."""

from dataclasses import replace

import pytest

from ironview.ui.paper.letters import letter_document, slip_document
from ironview.ui.paper.sheets import A4
from tests.ui import people


@pytest.fixture
def printed(source_of, read):
    def text(make, record):
        return " ".join(read(make(source_of(record), A4))).replace("\u00a0", " ")

    return text


def test_the_slip_says_not_before_when_and_which_tests(printed):
    text = printed(slip_document, people.dosed_lately())
    assert "Not before 17 Jun 2026, best from 15 Jul 2026" in text
    assert "Last iron infusion: ferric carboxymaltose 1000 mg, 20 May 2026." in text
    for test in ("Ferritin", "TSAT", "Haemoglobin", "CRP"):
        assert test in text
    assert "Bauer, Katharina, born 2 Mar 1985, MRN 0208" in text


def test_a_slip_after_a_readable_test_names_the_recheck(printed):
    assert "From 1 Sep 2026" in printed(slip_document, people.elena())


def test_a_slip_without_a_dose_says_that_nothing_is_planned(printed):
    record = replace(people.elena(), infusions=())
    assert "No test is planned" in printed(slip_document, record)


def test_the_letter_says_the_answer_what_asks_and_what_it_is_not(printed):
    text = printed(letter_document, people.henrik())
    assert "Pattern meets persistent iron overload." in text
    assert "They are not a diagnosis." in text
    assert "Iron tests of Lindqvist, Henrik, born 23 Jan 1968, MRN 0117, 3 Jun 2026" in text
    assert "IronView" in text


def test_the_letter_leaves_out_what_only_informs(source_of, printed):
    text = printed(letter_document, people.henrik())
    assert "ALT" not in text
