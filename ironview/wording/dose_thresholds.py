"""The limits and needs a dose was compared with, and what the response was measured by."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.wording.facts import Facts
from ironview.wording.numbers import unit_text, with_unit

translate = QCoreApplication.translate


def _period(facts: Facts) -> Iterator[str]:
    yield translate("Wording", "Dose of {date}: {mg}").format(
        date=facts.dose_date, mg=facts.mg("dose_mg")
    )
    yield from _limits(facts)


def _limits(facts: Facts) -> Iterator[str]:
    """Name both limits of the product, and the weight one of them needs."""
    if facts.raw("max_mg") is not None:
        yield translate("Wording", "Limit of the product: {mg}").format(mg=facts.mg("max_mg"))
    if facts.raw("max_mg_per_kg") is not None:
        yield translate("Wording", "Limit by weight: {limit}").format(
            limit=with_unit(facts.plain("max_mg_per_kg"), "mg/kg")
        )
    yield from _weight(facts)
    if facts.flag("unknown_amount"):
        yield translate("Wording", "A dose of unknown amount is not counted")


def _weight(facts: Facts) -> Iterator[str]:
    if facts.raw("weight_kg") is not None:
        yield translate("Wording", "Weight {kg}").format(
            kg=with_unit(facts.plain("weight_kg"), "kg")
        )


def _amount(facts: Facts) -> Iterator[str]:
    if facts.flag("unknown_amount"):
        yield translate("Wording", "A dose of unknown amount is not counted")
    else:
        yield translate("Wording", "Dose of {date}: {mg}").format(
            date=facts.dose_date, mg=facts.mg("dose_mg")
        )


def _need(facts: Facts) -> Iterator[str]:
    yield translate("Wording", "Course {number}, last dose on {date}").format(
        number=facts.plain("course"), date=facts.date("last_dose")
    )
    if facts.raw("ganzoni_mg") is not None:
        yield translate("Wording", "Need by Ganzoni: {mg}").format(mg=facts.mg("ganzoni_mg"))
    if facts.raw("simplified_mg") is not None:
        yield translate("Wording", "Need by the simplified table: {mg}").format(
            mg=facts.mg("simplified_mg")
        )
    yield translate("Wording", "Above need: more than {over} times the larger, {mg}").format(
        over=facts.plain("over_factor"), mg=facts.mg("larger_need_mg")
    )
    yield translate("Wording", "Below need: less than {under} times the smaller, {mg}").format(
        under=facts.plain("under_factor"), mg=facts.mg("smaller_need_mg")
    )
    yield from _weight(facts)
    if facts.raw("baseline_g_dl") is not None:
        yield translate("Wording", "Baseline haemoglobin {hb}").format(
            hb=facts.amount("baseline_g_dl", "hb")
        )
    yield from _taken(facts)


def _taken(facts: Facts) -> Iterator[str]:
    """Say that a person took the baseline; nothing where the rules took it."""
    if facts.raw("baseline_taken_days") is not None:
        yield translate(
            "Wording",
            "A person took this baseline, {days} days before the first dose; up to {within} days "
            "count by themselves",
        ).format(
            days=facts.plain("baseline_taken_days"), within=facts.plain("baseline_within_days")
        )


def _response(facts: Facts) -> Iterator[str]:
    if facts.raw("expected_delta_g_dl") is not None:
        yield translate("Wording", "Adequate: haemoglobin up by at least {limit}").format(
            limit=_limit(facts, "expected_delta_g_dl")
        )
    if facts.raw("partial_delta_g_dl") is not None:
        yield translate(
            "Wording", "Partial: at least {limit}, before day {day} after the last dose"
        ).format(limit=_limit(facts, "partial_delta_g_dl"), day=facts.plain("partial_before_day"))
    if facts.raw("hb_limit_g_dl") is not None:
        yield translate("Wording", "Anaemia: haemoglobin below {limit}").format(
            limit=_limit(facts, "hb_limit_g_dl")
        )
    delta = facts.raw("delta_g_dl")
    if isinstance(delta, Decimal) and facts.finding.code == "response.confounded":
        decimals = 1 if delta == round(delta, 1) else 2
        yield translate("Wording", "Change {delta} from {baseline} on {date}").format(
            delta=with_unit(facts.signed("delta_g_dl", decimals), unit_text("hb")),
            baseline=facts.amount("baseline_g_dl", "hb"),
            date=facts.date("baseline_at"),
        )
    yield from _taken(facts)
    yield translate(
        "Wording",
        "Course {number}: {mg}, day {first} after its first dose, day {last} after its last",
    ).format(
        number=facts.plain("course"),
        mg=facts.mg("total_mg"),
        first=facts.plain("days_from_first"),
        last=facts.plain("days_from_last"),
    )
    if facts.flag("unknown_dose"):
        yield translate("Wording", "A dose of unknown amount is not counted")


def _limit(facts: Facts, name: str) -> str:
    """Return a limit of haemoglobin with its unit."""
    return with_unit(facts.limit(name, "hb"), unit_text("hb"))


def _fatigue(facts: Facts) -> Iterator[str]:
    if facts.raw("to_day") is not None:
        yield translate("Wording", "Course {number}, asked from day {first} to {last}").format(
            number=facts.plain("course"), first=facts.plain("from_day"), last=facts.plain("to_day")
        )
    elif facts.raw("until") is not None:
        yield translate("Wording", "Asked until {date}").format(date=facts.date("until"))


def _mri(facts: Facts) -> Iterator[str]:
    if facts.raw("first_dose") != facts.raw("last_dose"):
        yield translate("Wording", "Doses from {first} to {last}").format(
            first=facts.date("first_dose"), last=facts.date("last_dose")
        )


LINES: Final[Mapping[str, Callable[[Facts], Iterator[str]]]] = {
    "dose.over_single_max": _limits,
    "dose.over_period_max": _period,
    "dose.interval_too_short": _amount,
    "dose.unknown_product": _amount,
    "dose.over_course_need": _need,
    "dose.under_course_need": _need,
    "safety.phosphate_check_due": _fatigue,
    "safety.mri_interference": _mri,
    "response.partial": _response,
    "response.non_response": _response,
    "response.confounded": _response,
}
