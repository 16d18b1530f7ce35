"""Rows that wait for an answer: what is wrong with each, and what to do."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.findings import Held
from ironview.wording.labels import code_name
from ironview.wording.numbers import plain_text, with_unit

translate = QCoreApplication.translate


def held_text(held: Held, locale: QLocale | None = None) -> str:
    """Return why a row is held and what to do, with its name and what was reported."""
    write = _TEXTS.get(held.reason)
    return held.reason if write is None else write(held, locale or QLocale())


def _unknown_code(held: Held, _locale: QLocale) -> str:
    if held.kind == "profile":
        text = translate(
            "Wording", "The profile “{name}” is unknown. The automatic choice is used."
        )
    elif held.kind == "condition":
        text = translate("Wording", "The condition “{name}” is unknown. It changes nothing.")
    elif held.kind in ("event", "symptom"):
        text = translate("Wording", "“{name}” is unknown. Choose what it means, or leave it out.")
    else:
        text = translate(
            "Wording", "“{name}” is a test IronView does not know. Choose one, or none."
        )
    return text.format(name=held.name or held.reported)


def _code_conflict(held: Held, _locale: QLocale) -> str:
    text = translate(
        "Wording",
        "Code, name and unit of {row} contradict each other. Ask the laboratory which test it is.",
    )
    conflict = held.facts.get("conflict")
    written = text.format(row=_row(held))
    return f"{written} ({conflict})" if isinstance(conflict, str) and conflict else written


def _no_collection_date(held: Held, _locale: QLocale) -> str:
    text = translate(
        "Wording", "{row} has no collection date. The report date is not used in its place."
    )
    return text.format(row=_row(held))


def _no_date(held: Held, _locale: QLocale) -> str:
    text = translate("Wording", "{row} has no usable date. Enter the date.")
    return text.format(row=_row(held))


def _undated_dose(held: Held, _locale: QLocale) -> str:
    text = translate(
        "Wording", "{row} has no usable date. No result is counted from it until it has one."
    )
    return text.format(row=_row(held))


def _not_a_number(held: Held, _locale: QLocale) -> str:
    text = translate("Wording", "{row} is not a number. Enter the number on the report.")
    return text.format(row=_row(held))


def _unit_ambiguous(held: Held, _locale: QLocale) -> str:
    text = translate("Wording", "{row} has no unit. Choose the unit on the laboratory's report.")
    return text.format(row=_row(held))


def _unknown_unit(held: Held, _locale: QLocale) -> str:
    text = translate("Wording", "{row} is not in a unit of this test. Check the report.")
    return text.format(row=_row(held))


def _implausible(held: Held, locale: QLocale) -> str:
    lowest, highest = held.facts.get("lowest"), held.facts.get("highest")
    unit = held.facts.get("unit")
    if not isinstance(lowest, Decimal) or not isinstance(highest, Decimal):
        text = translate("Wording", "{row} is not possible. Check value and date.")
        return text.format(row=_row(held))
    text = translate(
        "Wording", "{row} is not possible: {lowest} to {highest}. Check value and unit."
    )
    return text.format(
        row=_row(held),
        lowest=plain_text(lowest, locale),
        highest=with_unit(plain_text(highest, locale), str(unit or "")),
    )


def _row(held: Held) -> str:
    """Name a row as reported: "Ferritin 94 ug/L"."""
    return f"{code_name(held.name)} {held.reported}".strip()


_TEXTS: Final[Mapping[str, Callable[[Held, QLocale], str]]] = {
    "data.unknown_code": _unknown_code,
    "data.code_conflict": _code_conflict,
    "data.no_collection_date": _no_collection_date,
    "data.no_date": _no_date,
    "timing.undated_dose": _undated_dose,
    "data.not_a_number": _not_a_number,
    "data.unit_ambiguous": _unit_ambiguous,
    "data.unknown_unit": _unknown_unit,
    "data.implausible": _implausible,
}
HELD_REASONS: Final = frozenset(_TEXTS)
"""Every reason a row may be held for."""
