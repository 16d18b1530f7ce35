"""Chapter 5: the haemoglobin response, row by row."""

from decimal import Decimal

import pytest

from ironview.domain.response import judge_hb
from tests.domain.histories import codes, history, sample_on
from tests.domain.records import (
    at,
    condition,
    dose,
    event,
    on,
    panel,
    patient,
    result,
    score,
)

MALE = patient(sex="male")


def judged(*rows, day, who=None, **choices):
    read = history(*rows, who=who or patient(birth="1990"), **choices)
    return judge_hb(read, sample_on(read, day))


def verdict(*rows, day, **more):
    response, _ = judged(*rows, day=day, **more)
    return response and response.verdict


def after(day, hb, *more, baseline=8.0, doses=(0,), **choices):
    rows = panel(-1, hb=baseline), *(dose(d, 100) for d in doses), panel(day, hb=hb), *more
    return verdict(*rows, day=day, **choices)


@pytest.mark.parametrize(
    ("rows", "day"),
    [
        ([panel(0, hb=8)], 0),
        ([panel(0, hb=8), dose(1)], 0),
        ([dose(0), panel(30, hb="<8")], 30),
        ([dose(0), panel(30, ferritin=8)], 30),
        ([dose(0), result("hb", 8, 30, excluded=True)], 30),
        ([dose(0), panel(181, hb=9)], 181),
    ],
)
def test_samples_without_a_response(rows, day):
    assert judged(*rows, day=day) == (None, ())


def test_the_last_day_is_the_180th_after_the_last_dose():
    assert after(180, 9, doses=(0, 40)) == "adequate"
    assert after(220, 9, doses=(0, 40)) == "adequate"
    assert after(221, 9, doses=(0, 40)) is None


@pytest.mark.parametrize(
    ("day", "hb", "expected"),
    [
        (1, 9, "too_soon"),
        (6, 12, "too_soon"),
        (7, 9, "early_sign"),
        (13, 8, "early_sign"),
        (14, "8.99", "not_yet"),
        (14, "9", "on_track"),
        (27, "9", "on_track"),
        (27, "8.99", "not_yet"),
        (28, "10", "optimal"),
        (28, "9.99", "adequate"),
        (28, "9", "adequate"),
        (28, "8.99", "partial"),
        (28, "8.5", "partial"),
        (28, "8.49", "non_response"),
        (28, "7", "non_response"),
        (55, "8.5", "partial"),
        (56, "8.5", "non_response"),
        (56, "8.99", "non_response"),
        (56, "9", "adequate"),
    ],
)
def test_the_course_of_one_dose(day, hb, expected):
    assert after(day, hb) == expected


@pytest.mark.parametrize(
    ("day", "hb", "expected"),
    [
        (40, "8.5", "not_yet"),
        (47, "8.5", "not_yet"),
        (48, "8.5", "partial"),
        (75, "8.5", "partial"),
        (76, "8.5", "non_response"),
        (40, "9", "adequate"),
        (40, "10", "optimal"),
    ],
)
def test_failure_counts_from_the_last_dose(day, hb, expected):
    assert after(day, hb, doses=(0, 20)) == expected


def test_the_course_so_far_ends_at_the_last_dose_before_the_sample():
    response, _ = judged(panel(-1, hb=8), dose(0), panel(30, hb=9), dose(40), day=30)
    assert (response.days_from_first, response.days_from_last) == (30, 30)
    response, _ = judged(panel(-1, hb=8), dose(0), dose(20), panel(30, hb=9), day=30)
    assert (response.days_from_first, response.days_from_last) == (30, 10)


def test_normalised_is_adequate_though_it_rose_little():
    assert after(30, 12, baseline=11.5) == "adequate"
    assert after(30, 11.99, baseline=11.5) == "non_response"
    assert after(30, 12.5, baseline=11.5, who=MALE) == "adequate"
    assert after(30, 12.4, baseline=11.5, who=MALE) == "partial"


def test_a_normal_baseline_is_not_judged():
    assert after(30, 12.3, baseline=12) == "not_applicable"
    assert after(30, 12.3, baseline="11.99") == "adequate"


def test_the_limits_are_those_of_each_date():
    young = patient(sex="male", birth="2025-08-20")
    assert after(30, 10, baseline=9, who=young) == "adequate"
    infant = patient(sex="male", birth="2025-09-20")
    assert after(30, 10, baseline=9, who=infant) == "not_applicable"


def test_haemodialysis_is_not_judged():
    assert after(30, 9, profile="haemodialysis") == "not_applicable"


def test_without_a_baseline_there_is_no_delta():
    response, findings = judged(dose(0), panel(30, hb=12), day=30)
    assert response.verdict == "no_baseline"
    assert (response.delta_g_dl, response.baseline_at, response.baseline_g_dl) == (None,) * 3
    assert response.normalised is True
    assert response.offered_at is None
    assert findings == ()


def test_an_older_hb_is_offered():
    response, _ = judged(panel(-100, hb=8), dose(0), panel(30, hb=12), day=30)
    assert response.verdict == "no_baseline"
    assert (response.offered_at.day, response.offered_g_dl) == (on(-100), 8)


