"""Words for backups: why one was made, when, how big, and what a change was."""

from datetime import datetime, tzinfo
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from ironview.controller.backups import Backups
from ironview.wording.dates import date_text

translate = QCoreApplication.translate

_WHY: Final[dict[str, Any]] = {
    "asked": QT_TRANSLATE_NOOP("BackupWords", "Asked for"),
    "hourly": QT_TRANSLATE_NOOP("BackupWords", "Every hour of use"),
    "closing": QT_TRANSLATE_NOOP("BackupWords", "When IronView closed"),
    "before_import": QT_TRANSLATE_NOOP("BackupWords", "Before an import"),
    "before_merge": QT_TRANSLATE_NOOP("BackupWords", "Before patients were merged"),
    "before_restore": QT_TRANSLATE_NOOP("BackupWords", "Before a backup was restored"),
    "before_migration": QT_TRANSLATE_NOOP("BackupWords", "Before IronView was updated"),
}

_KINDS: Final[dict[str, Any]] = {
    "patient": QT_TRANSLATE_NOOP("BackupWords", "Patients"),
    "result": QT_TRANSLATE_NOOP("BackupWords", "Results"),
    "infusion": QT_TRANSLATE_NOOP("BackupWords", "Infusions"),
    "event": QT_TRANSLATE_NOOP("BackupWords", "Other events"),
    "condition": QT_TRANSLATE_NOOP("BackupWords", "Conditions"),
    "symptom": QT_TRANSLATE_NOOP("BackupWords", "Fatigue scores"),
    "override": QT_TRANSLATE_NOOP("BackupWords", "Overridden findings"),
    "sign_off": QT_TRANSLATE_NOOP("BackupWords", "Signed samples"),
    "booking": QT_TRANSLATE_NOOP("BackupWords", "Booked tests"),
    "call": QT_TRANSLATE_NOOP("BackupWords", "Calls"),
    "target": QT_TRANSLATE_NOOP("BackupWords", "Targets"),
}

_ACTIONS: Final[dict[str, Any]] = {
    "add_patient": QT_TRANSLATE_NOOP("BackupWords", "added a patient"),
    "amend_patient": QT_TRANSLATE_NOOP("BackupWords", "changed the patient's data"),
    "remove_patient": QT_TRANSLATE_NOOP("BackupWords", "removed a patient"),
    "import": QT_TRANSLATE_NOOP("BackupWords", "imported files"),
    "undo_import": QT_TRANSLATE_NOOP("BackupWords", "took an import back"),
    "undo": QT_TRANSLATE_NOOP("BackupWords", "took a change back"),
    "merge": QT_TRANSLATE_NOOP("BackupWords", "merged patients"),
    "choose_second_place": QT_TRANSLATE_NOOP("BackupWords", "chose the second place"),
    "choose_backup_reminder": QT_TRANSLATE_NOOP("BackupWords", "chose when to be reminded"),
    "override_finding": QT_TRANSLATE_NOOP("BackupWords", "overrode a finding"),
    "sign_off": QT_TRANSLATE_NOOP("BackupWords", "signed a sample"),
    "open_again": QT_TRANSLATE_NOOP("BackupWords", "opened a signed sample again"),
    "book": QT_TRANSLATE_NOOP("BackupWords", "booked a test"),
    "move_booking": QT_TRANSLATE_NOOP("BackupWords", "moved a booked test"),
    "cancel_booking": QT_TRANSLATE_NOOP("BackupWords", "cancelled a booked test"),
    "call": QT_TRANSLATE_NOOP("BackupWords", "noted a call"),
    "set_target": QT_TRANSLATE_NOOP("BackupWords", "set a target"),
    "change_target": QT_TRANSLATE_NOOP("BackupWords", "changed a target"),
    "end_target": QT_TRANSLATE_NOOP("BackupWords", "ended a target"),
    "remove": QT_TRANSLATE_NOOP("BackupWords", "removed an entry"),
    "move": QT_TRANSLATE_NOOP("BackupWords", "moved an entry to another patient"),
    "save_settings": QT_TRANSLATE_NOOP("BackupWords", "changed settings"),
}


def why_text(why: str) -> str:
    """Return why a backup was made."""
    return translate("BackupWords", _WHY[why]) if why in _WHY else why


def kind_text(kind: str) -> str:
    """Return what rows of a kind are called."""
    return translate("BackupWords", _KINDS[kind])


def action_text(action: str) -> str:
    """Return what somebody did, as a verb."""
    if action in _ACTIONS:
        return translate("BackupWords", _ACTIONS[action])
    if action.startswith("add_"):
        return translate("BackupWords", "added entries")
    if action.startswith("amend_"):
        return translate("BackupWords", "corrected an entry")
    return translate("BackupWords", "changed something")


def moment_words(at: datetime, zone: tzinfo) -> str:
    """Return day and time of day in a time zone."""
    local = at.astimezone(zone)
    return translate("BackupWords", "{day}, {time}").format(
        day=date_text(local.date()), time=f"{local:%H:%M}"
    )


def size_text(size: int) -> str:
    """Return bytes as people read them."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def verified_text(backups: Backups, zone: tzinfo) -> str:
    """Return when the last verified backup was made, as the status bar says it."""
    if backups.survey is None:
        return translate("BackupWords", "Looking for backups")
    last = backups.survey.last
    if last is None:
        return translate("BackupWords", "No verified backup yet")
    days = age_days(last.made, backups.now, zone)
    if days > 1:
        return translate("BackupWords", "Backup last verified {n} days ago").format(n=days)
    time = f"{last.made.astimezone(zone):%H:%M}"
    text = (
        translate("BackupWords", "Backup verified yesterday {time}")
        if days == 1
        else translate("BackupWords", "Backup verified today {time}")
    )
    return text.format(time=time)


def age_days(made: datetime, now: datetime, zone: tzinfo) -> int:
    """Return how many midnights of a time zone lie between."""
    return (now.astimezone(zone).date() - made.astimezone(zone).date()).days
