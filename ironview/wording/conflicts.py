"""Who changed an entry meanwhile, and when, in one sentence."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ironview.domain.chart_changes import ChartRow
from ironview.wording.dates import date_text
from ironview.wording.entries import entry_name

translate = QCoreApplication.translate


def conflict_sentence(
    row: ChartRow, by: str, at: datetime, today: date, *, is_own: bool, is_gone: bool
) -> str:
    """Return e.g. "Anna changed ferritin of 3 Mar 2026 at 10:32."

    Args:
        at: With the clinic's time zone.
        today: At the clinic; another day is named.
    """
    if is_own and is_gone:
        pattern = translate("Conflicts", "You took out {entry} in another window {when}.")
    elif is_own:
        pattern = translate("Conflicts", "You changed {entry} in another window {when}.")
    elif is_gone:
        pattern = translate("Conflicts", "{who} took out {entry} {when}.")
    else:
        pattern = translate("Conflicts", "{who} changed {entry} {when}.")
    return pattern.format(who=by, entry=entry_name(row), when=when_text(at, today))


def when_text(at: datetime, today: date) -> str:
    """Return "at 10:32", with the day where that is another."""
    time = f"{at:%H:%M}"
    if at.date() == today:
        return translate("Conflicts", "at {time}").format(time=time)
    pattern = translate("Conflicts", "on {day} at {time}")
    return pattern.format(day=date_text(at.date()), time=time)
