"""Chapter 4: limits by sex, status and overlay; possible and persistent overload."""

import pytest

from ironview.domain.overload import judge_overload, limits_on, overload_pattern
from ironview.domain.record import MenopausalStatus
from tests.domain.histories import codes, history, sample_on
from tests.domain.records import condition, dose, on, panel, patient, result


def limits(who, overlay=None):
    found = limits_on(history(panel(0, ferritin=50), who=who, overload=overlay), on(0))
    return int(found.tsat.amount), int(found.ferritin.amount), found.assumed


@pytest.mark.parametrize(
    ("who", "easl", "acg", "uk"),
    [
        (patient(sex="male"), (50, 300), (45, 300), (50, 300)),
        (patient(menopausal_status=MenopausalStatus.PRE), (45, 200), (45, 200), (40, 200)),
        (
            patient(menopausal_status=MenopausalStatus.POST, birth="1990"),
            (50, 300),
            (45, 300),
            (40, 300),
        ),
        (patient(sex="other"), (45, 200), (45, 200), (40, 200)),
        (
            patient(sex="unknown", menopausal_status=MenopausalStatus.POST),
            (45, 200),
            (45, 200),
            (40, 200),
        ),
    ],
)
def test_limits_of_each_overlay_by_group(who, easl, acg, uk):
    found = [limits(who, overlay) for overlay in ("easl", "acg", "uk")]
    assert found == [(*row, False) for row in (easl, acg, uk)]


@pytest.mark.parametrize(
    ("birth", "expected"),
    [
        ("1971-03-02", (50, 300, True)),
        ("1971-03-03", (45, 200, True)),
        (None, (45, 200, True)),
    ],
)
def test_an_unknown_status_goes_by_age_and_says_so(birth, expected):
    assert limits(patient(birth=birth)) == expected


def test_only_acg_counts_a_saturation_at_its_limit():
    read = history(panel(0, ferritin=50))
    assert not limits_on(read, on(0)).tsat_is_above(limits_on(read, on(0)).tsat.amount)
    acg = limits_on(history(panel(0, ferritin=50), overload="acg"), on(0))
    assert acg.tsat_is_above(acg.tsat.amount)
    assert not acg.ferritin_is_above(acg.ferritin.amount)


MALE = patient(sex="male")


def verdicts(*rows, who=MALE, **choices):
    return [verdict for verdict, _ in judge_overload(history(*rows, who=who, **choices))]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"hb": 14}, None),
        ({"ferritin": 300}, "none"),
        ({"ferritin": 301}, "not_assessable"),
        ({"tsat": 50}, "none"),
        ({"tsat": 51}, "not_assessable"),
        ({"ferritin": 300, "tsat": 51}, "none"),
        ({"ferritin": 301, "tsat": 50}, "none"),
        ({"ferritin": 301, "tsat": "50.1"}, "possible"),
        ({"ferritin": "<300", "tsat": 60}, "none"),
        ({"ferritin": "<=300", "tsat": 60}, "none"),
        ({"ferritin": ">300", "tsat": 60}, "possible"),
        ({"ferritin": ">=300", "tsat": 60}, "not_assessable"),
        ({"ferritin": "<301", "tsat": 60}, "not_assessable"),
        ({"ferritin": ">100", "tsat": 50}, "none"),
        ({"ferritin": ">100"}, "not_assessable"),
        ({"ferritin": ">100", "tsat": "<60"}, "not_assessable"),
    ],
)
def test_one_sample_by_itself(values, expected):
    assert verdicts(panel(0, **values)) == [expected]


@pytest.mark.parametrize("profile", ["pregnancy", "paediatric"])
def test_some_profiles_make_no_verdict(profile):
    assert verdicts(panel(0, ferritin=900, tsat=90), profile=profile) == ["not_assessable"]
    assert verdicts(panel(0, ferritin=20), profile=profile) == ["not_assessable"]
    assert verdicts(panel(0, hb=12), profile=profile) == [None]


def test_what_is_not_eligible_is_not_assessed():
    early = dose(-10), panel(0, ferritin=900, tsat=70)
    assert verdicts(*early) == ["not_assessable"]
    assert verdicts(result("ferritin", 900, 0, excluded=True)) == ["not_assessable"]
    assert verdicts(result("tsat", 70, 0, excluded=True)) == ["not_assessable"]


