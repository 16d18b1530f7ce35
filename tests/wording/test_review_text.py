"""The review as text for the record system."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.interpretation import interpret
from ironview.domain.overrides import Override, OverrideStanding, OverrideState
from ironview.wording.review_text import review_text
from tests.ui import people

ENGLISH = QLocale("en_GB")


@pytest.fixture
def henrik(guideline):
    return interpret(people.henrik(), guideline, people.TODAY)


def lines(said, guideline, standings=()):
    text = review_text(said, guideline, "Lindqvist, Henrik, MRN 0117", standings, ENGLISH)
    assert text.endswith("\n")
    return text.replace("\u00a0", " ").splitlines()


def test_who_it_is_about_comes_first_and_what_read_it_last(henrik, guideline):
    told = lines(henrik, guideline)
    assert told[0] == "Lindqvist, Henrik, MRN 0117"
    assert told[1] == "Pattern meets persistent iron overload."
    assert told[-1] == "Read on 3 Jun 2026 by the rules General 2026.1. No diagnosis."


def test_every_finding_stands_there_with_its_sources(henrik, guideline):
    told = lines(henrik, guideline)
    findings = [line for line in told if line.startswith("- ")]
    sources = [line for line in told if line.startswith("    ")]
    assert len(findings) == len(henrik.findings)
    assert len(sources) == sum(len(one.citations) for one in henrik.findings)


def test_the_doses_are_named_with_their_dates(henrik, guideline):
    assert any(
        line.startswith("Iron given: 15 Sept 2025 ferric derisomaltose 1000 mg; 22 Sept 2025")
        for line in lines(henrik, guideline)
    )


@pytest.mark.parametrize(
    ("state", "shown"), [(OverrideState.STANDS, True), (OverrideState.REOPENED, False)]
)
def test_an_override_is_told_while_it_stands(henrik, guideline, state, shown):
    override = Override(
        finding=henrik.findings[0],
        profile_id="general",
        profile_version="2026.1",
        reason="treated",
        comment="",
        by="Dr Abel",
        at=datetime(2026, 6, 1, tzinfo=UTC),
    )
    told = lines(
        henrik,
        guideline,
        (OverrideStanding(override=override, state=state, finding=override.finding),),
    )
    first = next(line for line in told if line.startswith("- "))
    assert ("Dr Abel" in first) is shown
