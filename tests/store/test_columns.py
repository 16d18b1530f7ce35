"""Values are written as text and read back exactly."""

from datetime import date, time, timedelta
from decimal import Decimal
from types import MappingProxyType

import pytest

from ironview.domain.moments import Moment
from ironview.store import columns


@pytest.mark.parametrize(
    "moment",
    [
        None,
        Moment(date(2026, 3, 29), text="29.3.26"),
        Moment(date(2026, 3, 29), time(2, 30), timedelta(hours=1)),
        Moment(date(2026, 3, 29), time(2, 30, 15, 250), timedelta(hours=-9, minutes=-30)),
        Moment(date(1900, 1, 1), time(0, 0), timedelta(minutes=53, seconds=28)),
    ],
)
def test_a_moment_comes_back_with_what_was_written(moment):
    back = columns.read_moment_columns("at", columns.moment_columns("at", moment))

    assert back == moment
    assert moment is None or back.text == moment.text


@pytest.mark.parametrize("text", ["12.50", "0.0", "1E+3", "-7", "1E-8"])
def test_a_number_keeps_every_digit(text):
    back = columns.read_number(columns.number_text(Decimal(text)))
    assert str(back) == text


@pytest.mark.parametrize("answer", [None, True, False])
def test_not_answered_is_no_answer(answer):
    assert columns.read_answer(columns.answer_number(answer)) is answer


def test_unknown_keys_come_back_whatever_they_hold():
    kept = {"a": [1, None, {"b": "é"}], "": True}
    assert columns.read_json(columns.json_text(kept)) == kept
    assert columns.json_text({}) == ""
    assert columns.read_json("") == {}


def test_other_kinds_of_values_are_written_as_their_plain_form():
    kept = {"a": MappingProxyType({"b": 1}), "c": frozenset({2}), "d": Decimal("1.50")}
    assert columns.read_json(columns.json_text(kept)) == {"a": {"b": 1}, "c": [2], "d": "1.50"}
