"""Chapter 3: the table of stores, row by row, in every profile."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.iron_stores import judge_stores
from ironview.domain.stores_rules import stores_rules
from tests.domain.histories import guideline, history, sample_on
from tests.domain.records import dose, panel, patient, result

MALE = patient(sex="male")
LACKING = ("iron_indicated", "absolute_deficiency", "functional_deficiency", "low_saturation")


def stores(*rows, day=0, who=MALE, **choices):
    read = history(*rows, who=who, **choices)
    return judge_stores(read, sample_on(read, day))[0]


GENERAL = [
    (29.9, 10, "absolute_deficiency"),
    (29.9, None, "absolute_deficiency"),
    (29.9, 60, "absolute_deficiency"),
    (30, 19.9, "low_saturation"),
    (30, 20, "replete"),
    (30, None, "indeterminate"),
    (99.9, 19.9, "low_saturation"),
    (99.9, None, "indeterminate"),
    (100, 19.9, "functional_deficiency"),
    (100, 20, "replete"),
    (100, None, "replete"),
    (300, 60, "replete"),
    (300, None, "replete"),
    (301, 50, "high"),
    (301, 50.1, "overload_pattern"),
    (301, None, "high"),
    (700, 19.9, "functional_deficiency"),
    (700.1, 19.9, "high"),
    (701, 51, "overload_pattern"),
]


def panel_of(ferritin, tsat, day=0):
    return panel(day, ferritin=ferritin, **({} if tsat is None else {"tsat": tsat}))


@pytest.mark.parametrize(("ferritin", "tsat", "expected"), GENERAL)
@pytest.mark.parametrize("profile", ["general", "strict_12_week", "ibd"])
def test_profiles_without_rows_of_their_own(profile, ferritin, tsat, expected):
    assert stores(panel_of(ferritin, tsat), profile=profile) == expected


@pytest.mark.parametrize(
    ("ferritin", "tsat", "expected"),
    [
        (500, 30, "iron_indicated"),
        (20, 30, "iron_indicated"),
        (500, 30.1, "replete"),
        (500.1, 30, "replete"),
        (500.1, 19, "functional_deficiency"),
        (20, 31, "absolute_deficiency"),
        (20, None, "absolute_deficiency"),
        (50, None, "indeterminate"),
        (700, 50, "replete"),
        (700, 50.1, "overload_pattern"),
        (700.1, 50, "high"),
        (700.1, None, "high"),
        (700.1, 19, "high"),
    ],
)
def test_haemodialysis(ferritin, tsat, expected):
    assert stores(panel_of(ferritin, tsat), profile="haemodialysis") == expected


@pytest.mark.parametrize(
    ("ferritin", "tsat", "expected"),
    [
        (99.9, 39.9, "iron_indicated"),
        (99.9, 40, "replete"),
        (20, 40, "absolute_deficiency"),
        (20, None, "absolute_deficiency"),
        (100, 24.9, "iron_indicated"),
        (100, 25, "replete"),
        (299.9, 24.9, "iron_indicated"),
        (300, 24.9, "replete"),
        (300, 19.9, "functional_deficiency"),
        (700, 19.9, "functional_deficiency"),
        (700, 30, "replete"),
        (700.1, 30, "high"),
        (301, 51, "overload_pattern"),
        (50, None, "indeterminate"),
    ],
)
def test_kidney_disease_without_dialysis(ferritin, tsat, expected):
    assert stores(panel_of(ferritin, tsat), profile="ckd_nd") == expected


@pytest.mark.parametrize(
    ("ferritin", "tsat", "expected"),
    [
        (99.9, 40, "absolute_deficiency"),
        (100, 19.9, "functional_deficiency"),
        (299.9, 19.9, "functional_deficiency"),
        (300, 19.9, "replete"),
        (301, 19.9, "high"),
        (100, None, "replete"),
    ],
)
def test_heart_failure(ferritin, tsat, expected):
    assert stores(panel_of(ferritin, tsat), profile="heart_failure") == expected


@pytest.mark.parametrize(
    ("ferritin", "tsat", "expected"),
    [(29.9, 30, "absolute_deficiency"), (201, 60, "high"), (200, 60, "replete")],
)
def test_pregnancy_has_no_overload_pattern(ferritin, tsat, expected):
    who = patient(birth="1990")
    assert stores(panel_of(ferritin, tsat), who=who, profile="pregnancy") == expected


@pytest.mark.parametrize(
    ("ferritin", "tsat", "expected"),
    [
        (14.9, 30, "absolute_deficiency"),
        (15, 19, "low_saturation"),
        (300, 60, "replete"),
        (300.1, 60, "high"),
        (700, 19, "functional_deficiency"),
    ],
)
@pytest.mark.parametrize("sex", ["female", "male"])
def test_children(sex, ferritin, tsat, expected):
    child = patient(sex=sex, birth="2015")
    assert stores(panel_of(ferritin, tsat), who=child) == expected


@pytest.mark.parametrize(
    ("ferritin", "tsat", "expected"),
    [
        (500, 50, "replete"),
        (500, 50.1, "overload_pattern"),
        (500, None, "high"),
        (700, 50, "replete"),
        (700.1, 50, "high"),
    ],
)
def test_a_provisional_ferritin_may_still_be_high_up_to_700(ferritin, tsat, expected):
    assert stores(dose(0), panel_of(ferritin, tsat, 28), day=28) == expected


def test_an_acceptable_one_may_not():
    assert stores(dose(0), panel_of(500, 30, 56), day=56) == "high"


def test_the_limit_of_saturation_belongs_to_it_under_acg():
    assert stores(panel_of(301, 45), overload="acg") == "overload_pattern"
    assert stores(panel_of(301, 44.9), overload="acg") == "high"


def test_inflammation_raises_the_deficiency_limit():
    assert stores(panel(0, ferritin=99, tsat=30, crp=20)) == "absolute_deficiency"
    assert stores(panel(0, ferritin=100, tsat=30, crp=20)) == "replete"


@pytest.mark.parametrize(
    ("ferritin", "tsat", "expected"),
    [
        ("<30", None, "absolute_deficiency"),
        ("<31", None, "not_assessable"),
        ("<=30", 10, "not_assessable"),
        (">1650", 35, "high"),
        (">1650", 60, "overload_pattern"),
        (">1650", "<60", "not_assessable"),
        (">650", 15, "not_assessable"),
        (50, "<20", "low_saturation"),
        (50, "<21", "not_assessable"),
        (150, "<=20", "not_assessable"),
        (20, "<60", "absolute_deficiency"),
        (150, ">20", "replete"),
        (">100", ">60", "not_assessable"),
        (">300", ">50", "overload_pattern"),
        ("<31", "<20", "not_assessable"),
    ],
)
def test_a_bound_is_judged_over_its_whole_interval(ferritin, tsat, expected):
    assert stores(panel_of(ferritin, tsat)) == expected


def test_two_ferritins_must_say_the_same():
    both = result("ferritin", 20, 0), result("ferritin", 25, 0)
    assert stores(*both) == "absolute_deficiency"
    assert stores(result("ferritin", 20, 0), result("ferritin", 40, 0)) == "not_assessable"


def test_two_saturations_must_say_the_same():
    rows = result("ferritin", 50, 0), result("tsat", 10, 0)
    assert stores(*rows, result("tsat", 15, 0)) == "low_saturation"
    assert stores(*rows, result("tsat", 25, 0)) == "not_assessable"


def test_a_saturation_that_disagrees_counts_as_missing():
    against = panel(0, ferritin=50, tsat=40, iron=10, tibc=60)
    assert stores(against) == "indeterminate"
    assert stores(against, result("tsat", 17, 0)) == "not_assessable"


@settings(deadline=None)
@given(
    ferritin=st.integers(1, 2000),
    lower=st.integers(1, 2000),
    tsat=st.one_of(st.none(), st.integers(1, 99)),
    profile=st.sampled_from(sorted(guideline().profiles)),
)
def test_a_lower_ferritin_never_removes_an_absolute_deficiency(ferritin, lower, tsat, profile):
    smaller = min(ferritin, lower)
    if stores(panel_of(ferritin, tsat), profile=profile) == "absolute_deficiency":
        assert stores(panel_of(smaller, tsat), profile=profile) in LACKING


@pytest.mark.parametrize(
    ("ferritin", "tsat", "expected"),
    [
        (99.9, 24, "replete"),
        (100, 24, "iron_indicated"),
        (299.9, 24.9, "iron_indicated"),
        (300, 24, "replete"),
        (100, 25, "replete"),
    ],
)
def test_a_pair_of_a_profile_counts_within_its_own_limits_only(ferritin, tsat, expected):
    read = history(panel(0, ferritin=150, tsat=24), who=MALE, profile="ckd_nd")
    rules = stores_rules(read, sample_on(read, 0))
    (_, second) = rules.profile.iron_indicated
    alone = replace(rules, profile=replace(rules.profile, iron_indicated=(second,)))
    assert alone.judge(Decimal(str(ferritin)), Decimal(str(tsat))) == expected
