"""A mapping: what a laboratory's tables mean where they do not say it themselves.

A file a person can read and write::

    name = "Ward 3 export"
    date_order = "dmy"             # or "mdy"; what 03/04/2024 means
    decimal_mark = ","             # or "."; what 1,050 means
    patient_fills_down = true      # a number stands in the first line of a patient only
    [columns]                      # part of a column = its header, or several headers
    patient = "HADM_ID"
    test = "ITEMID"
    [items]                        # what the file calls a test = analyte, or "ignore"
    51222 = "hb"
    [units]                        # analyte = its unit where the file names none
    hb = "g/dL"
"""

from dataclasses import dataclass, field
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.interchange.tabular.dates import DateOrder
from ironview.interchange.tabular.header_words import Role, fold_header

IGNORED: Final = "ignore"
"""What a mapping says of a test that is none of ours, whatever it is called."""


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
    """

    name: str = ""
    columns: dict[Role, tuple[str, ...]] = field(default_factory=dict)
    items: dict[str, AnalyteCode | None] = field(default_factory=dict)
    units: dict[AnalyteCode, str] = field(default_factory=dict)
    date_order: DateOrder | None = None
    decimal_mark: str = ""
    delimiter: str = ""
    patient_fills_down: bool = False

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

    def knows(self, name: str) -> bool:
        """Whether it says what a test is."""
        return fold_header(name) in self.items


NO_MAPPING: Final = Mapping()
"""For files that say everything themselves."""
