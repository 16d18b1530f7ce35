"""Findings in the short forms the screen needs; the sentences come from ``ironview.wording``."""

from ironview.domain.findings import Finding
from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation
from ironview.wording.dates import date_text
from ironview.wording.verdict_labels import severity_label


def headline(interpretation: Interpretation) -> str:
    """Return what the tests mean today."""
    return interpretation.findings[0].code if interpretation.findings else "Nothing to say."


def finding_name(code: str) -> str:
    """Return what a finding is called where only its code is known."""
    return code


def finding_title(finding: Finding) -> str:
    """Return a finding in one line that says value and limit."""
    return finding.code


def finding_statement(finding: Finding) -> str:
    """Return a finding as a sentence."""
    return finding.code


def finding_action(finding: Finding) -> str:
    """Return what is suggested; empty when nothing is."""
    return finding.action


def finding_meta(finding: Finding) -> str:
    """Return severity and date, as they stand below a title."""
    parts = [severity_label(finding.severity)]
    if finding.samples:
        parts.append(date_text(finding.samples[-1].day))
    elif finding.dose is not None:
        parts.append(date_text(finding.dose))
    return " · ".join(parts)


def row_text(name: str, amount: str) -> str:
    """Return a row a finding rests on, as reported."""
    return f"{name} {amount}".strip()


def skipped_word(why: str) -> str:
    """Return why a row was not used."""
    return why


def skipped_tone(why: str) -> str:
    """Return the tone of a reason or window; ink where it has none of its own."""
    return why if why in ("too_early", "provisional", "invalid", "held") else "ink"


def profile_name(guideline: Guideline, profile: str) -> str:
    """Return the name of a profile."""
    known = guideline.profiles.get(profile)
    return profile if known is None else known.name


def said_by_profile(says: str) -> str:
    """Return what another profile says, as one word."""
    return says
