"""What is asked about one typed value before it can be saved.

Plausible ranges and units are those of the analyte's catalogue entry; nothing here is a number.
"""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from ironview.domain.analytes import Analyte, UnitFactor
from ironview.domain.quantities import read_quantity
from ironview.ui.forms.complaint import Choice, Complaint, ComplaintKind
from ironview.ui.forms.typed_number import show_number

translate = QCoreApplication.translate

_NO_BREAK = "\u00a0"
_SLIPS = (Decimal("0.1"), Decimal(10), Decimal("0.01"), Decimal(100))
"""A decimal point in the wrong place moves a number by these."""


@dataclass(frozen=True, slots=True)
class UseNumber:
    """Answer: this number was meant."""

    number: str


@dataclass(frozen=True, slots=True)
class UseUnit:
    """Answer: this unit stands on the report."""

    unit: str


@dataclass(frozen=True, slots=True)
class TypedValue:
    """One value as it stands in the form.

    Attributes:
        text: As typed.
        readings: Numbers the text can mean, in the record format.
        unit: Chosen or assumed, of the catalogue.
        is_unit_sure: Whether a person chose it or an earlier result came with it.
    """

    text: str
    readings: tuple[str, ...]
    analyte: Analyte
    unit: UnitFactor
    is_unit_sure: bool


def ask_about(value: TypedValue, locale: QLocale, *, range_is_open: bool) -> Complaint | None:
    """Return what has to be answered first, or None.

    Args:
        range_is_open: The rules accept this value although it is above the plausible range
            (drug iron in the sample).
    """
    if not value.readings:
        return _refused(
            translate("ValueQuestions", "{typed} is no number.").format(typed=value.text.strip())
        )
    if len(value.readings) > 1:
        return _which_number(value, locale)
    number = value.readings[0]
    if not range_is_open and not is_plausible(number, value.analyte, value.unit):
        return _not_possible(number, value, locale)
    if not value.is_unit_sure:
        return _which_unit(number, value, locale)
    return None


def is_plausible(number: str, analyte: Analyte, unit: UnitFactor) -> bool:
    """Return whether the catalogue's range has room for the number in this unit."""
    quantity = read_quantity(number)
    if quantity is None:
        return False
    amount = quantity.amount * unit.factor
    above = analyte.lowest is None or analyte.lowest.amount <= amount
    return above and (analyte.highest is None or amount <= analyte.highest.amount)


def _which_number(value: TypedValue, locale: QLocale) -> Complaint:
    shown = [show_number(_plain(number), locale) for number in value.readings]
    said = translate("ValueQuestions", "{typed} could be {first} or {second}.").format(
        typed=value.text.strip(), first=shown[0], second=shown[1]
    )
    choices = tuple(
        Choice(text, UseNumber(_plain(number)))
        for text, number in zip(shown, value.readings, strict=True)
    )
    return Complaint(ComplaintKind.ASKS, said, choices)


def _which_unit(number: str, value: TypedValue, locale: QLocale) -> Complaint | None:
    possible = _possible_units(number, value.analyte)
    if len({unit.factor for unit in possible}) < 2:
        return None
    shown = [unit.unit for unit in possible]
    said = translate(
        "ValueQuestions", "{value} could be {units}. Choose the unit on the laboratory's report."
    ).format(
        value=show_number(number, locale), units=translate("ValueQuestions", " or ").join(shown)
    )
    choices = tuple(
        Choice(text, UseUnit(unit.unit)) for text, unit in zip(shown, possible, strict=True)
    )
    return Complaint(ComplaintKind.ASKS, said, choices)


def _not_possible(number: str, value: TypedValue, locale: QLocale) -> Complaint:
    unit = value.unit
    typed = f"{show_number(number, locale)}{_NO_BREAK}{unit.unit}"
    choices = [
        Choice(show_number(meant, locale), UseNumber(meant))
        for meant in _slips(number)
        if is_plausible(meant, value.analyte, unit)
    ][:1]
    choices += [
        Choice(f"{show_number(number, locale)}{_NO_BREAK}{o.unit}", UseUnit(o.unit))
        for o in _possible_units(number, value.analyte)
    ][:1]
    if not choices:
        return _refused(translate("ValueQuestions", "{value} is not possible.").format(value=typed))
    said = translate("ValueQuestions", "{value} is not possible. Did you mean {other}?").format(
        value=typed,
        other=translate("ValueQuestions", " or ").join(choice.label for choice in choices),
    )
    return Complaint(ComplaintKind.REFUSES, said, tuple(choices))


def _possible_units(number: str, analyte: Analyte) -> list[UnitFactor]:
    """Return one unit for each factor under which the number is plausible."""
    found: dict[Decimal, UnitFactor] = {}
    for unit in analyte.units:
        if is_plausible(number, analyte, unit):
            found.setdefault(unit.factor, unit)
    return list(found.values())


def _slips(number: str) -> list[str]:
    quantity = read_quantity(number)
    if quantity is None:
        return []
    sign = quantity.comparator or ""
    return [f"{sign}{_plain(f'{quantity.amount * slip:f}')}" for slip in _SLIPS]


def _plain(number: str) -> str:
    return number.rstrip("0").rstrip(".") if "." in number else number


def _refused(sentence: str) -> Complaint:
    return Complaint(ComplaintKind.REFUSES, sentence)
