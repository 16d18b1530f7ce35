"""Collects what a table leaves open, so that a person is asked once and not for every row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.quantities import read_quantity
from ironview.interchange.questions import Asked, Example, TableQuestion
from ironview.interchange.tabular.dates import DateOrder
from ironview.interchange.tabular.decimals import read_number
from ironview.interchange.tabular.header_words import Role
from ironview.interchange.tabular.mapping import DOSE_UNITS, IGNORED
from ironview.interchange.tabular.shapes import Headers
from ironview.interchange.tabular.written_dates import Written, read_written

_MOST_EXAMPLES: Final = 3
_ORDERS: Final = tuple(DateOrder)
_MARKS: Final = (",", ".")


@dataclass(slots=True)
class _Open:
    rows: int = 0
    examples: dict[str, Example] = field(default_factory=dict)
    amounts: list[Decimal] = field(default_factory=list)

    def count(self, example: Example) -> None:
        self.rows += 1
        if len(self.examples) < _MOST_EXAMPLES:
            self.examples.setdefault(example.written, example)


class OpenQuestions:
    """The questions of one table, in the order in which their first row stands in it."""

    def __init__(self, table: str, headers: Headers) -> None:
        self._table = table
        self._headers = headers
        self._open: dict[tuple[Asked, str], _Open] = {}
        self._analytes: dict[str, Analyte] = {}
        self._parts: dict[str, tuple[str, ...]] = {}

    def ask_date_order(self, header: str, written: str) -> None:
        """A date of a column may have day and month exchanged."""
        found = read_written(written)
        readings = tuple("" if found is None else _read_as(found, order) for order in _ORDERS)
        self._at(Asked.DATE_ORDER, header).count(Example(written, readings))

    def ask_decimal_mark(self, header: str, written: str) -> None:
        """The mark in a number of a column may part decimals or thousands."""
        number = read_number(written)
        body = "" if number is None else number.sign + number.body
        readings = tuple(_with_decimal(body, mark) for mark in _MARKS)
        self._at(Asked.DECIMAL_MARK, header).count(Example(written, readings))

    def ask_test(self, title: str, said: str) -> None:
        """Nothing says which test a title means."""
        self._at(Asked.TEST, title).count(Example(said))

    def ask_unit(self, analyte: Analyte, value: str) -> None:
        """A value of a test we know has no unit."""
        quantity = read_quantity(value)
        if quantity is None:
            return
        self._analytes[analyte.code] = analyte
        found = self._at(Asked.UNIT, analyte.code)
        found.count(Example(value))
        found.amounts.append(quantity.amount)

    def ask_dose_unit(self, header: str, written: str) -> None:
        """A dose of a column has no unit."""
        readings = tuple(f"{written} {unit}" for unit in DOSE_UNITS)
        self._at(Asked.DOSE_UNIT, header).count(Example(written, readings))

    def ask_part(self, header: str, written: str, parts: Sequence[Role]) -> None:
        """What a column is may be one of several parts."""
        self._parts[header] = tuple(part.value for part in parts)
        self._at(Asked.PART, header).count(Example(written))

    def questions(self) -> Iterator[TableQuestion]:
        """Yield each question; none where no answer could be right."""
        for (asked, subject), found in self._open.items():
            examples = tuple(found.examples.values())
            options = self._options(asked, subject, found)
            if asked is Asked.UNIT:
                examples = tuple(_with_units(one, options) for one in examples)
            if options:
                yield TableQuestion(
                    asked=asked,
                    table=self._table,
                    headers=self._headers,
                    subject=subject,
                    options=options,
                    examples=examples,
                    rows=found.rows,
                )

    def _at(self, asked: Asked, subject: str) -> _Open:
        return self._open.setdefault((asked, subject), _Open())

    def _options(self, asked: Asked, subject: str, found: _Open) -> tuple[str, ...]:
        if asked is Asked.DATE_ORDER:
            return _ORDERS
        if asked is Asked.DECIMAL_MARK:
            return _MARKS
        if asked is Asked.TEST:
            return (*AnalyteCode, IGNORED)
        if asked is Asked.DOSE_UNIT:
            return DOSE_UNITS
        if asked is Asked.PART:
            return self._parts[subject]
        return _plausible_units(self._analytes[subject], found.amounts)


def _read_as(found: Written, order: DateOrder) -> str:
    if found.first is None or found.second is None:
        return ""
    first, second = found.first, found.second
    day, month = (first, second) if order is DateOrder.DAY_FIRST else (second, first)
    try:
        return date(found.year, month, day).isoformat()
    except ValueError:
        return ""


def _with_decimal(body: str, mark: str) -> str:
    other = "." if mark == "," else ","
    return body.replace(other, "").replace(mark, ".")


def _with_units(example: Example, units: Sequence[str]) -> Example:
    return Example(example.written, tuple(f"{example.written} {unit}" for unit in units))


def _plausible_units(analyte: Analyte, amounts: Sequence[Decimal]) -> tuple[str, ...]:
    """Return the units in which at least half of the values are possible.

    Units of one size are one answer. Rows that stay impossible in the chosen unit stay held.
    """
    fitting: dict[Decimal, str] = {}
    for unit in analyte.units:
        lowest, highest = analyte.lowest, analyte.highest
        possible = sum(
            (lowest is None or amount * unit.factor >= lowest.amount)
            and (highest is None or amount * unit.factor <= highest.amount)
            for amount in amounts
        )
        if possible * 2 >= len(amounts):
            fitting.setdefault(unit.factor, unit.unit)
    return tuple(fitting.values())
