"""What laboratories measure: the catalogue's types. The catalogue itself is data."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Final

from typing_extensions import override

from ironview.domain.sources import Citation, Limit

_ESCAPED_MICRO: Final = re.compile(r"\\(?:[ZX])?(?:00B5|03BC|B5)\\", re.IGNORECASE)
_WRITTEN_MICRO: Final = re.compile(r"^mc(?=g|mol|kat)|^mi[ck]ro(?=g|mol|kat)")
_DAMAGED_MICRO: Final = re.compile("^[?\ufffdâ]+u?(?=g/|mol/|kat/)")
# Brackets, and characters no eye sees; a decimal comma is a point.
_DROPPED: Final = {
    **dict.fromkeys(map(ord, "[](){}\u200b\u200c\u200d\u2060\ufeff\u00ad"), None),
    ord(","): ".",
}


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
    _by_spelling: Mapping[str, UnitFactor] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_spelling = {name: unit for unit in reversed(self.units) for name in unit.spellings}
        object.__setattr__(self, "_by_spelling", by_spelling)

    @override
    def __hash__(self) -> int:
        return hash(self.code)

    def unit_of(self, spelling: str) -> UnitFactor | None:
        """Return the unit this spelling means for this analyte, or None."""
        return self._by_spelling.get(fold_unit(spelling))


@lru_cache(maxsize=4096)
def fold_unit(spelling: str) -> str:
    """Return a spelling without what real files vary.

    Case, blanks, invisible characters, brackets, superscripts, decimal commas, and every way a
    micro sign arrives: both code points, ``mc``, ``micro``, HL7 escapes, and the question mark
    that a wrong character set leaves before a unit of mass or amount.
    """
    text = unicodedata.normalize("NFKC", spelling)
    text = _ESCAPED_MICRO.sub("u", "".join(text.split()).translate(_DROPPED)).casefold()
    return _DAMAGED_MICRO.sub("u", _WRITTEN_MICRO.sub("u", text.replace("\u03bc", "u")))


@lru_cache(maxsize=16384)
def fold_name(name: str) -> str:
    """Return a test name without case, punctuation, blanks and invisible characters."""
    text = unicodedata.normalize("NFC", name).casefold()
    return "".join(char for char in text if char.isalnum())
