"""What an Observation or a component reports: value, unit, range and flag, all as written."""

import re
from dataclasses import dataclass
from typing import Final

import msgspec

from ironview.domain.analytes import Analyte
from ironview.interchange.fhir.resources import (
    Quantity,
    Valued,
    codings,
    concept_texts,
    number_text,
)

_NUMBER_AND_UNIT: Final = re.compile(
    r"\s*((?:<=|>=|[<>≤≥])?\s*[+-]?\d+(?:\.\d+)?)\s*([^\d\s].{0,20}?)\s*"
)
_OTHER_VALUES: Final = (
    "value_range",
    "value_ratio",
    "value_period",
    "value_sampled_data",
)
_LONGEST: Final = 80


@dataclass(slots=True)
class Reported:
    """Value and unit as written; ``conflict`` when unit and unit code mean different units."""

    value: str = ""
    unit: str = ""
    conflict: str = ""


def has_value(valued: Valued) -> bool:
    """Whether it reports anything, or says why not."""
    return bool(
        valued.value_quantity is not None
        or valued.value_string
        or valued.value_codeable_concept is not None
        or bytes(valued.value_integer)
        or valued.value_boolean is not None
        or valued.value_time
        or valued.value_date_time
        or valued.data_absent_reason is not None
        or any(bytes(getattr(valued, name)) for name in _OTHER_VALUES)
    )


def reported(valued: Valued, analyte: Analyte | None) -> Reported:
    """Return what was reported; text that is no number is kept as text."""
    quantity = valued.value_quantity
    if quantity is not None and (number := number_text(quantity.value)):
        unit, conflict = _unit(quantity, analyte)
        return Reported(f"{quantity.comparator or ''}{number}", unit, conflict)
    unit = _unit(quantity, analyte)[0] if quantity is not None else ""
    text = _text(valued)
    match = _NUMBER_AND_UNIT.fullmatch(text) if analyte is not None else None
    if match is not None and analyte is not None and analyte.unit_of(match[2]) is not None:
        return Reported(match[1], match[2])
    return Reported(text, unit)


def laboratory_flag(valued: Valued) -> str:
    """Return the first interpretation's code, or its text."""
    given = valued.interpretation
    if not given:
        return ""
    for concept in given if isinstance(given, list) else [given]:
        for coding in codings(concept):
            if coding.code:
                return coding.code
        if concept.text:
            return concept.text
    return ""


def _unit(quantity: Quantity, analyte: Analyte | None) -> tuple[str, str]:
    shown, coded = quantity.unit or "", quantity.code or ""
    if shown == coded or not shown or not coded or analyte is None:
        return shown or coded, ""
    shown_unit, coded_unit = analyte.unit_of(shown), analyte.unit_of(coded)
    if shown_unit is None:
        return (coded if coded_unit is not None else shown), ""
    if coded_unit is None or coded_unit.factor == shown_unit.factor:
        return shown, ""
    return shown, f"its unit says “{shown}”, its unit code “{coded}”"


def _text(valued: Valued) -> str:
    if valued.value_string is not None:
        return valued.value_string.strip()
    if bytes(valued.value_integer):
        return number_text(valued.value_integer)
    if valued.value_codeable_concept is not None:
        return _concept(valued)
    if valued.value_boolean is not None:
        return "true" if valued.value_boolean else "false"
    if valued.value_date_time or valued.value_time:
        return valued.value_date_time or valued.value_time or ""
    for name in _OTHER_VALUES:
        raw: msgspec.Raw = getattr(valued, name)
        if bytes(raw):
            return bytes(raw).decode()[:_LONGEST]
    return absent_reason(valued)


def _concept(valued: Valued) -> str:
    concept = valued.value_codeable_concept
    texts = concept_texts(concept) or [code.code for code in codings(concept) if code.code]
    return texts[0] if texts else ""


def absent_reason(valued: Valued) -> str:
    """Return why there is no value, in the source's words; empty when it does not say."""
    concept = valued.data_absent_reason
    if concept is None:
        return ""
    texts = concept_texts(concept) or [code.code for code in codings(concept) if code.code]
    return texts[0] if texts else ""
