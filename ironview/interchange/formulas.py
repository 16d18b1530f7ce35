"""Text that a spreadsheet would take for a formula, made harmless and back again."""

import re
from typing import Final

from ironview.domain.quantities import read_quantity

_RISKY: Final = re.compile(r"[\s']*[=+\-@]|'*[\t\r\n]")
_MARK: Final = "'"


def escaped(text: str) -> str:
    """Return a cell of delimited text that no spreadsheet runs: with an apostrophe before it.

    A number stays one. What already looks escaped gets one more, so that it comes back unchanged.
    """
    return f"{_MARK}{text}" if _is_risky(text) else text


def unescaped(cell: str) -> str:
    """Return what ``escaped`` was given."""
    return cell[1:] if cell.startswith(_MARK) and _is_risky(cell[1:]) else cell


def _is_risky(text: str) -> bool:
    return _RISKY.match(text) is not None and read_quantity(text) is None
