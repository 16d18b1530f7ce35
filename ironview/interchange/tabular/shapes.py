"""The shape of a table: the words of its header, by which files of one laboratory are known."""

from collections.abc import Mapping as ByHeaders
from typing import Final

from ironview.interchange.tabular.header_words import fold_header
from ironview.interchange.tabular.mapping import Mapping
from ironview.interchange.tabular.tables import Line, Table, text_of
from ironview.interchange.tabular.written_dates import read_written

Headers = tuple[str, ...]
Shaped = ByHeaders[Headers, Mapping]

NOTHING_SHAPED: Final[Shaped] = {}
"""For runs in which nobody decided anything about any shape."""

_SEARCHED: Final = 40
_FEWEST: Final = 2


def shape_of(header: Line) -> Headers:
    """Return the words of a header, folded and sorted; dates and numbers are no words."""
    texts = (text_of(cell) for cell in header.cells if isinstance(cell, str))
    words = {fold_header(text) for text in texts if text and read_written(text) is None}
    return tuple(sorted(word for word in words if word and not word.isdigit()))


def mapping_for(table: Table, shaped: Shaped, stated: Mapping) -> Mapping:
    """Return what was decided for tables of this shape, else what is stated for all."""
    if shaped:
        for line in table.lines[:_SEARCHED]:
            shape = shape_of(line)
            if len(shape) >= _FEWEST and shape in shaped:
                return shaped[shape]
    return stated
