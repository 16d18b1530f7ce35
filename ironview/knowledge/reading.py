"""Parsed tables into frozen domain types, by their type hints, strictly."""

import re
import types
from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

from ironview.domain.errors import ResourceError
from ironview.domain.sources import Citation, Limit, Mark
from ironview.knowledge.toml_files import TomlFile

_T = TypeVar("_T")
_CITATION: Final = re.compile(r"([a-z0-9][a-z0-9.-]*)(?:, (.+?))? \[([VSMD])\]")
_NOUNS: Final = {str: "text", bool: "true or false", int: "a whole number", Decimal: "a number"}
_FORM: Final = "name = [number, 'source-key, place [mark]']"
SOURCES: Final = "sources"
_MOST_PLACES: Final = 15
_HINTS: Final[dict[type[Any], dict[str, tuple[Any, bool]]]] = {}


class Spot:
    """A place in a file, with what holds there.

    Attributes:
        file: Where the place is.
        sources: Citations of numbers that name none themselves.
        known: Keys of sources that may be cited; None while the sources themselves are read.
    """

    __slots__ = ("_parent", "_step", "file", "known", "sources")

    def __init__(
        self,
        file: TomlFile,
        *,
        known: Collection[str] | None = None,
        sources: tuple[Citation, ...] = (),
        parent: "Spot | None" = None,
        step: str | int = "",
    ) -> None:
        self.file = file
        self.known = known
        self.sources = sources
        self._parent = parent
        self._step = step

    def at(self, step: str | int) -> "Spot":
        """Return the place one key or position further in."""
        return Spot(self.file, known=self.known, sources=self.sources, parent=self, step=step)

    @property
    def path(self) -> tuple[str | int, ...]:
        """Keys and positions from the top of the file."""
        return () if self._parent is None else (*self._parent.path, self._step)

    def error(self, what: str) -> ResourceError:
        """Return an error about this place."""
        return self.file.error(self.path, what)

    def entering(self, table: Mapping[str, Any]) -> "Spot":
        """Return this place with the ``sources`` its own table names, if it names any."""
        if SOURCES not in table:
            return self
        citations = _tuple(Citation, table[SOURCES], self.at(SOURCES))
        return Spot(
            self.file,
            known=self.known,
            sources=citations,
            parent=self._parent,
            step=self._step,
        )


def build(kind: type[_T], value: object, spot: Spot, given: Mapping[str, Any] | None = None) -> _T:
    """Return a dataclass made from a table.

    Args:
        given: Fields that do not come from the table; the table may not hold them.

    Raises:
        ResourceError: A key is unknown or missing, or a value is of the wrong kind.
    """
    table = _table(value, spot)
    here = spot.entering(table)
    values = dict(given or {})
    _check_keys(kind, table, here, values)
    for name, (hint, required) in _hints(kind).items():
        if name in table:
            values[name] = _value(hint, table[name], here.at(name))
        elif name not in values and required:
            raise here.error(f"the key {name} is missing.")
        elif name not in values and _optional(hint):
            values[name] = None
    return kind(**values)


def build_keyed(kind: type[_T], field: str, spot: Spot, table: str = "") -> dict[str, _T]:
    """Return a table of tables; the name of each becomes ``field`` of its entry.

    Args:
        table: Key of that table; empty for the whole file.

    Raises:
        ResourceError: An entry is wrong.
    """
    whole = spot.file.table
    here = spot.at(table) if table else spot
    entries = _table(whole.get(table) if table else whole, here)
    return {key: build(kind, entry, here.at(key), {field: key}) for key, entry in entries.items()}


def find_problems(kind: type[Any], table: Mapping[str, Any], spot: Spot) -> list[ResourceError]:
    """Return every problem ``build`` would raise for the keys of a table, in their order."""
    problems = []
    here, hints = spot, _hints(kind)
    try:
        here = spot.entering(table)
    except ResourceError as error:
        problems.append(error)
    for key, value in table.items():
        try:
            _check_keys(kind, {key: value}, here, {})
            if key in hints:
                _value(hints[key][0], value, here.at(key))
        except ResourceError as error:
            problems.append(error)
    for name, (_, required) in hints.items():
        if required and name not in table:
            problems.append(here.error(f"the key {name} is missing."))
    return problems


def _check_keys(
    kind: type[Any], table: Mapping[str, Any], spot: Spot, given: Mapping[str, Any]
) -> None:
    known = [name for name in _hints(kind) if name not in given]
    for key in table:
        if key not in known and key != SOURCES:
            raise spot.at(key).error(f"unknown key. Known here: {', '.join(known)}.")


