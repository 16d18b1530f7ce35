"""What the card of a result says beyond the result: its change, its course, the response."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult
from ironview.domain.expected_course import Refusal, Standing
from ironview.domain.findings import Finding
from ironview.domain.guideline import Guideline
from ironview.domain.history import History
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.interpreted_history import history_of
from ironview.domain.standing import standing_of
from ironview.domain.trends import trend
from ironview.wording.expected_sentences import refusal_sentence, standing_text
from ironview.wording.hb_response_sentences import response_sentence
from ironview.wording.labels import analyte_name
from ironview.wording.trend_sentences import change_sentence

Line = tuple[str, str]
_EXPECTED = (AnalyteCode.FERRITIN, AnalyteCode.HB)
_BLOOD = (AnalyteCode.HB, AnalyteCode.HCT)


def point_facts(
    said: Interpretation, guideline: Guideline, result: AssessedResult, sample: InterpretedSample
) -> list[Line]:
    """Return title and sentence of each; an empty sentence where there is nothing to say."""
    translate = QCoreApplication.translate
    history = history_of(said, guideline)
    lines = []
    if result.is_eligible:
        change = change_sentence(trend(history, result.code, until=sample.sample), result.analyte)
        lines.append((translate("PointCard", "Change"), change))
        standing = _standing(history, result, sample)
        lines.append((translate("PointCard", "Expected course"), standing))
    if result.code in _BLOOD and sample.hb_response is not None:
        within = guideline.response.baseline_within_days.whole
        sentence = response_sentence(sample.hb_response, within)
        lines.append((translate("PointCard", "Response"), sentence))
    return lines


def finding_standing(said: Interpretation, guideline: Guideline, finding: Finding) -> str:
    """Say where ferritin and Hb of a finding's newest sample lie in the expected course.

    Returns:
        Nothing for a finding that rests on neither, and where no course is expected.
    """
    newest = finding.samples[-1] if finding.samples else None
    sample = next((one for one in said.samples if one.sample.at == newest), None)
    used = {used.analyte for used in finding.used if used.at == newest}
    if sample is None:
        return ""
    history = history_of(said, guideline)
    lines = []
    for code in (code for code in _EXPECTED if code in used):
        standing = standing_of(history, sample.sample, code)
        if isinstance(standing, Standing):
            text = standing_text(standing)
            lines.append(f"{analyte_name(code)}: {text[:1].lower()}{text[1:]}")
    return "\n".join(lines)


def _standing(history: History, result: AssessedResult, sample: InterpretedSample) -> str:
    standing = standing_of(history, sample.sample, result.code)
    if standing is None:
        return ""
    if isinstance(standing, Refusal):
        return refusal_sentence(standing)
    return standing_text(standing)
