"""What a finding rests on, in words."""

from datetime import date, time, timedelta
from decimal import Decimal

from PySide6.QtCore import QLocale

from ironview.domain.findings import Finding, Severity, Skipped, Used
from ironview.domain.moments import Moment
from ironview.domain.sources import Citation, Mark
from ironview.knowledge.catalogues import load_guideline
from ironview.wording import (
    citation_text,
    finding_statement,
    finding_title,
    skipped_text,
    used_text,
)
from tests.wording.findings_by_code import FINDINGS, LIMITS, finding, used

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
AT = Moment(date(2026, 3, 10))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_used_row_stands_as_reported_with_its_date():
    row = Used("r", "ferritin", AT, "1050 ng/mL")
    assert plain(used_text(row, ENGLISH)) == "Ferritin 1050 ng/mL, 10 Mar 2026"
    timed = Moment(date(2026, 3, 2), time(10, 0), timedelta(hours=1))
    dose = Used("d", "ferric_carboxymaltose", timed, "1000 mg")
    assert plain(used_text(dose, ENGLISH)) == "Ferric carboxymaltose 1000 mg, 2 Mar 2026, 10:00"
    condition = Used("c", "ibd", None, "active")
    assert used_text(condition, ENGLISH) == "Inflammatory bowel disease active"


def test_a_skipped_row_says_why():
    row = Skipped("r", "tsat", AT, "65 %", "too_early")
    assert plain(skipped_text(row, ENGLISH)) == "TSAT 65 %, 10 Mar 2026: too early"


def test_a_source_is_named_with_place_and_mark_and_never_quoted():
    sources = load_guideline().sources
    text = citation_text(Citation("van-doren-2024", "monitoring", Mark.SECONDARY), sources)
    assert text.endswith(", monitoring (from a secondary source)")
    assert '"' not in text
    unknown = Citation("nowhere", "", Mark.DESIGN)
    assert citation_text(unknown, sources) == "nowhere (design choice of IronView)"


def test_numbers_and_dates_follow_the_locale():
    text = finding_statement(FINDINGS["response.non_response"], GERMAN)
    assert "0,3\u00a0g/dL" in text
    assert "10.\u00a0März\u00a02026" in text


def test_two_values_of_one_sample_are_both_named():
    both = finding("stores.high", used("ferritin", "980"), used("ferritin", "1180"), **LIMITS)
    assert plain(finding_title(both, ENGLISH)) == (
        "High ferritin: 980 µg/L and 1180 µg/L, above 300"
    )


def test_values_of_an_earlier_sample_are_not_taken_for_those_of_the_newest():
    text = finding_statement(FINDINGS["overload.persistent"], ENGLISH)
    assert "845" in text
    assert "780" not in text


def test_a_high_ferritin_with_a_high_tsat_is_not_called_not_high():
    high = finding("stores.high", used("ferritin", "620"), used("tsat", "55"), **LIMITS)
    text = plain(finding_statement(high, ENGLISH))
    assert text == "Ferritin 620 µg/L on 10 Mar 2026 is above 300, with TSAT 55 %."
    alone = finding("stores.high", used("ferritin", "620"), **LIMITS)
    assert "TSAT is missing" in finding_statement(alone, ENGLISH)


def test_an_inflamed_limit_is_named_as_one():
    facts = {**LIMITS, "inflamed": True, "deficiency_limit_ug_l": Decimal(100)}
    inflamed = finding("stores.absolute_deficiency", used("ferritin", "88"), **facts)
    assert "below 100, the limit with inflammation" in finding_statement(inflamed, ENGLISH)


def test_the_order_within_a_day_is_told_as_settled():
    for settled, word in (("before", "before the dose"), ("after", "after the dose")):
        one = finding("timing.same_day_unclear", used("tsat", "6"), settled=settled)
        assert word in finding_statement(one, ENGLISH)


