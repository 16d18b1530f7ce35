"""Which analyte a row means: by its codes and by its names, and whether these agree."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from ironview.domain.analytes import Analyte, AnalyteCode, fold_name
from ironview.domain.guideline import Guideline

_LOINC: Final = re.compile(r"\d{1,5}-\d")
_SHORT_NAME: Final = 5
# A LOINC name says in brackets what is measured and after "in" what it is measured in.
_LOINC_NAME: Final = re.compile(r"^(?P<test>[^\[]+?)\s*\[[^\]]*\]\s*(?:in|of)\s+(?P<specimen>.+)$")
_OUR_SPECIMENS: Final = re.compile(
    r"\b(serum|plasma|blood|red blood cells?|reticulocytes?)\b", re.IGNORECASE
)
_OTHER_SPECIMENS: Final = re.compile(
    r"\b(urine|urin|stool|faeces|feces|stuhl|csf|liquor|cerebral|amniotic|saliva|dialysate|tissue|"
    r"liver|fluid|bone marrow|sweat)\b",
    re.IGNORECASE,
)
# Tests whose names hold the name of one of ours and that everybody knows to be another.
_LOOKALIKES: Final = re.compile(
    r"phosphatas|kinas|natriuret|a1c|gly[ck]|carbohydrate|\bcdt?\b|carboxy|met-?h[aä]?e?moglo",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Identity:
    """What a row is about.

    Attributes:
        analyte: From the catalogue, or None.
        conflict: Why code and name contradict each other; empty when they agree.
        implied_unit: Unit the code stands for when the row names none; may be empty.
        resembles: The name holds the name of an analyte without being one.
    """

    analyte: Analyte | None = None
    conflict: str = ""
    implied_unit: str = ""
    resembles: bool = False


class AnalyteNames:
    """Looks analytes up in one catalogue."""

    def __init__(self, guideline: Guideline) -> None:
        self._analytes: Mapping[AnalyteCode, Analyte] = guideline.analytes
        self._by_loinc: dict[str, tuple[Analyte, str]] = {}
        self._by_name: dict[str, Analyte] = {}
        for analyte in guideline.analytes.values():
            for code, unit in analyte.loinc.items():
                self._by_loinc[code] = (analyte, unit)
            for name in (*analyte.names, fold_name(analyte.name), fold_name(analyte.code)):
                self._by_name.setdefault(name, analyte)
        self._long_names = tuple(name for name in self._by_name if len(name) >= _SHORT_NAME)
        self._seen: dict[tuple[tuple[str, ...], tuple[str, ...]], Identity] = {}

    def identify(self, codes: Iterable[str], names: Iterable[str]) -> Identity:
        """Say which analyte these LOINC codes and names mean together."""
        key = (tuple(codes), tuple(names))
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = self._identify(*key)
        return found

    def by_name(self, name: str) -> Analyte | None:
        """Return the analyte a name means in blood; None for any other specimen."""
        found = self._by_name.get(fold_name(name))
        if found is not None:
            return found
        match = _LOINC_NAME.match(name.strip().replace("\u200b", ""))
        if match is None or not _OUR_SPECIMENS.search(match["specimen"]):
            return None
        if _OTHER_SPECIMENS.search(match["specimen"]):
            return None
        return self._by_name.get(fold_name(match["test"]))

    def _identify(self, codes: tuple[str, ...], names: tuple[str, ...]) -> Identity:
        known = [self._by_loinc[code] for code in codes if code in self._by_loinc]
        foreign = [code for code in codes if _LOINC.fullmatch(code) and code not in self._by_loinc]
        named = [(name, found) for name in names if (found := self.by_name(name)) is not None]
        if known:
            return _from_codes(codes, known, named, names)
        if named:
            return _from_names(foreign, named)
        if foreign:
            return Identity()
        return Identity(resembles=any(self._resembles(name) for name in names))

    def _resembles(self, name: str) -> bool:
        if _LOOKALIKES.search(name):
            return False
        folded = fold_name(name)
        return any(known in folded for known in self._long_names)


def _from_codes(
    codes: tuple[str, ...],
    known: list[tuple[Analyte, str]],
    named: list[tuple[str, Analyte]],
    names: tuple[str, ...],
) -> Identity:
    analyte, unit = known[0]
    others = {found.code: found for found, _ in known if found.code != analyte.code}
    if others:
        meant = ", ".join(sorted({analyte.name, *(other.name for other in others.values())}))
        return Identity(analyte, f"its codes {', '.join(codes)} mean different tests: {meant}")
    for name, found in named:
        if found.code != analyte.code:
            return Identity(
                analyte,
                f"its code {', '.join(codes)} means {analyte.name}, its name “{name}” means "
                f"{found.name}",
            )
    for name in names:
        if _OTHER_SPECIMENS.search(name):
            return Identity(
                analyte, f"its code {', '.join(codes)} means {analyte.name}, but it is “{name}”"
            )
    return Identity(analyte, implied_unit=unit)


def _from_names(foreign: list[str], named: list[tuple[str, Analyte]]) -> Identity:
    name, analyte = named[0]
    if foreign:
        return Identity(
            analyte,
            f"its name “{name}” means {analyte.name}, its code {foreign[0]} is not one of "
            f"{analyte.name}",
        )
    for other, found in named[1:]:
        if found.code != analyte.code:
            return Identity(
                analyte,
                f"its names “{name}” and “{other}” mean {analyte.name} and {found.name}",
            )
    return Identity(analyte)
