"""When to test next, and why."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.interpretation import Interpretation
from ironview.domain.verdicts import NextTest, NextTestState
from ironview.wording.dates import date_text
from ironview.wording.facts import MISSING
from ironview.wording.labels import analyte_within

translate = QCoreApplication.translate


def next_test_text(interpretation: Interpretation, locale: QLocale | None = None) -> str:
    """Return when to test next, and why then, in one or two sentences."""
    test = interpretation.next_test
    values = {
        "earliest": _date(test.earliest, locale),
        "preferred": _date(test.preferred, locale),
        "definitive": _date(test.definitive, locale),
        "recheck": _date(test.recheck, locale),
        "dose": _date(test.last_dose, locale),
        "drawn": _date(test.newest_unreadable.day if test.newest_unreadable else None, locale),
    }
    return _sentence(test.state).format(**values)


def _sentence(state: NextTestState) -> str:
    match state:
        case NextTestState.NONE:
            return translate("Wording", "No test is planned: no dose is on record.")
        case NextTestState.WAITING:
            return translate(
                "Wording",
                "Readable from {earliest}, better {preferred}, steady from {definitive}. "
                "Counted from the dose of {dose}.",
            )
        case NextTestState.OPEN:
            return translate(
                "Wording", "A test may be drawn since {earliest}; it reads better from {preferred}."
            )
        case NextTestState.DUE:
            return translate(
                "Wording", "A test is due since {preferred}, counted from the dose of {dose}."
            )
        case NextTestState.OVERDUE:
            return translate(
                "Wording",
                "A test is overdue: it was due on {preferred} and no ferritin can be read since.",
            )
        case NextTestState.REDRAW:
            return translate(
                "Wording",
                "The ferritin of {drawn} came too early. Draw it again from {earliest}, better "
                "{preferred}.",
            )
        case NextTestState.DONE:
            return translate("Wording", "The test after the last dose is done. Next on {recheck}.")
        case _:
            assert_never(state)


def tests_text(test: NextTest) -> str:
    """Return the tests of the request slip, joined."""
    return ", ".join(analyte_within(code) for code in test.tests)


def _date(day: date | None, locale: QLocale | None) -> str:
    return date_text(day, locale) if day else MISSING
