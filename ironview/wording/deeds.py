"""What one change did to one entry, said with who did it or as what was done.

Menus, buttons, notices and the history take their words from here.
"""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ironview.domain.chart_changes import ChartRow, RowStep
from ironview.domain.overrides import Override
from ironview.domain.record import Patient, Result, ResultStatus
from ironview.domain.sign_off import SignOff
from ironview.domain.targets import Target
from ironview.wording.entries import entry_changes, entry_name, entry_told, value_change
from ironview.wording.findings import finding_title

translate = QCoreApplication.translate


class Deed(StrEnum):
    """What became of an entry."""

    ENTERED = "entered"
    CHANGED = "changed"
    IN_ERROR = "in_error"
    TAKEN_OUT = "taken_out"
    BROUGHT_BACK = "brought_back"
    EXCLUDED = "excluded"
    INCLUDED = "included"
    MOVED_AWAY = "moved_away"
    MOVED_HERE = "moved_here"
    PATIENT_ADDED = "patient_added"
    PATIENT_REMOVED = "patient_removed"
    PATIENT_BACK = "patient_back"
    OVERRIDDEN = "overridden"
    WITHDRAWN = "withdrawn"
    SIGNED = "signed"
    SIGNED_ANEW = "signed_anew"
    OPENED_AGAIN = "opened_again"
    TARGET_SET = "target_set"
    TARGET_ENDED = "target_ended"


def deed_of(step: RowStep, *, is_error: bool = True) -> Deed:
    """Return what a step did.

    Args:
        is_error: A row that left the record was marked as entered in error; otherwise an undo
            took it out.
    """
    before, now = step.before, step.now
    if isinstance(now or before, Patient):
        return _patient_deed(step)
    if isinstance(now or before, SignOff) and not (step.went_to or step.came_from):
        return _signature_deed(step)
    if step.went_to or step.came_from:
        return Deed.MOVED_AWAY if step.went_to else Deed.MOVED_HERE
    if before is None:
        is_new = step.version == 1
        if isinstance(now, Override):
            return Deed.OVERRIDDEN
        if isinstance(now, Target):
            return Deed.TARGET_SET
        return Deed.ENTERED if is_new else Deed.BROUGHT_BACK
    if now is None:
        if isinstance(before, Override):
            return Deed.WITHDRAWN
        if isinstance(before, Target):
            return Deed.TARGET_ENDED
        return Deed.IN_ERROR if is_error else Deed.TAKEN_OUT
    if isinstance(before, Result) and isinstance(now, Result):
        return _result_deed(before, now)
    return Deed.CHANGED


def _patient_deed(step: RowStep) -> Deed:
    if step.before is None:
        return Deed.PATIENT_ADDED if step.version == 1 else Deed.PATIENT_BACK
    return Deed.PATIENT_REMOVED if step.now is None else Deed.CHANGED


def _signature_deed(step: RowStep) -> Deed:
    if step.now is None:
        return Deed.OPENED_AGAIN
    return Deed.SIGNED if step.before is None else Deed.SIGNED_ANEW


def _result_deed(before: Result, now: Result) -> Deed:
    was_wrong = before.status is ResultStatus.ENTERED_IN_ERROR
    is_wrong = now.status is ResultStatus.ENTERED_IN_ERROR
    if was_wrong != is_wrong:
        return Deed.IN_ERROR if is_wrong else Deed.BROUGHT_BACK
    if before.excluded is None and now.excluded is not None:
        return Deed.EXCLUDED
    if before.excluded is not None and now.excluded is None:
        return Deed.INCLUDED
    return Deed.CHANGED


