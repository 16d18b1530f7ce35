"""One invented finding for every code, with the facts the engine gives it."""

from datetime import date
from decimal import Decimal
from typing import Any

from ironview.domain.findings import Finding, Severity, Used
from ironview.domain.moments import Moment
from ironview.domain.quantities import Comparator, Quantity

AT = Moment(date(2026, 3, 10))
BEFORE = Moment(date(2026, 2, 2))
DOSE = date(2026, 3, 2)
READABLE = date(2026, 3, 30)
BETTER = date(2026, 4, 27)


def used(code: str, amount: str, at: Moment = AT, sign: str = "") -> Used:
    comparator = Comparator(sign) if sign else None
    return Used(f"{code}-1", code, at, f"{sign}{amount}", Quantity(Decimal(amount), comparator))


def finding(code: str, *results: Used, action: str = "", **facts: Any) -> Finding:
    exact = {
        name: Decimal(value) if isinstance(value, float) else value for name, value in facts.items()
    }
    return Finding(
        code=code,
        severity=Severity.NOTICE,
        rule="some.rule",
        samples=() if code.startswith("dose.") else (AT,),
        dose=DOSE if code.startswith("dose.") else None,
        used=results,
        facts=exact,
        action=action,
    )


def number(text: str) -> Decimal:
    return Decimal(text)


FERRITIN, TSAT, HB = used("ferritin", "1050"), used("tsat", "58"), used("hb", "9.4")
TIMING = {
    "day": 8,
    "window": "too_early",
    "profile": "general",
    "profile_name": "General",
    "too_early_days": 28,
    "readable_from": READABLE,
    "preferred_from": BETTER,
    "interference_until": date(2026, 3, 9),
}
LOW = {
    **TIMING,
    "ferritin_limit_ug_l": number("30"),
    "tsat_limit_percent": number("16"),
    "low_ferritin": True,
    "low_tsat": False,
}
LIMITS = {
    "deficiency_limit_ug_l": number("30"),
    "functional_from_ug_l": number("100"),
    "low_tsat_percent": number("20"),
    "high_above_ug_l": number("300"),
    "ferritin_limit_ug_l": number("300"),
    "tsat_limit_percent": number("50"),
    "inflamed": False,
}
RESPONSE = {
    "delta_g_dl": number("0.3"),
    "baseline_g_dl": number("8.6"),
    "baseline_at": BEFORE,
    "days_from_last": 63,
    "expected_delta_g_dl": number("1.0"),
}
DOSING = {
    "product": "ferric_carboxymaltose",
    "dose_mg": number("1500"),
    "limit_mg": number("1000"),
    "weight_missing": False,
}
HELD = {"count": 2, "names": "ferritin, hb"}
EVENT = {"last_on": date(2026, 2, 20), "days_before": 18, "within_days": number("120")}

