"""Sentences about the response of haemoglobin, and about what else moves the results."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from ironview.wording.facts import Facts, Sentence
from ironview.wording.labels import analyte_name, condition_name, event_name
from ironview.wording.numbers import number_text, with_unit

translate = QCoreApplication.translate


def change_text(facts: Facts) -> str:
    """Say how haemoglobin changed: "haemoglobin rose 0.3 g/dL"."""
    delta = facts.raw("delta_g_dl")
    if not isinstance(delta, Decimal):
        return translate("Wording", "haemoglobin has not risen enough")
    if delta.is_zero():
        return translate("Wording", "haemoglobin did not change")
    decimals = 1 if delta == round(delta, 1) else 2
    amount = with_unit(number_text(abs(delta), decimals, facts.locale), "g/dL")
    if delta > 0:
        return translate("Wording", "haemoglobin rose {amount}").format(amount=amount)
    return translate("Wording", "haemoglobin fell {amount}").format(amount=amount)


def _expected(facts: Facts) -> str:
    """Name the rise that was expected, after a comma; empty where it is not known."""
    if facts.raw("expected_delta_g_dl") is None:
        return ""
    return translate("Wording", ", {expected} expected").format(
        expected=facts.number("expected_delta_g_dl", 1)
    )


def _judged(facts: Facts, title: str, statement: str) -> Sentence:
    values = {
        "change": change_text(facts),
        "expected": _expected(facts),
        "days": facts.plain("days_from_last"),
        "hb": facts.value("hb", "hb_limit_g_dl"),
        "date": facts.sample_date,
        "baseline": facts.number("baseline_g_dl", 1),
        "baseline_date": facts.date("baseline_at"),
    }
    return Sentence(title.format(**values), statement.format(**values))


def _non_response(facts: Facts) -> Sentence:
    title = translate("Wording", "No response: {change} in {days} days{expected}")
    statement = translate(
        "Wording",
        "No response: {change} to {hb} on {date}, {days} days after the last dose{expected}. "
        "Baseline {baseline} on {baseline_date}.",
    )
    return _judged(facts, title, statement)


def _partial(facts: Facts) -> Sentence:
    title = translate("Wording", "Partial response: {change} in {days} days{expected}")
    statement = translate(
        "Wording",
        "Partial response: {change} to {hb} on {date}, {days} days after the last dose{expected}. "
        "Baseline {baseline} on {baseline_date}.",
    )
    return _judged(facts, title, statement)


def _confounded(facts: Facts) -> Sentence:
    title = translate("Wording", "Haemoglobin cannot be judged: {event} on {event_date}")
    statement = translate(
        "Wording",
        "Haemoglobin {hb} on {date} cannot be judged as a response: {event} on {event_date}.",
    )
    values = {
        "event": event_name(facts.text("confounded_by")),
        "event_date": facts.date("confounded_on"),
        "hb": facts.value("hb"),
        "date": facts.sample_date,
    }
    return Sentence(title.format(**values), statement.format(**values))


def _inflammation(facts: Facts) -> Sentence:
    values = {
        "crp": facts.value("crp", "crp_limit_mg_l"),
        "limit": facts.limit("crp_limit_mg_l", "crp"),
        "date": facts.sample_date,
        "condition": condition_name(facts.text("condition")),
    }
    if facts.has("crp"):
        title = translate("Wording", "Inflammation: CRP {crp}, above {limit}")
        statement = translate(
            "Wording",
            "CRP {crp} near {date} is above {limit}: ferritin reads higher than the stores are.",
        )
    else:
        title = translate("Wording", "Inflammation: {condition}")
        statement = translate(
            "Wording",
            "{condition} is on record on {date}: ferritin may read higher than the stores are.",
        )
    capital = {**values, "condition": _capital(values["condition"])}
    return Sentence(title.format(**values), statement.format(**capital))


def _liver(facts: Facts) -> Sentence:
    enzyme = facts.raw("enzyme")
    if isinstance(enzyme, str) and enzyme:
        title = translate("Wording", "Liver: {enzyme} {value} is above its range")
        statement = translate(
            "Wording",
            "{enzyme} {value} near {date} is above its range: liver disease can raise ferritin "
            "and TSAT.",
        )
        values = {
            "enzyme": analyte_name(enzyme),
            "value": facts.value(enzyme),
            "date": facts.sample_date,
        }
        return Sentence(title.format(**values), statement.format(**values))
    condition = condition_name(facts.text("condition"))
    title = translate("Wording", "Liver: {condition} is on record")
    statement = translate(
        "Wording", "{condition} is on record on {date}: it can raise ferritin and TSAT."
    )
    return Sentence(
        title.format(condition=condition),
        statement.format(condition=_capital(condition), date=facts.sample_date),
    )


def _oral_iron(facts: Facts) -> Sentence:
    title = translate("Wording", "Iron by mouth on {taken}, sample on {date}")
    statement = translate(
        "Wording",
        "Iron by mouth on {taken} can raise iron and TSAT of {date}. "
        "Draw fasting, a day without it.",
    )
    values = {"taken": facts.date("taken_on"), "date": facts.sample_date}
    return Sentence(title.format(**values), statement.format(**values))


def _haemolysed(facts: Facts) -> Sentence:
    title = translate("Wording", "Haemolysed sample of {date}")
    statement = translate(
        "Wording",
        "The sample of {date} is haemolysed: iron, TSAT, phosphate and AST of it are not read.",
    )
    return Sentence(title.format(date=facts.sample_date), statement.format(date=facts.sample_date))


def _transfusion(facts: Facts) -> Sentence:
    title = facts.by_count(
        "days_before",
        translate("Wording", "Red-cell transfusion 1 day before"),
        translate("Wording", "Red-cell transfusion {days} days before"),
    )
    statement = translate(
        "Wording",
        "Red cells on {event_date}, before the sample of {date} (counted for {within} days): "
        "haemoglobin and iron rise with them.",
    )
    return _event(facts, title, statement)


def _esa(facts: Facts) -> Sentence:
    title = facts.by_count(
        "days_before",
        translate("Wording", "{event} 1 day before"),
        translate("Wording", "{event} {days} days before"),
    )
    statement = translate(
        "Wording",
        "{event} on {event_date}, before the sample of {date} (counted for {within} days): "
        "results move with it.",
    )
    return _event(facts, title, statement)


def _donation(facts: Facts) -> Sentence:
    title = facts.by_count(
        "days_before",
        translate("Wording", "Blood donation 1 day before"),
        translate("Wording", "Blood donation {days} days before"),
    )
    statement = translate(
        "Wording",
        "Blood donation on {event_date}, before the sample of {date} (counted for {within} days): "
        "haemoglobin and ferritin fall with it.",
    )
    return _event(facts, title, statement)


def _event(facts: Facts, title: str, statement: str) -> Sentence:
    values = {
        "event": _capital(event_name(facts.text("kind"))),
        "event_date": facts.date("last_on"),
        "days": facts.plain("days_before"),
        "within": facts.plain("within_days"),
        "date": facts.sample_date,
    }
    return Sentence(title.format(**values), statement.format(**values))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


SENTENCES: Final[Mapping[str, Callable[[Facts], Sentence]]] = {
    "response.non_response": _non_response,
    "response.partial": _partial,
    "response.confounded": _confounded,
    "confounder.inflammation": _inflammation,
    "confounder.liver": _liver,
    "confounder.oral_iron": _oral_iron,
    "confounder.haemolysed": _haemolysed,
    "confounder.transfusion": _transfusion,
    "confounder.esa": _esa,
    "confounder.blood_donation": _donation,
}
