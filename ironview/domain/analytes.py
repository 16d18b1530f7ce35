"""What laboratories measure: the catalogue's types. The catalogue itself is data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from ironview.domain.sources import Citation, Limit


class AnalyteCode(StrEnum):
    """Codes of the record format; the value is what stores and files write: never change one."""

    FERRITIN = "ferritin"
    TSAT = "tsat"
    IRON = "iron"
    TIBC = "tibc"
    UIBC = "uibc"
    TRANSFERRIN = "transferrin"
    HB = "hb"
    HCT = "hct"
    MCV = "mcv"
    MCH = "mch"
    RDW = "rdw"
    RETICULOCYTES = "reticulocytes"
    RET_HE = "ret_he"
    CRP = "crp"
    ALT = "alt"
    AST = "ast"
    GGT = "ggt"
    PHOSPHATE = "phosphate"
    STFR = "stfr"
    CREATININE = "creatinine"
    EGFR = "egfr"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFactor:
    """A unit a laboratory may report an analyte in.

    Attributes:
        unit: The spelling the program shows.
        factor: Multiplies a reported number into the canonical unit; exact.
        spellings: Every accepted spelling, in the form ``fold_unit`` gives.
        citations: Where the factor comes from.
    """

    unit: str
    factor: Decimal
    spellings: frozenset[str]
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Analyte:
    """One analyte of the catalogue.

    Attributes:
        canonical_unit: Unit every rule, plot and table row is written in.
        decimals: Digits after the point when printed.
        units: The canonical unit first.
        lowest: Lowest plausible amount, inclusive, canonical unit; None where none is stated.
        highest: Highest plausible amount, inclusive, canonical unit.
        loinc: LOINC code -> unit it implies when the row names none ("" for none).
        names: Folded names met in real files (``fold_name``).
        zero_based: Whether its value axis starts at zero.
    """

    code: AnalyteCode
    name: str
    canonical_unit: str
    decimals: int
    units: tuple[UnitFactor, ...]
    lowest: Limit | None
    highest: Limit | None
    loinc: Mapping[str, str] = field(default_factory=dict)
    names: frozenset[str] = frozenset()
    zero_based: bool = False

    def unit_of(self, spelling: str) -> UnitFactor | None:
        """Return the unit this spelling means for this analyte, or None."""
        folded = fold_unit(spelling)
        return next((unit for unit in self.units if folded in unit.spellings), None)


@lru_cache(maxsize=4096)
def fold_unit(spelling: str) -> str:
    """Return a spelling without what real files vary: case of L, blanks, micro signs, brackets."""
    text = (
        "".join(spelling.split())
        .replace("\u200b", "")
        .replace("\u00b5", "u")
        .replace("\u03bc", "u")
    )
    return text.strip("[](){}").casefold()


def fold_name(name: str) -> str:
    """Return a test name without case, punctuation, blanks and invisible characters."""
    return "".join(char for char in name.casefold() if char.isalnum())
