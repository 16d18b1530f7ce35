import html

import pytest
from PySide6.QtWidgets import QLabel

from ironview.domain.interpretation import interpret
from ironview.domain.sources import Citation, Mark
from ironview.knowledge.catalogues import load_guideline
from ironview.ui.evidence_card import EvidenceCard
from ironview.ui.finding_words import finding_name, profile_name, skipped_tone, skipped_word
from ironview.wording import finding_action, finding_statement
from ironview.wording.citations import source_text
from ironview.wording.dates import moment_text
from ironview.wording.evidence import evidence
from ironview.wording.verdict_labels import mark_chip, says_text, why_text
from tests.ui import people
from tests.wording.conftest import compiled, locale
from tests.wording.evidence_cases import some_findings
from tests.wording.evidence_checks import faults, without_reported

__all__ = ["compiled", "locale"]


@pytest.fixture
def said(guideline):
    return interpret(people.elena(), guideline, people.TODAY)


@pytest.fixture
def card(qtbot, dressed):
    card = EvidenceCard()
    qtbot.addWidget(card)
    card.resize(400, 500)
    with qtbot.waitExposed(card):
        card.show()
    return card


def told(card):
    texts = [label.text() for label in card._area.widget().findChildren(QLabel)]
    return " | ".join(texts).replace("\u00a0", " ")


def show(card, said, guideline, code):
    finding = next(one for one in said.findings if one.code == code)
    card.show_finding(finding, guideline, "General 2026.1", "Marchetti, Elena, MRN 0042")
    return finding


def test_without_a_finding_the_card_says_what_to_do(card):
    assert "Select a finding" in told(card)
    assert not card.copy_button.isEnabled()
    assert card.plain_text() == ""


def test_a_finding_shows_statement_facts_sources_and_what_others_say(card, said, guideline):
    finding = show(card, said, guideline, "timing.provisional")

    text = told(card)
    assert card.heading.text() == f"{finding.rule}, General 2026.1"
    assert "13 Apr 2026" in text
    assert "160" in text
    assert "Sources" in text
    assert "Other rules would say" in text
    for citation in finding.citations:
        assert citation.mark.value in text


def test_every_finding_of_every_patient_can_be_shown(card, guideline):
    for record in people.everybody():
        said = interpret(record, guideline, people.TODAY)
        for finding in said.findings:
            card.show_finding(finding, guideline, "rules", "label")

            assert card.plain_text().startswith("label")
            assert told(card)


def test_the_copied_text_holds_everything_that_is_shown(card, said, guideline):
    finding = show(card, said, guideline, "timing.provisional")
    text = card.plain_text()
    assert finding_statement(finding) in text
    assert finding_action(finding) in text
    assert finding_action(finding)
    assert finding.other_profiles
    for other in finding.other_profiles:
        assert f"{profile_name(guideline, other.id)}: {says_text(other.says)}" in text
    for citation in finding.citations:
        assert source_text(citation, guideline.sources) in text


def test_clearing_takes_the_finding_away(card, said, guideline):
    show(card, said, guideline, "timing.too_early")

    card.clear()

    assert card.heading.text() == ""
    assert card.plain_text() == ""


def test_a_source_that_is_not_in_the_list_keeps_its_key(guideline):
    assert source_text(Citation("nobody-1999", "table 2", Mark.MEMORY), guideline.sources) == (
        "nobody-1999, table 2"
    )


def test_words_that_stand_without_a_sentence():
    assert finding_name("safety.hold_iron") == "hold iron"
    assert finding_name("something.else") == "something.else"
    assert skipped_tone("too_early") == "too_early"
    assert skipped_tone("missing") == "ink"
    assert skipped_word("too_early") == "too early"


def test_every_urgent_and_warning_finding_has_a_name_for_the_list(guideline):
    loud = [
        text.code
        for text in guideline.rule_texts.values()
        if text.severity in ("urgent", "warning")
    ]

    assert [code for code in loud if finding_name(code) == code] == []


def test_a_profile_has_its_name_and_an_unknown_one_its_id(guideline):
    assert profile_name(guideline, "haemodialysis") == "Haemodialysis"
    assert profile_name(guideline, "own_rules") == "own_rules"


CODES = sorted(load_guideline().rule_texts)


@pytest.mark.parametrize("code", CODES)
def test_the_card_shows_all_the_evidence_of_every_code(card, code, locale):
    for case, finding in some_findings(code, 3):
        card.show_finding(finding, case.guideline, "General 2026.1", "MRN 0042")
        shown = html.unescape(told(card))
        evidence_told = evidence(finding, case.guideline, locale)
        rows = zip(finding.used, evidence_told.used, strict=True)
        assert [row for row, _ in rows if row.amount_text not in shown] == []
        moments = [row.at for row in (*finding.used, *finding.skipped) if row.at is not None]
        parts = [
            evidence_told.statement,
            evidence_told.action,
            *evidence_told.thresholds,
            *(moment_text(at, locale) for at in moments),
            *(why_text(row.why) for row in finding.skipped),
            *(source_text(one, case.guideline.sources) for one in finding.citations),
            *(mark_chip(one.mark) for one in finding.citations),
            *(says_text(one.says) for one in finding.other_profiles),
        ]
        assert [part for part in parts if part.replace("\u00a0", " ") not in shown] == []
        assert faults(without_reported(finding, shown.replace(" | \u2013 | ", " | "))) == []
