"""What an interpretation decides, in a form in which two of them can be compared.

Names, words and references are left out; dates are told as they were before a shift.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from ironview.domain.findings import Finding
from ironview.domain.interpretation import CourseSummary, Interpretation, InterpretedSample
from ironview.domain.moments import Moment


def gist(found: Interpretation, shift: timedelta = timedelta(0)) -> tuple[Any, ...]:
    """Return everything the interpretation decides.

    Args:
        shift: How far the dates of its record were moved; it is taken back here.
    """
    return _Gist(shift).of(found)


class _Gist:
    def __init__(self, shift: timedelta) -> None:
        self._shift = shift

    def of(self, found: Interpretation) -> tuple[Any, ...]:
        test = found.next_test
        return (
            (found.profile.id, found.profile.chosen_by),
            [self._course(one) for one in found.courses],
            found.ledger,
            [self._sample(one) for one in found.samples],
            [self._finding(one) for one in found.findings],
            [self._real(getattr(test, name)) for name in test.__dataclass_fields__],
            [(held.kind, held.reason, self._real(held.at)) for held in found.held],
        )

    def _course(self, one: CourseSummary) -> tuple[Any, ...]:
        course = one.course
        return (
            *self._all((course.first, course.last)),
            [(self._real(dose.at), dose.mg) for dose in course.doses],
            (one.ganzoni_mg, one.simplified_mg, one.tsat_before, one.tsat_after, one.fatigue),
        )

    def _sample(self, one: InterpretedSample) -> tuple[Any, ...]:
        sample, response = one.sample, one.hb_response
        return (
            self._real(sample.at),
            (sample.day, sample.window, sample.settled, sample.haemolysed, sample.profile.id),
            (one.stores, one.overload),
            [self._real(getattr(response, name)) for name in response.__dataclass_fields__]
            if response
            else None,
            [
                (
                    result.analyte.code,
                    result.quantity,
                    result.window,
                    result.interpretability,
                    (result.why_excluded, result.why_invalid, result.flag, result.disagrees),
                )
                for result in sample.results
            ],
            [finding.code for finding in one.findings],
        )

    def _finding(self, one: Finding) -> tuple[Any, ...]:
        dates = {k: self._real(v) for k, v in one.facts.items() if isinstance(v, date | Moment)}
        return (
            (one.code, one.severity, one.rule, one.action),
            self._all(one.samples),
            self._real(one.dose),
            sorted(dates.items()),
            [(other.id, other.says) for other in one.other_profiles],
        )

    def _all(self, facts: Iterable[object]) -> list[object]:
        return [self._real(fact) for fact in facts]

    def _real(self, fact: object) -> object:
        """Take the shift back; of a time of day the offset does not count."""
        if isinstance(fact, Moment):
            clock = fact.clock.replace(microsecond=0) if fact.clock is not None else None
            return fact.day - self._shift, clock
        return fact - self._shift if isinstance(fact, date) else fact
