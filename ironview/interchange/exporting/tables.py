"""Results and the cohort as tables: rows of text, one heading line, the same for every file."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from ironview.domain.interpretation import CourseSummary, Interpretation, InterpretedSample
from ironview.domain.moments import Moment
from ironview.domain.record import Patient, Result, Sex
from ironview.interchange.formulas import escaped

_PAGE_LINES: Final = 500

_RESULT: Final[tuple[tuple[str, Callable[[Patient, Result], str]], ...]] = (
    ("Patient ID", lambda patient, _: patient.id),
    ("Family name", lambda patient, _: patient.family_name),
    ("Given name", lambda patient, _: patient.given_name),
    ("Birth date", lambda patient, _: patient.birth_date.isoformat() if patient.birth_date else ""),
    ("Sex", lambda patient, _: "" if patient.sex is Sex.UNKNOWN else patient.sex.value),
    ("Result ID", lambda _, row: row.id),
    ("Test", lambda _, row: row.analyte),
    ("Value", lambda _, row: row.value),
    ("Unit", lambda _, row: row.unit),
    ("Collected", lambda _, row: _when(row.collected) or row.collected_text),
    ("Reported", lambda _, row: _when(row.reported)),
    ("Status", lambda _, row: row.status.value),
    ("Flag", lambda _, row: row.lab_flag),
    ("Reference low", lambda _, row: _plain(row.reference_low)),
    ("Reference high", lambda _, row: _plain(row.reference_high)),
    ("Laboratory", lambda _, row: row.laboratory),
    ("Haemolysed", lambda _, row: "true" if row.haemolysed else ""),
    ("Fasting", lambda _, row: "" if row.fasting is None else str(row.fasting).lower()),
    (
        "Excluded because",
        lambda _, row: (row.excluded.reason or "excluded") if row.excluded else "",
    ),
    ("Comment", lambda _, row: row.note),
)
RESULT_HEADINGS: Final = tuple(heading for heading, _ in _RESULT)

_COHORT: Final[tuple[tuple[str, Callable[[Interpretation], str]], ...]] = (
    ("Patient ID", lambda one: one.record.patient.id),
    ("Profile", lambda one: one.profile.id),
    ("Profile version", lambda one: one.profile.version),
    ("Read on", lambda one: one.as_of.isoformat()),
    ("Courses", lambda one: str(len(one.courses))),
    ("Course began", lambda one: _of_course(one, lambda last: last.course.first.isoformat())),
    ("Course ended", lambda one: _of_course(one, lambda last: last.course.last.isoformat())),
    ("Course doses", lambda one: _of_course(one, lambda last: str(len(last.course.doses)))),
    ("Course total mg", lambda one: _of_course(one, lambda last: _plain(last.course.total_mg))),
    ("Newest sample", lambda one: _newest(one, lambda s: s.sample.at.isoformat())),
    ("Window", lambda one: _newest(one, lambda s: s.sample.window.value)),
    ("Stores", lambda one: _newest(one, lambda s: s.stores.value if s.stores else "")),
    ("Overload", lambda one: _newest(one, lambda s: s.overload.value if s.overload else "")),
    (
        "Response",
        lambda one: _newest(one, lambda s: s.hb_response.verdict.value if s.hb_response else ""),
    ),
    ("Next test", lambda one: one.next_test.state.value),
    ("Next test earliest", lambda one: _iso(one.next_test.earliest)),
    ("Next test preferred", lambda one: _iso(one.next_test.preferred)),
    ("Findings", lambda one: " ".join(dict.fromkeys(found.code for found in one.findings))),
    ("Held rows", lambda one: str(len(one.held))),
)
COHORT_HEADINGS: Final = tuple(heading for heading, _ in _COHORT)


def result_rows(patient: Patient, results: Iterable[Result]) -> Iterator[tuple[str, ...]]:
    """Yield one row for each result, under ``RESULT_HEADINGS``."""
    for row in results:
        yield tuple(say(patient, row) for _, say in _RESULT)


def cohort_row(one: Interpretation) -> tuple[str, ...]:
    """Return the row of one patient, under ``COHORT_HEADINGS``: its newest course and sample."""
    return tuple(say(one) for _, say in _COHORT)


def as_csv(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[bytes]:
    """Yield a CSV file in UTF-8 in pieces: commas, CRLF, and no cell a spreadsheet would run."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_MINIMAL)
    writer.writerow(headings)
    for number, row in enumerate(rows):
        writer.writerow([escaped(cell) for cell in row])
        if number % _PAGE_LINES == 0:
            yield text.getvalue().encode()
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode()


def _when(moment: Moment | None) -> str:
    return "" if moment is None else moment.to_the_second()


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _plain(number: Decimal | None) -> str:
    return "" if number is None else f"{number:f}"


def _of_course(one: Interpretation, say: Callable[[CourseSummary], str]) -> str:
    return say(one.courses[-1]) if one.courses else ""


def _newest(one: Interpretation, say: Callable[[InterpretedSample], str]) -> str:
    return say(one.samples[-1]) if one.samples else ""
