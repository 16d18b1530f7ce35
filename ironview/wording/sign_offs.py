"""Signatures under samples, in words: what signing freezes, who signed, what opened one again."""

from collections.abc import Callable, Mapping
from datetime import UTC, tzinfo
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.moments import read_moment
from ironview.domain.sign_off import (
    FindingChange,
    ResultChange,
    SignedChange,
    SignedContent,
    SignedFinding,
    SignedResult,
    SignOff,
    SignOffAction,
    SignOffStanding,
    TermChange,
)
from ironview.domain.verdicts import HbVerdict, Interpretability, Overload, Stores, Window
from ironview.wording.dates import date_text, moment_meta, moment_text
from ironview.wording.findings import finding_title
from ironview.wording.labels import analyte_name, analyte_within, profile_name
from ironview.wording.numbers import with_unit
from ironview.wording.verdict_labels import (
    hb_label,
    interpretability_label,
    overload_label,
    stores_label,
    window_label,
)

translate = QCoreApplication.translate


def _moment(written: str) -> str:
    at = read_moment(written, UTC)
    return written if at is None else moment_text(at)


_VERDICTS: Final[Mapping[str, Callable[[str], str]]] = {
    "stores": lambda code: stores_label(Stores(code)),
    "overload": lambda code: overload_label(Overload(code)),
    "hb_response": lambda code: hb_label(HbVerdict(code)),
    "window": lambda code: window_label(Window(code)),
    "collected": _moment,
}


def action_name(action: SignOffAction) -> str:
    """Return what is done about a sample."""
    return {
        SignOffAction.NONE: translate("SignOffs", "Nothing further"),
        SignOffAction.REPEAT_TEST: translate("SignOffs", "Test again"),
        SignOffAction.GIVE_IRON: translate("SignOffs", "Give iron"),
        SignOffAction.HOLD_IRON: translate("SignOffs", "Give no iron for now"),
        SignOffAction.TREAT: translate("SignOffs", "Treat the cause"),
        SignOffAction.REFER: translate("SignOffs", "Refer to a colleague"),
        SignOffAction.CALL_PATIENT: translate("SignOffs", "Call the patient"),
        SignOffAction.OTHER: translate("SignOffs", "Something else"),
    }[action]


def sample_name(content: SignedContent, locale: QLocale | None = None) -> str:
    """Return which sample it is, as it begins a sentence."""
    text = translate("SignOffs", "Sample of {date}")
    return text.format(date=moment_text(content.at, locale))


def freezes_text(content: SignedContent) -> str:
    """Return what a signature would freeze."""
    results, verdicts = len(content.results), len(content.verdicts)
    text = translate("SignOffs", "Signing freezes {results}, {verdicts} and the rules {rules}.")
    return text.format(
        results=_counted(
            results, translate("SignOffs", "1 result"), translate("SignOffs", "{n} results")
        ),
        verdicts=_counted(
            verdicts, translate("SignOffs", "1 verdict"), translate("SignOffs", "{n} verdicts")
        ),
        rules=_profile(f"{content.profile_id} {content.profile_version}"),
    )


def signed_text(sign_off: SignOff, zone: tzinfo, locale: QLocale | None = None) -> str:
    """Return who signed and when, and what is done, by whom and by when."""
    text = translate("SignOffs", "Signed by {name}, {when}.")
    parts = [text.format(name=sign_off.by, when=moment_meta(sign_off.at, zone))]
    if sign_off.action is not SignOffAction.NONE:
        parts.append(f"{action_name(sign_off.action)}.")
    if sign_off.next_date is not None:
        by = translate("SignOffs", "Next on {date}.")
        parts.append(by.format(date=date_text(sign_off.next_date, locale)))
    if sign_off.responsible and sign_off.responsible != sign_off.by:
        text = translate("SignOffs", "Responsible: {name}.")
        parts.append(text.format(name=sign_off.responsible))
    if sign_off.comment:
        parts.append(translate("SignOffs", "“{comment}”").format(comment=sign_off.comment))
    return " ".join(parts)


def waiting_text(standing: SignOffStanding) -> str:
    """Return why a sample cannot be signed."""
    if standing.waiting == 1:
        return translate("SignOffs", "1 result waits for an answer.")
    text = translate("SignOffs", "{n} results wait for an answer.")
    return text.format(n=standing.waiting)


