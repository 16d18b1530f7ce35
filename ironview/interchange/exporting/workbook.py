"""Tables as an XLSX workbook of texts and numbers: nothing in it is ever a formula or a link."""

import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from ironview.domain.errors import IronViewError
from ironview.domain.told import tell

MOST_ROWS: Final = 1_048_575
"""Of a sheet, its headings aside; what XLSX allows."""
_LONGEST_CELL: Final = 32_767
_CHUNK: Final = 1 << 20
_WIDTH: Final = 16
_GROWING: Final = ".ironview-"
_A_DAY_S: Final = 24 * 60 * 60

Cell = str | int | float
"""What was reported stays text, as it was written; what is counted is a number."""


class TooManyRowsError(IronViewError):
    """A table is longer, or a text larger, than a workbook may be."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table; ``rows`` are taken once."""

    name: str
    headings: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]


def as_workbook(sheets: Iterable[Sheet], place: Path) -> Iterator[bytes]:
    """Yield the file in pieces. It grows on disk, so that memory does not.

    Args:
        place: The folder in which it grows; that of the file it becomes, since whoever may see the
            one may see the other.

    Raises:
        TooManyRowsError: Excel could not open it.
        OSError: There is no space left.
    """
    _remove_leftovers(place)
    with tempfile.TemporaryDirectory(
        prefix=_GROWING, dir=place, ignore_cleanup_errors=True
    ) as folder:
        path = Path(folder) / "workbook.xlsx"
        _fill(path, sheets, folder)
        with path.open("rb") as file:
            while piece := file.read(_CHUNK):
                yield piece


def _remove_leftovers(place: Path) -> None:
    """Remove what programs that were killed left a day ago: patients stand in it."""
    with suppress(OSError):
        for one in place.glob(f"{_GROWING}*"):
            if one.is_dir() and time.time() - one.stat().st_mtime > _A_DAY_S:
                shutil.rmtree(one, ignore_errors=True)


def _fill(path: Path, sheets: Iterable[Sheet], folder: str) -> None:
    options = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False}
    try:
        with xlsxwriter.Workbook(str(path), options) as book:
            bold = book.add_format({"bold": True})
            for sheet in sheets:
                _write(book.add_worksheet(sheet.name), sheet, bold)
    except FileCreateError as error:
        # The disk is full: xlsxwriter wraps what the system said.
        raise OSError(*error.args[0].args) from error


def _write(page: xlsxwriter.worksheet.Worksheet, sheet: Sheet, bold: object) -> None:
    page.freeze_panes(1, 0)
    page.set_column(0, len(sheet.headings) - 1, _WIDTH)
    for column, heading in enumerate(sheet.headings):
        page.write_string(0, column, heading, bold)
    for line, row in enumerate(sheet.rows, 1):
        if line > MOST_ROWS:
            raise TooManyRowsError(
                tell(
                    "There are more than {most} rows, and a workbook cannot hold them. Nothing "
                    "was written. Export them as CSV.",
                    most=f"{MOST_ROWS:,}",
                )
            )
        for column, cell in enumerate(row):
            if not isinstance(cell, str):
                page.write_number(line, column, cell)
            elif len(cell) > _LONGEST_CELL:
                raise TooManyRowsError(
                    tell(
                        "A text is longer than a cell of a workbook can be. Nothing was written. "
                        "Export as CSV."
                    )
                )
            elif cell:
                page.write_string(line, column, cell)
