"""What to look at before iron is given, in lines a nurse reads beside the dose."""

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.before_iron import look_before_iron
from ironview.wording.before_iron import before_iron_lines
from tests.domain.records import condition, judge, result

EN = QLocale("en_GB")


def lines(*rows):
    return [
        line.replace("\u00a0", " ")
        for line in before_iron_lines(look_before_iron(judge(*rows)), EN)
    ]


@pytest.mark.parametrize(
    ("ferritin", "said"),
    [
        ("6", []),
        ("150", ["Iron stores on 7 Mar 2026: Replete. This does not ask for iron."]),
    ],
)
def test_only_stores_that_ask_for_no_iron_are_told(ferritin, said):
    assert lines(result("hb", "8.4", 5), result("ferritin", ferritin, 5)) == said


def test_without_a_verdict_on_stores_nothing_is_said_of_them():
    assert lines(result("hb", "8.4", 5)) == []


def test_a_caution_names_the_sample_it_rests_on():
    said = lines(result("ferritin", "1200", 5), result("tsat", "52", 5))

    assert any(line.endswith("(sample of 7 Mar 2026)") for line in said[1:])


def test_a_caution_that_rests_on_no_sample_names_none():
    said = lines(result("ferritin", "6", 5), condition("haemochromatosis", -900))

    assert said
    assert not any("sample of" in line for line in said)
