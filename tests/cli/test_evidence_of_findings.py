"""JSON and text of the command line hold all the evidence of every finding code."""

import pytest
from PySide6.QtCore import QLocale

from ironview import __version__
from ironview.cli.summary import summary
from ironview.interchange.answers import answer
from ironview.interchange.staging import Reading
from ironview.knowledge.catalogues import load_guideline
from ironview.wording.evidence import evidence
from ironview.wording.sentences import Sentences
from tests.wording.evidence_cases import some_findings
from tests.wording.evidence_checks import faults, words_of

CODES = sorted(load_guideline().rule_texts)
ENGLISH = QLocale.c()


def answered(case):
    one = case.interpretation
    document = answer(__version__, one.as_of, [one], Reading(files=(), records=()), Sentences())
    return document, document["patients"][0]["findings"]


@pytest.mark.parametrize("code", CODES)
def test_the_json_of_a_finding_holds_all_its_evidence(code):
    for case, finding in some_findings(code, 5):
        told = evidence(finding, case.guideline, ENGLISH)
        place = case.interpretation.findings.index(finding)
        written = answered(case)[1][place]
        assert (written["code"], written["rule"]) == (code, finding.rule)
        assert (written["statement"], written["action"]) == (told.statement, told.action)
        assert written["thresholds"] == list(told.thresholds)
        assert [(row["result"], row["text"]) for row in written["because"]] == [
            (row.reference, line) for row, line in zip(finding.used, told.used, strict=True)
        ]
        assert [(row["why"], row["text"]) for row in written["skipped"]] == [
            (row.why, line) for row, line in zip(finding.skipped, told.skipped, strict=True)
        ]
        assert [(one["key"], one["place"], one["mark"]) for one in written["citations"]] == [
            (one.key, one.place, one.mark.value) for one in finding.citations
        ]
        assert [(one["id"], one["says"]) for one in written["other_profiles"]] == [
            (one.id, one.says) for one in finding.other_profiles
        ]


@pytest.mark.parametrize("code", CODES)
def test_the_text_of_a_finding_holds_all_its_evidence_in_words(code):
    for case, finding in some_findings(code, 5):
        lines = summary(answered(case)[0], case.guideline).replace("\u00a0", " ")
        told = words_of(evidence(finding, case.guideline, ENGLISH))
        assert [line for line in told.splitlines() if line not in lines] == []
        assert f"rule: {finding.rule}" in lines


@pytest.mark.parametrize("code", CODES)
def test_the_text_shows_people_no_key_but_that_of_the_rule(code):
    case, finding = some_findings(code, 1)[0]
    lines = summary(answered(case)[0], case.guideline).splitlines()
    shown = [line for line in lines if "rule:" not in line and "rests on:" not in line]
    of_program = [line for line in shown if "not used:" not in line and "held" not in line.lower()]
    for line in of_program:
        if not line.startswith("Patient "):
            assert faults(line.replace(" – ", "")) == [], finding.code