def test_delta_is_taken_from_rounded_values():
    response, _ = judged(panel(-1, hb="8.004"), dose(0), panel(30, hb="9.004"), day=30)
    assert response.delta_g_dl == Decimal("1.00")
    response, _ = judged(panel(-1, hb="8.005"), dose(0), panel(30, hb="9.004"), day=30)
    assert response.delta_g_dl == Decimal("0.99")
    assert response.verdict == "partial"


def test_delta_and_days_are_given_with_every_baseline():
    response, _ = judged(panel(-1, hb=13), dose(0), panel(3, hb=12), day=3)
    assert response.verdict == "not_applicable"
    assert (response.delta_g_dl, response.days_from_first, response.days_from_last) == (-1, 3, 3)
    assert (response.baseline_at.day, response.baseline_g_dl) == (on(-1), 13)


@pytest.mark.parametrize(
    ("kind", "day", "expected"),
    [
        ("rbc_transfusion", -11, "optimal"),
        ("rbc_transfusion", -10, "confounded"),
        ("rbc_transfusion", 30, "confounded"),
        ("rbc_transfusion", 31, "optimal"),
        ("blood_donation", -11, "optimal"),
        ("blood_donation", -10, "confounded"),
        ("blood_donation", 30, "confounded"),
        ("esa_start", -29, "optimal"),
        ("esa_start", -28, "confounded"),
        ("esa_change", 30, "confounded"),
        ("hif_phi_start", -28, "confounded"),
        ("hif_phi_start", 31, "optimal"),
        ("major_bleed", -11, "optimal"),
        ("major_bleed", -10, "confounded"),
        ("surgery", 30, "confounded"),
        ("delivery", 31, "optimal"),
        ("oral_iron", 5, "optimal"),
    ],
)
def test_events_confound_in_their_time(kind, day, expected):
    rows = panel(-10, hb=8), dose(0), panel(30, hb=11), event(kind, day)
    assert verdict(*rows, day=30) == expected


@pytest.mark.parametrize(("day", "expected"), [(120, "confounded"), (121, "optimal")])
def test_a_transfusion_counts_for_120_days(day, expected):
    rows = panel(-1, hb=8), dose(0), event("rbc_transfusion", 0), panel(day, hb=11)
    assert verdict(*rows, day=day) == expected


def test_a_bleed_certainly_before_the_baseline_does_not_confound():
    rows = panel(-1, "12:00", hb=8), dose(0), panel(30, hb=11)
    assert verdict(*rows, event("major_bleed", -1, "09:00"), day=30) == "optimal"
    assert verdict(*rows, event("major_bleed", -1, "13:00"), day=30) == "confounded"
    assert verdict(*rows, event("major_bleed", -1), day=30) == "confounded"


def test_confounded_comes_after_not_applicable_and_before_too_soon():
    bled = event("major_bleed", 0)
    assert after(3, 9, bled) == "confounded"
    assert after(3, 13, bled, baseline=12.5) == "not_applicable"


def test_the_response_of_an_unsettled_first_date_is_to_the_course_before():
    assert verdict(panel(0, hb=8), dose(0), day=0) is None
    rows = panel(-101, hb=8), dose(-100), panel(0, hb=10), dose(0)
    response, _ = judged(*rows, day=0)
    assert (response.verdict, response.days_from_first) == ("optimal", 100)


def test_an_unsettled_later_date_of_a_course_counts_after_its_dose():
    response, _ = judged(panel(-1, hb=8), dose(0), dose(30), panel(30, hb=8.2), day=30)
    assert (response.verdict, response.days_from_last) == ("not_yet", 0)


def test_settled_before_the_response_is_to_the_doses_before():
    rows = panel(-1, hb=8), dose(0), dose(30), panel(30, hb=8.2, tsat=8)
    response, _ = judged(*rows, day=30)
    assert (response.verdict, response.days_from_last) == ("non_response", 30)


def test_settled_after_it_counts_from_the_dose():
    response, _ = judged(panel(-1, hb=8), dose(0), panel(0, hb=8.2, tsat=150), day=0)
    assert (response.verdict, response.days_from_last) == ("too_soon", 0)


@pytest.mark.parametrize(
    ("values", "expected", "normalised"),
    [
        (("10", "10.5"), "optimal", False),
        (("9.5", "10.5"), "not_assessable", False),
        (("11.9", "12.1"), "optimal", None),
        (("9.2", "<9"), "not_assessable", False),
        (("10.2", ">10.1"), "optimal", None),
    ],
)
def test_two_values_must_say_the_same(values, expected, normalised):
    rows = panel(-1, hb=8), dose(0), *(result("hb", value, 30) for value in values)
    response, _ = judged(*rows, day=30)
    assert response.verdict == expected
    assert response.delta_g_dl is None
    assert response.normalised is normalised