def state_facts(content: SignedContent) -> tuple[str, str]:
    """Return whether a sample is abnormal and whether it can be read, as two short facts."""
    abnormal = (
        translate("SignOffs", "Outside a limit, or a finding asks")
        if content.is_abnormal
        else translate("SignOffs", "Within its limits")
    )
    readable = (
        translate("SignOffs", "Everything can be read")
        if content.is_readable
        else translate("SignOffs", "Not everything can be read yet")
    )
    return abnormal, readable


def change_lines(standing: SignOffStanding) -> tuple[str, ...]:
    """Return what opened a sample again, a line each: results, findings, what judged."""
    return tuple(dict.fromkeys(change_line(one) for one in standing.changes))


def change_line(change: SignedChange) -> str:
    """Return what became another, in a line."""
    match change:
        case ResultChange():
            return _result_change(change)
        case FindingChange():
            return _finding_change(change)
        case TermChange():
            return _term_change(change)


def _result_change(change: ResultChange) -> str:
    before, now = change.before, change.now
    if before is None and now is not None:
        return translate("SignOffs", "New: {row}").format(row=_result(now))
    if now is None and before is not None:
        return translate("SignOffs", "No longer there: {row}").format(row=_result(before))
    if before is None or now is None:
        return ""
    if (before.value, before.unit) != (now.value, now.unit):
        text = translate("SignOffs", "{test} was corrected, {before} to {now}.")
        return text.format(
            test=analyte_name(now.analyte),
            before=with_unit(before.value, before.unit if before.unit != now.unit else ""),
            now=with_unit(now.value, now.unit),
        )
    if before.reading != now.reading:
        text = translate("SignOffs", "{test}: {before}, now {now}.")
        return text.format(
            test=analyte_name(now.analyte),
            before=interpretability_label(Interpretability(before.reading)),
            now=interpretability_label(Interpretability(now.reading)),
        )
    text = translate("SignOffs", "{test}: its status or limits are others.")
    return text.format(test=analyte_name(now.analyte))


def _finding_change(change: FindingChange) -> str:
    before, now = change.before, change.now
    if before is None and now is not None:
        return translate("SignOffs", "New finding: {finding}").format(finding=_finding(now))
    if now is None and before is not None:
        text = translate("SignOffs", "Finding no longer there: {finding}")
        return text.format(finding=_finding(before))
    if before is None or now is None:
        return ""
    if before.is_overridden != now.is_overridden:
        text = (
            translate("SignOffs", "Overridden since: {finding}")
            if now.is_overridden
            else translate("SignOffs", "No longer overridden: {finding}")
        )
        return text.format(finding=_finding(now))
    text = translate("SignOffs", "{before}, now {now}")
    return text.format(before=_finding(before), now=_finding(now))


def _term_change(change: TermChange) -> str:
    name = {
        "collected": translate("SignOffs", "Time of collection"),
        "day": translate("SignOffs", "Days since the last dose"),
        "window": translate("SignOffs", "Reading window"),
        "stores": translate("SignOffs", "Iron stores"),
        "overload": translate("SignOffs", "Iron overload"),
        "hb_response": translate("SignOffs", "Haemoglobin response"),
        "profile": translate("SignOffs", "Rules"),
    }[change.what]
    text = translate("SignOffs", "{name}: {before}, now {now}.")
    before, now = (_term(change.what, one) for one in (change.before, change.now))
    return text.format(name=name, before=before, now=now)


def _term(what: str, code: str) -> str:
    if not code:
        return translate("SignOffs", "none")
    if what == "profile":
        return _profile(code)
    label = _VERDICTS.get(what)
    return code if label is None else label(code)


def _result(row: SignedResult) -> str:
    return f"{analyte_within(row.analyte)} {with_unit(row.value, row.unit)}".strip()


def _finding(finding: SignedFinding) -> str:
    return finding_title(finding.finding)


def _profile(written: str) -> str:
    """Return name and version of a profile written as ``id version``."""
    code, _, version = written.partition(" ")
    return f"{profile_name(code)} {version}".strip()


def _counted(number: int, one: str, many: str) -> str:
    return one if number == 1 else many.format(n=number)
