"""Chapter 8: a bound that leaves a verdict open asks the laboratory, once for a sample."""

import pytest

from ironview.domain.censored import find_censored
from tests.domain.histories import history, sample_on
from tests.domain.records import dose, panel, patient, result

MALE = patient(sex="male")


def opened(*rows, day=0, **choices):
    read = history(*rows, who=MALE, **choices)
    found = find_censored(read, sample_on(read, day))
    assert len(found) <= 1
    return [
        name
        for finding in found
        for name in ("stores", "overload", "hold_iron")
        if finding.facts[f"{name}_open"]
    ]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"ferritin": 31}, []),
        ({"ferritin": "<30"}, []),
        ({"ferritin": "<31"}, ["stores"]),
        ({"ferritin": ">1650", "tsat": 35}, []),
        ({"ferritin": ">600", "tsat": 30}, ["hold_iron"]),
        ({"ferritin": ">200", "tsat": 60}, ["stores", "overload"]),
        ({"ferritin": 50, "tsat": "<25"}, ["stores"]),
        ({"tsat": "<60"}, ["overload", "hold_iron"]),
        ({"tsat": "<45"}, []),
        ({"ferritin": 50, "crp": "<10"}, []),
        ({"phosphate": "<0.9"}, []),
        ({"hb": "<13"}, []),
    ],
)
def test_what_a_bound_leaves_open(values, expected):
    assert opened(panel(0, **values)) == expected


def test_in_heart_failure_a_bound_of_hb_may_leave_a_hold_open():
    assert opened(panel(0, hb=">14"), profile="heart_failure") == ["hold_iron"]


def test_what_is_not_eligible_is_not_asked_about():
    assert opened(dose(-10), panel(0, ferritin="<50")) == []
    assert opened(result("ferritin", "<50", 0, excluded=True)) == []


def test_two_exact_values_leave_nothing_to_ask():
    assert opened(result("ferritin", 20, 0), result("ferritin", 40, 0)) == []


def test_it_names_the_bounds_and_their_side():
    read = history(panel(0, ferritin=">200", tsat=60), who=MALE)
    (finding,) = find_censored(read, sample_on(read, 0))
    assert finding.facts["is_above_range"] is True
    assert [row.amount_text for row in finding.used] == [">200 ug/L"]
    read = history(panel(0, ferritin="<40"), who=MALE)
    (finding,) = find_censored(read, sample_on(read, 0))
    assert finding.facts["is_above_range"] is False


@pytest.mark.parametrize(
    ("value", "above"), [(">200", True), (">=200", True), ("<31", False), ("<=400", False)]
)
def test_a_card_says_which_end_is_open_and_asks_for_the_exact_value(value, above):
    read = history(panel(0, ferritin=value, tsat=60, hb=13), who=MALE)
    (finding,) = find_censored(read, sample_on(read, 0))
    assert finding.facts["is_above_range"] is above
    assert finding.action == "ask_for_exact_value"
    assert [row.amount_text for row in finding.used] == [f"{value} ug/L"]
    assert [moment.day for moment in finding.samples] == [read.samples[0].at.day]
