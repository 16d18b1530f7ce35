"""What one patient's interpretation says otherwise when other numbers count."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import Final

from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.moments import Moment
from ironview.domain.verdicts import HbVerdict, NextTest, NextTestState, Overload, Stores, Window


class ChangeKind(StrEnum):
    """What can become another, the weightiest first."""

    STORES = "stores"
    OVERLOAD = "overload"
    HB_RESPONSE = "hb_response"
    FINDING = "finding"
    WINDOW = "window"
    NEXT_TEST = "next_test"


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """One answer that becomes another.

    Attributes:
        on: Date of the sample or dose it is about; of a next test the preferred date or, where
            that stays, the first that moves; None for what is about the patient.
        before / after: Codes of the vocabulary of ``kind``; empty for none.
        was_on: That date before, for a next test.
    """

    kind: ChangeKind
    on: date | None
    before: str
    after: str
    was_on: date | None = None


_REPEATED: Final = frozenset(
    (
        *(f"stores.{verdict}" for verdict in Stores),
        *(f"overload.{verdict}" for verdict in Overload),
        *(f"response.{verdict}" for verdict in HbVerdict),
        *(f"timing.{window}" for window in Window),
    )
)
"""Findings that say a verdict or a window once more; they are compared as that."""


def verdict_changes(before: Interpretation, after: Interpretation) -> tuple[VerdictChange, ...]:
    """Return what two readings of one record say otherwise, newest first within each kind.

    Which profile was used, and what other profiles would say, is no change.
    """
    if before.record != after.record or before.as_of != after.as_of:
        raise ValueError("two readings of the same record on the same day are expected")
    samples = zip(before.samples, after.samples, strict=True)
    found = [
        *chain.from_iterable(_of_sample(old, new) for old, new in samples),
        *_of_findings(before, after),
        *_of_next_test(before, after),
    ]
    order = list(ChangeKind)
    newest = sorted(found, key=lambda change: change.on or date.min, reverse=True)
    return tuple(sorted(newest, key=lambda change: order.index(change.kind)))


def _of_sample(old: InterpretedSample, new: InterpretedSample) -> Iterator[VerdictChange]:
    pairs = (
        (ChangeKind.STORES, old.stores, new.stores),
        (ChangeKind.OVERLOAD, old.overload, new.overload),
        (ChangeKind.HB_RESPONSE, _hb(old), _hb(new)),
    )
    day = old.sample.at.day
    for kind, was, becomes in pairs:
        if was != becomes:
            yield VerdictChange(kind, day, str(was or ""), str(becomes or ""))
    windows = zip(old.sample.results, new.sample.results, strict=True)
    moved = ((one.window, other.window) for one, other in windows if one.window != other.window)
    for was, becomes in dict.fromkeys(moved):
        yield VerdictChange(ChangeKind.WINDOW, day, str(was or ""), str(becomes or ""))


def _hb(sample: InterpretedSample) -> str:
    return "" if sample.hb_response is None else sample.hb_response.verdict


def _of_findings(before: Interpretation, after: Interpretation) -> Iterator[VerdictChange]:
    was, becomes = _findings(before), _findings(after)
    for (code, day), count in (was - becomes).items():
        for _ in range(count):
            yield VerdictChange(ChangeKind.FINDING, day, code, "")
    for (code, day), count in (becomes - was).items():
        for _ in range(count):
            yield VerdictChange(ChangeKind.FINDING, day, "", code)


def _findings(interpretation: Interpretation) -> Counter[tuple[str, date | None]]:
    return Counter(
        (finding.code, _day(finding.samples, finding.dose))
        for finding in interpretation.findings
        if finding.code not in _REPEATED
    )


def _day(samples: Iterable[Moment], dose: date | None) -> date | None:
    days = [moment.day for moment in samples]
    return days[-1] if days else dose


def _of_next_test(before: Interpretation, after: Interpretation) -> Iterator[VerdictChange]:
    old, new = before.next_test, after.next_test
    if old.state != new.state or _dates(old) != _dates(new):
        was_on, on = _moved_date(old, new)
        yield VerdictChange(ChangeKind.NEXT_TEST, on, str(old.state), str(new.state), was_on=was_on)


def _moved_date(old: NextTest, new: NextTest) -> tuple[date | None, date | None]:
    """Return the preferred date before and after; where it stays, the first that does not."""
    pairs = [(old.preferred, new.preferred), *zip(_dates(old), _dates(new), strict=False)]
    return next((pair for pair in pairs if pair[0] != pair[1]), pairs[0])


def _dates(test: NextTest) -> tuple[date | None, ...]:
    """Return what a person plans by; what was due before a test that is done is past."""
    if test.state is NextTestState.DONE:
        return (test.recheck,)
    return test.earliest, test.preferred, test.definitive
