"""Chapter 6: iron a course needs, by Ganzoni and by the product's table."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.iron_need import ganzoni_mg, need_weight_kg, simplified_mg
from tests.domain.histories import history
from tests.domain.records import condition, dose, panel, patient, result


def needs(kg, hb, *rows, product="ferric_carboxymaltose", profile=None, **who):
    before = () if hb is None else panel(-1, hb=hb)
    given = dose(0, 500, product)
    read = history(before, given, *rows, who=patient(weight_kg=kg, **who), profile=profile)
    return ganzoni_mg(read, read.courses[0]), simplified_mg(read, read.courses[0])


def ganzoni(kg, hb, *rows, **more):
    return needs(kg, hb, *rows, **more)[0]


def simplified(kg, hb, product):
    return needs(kg, hb, product=product)[1]


@pytest.mark.parametrize(
    ("kg", "hb", "expected"),
    [
        (60, "7.4", 1594),
        (70, "10", 1340),
        (70, "9", 1508),
        (70, "15", 500),
        (70, "17", 500),
        (35, "10", 920),
        ("34.9", "10", 775),
        (20, "10", 444),
        (1, "10", 22),
        (20, "13.5", 300),
        (None, "10", None),
        (0, "10", None),
        (70, None, None),
    ],
)
def test_ganzoni(kg, hb, expected):
    assert ganzoni(kg, hb) == expected


@pytest.mark.parametrize(
    ("kg", "expected"), [("62.5", 1250), ("62.54", 1250), ("62.55", 1251), ("62.875", 1255)]
)
def test_it_is_rounded_half_up_to_whole_milligrams(kg, expected):
    assert ganzoni(kg, "10") == expected


def test_the_public_cases_of_our_formula(shared: Path):
    cases = json.loads((shared / "data/public/calc/ganzoni_cases.json").read_text("utf-8"))["cases"]
    ours = [case for case in cases if case["target"] == 15]
    assert len(ours) >= 3
    for case in ours:
        found = ganzoni(case["weight_kg"], case["hb"])
        assert found is not None
        assert abs(found - case["expected_mg"]) <= max(case["tol"], 0.5), case["id"]


@pytest.mark.parametrize(
    ("kg", "cm", "expected"),
    [
        ("86.6", 170, 1539),
        ("86.7", 170, 1367),
        (120, 170, 1367),
        (120, 0, 1940),
        (120, 1, 500),
        (120, None, 1940),
    ],
)
def test_from_a_body_mass_index_of_30_the_weight_is_that_of_25(kg, cm, expected):
    assert ganzoni(kg, 10, height_cm=cm) == expected


def test_the_limit_of_35_kg_asks_the_true_weight():
    assert ganzoni(36, 10, height_cm=105) == 831
    assert ganzoni(34, 10, height_cm=105) == 612


@pytest.mark.parametrize(
    ("rows", "profile", "before", "expected"),
    [
        ((), None, 60, 80),
        ((condition("pregnancy", -100),), None, 60, 60),
        ((condition("pregnancy", -100),), None, None, 80),
        ((condition("pregnancy", -100),), None, 0, 80),
        ((condition("pregnancy", -100),), None, 1, 1),
        ((condition("pregnancy", 1),), None, 60, 80),
        ((), "pregnancy", 60, 60),
        ((condition("pregnancy", -100),), "general", 60, 60),
    ],
)
def test_in_pregnancy_the_weight_before_it_counts(rows, profile, before, expected):
    who = patient(weight_kg=80, pre_pregnancy_weight_kg=before)
    read = history(dose(0), *rows, who=who, profile=profile)
    assert need_weight_kg(read, read.courses[0]) == expected


FCM = "ferric_carboxymaltose"
FDI = "ferric_derisomaltose"


@pytest.mark.parametrize(
    ("product", "hb", "weights", "expected"),
    [
        (FCM, "9.99", ("34.9", 35, "69.9", 70), (500, 1500, 1500, 2000)),
        (FCM, "10", ("34.9", 35, "69.9", 70), (500, 1000, 1000, 1500)),
        (FCM, "13.99", ("34.9", 35, "69.9", 70), (500, 1000, 1000, 1500)),
        (FCM, "14", ("34.9", 35, "69.9", 70), (500, 500, 500, 500)),
        (FDI, "9.99", ("49.9", 50, "69.9", 70), (500, 1500, 1500, 2000)),
        (FDI, "10", ("49.9", 50, "69.9", 70), (500, 1000, 1000, 1500)),
        (FDI, "16", ("49.9", 50, "69.9", 70), (500, 1000, 1000, 1500)),
    ],
)
def test_the_tables_of_the_labels(product, hb, weights, expected):
    assert tuple(simplified(kg, hb, product) for kg in weights) == expected


@pytest.mark.parametrize("product", ["iron_sucrose", "ferumoxytol", "iron_dextran", "unheard_of"])
def test_products_without_a_table(product):
    assert simplified(70, 9, product) is None


def test_without_a_weight_only_a_row_that_asks_none_answers():
    assert simplified(None, 9, FCM) is None
    assert simplified(None, 14, FCM) == 500


def test_mixed_products_have_no_simplified_need():
    assert needs(70, 9, dose(7, 500, FDI)) == (1508, None)


def test_two_baseline_values_have_no_single_need():
    assert needs(70, 9, result("hb", 8, -1)) == (None, 2000)
    assert needs(70, 9, result("hb", 11, -1)) == (None, None)


@settings(deadline=None)
@given(hb=st.decimals(3, 15, places=1), kg=st.decimals(36, 120, places=1))
def test_more_weight_and_less_hb_never_need_less(hb, kg):
    need = ganzoni(kg, hb)
    assert need is not None
    assert (ganzoni(kg + 5, hb) or 0) >= need
    assert (ganzoni(kg, hb - Decimal("0.5")) or 0) >= need