def done_by(who: str, step: RowStep, *, is_error: bool = True) -> str:
    """Return a sentence without its end: "Anna changed ferritin of … from 1480 to 148 µg/L"."""
    deed = deed_of(step, is_error=is_error)
    if deed is Deed.CHANGED:
        return _changed_by(who, step)
    text = {
        Deed.ENTERED: translate("Deeds", "{who} entered {entry}"),
        Deed.IN_ERROR: translate("Deeds", "{who} marked {entry} as entered in error"),
        Deed.TAKEN_OUT: translate("Deeds", "{who} took {entry} out"),
        Deed.BROUGHT_BACK: translate("Deeds", "{who} brought {entry} back"),
        Deed.EXCLUDED: translate("Deeds", "{who} excluded {entry}"),
        Deed.INCLUDED: translate("Deeds", "{who} let {entry} take part again"),
        Deed.MOVED_AWAY: translate("Deeds", "{who} moved {entry} to {other}"),
        Deed.MOVED_HERE: translate("Deeds", "{who} moved {entry} here from {other}"),
        Deed.PATIENT_ADDED: translate("Deeds", "{who} added this patient"),
        Deed.PATIENT_REMOVED: translate("Deeds", "{who} removed this patient from the list"),
        Deed.PATIENT_BACK: translate("Deeds", "{who} brought this patient back"),
        Deed.OVERRIDDEN: translate("Deeds", "{who} overrode “{entry}”"),
        Deed.WITHDRAWN: translate("Deeds", "{who} withdrew the override of “{entry}”"),
        Deed.SIGNED: translate("Deeds", "{who} signed {entry}"),
        Deed.SIGNED_ANEW: translate("Deeds", "{who} signed {entry} again"),
        Deed.OPENED_AGAIN: translate("Deeds", "{who} opened {entry} again"),
        Deed.TARGET_SET: translate("Deeds", "{who} set {entry}"),
        Deed.TARGET_ENDED: translate("Deeds", "{who} ended {entry}"),
    }[deed]
    return text.format(who=who, entry=_entry(step), other=step.went_to or step.came_from)


def done(step: RowStep, *, is_error: bool = True) -> str:
    """Return what was done to an entry, without who: "ferritin 148 µg/L of … entered"."""
    deed = deed_of(step, is_error=is_error)
    if deed is Deed.CHANGED:
        return _changed(step)
    text = {
        Deed.ENTERED: translate("Deeds", "{entry} entered"),
        Deed.IN_ERROR: translate("Deeds", "{entry} marked as entered in error"),
        Deed.TAKEN_OUT: translate("Deeds", "{entry} taken out"),
        Deed.BROUGHT_BACK: translate("Deeds", "{entry} brought back"),
        Deed.EXCLUDED: translate("Deeds", "{entry} excluded"),
        Deed.INCLUDED: translate("Deeds", "{entry} let take part again"),
        Deed.MOVED_AWAY: translate("Deeds", "{entry} moved to {other}"),
        Deed.MOVED_HERE: translate("Deeds", "{entry} moved here from {other}"),
        Deed.PATIENT_ADDED: translate("Deeds", "patient added"),
        Deed.PATIENT_REMOVED: translate("Deeds", "patient removed from the list"),
        Deed.PATIENT_BACK: translate("Deeds", "patient brought back"),
        Deed.OVERRIDDEN: translate("Deeds", "“{entry}” overridden"),
        Deed.WITHDRAWN: translate("Deeds", "override of “{entry}” withdrawn"),
        Deed.SIGNED: translate("Deeds", "{entry} signed"),
        Deed.SIGNED_ANEW: translate("Deeds", "{entry} signed again"),
        Deed.OPENED_AGAIN: translate("Deeds", "{entry} opened again"),
        Deed.TARGET_SET: translate("Deeds", "{entry} set"),
        Deed.TARGET_ENDED: translate("Deeds", "{entry} ended"),
    }[deed]
    return text.format(entry=_entry(step), other=step.went_to or step.came_from)


def _changed_by(who: str, step: RowStep) -> str:
    before, now = _both(step)
    short = value_change(before, now)
    if short is not None:
        text = translate("Deeds", "{who} changed {entry} from {before} to {now}")
        return text.format(who=who, entry=entry_name(before), before=short[0], now=short[1])
    text = translate("Deeds", "{who} changed {entry}: {changes}")
    return text.format(who=who, entry=entry_name(before), changes=_changes(before, now))


def _changed(step: RowStep) -> str:
    before, now = _both(step)
    short = value_change(before, now)
    if short is not None:
        text = translate("Deeds", "{entry} changed from {before} to {now}")
        return text.format(entry=entry_name(before), before=short[0], now=short[1])
    text = translate("Deeds", "{entry} changed: {changes}")
    return text.format(entry=entry_name(before), changes=_changes(before, now))


def _both(step: RowStep) -> tuple[ChartRow, ChartRow]:
    if step.before is None or step.now is None:
        raise ValueError(step.key)
    return step.before, step.now


def _changes(before: ChartRow, now: ChartRow) -> str:
    told = entry_changes(before, now)
    return ", ".join(told) or translate("Deeds", "details that are not shown")


def _entry(step: RowStep) -> str:
    row = step.now if step.now is not None else step.before
    if row is None:
        return translate("Deeds", "an entry")
    return finding_title(row.finding) if isinstance(row, Override) else entry_told(row)
