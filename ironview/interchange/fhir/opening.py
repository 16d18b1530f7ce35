"""Takes FHIR documents apart into resources, and knows which refers to which."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeVar

import msgspec

from ironview.domain.told import tell
from ironview.interchange.fhir.resources import (
    Bundle,
    Condition,
    DiagnosticReport,
    Medication,
    MedicationAdministration,
    MedicationRequest,
    MedicationStatement,
    Observation,
    Patient,
    Procedure,
    Reference,
    Specimen,
)
from ironview.interchange.json_objects import JsonObject, read_head, text_of
from ironview.interchange.staging import Bench, RowKind

_TYPE_FIRST: Final = re.compile(rb'\s*\{\s*"resourceType"\s*:\s*"([A-Za-z]{1,60})"')
_DEEPEST_BUNDLE: Final = 8
_BUNDLE: Final = msgspec.json.Decoder(Bundle)

READ: Final[dict[str, type[msgspec.Struct]]] = {
    "Patient": Patient,
    "Observation": Observation,
    "DiagnosticReport": DiagnosticReport,
    "Specimen": Specimen,
    "Medication": Medication,
    "MedicationAdministration": MedicationAdministration,
    "MedicationStatement": MedicationStatement,
    "MedicationRequest": MedicationRequest,
    "Procedure": Procedure,
    "Condition": Condition,
}
_DECODERS: Final = {name: msgspec.json.Decoder(shape) for name, shape in READ.items()}
_KINDS: Final = {
    "Observation": RowKind.RESULT,
    "Condition": RowKind.CONDITION,
    "Patient": RowKind.RECORD,
    "DiagnosticReport": RowKind.RECORD,
    "Specimen": RowKind.RECORD,
}

_T = TypeVar("_T", bound=msgspec.Struct)


@dataclass(slots=True)
class Opened:
    """One resource that is read.

    Attributes:
        place: ``file:entry[12]``, or the file or line itself.
        full_url: Of its bundle entry; empty elsewhere.
        raw: Its text in the document.
        owner: The resource that contains it, for ``#`` references; None for others.
        contained: By ``#id``.
    """

    place: str
    full_url: str
    body: msgspec.Struct
    raw: bytes | msgspec.Raw
    owner: "Opened | None" = None
    contained: "dict[str, Opened] | None" = None


class Library:
    """All resources of one document, by type and by what refers to them."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._by_type: dict[str, list[Opened]] = {name: [] for name in READ}
        self._by_reference: dict[str, Opened] = {}
        self._unindexed: list[tuple[str, Opened]] = []

    def open(self, item: JsonObject) -> None:
        """Take in one top-level object: a bundle, or any resource."""
        self._take(item.place, "", item.raw, depth=0)

    def all(self, shape: type[_T]) -> Iterator[tuple[Opened, _T]]:
        """Yield every resource of a type, in order, contained ones included."""
        for opened in self._by_type[shape.__name__]:
            if isinstance(opened.body, shape):
                yield opened, opened.body

    def count(self, shape: type[msgspec.Struct]) -> int:
        """Return how many resources of a type there are."""
        return len(self._by_type[shape.__name__])

    def take_out(self, shape: type[msgspec.Struct], taken: Iterable[Opened]) -> None:
        """Leave resources to whoever has read them; what refers to them still finds them."""
        gone = {id(opened) for opened in taken}
        listed = self._by_type[shape.__name__]
        self._by_type[shape.__name__] = [one for one in listed if id(one) not in gone]

    def resolve(self, reference: Reference | None, user: Opened) -> Opened | None:
        """Return the resource a reference means; None when it is not in the document."""
        text = (reference.reference or "").strip() if reference else ""
        if not text:
            return None
        if text.startswith("#"):
            home = user.owner or user
            return (home.contained or {}).get(text[1:])
        normal = normal_reference(text)
        found = self._by_reference.get(normal)
        if found is None and self._unindexed:
            self._index_observations()
            found = self._by_reference.get(normal)
        return found

    def _take(self, place: str, full_url: str, raw: bytes | msgspec.Raw, depth: int) -> None:
        name = type_of(raw)
        if name == "Bundle":
            self._open_bundle(place, raw, depth)
        elif name in READ:
            self._read(name, place, full_url, raw, None)
        else:
            self._bench.pass_over(name or "no resource")

    def _open_bundle(self, place: str, raw: bytes | msgspec.Raw, depth: int) -> None:
        if depth >= _DEEPEST_BUNDLE:
            self._reject("Bundle", place, "bundles are nested too deeply")
            return
        try:
            bundle = _BUNDLE.decode(raw)
        except msgspec.DecodeError as error:
            self._reject("Bundle", place, str(error))
            return
        inside = f"{place}:" if depth == 0 else f"{place}."
        for index, entry in enumerate(bundle.entry or ()):
            if bytes(entry.resource) not in {b"", b"null"}:
                self._take(
                    f"{inside}entry[{index}]", entry.full_url or "", entry.resource, depth + 1
                )

    def _read(
        self,
        name: str,
        place: str,
        full_url: str,
        raw: bytes | msgspec.Raw,
        owner: Opened | None,
    ) -> Opened | None:
        try:
            body = _DECODERS[name].decode(raw)
        except msgspec.DecodeError as error:
            self._reject(name, place, str(error))
            return None
        opened = Opened(place, full_url, body, raw, owner)
        self._by_type[name].append(opened)
        if owner is None and name == "Observation":
            self._unindexed.append((name, opened))
        elif owner is None:
            self._index(name, opened)
        for index, part in enumerate(getattr(body, "contained", None) or ()):
            self._take_contained(opened, index, part)
        return opened

    def _take_contained(self, owner: Opened, index: int, raw: msgspec.Raw) -> None:
        name = type_of(raw)
        inside = "." if ":" in owner.place.removeprefix(self._bench.source) else ":"
        if name not in READ:
            self._bench.pass_over(name or "no resource")
            return
        opened = self._read(name, f"{owner.place}{inside}contained[{index}]", "", raw, owner)
        if opened is not None:
            owner.contained = owner.contained or {}
            owner.contained[getattr(opened.body, "id", None) or ""] = opened

    def _index_observations(self) -> None:
        """Observations are the most and the least referred to: they wait until one is asked for."""
        waiting, self._unindexed = self._unindexed, []
        for name, opened in waiting:
            self._index(name, opened)

    def _index(self, name: str, opened: Opened) -> None:
        own_id = getattr(opened.body, "id", None)
        if own_id:
            self._by_reference.setdefault(f"{name}/{own_id}", opened)
        if opened.full_url:
            self._by_reference.setdefault(normal_reference(opened.full_url), opened)

    def _reject(self, name: str, place: str, fault: str) -> None:
        kind = _KINDS.get(name, RowKind.INFUSION)
        if kind is RowKind.RESULT:
            self._bench.result_rows += 1
        self._bench.reject(
            place,
            "import.malformed_row",
            tell(
                "This {kind} does not have the form FHIR gives it ({fault}). It was not read.",
                kind=name,
                fault=fault,
            ),
            kind,
        )


def type_of(raw: bytes | msgspec.Raw) -> str:
    """Return the resource type; empty for what is no resource."""
    match = _TYPE_FIRST.match(raw)
    if match is not None:
        return match[1].decode()
    return text_of(read_head(bytes(raw)).resource_type)


@lru_cache(maxsize=4096)
def normal_reference(text: str) -> str:
    """Return ``Type/id`` for relative and absolute references, else the text in lower case."""
    plain = text.split("/_history/", 1)[0].rstrip("/")
    if plain.casefold().startswith("urn:"):
        return plain.casefold()
    parts = plain.split("/")
    return "/".join(parts[-2:]) if len(parts) > 1 else plain
