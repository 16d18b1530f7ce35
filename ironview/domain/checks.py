"""Which rows can be read at all: hold and ask, never fix. Chapter 8, first part."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Final

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.quantities import Quantity, read_quantity
from ironview.domain.record import Result, ResultStatus

_OUT: Final = {
    ResultStatus.CANCELLED: "cancelled",
    ResultStatus.ENTERED_IN_ERROR: "entered_in_error",
}


class HeldFor(StrEnum):
    """Why a row is held, in the order in which reasons are looked for."""

    UNKNOWN_CODE = "data.unknown_code"
    CODE_CONFLICT = "data.code_conflict"
    NO_COLLECTION_DATE = "data.no_collection_date"
    NO_DATE = "data.no_date"
    NOT_A_NUMBER = "data.not_a_number"
    UNIT_AMBIGUOUS = "data.unit_ambiguous"
    UNKNOWN_UNIT = "data.unknown_unit"
    IMPLAUSIBLE = "data.implausible"
    UNDATED_DOSE = "timing.undated_dose"


@dataclass(slots=True, eq=False)
class ReadRow:
    """A row on its way into a sample.

    Attributes:
        time: ``Moment.order_in_day`` of its collection; None when date or time is unknown.
        analyte: None when the code is unknown.
        quantity: In the canonical unit; None when it cannot be read.
        held: Why it is held; None when it is not.
        why_excluded: ``cancelled``, ``entered_in_error``, ``user`` or ``superseded``; else empty.
        beyond: Lies above the plausible range in a way that interference explains: TSAT of at
            least 100 % or iron. Whether it is held depends on the doses before it.
        computed_from: Names of the rows it was worked out from; empty for a reported row.
    """

    row: Result
    time: int | None
    analyte: Analyte | None
    quantity: Quantity | None = None
    held: HeldFor | None = None
    why_excluded: str = ""
    beyond: bool = False
    computed_from: tuple[str, ...] = ()

    @property
    def known(self) -> Analyte:
        """The analyte of a row that is not held."""
        assert self.analyte is not None, self.row.analyte
        return self.analyte

    @property
    def takes_part(self) -> bool:
        """Whether it is neither held nor excluded for any reason."""
        return self.held is None and not self.why_excluded


def read_row(row: Result, analytes: Mapping[str, Analyte], born: date | None) -> ReadRow:
    """Read number and unit of a row and say whether it must be held.

    Args:
        analytes: By code.
        born: The last day the birth date can mean; None when unknown.
    """
    analyte = analytes.get(row.analyte)
    collected = row.collected
    time = None if collected is None else collected.order_in_day
    read = ReadRow(row, time, analyte, why_excluded=_why_out(row))
    if analyte is None:
        read.held = HeldFor.UNKNOWN_CODE
    elif row.code_conflict:
        read.held = HeldFor.CODE_CONFLICT
    elif collected is None:
        read.held = HeldFor.NO_COLLECTION_DATE
    else:
        reason = _read_amount(read, analyte)
        if reason in (None, HeldFor.IMPLAUSIBLE) and born and collected.day < born:
            reason, read.beyond = HeldFor.IMPLAUSIBLE, False
        if not read.why_excluded:
            read.held = reason
    return read


def _why_out(row: Result) -> str:
    if row.status is ResultStatus.FINAL and row.excluded is None:
        return ""
    return _OUT.get(row.status, "") or ("user" if row.excluded else "")


def _read_amount(read: ReadRow, analyte: Analyte) -> HeldFor | None:
    read.quantity, reason, read.beyond = _amount(analyte, read.row.value, read.row.unit)
    return reason


@lru_cache(maxsize=65536)
def _amount(
    analyte: Analyte, text: str, spelling: str
) -> tuple[Quantity | None, HeldFor | None, bool]:
    """Return the canonical quantity, why it cannot stand, and ``ReadRow.beyond``."""
    reported = read_quantity(text)
    if reported is None:
        return None, HeldFor.NOT_A_NUMBER, False
    if not spelling or spelling.isspace():
        return None, HeldFor.UNIT_AMBIGUOUS, False
    unit = analyte.unit_of(spelling)
    if unit is None:
        return None, HeldFor.UNKNOWN_UNIT, False
    quantity = reported if unit.factor == 1 else reported.scaled(unit.factor)
    if _is_plausible(analyte, quantity.amount):
        return quantity, None, False
    return quantity, HeldFor.IMPLAUSIBLE, _interference_explains(analyte, quantity)


def _is_plausible(analyte: Analyte, amount: Decimal) -> bool:
    lowest, highest = analyte.lowest, analyte.highest
    return (lowest is None or amount >= lowest.amount) and (
        highest is None or amount <= highest.amount
    )


def _interference_explains(analyte: Analyte, quantity: Quantity) -> bool:
    return (
        analyte.code in (AnalyteCode.TSAT, AnalyteCode.IRON)
        and analyte.highest is not None
        and quantity.certainly_at_least(analyte.highest.amount)
    )
