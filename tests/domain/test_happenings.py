"""Events and scores: read, or held with the reason."""

from decimal import Decimal

import pytest

from ironview.domain.record import Event, EventKind, Scale, Symptom
from tests.domain.records import at, event, history, on, patient, reasons, score


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (event("party", None, units="x"), "data.no_date"),
        (event("party", 0, units="x"), "data.not_a_number"),
        (event("party", 0, units="-1"), "data.implausible"),
        (event("party", 0, units="1"), "data.unknown_code"),
        (event("rbc_transfusion", 0, units="two"), "data.not_a_number"),
        (event("rbc_transfusion", 0, units=">2"), "data.not_a_number"),
        (event("surgery", "1969-12-31"), "data.implausible"),
        (score("x", None, scale="mood"), "data.no_date"),
        (score("x", 0, scale="mood"), "data.not_a_number"),
        (score("-1", 0, scale="mood"), "data.implausible"),
        (score("99", 0, scale="mood"), "data.unknown_code"),
        (score("<5", 0), "data.not_a_number"),
        (score("11", 0), "data.implausible"),
        (score("53", 0, scale="facit_f"), "data.implausible"),
        (score("5", "1969-12-31"), "data.implausible"),
    ],
)
def test_what_cannot_be_read_is_held_for_the_first_reason(row, reason):
    found = history(row, who=patient(birth="1970-01-01"))
    assert reasons(found) == [reason]
    assert (found.events, found.scores) == ((), ())


@pytest.mark.parametrize(
    ("value", "scale"),
    [("0", "fatigue_nrs"), ("10", "fatigue_nrs"), ("52", "facit_f"), ("11", "facit_f")],
)
def test_scores_within_their_scale_are_read(value, scale):
    (found,) = history(score(value, 0, scale=scale)).scores
    assert (found.scale, found.score) == (Scale(scale), Decimal(value))
    assert found.symptom == score(value, 0, scale=scale)


@pytest.mark.parametrize(("units", "found"), [("", 1), ("  ", 1), ("0", 0), ("2", 2), ("1.5", 1.5)])
def test_units_are_one_where_none_was_written(units, found):
    (happened,) = history(event("rbc_transfusion", 0, units=units)).events
    assert happened.units == Decimal(str(found))


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_of_event_is_read(kind):
    (happened,) = history(event(kind.value, 0)).events
    assert happened.kind is kind


def test_what_happened_on_the_day_of_birth_is_read():
    rows = event("rbc_transfusion", "1970-01-01"), score("5", "1970-01-01")
    found = history(*rows, who=patient(birth="1970-01-01"))
    assert (reasons(found), len(found.events), len(found.scores)) == ([], 1, 1)


def test_without_a_birth_date_nothing_is_before_birth():
    assert reasons(history(event("surgery", "1900-01-01"), who=patient(birth=None))) == []


def test_each_list_is_in_order_of_time():
    rows = [event("surgery", 5), event("oral_iron", 0, "08:00"), event("delivery", 0)]
    scores = [score(3, 5), score(4, 1)]
    found = history(*rows, *scores)
    assert [e.kind.value for e in found.events] == ["delivery", "oral_iron", "surgery"]
    assert [s.score for s in found.scores] == [4, 3]


def test_held_events_and_scores_keep_what_was_written():
    rows = (
        Event(kind="party", at=None, at_text="soon", units="3", origin="a:1", key="e1"),
        Symptom(scale="mood", at=at(0), score="good", origin="a:2"),
    )
    first, second = history(*rows).held
    assert (first.kind, first.name, first.reported, first.at_text) == (
        "event",
        "party",
        "3",
        "soon",
    )
    assert (first.reference, first.origin, first.at) == ("e1", "a:1", None)
    assert (second.kind, second.name, second.reported) == ("symptom", "mood", "good")
    assert (second.at_text, second.at) == (on(0).isoformat(), at(0))
    assert second.reference == f"mood@{on(0).isoformat()}"
