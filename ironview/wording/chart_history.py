"""What was done in a chart, in sentences: who did what to which entry, from what to what, why."""

from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.domain.chart_changes import ChangeKind, ChartChange, Looks, RuleStep
from ironview.domain.record import Patient
from ironview.wording.dates import moment_meta
from ironview.wording.deeds import done, done_by
from ironview.wording.labels import profile_name
from ironview.wording.overrides import reason_within

translate = QCoreApplication.translate

_TAKES_BACK: Final = frozenset({"undo", "redo"})
_IN_ERROR: Final = frozenset({"remove"})
_CODED: Final = frozenset({"override_finding"})
_IMPORT: Final = "import"
_UNDO_IMPORT: Final = "undo_import"
_MERGE: Final = "merge_patients"
_SEPARATE: Final = "separate_patients"
_MOVE: Final = "move_rows"
_RESTORE: Final = "restore_version"


def change_sentence(change: ChartChange) -> str:
    """Return who did what, and why: one sentence with its point."""
    return _ended(_who_did(change), _reason(change))


def change_lines(change: ChartChange) -> tuple[str, ...]:
    """Return what was done to each entry where the sentence does not say it; may be empty."""
    if _says_all(change):
        return ()
    is_error = change.action in _IN_ERROR
    lines = [_capital(done(step, is_error=is_error)) for step in change.steps]
    lines += [_capital(_rule(step)) for step in change.rules]
    left = _left(change)
    if left:
        text = translate("History", "And {entries} more")
        lines.append(text.format(entries=entries_counted(left)))
    return tuple(lines)


def change_done(change: ChartChange) -> str:
    """Return what was done, for menus, notices and reasons: "ferritin 148 µg/L of … entered"."""
    match change.action:
        case "merge_patients":
            text = translate("History", "{other} merged into this patient")
            return text.format(other=change.other)
        case "separate_patients":
            text = translate("History", "{other} separated again")
            return text.format(other=change.other)
        case "undo" | "redo" if change.takes_back is not None:
            return change_done(change.takes_back)
        case "import":
            text = translate("History", "{entries} imported from {source}")
            return text.format(entries=entries_counted(change.count), source=change.source)
    is_error = change.action in _IN_ERROR
    steps = [step for step in change.steps if not _is_new_patient(change, step.now)]
    if len(steps) == 1 and change.count == len(change.steps):
        return done(steps[0], is_error=is_error)
    if not change.steps and change.rules:
        return ", ".join(_rule(step) for step in change.rules)
    text = translate("History", "{entries}, first {first}")
    first = done(steps[0] if steps else change.steps[0], is_error=is_error)
    return text.format(entries=entries_counted(len(steps) + _left(change)), first=first)


def entries_counted(count: int) -> str:
    """Return so many entries, as they stand in a sentence."""
    if count == 1:
        return translate("History", "1 entry")
    return translate("History", "{count} entries").format(count=count)


def meta_text(change: ChartChange, zone: tzinfo) -> str:
    """Return when and where a change was made, and whether it still counts."""
    said = [moment_meta(change.at, zone), change.workstation]
    if change.is_taken_back:
        said.append(translate("History", "taken back since"))
    return " · ".join(part for part in said if part)


def change_text(change: ChartChange, zone: tzinfo) -> str:
    """Return a change as lines of plain text, for the clipboard."""
    head = f"{meta_text(change, zone)}: {change_sentence(change)}"
    return "\n".join([head, *(f"  {line}" for line in change_lines(change))])


def looks_text(looks: Looks, zone: tzinfo) -> str:
    """Return who looked at the patient, how often and when."""
    last = looks.last.astimezone(zone)
    if looks.count == 1:
        text = translate("History", "{who} looked at this patient.")
        return text.format(who=looks.by)
    text = translate("History", "{who} looked at this patient {count} times, until {time}.")
    return text.format(who=looks.by, count=looks.count, time=f"{last:%H:%M}")


def looks_meta(looks: Looks, zone: tzinfo) -> str:
    """Return when the first of these looks was, and where."""
    said = (moment_meta(looks.first, zone), looks.workstation)
    return " · ".join(part for part in said if part)


