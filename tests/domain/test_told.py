"""Sentences that remember how they were made."""

import copy
import json
import pickle

import msgspec
import pytest

from ironview.domain.errors import IronViewError, UnreadableFileError, sentence_of
from ironview.domain.told import Told, tell


def test_a_told_sentence_is_its_english_text():
    said = tell("{name} is empty. There were {count} rows.", name="a{b}.csv", count=3)
    assert said == "a{b}.csv is empty. There were 3 rows."
    assert (said.pattern, said.values["count"]) == (
        "{name} is empty. There were {count} rows.",
        "3",
    )


def test_a_sentence_without_values_may_hold_braces():
    assert tell("a {brace}") == "a {brace}"


def test_a_told_value_stays_told():
    said = tell("{name} is not {known}.", name="x", known=tell("a table"))
    assert isinstance(said.values["known"], Told)
    assert said == "x is not a table."


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))]
)
def test_pattern_and_values_survive_a_copy(again):
    said = tell("{name} is empty.", name="x")
    made = again(said)
    assert (made, made.pattern, made.values) == (said, said.pattern, said.values)


def test_files_hold_the_english_text():
    said = tell("{name} is empty.", name="x")
    assert json.dumps({"text": said}) == '{"text": "x is empty."}'
    assert msgspec.json.encode({"text": str(said)}) == b'{"text":"x is empty."}'


def test_an_error_gives_its_sentence_as_it_was_told():
    said = tell("{name} is empty.", name="x")
    assert sentence_of(UnreadableFileError(said)) is said
    assert sentence_of(IronViewError()) == ""
    assert sentence_of(IronViewError(3)) == "3"
