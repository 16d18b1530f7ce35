"""The days and dates a sample was judged by, and the numbers of the checks of its data."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.wording.facts import Facts
from ironview.wording.labels import analyte_within, profile_name
from ironview.wording.numbers import unit_text, with_unit

translate = QCoreApplication.translate


def _timing(facts: Facts) -> Iterator[str]:
    name = facts.raw("profile_name")
    yield translate(
        "Wording",
        "Waiting times of the profile {profile}: better from day {better}, steady from {last}",
    ).format(
        profile=profile_name(facts.text("profile"), name if isinstance(name, str) else ""),
        better=facts.plain("preferred_days"),
        last=facts.plain("steady_days"),
    )
    if facts.raw("last_dose") is not None:
        yield from _last_dose(facts)


def _last_dose(facts: Facts) -> Iterator[str]:
    dose = translate("Wording", "Last dose {product} on {date}: too early before day {days}")
    yield dose.format(
        product=facts.product, date=facts.date("last_dose"), days=facts.plain("too_early_days")
    )
    if facts.raw("day") is not None:
        yield translate("Wording", "Drawn on day {day} after the last dose").format(day=facts.day)
    yield translate(
        "Wording", "Readable from {first}, better from {better}, steady from {last}"
    ).format(
        first=facts.date("readable_from"),
        better=facts.date("preferred_from"),
        last=facts.date("steady_from"),
    )
    yield translate("Wording", "The assay may see infused iron until {date}").format(
        date=facts.date("interference_until")
    )


def _interference(facts: Facts) -> Iterator[str]:
    if facts.raw("extreme_tsat_percent") is not None:
        yield translate(
            "Wording", "Infused iron too: TSAT from {tsat} or iron from {iron} up to day {days}"
        ).format(
            tsat=_limit(facts, "extreme_tsat_percent", "tsat"),
            iron=_limit(facts, "extreme_iron_umol_l", "iron"),
            days=facts.plain("extreme_days"),
        )
    yield from _timing(facts)


def _same_day(facts: Facts) -> Iterator[str]:
    if facts.raw("before_tsat_percent") is not None:
        yield translate(
            "Wording",
            "Before the dose: TSAT up to {low}. After it: TSAT from {high} or iron from {iron}",
        ).format(
            low=_limit(facts, "before_tsat_percent", "tsat"),
            high=_limit(facts, "after_tsat_percent", "tsat"),
            iron=_limit(facts, "after_iron_umol_l", "iron"),
        )
    yield from _timing(facts)


def _low(facts: Facts) -> Iterator[str]:
    yield translate("Wording", "Low: ferritin below {ferritin}, or TSAT below {tsat}").format(
        ferritin=_limit(facts, "ferritin_limit_ug_l", "ferritin"),
        tsat=_limit(facts, "tsat_limit_percent", "tsat"),
    )
    yield from _timing(facts)


def _inconsistent(facts: Facts) -> Iterator[str]:
    if facts.raw("hct_apart_percent") is not None:
        yield translate(
            "Wording", "Haematocrit more than {percent} away from {factor} times haemoglobin"
        ).format(
            percent=with_unit(facts.plain("hct_apart_percent"), "%"),
            factor=facts.plain("hct_per_hb"),
        )
    if facts.raw("tsat_apart_points") is not None:
        yield translate("Wording", "TSAT more than {points} points away from iron and TIBC").format(
            points=facts.plain("tsat_apart_points")
        )


def _implausible(facts: Facts) -> Iterator[str]:
    for name in dict.fromkeys(part.strip() for part in facts.text("names").split(",")):
        unit = facts.raw(f"unit_{name}")
        if facts.raw(f"lowest_{name}") is not None and facts.raw(f"highest_{name}") is not None:
            yield translate("Wording", "Possible: {test} {lowest} to {highest}").format(
                test=analyte_within(name),
                lowest=facts.plain(f"lowest_{name}"),
                highest=with_unit(
                    facts.plain(f"highest_{name}"), unit if isinstance(unit, str) else ""
                ),
            )


def _delta(facts: Facts) -> Iterator[str]:
    if facts.raw("hb_change_over_g_dl") is not None:
        yield translate(
            "Wording", "Large: haemoglobin by more than {limit} within {days} days"
        ).format(
            limit=_limit(facts, "hb_change_over_g_dl", "hb"), days=facts.plain("change_within_days")
        )
    if facts.raw("ferritin_rise_over_ug_l") is not None:
        yield translate(
            "Wording",
            "Large: ferritin up by more than {limit} and {percent} within {days} days",
        ).format(
            limit=_limit(facts, "ferritin_rise_over_ug_l", "ferritin"),
            percent=with_unit(facts.plain("ferritin_rise_over_percent"), "%"),
            days=facts.plain("change_within_days"),
        )


def _limit(facts: Facts, name: str, analyte: str) -> str:
    """Return a limit with its unit."""
    return with_unit(facts.limit(name, analyte), unit_text(analyte))


LINES: Final[Mapping[str, Callable[[Facts], Iterator[str]]]] = {
    "timing.too_early": _timing,
    "timing.assay_interference": _interference,
    "timing.provisional": _timing,
    "timing.same_day_unclear": _same_day,
    "timing.low_at_dose": _low,
    "timing.unexpectedly_low": _low,
    "timing.low_while_early": _low,
    "timing.profile_conflict": _timing,
    "data.implausible": _implausible,
    "data.inconsistent": _inconsistent,
    "data.delta": _delta,
}