def test_an_invalid_saturation_counts_as_not_eligible():
    high = panel(0, ferritin=900), result("tsat", 70, 0, haemolysed=True)
    assert verdicts(*high) == ["not_assessable"]
    low = panel(0, ferritin=100), result("tsat", 70, 0, haemolysed=True)
    assert verdicts(*low) == ["none"]


def test_a_saturation_that_disagrees_counts_as_missing():
    against = {"tsat": 70, "iron": 20, "tibc": 60}
    assert verdicts(panel(0, ferritin=900, **against)) == ["not_assessable"]
    assert verdicts(panel(0, ferritin=100, **against)) == ["none"]
    assert verdicts(panel(0, **against)) == [None]


@pytest.mark.parametrize(
    ("other", "expected"),
    [(60, "possible"), (40, "not_assessable")],
)
def test_two_saturations_must_say_the_same(other, expected):
    rows = panel(0, ferritin=900, tsat=70), result("tsat", other, 0)
    assert verdicts(*rows) == [expected]


def test_beside_a_value_that_agrees_one_that_disagrees_is_a_missing_one():
    rows = panel(0, ferritin=900, tsat=70, iron=42, tibc=60), result("tsat", 20, 0)
    assert verdicts(*rows) == ["not_assessable"]
    rows = panel(0, ferritin=200, tsat=70, iron=42, tibc=60), result("tsat", 20, 0)
    assert verdicts(*rows) == ["none"]


HIGH = {"ferritin": 900, "tsat": 70}


@pytest.mark.parametrize(
    ("days", "expected"), [(27, "possible"), (28, "persistent"), (400, "persistent")]
)
def test_a_second_high_sample_is_persistent_from_28_days_on(days, expected):
    assert verdicts(panel(0, **HIGH), panel(days, **HIGH)) == ["possible", expected]


def test_a_normal_sample_between_starts_again():
    rows = panel(0, **HIGH), panel(40, ferritin=100, tsat=30), panel(80, **HIGH)
    assert verdicts(*rows) == ["possible", "none", "possible"]


def test_a_sample_between_that_says_nothing_does_not_matter():
    rows = panel(0, **HIGH), panel(40, ferritin=900), panel(80, **HIGH)
    assert verdicts(*rows) == ["possible", "not_assessable", "persistent"]


def test_it_stays_persistent_from_sample_to_sample():
    rows = panel(0, **HIGH), panel(30, **HIGH), panel(40, **HIGH)
    assert verdicts(*rows) == ["possible", "persistent", "persistent"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [(28, "possible"), (55, "possible"), (56, "possible"), (83, "possible"), (84, "persistent")],
)
def test_after_iron_only_a_steady_sample_is_persistent(day, expected):
    rows = panel(-60, **HIGH), dose(0), panel(day, **HIGH)
    assert verdicts(*rows) == ["possible", expected]


@pytest.mark.parametrize(("day", "expected"), [(55, "possible"), (56, "persistent")])
def test_a_provisional_sample_cannot_be_the_first_of_two(day, expected):
    rows = dose(0), panel(day, **HIGH), panel(100, **HIGH)
    assert verdicts(*rows) == ["possible", expected]


def test_the_card_of_a_sample_still_settling_says_from_when_it_can_be_confirmed():
    read = history(dose(0), panel(56, **HIGH), panel(84, **HIGH), who=MALE)
    (_, (settling,)), (_, (steady,)) = judge_overload(read)
    assert settling.facts["confirm_from"] == on(84)
    assert steady.facts["confirm_from"] is None
    assert steady.code == "overload.persistent"
    assert steady.action == "stop_iron_and_refer"
    assert steady.facts["first_seen"] == sample_on(read, 56).at
    assert [moment.day for moment in steady.samples] == [on(84)]
    assert [row.at.day for row in steady.used] == [on(84), on(84), on(56), on(56)]


