"""What saving a panel will do, in at most five sentences, most pressing first."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.analytes import AnalyteCode
from ironview.domain.findings import Finding, Severity
from ironview.domain.interpretation import Interpretation, InterpretedSample
from ironview.domain.readings import Reading, reading_of
from ironview.domain.record import Result
from ironview.domain.verdicts import HbResponse, HbVerdict, NextTestState
from ironview.ui import words
from ironview.ui.forms.consequence_box import MOST_LINES, Consequence, IconSign
from ironview.ui.forms.finding_consequences import finding_consequence
from ironview.ui.forms.panel_reading import joined, readable_from
from ironview.ui.forms.slip_names import short_name
from ironview.ui.forms.typed_number import show_number
from ironview.ui.forms.waiting_dates import waiting_dates
from ironview.wording.labels import analyte_name

translate = QCoreApplication.translate

_OWN_SENTENCES = ("timing.", "response.", "confounder.")
"""Codes whose meaning other lines of the box already say."""


def panel_consequences(
    before: Interpretation,
    after: Interpretation,
    interpreted: InterpretedSample | None,
    drafts: Sequence[Result],
) -> list[Consequence]:
    """Return the sentences for a panel that ``after`` already holds; none without a value."""
    if interpreted is None or not drafts:
        return []
    codes = {draft.analyte for draft in drafts}
    findings = list(_new_findings(before, interpreted))
    pressing = [f for f in findings if f.severity in (Severity.URGENT, Severity.WARNING)]
    calm = [f for f in findings if f.severity is Severity.NOTICE]
    lines = [finding_consequence(f) for f in pressing if f.severity is Severity.URGENT]
    lines += _readings(after, interpreted, codes)
    if AnalyteCode.HB.value in codes:
        lines += _response(interpreted.hb_response)
    lines += [finding_consequence(f) for f in pressing if f.severity is Severity.WARNING]
    last = _next_test(after)
    room = MOST_LINES - len(last)
    lines += [finding_consequence(f) for f in calm][: max(0, room - len(lines))]
    return lines[:room] + last


def amended_lines(
    stored: Sequence[Result], drafts: Sequence[Result], locale: QLocale
) -> list[Consequence]:
    """Return a sentence for each stored value that becomes another one."""
    drafted = {draft.key: draft for draft in drafts}
    lines = []
    for row in stored:
        draft = drafted.get(row.key)
        if draft is None or (draft.value, draft.unit) == (row.value, row.unit):
            continue
        said = translate(
            "PanelConsequences",
            "{test}: {old} becomes <b>{new}</b>; the earlier value stays in the history.",
        ).format(
            test=escape(analyte_name(draft.analyte)),
            old=escape(f"{show_number(row.value, locale)} {row.unit}".strip()),
            new=escape(f"{show_number(draft.value, locale)} {draft.unit}".strip()),
        )
        lines.append(Consequence(IconSign("history", "ink2"), said))
    return lines


def _new_findings(before: Interpretation, interpreted: InterpretedSample) -> Iterator[Finding]:
    known = {(finding.code, finding.samples) for finding in before.findings}
    for finding in interpreted.findings:
        own = finding.code.startswith(_OWN_SENTENCES) and finding.severity.rank > 1
        if not own and (finding.code, finding.samples) not in known:
            yield finding


def _readings(
    after: Interpretation, interpreted: InterpretedSample, codes: Iterable[str]
) -> list[Consequence]:
    """Return one sentence for each state in which values of the sample cannot be read."""
    groups: dict[Reading, dict[str, None]] = {}
    for result in interpreted.sample.results:
        reading = reading_of(result)
        if result.code.value in codes and reading is not Reading.READABLE and result.takes_part:
            groups.setdefault(reading, {})[escape(short_name(result.analyte))] = None
    return [
        Consequence(reading, _reading_sentence(reading, list(names), after, interpreted))
        for reading, names in groups.items()
    ]


def _reading_sentence(
    reading: Reading, names: list[str], after: Interpretation, interpreted: InterpretedSample
) -> str:
    sample = interpreted.sample
    day, wait = sample.day or 0, 0
    until = readable_from(after, interpreted)
    if until is not None and sample.last_dose is not None:
        wait = (until - sample.last_dose.day).days
    one, several = _reading_patterns(reading)
    pattern = one if len(names) == 1 else several
    return pattern.format(tests=joined(names), day=day, wait=wait)


def _reading_patterns(reading: Reading) -> tuple[str, str]:
    """Return the sentence for one test and the one for several."""
    match reading:
        case Reading.TOO_EARLY:
            return (
                translate(
                    "PanelConsequences",
                    "{tests} is <b>kept but not interpreted</b>: day {day} is before day {wait}.",
                ),
                translate(
                    "PanelConsequences",
                    "{tests} are <b>kept but not interpreted</b>: day {day} is before day {wait}.",
                ),
            )
        case Reading.PROVISIONAL:
            return (
                translate(
                    "PanelConsequences",
                    "{tests} is <b>provisional</b> on day {day} and may still change.",
                ),
                translate(
                    "PanelConsequences",
                    "{tests} are <b>provisional</b> on day {day} and may still change.",
                ),
            )
        case Reading.INTERFERENCE:
            said = translate(
                "PanelConsequences",
                "{tests}: <b>not readable</b>, the infused iron is in the sample.",
            )
        case Reading.UNCLEAR:
            said = translate(
                "PanelConsequences",
                "{tests}: drawn <b>before or after the dose</b> of that day? The time tells.",
            )
        case _:
            said = translate(
                "PanelConsequences", "{tests}: <b>kept but not used</b>, the sample is unfit."
            )
    return said, said


def _response(response: HbResponse | None) -> list[Consequence]:
    if response is None:
        return []
    rose = response.delta_g_dl is not None and response.delta_g_dl > 0
    verdict = _verdict_text(response.verdict, rose=rose)
    if response.delta_g_dl is None or response.baseline_at is None:
        return [Consequence(Reading.READABLE, verdict)] if verdict else []
    if not verdict:
        return []
    said = translate("PanelConsequences", "Haemoglobin {moved} since {date}: {verdict}.").format(
        moved=_moved(response.delta_g_dl),
        date=words.day(response.baseline_at.day),
        verdict=verdict,
    )
    warns = response.verdict is HbVerdict.NON_RESPONSE
    return [Consequence(Severity.WARNING if warns else Reading.READABLE, said)]


def _moved(delta: Decimal) -> str:
    amount = f"{words.number(abs(delta), 1)}\u00a0g/dL"
    if delta > 0:
        return translate("PanelConsequences", "rose by <b>{amount}</b>").format(amount=amount)
    if delta < 0:
        return translate("PanelConsequences", "fell by <b>{amount}</b>").format(amount=amount)
    return translate("PanelConsequences", "did not change")


def _verdict_text(verdict: HbVerdict, *, rose: bool) -> str:
    """Return what the verdict means; before day 14 it is the same whether the value rose or not."""
    early = translate("PanelConsequences", "an early sign of response")
    if not rose:
        early = translate("PanelConsequences", "no early sign of response")
    return {
        HbVerdict.NO_BASELINE: translate(
            "PanelConsequences", "Haemoglobin has no baseline; none is invented."
        ),
        HbVerdict.NOT_APPLICABLE: "",
        HbVerdict.CONFOUNDED: translate("PanelConsequences", "not judged, something else moved it"),
        HbVerdict.TOO_SOON: translate("PanelConsequences", "too soon to judge"),
        HbVerdict.EARLY_SIGN: early,
        HbVerdict.ON_TRACK: translate("PanelConsequences", "on track"),
        HbVerdict.NOT_YET: translate("PanelConsequences", "not enough yet"),
        HbVerdict.OPTIMAL: translate("PanelConsequences", "a full response"),
        HbVerdict.ADEQUATE: translate("PanelConsequences", "an adequate response"),
        HbVerdict.PARTIAL: translate("PanelConsequences", "a partial response"),
        HbVerdict.NON_RESPONSE: translate("PanelConsequences", "no response, look for a cause"),
        HbVerdict.NOT_ASSESSABLE: translate(
            "PanelConsequences", "Haemoglobin cannot be judged: two values differ."
        ),
    }[verdict]


def _next_test(after: Interpretation) -> list[Consequence]:
    test = after.next_test
    patient = after.record.patient
    name = escape(words.full_name(patient.family_name, patient.given_name))
    if test.state is NextTestState.NONE:
        return []
    if test.state is NextTestState.REDRAW:
        said = translate(
            "PanelConsequences",
            "{name} joins the list <b>Arrived too early</b>: redraw from {dates}.",
        ).format(name=name, dates=waiting_dates(test))
        return [Consequence(IconSign("rotate-ccw", "tooEarly"), said)]
    if test.state is NextTestState.DONE:
        if test.recheck is None:
            return []
        said = translate(
            "PanelConsequences", "The test after the infusion is <b>done</b>: recheck {date}."
        ).format(date=words.day(test.recheck))
        return [Consequence(IconSign("circle-check", "ok"), said)]
    said = translate("PanelConsequences", "Next test from {dates}.").format(
        dates=waiting_dates(test)
    )
    icon = {
        NextTestState.WAITING: "hourglass",
        NextTestState.OPEN: "calendar",
        NextTestState.DUE: "calendar-clock",
        NextTestState.OVERDUE: "calendar-x",
    }[test.state]
    return [Consequence(IconSign(icon, "ink2"), said)]
