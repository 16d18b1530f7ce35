"""How dates of one column are written, found out from all of them and never guessed.

``31.12.2024``, ``2024-12-31`` and ``31-Dec-2024`` say themselves what is the day. ``03/04/2024``
does not: one ``31/12/2024`` in the column settles it for all, else the rows are held.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from ironview.domain.moments import Moment, local_moment, read_moment
from ironview.interchange.tabular.tables import Cell, StoredNumber, text_of
from ironview.interchange.tabular.written_dates import Written, read_clock, read_written

_MIDNIGHT: Final = time(0)
# Day 0 of workbooks; serial numbers of this range are 1954 to 2119.
_DAY_ZERO: Final = datetime(1899, 12, 30)  # noqa: DTZ001
_SERIALS: Final = range(20_000, 80_000)
_MOST_EXAMPLES: Final = 3


class DateOrder(StrEnum):
    """Which of two leading numbers is the day; the value is its name in a mapping."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True)
class When:
    """What one cell says.

    Attributes:
        moment: None when it says no date, or one that could be two.
        text: As written.
        is_ambiguous: Day and month may be exchanged, and nothing in the column tells.
    """

    moment: Moment | None
    text: str
    is_ambiguous: bool = False


class DateColumn:
    """Reads the dates of one column.

    Args:
        cells: Every cell of the column, those of other tests too.
        zone: Clinic time zone, for times in UTC or without offset.
        order: As a mapping states it; None to infer it.
        infers: Whether the cells may say what is not stated.

    Attributes:
        doubts_stored: Dates a workbook stores may have day and month exchanged already.
    """

    def __init__(
        self,
        cells: Iterable[Cell],
        zone: tzinfo,
        order: DateOrder | None = None,
        *,
        infers: bool = True,
    ) -> None:
        self._zone = zone
        self._examples: dict[str, None] = {}
        day_first = month_first = stored = stored_late = 0
        for cell in cells:
            if isinstance(cell, datetime):
                stored += 1
                stored_late += cell.day > 12
            elif isinstance(cell, str) and cell and (written := read_written(cell)) is not None:
                if written.first is None or written.second is None:
                    continue
                day_first += written.first > 12
                month_first += written.second > 12
                if written.first != written.second:
                    self._examples.setdefault(cell, None)
        self._order = order or (_inferred(day_first, month_first) if infers else None)
        # A spreadsheet of the other habit turns 03/04 into a stored date, wrongly, and leaves
        # 31/12 as text: stored dates beside such texts, none of them after the 12th, are such.
        self.doubts_stored = bool((day_first or month_first) and stored and not stored_late)

    @property
    def order(self) -> DateOrder | None:
        """What is stated or was found out; None for neither."""
        return self._order

    @property
    def examples(self) -> tuple[str, ...]:
        """Up to three dates whose order is not known."""
        return tuple(self._examples)[:_MOST_EXAMPLES]

    def read(self, cell: Cell, clock: Cell = "") -> When:
        """Read a cell, with the time of day of another one where it has none."""
        text = " ".join(filter(None, (text_of(cell), text_of(clock))))
        if isinstance(cell, datetime):
            if self.doubts_stored:
                return When(None, text, is_ambiguous=True)
            return When(self._moment(cell.date(), cell.time(), clock, "", text), text)
        if isinstance(cell, StoredNumber):
            return When(self._from_serial(cell, clock, text), text)
        written = read_written(cell) if isinstance(cell, str) else None
        if written is None:
            return When(None, text)
        return self._from_text(written, clock, text)

    def _from_text(self, written: Written, clock: Cell, text: str) -> When:
        if written.first is None or written.second is None:
            day, month = written.day, written.month
        elif written.first > 12 or written.first == written.second:
            day, month = written.first, written.second
        elif written.second > 12 or self._order is DateOrder.MONTH_FIRST:
            month, day = written.first, written.second
        elif self._order is DateOrder.DAY_FIRST:
            day, month = written.first, written.second
        else:
            return When(None, text, is_ambiguous=True)
        try:
            on = date(written.year, month, day)
        except ValueError:
            return When(None, text)
        return When(self._moment(on, written.clock, clock, written.offset, text), text)

    def _from_serial(self, cell: str, clock: Cell, text: str) -> Moment | None:
        serial = float(cell)
        if int(serial) not in _SERIALS:
            return None
        at = _DAY_ZERO + timedelta(seconds=round(serial * 86400))
        return self._moment(at.date(), at.time(), clock, "", text)

    def _moment(
        self, on: date, own: time | None, other: Cell, offset: str, text: str
    ) -> Moment | None:
        """Midnight exactly is an unknown time: most programs write it where there is none."""
        if own is None or own == _MIDNIGHT:
            own = other if isinstance(other, time) else read_clock(text_of(other))
        if own is None or own == _MIDNIGHT:
            return Moment(on, text=text)
        wall = datetime.combine(on, own)
        if offset:
            return read_moment(f"{wall.isoformat(timespec='seconds')}{offset}", self._zone)
        return local_moment(wall, self._zone, text)


def _inferred(day_first: int, month_first: int) -> DateOrder | None:
    if bool(day_first) == bool(month_first):
        return None
    return DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST
