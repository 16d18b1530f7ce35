"""Values of one sample that contradict each other."""

from decimal import Decimal

import pytest

from tests.domain.records import dose, judge, newest, one, panel, result, samples


def inconsistent(*rows):
    found = [f for f in newest(*rows).findings if f.code == "data.inconsistent"]
    assert len(found) <= 1
    return found[0].facts["reasons"].split(", ") if found else []


@pytest.mark.parametrize(
    ("tsat", "found"),
    [(30, []), ("30.1", ["tsat_against_iron"]), (10, []), ("9.9", ["tsat_against_iron"])],
)
def test_a_tsat_more_than_10_points_from_its_iron(tsat, found):
    assert inconsistent(panel(0, tsat=tsat, iron=10, tibc=50)) == found
    (sample,) = samples(panel(0, tsat=tsat, iron=10, tibc=50))
    assert one(sample, "tsat").disagrees is bool(found)


@pytest.mark.parametrize(
    "values",
    [
        {"tsat": "<50", "iron": 10, "tibc": 50},
        {"tsat": 50, "iron": "<10", "tibc": 50},
        {"tsat": 50, "iron": 10, "tibc": ">50"},
        {"tsat": 50, "iron": 10, "uibc": 40},
        {"tsat": 50, "iron": 10, "transferrin": 2},
        {"tsat": 50, "tibc": 50},
    ],
)
def test_censored_or_missing_parts_contradict_nothing(values):
    assert inconsistent(panel(0, **values)) == []


def test_interference_contradicts_nothing():
    assert inconsistent(dose(0), panel(3, tsat=90, iron=10, tibc=50)) == []
    assert inconsistent(dose(0), panel(8, tsat=90, iron=10, tibc=50)) == ["tsat_against_iron"]


def test_an_excluded_tsat_contradicts_nothing():
    rows = (panel(0, iron=10, tibc=50), result("tsat", 90, 0, excluded=True))
    assert inconsistent(*rows) == []


def test_a_tsat_must_disagree_with_each_pair():
    rows = (panel(0, tsat=50, iron=10, tibc=50), result("iron", 25, 0))
    assert inconsistent(*rows) == ["two_values"]
    assert not one(samples(*rows)[0], "tsat").disagrees
    far = (panel(0, tsat=80, iron=10, tibc=50), result("iron", 12, 0))
    assert inconsistent(*far) == ["two_values", "tsat_against_iron"]


def test_of_two_tsats_the_one_that_disagrees_counts_as_missing():
    (sample,) = samples(panel(0, tsat=20, iron=10, tibc=50), result("tsat", 60, 0))
    assert [r.disagrees for r in sample.of("tsat")] == [False, True]
    assert [r.row.value for r in sample.eligible("tsat")] == ["20"]


def test_a_disagreeing_tsat_is_missing_for_stores_and_overload():
    found = newest(panel(0, ferritin=500, tsat=60, iron=10, tibc=50))
    assert found.overload == "not_assessable"
    assert found.stores == "high"


@pytest.mark.parametrize(
    ("hct", "found"),
    [
        ("34.5", []),
        ("34.51", ["hct_against_hb"]),
        ("25.5", []),
        ("25.49", ["hct_against_hb"]),
        ("<20", []),
    ],
)
def test_an_hct_more_than_15_percent_from_three_times_hb(hct, found):
    assert inconsistent(panel(0, hb=10, hct=hct)) == found


def test_a_censored_hb_contradicts_nothing():
    assert inconsistent(panel(0, hb="<8", hct=40)) == []


@pytest.mark.parametrize(
    ("iron", "tibc", "found"),
    [
        ("50.1", 50, True),
        (50, 50, False),
        (50, "<50", True),
        (50, "<=50", False),
        (51, "<=50", True),
        (60, ">50", False),
        (">50", 50, True),
        (">=50", 50, False),
        ("<60", 50, False),
    ],
)
def test_iron_above_the_binding_capacity(iron, tibc, found):
    reasons = inconsistent(panel(0, iron=iron, tibc=tibc, tsat=99))
    assert ("iron_above_tibc" in reasons) is found


def test_iron_above_the_binding_capacity_is_nothing_during_interference():
    assert inconsistent(dose(0), panel(3, iron=51, tibc=50)) == []


def test_two_values_name_their_analyte():
    found = newest(panel(0, hb=10, crp=3), panel(0, hb=11, crp=3))
    (finding,) = [f for f in found.findings if f.code == "data.inconsistent"]
    assert finding.facts == {"reasons": "two_values", "two_values_hb": 2}
    assert [used.amount_text for used in finding.used] == ["10 g/dL", "11 g/dL"]


def test_equal_values_in_other_units_are_one_value():
    assert inconsistent(result("hb", 120, 0, unit="g/L"), result("hb", "12.0", 0)) == []


def test_a_censored_and_an_exact_value_are_two():
    assert inconsistent(result("crp", "<5", 0), result("crp", 5, 0)) == ["two_values"]


def test_a_card_shows_what_was_expected():
    found = newest(panel(0, hb=10, hct=40, tsat=60, iron=10, tibc=50))
    (finding,) = [f for f in found.findings if f.code == "data.inconsistent"]
    assert finding.facts == {
        "reasons": "hct_against_hb, tsat_against_iron",
        "hct_percent": 40,
        "hb_g_dl": 10,
        "expected_hct_percent": 30,
        "tsat_percent": 60,
        "expected_tsat_percent": 20,
        "hct_per_hb": 3,
        "hct_apart_percent": 15,
        "tsat_apart_points": 10,
    }
    assert finding.action == "check_with_laboratory"


def test_iron_and_capacity_are_shown_when_iron_is_above():
    found = newest(panel(0, iron=60, tibc=50))
    (finding,) = [f for f in found.findings if f.code == "data.inconsistent"]
    assert finding.facts["iron_umol_l"] == 60
    assert finding.facts["tibc_umol_l"] == 50
    assert finding.facts["impossible_tsat_percent"] == Decimal(120)


def test_nothing_is_computed_beside_a_held_tsat_and_nothing_is_said_of_it():
    assert inconsistent(panel(0, iron=60, transferrin=2), result("tsat", 30, 0, unit="")) == []


def test_contradictions_hold_nothing():
    answer = judge(panel(0, hb=10, hct=40, iron=60, tibc=50))
    assert answer.held == ()
    assert len(answer.samples[0].sample.results) == 4


def test_a_card_rests_on_every_contradicting_row_once():
    found = newest(panel(0, hb=10, hct=40, tsat=60, iron=60, tibc=50), result("crp", 3, 0))
    (finding,) = [f for f in found.findings if f.code == "data.inconsistent"]
    assert finding.facts["reasons"] == "hct_against_hb, tsat_against_iron, iron_above_tibc"
    used = [row.analyte for row in finding.used]
    assert used == ["hct", "hb", "tsat", "iron", "tibc"]
    assert len(finding.samples) == 1


def test_an_impossible_saturation_names_all_it_would_be_made_of():
    found = newest(panel(0, iron=60, transferrin=2, ferritin=50))
    (finding,) = [f for f in found.findings if f.code == "data.inconsistent"]
    assert finding.facts["reasons"] == "impossible_tsat"
    assert [row.analyte for row in finding.used] == ["iron", "transferrin"]


def test_an_impossible_saturation_on_the_date_of_a_dose_is_not_said():
    assert inconsistent(dose(0), panel(0, iron=50, transferrin="1.5")) == []


def test_a_saturation_of_exactly_100_percent_is_made_and_one_above_is_not():
    at_limit = panel(0, iron=50, tibc=50)
    assert inconsistent(*at_limit) == []
    assert one(samples(*at_limit)[0], "tsat").quantity.amount == 100
    assert inconsistent(*panel(0, iron="50.1", tibc=50)) == ["iron_above_tibc", "impossible_tsat"]
