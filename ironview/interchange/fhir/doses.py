"""How much elemental iron a source says was given, in mg. What is not said is unknown."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from ironview.interchange.fhir.resources import Dosage, Quantity, number_text
from ironview.interchange.numbers import amount

_MG: Final = {
    "mg": Decimal(1),
    "milligram": Decimal(1),
    "milligrams": Decimal(1),
    "g": Decimal(1000),
}
_MG_IN_TEXT: Final = re.compile(r"\b(\d{2,4}(?:[.,]\d+)?)\s*mg\b(?!\s*/)", re.IGNORECASE)


def dose_mg(dosages: Iterable[Dosage]) -> Decimal | None:
    """Return the dose when the dosages state exactly one; None when none or several."""
    several = tuple(dosages)
    stated = {dose for dosage in several for dose in _stated(dosage)}
    if stated:
        return stated.pop() if len(stated) == 1 else None
    return mg_in_text(dosage.text for dosage in several if dosage.text)


def mg_in_text(texts: Iterable[str]) -> Decimal | None:
    """Return the one number of milligrams in these texts; a concentration (mg/mL) is none."""
    found = {
        amount(match.replace(",", ".")) for text in texts for match in _MG_IN_TEXT.findall(text)
    }
    return found.pop() if len(found) == 1 else None


def _stated(dosage: Dosage) -> Iterator[Decimal]:
    for quantity in (dosage.dose, *(part.dose_quantity for part in dosage.dose_and_rate or ())):
        mg = _in_mg(quantity)
        if mg is not None:
            yield mg


def _in_mg(quantity: Quantity | None) -> Decimal | None:
    if quantity is None or quantity.comparator:
        return None
    number = amount(number_text(quantity.value))
    for unit in (quantity.code, quantity.unit):
        factor = _MG.get((unit or "").strip().casefold())
        if factor is not None and number is not None:
            return number * factor
    return None
