"""The window of each result: every boundary of every profile, from below, at and above."""

import pytest

from ironview.domain.windows import follows_oral_iron
from tests.domain.records import (
    GUIDELINE,
    at,
    dose,
    event,
    on,
    one,
    panel,
    patient,
    result,
    samples,
)

IRON_PANEL = {"ferritin": 200, "tsat": 30, "iron": 15, "uibc": 35, "tibc": 50, "transferrin": 2}
BY_DRUG = ("tsat", "iron", "uibc")


def window(day, *doses, profile="general", analyte="ferritin", value=200):
    who = patient(profile=profile)
    return one(samples(*doses, result(analyte, value, day), who=who)[-1], analyte).window


def boundaries():
    """Each profile's own numbers, with the window just before and from each of them on."""
    for profile in GUIDELINE.profiles.values():
        for mg in (100, 300, 600):
            wait = next(
                step.days.whole
                for step in profile.wait_steps
                if step.up_to_mg is None or mg <= step.up_to_mg.amount
            )
            preferred, steady = profile.preferred_days.whole, profile.steady_days.whole
            for day in {wait, preferred, steady}:
                for near in (day - 1, day, day + 1):
                    yield profile.id, mg, near, expected(near, wait, preferred, steady)


def expected(day, wait, preferred, steady):
    if day < wait:
        return "too_early"
    if day < preferred:
        return "provisional"
    return "acceptable" if day < steady else "steady"


@pytest.mark.parametrize(("profile", "mg", "day", "found"), list(boundaries()))
def test_every_boundary_of_every_profile(profile, mg, day, found):
    assert window(day, dose(0, mg), profile=profile) == found


@pytest.mark.parametrize(
    ("profile", "mg", "day", "found"),
    [
        ("general", 1000, 27, "too_early"),
        ("general", 1000, 28, "provisional"),
        ("general", 1000, 55, "provisional"),
        ("general", 1000, 56, "acceptable"),
        ("general", 1000, 83, "acceptable"),
        ("general", 1000, 84, "steady"),
        ("heart_failure", 1000, 83, "too_early"),
        ("heart_failure", 1000, 84, "steady"),
        ("haemodialysis", 125, 2, "too_early"),
        ("haemodialysis", 125, 3, "provisional"),
        ("haemodialysis", 500, 6, "too_early"),
        ("haemodialysis", 500, 7, "provisional"),
        ("haemodialysis", 501, 27, "too_early"),
        ("haemodialysis", 501, 28, "acceptable"),
        ("ckd_nd", 500, 6, "too_early"),
        ("ckd_nd", 500, 7, "provisional"),
        ("ckd_nd", 501, 27, "too_early"),
        ("ckd_nd", 501, 28, "provisional"),
        ("ibd", None, 27, "too_early"),
    ],
)
def test_the_published_numbers_are_in_the_profiles(profile, mg, day, found):
    assert window(day, dose(0, mg), profile=profile) == found


def test_without_any_dose_it_is_no_infusion():
    (sample,) = samples(panel(0, **IRON_PANEL))
    assert {r.window for r in sample.results} == {"no_infusion"}
    assert (sample.day, sample.course, sample.last_dose) == (None, None, None)


@pytest.mark.parametrize(
    ("day", "found"), [(-91, "no_infusion"), (-90, "baseline"), (-1, "baseline")]
)
def test_a_course_within_90_days_makes_a_baseline(day, found):
    assert window(day, dose(0)) == found


@pytest.mark.parametrize(
    ("day", "found"), [(83, "acceptable"), (84, "steady"), (85, "baseline"), (90, "baseline")]
)
def test_after_more_than_84_days_the_next_course_makes_a_baseline(day, found):
    assert window(day, dose(0), dose(110)) == found


def test_the_next_course_must_start_within_90_days():
    assert window(85, dose(0), dose(175)) == "baseline"
    assert window(85, dose(0), dose(176)) == "steady"


def test_the_next_dose_of_the_same_course_makes_no_baseline():
    assert window(30, dose(0), dose(40)) == "provisional"


def test_even_a_slow_profile_has_its_baseline_by_the_same_numbers():
    assert window(85, dose(0), dose(150), profile="heart_failure") == "baseline"


def test_the_course_of_a_sample():
    rows = [dose(0), dose(150), *(result("ferritin", 200, day) for day in (-200, -5, 30, 149, 151))]
    numbers = [sample.course and sample.course.number for sample in samples(*rows)]
    assert numbers == [None, 1, 1, 2, 2]


def test_other_analytes_have_no_window():
    (sample,) = samples(dose(0), panel(3, hb=10, hct=30, crp=3, phosphate=1, alt=20))
    assert {r.window for r in sample.results} == {None}
    assert {r.interpretability for r in sample.results} == {"interpretable"}


@pytest.mark.parametrize(("day", "disturbed"), [(0, True), (7, True), (8, False)])
def test_interference_concerns_iron_tsat_and_uibc_only(day, disturbed):
    rows = (dose(0, clock="08:00"), panel(day, "12:00", **IRON_PANEL))
    found = {r.code.value: r.window for r in samples(*rows)[-1].results}
    for analyte in IRON_PANEL:
        is_disturbed = disturbed and analyte in BY_DRUG
        assert found[analyte] == ("assay_interference" if is_disturbed else "too_early")


@pytest.mark.parametrize(
    ("product", "mg", "last"),
    [
        ("iron_sucrose", 200, 2),
        ("iron_sucrose", 201, 7),
        ("ferric_carboxymaltose", 1000, 7),
        ("iron_dextran", 1000, 14),
        ("other", 1000, 14),
    ],
)
def test_the_last_day_of_interference_is_included(product, mg, last):
    given = dose(0, mg, product)
    assert window(last, given, analyte="tsat", value=30) == "assay_interference"
    assert window(last + 1, given, analyte="tsat", value=30) == "too_early"


