"""Reads mappings from files, and says what is wrong with one by its key and line."""

import re
import tomllib
from collections.abc import Callable
from collections.abc import Mapping as Table
from pathlib import Path
from typing import Any, Final

from platformdirs import user_config_path

from ironview.domain.analytes import AnalyteCode
from ironview.domain.errors import IronViewError
from ironview.interchange.tabular.dates import DateOrder
from ironview.interchange.tabular.header_words import Role, fold_header
from ironview.interchange.tabular.mapping import DOSE_UNITS, IGNORED, Mapping

_KEYS: Final = {
    *("name", "date_order", "decimal_mark", "delimiter", "patient_fills_down"),
    *("asks_other_tests", "asks_other_columns", "dose_unit", "number_system"),
    *("columns", "items", "units", "date_orders", "decimal_marks"),
}
_MARKS: Final = (",", ".")
_DELIMITERS: Final = (",", ";", "\t", "|")
NONE_KEPT: Final[Table[str, str]] = {}
_LARGEST: Final = 1 << 20


class MappingError(IronViewError):
    """A mapping cannot be used; the text says why and what to do."""


def mapping_folder() -> Path:
    """Return the folder in which the clinic's mappings stand, one ``NAME.toml`` each."""
    return user_config_path("IronView", appauthor=False) / "mappings"


def mapping_file(name: str, folder: Path | None = None) -> Path | None:
    """Return the file a name means: a path, or a name in the clinic's folder; None for neither."""
    home = folder or mapping_folder()
    wanted = (Path(name), home / f"{name.removesuffix('.toml')}.toml")
    return next((path for path in wanted if path.is_file()), None)


def load_mapping(
    name: str, folder: Path | None = None, kept: Table[str, str] = NONE_KEPT
) -> Mapping:
    """Load a mapping by the path of its file, by its name in the clinic's folder, or a kept one.

    Args:
        kept: Texts of the mappings a store keeps, by name; the case of a name does not count.

    Raises:
        MappingError: There is none, or it says something that cannot be.
    """
    home = folder or mapping_folder()
    path = mapping_file(name, home)
    if path is None:
        for own, text in kept.items():
            if own.casefold() == name.casefold():
                return read_mapping(own, text)
        known = ", ".join(sorted({*kept, *(file.stem for file in home.glob("*.toml"))})) or "none"
        raise MappingError(
            f"There is no mapping {name}: no such file, none of that name in {home}, and none is "
            f"remembered in the store (known: {known}). Nothing was read."
        )
    try:
        if path.stat().st_size > _LARGEST:
            raise MappingError(f"{path} is too large for a mapping. Nothing was read.")
        return read_mapping(path.name, path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise MappingError(f"{path} could not be read ({error}). Nothing was read.") from error


def read_mapping(source: str, text: str) -> Mapping:
    """Read a mapping from text.

    Raises:
        MappingError: It is no TOML, or a key of it is unknown or cannot be what it says.
    """
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise MappingError(f"{source} is no valid mapping: {error}. Nothing was read.") from error
    return _Reader(source, text).read(found)


class _Reader:
    def __init__(self, source: str, text: str) -> None:
        self._source = source
        self._lines = text.splitlines()

    def read(self, found: dict[str, Any]) -> Mapping:
        for key in found:
            if key not in _KEYS:
                raise self._error(key, f"is unknown; known are {', '.join(sorted(_KEYS))}")
        order = self._one_of(found, "date_order", tuple(DateOrder))
        return Mapping(
            name=self._text(found, "name") or self._source.removesuffix(".toml"),
            columns=self._table(found, "columns", self._column),
            items=self._table(found, "items", self._item),
            units=self._table(found, "units", self._unit),
            date_order=DateOrder(order) if order else None,
            decimal_mark=self._one_of(found, "decimal_mark", _MARKS),
            asks_other_columns=self._switch(found, "asks_other_columns"),
            number_system=self._text(found, "number_system"),
            dose_unit=self._one_of(found, "dose_unit", DOSE_UNITS),
            delimiter=self._one_of(found, "delimiter", _DELIMITERS),
            patient_fills_down=self._switch(found, "patient_fills_down"),
            asks_other_tests=self._switch(found, "asks_other_tests"),
            date_orders=self._table(found, "date_orders", self._order),
            decimal_marks=self._table(found, "decimal_marks", self._mark),
        )

    def _text(self, found: Table[str, Any], key: str) -> str:
        value = found.get(key, "")
        if not isinstance(value, str):
            raise self._error(key, "must be a text in quotation marks")
        return value

    def _switch(self, found: Table[str, Any], key: str) -> bool:
        value = found.get(key, False)
        if not isinstance(value, bool):
            raise self._error(key, "must be true or false")
        return value

    def _one_of(self, found: Table[str, Any], key: str, known: tuple[str, ...]) -> str:
        value = self._text(found, key)
        if value and value not in known:
            raise self._error(
                key, f"is “{value}”, but must be one of {', '.join(map(repr, known))}"
            )
        return value

    def _table(
        self, found: dict[str, Any], key: str, read: Callable[[str, object], tuple[Any, Any]]
    ) -> dict[Any, Any]:
        table = found.get(key, {})
        if not isinstance(table, dict):
            raise self._error(key, f"must be a table: write [{key}] on a line of its own")
        return dict(read(name, value) for name, value in table.items())

    def _column(self, name: str, value: object) -> tuple[Role, tuple[str, ...]]:
        if name not in tuple(Role):
            raise self._error(name, f"is no part of a table; parts are {', '.join(Role)}")
        headers = value if isinstance(value, list) else [value]
        if not headers or not all(isinstance(header, str) for header in headers):
            raise self._error(name, "must be a header in quotation marks, or a list of them")
        return Role(name), tuple(headers)

    def _item(self, name: str, value: object) -> tuple[str, AnalyteCode | None]:
        return fold_header(name), None if value == IGNORED else self._analyte(name, value)

    def _unit(self, name: str, value: object) -> tuple[AnalyteCode, str]:
        if not isinstance(value, str) or not value:
            raise self._error(name, "must be a unit in quotation marks")
        return self._analyte(name, name), value

    def _order(self, name: str, value: object) -> tuple[str, DateOrder]:
        order = self._one_of({name: value}, name, tuple(DateOrder))
        return name, DateOrder(order or DateOrder.DAY_FIRST)

    def _mark(self, name: str, value: object) -> tuple[str, str]:
        return name, self._one_of({name: value}, name, _MARKS)

    def _analyte(self, key: str, value: object) -> AnalyteCode:
        if not isinstance(value, str) or value not in tuple(AnalyteCode):
            known = ", ".join((*AnalyteCode, IGNORED))
            raise self._error(key, f"is “{value}”, but analytes are {known}")
        return AnalyteCode(value)

    def _error(self, key: str, text: str) -> MappingError:
        bare = re.compile(rf"\s*\[?[\"']?{re.escape(key)}[\"']?\s*[\]=]")
        numbers = (at for at, line in enumerate(self._lines, 1) if bare.match(line))
        place = f"{self._source}:{next(numbers, 1)}"
        return MappingError(f"{place}: {key} {text}. Nothing was read.")
