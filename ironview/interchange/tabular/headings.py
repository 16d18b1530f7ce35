"""What a table calls a test: its name, with the unit that may stand in it: ``Ferritin (µg/L)``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ironview.interchange.analyte_names import AnalyteNames, Identity
from ironview.interchange.tabular.header_words import Role, fold_header, role_of
from ironview.interchange.tabular.mapping import Mapping

_BRACKETS: Final = re.compile(r"(?P<name>.+?)\s*[\[({](?P<unit>[^\[\](){}]+)[\])}]\s*", re.DOTALL)
_PARTS: Final = re.compile(r"[\s,;_:]+")
_LOINC: Final = re.compile(r"(?:loinc[\s:_-]*)?(\d{1,5}-\d)", re.IGNORECASE)
_NO_UNIT: Final = re.compile(
    r"serum|plasma|blood|blut|sang|suero|s[ée]rum|edta|urin|orina|csf|liquor", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A test as a table names it.

    Attributes:
        title: As written, in one line.
        identity: What it means.
        unit: Named within the title; may be empty.
        is_ignored: The mapping says it is none of ours.
        is_stated: The mapping says what it is.
        is_numbered: Its title is a number, behind the header it stands under.
    """

    title: str
    identity: Identity
    unit: str = ""
    is_ignored: bool = False
    is_numbered: bool = False
    is_stated: bool = False

    @property
    def is_ours(self) -> bool:
        """Whether it is one of the analytes, or resembles one."""
        return self.identity.analyte is not None or self.identity.resembles


class Headings:
    """Reads titles; each way of writing is worked out once."""

    def __init__(self, names: AnalyteNames, mapping: Mapping) -> None:
        self._names = names
        self._mapping = mapping
        self._known: dict[tuple[str, ...], Heading] = {}

    def read(self, title: str, *others: str) -> Heading:
        """Return what a title means.

        Args:
            others: Further names or codes of the same test.
        """
        key = (title, *others)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._read(" ".join(title.split()), others)
        return found

    def _read(self, title: str, others: tuple[str, ...]) -> Heading:
        stated = next((name for name in (title, *others) if self._mapping.knows(name)), None)
        if stated is not None:
            return self._from_mapping(title, stated)
        texts = [text for text in (title, *others) if text]
        codes = [match[1] for text in texts if (match := _LOINC.fullmatch(text))]
        unit, names = "", []
        for text in texts:
            if not _LOINC.fullmatch(text):
                name, found = self._split(text)
                names.append(name)
                unit = unit or found
        is_numbered = any(text.isdigit() and title.endswith(f" {text}") for text in others)
        return Heading(title, self._names.identify(codes, names), unit, is_numbered=is_numbered)

    def _from_mapping(self, title: str, stated: str) -> Heading:
        code = self._mapping.items[fold_header(stated)]
        if code is None:
            return Heading(title, Identity(), is_ignored=True, is_stated=True)
        unit = self._split(title)[1]
        return Heading(title, Identity(self._names.by_name(code)), unit, is_stated=True)

    def _split(self, text: str) -> tuple[str, str]:
        """Return name and unit; the whole text where no part of it is a unit of the test."""
        for name, unit in _candidates(text):
            analyte = self._names.by_name(name)
            if analyte is not None and analyte.unit_of(unit) is not None:
                return name, unit
        if self._names.by_name(text) is not None:
            return text, ""
        match = _BRACKETS.fullmatch(text)
        if match and self._names.by_name(match["name"]) and not _NO_UNIT.search(match["unit"]):
            return match["name"], match["unit"]
        return (self._without_part(text, Role.VALUE) or text), ""

    def is_certain(self, code: str) -> bool:
        """Whether a code means one test everywhere, or the mapping says what it means.

        A laboratory's own codes do not: FER is iron in one and ferritin in another.
        """
        return bool(_LOINC.fullmatch(code)) or self._mapping.knows(code)

    def unit_column_of(self, title: str) -> str:
        """Return the test whose units a column holds: ``Ferritin unit``; empty for another."""
        return self._without_part(title, Role.UNIT)

    def _without_part(self, text: str, role: Role) -> str:
        name, _, last = text.replace("_", " ").strip().rpartition(" ")
        known = role_of(last)
        is_part = known is not None and known[0] is role and self._names.by_name(name) is not None
        return name if is_part else ""


def _candidates(text: str) -> Iterator[tuple[str, str]]:
    match = _BRACKETS.fullmatch(text)
    if match is not None:
        yield match["name"], match["unit"].strip()
    if text.startswith("%"):
        yield text[1:], "%"
    if text.endswith("%"):
        yield text[:-1], "%"
    parts = _PARTS.split(text)
    if len(parts) > 1:
        yield " ".join(parts[:-1]), parts[-1]
    if len(parts) > 2:
        yield " ".join(parts[:-2]), "/".join(parts[-2:])
