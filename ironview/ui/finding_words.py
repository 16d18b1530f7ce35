"""Findings in the short forms the screen needs; the sentences come from ``ironview.wording``."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.findings import Finding
from ironview.domain.guideline import Guideline
from ironview.domain.overrides import OverrideStanding, OverrideState
from ironview.domain.readings import Reading
from ironview.wording.dates import date_text
from ironview.wording.labels import profile_name as name_of_profile
from ironview.wording.overrides import override_meta
from ironview.wording.verdict_labels import severity_label, why_text

translate = QCoreApplication.translate


def finding_name(code: str) -> str:
    """Return in a few words what waits for a person, where only the finding's code is known."""
    return {
        "stores.ferritin_over_10000": translate("Findings", "ferritin above 10 000"),
        "safety.phosphate_severe": translate("Findings", "phosphate very low"),
        "safety.hb_critical": translate("Findings", "haemoglobin below 7.0"),
        "overload.persistent": translate("Findings", "persistent overload pattern"),
        "stores.ferritin_over_1000": translate("Findings", "ferritin above 1000"),
        "timing.unexpectedly_low": translate("Findings", "unexpectedly low after a dose"),
        "timing.undated_dose": translate("Findings", "a dose without a date"),
        "response.non_response": translate("Findings", "no response, to decide"),
        "safety.hold_iron": translate("Findings", "hold iron"),
        "safety.phosphate_low": translate("Findings", "phosphate low"),
        "dose.over_single_max": translate("Findings", "dose above its maximum"),
        "dose.interval_too_short": translate("Findings", "doses too close"),
        "dose.over_period_max": translate("Findings", "too much in 7 days"),
        "dose.over_course_need": translate("Findings", "dose above need"),
        "dose.unknown_product": translate("Findings", "unknown product"),
    }.get(code, code)


def finding_meta(finding: Finding, standing: OverrideStanding | None = None) -> str:
    """Return severity, date and day, as they stand below a title; or who overrode it and why."""
    when = _when(finding)
    if standing is not None and standing.state is not OverrideState.REOPENED:
        is_gone = standing.state is OverrideState.GONE
        gone = [translate("Findings", "no longer there")] if is_gone else []
        return " · ".join((*gone, *when, override_meta(standing.override)))
    parts = [severity_label(finding.severity)]
    if standing is not None:
        parts.append(translate("Findings", "override open again"))
    day = finding.facts.get("day")
    if isinstance(day, int) and not isinstance(day, bool):
        when.append(translate("Findings", "day {n}").format(n=day))
    return " · ".join((*parts, *when))


def _when(finding: Finding) -> list[str]:
    if finding.samples:
        return [date_text(finding.samples[-1].day)]
    return [] if finding.dose is None else [date_text(finding.dose)]


def skipped_tone(why: str) -> str:
    """Return the tone of a reason or window; ink where it has none of its own."""
    tones = {one.value for one in Reading} - {"readable", "unclear", "excluded"}
    return why if why in tones else "ink"


def profile_name(guideline: Guideline, profile: str) -> str:
    """Return the name of a profile."""
    known = guideline.profiles.get(profile)
    return name_of_profile(profile, "" if known is None else known.name)


def skipped_word(why: str) -> str:
    """Return why a row was not used, in a word or two."""
    return why_text(why)
