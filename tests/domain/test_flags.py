"""H and L beside eligible results."""

import pytest

from tests.domain.records import (
    GUIDELINE,
    condition,
    dose,
    judge,
    on,
    one,
    panel,
    patient,
    result,
    samples,
)


def flag(analyte, value, *rows, who=None, day=0, **more):
    found = samples(*rows, result(analyte, value, day, **more), who=who)[-1]
    return one(found, analyte).flag


@pytest.mark.parametrize(
    ("analyte", "value", "found"),
    [
        ("ferritin", "29.9", "L"),
        ("ferritin", 30, None),
        ("ferritin", 300, None),
        ("ferritin", "300.1", "H"),
        ("tsat", "19.9", "L"),
        ("tsat", 20, None),
        ("tsat", 50, None),
        ("tsat", "50.1", "H"),
        ("hb", "11.9", "L"),
        ("hb", 12, None),
        ("hb", 20, None),
        ("crp", 5, None),
        ("crp", "5.1", "H"),
        ("phosphate", "0.79", "L"),
        ("phosphate", "0.8", None),
        ("phosphate", 3, None),
        ("alt", 900, None),
        ("iron", 1, None),
        ("hct", 10, None),
    ],
)
def test_without_own_limits_the_rule_book_decides(analyte, value, found):
    assert flag(analyte, value) == found


def test_limits_follow_sex_age_and_profile():
    young = patient(birth="1995")
    assert flag("ferritin", 201, who=young) == "H"
    assert flag("tsat", 46, who=young) == "H"
    assert flag("hb", "12.9", who=patient(sex="male")) == "L"
    assert flag("hb", "11.5", condition("pregnancy", -20)) is None
    assert flag("hb", 9, who=patient(birth="2026-01")) is None
    assert flag("ferritin", 99, condition("heart_failure")) == "L"


def test_inflammation_moves_the_lower_limit_of_ferritin():
    assert flag("ferritin", 99, condition("inflammation")) == "L"
    assert flag("ferritin", 99, result("crp", 6, -7)) == "L"
    assert flag("ferritin", 100, condition("inflammation")) is None


def test_an_inclusive_overload_limit_flags_the_limit_itself():
    acg = judge(panel(0, tsat=45), guideline=GUIDELINE.choosing(overload="acg")).samples[0]
    assert one(acg.sample, "tsat").flag == "H"
    easl = judge(panel(0, tsat=45), who=patient(birth="1995")).samples[0]
    assert one(easl.sample, "tsat").flag is None


@pytest.mark.parametrize(
    ("value", "low", "high", "found"),
    [
        (10, 10, 20, None),
        ("9.9", 10, 20, "L"),
        (20, 10, 20, None),
        ("20.1", 10, 20, "H"),
        (500, 10, None, None),
        (5, 10, None, "L"),
        (5, None, 20, None),
        (25, None, 20, "H"),
    ],
)
def test_own_limits_go_first_and_one_is_enough(value, low, high, found):
    assert flag("ferritin", value, low=low, high=high) == found


def test_own_limits_are_in_the_reported_unit():
    assert flag("hb", 119, unit="g/L", low=120, high=160) == "L"
    assert flag("hb", 120, unit="g/L", low=120, high=160) is None
    assert flag("hb", 161, unit="g/L", low=120, high=160) == "H"
    assert flag("alt", 50, high=40) == "H"


@pytest.mark.parametrize(
    ("value", "found"), [("<30", "L"), ("<=30", None), ("<31", None), (">300", "H"), (">299", None)]
)
def test_a_censored_value_is_flagged_only_when_certain(value, found):
    assert flag("ferritin", value) == found


@pytest.mark.parametrize("day", [0, 3, 27])
def test_what_is_not_eligible_has_no_flag(day):
    assert flag("ferritin", 5000, dose(0), day=day) is None
    assert flag("ferritin", 5000, dose(0), day=28) == "H"
    assert flag("ferritin", 5000, dose(0), day=day, high=300) is None


def test_excluded_and_invalid_results_have_no_flag():
    assert flag("ferritin", 5, excluded=True) is None
    assert flag("tsat", 5, haemolysed=True) is None


def test_a_tsat_that_disagrees_keeps_its_flag():
    (sample,) = samples(panel(0, tsat=60, iron=10, tibc=50))
    found = one(sample, "tsat")
    assert (found.disagrees, found.flag) == (True, "H")


def test_the_flag_of_the_laboratory_changes_nothing():
    assert flag("ferritin", 50, lab_flag="H") is None
    assert on(0)
