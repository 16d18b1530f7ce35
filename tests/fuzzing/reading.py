"""What must hold whatever a file holds: no exception, and every row accounted for."""

from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import interpret
from ironview.interchange.reading import read_file
from ironview.interchange.vocabulary import Vocabulary

AS_OF: Final = date(2026, 6, 8)
UTC: Final = ZoneInfo("UTC")
MOST_INTERPRETED: Final = 3
"""Records of one file that are interpreted too."""


class LostError(AssertionError):
    """A row is in none of the counts."""


def read_broken(path, guideline: Guideline) -> int:
    """Read one file as an import does; return how many rows of it were accounted for."""
    rows = 0
    for staged in read_file(path, Vocabulary.of(guideline), UTC):
        if staged.accounted_rows != staged.result_rows:
            raise LostError(f"{staged.result_rows} rows, {staged.accounted_rows} accounted for")
        rows += staged.result_rows
        for record in staged.records[:MOST_INTERPRETED]:
            interpret(record, guideline, AS_OF)
    return rows
