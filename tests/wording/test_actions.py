"""What is suggested, for every action the engine gives."""

import ast
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import ironview.domain
from ironview.domain.findings import Finding, Severity
from ironview.wording import finding_action
from ironview.wording.actions import ACTIONS
from tests.wording.findings_by_code import FINDINGS, TIMING, finding

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def actions_of_the_engine() -> set[str]:
    """Every text in the engine that looks like one of our actions, by the shape of its name."""
    verbs = {action.split("_")[0] for action in ACTIONS}
    texts = set()
    for path in Path(ironview.domain.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "action":
                texts |= {
                    inner.value
                    for inner in ast.walk(node.value)
                    if isinstance(inner, ast.Constant) and isinstance(inner.value, str)
                }
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                first = node.value.split("_")[0]
                if node.value.isidentifier() and "_" in node.value and first in verbs:
                    texts.add(node.value)
    return texts - {""}


def test_every_action_of_the_engine_is_known_here():
    known = actions_of_the_engine()
    assert set(ACTIONS) <= known | {"consider_low"}
    named = {text for text in known if text in ACTIONS}
    assert len(named) == len(ACTIONS)


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_is_a_short_offer(action):
    given = Finding(
        code="stores.high",
        severity=Severity.NOTICE,
        rule="r",
        action=action,
        facts={**TIMING},
    )
    text = finding_action(given, ENGLISH)
    assert text.endswith(".")
    assert "_" not in text
    assert "{" not in text
    assert "must" not in text
    for sentence in text.split(". "):
        assert len(sentence.split(" ")) <= 20


def test_no_action_is_no_sentence_and_an_unknown_one_stands_for_itself():
    assert finding_action(FINDINGS["confounder.esa"], ENGLISH) == ""
    assert finding_action(finding("stores.high", action="dance"), ENGLISH) == "dance"


def test_the_new_sample_waits_for_ferritin_and_for_the_assay():
    early = finding("timing.too_early", action="redraw_from_date", **TIMING)
    assert "30\u00a0Mar\u00a02026" in finding_action(early, ENGLISH)
    later = {**TIMING, "interference_until": date(2026, 4, 2)}
    seen = finding("timing.assay_interference", action="redraw_from_date", **later)
    assert "3\u00a0Apr\u00a02026" in finding_action(seen, ENGLISH)


def test_a_high_tsat_alone_does_not_withhold_iron():
    alone = finding_action(FINDINGS["stores.isolated_high_tsat"], ENGLISH)
    assert "Withhold" not in alone
    assert "Withhold" in finding_action(FINDINGS["stores.overload_pattern"], ENGLISH)


def test_nothing_suggests_taking_iron_out():
    for action in ACTIONS:
        text = finding_action(finding("stores.high", action=action), ENGLISH).casefold()
        assert "chelat" not in text
        assert "venesection" not in text
        assert "phlebotomy" not in text
