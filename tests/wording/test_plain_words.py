"""Words for the patient."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.interpretation import interpret
from ironview.domain.verdicts import NextTest, NextTestState, Stores
from ironview.wording import plain_words
from ironview.wording.plain_words import plain_doses, plain_next, plain_today, plain_values
from tests.ui import people

ENGLISH = QLocale("en_GB")


@pytest.fixture
def said(guideline):
    def read(record):
        return interpret(record, guideline, people.TODAY)

    return read


def spaced(text):
    return text.replace("\u00a0", " ")


def test_a_readable_sample_says_stores_and_blood(said):
    sentences = [spaced(one) for one in plain_today(said(people.elena()), ENGLISH)]
    assert sentences == [
        "Your last blood sample is from 1 Jun 2026.",
        "Your iron stores are full.",
        "Your haemoglobin rose from 8.4 to 13.2 g/dL since the infusion.",
    ]


def test_without_a_result_it_says_so(said):
    empty = replace(people.elena(), results=())
    assert plain_today(said(empty), ENGLISH) == ("There is no blood test yet.",)
    assert plain_values(said(empty), ENGLISH) == ()


def test_without_a_dose_nothing_was_given_and_nothing_is_planned(said):
    none = said(replace(people.elena(), infusions=()))
    assert plain_doses(none, ENGLISH) == ()
    assert plain_next(none, ENGLISH).startswith("No blood test is planned.")


def test_a_dose_of_unknown_amount_is_said_so(said):
    record = people.elena()
    unknown = replace(record, infusions=(replace(record.infusions[0], dose_mg=None),))
    (line,) = plain_doses(said(unknown), ENGLISH)
    assert spaced(line) == "2 Mar 2026: ferric carboxymaltose, amount not known"


@pytest.mark.parametrize("stores", list(Stores))
def test_every_verdict_has_its_own_sentence(stores):
    sentences = [plain_words._stores(one) for one in Stores]
    assert len(set(sentences)) == len(sentences)
    assert plain_words._stores(stores).endswith(".")


def test_every_state_of_the_next_test_has_a_sentence_with_its_date(said):
    seen = said(people.dosed_lately())
    day = people.TODAY
    for state in NextTestState:
        test = NextTest(
            state=state, earliest=day, preferred=day, definitive=day, recheck=day, last_dose=day
        )
        if state is NextTestState.NONE:
            test = NextTest(state=state)
        sentence = spaced(plain_next(replace(seen, next_test=test), ENGLISH))
        assert ("3 Jun 2026" in sentence) is (state is not NextTestState.NONE)


@pytest.mark.parametrize("person", ["elena", "henrik", "dosed_lately", "every_state"])
def test_the_newest_value_of_each_test_is_told_with_its_meaning(said, person):
    values = plain_values(said(getattr(people, person)()), ENGLISH)
    assert values
    assert len({one.name for one in values}) == len(values)
    assert all(one.meaning and one.value and one.drawn for one in values)


def test_a_value_drawn_too_early_is_never_called_high(said):
    ferritin = plain_values(said(people.dosed_lately()), ENGLISH)[0]
    assert spaced(ferritin.value) == "890 µg/L"
    assert ferritin.meaning == "not read yet: too soon after the infusion"
