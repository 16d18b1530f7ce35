"""Chapter 6: doses against the label, courses against the need."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.dosing import check_doses
from tests.domain.histories import codes, history, only
from tests.domain.records import at, dose, on, panel, patient, result

FCM = "ferric_carboxymaltose"
FDI = "ferric_derisomaltose"
IS = "iron_sucrose"


def found(*rows, kg=70, as_of=0):
    read = history(*rows, who=patient(weight_kg=kg), as_of=as_of)
    return [code.removeprefix("dose.") for code in codes(check_doses(read))]


@pytest.mark.parametrize(
    ("product", "kg", "mg", "too_much"),
    [
        (FCM, 70, 1000, "1000.1"),
        (FCM, 40, 800, 801),
        (FCM, None, 1000, 1001),
        (FDI, 70, 1400, 1401),
        (IS, 80, 500, 501),
        (IS, 60, 420, 421),
        (IS, 20, 200, 201),
        (IS, None, 500, 501),
        ("sodium_ferric_gluconate", 70, 250, 251),
        ("ferumoxytol", 70, 1020, 1021),
        ("iron_dextran", 50, 1000, 1001),
        ("iron_polymaltose", 70, 2500, 2501),
    ],
)
def test_the_single_maximum_of_every_product(product, kg, mg, too_much):
    assert "over_single_max" not in found(dose(0, mg, product), kg=kg)
    assert "over_single_max" in found(dose(0, too_much, product), kg=kg)


@pytest.mark.parametrize("product", [FDI, "iron_dextran"])
def test_without_a_weight_no_limit_by_weight_is_invented(product):
    assert found(dose(0, 9000, product), kg=None) == []


def test_a_card_says_that_the_weight_was_missing():
    read = history(dose(0, 1200), who=patient())
    finding = only(check_doses(read), "dose.over_single_max")
    assert finding.facts["weight_missing"] is True
    assert (finding.facts["limit_mg"], finding.facts["max_mg_per_kg"]) == (1000, 20)
    assert finding.dose == on(0)
    soon = history(dose(0, 100), dose(1, 100), who=patient())
    assert only(check_doses(soon), "dose.interval_too_short").facts["weight_missing"] is True
    known = history(dose(0, 1200), who=patient(weight_kg=40))
    finding = only(check_doses(known), "dose.over_single_max")
    assert (finding.facts["weight_missing"], finding.facts["limit_mg"]) == (False, 800)


def test_entries_of_one_day_and_product_are_one_dose():
    assert found(dose(0, 600), dose(0, 600)) == ["over_single_max", "over_period_max"]
    assert found(dose(0, 600, FCM), dose(0, 600, FDI)) == []


def test_an_unknown_amount_adds_nothing():
    assert found(dose(0, 1000), dose(0, None)) == []
    assert found(dose(0, 1001), dose(0, None)) == ["over_single_max", "over_period_max"]


@pytest.mark.parametrize(
    ("product", "shortest"),
    [(FCM, 7), (FDI, 7), ("iron_polymaltose", 7), ("ferumoxytol", 3)],
)
def test_the_shortest_interval(product, shortest):
    first = dose(0, 100, product)
    assert found(first, dose(shortest, 100, product)) == []
    assert found(first, dose(shortest - 1, 100, product)) == ["interval_too_short"]


@pytest.mark.parametrize("product", [IS, "sodium_ferric_gluconate", "iron_dextran"])
def test_products_given_daily(product):
    assert found(dose(0, 100, product), dose(1, 100, product)) == []


def test_intervals_are_within_one_product():
    assert found(dose(0, 100, FCM), dose(1, 100, FDI)) == []
    read = history(dose(0, 100), dose(1, 100, FDI), dose(3, 100), who=patient())
    finding = only(check_doses(read), "dose.interval_too_short")
    assert (finding.dose, finding.facts["days"]) == (on(3), 3)
    assert finding.facts["previous_on"] == on(0)


@pytest.mark.parametrize(
    ("product", "kg", "mg", "most"),
    [
        (FCM, 70, 500, 500),
        (FDI, 50, 500, 500),
        (IS, 70, 300, 300),
        ("sodium_ferric_gluconate", 70, 200, 175),
        ("ferumoxytol", 70, 510, 510),
        ("iron_dextran", 50, 500, 500),
        ("iron_polymaltose", 70, 1250, 1250),
    ],
)
def test_the_most_in_any_seven_days(product, kg, mg, most):
    first = dose(0, mg, product)
    assert "over_period_max" not in found(first, dose(6, most, product), kg=kg)
    assert "over_period_max" in found(first, dose(6, most + 1, product), kg=kg)
    assert "over_period_max" not in found(first, dose(7, most + 1, product), kg=kg)


def test_the_seven_days_end_at_the_dose():
    read = history(dose(0, 300, IS), dose(3, 200, IS), dose(6, 200, IS), who=patient())
    finding = only(check_doses(read), "dose.over_period_max")
    assert finding.dose == on(6)
    assert (finding.facts["total_mg"], finding.facts["from_day"]) == (700, on(0))


@pytest.mark.parametrize("product", ["other", "maltofer"])
def test_an_unknown_product_is_asked_about_once_a_day_and_never_checked(product):
    rows = dose(0, 9000, product), dose(0, 100, product), dose(1, 100, product)
    assert found(*rows) == ["unknown_product", "unknown_product"]


def test_two_unknown_products_of_a_day_are_two_questions():
    assert found(dose(0, 100, "other"), dose(0, 100, "maltofer")) == ["unknown_product"] * 2


@pytest.mark.parametrize("rows", [(dose(0, 0),), (dose(0, 5000, status="not_given"),)])
def test_what_was_not_given_is_not_checked(rows):
    assert found(*rows) == []


BASELINE = panel(-1, hb=9)
"""At 70 kg: Ganzoni 1508 mg, simplified 2000 mg for ferric carboxymaltose."""


@pytest.mark.parametrize(
    ("mgs", "expected"),
    [
        ((1000, 1000, 500), []),
        ((1000, 1000, 501), ["over_course_need"]),
        ((1000, 131), []),
        ((1000, 130), ["under_course_need"]),
    ],
)
def test_a_course_against_its_needs(mgs, expected):
    rows = [dose(7 * place, mg) for place, mg in enumerate(mgs)]
    assert found(BASELINE, *rows, as_of=100) == expected


@pytest.mark.parametrize(("as_of", "expected"), [(44, []), (45, ["under_course_need"])])
def test_too_little_is_said_45_days_after_the_last_dose(as_of, expected):
    assert found(BASELINE, dose(0, 500), as_of=as_of) == expected


@pytest.mark.parametrize(
    ("product", "mg", "expected"),
    [
        (IS, 490, ["under_course_need"]),
        (IS, "1131", ["over_single_max", "over_period_max"]),
        (IS, "1885", ["over_single_max", "over_period_max"]),
        (IS, "1886", ["over_single_max", "over_period_max", "over_course_need"]),
    ],
)
def test_with_one_need_it_is_the_larger_and_the_smaller(product, mg, expected):
    assert found(BASELINE, dose(0, mg, product), as_of=100) == expected


def test_without_a_need_nothing_is_said():
    assert found(dose(0, 100), as_of=100) == []
    assert found(BASELINE, dose(0, 100), kg=None, as_of=100) == []


def test_a_course_with_an_unknown_dose_cannot_be_under_need():
    assert found(BASELINE, dose(0, 100), dose(7, None), as_of=100) == []
    rows = [dose(7 * week, 1000) for week in range(3)]
    assert found(BASELINE, *rows, dose(21, None), as_of=100) == ["over_course_need"]


def test_two_baseline_values_must_both_say_so():
    rows = BASELINE, result("hb", 14, -1)
    assert found(*rows, dose(0, 600), as_of=100) == []
    assert found(*rows, dose(0, 370), as_of=100) == ["under_course_need"]


def test_a_card_of_a_course_names_its_needs():
    read = history(BASELINE, dose(0, 500), dose(7, 100), who=patient(weight_kg=70), as_of=100)
    finding = only(check_doses(read), "dose.under_course_need")
    assert finding.dose == on(0)
    assert finding.facts["total_mg"] == 600
    assert (finding.facts["ganzoni_mg"], finding.facts["simplified_mg"]) == (1508, 2000)
    assert (finding.facts["larger_need_mg"], finding.facts["smaller_need_mg"]) == (2000, 1508)
    assert [row.analyte for row in finding.used] == [FCM, FCM, "hb"]
    alone = history(BASELINE, dose(0, 100, IS), who=patient(weight_kg=70), as_of=100)
    assert only(check_doses(alone), "dose.under_course_need").facts["simplified_mg"] is None


def test_doses_after_the_day_of_reading_are_checked():
    assert found(dose(50, 1200), as_of=0) == ["over_single_max", "over_period_max"]


DOSES = st.lists(
    st.tuples(
        st.integers(0, 40),
        st.one_of(st.none(), st.integers(1, 3000)),
        st.sampled_from([FCM, FDI, IS, "ferumoxytol", "other"]),
    ),
    max_size=6,
)


def said(rows, kg):
    read = history(*(dose(*row) for row in rows), who=patient(weight_kg=kg), as_of=0)
    return {(finding.code, finding.dose) for finding in check_doses(read)}


@settings(deadline=None)
@given(rows=DOSES, more=DOSES, kg=st.one_of(st.none(), st.integers(10, 120)))
def test_another_dose_never_takes_a_finding_away(rows, more, kg):
    assert said(rows, kg) <= said(rows + more, kg)


@settings(deadline=None)
@given(rows=DOSES, kg=st.integers(10, 120))
def test_a_missing_weight_never_adds_a_finding(rows, kg):
    assert said(rows, None) <= said(rows, kg)


@settings(deadline=None)
@given(rows=DOSES, day=st.integers(0, 40))
def test_a_dose_not_given_changes_nothing(rows, day):
    given_rows = [dose(*row) for row in rows]
    without = check_doses(history(*given_rows, as_of=0))
    refused = dose(day, 5000, status="not_given")
    assert check_doses(history(*given_rows, refused, as_of=0)) == without


def card(code, *rows, kg=70, as_of=0):
    return only(check_doses(history(*rows, who=patient(weight_kg=kg), as_of=as_of)), code)


def test_the_card_of_too_large_a_dose_says_what_it_exceeds():
    finding = card("dose.over_single_max", dose(0, 800), dose(0, 201), kg=45)
    said = {
        "product": FCM,
        "dose_mg": 1001,
        "unknown_amount": False,
        "weight_missing": False,
        "limit_mg": 900,
        "max_mg": 1000,
        "max_mg_per_kg": 20,
        "weight_kg": 45,
    }
    assert said.items() <= finding.facts.items()
    assert finding.action == "check_dose"
    assert [row.amount_text for row in finding.used] == ["800 mg", "201 mg"]
    by_weight = card("dose.over_single_max", dose(0, 1401, FDI)).facts
    assert (by_weight["max_mg"], by_weight["limit_mg"]) == (None, 1400)
    alone = card("dose.over_single_max", dose(0, 201, IS), kg=20).facts
    assert (alone["max_mg"], alone["max_mg_per_kg"], alone["limit_mg"]) == (500, 7, 140)
    without = card("dose.over_single_max", dose(0, 251, "sodium_ferric_gluconate")).facts
    assert (without["max_mg"], without["max_mg_per_kg"]) == (250, None)


def test_a_card_says_that_an_amount_is_unknown():
    finding = card("dose.over_single_max", dose(0, 1001), dose(0, None))
    assert (finding.facts["unknown_amount"], finding.facts["dose_mg"]) == (True, 1001)


def test_the_weight_is_missing_only_where_a_limit_asks_for_it():
    gluconate = card("dose.over_single_max", dose(0, 251, "sodium_ferric_gluconate"), kg=None)
    assert gluconate.facts["weight_missing"] is False
    sucrose = card("dose.over_single_max", dose(0, 501, IS), kg=None)
    assert sucrose.facts["weight_missing"] is True


def test_the_card_of_seven_days_names_every_dose_of_them():
    rows = dose(-1, 100, IS), dose(0, 300, IS), dose(3, 200, IS), dose(6, 200, IS)
    finding = card("dose.over_period_max", *rows)
    said = {
        "dose_mg": 200,
        "total_mg": 700,
        "period_days": 7,
        "from_day": on(0),
        "limit_mg": 600,
        "max_mg": 600,
        "max_mg_per_kg": None,
    }
    assert said.items() <= finding.facts.items()
    assert finding.action == "check_dose"
    assert [row.at.day for row in finding.used] == [on(0), on(3), on(6)]
    by_weight = card("dose.over_period_max", dose(0, 900, FDI), dose(6, 501, FDI)).facts
    assert (by_weight["max_mg_per_kg"], by_weight["limit_mg"]) == (20, 1400)


def test_the_card_of_a_short_interval_names_the_dose_before():
    finding = card("dose.interval_too_short", dose(0, 100), dose(6, 200))
    assert {"days": 6, "shortest_days": 7, "previous_on": on(0)}.items() <= finding.facts.items()
    assert finding.action == "check_dose_date"
    assert [row.amount_text for row in finding.used] == ["100 mg", "200 mg"]
    third = card("dose.interval_too_short", dose(0, 100), dose(8, 200), dose(14, 300))
    assert [row.amount_text for row in third.used] == ["200 mg", "300 mg"]
    assert third.facts["previous_on"] == on(8)


def test_the_card_of_an_unknown_product_asks_for_it_by_its_brand():
    finding = card("dose.unknown_product", dose(0, 100, "other", brand="Ferrum"))
    said = {"brand": "Ferrum", "product": "other", "weight_missing": False}
    assert said.items() <= finding.facts.items()
    assert finding.action == "ask_for_product"


@pytest.mark.parametrize(
    ("mgs", "code", "action"),
    [
        ((1000, 1000, 501), "dose.over_course_need", "check_course_total"),
        ((1000, 130), "dose.under_course_need", "plan_further_dose"),
    ],
)
def test_the_card_of_a_course_says_all_it_is_measured_by(mgs, code, action):
    rows = [dose(7 * place, mg) for place, mg in enumerate(mgs)]
    finding = card(code, BASELINE, *rows, as_of=100)
    said = {
        "course": 1,
        "total_mg": sum(mgs),
        "unknown_amount": False,
        "ganzoni_mg": 1508,
        "simplified_mg": 2000,
        "larger_need_mg": 2000,
        "smaller_need_mg": 1508,
        "over_factor": Decimal("1.25"),
        "under_factor": Decimal("0.75"),
        "weight_kg": 70,
        "baseline_g_dl": 9,
        "last_dose": on(7 * (len(mgs) - 1)),
    }
    assert said.items() <= finding.facts.items()
    assert finding.action == action


def test_a_course_of_two_baseline_values_names_the_largest_need_and_no_single_baseline():
    rows = BASELINE, result("hb", 14, -1), dose(0, 370)
    facts = card("dose.under_course_need", *rows, as_of=100).facts
    assert (facts["ganzoni_mg"], facts["simplified_mg"]) == (1508, 2000)
    assert (facts["larger_need_mg"], facts["smaller_need_mg"]) == (2000, 500)
    assert facts["baseline_g_dl"] is None


def test_only_an_unknown_dose_makes_the_total_of_a_course_unknown():
    rows = [dose(7 * week, 1000) for week in range(3)]
    finding = card("dose.over_course_need", BASELINE, *rows, dose(21, None), as_of=100)
    assert finding.facts["unknown_amount"] is True


def test_doses_that_are_too_close_are_both_shown():
    read = history(dose(-10, 500), dose(-6, 500), dose(0, 500), who=patient(weight_kg=70), as_of=0)
    first, second = check_doses(read)
    assert [row.at for row in first.used] == [at(-10), at(-6)]
    assert [row.at for row in second.used] == [at(-6), at(0)]
    assert first.code == second.code == "dose.interval_too_short"


def test_all_doses_of_too_full_a_week_are_shown_with_the_sources_of_the_limit():
    rows = dose(-6, 400), dose(-3, 400), dose(0, 400)
    read = history(*rows, who=patient(weight_kg=70), as_of=0)
    (finding,) = [one for one in check_doses(read) if one.code == "dose.over_period_max"]
    assert [row.amount_text for row in finding.used] == ["400 mg"] * 3
    assert "ferinject-smpc" in {citation.key for citation in finding.citations}


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ((dose(0, 2000),), "dose.over_single_max"),
        ((dose(0, 500), dose(1, 500)), "dose.interval_too_short"),
        ((dose(0, 2000),), "dose.over_period_max"),
    ],
)
def test_a_card_about_a_limit_names_the_label_it_comes_from(rows, code):
    finding = only(check_doses(history(*rows, who=patient(weight_kg=70))), code)
    assert [source.key for source in finding.citations] == ["ironview-rules", "ferinject-smpc"]


def test_without_a_weight_a_card_about_the_need_rests_on_the_table_of_the_product_alone():
    read = history(panel(-3, hb=14), dose(0, 1000), who=patient())
    facts = only(check_doses(read), "dose.over_course_need").facts
    assert (facts["ganzoni_mg"], facts["simplified_mg"]) == (None, 500)
    assert (facts["larger_need_mg"], facts["smaller_need_mg"]) == (500, 500)
