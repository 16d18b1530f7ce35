"""The response of haemoglobin in sentences, whatever the verdict."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.verdicts import HbVerdict
from ironview.wording.hb_response_sentences import (
    baseline_question,
    offered_fact,
    offered_sentence,
    response_sentence,
)
from tests.domain.records import dose, newest, on, panel

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def response_of(*rows):
    response = newest(*rows).hb_response
    assert response is not None
    return response


def plain(text):
    return text.replace("\u00a0", " ")


def said(response):
    return plain(response_sentence(response, 90, ENGLISH))


def test_a_response_names_verdict_change_baseline_and_days():
    assert said(response_of(panel(-3, hb="8.4"), dose(0), panel(91, hb="13.2"))) == (
        "Optimal: +4.8 g/dL since the baseline of 27 Feb 2026, 91 days after the dose."
    )
    assert said(response_of(panel(-3, hb=9), dose(0), dose(7), panel(30, hb=10))).endswith(
        "30 days after the first dose and 23 after the last."
    )


@pytest.mark.parametrize(("day", "is_offered"), [(-90, False), (-91, True)])
def test_an_hb_that_is_too_old_is_offered_and_not_used(day, is_offered):
    response = response_of(panel(day, hb="9.2"), dose(0), panel(60, hb=12))
    assert (response.verdict is HbVerdict.NO_BASELINE) is is_offered
    assert bool(offered_sentence(response, ENGLISH)) is is_offered
    assert bool(offered_fact(response, ENGLISH)) is is_offered


def test_the_offer_names_value_and_date():
    response = response_of(panel(-91, hb="9.2"), dose(0), panel(60, hb=12))
    assert said(response) == (
        "No haemoglobin in the 90 days before the course. The nearest, 9.2 g/dL on 1 Dec 2025, "
        "is too old: offered for confirmation, not used."
    )
    assert plain(offered_fact(response, ENGLISH)) == "too old: 9.2, 1 Dec 2025"


def test_a_baseline_that_a_person_took_is_named_as_such():
    rows = panel(-91, hb="9.2"), dose(0, baseline_hb=on(-91)), panel(60, hb=12)
    assert said(response_of(*rows)) == (
        "Optimal: +2.8 g/dL since the baseline of 1 Dec 2025, 60 days after the dose. "
        "A person took this baseline: it is older than 90 days."
    )
    assert offered_sentence(response_of(*rows), ENGLISH) == ""


def test_the_question_names_both_ages():
    assert baseline_question(118, 90).startswith(
        "Drawn 118 days before the first dose. Up to 90 days count by themselves"
    )


def test_without_any_older_hb_only_the_gap_is_said():
    response = response_of(dose(0), panel(60, hb=12))
    assert said(response) == "No haemoglobin in the 90 days before the course."


def test_where_no_change_can_be_told_the_verdict_stands_alone():
    response = response_of(panel(-3, hb=9), dose(0), panel(60, hb=12))
    assert said(replace(response, delta_g_dl=None)) == "Optimal."
    assert said(replace(response, days_from_last=None, delta_g_dl=Decimal(3))).endswith("2026.")
