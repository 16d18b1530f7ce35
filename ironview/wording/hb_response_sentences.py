"""The response of haemoglobin in sentences, whatever the verdict."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.moments import Moment
from ironview.domain.verdicts import HbResponse, HbVerdict
from ironview.wording.dates import date_text
from ironview.wording.numbers import amount_text, number_text, signed_text, with_unit
from ironview.wording.verdict_labels import hb_label

translate = QCoreApplication.translate


def response_sentence(response: HbResponse, within_days: int, locale: QLocale | None = None) -> str:
    """Say what a course did to haemoglobin, and from which baseline.

    Args:
        within_days: So many days before a course its baseline may be drawn at most.
    """
    verdict = hb_label(response.verdict)
    if response.verdict is HbVerdict.NO_BASELINE:
        missing = translate("Wording", "No haemoglobin in the {days} days before the course.")
        said = (missing.format(days=within_days), offered_sentence(response, locale))
        return " ".join(part for part in said if part)
    if response.delta_g_dl is None or response.baseline_at is None:
        return f"{verdict}."
    text = translate("Wording", "{verdict}: {change} since the baseline of {date}{days}.")
    told = text.format(
        verdict=verdict,
        change=with_unit(signed_text(response.delta_g_dl, 1, locale), "g/dL"),
        date=date_text(response.baseline_at.day, locale),
        days=_days(response),
    )
    if not response.baseline_is_confirmed:
        return told
    old = translate("Wording", "A person took this baseline: it is older than {days} days.")
    return f"{told} {old.format(days=within_days)}"


def _days(response: HbResponse) -> str:
    if response.days_from_first is None or response.days_from_last is None:
        return ""
    if response.days_from_first == response.days_from_last:
        text = translate("Wording", ", {days} days after the dose")
        return text.format(days=response.days_from_first)
    text = translate("Wording", ", {first} days after the first dose and {last} after the last")
    return text.format(first=response.days_from_first, last=response.days_from_last)


def offered_sentence(response: HbResponse, locale: QLocale | None = None) -> str:
    """Say which older haemoglobin could be a baseline; empty when there is none."""
    offered = _offered(response)
    if offered is None:
        return ""
    at, g_dl = offered
    text = translate(
        "Wording", "The nearest, {hb} on {date}, is too old: offered for confirmation, not used."
    )
    return text.format(hb=amount_text("hb", g_dl, locale), date=date_text(at.day, locale))


def baseline_question(days: int, within_days: int) -> str:
    """Say why a person is asked about a baseline.

    Args:
        days: So many days before the first dose it was drawn.
        within_days: So many days before a course its baseline may be drawn at most.
    """
    text = translate(
        "Wording",
        "Drawn {days} days before the first dose. Up to {within} days count by themselves; an "
        "older value only when a person says that it still describes the start.",
    )
    return text.format(days=days, within=within_days)


def offered_fact(response: HbResponse, locale: QLocale | None = None) -> str:
    """Say the same where there is room for one line; empty when there is none."""
    offered = _offered(response)
    if offered is None:
        return ""
    at, g_dl = offered
    return translate("Wording", "too old: {hb}, {date}").format(
        hb=number_text(g_dl, 1, locale), date=date_text(at.day, locale)
    )


def _offered(response: HbResponse) -> tuple[Moment, Decimal] | None:
    if response.offered_at is None or response.offered_g_dl is None:
        return None
    return response.offered_at, response.offered_g_dl