def test_interference_by_an_extreme_value_names_no_end_that_has_passed():
    facts = {"day": 12, "interference_until": date(2026, 3, 1)}
    seen = finding("timing.assay_interference", used("tsat", "110"), **facts)
    assert "until" not in finding_statement(seen, ENGLISH)


def test_haemochromatosis_on_record_holds_iron_without_values():
    held = Finding(
        code="safety.hold_iron",
        severity=Severity.WARNING,
        rule="safety.hold_iron",
        facts={"haemochromatosis": True},
    )
    assert finding_title(held, ENGLISH) == "Hold iron: haemochromatosis is on record"


def test_growing_fatigue_asks_for_phosphate_in_its_own_words():
    asked = finding(
        "safety.phosphate_check_due",
        reason="growing_fatigue",
        product="ferric_carboxymaltose",
        dose_on=date(2026, 2, 20),
        scored_on=date(2026, 3, 6),
        days=14,
        scale="facit_f",
    )
    text = plain(finding_statement(asked, ENGLISH))
    assert text == (
        "The FACIT-Fatigue score of 6 Mar 2026 is worse, on day 14 after ferric carboxymaltose. "
        "No phosphate was measured since 20 Feb 2026."
    )


def test_a_plan_for_mri_is_named_only_where_there_is_one():
    facts = {**FINDINGS["safety.mri_interference"].facts, "mri_on": None}
    free = finding("safety.mri_interference", **facts)
    assert "planned" not in finding_statement(free, ENGLISH)


def test_conditions_stand_in_for_missing_values_of_confounders():
    inflamed = finding("confounder.inflammation", condition="infection")
    assert finding_title(inflamed, ENGLISH) == "Inflammation: infection"
    liver = finding("confounder.liver", condition="alcohol", enzyme="")
    assert finding_title(liver, ENGLISH) == "Liver: alcohol is on record"


def test_doses_of_unknown_amount_are_said():
    facts = {**FINDINGS["dose.over_course_need"].facts, "unknown_amount": True}
    open_one = finding("dose.over_course_need", **facts)
    assert "unknown amount adds nothing" in finding_statement(open_one, ENGLISH)


def test_a_falling_and_a_steady_haemoglobin_are_told_apart():
    facts = dict(FINDINGS["response.non_response"].facts)
    fell = finding("response.non_response", used("hb", "8.0"), **{**facts, "delta_g_dl": -0.6})
    assert "haemoglobin fell" in finding_title(fell, ENGLISH)
    steady = finding(
        "response.non_response", used("hb", "8.6"), **{**facts, "delta_g_dl": Decimal(0)}
    )
    assert "did not change" in finding_title(steady, ENGLISH)
    unknown = finding("response.non_response", used("hb", "8.6"), **{**facts, "delta_g_dl": None})
    assert "has not risen enough" in finding_title(unknown, ENGLISH)


def test_one_row_and_many_rows_are_told_apart():
    one = finding("data.unit_ambiguous", count=1, names="hb")
    assert finding_title(one, ENGLISH) == "1 result has no unit"
    doses = finding("timing.undated_dose", count=3, names="iron_sucrose")
    assert finding_title(doses, ENGLISH) == "3 infusions have no date"


def test_a_row_without_a_quantity_leaves_a_dash_not_a_crash():
    row = Used("r", "ferritin", AT, "held", None)
    assert "\u2013" in finding_title(finding("stores.ferritin_over_1000", row), ENGLISH)


def test_one_day_is_one_day():
    facts = {**FINDINGS["dose.interval_too_short"].facts, "days": 1}
    close = finding("dose.interval_too_short", **facts)
    assert finding_title(close, ENGLISH) == "Interval too short: 1 day, shortest 7"
    given = {**FINDINGS["confounder.transfusion"].facts, "days_before": 1}
    assert finding_title(finding("confounder.transfusion", **given), ENGLISH).endswith(
        "1 day before"
    )
    changed = {**FINDINGS["data.delta"].facts, "hb_days_apart": 1}
    assert finding_title(finding("data.delta", **changed), ENGLISH).endswith("in 1 day")
