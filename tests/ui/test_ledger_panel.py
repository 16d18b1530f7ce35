from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel

from ironview.domain.interpretation import interpret
from ironview.domain.record import Event
from ironview.ui.ledger_panel import LedgerPanel, NeedBar
from tests.ui import people


@pytest.fixture
def panel(qtbot, dressed):
    panel = LedgerPanel()
    qtbot.addWidget(panel)
    panel.resize(500, 340)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def lines(panel):
    texts = [one.text().replace("\u00a0", " ") for one in panel.widget().findChildren(QLabel)]
    return {texts[i]: (texts[i + 1], texts[i + 2]) for i in range(0, len(texts) - 2, 3)}


def show(panel, guideline, record):
    panel.show_ledger(interpret(record, guideline, people.TODAY))
    return lines(panel)


def test_elena_got_less_than_she_needed(panel, guideline):
    said = show(panel, guideline, people.elena())

    assert said["Infused, this course"] == ("1000", "2 Mar 2026, ferric carboxymaltose")
    assert said["Need, Ganzoni"][0] == "1482"
    assert said["Need, product table"][0] == "1500"
    assert said["Balance"][0] == "−482"
    assert said["Red cells"] == ("0", "none on record")


def test_red_cells_are_a_span(panel, guideline):
    said = show(panel, guideline, people.every_state())

    assert said["Red cells"][0] == "400–500"


def test_a_missing_weight_is_said(panel, guideline):
    record = people.elena()
    patient = replace(record.patient, weight_kg=None)

    said = show(panel, guideline, replace(record, patient=patient))

    assert said["Need, Ganzoni"] == ("–", "weight or haemoglobin missing")


def test_without_a_dose_there_is_no_need(panel, guideline):
    said = show(panel, guideline, people.namesake())

    assert "Balance" not in said
    assert said["Infused, ever"][0] == "0"


def test_a_course_of_several_days_has_both_ends(panel, guideline):
    said = show(panel, guideline, people.henrik())

    assert said["Infused, this course"][1].startswith("15 Sep 2025 to 22 Sep 2025")


def test_blood_given_counts(panel, guideline):
    record = people.elena()
    donation = Event(kind="blood_donation", at=people.at("2026-01-05"))

    said = show(panel, guideline, replace(record, events=(donation,)))

    assert said["Blood given"][0] == "200–250"


def test_the_bar_says_its_amounts(qtbot, dressed):
    bar = NeedBar()
    qtbot.addWidget(bar)

    bar.show_amounts(Decimal(1000), 1482)
    assert bar.accessibleName() == "1000 mg given, 1482 mg needed"
    assert not bar.grab().isNull()

    bar.show_amounts(Decimal(0), None)
    assert bar.accessibleName() == "0 mg given"
    assert not bar.grab().isNull()
