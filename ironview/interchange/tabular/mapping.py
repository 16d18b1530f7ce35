"""A mapping: what a laboratory's tables mean where they do not say it themselves.

A file a person can read and write::

    name = "Ward 3 export"
    date_order = "dmy"             # or "mdy"; what 03/04/2024 means
    decimal_mark = ","             # or "."; what 1,050 means
    patient_fills_down = true      # a number stands in the first line of a patient only
    number_system = "urn:oid:1.2"  # whose numbers the patients' are: never matched without it
    dose_unit = "mg"               # or "g"; of doses of iron where the table names none
    asks_other_tests = true        # tests that [items] does not name are asked about
    asks_other_columns = true      # columns that [columns] does not name are asked about
    [columns]                      # part of a column = its header, or several headers
    patient = "HADM_ID"
    test = "ITEMID"
    [items]                        # what the file calls a test = analyte, or "ignore"
    51222 = "hb"
    [units]                        # analyte = its unit where the file names none
    hb = "g/dL"
    [date_orders]                  # column = what stands first in its dates, before date_order
    Entnahme = "dmy"
    [decimal_marks]                # column = the decimal mark of its numbers
    Ergebnis = ","
"""

from collections.abc import Mapping as Columns
from dataclasses import dataclass, field
from typing import Final, TypeVar

from ironview.domain.analytes import AnalyteCode
from ironview.interchange.tabular.dates import DateOrder
from ironview.interchange.tabular.header_words import Role, fold_header

_T = TypeVar("_T")
IGNORED: Final = "ignore"
"""What a mapping says of a test that is none of ours, whatever it is called."""
REST_IGNORED: Final = "ignore_rest"
"""The answer that neither this test nor any other one nobody named is ours."""

DOSE_UNITS: Final = ("mg", "g")
"""Units of a dose that can be stated for a whole table."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """What a file does not say.

    Attributes:
        name: For remarks.
        columns: Part -> headers of the columns that play it, as written.
        items: Folded name or code of a test (``fold_header``) -> analyte; None to ignore it.
        units: Unit of an analyte where the file names none.
        date_order: None to infer it from the columns.
        decimal_mark: A comma, a point, or empty to infer it.
        delimiter: Of delimited text; empty to infer it.
        patient_fills_down: A line without patient number belongs to the number above it.
        date_orders / decimal_marks: The same for single columns, by header as written.
        asks_other_tests: Whether tests that ``items`` does not name are still asked about, where a
            file calls its tests by numbers. Else they are none of ours.
        dose_unit: ``mg`` or ``g`` of elemental iron; empty where nobody stated it.
        number_system: System of the patients' numbers; empty where nobody stated it.
        asks_other_columns: Whether columns that ``columns`` does not name are still asked about,
            where the header of a table names none of its parts.
        infers: Whether columns may say what is not stated. False for single rows that were taken
            out of their file: what the whole column said is lost with it.
    """

    name: str = ""
    columns: dict[Role, tuple[str, ...]] = field(default_factory=dict)
    items: dict[str, AnalyteCode | None] = field(default_factory=dict)
    units: dict[AnalyteCode, str] = field(default_factory=dict)
    date_order: DateOrder | None = None
    decimal_mark: str = ""
    delimiter: str = ""
    patient_fills_down: bool = False
    date_orders: dict[str, DateOrder] = field(default_factory=dict)
    decimal_marks: dict[str, str] = field(default_factory=dict)
    asks_other_tests: bool = False
    dose_unit: str = ""
    number_system: str = ""
    asks_other_columns: bool = False
    infers: bool = True

    def role_of(self, header: str) -> Role | None:
        """Return the part the mapping gives to a column."""
        folded = fold_header(header)
        return next(
            (
                role
                for role, headers in self.columns.items()
                if any(fold_header(named) == folded for named in headers)
            ),
            None,
        )

    def order_of(self, header: str) -> DateOrder | None:
        """Return what is stated for the dates of a column."""
        return _of(self.date_orders, header) or self.date_order

    def mark_of(self, header: str) -> str:
        """Return what is stated for the numbers of a column; empty for nothing."""
        return _of(self.decimal_marks, header) or self.decimal_mark

    @property
    def says_something(self) -> bool:
        """Whether it states anything at all."""
        parts = (self.columns, self.items, self.units, self.date_orders, self.decimal_marks)
        words = (self.date_order, self.decimal_mark, self.delimiter, self.dose_unit)
        others = (self.patient_fills_down, self.number_system)
        return any(parts) or any(words) or any(others)

    def knows(self, name: str) -> bool:
        """Whether it says what a test is."""
        return fold_header(name) in self.items


def _of(columns: Columns[str, _T], header: str) -> _T | None:
    folded = fold_header(header)
    return next((said for name, said in columns.items() if fold_header(name) == folded), None)


NO_MAPPING: Final = Mapping()
"""For files that say everything themselves."""