FINDINGS = {
    one.code: one
    for one in (
        finding("timing.too_early", FERRITIN, TSAT, action="redraw_from_date", **TIMING),
        finding(
            "timing.assay_interference",
            TSAT,
            action="redraw_from_date",
            **{**TIMING, "interference_until": date(2026, 3, 16)},
        ),
        finding(
            "timing.provisional",
            used("ferritin", "160"),
            action="may_still_fall",
            **{**TIMING, "day": 42},
        ),
        finding(
            "timing.same_day_unclear",
            FERRITIN,
            action="confirm_order",
            **{**TIMING, "settled": "unclear"},
        ),
        finding(
            "timing.low_at_dose",
            used("ferritin", "12"),
            action="confirm_baseline",
            **{**LOW, "day": 0},
        ),
        finding(
            "timing.unexpectedly_low",
            used("ferritin", "20"),
            used("tsat", "9"),
            action="check_dose_and_loss",
            **{**LOW, "day": 14, "low_tsat": True},
        ),
        finding(
            "timing.low_while_early",
            used("ferritin", "60"),
            action="consider_low",
            **{**LOW, "day": 40, "too_early_days": 84, "ferritin_limit_ug_l": number("100")},
        ),
        finding(
            "timing.profile_conflict",
            FERRITIN,
            action="consider_profile",
            **TIMING,
            other_profiles="ckd_nd",
            other_profile_names="Chronic kidney disease without dialysis",
            other_windows="provisional",
        ),
        finding("timing.undated_dose", count=1, names="ferric_carboxymaltose"),
        finding(
            "stores.iron_indicated",
            used("ferritin", "400"),
            used("tsat", "25"),
            action="consider_iron",
            **LIMITS,
            pair_ferritin_at_most_ug_l=number("500"),
            pair_tsat_at_most_percent=number("30"),
        ),
        finding(
            "stores.absolute_deficiency",
            used("ferritin", "29.6"),
            action="replace_iron_and_find_loss",
            **LIMITS,
        ),
        finding(
            "stores.functional_deficiency",
            used("ferritin", "250"),
            used("tsat", "14"),
            action="look_for_inflammation",
            **LIMITS,
        ),
        finding(
            "stores.low_saturation",
            used("ferritin", "60"),
            used("tsat", "19.9"),
            action="consider_iron",
            **LIMITS,
        ),
        finding(
            "stores.overload_pattern",
            used("ferritin", "780"),
            used("tsat", "62"),
            action="repeat_fasting_tsat",
            **LIMITS,
        ),
        finding(
            "stores.high",
            used("ferritin", "620"),
            used("tsat", "25"),
            action="look_for_causes_of_high_ferritin",
            **LIMITS,
        ),
        finding("stores.indeterminate", used("ferritin", "60"), action="request_tsat", **LIMITS),
        finding(
            "stores.ferritin_over_1000",
            used("ferritin", "1650", sign=">"),
            action="ask_for_dilution",
            limit_ug_l=number("1000"),
            ask_for_dilution=True,
        ),
        finding(
            "stores.ferritin_over_10000",
            used("ferritin", "12400"),
            action="assess_urgently",
            limit_ug_l=number("10000"),
        ),
        finding(
            "stores.isolated_high_tsat",
            used("ferritin", "60"),
            used("tsat", "70"),
            action="repeat_fasting_tsat",
            **LIMITS,
        ),
        finding(
            "overload.possible",
            used("ferritin", "420"),
            used("tsat", "52"),
            action="repeat_fasting_tsat_genotype_now",
            **LIMITS,
            confirm_from=date(2026, 5, 25),
        ),
        finding(
            "overload.persistent",
            used("ferritin", "845"),
            used("tsat", "66"),
            used("ferritin", "780", BEFORE),
            action="stop_iron_and_refer",
            **LIMITS,
            first_seen=BEFORE,
        ),
        finding(
            "response.non_response",
            used("hb", "8.9"),
            action="work_up_non_response",
            **RESPONSE,
            fatigue_scored=True,
        ),
        finding(
            "response.partial",
            used("hb", "9.59"),
            action="repeat_hb_and_check_dose",
            **{**RESPONSE, "delta_g_dl": number("0.99"), "days_from_last": 30},
        ),
        finding(
            "response.confounded",
            HB,
            confounded_by="rbc_transfusion",
            confounded_on=date(2026, 2, 20),
        ),
        finding(
            "safety.phosphate_low",
            used("phosphate", "0.52"),
            action="treat_phosphate",
            low_below_mmol_l=number("0.80"),
            moderate_below_mmol_l=number("0.65"),
            is_moderate=True,
            day=14,
            product="ferric_carboxymaltose",
        ),
        finding(
            "safety.phosphate_severe",
            used("phosphate", "0.323"),
            action="treat_phosphate_urgently",
            severe_at_most_mmol_l=number("0.323"),
            day=None,
            product="",
        ),
        finding(
            "safety.phosphate_check_due",
            action="check_phosphate",
            reason="repeated_course",
            product="ferric_carboxymaltose",
            earlier_on=date(2026, 1, 5),
            dose_on=DOSE,
            within_months=3,
            before_days=number("14"),
        ),
        finding(
            "safety.hold_iron",
            used("ferritin", "780"),
            used("tsat", "34"),
            action="hold_iron",
            ferritin_above_ug_l=number("700"),
            tsat_limit_percent=number("45"),
            hb_above_g_dl=None,
            haemochromatosis=False,
        ),
        finding(
            "safety.hb_critical",
            used("hb", "6.9"),
            action="assess_urgently",
            below_g_dl=number("7.0"),
        ),
        finding(
            "safety.mri_interference",
            action="tell_radiology",
            product="ferumoxytol",
            last_dose=DOSE,
            until=date(2026, 6, 2),
            mri_on=date(2026, 5, 20),
        ),
        finding("dose.over_single_max", action="check_dose", **DOSING),
        finding(
            "dose.over_period_max",
            action="check_dose",
            **{**DOSING, "weight_missing": True},
            total_mg=number("1500"),
            period_days=7,
            from_day=date(2026, 2, 26),
        ),
        finding(
            "dose.interval_too_short",
            action="check_dose_date",
            **DOSING,
            days=3,
            shortest_days=number("7"),
            previous_on=date(2026, 2, 27),
        ),
        finding("dose.unknown_product", action="ask_for_product", product="other", brand="Ferrox"),
        finding(
            "dose.over_course_need",
            action="check_course_total",
            total_mg=number("2000"),
            larger_need_mg=1130,
            unknown_amount=False,
        ),
        finding(
            "dose.under_course_need",
            action="plan_further_dose",
            total_mg=number("500"),
            smaller_need_mg=1500,
            unknown_amount=False,
        ),
        *(
            finding(f"data.{reason}", **HELD)
            for reason in (
                "unknown_code",
                "code_conflict",
                "no_collection_date",
                "no_date",
                "not_a_number",
                "unit_ambiguous",
                "unknown_unit",
                "implausible",
            )
        ),
        finding(
            "data.inconsistent",
            action="check_with_laboratory",
            reasons="two_values, hct_against_hb, tsat_against_iron, iron_above_tibc, "
            "impossible_tsat",
            two_values_ferritin=2,
            hct_percent=number("45"),
            hb_g_dl=number("9.4"),
            expected_hct_percent=number("28.2"),
            tsat_percent=number("60"),
            expected_tsat_percent=number("22"),
            iron_umol_l=number("80"),
            tibc_umol_l=number("60"),
            impossible_tsat_percent=number("133"),
        ),
        finding(
            "data.delta",
            action="check_identity",
            hb_before_g_dl=number("13.1"),
            hb_after_g_dl=number("9.8"),
            hb_days_apart=30,
        ),
        finding(
            "data.censored_ask",
            used("ferritin", "1650", sign=">"),
            action="ask_for_exact_value",
            stores_open=True,
            overload_open=True,
            hold_iron_open=False,
        ),
        finding(
            "confounder.inflammation",
            used("crp", "38"),
            crp_limit_mg_l=number("5"),
            condition="",
        ),
        finding("confounder.liver", used("alt", "81"), enzyme="alt", condition=""),
        finding("confounder.oral_iron", taken_on=date(2026, 3, 9)),
        finding("confounder.haemolysed", FERRITIN),
        finding("confounder.transfusion", **EVENT, kind="rbc_transfusion"),
        finding("confounder.esa", **EVENT, kind="esa_change"),
        finding("confounder.blood_donation", **EVENT, kind="blood_donation"),
    )
}
