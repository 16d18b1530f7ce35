"""Fatigue scores as rows of the results table: score, change, and the response."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ironview.domain.course_response import FatigueChange, fatigue_change, judge_fatigue
from ironview.domain.history import DatedScore, History
from ironview.domain.interpretation import InterpretedSample
from ironview.domain.record import Scale
from ironview.domain.verdicts import Fatigue
from ironview.ui.sparkline import Spark, SparkPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRow:
    """The scores of one scale.

    Attributes:
        highest: The end of the scale that begins at 0.
        scores: All of them, in order of time.
        cells: Those of the date of each sample.
        judged: The two scores the last course is judged by; None where it is judged by another
            scale, or by none.
        response: What became of the fatigue over the last course; None without a score after
            it, and beside another scale that was asked later.
    """

    scale: Scale
    highest: Decimal
    scores: tuple[DatedScore, ...]
    cells: tuple[tuple[DatedScore, ...], ...]
    judged: FatigueChange | None
    response: Fatigue | None

    @property
    def change(self) -> Decimal | None:
        """Score after the course minus the one before; None without both."""
        return self.judged.after.score - self.judged.before.score if self.judged else None

    @property
    def since(self) -> date | None:
        """Date the change is counted from; None without a change."""
        return self.judged.before.at.day if self.judged else None

    @property
    def spark(self) -> Spark:
        """All scores as a small line."""
        return Spark(
            points=tuple(SparkPoint(at=score.at, amount=score.score) for score in self.scores)
        )


def score_rows(history: History, samples: Sequence[InterpretedSample]) -> tuple[ScoreRow, ...]:
    """Return a row for each scale that was asked."""
    asked = dict.fromkeys(score.scale for score in history.scores)
    return tuple(_row(history, scale, samples) for scale in Scale if scale in asked)


def _row(history: History, scale: Scale, samples: Sequence[InterpretedSample]) -> ScoreRow:
    scores = tuple(score for score in history.scores if score.scale is scale)
    started = [one for one in history.courses if one.first <= history.as_of]
    course = started[-1] if started else None
    judged = fatigue_change(history, course) if course else None
    response = judge_fatigue(history, course) if course else None
    is_own = judged is None or judged.after.scale is scale
    numbers = history.guideline.response
    is_nrs = scale is Scale.FATIGUE_NRS
    return ScoreRow(
        scale=scale,
        highest=(numbers.fatigue_nrs_highest if is_nrs else numbers.facit_f_highest).amount,
        scores=scores,
        cells=tuple(
            tuple(score for score in scores if score.at.day == sample.sample.at.day)
            for sample in samples
        ),
        judged=judged if is_own else None,
        response=response if is_own else None,
    )
