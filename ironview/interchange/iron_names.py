"""Which iron a medication is: intravenous, by mouth, or not to be told."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ironview.domain.analytes import fold_name
from ironview.domain.guideline import Guideline

_INTRAVENOUS_ATC: Final = re.compile(r"B03AC", re.IGNORECASE)
_ORAL_ATC: Final = re.compile(r"B03A[ABDE]", re.IGNORECASE)
_IRON_WORDS: Final = re.compile(
    r"\b(iron|ferrous|ferric|ferr(?:um|eux|o\w*|i(?!tin)\w*)|fer|eisen\w*|hierro|ferro|fero\w+)\b",
    re.IGNORECASE,
)
_ORAL_WORDS: Final = re.compile(
    r"\b(oral\w*|tablets?|tabl\w*|tabs?|capsules?|caps?|kapsel\w*|dragees?|drops|tropfen|syrup|sirup|"
    r"chewable|by mouth|per os|p\.?o\.?|ferrous|ferreux|bisglycinate|maltol|polysaccharide|"
    r"comprim\w+|citrate|sulfate|sulphate|fumarate|multivitamin\w*|vitamins?)\b",
    re.IGNORECASE,
)
_INTRAVENOUS_WORDS: Final = re.compile(
    r"\b(infusion\w*|injection\w*|injectable|intravenous\w*|intravenös\w*|i\.?v\.?|parenteral\w*|"
    r"perfusion\w*|\w*infusion\w*)\b",
    re.IGNORECASE,
)
# SNOMED CT route codes, EDQM and HL7 v3 spellings.
_INTRAVENOUS_ROUTES: Final = {"47625008", "418114005", "419993007", "20045000", "iv", "ivinj"}
_INTRAVENOUS_ROUTE_PARTS: Final = ("ivp", "ivpb", "ivdrip", "ivsolu")
_ORAL_ROUTES: Final = {"26643006", "po", "20053000"}
_NOT_GIVEN_WORDS: Final = re.compile(
    r"\b(allerg|intoleran|deficien|binding|overload|level)", re.IGNORECASE
)


class IronRoute(StrEnum):
    """How the iron reaches the patient."""

    INTRAVENOUS = "intravenous"
    ORAL = "oral"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Iron:
    """An iron medication.

    Attributes:
        product: Product code; ``other`` for an intravenous product the catalogue does not hold.
        brand: The brand name met; empty when none was.
    """

    route: IronRoute
    product: str = "other"
    brand: str = ""


@dataclass(frozen=True, slots=True)
class MedicationName:
    """Everything a source says about what was given.

    Attributes:
        rxnorm / atc / snomed: Codes by system.
        texts: Names, displays and forms.
        route_codes / route_texts: Of the dosage.
    """

    rxnorm: tuple[str, ...] = ()
    atc: tuple[str, ...] = ()
    snomed: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    route_codes: tuple[str, ...] = ()
    route_texts: tuple[str, ...] = ()


class IronNames:
    """Looks iron products up in one catalogue."""

    def __init__(self, guideline: Guideline) -> None:
        self._codes: dict[tuple[str, str], str] = {}
        self._names: list[tuple[str, str, str]] = []
        for product in guideline.products.values():
            for system in ("rxnorm", "atc", "snomed"):
                for code in getattr(product, system):
                    self._codes[system, code.casefold()] = product.code
            for brand in product.brands:
                self._names.append((fold_name(brand), product.code, brand))
            for name in (product.name, product.code, *product.names):
                self._names.append((fold_name(name), product.code, ""))
        self._names.sort(key=lambda entry: -len(entry[0]))
        self._seen: dict[MedicationName, Iron | None] = {}

    def identify(self, medication: MedicationName) -> Iron | None:
        """Say what iron this is; None when it is no iron at all."""
        if medication not in self._seen:
            self._seen[medication] = self._identify(medication)
        return self._seen[medication]

    def _identify(self, medication: MedicationName) -> Iron | None:
        code = self._by_code(medication)
        name = self._by_name(medication.texts)
        route = _route(medication)
        if name is not None:
            return Iron(route or IronRoute.INTRAVENOUS, code or name[0], name[1])
        if code:
            return Iron(route or IronRoute.INTRAVENOUS, code)
        if any(_INTRAVENOUS_ATC.match(atc) for atc in medication.atc):
            return Iron(route or IronRoute.INTRAVENOUS)
        if any(_ORAL_ATC.match(atc) for atc in medication.atc):
            return Iron(IronRoute.ORAL)
        if not any(map(_names_iron, medication.texts)):
            return None
        return Iron(route or IronRoute.UNKNOWN)

    def _by_code(self, medication: MedicationName) -> str:
        for system in ("rxnorm", "snomed", "atc"):
            for code in getattr(medication, system):
                product = self._codes.get((system, code.casefold()))
                if product:
                    return product
        return ""

    def _by_name(self, texts: Iterable[str]) -> tuple[str, str] | None:
        for text in texts:
            folded = fold_name(text)
            for name, product, brand in self._names:
                if name and name in folded:
                    return product, brand
        return None


def _route(medication: MedicationName) -> IronRoute | None:
    codes = {code.casefold() for code in medication.route_codes}
    if codes & _INTRAVENOUS_ROUTES or any(code in _INTRAVENOUS_ROUTE_PARTS for code in codes):
        return IronRoute.INTRAVENOUS
    if codes & _ORAL_ROUTES:
        return IronRoute.ORAL
    for texts in (medication.route_texts, medication.texts):
        joined = " ".join(texts)
        if _INTRAVENOUS_WORDS.search(joined):
            return IronRoute.INTRAVENOUS
        if _ORAL_WORDS.search(joined):
            return IronRoute.ORAL
    return None


def _names_iron(text: str) -> bool:
    return bool(_IRON_WORDS.search(text)) and not _NOT_GIVEN_WORDS.search(text)
