"""Sentences about safety and doses."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.wording.facts import MISSING, Facts, Sentence
from ironview.wording.labels import is_product, scale_name

translate = QCoreApplication.translate


def _phosphate_low(facts: Facts) -> Sentence:
    title = translate("Wording", "Low phosphate: {value}, below {limit}")
    statement = translate("Wording", "Phosphate {value} on {date} is below {limit}.")
    limit = "low_below_mmol_l"
    if facts.flag("is_moderate"):
        title = translate("Wording", "Moderately low phosphate: {value}, below {limit}")
        limit = "moderate_below_mmol_l"
    return _phosphate(facts, title, statement, limit)


def _phosphate_severe(facts: Facts) -> Sentence:
    title = translate("Wording", "Severely low phosphate: {value}, limit {limit}")
    statement = translate(
        "Wording", "Phosphate {value} on {date} is at or below {limit}: severe hypophosphataemia."
    )
    return _phosphate(facts, title, statement, "severe_at_most_mmol_l")


def _phosphate(facts: Facts, title: str, statement: str, limit: str) -> Sentence:
    values = {
        "value": facts.value("phosphate", limit),
        "limit": facts.limit(limit, "phosphate"),
        "date": facts.sample_date,
    }
    after = ""
    if facts.raw("product") and facts.raw("day") is not None:
        after = translate("Wording", "Day {day} after {product}.").format(
            day=facts.day, product=facts.product
        )
    return Sentence(title.format(**values), f"{statement.format(**values)} {after}".strip())


def _phosphate_check(facts: Facts) -> Sentence:
    if facts.raw("reason") == "growing_fatigue":
        title = translate(
            "Wording", "Phosphate check due: fatigue worse on day {days} after a dose"
        )
        statement = translate(
            "Wording",
            "The {scale} of {scored} is worse, on day {days} after {product}. "
            "No phosphate was measured since {dose}.",
        )
    else:
        title = translate("Wording", "Phosphate check due: {product} again within {months} months")
        statement = translate(
            "Wording",
            "{product} on {earlier} and again on {dose}, within {months} months. "
            "No phosphate in the {before} days before.",
        )
    values = {
        "product": facts.product,
        "days": facts.plain("days"),
        "scale": scale_name(facts.text("scale")),
        "scored": facts.date("scored_on"),
        "dose": facts.date("dose_on"),
        "earlier": facts.date("earlier_on"),
        "months": facts.plain("within_months"),
        "before": facts.plain("before_days"),
    }
    return Sentence(title.format(**values), _capital(statement.format(**values)))


def _hold_iron(facts: Facts) -> Sentence:
    if facts.flag("haemochromatosis"):
        return Sentence(
            translate("Wording", "Hold iron: haemochromatosis is on record"),
            translate("Wording", "Haemochromatosis is on record: hold iron, whatever the values."),
        )
    parts = [
        _against(facts, "ferritin", "ferritin_above_ug_l"),
        _against(facts, "tsat", "tsat_limit_percent"),
        _against(facts, "hb", "hb_above_g_dl"),
    ]
    values = "; ".join(part for part in parts if part) or MISSING
    title = translate("Wording", "Hold iron: {values}").format(values=values)
    statement = translate("Wording", "On {date}: {values}. Further iron is to be held.").format(
        values=values, date=facts.sample_date
    )
    return Sentence(title, statement)


def _against(facts: Facts, analyte: str, limit: str) -> str:
    """Write a value that reaches its limit; empty for any other, and where either is missing."""
    if not facts.reaches(analyte, limit):
        return ""
    return translate("Wording", "{value} (limit {limit})").format(
        value=facts.named_within(analyte, limit), limit=facts.limit(limit, analyte)
    )


def _hb_critical(facts: Facts) -> Sentence:
    title = translate("Wording", "Haemoglobin {value}, below {limit}")
    statement = translate("Wording", "Haemoglobin {value} on {date} is below {limit}.")
    values = {
        "value": facts.value("hb", "below_g_dl"),
        "limit": facts.limit("below_g_dl", "hb"),
        "date": facts.sample_date,
    }
    return Sentence(title.format(**values), statement.format(**values))


def _mri(facts: Facts) -> Sentence:
    title = translate("Wording", "MRI may be altered until {until}: {product}")
    if facts.raw("mri_on") is not None:
        statement = translate(
            "Wording",
            "{product} of {dose} may alter MRI until {until}; an MRI is planned for {mri}.",
        )
    else:
        statement = translate("Wording", "{product} of {dose} may alter MRI until {until}.")
    values = {
        "product": facts.product,
        "dose": facts.date("last_dose"),
        "until": facts.date("until"),
        "mri": facts.date("mri_on"),
    }
    return Sentence(title.format(**values), _capital(statement.format(**values)))


def _single_max(facts: Facts) -> Sentence:
    title = translate("Wording", "Dose above the single maximum: {mg}, limit {limit}")
    statement = translate(
        "Wording", "{mg} of {product} on {date} is above the single maximum of {limit}."
    )
    return _dose(facts, title, statement)


def _period_max(facts: Facts) -> Sentence:
    title = translate("Wording", "{total} in {period} days, limit {limit}")
    statement = translate(
        "Wording",
        "{total} of {product} from {from_day} to {date} is above {limit} in {period} days.",
    )
    if facts.raw("from_day") == facts.finding.dose:
        statement = translate(
            "Wording", "{total} of {product} on {date} is above {limit} in {period} days."
        )
    return _dose(facts, title, statement)


def _interval(facts: Facts) -> Sentence:
    title = facts.by_count(
        "days",
        translate("Wording", "Interval too short: 1 day, shortest {shortest}"),
        translate("Wording", "Interval too short: {days} days, shortest {shortest}"),
    )
    one = translate(
        "Wording",
        "{product} on {previous} and again on {date}: 1 day apart, shortest interval {shortest}.",
    )
    many = translate(
        "Wording",
        "{product} on {previous} and again on {date}: {days} days apart, shortest interval "
        "{shortest}.",
    )
    return _dose(facts, title, facts.by_count("days", one, many))


def _dose(facts: Facts, title: str, statement: str) -> Sentence:
    values = {
        "product": facts.product,
        "mg": facts.mg("dose_mg"),
        "limit": facts.mg("limit_mg"),
        "total": facts.mg("total_mg"),
        "period": facts.plain("period_days"),
        "from_day": facts.date("from_day"),
        "date": facts.dose_date,
        "days": facts.plain("days"),
        "shortest": facts.plain("shortest_days"),
        "previous": facts.date("previous_on"),
    }
    sentence = _capital(statement.format(**values))
    if facts.flag("weight_missing"):
        missing = translate("Wording", "The limit per kg was not checked: weight is missing.")
        sentence = f"{sentence} {missing}"
    return Sentence(title.format(**values), sentence)


def _unknown_product(facts: Facts) -> Sentence:
    brand = facts.raw("brand")
    shown = brand if isinstance(brand, str) and brand else facts.text("product")
    if is_product(shown):
        return _unnamed_product(facts)
    title = translate("Wording", "Unknown iron product: {product}, {date}")
    statement = translate(
        "Wording",
        "The product “{product}” of {date} is unknown. Its limits are not checked and the longest "
        "waiting time counts.",
    )
    values = {"product": shown, "date": facts.dose_date}
    return Sentence(title.format(**values), statement.format(**values))


def _unnamed_product(facts: Facts) -> Sentence:
    title = translate("Wording", "Unknown iron product, {date}").format(date=facts.dose_date)
    statement = translate(
        "Wording",
        "The product of {date} is unknown. Its limits are not checked and the longest waiting "
        "time counts.",
    )
    return Sentence(title, statement.format(date=facts.dose_date))


def _over_need(facts: Facts) -> Sentence:
    title = translate("Wording", "Course above need: {total}, need {need}")
    statement = translate(
        "Wording",
        "The course of {date} holds {total}; the larger estimate of the need is {need}.",
    )
    return _need(facts, title, statement, "larger_need_mg")


def _under_need(facts: Facts) -> Sentence:
    title = translate("Wording", "Course below need: {total}, need {need}")
    statement = translate(
        "Wording",
        "The course of {date} holds {total}; the smaller estimate of the need is {need}.",
    )
    return _need(facts, title, statement, "smaller_need_mg")


def _need(facts: Facts, title: str, statement: str, need: str) -> Sentence:
    values = {"total": facts.mg("total_mg"), "need": facts.mg(need), "date": facts.dose_date}
    sentence = statement.format(**values)
    if facts.flag("unknown_amount"):
        unknown = translate("Wording", "A dose of unknown amount adds nothing to this.")
        sentence = f"{sentence} {unknown}"
    return Sentence(title.format(**values), sentence)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


SENTENCES: Final[Mapping[str, Callable[[Facts], Sentence]]] = {
    "safety.phosphate_low": _phosphate_low,
    "safety.phosphate_severe": _phosphate_severe,
    "safety.phosphate_check_due": _phosphate_check,
    "safety.hold_iron": _hold_iron,
    "safety.hb_critical": _hb_critical,
    "safety.mri_interference": _mri,
    "dose.over_single_max": _single_max,
    "dose.over_period_max": _period_max,
    "dose.interval_too_short": _interval,
    "dose.unknown_product": _unknown_product,
    "dose.over_course_need": _over_need,
    "dose.under_course_need": _under_need,
}
