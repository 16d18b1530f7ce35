"""How far the cells of a binary sheet (XLSB) reach, found before anything makes room for them.

A sheet is a row of records: type and length, seven bits a byte, the lower ones first, then the
content ([MS-XLSB] 2.1.4). Row headers begin with the row, cells with the column, four bytes each.
"""

from collections.abc import Iterator
from typing import Final

_ROW_HEADER: Final = 0
_DIMENSION: Final = 148
"""Every sheet has one; settings of a printer, which lie beside sheets, have none."""
_CELLS: Final = range(1, 12)
_NUMBER: Final = 4


def binary_extent(data: bytes) -> tuple[int, int]:
    """Return rows and columns up to the last cell; none for what is no sheet."""
    rows = columns = 0
    is_sheet = False
    for kind, start, length in _records(data):
        is_sheet = is_sheet or kind == _DIMENSION
        if length < _NUMBER:
            continue
        if kind == _ROW_HEADER:
            rows = max(rows, int.from_bytes(data[start : start + _NUMBER], "little") + 1)
        elif kind in _CELLS:
            columns = max(columns, int.from_bytes(data[start : start + _NUMBER], "little") + 1)
    return (rows, columns) if is_sheet else (0, 0)


def _records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield type, start and length of each record, as far as the data are whole."""
    at = 0
    while at < len(data):
        kind, at = _packed(data, at, 2)
        length, at = _packed(data, at, 4)
        if at + length > len(data):
            return
        yield kind, at, length
        at += length


def _packed(data: bytes, at: int, most: int) -> tuple[int, int]:
    number = 0
    for place in range(most):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        number |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:
            break
    return number, at