def _hints(kind: type[Any]) -> dict[str, tuple[Any, bool]]:
    """Field name -> its type, and whether a file must name it (an optional one may be left out)."""
    if kind not in _HINTS:
        hints = get_type_hints(kind)
        _HINTS[kind] = {
            item.name: (hints[item.name], _required(item, hints)) for item in fields(kind)
        }
    return _HINTS[kind]


def _required(item: Field[Any], hints: Mapping[str, Any]) -> bool:
    has_default = item.default is not MISSING or item.default_factory is not MISSING
    return not has_default and not _optional(hints[item.name])


def _optional(hint: object) -> bool:
    return type(None) in get_args(hint) and get_origin(hint) in (Union, types.UnionType)


def _value(hint: Any, value: object, spot: Spot) -> Any:  # noqa: ANN401
    return _reader(hint)(value, spot)


@cache
def _reader(hint: Any) -> Callable[[object, Spot], Any]:  # noqa: ANN401
    """Return what reads a value of a type; None of an optional type is a key that is missing."""
    if _optional(hint):
        hint = next(part for part in get_args(hint) if part is not type(None))
    if hint in _SPECIAL:
        return _SPECIAL[hint]
    origin, parts = get_origin(hint), get_args(hint)
    if origin is tuple:
        return lambda value, spot: _tuple(parts[0], value, spot)
    if origin is frozenset:
        return lambda value, spot: frozenset(_tuple(parts[0], value, spot))
    if origin is Mapping:
        return lambda value, spot: {
            key: _value(parts[1], item, spot.at(key)) for key, item in _table(value, spot).items()
        }
    if isinstance(hint, type) and is_dataclass(hint):
        return lambda value, spot: build(hint, value, spot)
    return lambda value, spot: _plain(hint, value, spot)


def _tuple(kind: Any, value: object, spot: Spot) -> tuple[Any, ...]:  # noqa: ANN401
    if not isinstance(value, list):
        raise spot.error("a list in square brackets is expected.")
    return tuple(_value(kind, item, spot.at(index)) for index, item in enumerate(value))


def _table(value: object, spot: Spot) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise spot.error("a table is expected.")
    return value


def _plain(kind: type, value: object, spot: Spot) -> Any:  # noqa: ANN401
    if issubclass(kind, StrEnum):
        if value not in list(kind):
            raise spot.error(f"{value!r} is unknown. Known: {', '.join(kind)}.")
        return kind(str(value))
    if isinstance(value, bool) is not (kind is bool) or not isinstance(value, kind):
        raise spot.error(f"{_NOUNS[kind]} is expected.")
    if kind is str and not str(value).strip():
        raise spot.error("text is expected, but it is empty.")
    return value


def _decimal(value: object, spot: Spot) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise spot.error("a number is expected.")
    number = Decimal(value)
    if not number.is_finite():
        raise spot.error("a finite number is expected.")
    if abs(number.adjusted()) > _MOST_PLACES:
        # Written out, 1e999999999 would fill the memory.
        raise spot.error("a number of a possible size is expected.")
    return number


def _limit(value: object, spot: Spot) -> Limit:
    if not isinstance(value, list):
        if not spot.sources:
            raise spot.error(f"a number needs a source: {_FORM}.")
        return Limit(_decimal(value, spot), spot.sources)
    if len(value) < 2:
        raise spot.error(f"a number with its sources is expected: {_FORM}.")
    return Limit(_decimal(value[0], spot), _tuple(Citation, value[1:], spot))


def _citation(value: object, spot: Spot) -> Citation:
    citation = _read_citation(value) if isinstance(value, str) else None
    if citation is None:
        raise spot.error(f'{value!r} is no citation. Write "source-key, place [V]" (V, S, M or D).')
    if spot.known is not None and citation.key not in spot.known:
        raise spot.error(f"the source {citation.key!r} is not in sources.toml.")
    return citation


@cache
def _read_citation(text: str) -> Citation | None:
    match = _CITATION.fullmatch(text)
    if match is None:
        return None
    key, place, mark = match.groups()
    return Citation(key, place or "", Mark(mark))


_SPECIAL: Final[dict[Any, Callable[[object, Spot], Any]]] = {
    Decimal: _decimal,
    Limit: _limit,
    Citation: _citation,
}
