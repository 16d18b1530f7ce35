"""Transferrin saturation from iron and binding capacity."""

from decimal import Decimal

import pytest

from tests.domain.records import codes, dose, judge, newest, one, panel, result, samples


def computed(*rows):
    return [
        (round(r.quantity.amount, 2), r.computed_from)
        for r in samples(*rows)[-1].results
        if r.code == "tsat" and not r.row.value
    ]


def test_it_is_iron_over_tibc():
    assert computed(panel(0, iron=10, tibc=40)) == [(25, ("iron", "tibc"))]


def test_else_uibc_and_else_transferrin():
    assert computed(panel(0, iron=10, uibc=30, transferrin=2)) == [(25, ("iron", "uibc"))]
    assert computed(panel(0, iron=10, transferrin=2)) == [
        (Decimal("19.92"), ("iron", "transferrin"))
    ]
    assert computed(panel(0, iron=10, tibc=50, uibc=30)) == [(20, ("iron", "tibc"))]


def test_components_are_named_by_id():
    rows = (result("iron", 10, 0, id="i1"), result("tibc", 40, 0, id="t1"))
    assert computed(*rows) == [(25, ("i1", "t1"))]


@pytest.mark.parametrize("values", [{"iron": 10}, {"tibc": 40}, {"uibc": 40, "transferrin": 2}])
def test_without_both_components_nothing_is_computed(values):
    assert computed(panel(0, **values)) == []


def test_a_reported_tsat_that_takes_part_is_enough():
    assert computed(panel(0, iron=10, tibc=40, tsat=30)) == []


@pytest.mark.parametrize("out", [{"excluded": True}, {"status": "cancelled"}])
def test_an_excluded_tsat_does_not_stand_in_the_way(out):
    assert computed(panel(0, iron=10, tibc=40), result("tsat", 30, 0, **out)) == [
        (25, ("iron", "tibc"))
    ]


@pytest.mark.parametrize("how", [{"unit": ""}, {"value": 130}, {"code_conflict": "x"}])
def test_none_is_computed_in_place_of_a_held_one(how):
    row = {"analyte": "tsat", "value": 30, "day": 0, **how}
    assert computed(panel(0, iron=10, tibc=40), result(**row)) == []


def test_none_is_computed_where_a_held_correction_superseded_the_reported_one():
    rows = (
        panel(0, iron=10, tibc=40),
        result("tsat", 30, 0, id="a"),
        result("tsat", 30, 5, id="a", status="corrected", unit=""),
    )
    assert computed(*rows) == []


def test_censored_components_are_not_used():
    assert computed(panel(0, iron="<10", tibc=40)) == []
    assert computed(panel(0, iron=10, tibc=">40", uibc=40)) == [(20, ("iron", "uibc"))]


def test_one_for_each_pair_of_different_values():
    rows = (panel(0, iron=10, tibc=40), panel(0, iron=20, tibc=50), result("iron", "10.0", 0))
    assert computed(*rows) == [
        (25, ("iron", "tibc")),
        (20, ("iron", "tibc")),
        (50, ("iron", "tibc")),
        (40, ("iron", "tibc")),
    ]


def test_excluded_components_are_not_used():
    assert computed(result("iron", 10, 0, excluded=True), panel(0, tibc=40)) == []


def test_an_invalid_component_makes_it_invalid_with_its_value():
    (sample,) = samples(panel(0, iron=10), result("tibc", 40, 0, haemolysed=True))
    found = one(sample, "tsat")
    assert (found.quantity.amount, found.interpretability) == (25, "invalid")


def test_its_window_is_that_of_a_reported_one():
    (sample,) = samples(dose(0), panel(3, iron=10, tibc=40))
    assert one(sample, "tsat").window == "assay_interference"
    (later,) = samples(dose(0), panel(30, iron=10, tibc=40))
    assert one(later, "tsat").interpretability == "provisional"


@pytest.mark.parametrize("day", [-100, 15, 40])
def test_one_above_100_is_not_made_and_the_reason_is_given(day):
    rows = (dose(0), panel(day, iron=60, transferrin=2))
    assert computed(*rows) == []
    (finding,) = [f for f in newest(*rows).findings if f.code == "data.inconsistent"]
    assert finding.facts["reasons"] == "impossible_tsat"
    assert round(finding.facts["impossible_tsat_percent"], 1) == Decimal("119.5")


def test_exactly_100_is_made():
    assert computed(panel(0, iron=50, tibc=50)) == [(100, ("iron", "tibc"))]


def test_one_above_100_is_made_during_interference():
    assert computed(dose(0), panel(14, iron=52, tibc=50)) == [(104, ("iron", "tibc"))]
    assert "data.inconsistent" not in codes(judge(dose(0), panel(14, iron=52, tibc=50)))


def test_one_above_100_is_made_in_an_unsettled_sample():
    rows = (dose(0), panel(0, iron=52), result("tibc", 50, 0, haemolysed=True))
    assert computed(*rows) == [(104, ("iron", "tibc"))]


def test_a_computed_one_serves_like_a_reported_one():
    found = newest(panel(0, ferritin=200, iron=5, tibc=50))
    assert found.stores == "functional_deficiency"
    assert one(found.sample, "tsat").flag == "L"
