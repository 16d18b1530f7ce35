"""Workbooks (XLSX, XLS, XLSB, ODS) become tables: one for each sheet."""

import io
import re
import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from typing import IO, Final

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    WorksheetNotFound,
    XmlError,
    ZipError,
)

from ironview.domain.errors import UnreadableFileError
from ironview.domain.told import tell
from ironview.interchange.tabular.binary_sheets import binary_extent
from ironview.interchange.tabular.tables import Cell, Line, StoredNumber, Table

LARGEST_WORKBOOK: Final = 200 * 1024 * 1024
"""Bytes of a workbook, unpacked."""

_MOST_CELLS: Final = 20_000_000
_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODS: Final = b"application/vnd.oasis.opendocument.spreadsheet"
_PARTS: Final = ("xl/workbook.xml", "xl/workbook.bin")
# calamine also takes attributes that nothing parts from the one before.
_REFERENCE: Final = re.compile(rb"""(?<![A-Za-z0-9_.-])r\s*=\s*["']([A-Za-z]{0,9})(\d{1,20})["']""")
_ODS_ROW: Final = re.compile(
    rb"<table:table-row\b(?P<about>[^>]*?)(?:/>|>(?P<cells>.*?)</table:table-row>)", re.DOTALL
)
_ODS_CELL: Final = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*)>")
_ODS_REPEATED: Final = re.compile(rb'number-(?:rows|columns)-repeated="(\d{1,9})"')
_ODS_FILLED: Final = b"office:value-type"
_FAULTS: Final = (CalamineError, PasswordError, WorksheetNotFound, XmlError, ZipError)


def may_be_workbook(start: bytes) -> bool:
    """Whether the first bytes of a file are those of a workbook; archives begin like one."""
    return start.startswith((_OLD_EXCEL, b"PK\x03\x04"))


def is_workbook(file: IO[bytes]) -> bool:
    """Whether a file that may be a workbook is one: by what lies in it, not by its name."""
    if file.read(len(_OLD_EXCEL)) == _OLD_EXCEL:
        return True
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            if not names.isdisjoint(_PARTS):
                return True
            if "mimetype" not in names:
                return False
            with archive.open("mimetype") as kind:
                return kind.read(len(_ODS)) == _ODS
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError):
        return False


def read_workbook(name: str, data: bytes) -> list[Table]:
    """Return the sheets of a workbook; hidden ones are empty.

    What merged cells hold stands in each line they span.

    Raises:
        UnreadableFileError: It is damaged, encrypted or too large.
    """
    _check_size(name, data)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            tables = [
                _table(f"{name}:{sheet.name}", book.get_sheet_by_name(sheet.name))
                if sheet.visible is SheetVisibleEnum.Visible
                else Table(f"{name}:{sheet.name} (hidden)")
                for sheet in book.sheets_metadata
                if sheet.typ is SheetTypeEnum.WorkSheet
            ]
    except PasswordError as error:
        raise UnreadableFileError(
            tell(
                "{name} is protected by a password. Save it without one; nothing of it was read.",
                name=name,
            )
        ) from error
    except (*_FAULTS, OSError, ValueError) as error:
        raise UnreadableFileError(
            tell(
                "{name} is a damaged or incomplete workbook. Nothing of it was read; get it again.",
                name=name,
            )
        ) from error
    return tables


def _check_size(name: str, data: bytes) -> None:
    """Refuse what would fill memory, before it does: a workbook may name a cell far away."""
    too_large = UnreadableFileError(
        tell(
            "{name} holds more than IronView reads at once from a workbook ({size} "
            "MB unpacked). Nothing of it was read; split it.",
            name=name,
            size=LARGEST_WORKBOOK // (1024 * 1024),
        )
    )
    if len(data) > LARGEST_WORKBOOK:
        raise too_large
    if data.startswith(_OLD_EXCEL):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > LARGEST_WORKBOOK:
                raise too_large
            for member in members:
                # The workbook itself says which members are sheets: any may be one.
                if _cells(archive, member) or _is_far_binary(archive, member):
                    raise too_large
                if member.filename == "content.xml" and _is_stretched(archive.read(member)):
                    raise too_large
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
        raise UnreadableFileError(
            tell(
                "{name} is a damaged or incomplete workbook. Nothing of it was read; get it again.",
                name=name,
            )
        ) from error


def _cells(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    """Whether the rectangle around all cells of a sheet is too large to hold."""
    # In UTF-16 every other byte of a reference is null.
    found = _REFERENCE.findall(archive.read(member).replace(b"\0", b""))
    rows = max((int(row) for row in {row for _, row in found}), default=0)
    columns = max((_number(letters) for letters in {letters for letters, _ in found}), default=0)
    return rows * max(columns, 1) > _MOST_CELLS


def _is_far_binary(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    """Whether the same is true of a binary sheet."""
    if "xl/workbook.bin" not in archive.namelist():
        return False
    rows, columns = binary_extent(archive.read(member))
    return rows * columns > _MOST_CELLS


def _is_stretched(content: bytes) -> bool:
    """Whether the same is true of an ODS file, where a cell or line may be repeated."""
    rows = last = width = 0
    for row in _ODS_ROW.finditer(content):
        rows += _repeats(row["about"])
        cells = row["cells"] or b""
        if _ODS_FILLED not in cells:
            continue
        last, column = rows, 0
        for cell in _ODS_CELL.findall(cells):
            column += _repeats(cell)
            if _ODS_FILLED in cell:
                width = max(width, column)
    return last * width > _MOST_CELLS


def _repeats(attributes: bytes) -> int:
    found = _ODS_REPEATED.search(attributes)
    return int(found[1]) if found else 1


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _table(name: str, sheet: CalamineSheet) -> Table:
    rows: list[list[Cell]] = [
        [_cell(value) for value in row] for row in sheet.to_python(skip_empty_area=False)
    ]
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if top < len(rows) and left < len(rows[top]) and left == right:
            for row in rows[top + 1 : bottom + 1]:
                row[left] = row[left] or rows[top][left]
    lines = [Line(number, cells) for number, cells in enumerate(rows, 1) if any(cells)]
    return Table(name, lines)


def _cell(value: object) -> Cell:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return StoredNumber(int(value) if float(value).is_integer() else f"{value:.15g}")
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001
    if isinstance(value, time):
        return value
    if isinstance(value, timedelta):
        return str(value)
    return ""
