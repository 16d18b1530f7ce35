"""The numbers a finding was compared with, and the facts its sentence leaves out, in short lines.

They are the numbers in force when the finding was made: of the profile and the overlays used.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.wording import dose_thresholds, timing_thresholds
from ironview.wording.facts import Facts
from ironview.wording.numbers import unit_text, with_unit

translate = QCoreApplication.translate


def threshold_lines(facts: Facts) -> tuple[str, ...]:
    """Return what a finding was compared with, a line for each rule of it."""
    write = _LINES.get(facts.finding.code)
    return tuple(write(facts)) if write is not None else ()


def _stores(facts: Facts) -> Iterator[str]:
    deficiency = translate("Wording", "Absolute deficiency: ferritin below {limit}")
    if facts.flag("inflamed"):
        deficiency = translate(
            "Wording", "Absolute deficiency, with inflammation: ferritin below {limit}"
        )
    yield deficiency.format(limit=_limit(facts, "deficiency_limit_ug_l", "ferritin"))
    if facts.raw("deficiency_overlay"):
        yield translate("Wording", "Deficiency limit of {society}").format(
            society=_society(facts.text("deficiency_overlay"))
        )
    functional = translate(
        "Wording",
        "Functional deficiency: ferritin from {lower}, below {upper}, with TSAT below {tsat}",
    )
    if facts.flag("functional_to_inclusive"):
        functional = translate(
            "Wording", "Functional deficiency: ferritin {lower} to {upper} with TSAT below {tsat}"
        )
    yield functional.format(
        lower=facts.limit("functional_from_ug_l", "ferritin"),
        upper=_limit(facts, "functional_to_ug_l", "ferritin"),
        tsat=_limit(facts, "low_tsat_percent", "tsat"),
    )
    yield translate("Wording", "High: ferritin above {limit}").format(
        limit=_limit(facts, "high_above_ug_l", "ferritin")
    )
    yield from _overload_limits(facts)
    yield from _day(facts)


def _overload(facts: Facts) -> Iterator[str]:
    yield from _overload_limits(facts)
    if facts.raw("persistent_after_days") is not None:
        yield translate(
            "Wording", "Persistent: again after at least {days} days, without a normal between"
        ).format(days=facts.plain("persistent_after_days"))
    if facts.raw("first_seen") is not None:
        apart = facts.by_count(
            "days_apart",
            translate("Wording", "First seen on {date}, 1 day before"),
            translate("Wording", "First seen on {date}, {days} days before"),
        )
        yield apart.format(date=facts.date("first_seen"), days=facts.plain("days_apart"))
    if facts.flag("genotype_now"):
        yield translate("Wording", "HFE genotype at once: ferritin above {limit}").format(
            limit=_limit(facts, "genotype_now_above_ug_l", "ferritin")
        )
    yield from _day(facts)


def _overload_limits(facts: Facts) -> Iterator[str]:
    text = translate("Wording", "Overload: ferritin above {ferritin} with TSAT above {tsat}")
    if facts.flag("tsat_limit_inclusive"):
        text = translate("Wording", "Overload: ferritin above {ferritin} with TSAT from {tsat}")
    yield text.format(
        ferritin=_limit(facts, "ferritin_limit_ug_l", "ferritin"),
        tsat=_limit(facts, "tsat_limit_percent", "tsat"),
    )
    group = _group(facts)
    if group:
        yield translate("Wording", "Overload limits of {society}, {group}").format(
            society=_society(facts.text("overlay")), group=group
        )


def _group(facts: Facts) -> str:
    if facts.flag("menopause_assumed"):
        return {
            "premenopausal": translate("Wording", "females before the menopause, assumed"),
            "postmenopausal": translate("Wording", "females after the menopause, assumed"),
        }.get(facts.text("limits_group"), "")
    return {
        "male": translate("Wording", "males"),
        "premenopausal": translate("Wording", "females before the menopause"),
        "postmenopausal": translate("Wording", "females after the menopause"),
        "lowest": translate("Wording", "the lowest of all groups, as the group is not known"),
    }.get(facts.text("limits_group"), "")


def _society(overlay: str) -> str:
    """Return the society an overlay is named after."""
    return {
        "easl": "EASL",
        "acg": "ACG",
        "uk": "BSH",
        "who": "WHO",
        "aga": "AGA",
        "ash_draft": translate("Wording", "ASH, a draft"),
    }.get(overlay, overlay)


def _inflammation(facts: Facts) -> Iterator[str]:
    yield translate("Wording", "Inflammation: CRP above {limit}, or a condition on record").format(
        limit=_limit(facts, "crp_limit_mg_l", "crp")
    )
    yield from _within_days(facts)


def _liver(facts: Facts) -> Iterator[str]:
    if facts.raw("range_high") is not None:
        unit = facts.raw("range_unit")
        high = with_unit(facts.plain("range_high"), unit if isinstance(unit, str) else "")
        yield translate("Wording", "Range of the laboratory: up to {limit}").format(limit=high)
    yield from _within_days(facts)


def _within_days(facts: Facts) -> Iterator[str]:
    """Say how near a value of another day must lie to count."""
    if facts.raw("within_days") is not None:
        one = translate("Wording", "Counted up to 1 day from the sample")
        many = translate("Wording", "Counted up to {days} days from the sample")
        text = facts.by_count("within_days", one, many)
        yield text.format(days=facts.plain("within_days"))


def _event(facts: Facts) -> Iterator[str]:
    before = facts.by_count(
        "days_before",
        translate("Wording", "The last one lies 1 day before"),
        translate("Wording", "The last one lies {days} days before"),
    )
    yield before.format(days=facts.plain("days_before"))
    units = facts.raw("units") if facts.finding.code in _IN_UNITS else None
    if isinstance(units, Decimal) and not units.is_zero():
        yield facts.by_count(
            "units", translate("Wording", "1 unit"), translate("Wording", "{count} units")
        ).format(count=facts.plain("units"))


def _hold(facts: Facts) -> Iterator[str]:
    if facts.flag("haemochromatosis"):
        yield translate("Wording", "Haemochromatosis holds iron whatever the values")
        return
    yield translate("Wording", "Iron waits: ferritin above {limit}").format(
        limit=_limit(facts, "ferritin_above_ug_l", "ferritin")
    )
    tsat = translate("Wording", "Iron waits: TSAT above {limit}, unless ferritin is below {low}")
    if facts.flag("tsat_limit_inclusive"):
        tsat = translate("Wording", "Iron waits: TSAT from {limit}, unless ferritin is below {low}")
    yield tsat.format(
        limit=_limit(facts, "tsat_limit_percent", "tsat"),
        low=_limit(facts, "deficiency_limit_ug_l", "ferritin"),
    )
    if facts.raw("hb_above_g_dl") is not None:
        yield translate("Wording", "Iron waits: haemoglobin above {limit}").format(
            limit=_limit(facts, "hb_above_g_dl", "hb")
        )
    yield from _day(facts)


def _phosphate(facts: Facts) -> Iterator[str]:
    yield translate("Wording", "Low: phosphate below {low}; severe: at or below {severe}").format(
        low=_limit(facts, "low_below_mmol_l", "phosphate"),
        severe=_limit(facts, "severe_at_most_mmol_l", "phosphate"),
    )
    if facts.raw("moderate_below_mmol_l") is not None:
        yield translate("Wording", "Moderately low: phosphate below {limit}").format(
            limit=_limit(facts, "moderate_below_mmol_l", "phosphate")
        )


def _day(facts: Facts) -> Iterator[str]:
    if facts.raw("day") is not None:
        yield translate("Wording", "Drawn on day {day} after the last dose").format(day=facts.day)


def _limit(facts: Facts, name: str, analyte: str) -> str:
    """Return a limit with its unit."""
    return with_unit(facts.limit(name, analyte), unit_text(analyte))


_IN_UNITS: Final = ("confounder.transfusion", "confounder.blood_donation")
_STORES: Final = (
    "iron_indicated",
    "absolute_deficiency",
    "functional_deficiency",
    "low_saturation",
    "overload_pattern",
    "high",
    "indeterminate",
)
_LINES: Final[Mapping[str, Callable[[Facts], Iterator[str]]]] = {
    **{f"stores.{verdict}": _stores for verdict in _STORES},
    "stores.ferritin_over_1000": _day,
    "stores.ferritin_over_10000": _day,
    "stores.isolated_high_tsat": _overload,
    "overload.possible": _overload,
    "overload.persistent": _overload,
    "confounder.inflammation": _inflammation,
    "confounder.liver": _liver,
    "confounder.oral_iron": _within_days,
    "confounder.transfusion": _event,
    "confounder.esa": _event,
    "confounder.blood_donation": _event,
    "safety.hold_iron": _hold,
    "safety.phosphate_low": _phosphate,
    "safety.phosphate_severe": _phosphate,
    **timing_thresholds.LINES,
    **dose_thresholds.LINES,
}
