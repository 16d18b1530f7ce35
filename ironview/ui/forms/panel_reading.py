"""Finds what the rules say of the values of a panel, and words it for the row."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult
from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.evidence import result_reference
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.moments import Moment
from ironview.domain.readings import Reading, reading_of
from ironview.domain.record import Result, ResultStatus
from ironview.ui import words
from ironview.ui.forms.reads_as import Foreseen

translate = QCoreApplication.translate

PROBE_ID = "ironview-form-probe"


def probe(collected: Moment) -> Result:
    """Return a row that takes part in nothing, so that its sample exists before a value does."""
    return Result(
        id=PROBE_ID,
        analyte=AnalyteCode.FERRITIN.value,
        value="",
        collected=collected,
        status=ResultStatus.CANCELLED,
    )


def sample_of(interpretation: Interpretation, draft: Result) -> InterpretedSample | None:
    """Return the sample a drafted row stands in, or None."""
    reference = result_reference(draft)
    for interpreted in interpretation.samples:
        for result in interpreted.sample.results:
            if result_reference(result.row) == reference and result.row.value == draft.value:
                return interpreted
    return None


def foreseen(
    interpretation: Interpretation, interpreted: InterpretedSample | None, draft: Result
) -> Foreseen | None:
    """Return how a drafted row will read; None when the rules hold it."""
    if interpreted is None:
        return None
    reference = result_reference(draft)
    judged = next(
        (
            result
            for result in interpreted.sample.results
            if result_reference(result.row) == reference and result.row.value == draft.value
        ),
        None,
    )
    if judged is None:
        return None
    reading = reading_of(judged)
    return Foreseen(reading, judged.flag, _fact(reading, judged, interpreted, interpretation))


def is_held(interpretation: Interpretation, draft: Result) -> bool:
    """Return whether the rules refuse to read a drafted row."""
    reference = result_reference(draft)
    return any(
        held.kind == "result" and held.reference == reference for held in interpretation.held
    )


def readable_from(interpretation: Interpretation, interpreted: InterpretedSample) -> date | None:
    """Return the first date on which the doses before a sample have been waited for."""
    sample = interpreted.sample
    if sample.last_dose is None:
        return None
    courses = [summary.course for summary in interpretation.courses]
    doses = [dose for course in courses for dose in course.doses]
    calendar = DoseCalendar(doses, courses)
    return calendar.readable_from(sample.timing, sample.last_dose.index + 1)


def joined(names: Iterable[str]) -> str:
    """Return "Ferritin", "Ferritin and TSAT" or "Iron, ferritin and TSAT"."""
    listed = list(names)
    if len(listed) < 2:
        return "".join(listed)
    return translate("PanelReading", "{some} and {last}").format(
        some=", ".join(listed[:-1]), last=listed[-1]
    )


def _fact(
    reading: Reading,
    judged: AssessedResult,
    interpreted: InterpretedSample,
    interpretation: Interpretation,
) -> str:
    day = readable_from(interpretation, interpreted)
    if reading is Reading.TOO_EARLY and day is not None:
        same_year = day.year == interpreted.sample.at.day.year
        shown = words.short_day(day) if same_year else words.day(day)
        return translate("PanelReading", "readable from {date}").format(date=shown)
    if reading is Reading.INVALID:
        return {
            "haemolysed": translate("PanelReading", "haemolysed"),
            "oral_iron": translate("PanelReading", "oral iron that day"),
            "component": translate("PanelReading", "a component is invalid"),
        }.get(judged.why_invalid, "")
    if reading is Reading.PROVISIONAL:
        return (
            translate("PanelReading", "may still fall")
            if judged.code is AnalyteCode.FERRITIN
            else ""
        )
    response = interpreted.hb_response
    if judged.code is AnalyteCode.HB and response is not None and response.delta_g_dl is not None:
        return _change(response.delta_g_dl, judged)
    return ""


def _change(delta: Decimal, judged: AssessedResult) -> str:
    changed = words.change(delta, judged.analyte.decimals)
    return f"{changed} {judged.analyte.canonical_unit}"
