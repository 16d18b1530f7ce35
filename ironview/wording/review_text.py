"""The patient's review as plain text, for pasting into the record system."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.findings import Finding
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.domain.overrides import OverrideStanding, OverrideState
from ironview.wording.bottom_line import bottom_line, dose_text
from ironview.wording.citations import citation_text
from ironview.wording.dates import date_text
from ironview.wording.findings import finding_action, finding_statement
from ironview.wording.labels import profile_name
from ironview.wording.next_test import next_test_text
from ironview.wording.overrides import override_meta
from ironview.wording.verdict_labels import severity_label

translate = QCoreApplication.translate


def review_text(
    said: Interpretation,
    guideline: Guideline,
    whom: str,
    standings: tuple[OverrideStanding, ...] = (),
    locale: QLocale | None = None,
) -> str:
    """Return answer, doses, findings with their sources, and the next test; lines end with \\n.

    Args:
        whom: Name, birth date and number of the patient; the first line.
        standings: What was decided about the findings.
    """
    lines = [whom, *_answer(said, locale), *_doses(said, locale)]
    for finding in said.findings:
        lines.append(_finding(finding, standings, locale))
        lines += [f"    {citation_text(one, guideline.sources)}" for one in finding.citations]
    lines.append(next_test_text(said, locale))
    name = profile_name(said.profile.id, said.profile_limits.name)
    read = translate("ReviewText", "Read on {date} by the rules {rules} {version}. No diagnosis.")
    lines.append(
        read.format(date=date_text(said.as_of, locale), rules=name, version=said.profile.version)
    )
    return "".join(f"{line}\n" for line in lines)


def _answer(said: Interpretation, locale: QLocale | None) -> Iterator[str]:
    told = bottom_line(said, locale)
    yield told.headline
    yield from (text for text in (told.facts, told.not_used) if text)


def _doses(said: Interpretation, locale: QLocale | None) -> Iterator[str]:
    for one in said.courses:
        doses = "; ".join(
            f"{date_text(dose.day, locale)} {dose_text(dose, locale)}" for dose in one.course.doses
        )
        yield translate("ReviewText", "Iron given: {doses}").format(doses=doses)


def _finding(
    finding: Finding, standings: tuple[OverrideStanding, ...], locale: QLocale | None
) -> str:
    statement = finding_statement(finding, locale)
    action = finding_action(finding, locale)
    parts = [f"- {severity_label(finding.severity)}: {statement}", action]
    standing = next((one for one in standings if one.finding == finding), None)
    if standing is not None and standing.state is not OverrideState.REOPENED:
        parts.append(f"[{override_meta(standing.override)}]")
    return " ".join(part for part in parts if part)
