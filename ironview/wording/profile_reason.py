"""Why a guideline profile is in force."""

from PySide6.QtCore import QCoreApplication

from ironview.domain.verdicts import ChosenProfile, ProfileChoice
from ironview.wording.verdict_labels import choice_label

translate = QCoreApplication.translate


def profile_reason(chosen: ChosenProfile) -> str:
    """Return who chose a profile and what it rests on, as two short sentences."""
    by = choice_label(chosen.chosen_by)
    first = translate("Wording", "{by}.").format(by=by[:1].upper() + by[1:])
    why = chosen.why if chosen.chosen_by is ProfileChoice.USER else profile_why(chosen)
    return f"{first} {why}".strip()


def profile_why(chosen: ChosenProfile) -> str:
    """Return what a profile rests on; a clinic's own says it in its own words."""
    shipped = {
        "general": translate(
            "Wording",
            "Expert consensus: read 4 to 8 weeks after the last infusion, steady at 12 weeks",
        ),
        "strict_12_week": translate(
            "Wording", "Waits 12 weeks after the last infusion, when ferritin is steady"
        ),
        "heart_failure": translate(
            "Wording", "Heart failure guidance: re-evaluate 12 weeks after the last infusion"
        ),
        "haemodialysis": translate(
            "Wording", "Kidney guidance: small regular doses can be read after 3 to 7 days"
        ),
        "ckd_nd": translate(
            "Wording",
            "Kidney guidance: small doses can be read after a week, larger ones after 28 days",
        ),
        "ibd": translate(
            "Wording",
            "Bowel disease guidance: ferritin below 100 counts as deficiency while the disease is "
            "active",
        ),
        "pregnancy": translate(
            "Wording", "Pregnancy: own limits of ferritin and haemoglobin, no verdict of overload"
        ),
        "paediatric": translate("Wording", "Below 18 years: limits by age, no verdict of overload"),
    }
    text = shipped.get(chosen.id, chosen.why)
    return translate("Wording", "{why}.").format(why=text) if text else ""
