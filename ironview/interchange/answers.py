"""The JSON of interpretations: ``ironview-interpretation/1``, a contract other programs rely on."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Context, Decimal
from typing import Any, Final, Protocol

import msgspec

from ironview.domain.assessment import AssessedResult
from ironview.domain.findings import Finding, Held, Skipped, Used
from ironview.domain.interpretation import (
    CourseSummary,
    Interpretation,
    InterpretedSample,
)
from ironview.domain.moments import Moment
from ironview.domain.overrides import OverrideState, judge_overrides
from ironview.domain.verdicts import ChosenProfile, HbResponse, Ledger, NextTest
from ironview.interchange.override_rows import carried
from ironview.interchange.staging import Aside, Reading

FORMAT: Final = "ironview-interpretation/1"
_SIX_DIGITS: Final = Context(prec=6)


class FindingWords(Protocol):
    """Sentences for people; the interchange itself has none about findings."""

    def statement(self, finding: Finding) -> str:
        """Return what the finding says."""

    def action(self, finding: Finding) -> str:
        """Return what it suggests; empty when nothing."""


class Words(FindingWords, Protocol):
    """Everything an answer says in sentences."""

    def used(self, used: Used) -> str:
        """Return a row a finding rests on."""

    def skipped(self, skipped: Skipped) -> str:
        """Return a row a finding did not use, and why."""

    def thresholds(self, finding: Finding) -> Sequence[str]:
        """Return the numbers a finding was compared with, a line each."""

    def held(self, held: Held) -> str:
        """Return why a row is held."""

    def why_profile(self, profile: ChosenProfile) -> str:
        """Return why the profile applies."""

    def why_next_test(self, interpretation: Interpretation) -> str:
        """Return why the next test is then."""


def answer(
    engine: str,
    as_of: date,
    interpretations: Sequence[Interpretation],
    reading: Reading,
    words: Words,
) -> dict[str, Any]:
    """Return the whole document.

    Args:
        engine: Version of the program.
        reading: What the files held; its held and rejected rows come before the engine's.
    """
    held = [aside_as_json(aside) for aside in reading.held]
    held += [_held(row, one, words) for one in interpretations for row in one.held]
    return {
        "format": FORMAT,
        "engine": engine,
        "as_of": as_of.isoformat(),
        "patients": [_patient(one, words) for one in interpretations],
        "held": held,
        "rejected": [aside_as_json(aside) for aside in reading.rejected],
        "files": [
            {
                "source": file.source,
                "format": file.format,
                "result_rows": file.result_rows,
                "not_read": file.not_read,
            }
            for file in reading.files
        ],
    }


def as_json(document: dict[str, Any]) -> bytes:
    """Return a document as indented UTF-8 with a line end."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def number(amount: Decimal | None) -> float | None:
    """Return an amount rounded to 6 significant digits."""
    return None if amount is None else float(_SIX_DIGITS.create_decimal(amount))


def _patient(one: Interpretation, words: Words) -> dict[str, Any]:
    return {
        "id": one.record.patient.id,
        "profile": _profile(one.profile, words),
        "courses": [_course(summary) for summary in one.courses],
        "ledger": _ledger(one.ledger),
        "samples": [_sample(sample, words) for sample in one.samples],
        "findings": _findings(one, words),
        "next_test": _next_test(one.next_test, words.why_next_test(one)),
    }


def _profile(profile: ChosenProfile, words: Words) -> dict[str, Any]:
    return {
        "id": profile.id,
        "version": profile.version,
        "chosen_by": profile.chosen_by.value,
        "why": words.why_profile(profile),
    }


def _course(summary: CourseSummary) -> dict[str, Any]:
    course = summary.course
    return {
        "first": course.first.isoformat(),
        "last": course.last.isoformat(),
        "doses": len(course.doses),
        "total_mg": number(course.total_mg),
        "unknown_dose": course.has_unknown_dose,
        "products": list(dict.fromkeys(dose.infusion.product for dose in course.doses)),
        "need_mg": {"ganzoni": summary.ganzoni_mg, "simplified": summary.simplified_mg},
        "tsat_response": {
            "before": number(summary.tsat_before),
            "after": number(summary.tsat_after),
        },
        "fatigue": summary.fatigue.value if summary.fatigue is not None else None,
    }


def _ledger(ledger: Ledger) -> dict[str, Any]:
    return {
        "given_mg": {
            "last_12_months": number(ledger.given_last_12_months_mg),
            "ever": number(ledger.given_ever_mg),
        },
        "transfused_mg": [number(amount) for amount in ledger.transfused_mg],
        "donated_mg": [number(amount) for amount in ledger.donated_mg],
        "unknown_dose": ledger.has_unknown_dose,
    }


def _sample(one: InterpretedSample, words: Words) -> dict[str, Any]:
    sample = one.sample
    written: dict[str, Any] = {
        "collected": sample.at.isoformat(),
        "last_dose": sample.last_dose.day.isoformat() if sample.last_dose else None,
        "day": sample.day,
        "course": sample.course.number if sample.course is not None else None,
        "results": [_result(result) for result in sample.results],
        "stores": one.stores.value if one.stores is not None else None,
        "overload": one.overload.value if one.overload is not None else None,
        "hb_response": _hb_response(one.hb_response),
        "findings": list(dict.fromkeys(finding.code for finding in one.findings)),
    }
    if one.profile is not None:
        written["profile"] = _profile(one.profile, words)
    return written


