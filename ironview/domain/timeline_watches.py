"""How long a course keeps an MRI or the phosphate under watch, as brackets on a timeline."""

from ironview.domain.assessment import Course, Dose
from ironview.domain.guideline import SafetyNumbers
from ironview.domain.moments import add_months
from ironview.domain.timeline_marks import ClockBracket
from ironview.domain.timeline_parts import x_of, x_of_day


def mri_bracket(courses: tuple[Course, ...]) -> ClockBracket | None:
    """Return how long the last course with such a product may alter an MRI, the last day in it."""
    for course in reversed(courses):
        spans = [
            (dose, dose.product.mri_months.whole)
            for dose in course.doses
            if dose.product.mri_months is not None
        ]
        if spans:
            return _bracket(spans)
    return None


def phosphate_bracket(courses: tuple[Course, ...], numbers: SafetyNumbers) -> ClockBracket | None:
    """Return how long a further dose asks for a phosphate, after the last course that lowers it."""
    months = numbers.phosphate_repeat_months.whole
    for course in reversed(courses):
        spans = [(dose, months) for dose in course.doses if dose.product.phosphate_watch]
        if spans:
            return _bracket(spans)
    return None


def _bracket(spans: list[tuple[Dose, int]]) -> ClockBracket:
    until = max(add_months(dose.day, months) for dose, months in spans)
    return ClockBracket(x_of(spans[0][0].at), x_of_day(until) + 1, (), until)
