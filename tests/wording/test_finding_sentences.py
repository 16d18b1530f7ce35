"""The exact English words of every finding, as they stand in ``finding_sentences.txt``."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.findings import Finding
from ironview.knowledge.catalogues import load_guideline
from ironview.wording import finding_statement, finding_title
from ironview.wording.findings import SENTENCES
from tests.wording.findings_by_code import FINDINGS

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
TEXT = Path(__file__).with_name("finding_sentences.txt").read_text("utf-8")
EXPECTED = {
    code: (title, statement)
    for code, title, statement in (block.splitlines() for block in TEXT.strip().split("\n\n"))
}


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_every_code_of_the_rule_book_has_a_sentence_and_an_example_here():
    assert set(SENTENCES) == set(load_guideline().rule_texts) == set(FINDINGS) == set(EXPECTED)


@pytest.mark.parametrize("code", EXPECTED)
def test_title_and_statement_are_these(code):
    title, statement = EXPECTED[code]
    assert plain(finding_title(FINDINGS[code], ENGLISH)) == title
    assert plain(finding_statement(FINDINGS[code], ENGLISH)) == statement


@pytest.mark.parametrize("code", EXPECTED)
def test_no_sentence_is_longer_than_20_words_and_none_shouts(code):
    finding = FINDINGS[code]
    for sentence in finding_statement(finding, ENGLISH).split(". "):
        if code != "data.inconsistent":
            assert len(sentence.split(" ")) <= 20, sentence
        assert "!" not in sentence
        assert "please" not in sentence.casefold()
    assert not finding_title(finding, ENGLISH).endswith(".")
    assert finding_statement(finding, ENGLISH).endswith(".")
    assert "diagnosis" not in finding_statement(finding, ENGLISH).casefold()


@pytest.mark.parametrize("code", EXPECTED)
def test_a_finding_without_any_fact_still_has_words(code):
    finding = FINDINGS[code]
    bare = Finding(code=code, severity=finding.severity, rule=finding.rule)
    assert finding_title(bare, ENGLISH)
    assert finding_statement(bare, ENGLISH)
    assert "{" not in finding_title(bare, ENGLISH) + finding_statement(bare, ENGLISH)


def test_an_unknown_code_stands_for_itself():
    finding = FINDINGS["stores.high"]
    unknown = Finding(code="stores.new", severity=finding.severity, rule="stores.new")
    assert finding_title(unknown, ENGLISH) == "stores.new"
