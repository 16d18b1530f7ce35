"""Histories for the tests of the chapters: rows of ``records`` read with the real rule book."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from ironview.domain.assessment import Sample
from ironview.domain.findings import Finding
from ironview.domain.guideline import Guideline
from ironview.domain.history import History
from ironview.domain.record import Patient
from ironview.domain.record_reading import read_history
from ironview.knowledge.catalogues import load_guideline
from tests.domain.records import DAY_0, Row, on, patient, record


@lru_cache
def guideline() -> Guideline:
    """The rule book as shipped."""
    return load_guideline()


def history(
    *rows: Row | Iterable[Row],
    who: Patient | None = None,
    as_of: int | date = 400,
    profile: str | None = None,
    deficiency: str | None = None,
    overload: str | None = None,
) -> History:
    """Return the history of these rows on a date, under the choices made for the run."""
    chosen = guideline().choosing(profile=profile, deficiency=deficiency, overload=overload)
    day = on(as_of) if isinstance(as_of, int) else as_of
    return read_history(record(*rows, who=who or patient()), chosen, day)


def sample_on(read: History, day: int) -> Sample:
    """Return the only sample of a day counted from ``DAY_0``."""
    (found,) = (sample for sample in read.samples if (sample.at.day - DAY_0).days == day)
    return found


def codes(findings: Iterable[Finding]) -> list[str]:
    """Return the codes of findings, in order."""
    return [finding.code for finding in findings]


def only(findings: Iterable[Finding], code: str) -> Finding:
    """Return the one finding of a code."""
    (found,) = (finding for finding in findings if finding.code == code)
    return found
