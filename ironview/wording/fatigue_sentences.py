"""Fatigue scores and what a course did to them, in words."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.course_response import FatigueChange
from ironview.domain.history import DatedScore
from ironview.domain.record import Scale
from ironview.domain.verdicts import Fatigue
from ironview.wording.dates import date_text
from ironview.wording.numbers import isolated, plain_text
from ironview.wording.verdict_labels import fatigue_label

translate = QCoreApplication.translate


def scale_title(scale: Scale) -> str:
    """Return the name of a scale as it heads a row, without its range."""
    if scale is Scale.FATIGUE_NRS:
        return translate("Wording", "Fatigue")
    return translate("Wording", "FACIT-Fatigue")


def scale_range(highest: Decimal) -> str:
    """Return the range of a scale, from 0."""
    return isolated(f"0–{plain_text(highest)}")


def score_text(score: DatedScore, locale: QLocale | None = None) -> str:
    """Return "8 on 26 Feb 2026"."""
    return translate("Wording", "{score} on {date}").format(
        score=plain_text(score.score, locale), date=date_text(score.at.day, locale)
    )


def fatigue_sentence(
    response: Fatigue | None, judged: FatigueChange | None, locale: QLocale | None = None
) -> str:
    """Say what a course did to fatigue, with the scores it is judged by."""
    if response is None:
        return translate("Wording", "No response: no score after the start of a course.")
    if judged is None:
        return translate("Wording", "No response: no score of this scale before the course.")
    text = translate("Wording", "{response} over the last course: {before}, {after}.")
    return text.format(
        response=fatigue_label(response),
        before=score_text(judged.before, locale),
        after=score_text(judged.after, locale),
    )
