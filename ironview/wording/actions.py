"""What is suggested after a finding: an offer, in one or two short sentences."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.domain.findings import Fact
from ironview.wording.dates import date_text
from ironview.wording.facts import MISSING, Facts

translate = QCoreApplication.translate

ACTIONS: Final = (
    "redraw_from_date",
    "may_still_fall",
    "confirm_order",
    "confirm_baseline",
    "check_dose_and_loss",
    "consider_low",
    "consider_profile",
    "consider_iron",
    "replace_iron_and_find_loss",
    "look_for_inflammation",
    "look_for_causes_of_high_ferritin",
    "request_tsat",
    "repeat_fasting_tsat",
    "repeat_fasting_tsat_genotype_now",
    "stop_iron_and_refer",
    "explain_high_ferritin",
    "ask_for_dilution",
    "ask_for_exact_value",
    "assess_urgently",
    "hold_iron",
    "treat_phosphate",
    "treat_phosphate_urgently",
    "check_phosphate",
    "tell_radiology",
    "check_dose",
    "check_dose_date",
    "check_course_total",
    "plan_further_dose",
    "ask_for_product",
    "repeat_hb_and_check_dose",
    "work_up_non_response",
    "check_identity",
    "check_with_laboratory",
)
"""Every action code the engine may give."""


def action_sentence(facts: Facts) -> str:
    """Return what is suggested; empty when nothing is, the code itself when it is unknown."""
    action = facts.finding.action
    if facts.finding.code == "stores.isolated_high_tsat" and action == "repeat_fasting_tsat":
        return translate(
            "Wording", "Repeat a fasting morning TSAT. If it repeats, consider HFE genotype."
        )
    for texts in (_timing(facts), _stores(), _safety(), _response(facts)):
        if action in texts:
            return texts[action]
    return action


def _redraw_from(facts: Facts) -> str:
    """Return the date from which ferritin, TSAT and iron can all be read."""
    days = [
        day
        for day in (facts.raw("readable_from"), _day_after(facts.raw("interference_until")))
        if isinstance(day, date)
    ]
    return date_text(max(days), facts.locale) if days else MISSING


def _day_after(day: Fact) -> date | None:
    return day + timedelta(days=1) if isinstance(day, date) else None


def _timing(facts: Facts) -> dict[str, str]:
    return {
        "redraw_from_date": translate("Wording", "Draw ferritin again from {date}.").format(
            date=_redraw_from(facts)
        ),
        "may_still_fall": translate("Wording", "Repeat from {date} before acting on it.").format(
            date=facts.date("preferred_from")
        ),
        "confirm_order": translate("Wording", "Enter the times of sample and dose."),
        "confirm_baseline": translate(
            "Wording", "Confirm that the sample was drawn before or with the dose."
        ),
        "check_dose_and_loss": translate(
            "Wording",
            "Check that the dose was given and completed, identity, sample and ongoing loss.",
        ),
        "consider_low": translate("Wording", "Consider further iron and ongoing loss."),
        "consider_profile": translate("Wording", "Check which profile fits this patient."),
    }


def _stores() -> dict[str, str]:
    return {
        "consider_iron": translate("Wording", "Consider iron."),
        "replace_iron_and_find_loss": translate(
            "Wording", "Replace iron, and look for the cause of the loss."
        ),
        "look_for_inflammation": translate(
            "Wording", "Look for inflammation, chronic disease, infection and malignancy."
        ),
        "look_for_causes_of_high_ferritin": translate(
            "Wording",
            "Look for inflammation, liver disease, alcohol, metabolic syndrome, malignancy and "
            "infection.",
        ),
        "request_tsat": translate("Wording", "Request a fasting morning TSAT."),
        "repeat_fasting_tsat": translate(
            "Wording",
            "Repeat a fasting morning TSAT. Withhold iron. HFE genotype if it repeats.",
        ),
        "repeat_fasting_tsat_genotype_now": translate(
            "Wording", "Repeat a fasting morning TSAT. Withhold iron. HFE genotype now."
        ),
        "stop_iron_and_refer": translate(
            "Wording", "Stop iron. HFE genotype, liver MRI (R2 or T2*), referral."
        ),
        "explain_high_ferritin": translate(
            "Wording", "Find the reason: inflammation, liver, iron given, overload."
        ),
        "ask_for_dilution": translate(
            "Wording", "Ask the laboratory to dilute and give the exact value."
        ),
        "ask_for_exact_value": translate("Wording", "Ask the laboratory for the exact value."),
    }


def _safety() -> dict[str, str]:
    return {
        "assess_urgently": translate("Wording", "Assess the patient today."),
        "hold_iron": translate("Wording", "Hold further iron."),
        "treat_phosphate": translate(
            "Wording", "Treat and repeat phosphate. Avoid ferric carboxymaltose."
        ),
        "treat_phosphate_urgently": translate(
            "Wording", "Treat today, and repeat phosphate. Avoid ferric carboxymaltose."
        ),
        "check_phosphate": translate("Wording", "Measure phosphate."),
        "tell_radiology": translate("Wording", "Tell radiology about the infusion."),
        "check_dose": translate("Wording", "Check amount, product and weight."),
        "check_dose_date": translate("Wording", "Check the dates of both doses."),
        "check_course_total": translate("Wording", "Check amounts, weight and baseline."),
        "plan_further_dose": translate("Wording", "Consider a further dose."),
        "ask_for_product": translate("Wording", "Ask which product was given."),
        "check_identity": translate("Wording", "Check identity and sample, and look for bleeding."),
        "check_with_laboratory": translate("Wording", "Ask the laboratory which value is right."),
    }


def _response(facts: Facts) -> dict[str, str]:
    work_up = translate(
        "Wording",
        "Look for ongoing loss, a dose below need, an incomplete infusion, another diagnosis and "
        "inflammation.",
    )
    if facts.flag("fatigue_scored"):
        phosphate = translate("Wording", "With fatigue, measure phosphate.")
        work_up = f"{work_up} {phosphate}"
    return {
        "": "",
        "repeat_hb_and_check_dose": translate(
            "Wording", "Repeat haemoglobin, and compare the dose given with the need."
        ),
        "work_up_non_response": work_up,
    }
