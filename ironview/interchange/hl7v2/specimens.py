"""Whether a row was measured in something else than blood: by its name, specimen or request."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.interchange.hl7v2.groups import Observed
from ironview.interchange.hl7v2.segments import Segment

_OTHER: Final = re.compile(
    r"\b(\w*urin\w*|u-status|orina|stool|stuhl\w*|selles|heces|f(?:a)?eces|csf|liquor|lcr|"
    r"cerebrospinal|aspirat\w*|punktat\w*|sweat|schweiss|saliva|speichel|sputum|dialysat\w*|"
    r"amniotic|peritoneal|ascites|aszites|pleura\w*|synovial|ejakulat|semen|biops\w*|bone marrow|"
    r"knochenmark|abstrich|swab|tissue|gewebe)\b",
    re.IGNORECASE,
)
_BLOOD: Final = re.compile(
    r"(\b|-|edta|voll|nativ)(blood|blut\b|sang|sangre|serum|sérum|suero|plasma|ha?emato|hämat)",
    re.IGNORECASE,
)
# HL7 tables 0070 and 0487, and SNOMED CT; what each code stands for.
_CODES: Final = {
    code: word
    for word, codes in (
        ("urine", ("UR", "URC", "URT", "URNS", "URINE", "U", "U24", "122575003", "122580007")),
        ("stool", ("STL", "STOOL", "119339001")),
        ("CSF", ("CSF", "258450006")),
        ("saliva", ("SAL", "119342007")),
        ("aspirate", ("AMN", "PRT", "PLR", "SNV", "FLU")),
        ("sputum", ("SPT", "SPUTUM", "119334006")),
        ("bone marrow", ("BON", "BMA", "MAR")),
        ("blood", ("BLD", "BLDV", "BLDC", "BLDA", "SER", "PLAS", "WB", "119297000", "119364003")),
    )
    for code in codes
}
# Haemoglobin outside the cells: a sign of haemolysis, not of anaemia.
_FREE_HAEMOGLOBIN: Final = re.compile(
    r"\b(free|freies|libre|libera)\b|\bin (serum|plasma|serum or plasma)\b|"
    r"\b(serum|plasma)[- ]?h(a?e|ä)mog|\bh(a?e|ä)moglobin[, ]*(serum|plasma)\b",
    re.IGNORECASE,
)


def other_specimen(observed: Observed, analyte: AnalyteCode | None) -> str:
    """Return the words that say it is no blood test; empty for blood, or when nothing says so.

    The test's own name decides first, then the specimen, then the name of the request.
    """
    specimens, requests = tuple(_specimens(observed)), tuple(_requests(observed))
    return _remembered(tuple(observed.names), specimens, requests, analyte)


@lru_cache(maxsize=4096)
def _remembered(
    names: tuple[str, ...],
    specimens: tuple[str, ...],
    requests: tuple[str, ...],
    analyte: AnalyteCode | None,
) -> str:
    """Most rows of a document are written alike."""
    return specimen_in_words(names, (specimens, requests), analyte)


def specimen_in_words(
    names: Iterable[str], said: Iterable[Iterable[str]], analyte: AnalyteCode | None
) -> str:
    """Return the words that say it is no blood test, as ``other_specimen`` does.

    Args:
        names: What the test is called; they decide first.
        said: Further texts that may name the specimen, the deciding ones first.
    """
    for name in names:
        if match := _OTHER.search(name):
            return match[0]
        if analyte is AnalyteCode.HB and _FREE_HAEMOGLOBIN.search(name):
            return "free in plasma"
    for texts in said:
        joined = " ".join(texts)
        if _BLOOD.search(joined):
            return ""
        if match := _OTHER.search(joined):
            return match[0]
    return ""


def _specimens(observed: Observed) -> Iterator[str]:
    """Yield what specimens are called; a code alone as the word it stands for."""
    for spm in observed.specimens:
        yield _spelled_out(spm, 4)
    if observed.obr is not None:
        yield _spelled_out(observed.obr, 15)


def _spelled_out(segment: Segment, field: int) -> str:
    code = segment.first_subcomponent(field, 1).upper()
    return f"{segment.whole(field)} {_CODES.get(code, '')}".strip()


def _requests(observed: Observed) -> Iterator[str]:
    if observed.obr is not None:
        yield " ".join(observed.obr.whole(4).split())
