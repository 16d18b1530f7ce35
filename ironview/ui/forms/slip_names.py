"""The names tests go by on a form, in the order of a request slip."""

from collections.abc import Iterable
from typing import Final

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.ui.words import analyte_name

_SHORT: Final = {
    AnalyteCode.TSAT: "TSAT",
    AnalyteCode.TIBC: "TIBC",
    AnalyteCode.UIBC: "UIBC",
    AnalyteCode.MCV: "MCV",
    AnalyteCode.MCH: "MCH",
    AnalyteCode.RDW: "RDW",
    AnalyteCode.RET_HE: "Ret-He",
    AnalyteCode.CRP: "CRP",
    AnalyteCode.ALT: "ALT",
    AnalyteCode.AST: "AST",
    AnalyteCode.GGT: "GGT",
    AnalyteCode.STFR: "sTfR",
    AnalyteCode.EGFR: "eGFR",
}
"""What the row is called; the name in full is its tooltip."""


def short_name(analyte: Analyte) -> str:
    """Return the name of a row: what laboratories print, or the name in the reader's language."""
    return _SHORT.get(analyte.code) or analyte_name(analyte)


def in_slip_order(codes: Iterable[str]) -> list[AnalyteCode]:
    """Return known codes once each, in the order of a request slip."""
    known = set(codes)
    return [code for code in AnalyteCode if code.value in known]
