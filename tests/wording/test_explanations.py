"""Every state, severity, kind of finding and answer of a tile can be explained."""

from typing import get_args

import pytest

from ironview.domain.findings import Finding, Severity
from ironview.domain.readings import Reading
from ironview.domain.verdicts import HbVerdict, NextTestState, Overload, Stores
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.manual import load_manual
from ironview.wording.explanations import (
    Topic,
    Verdict,
    explain_finding,
    explain_reading,
    explain_severity,
    explain_topic,
)
from ironview.wording.verdict_labels import severity_label

GUIDELINE = load_guideline()
ANSWERS = [answer for kind in get_args(Verdict) for answer in kind]


def finding(code: str) -> Finding:
    text = GUIDELINE.rule_texts[code]
    return Finding(
        code=code,
        severity=Severity(text.severity),
        rule=text.rule,
        samples=(),
        dose=None,
        facts={},
        used=(),
        skipped=(),
        citations=text.citations,
    )


def explanations():
    yield from map(explain_reading, Reading)
    yield from map(explain_severity, Severity)
    for topic in Topic:
        yield explain_topic(topic, "Label", "Value", None)


def test_every_explanation_leads_to_a_heading_of_the_manual():
    headings = {
        (chapter.name, section.anchor)
        for chapter in load_manual("en")
        for section in chapter.sections
    }
    assert [one for one in explanations() if (one.chapter, one.anchor) not in headings] == []


def test_no_two_states_have_the_same_words():
    told = [one.told for one in map(explain_reading, Reading)]
    assert len(set(told)) == len(Reading)


def test_every_state_that_rests_on_a_rule_names_its_source():
    without = {
        reading
        for reading in Reading
        if explain_reading(reading).source(GUIDELINE.rule_texts) is None
    }
    assert without == {Reading.READABLE, Reading.EXCLUDED}


def test_every_tile_names_its_source():
    for topic in Topic:
        assert explain_topic(topic, "", "", None).source(GUIDELINE.rule_texts) is not None


@pytest.mark.parametrize("code", sorted(GUIDELINE.rule_texts))
def test_every_finding_says_what_kind_it_is_how_much_it_asks_for_and_on_what_it_rests(code):
    one = finding(code)
    explanation = explain_finding(one)

    assert len(explanation.sentences) == 3
    assert explanation.sentences[1].startswith(severity_label(one.severity))
    assert explanation.source(GUIDELINE.rule_texts) == one.citations[0]


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda one: f"{type(one).__name__}-{one.value}")
def test_every_answer_of_a_tile_is_explained_after_its_own_words(answer):
    explanation = explain_topic(Topic.STORES, "Stores", "Replete", answer)

    about, said = explanation.sentences
    assert said.startswith("Replete: ")
    assert said.endswith(".")
    assert about != said


def test_answers_of_one_kind_differ():
    for kind in (Stores, Overload, HbVerdict, NextTestState):
        told = {explain_topic(Topic.STORES, "", "", one).told for one in kind}
        assert len(told) == len(kind)


def test_a_tile_without_an_answer_says_only_what_it_is_about():
    assert len(explain_topic(Topic.IRON_GIVEN, "Iron given", "1000 mg", None).sentences) == 1
