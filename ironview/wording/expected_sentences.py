"""Where a value lies in the expected course, and why there is none. It never raises an alarm."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ironview.domain.expected_course import Refusal, Standing

translate = QCoreApplication.translate


def standing_text(standing: Standing) -> str:
    """Say where a value lies among published groups."""
    if standing.is_in_middle_half:
        said = translate("Wording", "In the middle half of published groups after such a dose.")
    elif standing.is_below:
        said = translate("Wording", "Below {n} of 10 in published groups after such a dose.")
    else:
        said = translate("Wording", "Above {n} of 10 in published groups after such a dose.")
    illustrative = translate("Wording", "Illustrative, no alarm.")
    return f"{said.format(n=standing.of_ten)} {illustrative}"


def refusal_text(refusal: str) -> str:
    """Say why no course is expected; empty where none belongs, as for other tests."""
    why = _reasons().get(refusal)
    return translate("Timeline", "no expected course: %1").replace("%1", why) if why else ""


def refusal_sentence(refusal: str) -> str:
    """Say the same as a sentence of its own; empty where no course belongs."""
    why = _reasons().get(refusal)
    return translate("Wording", "None is drawn: {why}.").format(why=why) if why else ""


def _reasons() -> Mapping[str, str]:
    return {
        Refusal.CHILD: translate("Timeline", "child"),
        Refusal.PREGNANCY: translate("Timeline", "pregnancy"),
        Refusal.HAEMODIALYSIS: translate("Timeline", "haemodialysis"),
        Refusal.NO_WEIGHT: translate("Timeline", "weight missing"),
        Refusal.UNKNOWN_DOSE: translate("Timeline", "dose unknown"),
        Refusal.NO_BASELINE_HB: translate("Timeline", "no recent haemoglobin"),
        Refusal.NO_BASELINE_FERRITIN: translate("Timeline", "no recent exact ferritin"),
        Refusal.FERRITIN_NOT_LOW: translate("Timeline", "ferritin was not low"),
    }
