"""The history behind an interpretation, for what is shown beside its verdicts."""

from ironview.domain.guideline import Guideline
from ironview.domain.happenings import read_score
from ironview.domain.history import DatedScore, History
from ironview.domain.interpretation import Interpretation
from ironview.domain.profile_choice import close_pregnancies
from ironview.domain.record import Condition, EventKind, Record


def history_of(interpretation: Interpretation, guideline: Guideline) -> History:
    """Return the history an interpretation was made from; its samples carry their flags.

    It holds no events: nothing that is shown beside verdicts looks at them.

    Args:
        guideline: The rule book the interpretation was made with.
    """
    record = interpretation.record
    courses = tuple(summary.course for summary in interpretation.courses)
    return History(
        record=record,
        guideline=guideline,
        as_of=interpretation.as_of,
        conditions=_conditions(record, guideline),
        events=(),
        scores=_scores(record, guideline),
        doses=tuple(dose for course in courses for dose in course.doses),
        courses=courses,
        samples=tuple(judged.sample for judged in interpretation.samples),
        held=interpretation.held,
    )


def _conditions(record: Record, guideline: Guideline) -> tuple[Condition, ...]:
    deliveries = [
        event.at for event in record.events if event.at and event.kind == EventKind.DELIVERY
    ]
    return close_pregnancies(guideline, record.conditions, deliveries)


def _scores(record: Record, guideline: Guideline) -> tuple[DatedScore, ...]:
    """The scores that are not held, in order of time."""
    birth = record.patient.birth_date
    born = None if birth is None else birth.last_day
    read = [read_score(row, born, guideline.response) for row in record.symptoms]
    scores = [score for score in read if isinstance(score, DatedScore)]
    return tuple(sorted(scores, key=lambda score: score.at.sort_key))
