"""Findings that were overridden, in words: by whom and why, and what opened one again."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.findings import Severity, Skipped, Used
from ironview.domain.overrides import (
    Change,
    FactChange,
    Override,
    OverrideStanding,
    OverrideState,
    RowChange,
    RuleChange,
    Withdrawal,
)
from ironview.wording.dates import date_text, moment_text
from ironview.wording.facts import Facts
from ironview.wording.findings import finding_statement, row_text
from ironview.wording.labels import profile_name
from ironview.wording.numbers import NO_BREAK
from ironview.wording.thresholds import threshold_lines
from ironview.wording.verdict_labels import severity_label, why_text

translate = QCoreApplication.translate


def reason_text(code: str) -> str:
    """Return a coded reason, as it begins a line; a code that is not known is returned as it is."""
    return {
        "not_for_this_patient": translate("Overrides", "Does not apply to this patient"),
        "already_treated": translate("Overrides", "Already being treated"),
        "result_doubted": translate("Overrides", "Result believed to be wrong"),
        "other_cause": translate("Overrides", "Another cause known"),
        "second_opinion": translate("Overrides", "Second opinion obtained"),
        "other": translate("Overrides", "Another reason"),
    }.get(code, code)


def reason_within(code: str) -> str:
    """Return a coded reason as it stands inside a sentence."""
    text = reason_text(code)
    return text[:1].lower() + text[1:]


def decided_by(override: Override) -> str:
    """Return who overrode a finding; a de-identified case names nobody."""
    return override.by or translate("Overrides", "somebody who is not named")


def override_text(override: Override, zone: tzinfo, locale: QLocale | None = None) -> str:
    """Return who overrode a finding, when and why, with the comment."""
    text = translate("Overrides", "Overridden by {name} on {date}: {reason}.").format(
        name=decided_by(override),
        date=date_text(override.at.astimezone(zone).date(), locale),
        reason=reason_within(override.reason),
    )
    return f"{text} {_quoted(override.comment)}".strip()


def withdrawal_text(withdrawal: Withdrawal, zone: tzinfo, locale: QLocale | None = None) -> str:
    """Return an override that was withdrawn: who decided what, and who took it back and why."""
    text = translate("Overrides", "Withdrawn by {name} on {date}: {reason}").format(
        name=withdrawal.by,
        date=date_text(withdrawal.at.astimezone(zone).date(), locale),
        reason=withdrawal.reason,
    )
    return f"{override_text(withdrawal.override, zone, locale)} {text}"


def override_meta(override: Override) -> str:
    """Return who overrode a finding and why, short enough for a line of a list."""
    return translate("Overrides", "overridden by {name}, {reason}").format(
        name=decided_by(override), reason=reason_within(override.reason)
    )


def state_text(standing: OverrideStanding) -> str:
    """Return what an override means today, in one sentence."""
    return {
        OverrideState.STANDS: translate(
            "Overrides", "It opens again when a result, a dose or the rule changes."
        ),
        OverrideState.REOPENED: translate(
            "Overrides", "Open again: what it rested on is no longer the same."
        ),
        OverrideState.GONE: translate("Overrides", "This finding is no longer there."),
    }[standing.state]


def overridden_count(number: int) -> str:
    """Return how many findings are overridden, as a sentence; empty for none."""
    if number == 0:
        return ""
    if number == 1:
        return translate("Overrides", "1 finding overridden.").replace(" ", NO_BREAK)
    text = translate("Overrides", "{n} findings overridden.").format(n=number)
    return text.replace(" ", NO_BREAK)


def change_lines(standing: OverrideStanding, locale: QLocale | None = None) -> tuple[str, ...]:
    """Return what opened an override again, a line each: rows, numbers, what judged.

    Facts follow from the rows and the rule; where they are all that changed, the lines of the
    rule that differ are told, or else the sentence.
    """
    here = locale or QLocale()
    lines = [_told(one, here) for one in standing.changes if not isinstance(one, FactChange)]
    if any(isinstance(one, FactChange) for one in standing.changes):
        lines += _fact_lines(standing, here)
    if not lines and standing.changes:
        lines.append(translate("Overrides", "A number it was compared with is another."))
    return tuple(dict.fromkeys(lines))


def _told(change: Change, locale: QLocale) -> str:
    match change:
        case RowChange(before=None, now=now) if now is not None:
            return translate("Overrides", "New: {row}").format(row=_row(now, locale))
        case RowChange(before=before, now=None) if before is not None:
            return translate("Overrides", "No longer there: {row}").format(row=_row(before, locale))
        case RowChange(before=before, now=now) if before is not None and now is not None:
            return _row_change(before, now, locale)
        case RuleChange():
            return _rule_line(change)
        case _:
            return ""


def _row_change(before: Used | Skipped, now: Used | Skipped, locale: QLocale) -> str:
    """Say what became of a row; the amount alone where nothing else did."""
    is_same_row = (before.analyte, before.at, type(before)) == (now.analyte, now.at, type(now))
    if is_same_row and isinstance(before, Used):
        return _became(_row(before, locale), now.amount_text)
    return _became(_row(before, locale), _row(now, locale))


def _rule_line(change: RuleChange) -> str:
    name = {
        "rule": translate("Overrides", "Rule"),
        "severity": translate("Overrides", "Severity"),
        "profile": translate("Overrides", "Profile"),
    }.get(change.what, change.what)
    before, now = change.before, change.now
    if change.what == "severity":
        before, now = severity_label(Severity(before)), severity_label(Severity(now))
    elif change.what == "profile":
        before, now = _profile(before), _profile(now)
    return translate("Overrides", "{name}: {change}").format(name=name, change=_became(before, now))


def _profile(written: str) -> str:
    """Return name and version of a profile written as ``id version``."""
    code, _, version = written.partition(" ")
    return f"{profile_name(code, '')} {version}".strip()


def _fact_lines(standing: OverrideStanding, locale: QLocale) -> Sequence[str]:
    """Return the lines of the rule that differ, old against new; else both sentences."""
    if standing.finding is None:
        return ()
    before = threshold_lines(Facts(standing.override.finding, locale))
    now = threshold_lines(Facts(standing.finding, locale))
    lost = [one for one in before if one not in now]
    come = [one for one in now if one not in before]
    if len(lost) == len(come) and lost:
        return [_became(*pair) for pair in zip(lost, come, strict=True)]
    said = finding_statement(standing.override.finding, locale)
    says = finding_statement(standing.finding, locale)
    return [_became(said, says)] if said != says else ()


def _became(before: str, now: str) -> str:
    return translate("Overrides", "{before} \u2192 {now}").format(before=before, now=now)


def _row(row: Used | Skipped, locale: QLocale) -> str:
    told = row_text(row.analyte, row.amount_text)
    when = "" if row.at is None else moment_text(row.at, locale)
    parts = [when, told]
    if isinstance(row, Skipped):
        parts.append(translate("Overrides", "not used: {why}").format(why=why_text(row.why)))
    return ", ".join(part for part in parts if part)


def _quoted(comment: str) -> str:
    if not comment:
        return ""
    return translate("Overrides", "“{comment}”").format(comment=comment)