def test_two_baselines_must_say_the_same():
    both = result("hb", 8, -1), result("hb", 9, -1), dose(0)
    assert verdict(*both, panel(30, hb=11.5), day=30) == "optimal"
    assert verdict(*both, panel(30, hb=10.5), day=30) == "not_assessable"
    response, _ = judged(*both, panel(30, hb=11.5), day=30)
    assert response.delta_g_dl is None
    assert response.baseline_at is not None


def test_values_that_round_alike_are_one():
    rows = panel(-1, hb=8), dose(0), result("hb", "9.001", 30), result("hb", "9.004", 30)
    response, _ = judged(*rows, day=30)
    assert response.delta_g_dl == 1


@pytest.mark.parametrize(
    ("hb", "day", "more", "code", "action"),
    [
        ("8.6", 30, (), "response.partial", "repeat_hb_and_check_dose"),
        ("8.1", 30, (), "response.non_response", "work_up_non_response"),
        ("11", 30, (event("surgery", 5),), "response.confounded", ""),
    ],
)
def test_verdicts_that_ask_for_attention_are_findings(hb, day, more, code, action):
    _, findings = judged(panel(-1, hb=8), dose(0), panel(day, hb=hb), *more, day=day)
    (finding,) = findings
    assert (finding.code, finding.action) == (code, action)
    assert [moment.day for moment in finding.samples] == [on(day)]
    assert finding.facts["days_from_last"] == day
    assert [row.analyte for row in finding.used] == ["hb", "hb", *(e.kind for e in more)]


def test_the_others_are_not():
    assert codes(judged(panel(-1, hb=8), dose(0), panel(30, hb=11), day=30)[1]) == []


def test_in_pregnancy_the_limit_is_lower():
    rows = panel(-1, hb="10.4"), dose(0), panel(30, hb="10.5")
    second = condition("pregnancy", -150, None, "second_trimester")
    assert verdict(*rows, second, day=30) == "adequate"
    assert verdict(*rows, condition("pregnancy", -10), day=30) == "non_response"


def test_where_no_limit_applies_nothing_is_normal_or_not():
    infant = patient(birth="2025-12-01")
    response, _ = judged(panel(-1, hb=9), dose(0), panel(30, hb=10), day=30, who=infant)
    assert (response.verdict, response.normalised) == ("not_applicable", None)


def test_a_card_says_every_number_it_was_judged_by():
    rows = panel(-1, hb=8), dose(0, 500), dose(7, 300), panel(37, hb="8.6"), score(5, 1)
    _, (finding,) = judged(*rows, day=37)
    said = {
        "delta_g_dl": Decimal("0.6"),
        "baseline_g_dl": 8,
        "baseline_at": at(-1),
        "expected_delta_g_dl": 1,
        "hb_limit_g_dl": 12,
        "normalised": False,
        "days_from_first": 37,
        "days_from_last": 30,
        "course": 1,
        "total_mg": 800,
        "unknown_dose": False,
        "fatigue_scored": True,
        "confounded_by": "",
        "confounded_on": None,
    }
    assert said.items() <= finding.facts.items()
    assert [(row.at, row.amount_text) for row in finding.used] == [
        (at(-1), "8 g/dL"),
        (at(37), "8.6 g/dL"),
    ]
    unscored = judged(panel(-1, hb=8), dose(0, None), panel(30, hb="8.6"), day=30)[1][0]
    assert unscored.facts["fatigue_scored"] is False
    assert unscored.facts["unknown_dose"] is True


def test_a_confounded_card_names_the_last_of_what_confounds():
    events = event("rbc_transfusion", 3), event("surgery", 5), event("blood_donation", 9)
    _, (finding,) = judged(panel(-1, hb=8), dose(0), panel(30, hb=9), *events, day=30)
    assert finding.facts["confounded_by"] == "surgery"
    assert finding.facts["confounded_on"] == on(5)
    kinds = ["hb", "hb", "rbc_transfusion", "blood_donation", "surgery"]
    assert [row.analyte for row in finding.used] == kinds


def test_an_older_haemoglobin_is_offered_with_its_date_and_value():
    response, _ = judged(panel(-91, hb="8.5"), dose(0), panel(30, hb=9), day=30)
    assert response.verdict == "no_baseline"
    assert (response.offered_at, response.offered_g_dl) == (at(-91), Decimal("8.5"))
    assert (response.baseline_at, response.baseline_g_dl, response.delta_g_dl) == (None, None, None)
    assert (response.days_from_first, response.days_from_last) == (30, 30)


@pytest.mark.parametrize(
    ("start", "exact", "bound", "expected"),
    [
        ("11.2", "11.5", "<11.9", "non_response"),
        ("11.2", "11.5", "<12.1", "not_assessable"),
        ("8", "8.2", "<8.9", "non_response"),
        ("8", "8.2", "<9.3", "not_assessable"),
        ("8", "8.2", "<=9", "not_assessable"),
        ("8", "9.5", ">9", "not_assessable"),
        ("8", "10.5", ">=10", "optimal"),
    ],
)
def test_a_bound_beside_a_value_counts_for_all_it_may_be(start, exact, bound, expected):
    rows = panel(-1, hb=start), dose(0), result("hb", exact, 60), result("hb", bound, 60)
    assert verdict(*rows, day=60) == expected
