"""Fatigue scores and what a course did to them, in words."""

from decimal import Decimal

from PySide6.QtCore import QLocale

from ironview.domain.course_response import fatigue_change, judge_fatigue
from ironview.domain.record import Scale
from ironview.wording.fatigue_sentences import fatigue_sentence, scale_range, scale_title
from tests.domain.histories import history
from tests.domain.records import dose, score

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def said(*rows):
    read = history(*rows)
    course = read.courses[-1]
    told = fatigue_sentence(judge_fatigue(read, course), fatigue_change(read, course), ENGLISH)
    return told.replace("\u00a0", " ")


def test_a_response_names_both_scores_with_their_dates():
    assert said(score(8, -3), dose(0), score("2.5", 60)) == (
        "Improved over the last course: 8 on 27 Feb 2026, 2.5 on 1 May 2026."
    )
    assert said(score(2, -3), dose(0), score(8, 60)).startswith("Worse over the last course")


def test_a_missing_score_is_said():
    assert said(dose(0)) == "No response: no score after the start of a course."
    assert said(dose(0), score(3, 60)) == ("No response: no score of this scale before the course.")


def test_a_scale_has_a_name_and_a_range():
    assert [scale_title(scale) for scale in Scale] == ["Fatigue", "FACIT-Fatigue"]
    assert scale_range(Decimal(52)) == "0–52"