def test_an_earlier_dose_can_interfere_longer_than_the_last():
    rows = (dose(0, 1000, "iron_dextran"), dose(10, 100, "iron_sucrose"))
    assert window(14, *rows, analyte="tsat", value=30) == "assay_interference"


@pytest.mark.parametrize(
    ("values", "disturbed"),
    [
        ({"tsat": 100}, True),
        ({"tsat": "99.9"}, False),
        ({"iron": "53.7"}, True),
        ({"iron": "53.6"}, False),
        ({"iron": ">53.7"}, True),
        ({"iron": ">50"}, False),
        ({"iron": 50, "tibc": 50}, True),
        ({"iron": 50, "tibc": 51}, False),
    ],
)
def test_extreme_values_are_interference_whatever_the_product(values, disturbed):
    rows = (dose(0, 100, "iron_sucrose"), panel(14, **values))
    found = {r.window for r in samples(*rows)[-1].results if r.code in BY_DRUG}
    assert found == {"assay_interference" if disturbed else "too_early"}


def test_extreme_values_are_interference_up_to_day_14_only():
    assert window(14, dose(0), analyte="iron", value=60) == "assay_interference"
    assert window(15, dose(0), analyte="iron", value=60) == "too_early"


def test_extreme_values_make_the_whole_sample_interference_but_not_its_ferritin():
    (sample,) = samples(dose(0), panel(10, ferritin=900, tsat=110, uibc=5))
    assert [r.window for r in sample.results] == [
        "too_early",
        "assay_interference",
        "assay_interference",
    ]


def test_an_extreme_value_that_takes_no_part_disturbs_nothing():
    rows = (dose(0), result("tsat", 100, 10, excluded=True), result("iron", 20, 10))
    assert [r.window for r in samples(*rows)[-1].results] == ["too_early", "too_early"]


def test_some_dose_that_has_not_been_waited_for_is_enough():
    rows = (dose(0, 1000), dose(20, 100))
    assert window(24, *rows, profile="haemodialysis") == "too_early"
    assert window(28, *rows, profile="haemodialysis") == "provisional"


def test_day_counts_calendar_days_from_the_last_dose_of_any_product():
    (sample,) = samples(
        dose(0), dose(21, 200, "iron_sucrose", clock="23:59"), result("ferritin", 9, 22, "00:01")
    )
    assert (sample.day, sample.last_dose.day) == (1, on(21))


def test_excluded_rows_keep_their_window():
    (sample,) = samples(dose(0), result("ferritin", 50, 3, excluded=True))
    (found,) = sample.results
    assert (found.window, found.interpretability) == ("too_early", "excluded")


@pytest.mark.parametrize(
    ("taken", "drawn", "follows"),
    [
        (at(0), at(0), True),
        (at(0), at(0, "08:00"), True),
        (at(0, "08:00"), at(0), True),
        (at(0, "08:00"), at(0, "08:00"), True),
        (at(0, "08:01"), at(0, "08:00"), False),
        (at(-1, "08:00"), at(0, "08:00"), True),
        (at(-1, "07:59"), at(0, "08:00"), False),
        (at(-1), at(0, "08:00"), False),
        (at(-1, "23:00"), at(0), False),
        (at(1), at(0), False),
        (at(1, "00:01"), at(0, "23:00"), False),
        (at("2026-03-01T23:30-05:00"), at("2026-03-02T05:30+01:00"), True),
        (at("2026-03-01T23:30-05:00"), at("2026-03-02T05:29+01:00"), False),
    ],
)
def test_oral_iron_disturbs_on_the_date_and_within_24_hours(taken, drawn, follows):
    assert follows_oral_iron(drawn, [taken], GUIDELINE.windows) is follows


def test_oral_iron_makes_iron_and_tsat_invalid_and_nothing_else():
    (sample,) = samples(event("oral_iron", 0), panel(0, **IRON_PANEL))
    invalid = {r.code for r in sample.results if r.interpretability == "invalid"}
    assert invalid == {"iron", "tsat"}
    assert {r.why_invalid for r in sample.results} == {"oral_iron", ""}


def test_haemolysis_makes_what_red_cells_hold_invalid():
    values = {**IRON_PANEL, "phosphate": 1, "ast": 30, "alt": 30, "hb": 12, "crp": 3}
    (sample,) = samples(panel(0, **values), result("ggt", 30, 0, haemolysed=True))
    invalid = {r.code for r in sample.results if r.interpretability == "invalid"}
    assert invalid == {"iron", "tsat", "uibc", "tibc", "phosphate", "ast"}
    assert sample.haemolysed


def test_an_invalid_result_of_an_unclear_sample_is_invalid_first():
    rows = (dose(0), result("tsat", 50, 0, haemolysed=True), result("ferritin", 50, 0))
    assert [r.interpretability for r in samples(*rows)[-1].results] == ["invalid", "unclear"]


def test_an_excluded_result_is_excluded_first():
    rows = (dose(0), result("tsat", 50, 3, excluded=True))
    (found,) = samples(*rows)[-1].results
    assert (found.interpretability, found.why_invalid) == ("excluded", "")
    assert found.window == "assay_interference"


@pytest.mark.parametrize(
    ("day", "found"),
    [(27, "too_early"), (28, "provisional"), (56, "interpretable"), (84, "interpretable")],
)
def test_interpretability_follows_the_window(day, found):
    assert one(samples(dose(0), result("ferritin", 50, day))[-1], "ferritin").interpretability == (
        found
    )
