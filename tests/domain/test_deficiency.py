"""Chapter 3: the deficiency limit of each profile, overlay and age."""

import pytest

from ironview.domain.deficiency import deficiency_limit, deficiency_limit_then, low_value_limit
from tests.domain.histories import history
from tests.domain.records import condition, on, panel, patient, result


def limits(profile=None, overlay=None, birth="1970"):
    read = history(
        panel(0, ferritin=50), who=patient(birth=birth), profile=profile, deficiency=overlay
    )
    return tuple(deficiency_limit(read, on(0), inflamed=inflamed).amount for inflamed in (0, 1))


@pytest.mark.parametrize(
    ("profile", "none", "who", "aga", "ash_draft"),
    [
        ("general", (30, 100), (15, 70), (45, 100), (30, 100)),
        ("strict_12_week", (30, 100), (15, 70), (45, 100), (30, 100)),
        ("ibd", (30, 100), (15, 70), (45, 100), (30, 100)),
        ("pregnancy", (30, 30), (15, 30), (45, 30), (30, 30)),
        ("haemodialysis", (30, 100), (30, 100), (30, 100), (30, 100)),
        ("ckd_nd", (30, 100), (30, 100), (30, 100), (30, 100)),
        ("heart_failure", (100, 100), (100, 100), (100, 100), (100, 100)),
        ("paediatric", (15, 70), (15, 70), (15, 70), (15, 70)),
    ],
)
def test_every_profile_under_every_overlay(profile, none, who, aga, ash_draft):
    found = [limits(profile, overlay) for overlay in (None, "who", "aga", "ash_draft")]
    assert found == [none, who, aga, ash_draft]


@pytest.mark.parametrize(
    ("birth", "expected"),
    [("2021-03-03", (12, 30)), ("2021-03-02", (15, 70)), ("2009-01-01", (15, 70))],
)
def test_children_below_five_years_have_their_own_limits(birth, expected):
    assert limits(birth=birth) == expected


def test_without_a_birth_date_a_chosen_paediatric_profile_takes_the_older_limits():
    assert limits("paediatric", birth=None) == (15, 70)


def test_the_profile_is_that_of_the_date():
    read = history(panel(0, ferritin=50), condition("heart_failure", 10))
    assert deficiency_limit(read, on(9), inflamed=False).amount == 30
    assert deficiency_limit(read, on(10), inflamed=False).amount == 100


def test_inflammation_is_that_of_the_date():
    read = history(panel(0, ferritin=50), result("crp", 20, 0))
    assert deficiency_limit_then(read, on(7)).amount == 100
    assert deficiency_limit_then(read, on(8)).amount == 30


@pytest.mark.parametrize(
    ("profile", "expected"), [("ckd_nd", 100), ("haemodialysis", 30), ("general", 30)]
)
def test_low_values_that_always_speak_have_a_limit_of_their_own_in_kidney_disease(
    profile, expected
):
    read = history(panel(0, ferritin=50), profile=profile)
    assert low_value_limit(read, on(0)).amount == expected
