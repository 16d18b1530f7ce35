"""Chapter 6: iron given, received and donated up to the day of reading."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.ledger import make_ledger
from tests.domain.histories import history
from tests.domain.records import dose, event, on


def ledger(*rows, as_of=0):
    return make_ledger(history(*rows, as_of=as_of))


def given_mg(*rows, as_of=0):
    found = ledger(*rows, as_of=as_of)
    return int(found.given_last_12_months_mg), int(found.given_ever_mg)


def test_an_empty_record_has_an_empty_ledger():
    found = ledger()
    assert given_mg() == (0, 0)
    assert (found.transfused_mg, found.donated_mg) == ((0, 0), (0, 0))
    assert found.has_unknown_dose is False


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-03-01", (0, 500)),
        ("2025-03-02", (500, 500)),
        ("2026-03-02", (500, 500)),
        ("2026-03-03", (0, 0)),
    ],
)
def test_twelve_calendar_months_with_their_last_day(day, expected):
    assert given_mg(dose(day, 500)) == expected


def test_months_are_clamped_to_their_end():
    rows = dose("2024-02-29", 500)
    assert given_mg(rows, as_of=on(0).replace(year=2025, month=2, day=28)) == (500, 500)
    assert given_mg(rows, as_of=on(0).replace(year=2025, month=3, day=1)) == (0, 500)


def test_an_unknown_dose_adds_nothing_and_is_said():
    found = ledger(dose(-5, 500), dose(-1, None))
    assert (found.given_ever_mg, found.has_unknown_dose) == (500, True)
    assert ledger(dose(-5, 500), dose(1, None)).has_unknown_dose is False


def test_partial_doses_count_with_what_was_given():
    assert given_mg(dose(-5, 300, status="partial"), dose(-4, 500, status="not_given")) == (
        300,
        300,
    )


@pytest.mark.parametrize(
    ("units", "expected"), [("", (200, 250)), ("1", (200, 250)), ("2", (400, 500)), ("0", (0, 0))]
)
@pytest.mark.parametrize(
    ("kind", "other"), [("rbc_transfusion", "donated_mg"), ("blood_donation", "transfused_mg")]
)
def test_blood_holds_200_to_250_mg_a_unit(kind, other, units, expected):
    found = ledger(event(kind, -5, units=units), event("surgery", -5, units="9"))
    mine = {"transfused_mg", "donated_mg"} - {other}
    assert getattr(found, mine.pop()) == expected
    assert getattr(found, other) == (0, 0)


def test_blood_after_the_day_of_reading_does_not_count():
    found = ledger(event("rbc_transfusion", 0), event("rbc_transfusion", 1))
    assert found.transfused_mg == (200, 250)


DOSES = st.lists(st.tuples(st.integers(-800, 5), st.one_of(st.none(), st.integers(1, 2000))))


@settings(deadline=None)
@given(rows=DOSES, more=DOSES)
def test_another_dose_never_lowers_the_totals(rows, more):
    before = given_mg(*(dose(*row) for row in rows))
    after = given_mg(*(dose(*row) for row in rows + more))
    assert after[0] >= before[0]
    assert after[1] >= before[1]


@settings(deadline=None)
@given(rows=DOSES, day=st.integers(-800, 5))
def test_a_dose_not_given_changes_nothing(rows, day):
    given_rows = [dose(*row) for row in rows]
    refused = dose(day, 1000, status="not_given")
    assert ledger(*given_rows, refused) == ledger(*given_rows)
