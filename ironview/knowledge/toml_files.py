"""TOML files, and where in them a key stands, so that an error can say so."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from ironview.domain.errors import ResourceError

_HEADER: Final = re.compile(r"\s*\[{1,2}([^\[\]]+)\]{1,2}\s*(?:#.*)?")
_KEY: Final = re.compile(r"(?:^|[{,])\s*(\"[^\"]+\"|[A-Za-z0-9_-]+)\s*=(?!=)")

Path_ = Sequence[str | int]


@dataclass(frozen=True, slots=True)
class TomlFile:
    """One file of the knowledge base.

    Attributes:
        name: Shown in errors: the path below ``resources/``, or the file's own name.
        text: As read, for finding lines.
        table: As parsed; numbers with a point are ``Decimal``.
    """

    name: str
    text: str
    table: dict[str, Any]

    def error(self, path: Path_, what: str) -> ResourceError:
        """Return an error that names this file, the line of the key, the key, and what is wrong."""
        line = self._line(path)
        place = f"{self.name}, line {line}" if line else self.name
        key = ".".join(str(step) for step in path if isinstance(step, str))
        return ResourceError(f"{place}{f', {key}' if key else ''}: {what}")

    def _line(self, path: Path_) -> int | None:
        """Return the line, from 1, of the deepest key of the path that is written in the file."""
        names = [step for step in path if isinstance(step, str)]
        position = path[-1] if path and isinstance(path[-1], int) else None
        index = next((step for step in path if isinstance(step, int)), position)
        found = None
        depth = 0
        for number, text in enumerate(self.text.splitlines(), start=1):
            header = _HEADER.fullmatch(text)
            if header is not None:
                parts = [part.strip().strip('"') for part in _split_dotted(header.group(1))]
                depth = len(parts) if parts == names[: len(parts)] else -1
                found = number if depth > 0 and depth == len(names) else found
                continue
            if depth < 0 or depth >= len(names):
                continue
            keys = [key.strip('"') for key in _KEY.findall(text.split("#", 1)[0])]
            if names[depth] in keys and keys.index(names[depth]) == 0:
                return self._line_of_row(number, names[depth + 1 :], index)
        return found

    def _line_of_row(self, start: int, names: Sequence[str], index: int | None) -> int:
        """Return the line of an array's row that starts at ``start``, for arrays over lines."""
        lines = self.text.splitlines()
        if index is None or not lines[start - 1].rstrip().endswith("["):
            return start
        row = start + 1 + index
        return row if row <= len(lines) and (names or lines[row - 1].strip()) else start


def read_toml(path: Path, name: str = "") -> TomlFile:
    """Read one file.

    Args:
        name: How errors call it; the file's own name when empty.

    Raises:
        ResourceError: It cannot be read, or is no TOML.
    """
    shown = name or path.name
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ResourceError(f"{shown}: the file cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise ResourceError(f"{shown}: the file is not UTF-8 text. Save it as UTF-8.") from error
    return parse_toml(text, shown)


def parse_toml(text: str, name: str) -> TomlFile:
    """Return a text as a file of this name.

    Raises:
        ResourceError: It is no TOML.
    """
    try:
        return TomlFile(name, text, tomllib.loads(text, parse_float=Decimal))
    except tomllib.TOMLDecodeError as error:
        raise ResourceError(f"{name}: this is not TOML: {error}.") from error
    except (ValueError, ArithmeticError, RecursionError) as error:
        # What tomllib lets through: numbers of thousands of digits, thousands of brackets.
        raise ResourceError(f"{name}: it holds a number or a list of no possible size.") from error


def _split_dotted(header: str) -> list[str]:
    return re.findall(r'"[^"]*"|[^.\s]+', header)
