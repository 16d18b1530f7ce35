"""Given, planned, needed and remaining iron of one course."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.course_ledger import course_ledger
from ironview.domain.interpretation import interpret
from tests.domain.histories import guideline
from tests.domain.records import dose, on, panel, patient, record

BEFORE = panel(-3, hb=10)
NEED = 1220
"""60 kg x 5 g/dL x 2.4 + 500 mg."""


def ledger(*doses, as_of=100, who=None, rows=BEFORE):
    said = interpret(
        record(rows, *doses, who=who or patient(weight_kg=60, birth="1990")),
        guideline(),
        on(as_of),
    )
    return course_ledger(said.courses[-1], said.as_of)


def test_what_remains_is_the_need_without_what_was_given():
    found = ledger(dose(0, 1000))
    assert (found.given_mg, found.need_mg, found.remaining_mg) == (1000, NEED, 220)
    assert ledger(dose(0, 1000), dose(7, 500)).remaining_mg == -280


@pytest.mark.parametrize(("as_of", "given_mg", "planned"), [(9, 500, 700), (10, 1200, 0)])
def test_a_dose_of_a_later_date_is_planned(as_of, given_mg, planned):
    found = ledger(dose(0, 500), dose(10, 700), as_of=as_of)
    assert (found.given_mg, found.planned_mg) == (given_mg, planned)
    assert found.planned_from == (on(10) if planned else None)
    assert found.remaining_mg == NEED - given_mg


@pytest.mark.parametrize("as_of", [-1, 0])
def test_nothing_given_or_planned_is_an_exact_0(as_of):
    found = ledger(dose(0, 500), as_of=as_of)
    assert [str(found.given_mg), str(found.planned_mg)] == (
        ["0", "500"] if as_of < 0 else ["500", "0"]
    )
    assert isinstance(found.given_mg, Decimal)
    assert isinstance(found.planned_mg, Decimal)


def test_with_an_unknown_dose_nothing_is_said_to_remain():
    found = ledger(dose(0, 500), dose(7, None))
    assert (found.given_mg, found.has_unknown_dose, found.remaining_mg) == (500, True, None)
    planned = ledger(dose(0, 500), dose(7, None), as_of=6)
    assert (planned.has_unknown_dose, planned.planned_mg, planned.remaining_mg) == (
        False,
        0,
        NEED - 500,
    )


def test_without_weight_the_product_table_may_still_know_the_need():
    found = ledger(dose(0, 500), who=patient(), rows=panel(-3, hb=14))
    assert (found.need_mg, found.remaining_mg) == (500, 0)


def test_without_any_need_nothing_remains_known():
    found = ledger(dose(0, 500), rows=panel(-3, ferritin=9))
    assert (found.need_mg, found.remaining_mg) == (None, None)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 1000)), min_size=1, max_size=5))
def test_given_and_planned_are_the_whole_course_on_any_day(doses):
    rows = [dose(day, mg) for day, mg in doses]
    before = Decimal(0)
    for as_of in (0, 20, 40):
        found = ledger(*rows, as_of=as_of)
        assert found.given_mg + found.planned_mg == found.course.total_mg
        assert found.given_mg >= before
        before = found.given_mg