def _result(result: AssessedResult) -> dict[str, Any]:
    row, quantity = result.row, result.quantity
    excluded = row.excluded
    return {
        "id": row.id,
        "analyte": result.code.value,
        "reported": f"{row.value} {row.unit}".strip(),
        "value": number(quantity.amount) if quantity is not None else None,
        "comparator": quantity.comparator.value if quantity and quantity.comparator else None,
        "unit": canonical_unit(result),
        "computed_from": list(result.computed_from),
        "window": result.window.value if result.window is not None else None,
        "interpretability": result.interpretability.value,
        "flag": result.flag.value if result.flag is not None else None,
        "lab_flag": row.lab_flag or None,
        "status": row.status.value,
        "why_not": result.why_excluded or result.why_invalid or None,
        "excluded": (
            {"reason": excluded.reason, "by": excluded.by, "at": excluded.at} if excluded else None
        ),
        "source": row.origin,
    }


def canonical_unit(result: AssessedResult) -> str:
    """Return the unit in plain letters, as the contract writes it."""
    return result.analyte.canonical_unit.replace("µ", "u").replace("μ", "u")


def _hb_response(response: HbResponse | None) -> dict[str, Any] | None:
    if response is None:
        return None
    baseline = None
    if response.baseline_at is not None:
        baseline = {
            "collected": response.baseline_at.isoformat(),
            "value": number(response.baseline_g_dl),
        }
        if response.baseline_is_confirmed:
            baseline["confirmed"] = True
    offered = {}
    if response.offered_at is not None:
        offered["baseline_offered"] = {
            "collected": response.offered_at.isoformat(),
            "value": number(response.offered_g_dl),
        }
    return {
        "verdict": response.verdict.value,
        "delta_g_dl": number(response.delta_g_dl),
        "normalised": response.normalised,
        "baseline": baseline,
        "days_from_first": response.days_from_first,
        "days_from_last": response.days_from_last,
        **offered,
    }


def _findings(one: Interpretation, words: Words) -> list[dict[str, Any]]:
    """Return every finding; one that the record sets aside says by whom and why."""
    aside = [
        standing
        for standing in judge_overrides(one, carried(one.record).overrides)
        if standing.state is OverrideState.STANDS
    ]
    written = []
    for finding in one.findings:
        told = _finding(finding, words)
        override = next((item.override for item in aside if item.finding == finding), None)
        if override is not None:
            told["override"] = {
                "reason": override.reason,
                "comment": override.comment,
                "by": override.by,
                "at": override.at.isoformat(),
            }
        written.append(told)
    return written


def _finding(finding: Finding, words: Words) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "samples": [_text(at) for at in finding.samples],
        "dose": finding.dose.isoformat() if finding.dose is not None else None,
        "statement": words.statement(finding),
        "because": [{"result": used.reference, "text": words.used(used)} for used in finding.used],
        "thresholds": list(words.thresholds(finding)),
        "skipped": [
            {"result": skipped.reference, "why": skipped.why, "text": words.skipped(skipped)}
            for skipped in finding.skipped
        ],
        "action": words.action(finding),
        "rule": finding.rule,
        "citations": [
            {"key": citation.key, "place": citation.place, "mark": citation.mark.value}
            for citation in finding.citations
        ],
        "other_profiles": [
            {"id": other.id, "says": other.says} for other in finding.other_profiles
        ],
    }


def _text(at: Moment | None) -> str | None:
    return at.isoformat() if at is not None else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _next_test(test: NextTest, why: str) -> dict[str, Any]:
    return {
        "state": test.state.value,
        "earliest": _day(test.earliest),
        "preferred": _day(test.preferred),
        "definitive": _day(test.definitive),
        "tests": list(test.tests),
        "recheck": _day(test.recheck),
        "why": why,
    }


def _held(row: Held, one: Interpretation, words: Words) -> dict[str, Any]:
    return {
        "source": row.origin,
        "patient": one.record.patient.id,
        "reason": row.reason,
        "text": words.held(row),
        "kind": row.kind,
    }


def aside_as_json(aside: Aside) -> dict[str, str]:
    """Return a held or rejected row in the form of the contract."""
    return {
        "source": aside.source,
        "patient": aside.patient,
        "reason": aside.reason,
        "text": str(aside.text),
        "kind": aside.kind.value,
    }


def accounted_results(document: Mapping[str, Any]) -> int:
    """Return how many laboratory rows of the files stand in a sample, ``held`` or ``rejected``."""
    samples: Iterable[dict[str, Any]] = (
        sample for patient in document["patients"] for sample in patient["samples"]
    )
    in_samples: int = sum(
        not result["computed_from"] for sample in samples for result in sample["results"]
    )
    aside_rows: int = sum(
        row["kind"] == "result" for row in (*document["held"], *document["rejected"])
    )
    return in_samples + aside_rows
