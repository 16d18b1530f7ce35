"""Every value a result may stand for, and what a rule says over all of them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.domain.analytes import AnalyteCode
from ironview.domain.possibilities import answers, possible_amounts
from ironview.domain.quantities import Quantity, read_quantity
from tests.domain.histories import history, sample_on
from tests.domain.records import panel, result

EDGES = (Decimal(30), Decimal(100))


def quantity(text: str) -> Quantity:
    found = read_quantity(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "bands"),
    [
        ("50", {(False, True)}),
        ("<5", {(True, True)}),
        ("<30", {(True, True)}),
        ("<=30", {(True, True), (False, True)}),
        ("<31", {(True, True), (False, True)}),
        ("<200", {(True, True), (False, True), (False, False)}),
        (">100", {(False, False)}),
        (">=100", {(False, False)}),
        (">99", {(False, True), (False, False)}),
        (">29", {(True, True), (False, True), (False, False)}),
        (">=30", {(False, True), (False, False)}),
    ],
)
def test_a_bound_reaches_every_stretch_it_allows_and_no_other(text, bands):
    found = {(amount < 30, amount < 100) for amount in possible_amounts(quantity(text), EDGES)}
    assert found == bands


def places(text, *edges):
    """Where the amounts lie: how many edges are below, and whether it is an edge itself."""
    limits = [Decimal(edge) for edge in edges]
    found = possible_amounts(quantity(text), limits)
    return {(sum(edge < amount for edge in limits), amount in limits) for amount in found}


@pytest.mark.parametrize(
    ("text", "edges", "found"),
    [
        ("<200", (90, 100), {(0, False), (0, True), (1, False), (1, True), (2, False)}),
        ("<5", (1, 9), {(0, False), (0, True), (1, False)}),
        ("<5", ("0.2", 1), {(0, False), (0, True), (1, False), (1, True), (2, False)}),
        ("<100", (90, 100), {(0, False), (0, True), (1, False)}),
        ("<=100", (90, 100), {(0, False), (0, True), (1, False), (1, True)}),
        (">90", (90, 100), {(1, False), (1, True), (2, False)}),
        (">=90", (90, 100), {(0, True), (1, False), (1, True), (2, False)}),
        (">1", (90, 100), {(0, False), (0, True), (1, False), (1, True), (2, False)}),
        (">100", (90, 100), {(2, False)}),
    ],
)
def test_every_edge_and_every_stretch_between_is_asked_about(text, edges, found):
    assert places(text, *edges) == found


@pytest.mark.parametrize("bound", ["0.5", "1", "2"])
@pytest.mark.parametrize("edges", [(), (0,), (1,), (90, 100)])
def test_no_amount_lies_beyond_its_bound(bound, edges):
    limits, bounded = [Decimal(edge) for edge in edges], Decimal(bound)
    assert all(amount > bounded for amount in possible_amounts(quantity(f">{bound}"), limits))
    assert all(0 < amount < bounded for amount in possible_amounts(quantity(f"<{bound}"), limits))


@given(
    sign=st.sampled_from(["<", "<=", ">", ">="]),
    bound=st.integers(1, 200),
    edge=st.integers(1, 200),
)
def test_possible_amounts_agree_with_certain_comparisons(sign, bound, edge):
    asked, limit = quantity(f"{sign}{bound}"), Decimal(edge)
    found = possible_amounts(asked, (limit,))
    assert all(amount < limit for amount in found) == asked.certainly_below(limit)
    assert all(amount <= limit for amount in found) == asked.certainly_at_most(limit)
    assert all(amount > limit for amount in found) == asked.certainly_above(limit)
    assert all(amount >= limit for amount in found) == asked.certainly_at_least(limit)


def low(amount: Decimal | None) -> bool:
    return amount is not None and amount < 30


def asked_of(*rows):
    sample = sample_on(history(*rows), 0)
    return answers(low, (sample.candidates(AnalyteCode.FERRITIN), lambda: EDGES))


def test_one_exact_value_has_one_answer():
    assert asked_of(panel(0, ferritin=20)).only is True
    assert asked_of(panel(0, ferritin=20)).is_open is False


def test_a_missing_value_is_asked_about_as_missing():
    assert asked_of(panel(0, hb=12)).only is False


def test_a_bound_across_an_edge_leaves_the_answer_open():
    asked = asked_of(panel(0, ferritin="<50"))
    assert asked.only is None
    assert asked.is_open


def test_a_bound_below_every_edge_leaves_nothing_open():
    asked = asked_of(panel(0, ferritin="<20"))
    assert (asked.only, asked.is_open) == (True, False)


@pytest.mark.parametrize("bounded_first", [True, False])
def test_an_exact_value_beside_a_bound_counts_too(bounded_first):
    rows = [result("ferritin", "<20", 0), result("ferritin", 40, 0)]
    asked = asked_of(*(rows if bounded_first else reversed(rows)))
    assert (asked.found, asked.is_open) == ({True, False}, False)


def test_two_values_that_disagree_have_no_answer_and_leave_nothing_to_ask():
    asked = asked_of(result("ferritin", 20, 0), result("ferritin", 40, 0))
    assert asked.only is None
    assert asked.is_open is False


def test_two_values_that_agree_have_one_answer():
    assert asked_of(result("ferritin", 20, 0), result("ferritin", 25, 0)).only is True


def test_a_saturation_that_disagrees_counts_as_missing():
    sample = sample_on(history(panel(0, tsat=40, iron=10, tibc=60)), 0)
    assert sample.candidates(AnalyteCode.TSAT) == (None,)


def test_beside_another_value_a_saturation_that_disagrees_still_counts_as_missing():
    rows = (result("tsat", 40, 0), result("tsat", 17, 0), *panel(0, iron=10, tibc=60))
    found = sample_on(history(rows), 0).candidates(AnalyteCode.TSAT)
    assert [value and value.row.value for value in found] == [None, "17"]
