"""The expected course as one band of a timeline's lane."""

from datetime import date

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import Course
from ironview.domain.expected_course import expect_course
from ironview.domain.history import History
from ironview.domain.timeline_parts import ExpectedBand, x_of_day


def expected_band(history: History, code: AnalyteCode) -> ExpectedBand:
    """Return the band of the last course up to ``as_of``."""
    given = [course for course in history.courses if course.first <= history.as_of]
    course = given[-1] if given else None
    expected = expect_course(history, course, code)
    if course is None or expected.refusal is not None:
        return ExpectedBand(refusal=expected.refusal or "")
    return ExpectedBand(
        points=tuple(
            (x_of_day(point.day), float(point.low), float(point.high))
            for point in expected.points
            if is_drawn(history, course, code, point.day)
        )
    )


def is_drawn(history: History, course: Course, code: AnalyteCode, day: date) -> bool:
    """Whether the band of a course is shown on a date: of ferritin only where it is readable."""
    from_day = history.guideline.expected_course.drawn_from_day.amount
    return code is not AnalyteCode.FERRITIN or (day - course.last).days >= from_day
