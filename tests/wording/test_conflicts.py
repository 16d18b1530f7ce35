"""Who changed an entry meanwhile is said in one sentence."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.record import Patient
from ironview.wording.conflicts import conflict_sentence, when_text
from tests.store.drawn import ferritin

AT = datetime(2026, 6, 3, 10, 32, 59, tzinfo=ZoneInfo("Europe/Berlin"))
TODAY = date(2026, 6, 3)
ROW = replace(ferritin("31"), collected=None)


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("is_own", "is_gone", "said"),
    [
        (False, False, "Anna changed ferritin without a date at 10:32."),
        (False, True, "Anna took out ferritin without a date at 10:32."),
        (True, False, "You changed ferritin without a date in another window at 10:32."),
        (True, True, "You took out ferritin without a date in another window at 10:32."),
    ],
)
def test_it_says_who_what_and_when(is_own, is_gone, said):
    assert conflict_sentence(ROW, "Anna", AT, TODAY, is_own=is_own, is_gone=is_gone) == said


def test_a_patient_is_named_too():
    said = conflict_sentence(Patient(), "Anna", AT, TODAY, is_own=False, is_gone=False)
    assert said == "Anna changed the patient's data at 10:32."


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2026, 6, 2), "on 3\u00a0Jun\u00a02026 at 10:32"),
        (TODAY, "at 10:32"),
        (date(2026, 6, 4), "on 3\u00a0Jun\u00a02026 at 10:32"),
    ],
)
def test_another_day_is_named(today, said):
    assert when_text(AT, today) == said
