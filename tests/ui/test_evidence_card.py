import pytest
from PySide6.QtWidgets import QLabel

from ironview.domain.interpretation import interpret
from ironview.domain.sources import Citation, Mark
from ironview.ui.evidence_card import EvidenceCard, source_text
from ironview.ui.finding_words import finding_name, profile_name, skipped_tone, skipped_word
from ironview.wording import finding_action, finding_statement
from tests.ui import people


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
        assert f"{profile_name(guideline, other.id)}: {skipped_word(other.says)}" in text
    for citation in finding.citations:
        assert source_text(citation, guideline) in text


def test_clearing_takes_the_finding_away(card, said, guideline):
    show(card, said, guideline, "timing.too_early")

    card.clear()

    assert card.heading.text() == ""
    assert card.plain_text() == ""


def test_a_source_that_is_not_in_the_list_keeps_its_key(guideline):
    assert source_text(Citation("nobody-1999", "table 2", Mark.MEMORY), guideline) == (
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