def kind_name(kind: ChangeKind) -> str:
    """Return what a filter of the history is called."""
    return {
        ChangeKind.RESULTS: translate("History", "Results"),
        ChangeKind.INFUSIONS: translate("History", "Infusions"),
        ChangeKind.OTHER_ENTRIES: translate("History", "Other entries"),
        ChangeKind.PATIENT: translate("History", "Patient's data"),
        ChangeKind.OVERRIDES: translate("History", "Overrides"),
        ChangeKind.SIGN_OFFS: translate("History", "Signatures"),
        ChangeKind.BOOKINGS: translate("History", "Booked tests and calls"),
        ChangeKind.TARGETS: translate("History", "Targets"),
        ChangeKind.IMPORTS: translate("History", "Imports"),
        ChangeKind.BELONGING: translate("History", "Moved and merged"),
        ChangeKind.RULES: translate("History", "Rules"),
    }[kind]


def undo_reason(what: str) -> str:
    """Return why a change is made that takes another back."""
    return translate("History", "undo of: {what}").format(what=what)


def redo_reason(what: str) -> str:
    """Return why a change is made that does another again."""
    return translate("History", "redo of: {what}").format(what=what)


def _who_did(change: ChartChange) -> str:
    if change.takes_back is not None and change.action in {*_TAKES_BACK, _UNDO_IMPORT}:
        text = (
            translate("History", "{who} did again: {what}")
            if change.is_again
            else translate("History", "{who} took back: {what}")
        )
        return text.format(who=change.by, what=change_done(change.takes_back))
    match change.action:
        case "import":
            text = translate("History", "{who} imported {entries} of this patient from {source}")
            entries = entries_counted(change.count)
            return text.format(who=change.by, entries=entries, source=change.source)
        case "merge_patients":
            text = translate("History", "{who} merged {other} into this patient")
            return text.format(who=change.by, other=change.other)
        case "separate_patients":
            text = translate("History", "{who} separated {other} from this patient again")
            return text.format(who=change.by, other=change.other)
    if change.rules and not change.steps:
        return _rules_by(change)
    return _steps_by(change)


def _steps_by(change: ChartChange) -> str:
    if _says_all(change):
        sentence = done_by(change.by, change.steps[0], is_error=change.action in _IN_ERROR)
        if change.action == _RESTORE:
            text = translate("History", "{sentence}, as in an earlier version")
            return text.format(sentence=sentence)
        return sentence
    count = change.count
    match change.action:
        case "add_records" | "add_patient":
            text = translate("History", "{who} added this patient with {entries}")
            count -= 1
        case "move_rows":
            text = translate("History", "{who} moved {entries}")
        case action if action.startswith("add_"):
            text = translate("History", "{who} entered {entries}")
        case _:
            text = translate("History", "{who} changed {entries}")
    return text.format(who=change.by, entries=entries_counted(count))


def _says_all(change: ChartChange) -> bool:
    """Whether the sentence itself says what was done to the only entry."""
    is_one = len(change.steps) == 1 and change.count == 1 and not change.rules
    is_rule = len(change.rules) == 1 and not change.steps
    by_step = change.takes_back is None and change.action not in {_IMPORT, _MERGE, _SEPARATE}
    return by_step and (is_one or is_rule)


def _left(change: ChartChange) -> int:
    """Return how many entries were not read."""
    return change.count - len(change.steps)


def _is_new_patient(change: ChartChange, row: object) -> bool:
    """A patient added with entries is told by the entries."""
    return isinstance(row, Patient) and change.count > 1 and change.action.startswith("add_")


def _rules_by(change: ChartChange) -> str:
    text = translate("History", "{who} changed what results are read by: {what}")
    told = ", ".join(_rule(step) for step in change.rules)
    if not _says_all(change):
        text = translate("History", "{who} changed what results are read by")
    return text.format(who=change.by, what=told)


def _rule(step: RuleStep) -> str:
    nothing = translate("History", "none")
    if step.is_profile:
        name = profile_name(step.name)
        if step.now is None:
            text = translate("History", "the delivered profile “{name}” counts again")
        else:
            text = translate("History", "version {number} of the own profile “{name}” counts")
        return text.format(name=name, number=step.now)
    name = {
        "time_zone": translate("History", "time zone of the clinic"),
        "default_profile": translate("History", "profile for everybody"),
        "deficiency_overlay": translate("History", "limits for iron deficiency"),
        "overload_overlay": translate("History", "limits for iron overload"),
    }.get(step.name, step.name)
    text = translate("History", "{choice} from {before} to {now}")
    return text.format(choice=name, before=step.before or nothing, now=step.now or nothing)


def _reason(change: ChartChange) -> str:
    if change.action in _TAKES_BACK:
        return ""
    return reason_within(change.reason) if change.action in _CODED else change.reason


def _ended(sentence: str, reason: str) -> str:
    if reason:
        sentence = translate("History", "{sentence}: {reason}").format(
            sentence=sentence, reason=reason
        )
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
