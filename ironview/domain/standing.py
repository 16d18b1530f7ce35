"""Where a patient's own value lies in the expected course, or why nobody can say."""

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import Sample
from ironview.domain.course_response import is_after
from ironview.domain.expected_band import is_drawn
from ironview.domain.expected_course import Refusal, Standing, expect_course, standing
from ironview.domain.history import History


def standing_of(history: History, sample: Sample, code: AnalyteCode) -> Standing | Refusal | None:
    """Return where the value of a sample lies in the expected course of the last dose before it.

    Returns:
        Why no course is expected; None before any dose, without one eligible exact value, for a
        ferritin before its band is drawn, and outside the days of the band.
    """
    courses = [one for one in history.courses if is_after(sample, one.doses[0].index)]
    quantities = {result.quantity for result in sample.eligible(code) if result.quantity}
    if not courses or len(quantities) != 1:
        return None
    expected = expect_course(history, courses[-1], code)
    if expected.refusal is not None:
        return expected.refusal
    day = sample.at.day
    if not is_drawn(history, courses[-1], code, day):
        return None
    return standing(history, expected, day, quantities.pop())
