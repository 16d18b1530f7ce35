"""When the next test can be drawn, as a part of a sentence."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.verdicts import NextTest
from ironview.ui import words


def waiting_dates(test: NextTest) -> str:
    """Return "30 Mar 2026, better 27 Apr 2026" with the first date marked; empty without dates."""
    if test.earliest is None or test.preferred is None:
        return ""
    earliest, preferred = words.day(test.earliest), words.day(test.preferred)
    if test.earliest == test.preferred:
        return f"<b>{earliest}</b>"
    said = QCoreApplication.translate("WaitingDates", "<b>{earliest}</b>, better {preferred}")
    return said.format(earliest=earliest, preferred=preferred)
