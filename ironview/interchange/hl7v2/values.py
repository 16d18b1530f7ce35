"""What an OBX reports: value and unit as written, in one spelling of comparators and decimals.

Text that is no number is kept as text; the engine holds it.
"""

import re
from dataclasses import dataclass
from typing import Final

from ironview.domain.analytes import Analyte
from ironview.domain.quantities import read_quantity
from ironview.interchange.hl7v2.segments import Segment
from ironview.interchange.numbers import plain_number

_LONGEST: Final = 80
_CODED: Final = {"CE", "CWE", "CNE", "CF"}
# Text, original text, code.
_CODED_NAMES: Final = (2, 9, 1)
_DOCUMENTS: Final = {"ED", "RP"}
_GREATER: Final = (
    r"(?:is )?(?:greater|more|higher) than|over|above|gr(?:ö|oe)(?:ß|ss)er(?: als)?|(?:ü|ue)ber|"
    r"sup(?:é|e)rieure? (?:à|a)|plus de|mayor (?:de|que)|maggiore di"
)
_LESS: Final = (
    r"(?:is )?(?:less|lower|smaller) than|under|below|kleiner(?: als)?|unter|"
    r"inf(?:é|e)rieure? (?:à|a)|moins de|menor (?:de|que)|minore di"
)
_IN_WORDS: Final = re.compile(
    rf"(?:(?P<greater>{_GREATER})|(?:{_LESS}))(?P<equal> or equal to)?[ :]*(?P<number>\d[\d.,]*)",
    re.IGNORECASE,
)
_NUMBER_AND_UNIT: Final = re.compile(
    r"((?:<=|>=|[<>≤≥])?\s*[+-]?\d[\d.,]*)\s*([^\d\s.,].{0,20}?)", re.ASCII
)
# An apostrophe between digits groups thousands (Switzerland); it is never a decimal mark.
_GROUPED: Final = re.compile(r"((?:<=|>=|[<>≤≥])?\s*[+-]?\d{1,3})((?:['’]\d{3})+)(\.\d+)?")
_POWER: Final = re.compile(r"\s*(?:x\s*)?10\s*")


@dataclass(frozen=True, slots=True)
class Reported:
    """Value and unit as written; ``conflict`` when two ways of writing the unit disagree."""

    value: str = ""
    unit: str = ""
    conflict: str = ""


def reported(obx: Segment, analyte: Analyte | None) -> Reported:
    """Return what an OBX reports.

    Args:
        analyte: Tells a unit from other words behind a number; None where it is not known.
    """
    kind = obx.text(2).upper()
    unit, conflict = _unit(obx, analyte)
    if kind == "CQ" and not unit:
        return Reported(number_text(obx.text(5)), obx.first_subcomponent(5, 2))
    value = number_text(_text(obx, kind))
    match = _NUMBER_AND_UNIT.fullmatch(value)
    known = analyte.unit_of(match[2]) if analyte is not None and match is not None else None
    if analyte is None or match is None or known is None:
        return Reported(value[:_LONGEST], unit, conflict)
    own = analyte.unit_of(unit) if unit else None
    if unit and (own is None or own.factor != known.factor):
        conflict = conflict or f"its value says “{match[2]}”, its unit “{unit}”"
    return Reported(number_text(match[1]), unit or match[2], conflict)


def number_text(text: str) -> str:
    """Return a number the way the record format writes it; any other text in one line."""
    text = " ".join(text.split())
    words = _IN_WORDS.fullmatch(text)
    if words is not None:
        sign = (">" if words["greater"] else "<") + ("=" if words["equal"] else "")
        text = sign + words["number"]
    grouped = _GROUPED.fullmatch(text)
    if grouped is not None:
        thousands = grouped[2].replace("'", "").replace("’", "")
        text = f"{grouped[1]}{thousands}{grouped[3] or ''}"
    return plain_number(text)


def is_number(text: str) -> bool:
    """Whether a reported value can be read as a number, with or without comparator."""
    return read_quantity(text) is not None


def _text(obx: Segment, kind: str) -> str:
    repetitions = obx.repetitions(5)
    if len(repetitions) > 1:
        several = dict.fromkeys(_one(obx, one, kind) for one in repetitions)
        return " ~ ".join(filter(None, several))
    return _one(obx, repetitions[0], kind)


def _one(obx: Segment, repetition: str, kind: str) -> str:
    if kind in _DOCUMENTS:
        return "a document"
    if kind == "SN":
        sign, number, *more = (obx.part(repetition, at) for at in range(1, 5))
        return "".join(("" if sign == "=" and number else sign, number, *more))
    if kind in _CODED:
        names = (obx.part(repetition, at) for at in _CODED_NAMES)
        return next((name for name in names if name), "")
    return obx.everything(repetition.rstrip(obx.separators.component))


def _unit(obx: Segment, analyte: Analyte | None) -> tuple[str, str]:
    """Return OBX-6: its code where it is a unit, else its text; units like 10^9/L in one piece."""
    code, text = obx.text(6), obx.text(6, 2)
    if _POWER.fullmatch(code) and text[:1].isdigit():
        return obx.whole(6), ""
    if not code or not text or code == text or analyte is None:
        return code or text, ""
    coded, shown = analyte.unit_of(code), analyte.unit_of(text)
    if coded is None:
        return (text if shown is not None else code), ""
    if shown is None or shown.factor == coded.factor:
        return code, ""
    return code, f"its unit code says “{code}”, its unit “{text}”"