@pytest.mark.parametrize(
    ("ferritin", "now"), [(1000, False), (1001, True), (">1000", True), (">999", False)]
)
def test_a_very_high_ferritin_asks_for_the_genotype_now(ferritin, now):
    ((_, (finding,)),) = judge_overload(history(panel(0, ferritin=ferritin, tsat=70), who=MALE))
    assert finding.facts["genotype_now"] is now
    action = "repeat_fasting_tsat_genotype_now" if now else "repeat_fasting_tsat"
    assert finding.action == action


def test_a_card_says_what_was_assumed():
    ((_, (finding,)),) = judge_overload(history(panel(0, **HIGH), who=patient(birth=None)))
    assert finding.facts["menopause_assumed"] is True
    assert finding.facts["limits_group"] == "premenopausal"


def test_the_profile_of_the_date_counts():
    rows = condition("pregnancy", 0, 10), panel(5, **HIGH), panel(11, **HIGH)
    assert verdicts(*rows, who=patient()) == ["not_assessable", "possible"]


def test_there_is_no_finding_without_attention():
    read = history(panel(0, ferritin=100, tsat=30), panel(1, ferritin=900), who=MALE)
    assert [codes(findings) for _, findings in judge_overload(read)] == [[], []]


@pytest.mark.parametrize("sex", ["other", "unknown"])
def test_the_lower_limit_of_each_group_is_named_as_such_and_assumes_nothing(sex):
    ((_, (finding,)),) = judge_overload(history(panel(0, **HIGH), who=patient(sex=sex)))
    assert finding.facts["limits_group"] == "lowest"
    assert finding.facts["menopause_assumed"] is False


def test_a_card_gives_the_limits_it_rests_on_and_what_it_follows():
    read = history(panel(0, **HIGH), panel(40, **HIGH), who=MALE, overload="acg")
    (_, (first,)), (_, (second,)) = judge_overload(read)
    limits_said = {
        "ferritin_limit_ug_l": 300,
        "tsat_limit_percent": 45,
        "tsat_limit_inclusive": True,
        "overlay": "acg",
        "day": None,
    }
    assert limits_said.items() <= first.facts.items()
    assert "first_seen" not in first.facts
    assert second.facts["days_apart"] == 40
    infused = history(dose(0), panel(90, **HIGH), who=MALE)
    ((_, (finding,)),) = judge_overload(infused)
    assert finding.facts["day"] == 90


def test_a_second_high_sample_too_soon_does_not_rest_on_the_first():
    read = history(panel(0, **HIGH), panel(27, **HIGH), who=MALE)
    (_, (finding,)) = judge_overload(read)[1]
    assert finding.code == "overload.possible"
    assert "first_seen" not in finding.facts
    assert [row.at.day for row in finding.used] == [on(27), on(27)]


def test_a_card_names_the_values_it_left_out():
    left_out = (
        result("ferritin", 20, 0, excluded=True),
        result("tsat", 10, 0, excluded=True),
        result("hb", 10, 0, excluded=True),
    )
    ((_, (finding,)),) = judge_overload(history(panel(0, **HIGH), left_out, who=MALE))
    assert [row.analyte for row in finding.skipped] == ["ferritin", "tsat"]


@pytest.mark.parametrize("profile", ["pregnancy", "paediatric"])
def test_where_no_verdict_is_made_no_censored_value_leaves_it_open(profile):
    read = history(panel(0, ferritin=">800", tsat=60), profile=profile)
    pattern = overload_pattern(read, sample_on(read, 0))
    assert pattern is not None
    assert pattern.is_open is False


def test_before_a_course_a_second_high_sample_is_persistent():
    read = history(panel(0, **HIGH), panel(40, **HIGH), dose(60), who=MALE)
    assert [sample.window for sample in read.samples] == ["baseline", "baseline"]
    assert [verdict for verdict, _ in judge_overload(read)] == ["possible", "persistent"]


@pytest.mark.parametrize(("day", "confirm"), [(55, on(84)), (83, on(84)), (84, None)])
def test_until_day_84_a_card_says_from_when_it_can_be_confirmed(day, confirm):
    ((_, (finding,)),) = judge_overload(history(dose(0), panel(day, **HIGH), who=MALE))
    assert finding.facts["confirm_from"] == confirm
