"""What an OBX is about: its test, and whether that was measured in blood."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ironview.interchange.analyte_names import AnalyteNames, Identity
from ironview.interchange.hl7v2.groups import Observed
from ironview.interchange.hl7v2.segments import Segment, Separators

_LOINC: Final = re.compile(r"\d{1,5}-\d")
_OTHER_SPECIMENS: Final = re.compile(
    r"\b(urin\w*|u-status|stool|stuhl\w*|f(?:a)?eces|csf|liquor|aspirat\w*|punktat\w*|sweat|saliva|"
    r"sputum|dialysat\w*|amniotic|peritoneal|pleural|synovial)\b",
    re.IGNORECASE,
)
_BLOOD: Final = re.compile(r"\b(blood|blut|sang|serum|plasma|haemato|hemato|hämato)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NameOfTest:
    """What OBX-3 says.

    Attributes:
        codes: LOINC codes.
        local: Every code as written.
        title: What the source calls the test.
    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    local: tuple[str, ...]
    title: str


def name_of(obx: Segment) -> NameOfTest:
    """Return what OBX-3 says, its alternative included."""
    return _read_name(obx.raw(3), obx.separators)


@lru_cache(maxsize=4096)
def _read_name(raw: str, separators: Separators) -> NameOfTest:
    field = Segment("OBX", 0, ["", raw], separators)
    triples = [(field.text(1, at), field.text(1, at + 1), field.text(1, at + 2)) for at in (1, 4)]
    codes = tuple(code for code, _, system in triples if _is_loinc(code, system))
    local = tuple(code for code, _, _ in triples if code)
    names = tuple(" ".join(name.split()) for _, name, _ in triples if name) or local
    return NameOfTest(codes, names, local, names[0] if names else "a test without name")


def identify(observed: Observed, names: AnalyteNames) -> Identity:
    """Say which analyte a row is, by its codes and names."""
    found = name_of(observed.obx)
    return names.identify(found.codes, found.names)


def other_specimen(observed: Observed) -> str:
    """Return the words that say it is no blood test; empty for blood, or when nothing says so."""
    texts = list(name_of(observed.obx).names)
    if observed.obr is not None:
        texts += [observed.obr.text(4, 2), observed.obr.text(4), observed.obr.whole(15)]
    texts += [spm.whole(4) for spm in observed.specimens]
    joined = " ".join(" ".join(texts).split())
    match = _OTHER_SPECIMENS.search(joined)
    return match[0] if match is not None and not _BLOOD.search(joined) else ""


def _is_loinc(code: str, system: str) -> bool:
    return system.upper() in {"LN", "LOINC"} or (not system and bool(_LOINC.fullmatch(code)))
