"""When to test next, in every state."""

from datetime import date
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.interpretation import Interpretation
from ironview.domain.moments import Moment
from ironview.domain.verdicts import ChosenProfile, NextTest, NextTestState, ProfileChoice
from ironview.knowledge.catalogues import load_guideline
from ironview.wording import next_test
from ironview.wording.next_test import next_test_text
from ironview.wording.profile_reason import profile_reason, profile_why

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def plan(state: NextTestState) -> Interpretation:
    test = NextTest(
        state=state,
        earliest=date(2026, 3, 30),
        preferred=date(2026, 4, 27),
        definitive=date(2026, 5, 25),
        tests=("ferritin", "tsat", "hb", "crp"),
        recheck=date(2026, 8, 1),
        newest_unreadable=Moment(date(2026, 3, 10)),
        last_dose=date(2026, 3, 2),
    )
    return cast(Interpretation, SimpleNamespace(next_test=test))


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (NextTestState.NONE, "No test is planned: no dose is on record."),
        (
            NextTestState.WAITING,
            (
                "Readable from 30 Mar 2026, better 27 Apr 2026, steady from 25 May 2026. "
                "Counted from the dose of 2 Mar 2026."
            ),
        ),
        (
            NextTestState.OPEN,
            "A test may be drawn since 30 Mar 2026; it reads better from 27 Apr 2026.",
        ),
        (
            NextTestState.DUE,
            "A test is due since 27 Apr 2026, counted from the dose of 2 Mar 2026.",
        ),
        (
            NextTestState.OVERDUE,
            "A test is overdue: it was due on 27 Apr 2026 and no ferritin can be read since.",
        ),
        (
            NextTestState.REDRAW,
            (
                "The ferritin of 10 Mar 2026 came too early. Draw it again from 30 Mar 2026, "
                "better 27 Apr 2026."
            ),
        ),
        (
            NextTestState.DONE,
            "The test after the last dose is done. Next on 1 Aug 2026.",
        ),
    ],
)
def test_each_state_says_when_and_why(state, text):
    assert next_test_text(plan(state), ENGLISH).replace("\u00a0", " ") == text


def test_the_request_slip_names_its_tests():
    assert (
        next_test.tests_text(plan(NextTestState.DUE).next_test)
        == "ferritin, TSAT, haemoglobin, CRP"
    )


def test_a_missing_date_leaves_a_dash_not_a_crash():
    bare = SimpleNamespace(next_test=NextTest(state=NextTestState.DUE))
    assert "\u2013" in next_test_text(cast(Interpretation, bare), ENGLISH)


def test_the_reasons_of_the_shipped_profiles_are_those_of_their_files():
    for profile in load_guideline().profiles.values():
        chosen = ChosenProfile(
            id=profile.id,
            version=profile.version,
            chosen_by=ProfileChoice.CONDITION,
            why="something else",
        )
        assert profile_why(chosen) == f"{profile.why}."


def test_a_profile_says_who_chose_it():
    by_default = ChosenProfile(
        id="our_clinic", version="1", chosen_by=ProfileChoice.DEFAULT, why="Our own letter"
    )
    assert profile_reason(by_default) == "The usual rules. Our own letter."
    by_person = ChosenProfile(
        id="ibd", version="1", chosen_by=ProfileChoice.USER, why="Crohn disease, quiet"
    )
    assert profile_reason(by_person) == "Chosen by a person. Crohn disease, quiet"
    silent = ChosenProfile(id="ibd", version="1", chosen_by=ProfileChoice.USER, why="")
    assert profile_reason(silent) == "Chosen by a person."
