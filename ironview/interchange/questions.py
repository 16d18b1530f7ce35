"""What a table does not say and a person must: one question for each column or test."""

from dataclasses import dataclass
from enum import StrEnum


class Asked(StrEnum):
    """What is asked; an answer stands under the same name in a mapping."""

    DATE_ORDER = "date_order"
    DECIMAL_MARK = "decimal_mark"
    UNIT = "unit"
    TEST = "test"
    DOSE_UNIT = "dose_unit"
    PART = "part"
    NUMBER_SYSTEM = "number_system"


@dataclass(frozen=True, slots=True)
class Example:
    """A cell of the file, read each way.

    Attributes:
        written: As in the file.
        readings: One for each option of the question, in its order: an ISO date, or a number with
            its unit; empty where the option makes nothing of it.
    """

    written: str
    readings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableQuestion:
    """One question about a table.

    Attributes:
        table: File, or file and sheet.
        headers: What names the shape of the table, as ``shape_of`` gives it.
        subject: Header of the column, name of the test, or code of the analyte.
        options: Answers that are possible; the values of a mapping.
        examples: Up to three cells of the file.
        rows: How many rows wait for the answer.
    """

    asked: Asked
    table: str
    headers: tuple[str, ...]
    subject: str
    options: tuple[str, ...]
    examples: tuple[Example, ...]
    rows: int

    @property
    def key(self) -> tuple[tuple[str, ...], Asked, str]:
        """What tells it from the other questions; tables of one shape share an answer."""
        return (self.headers, self.asked, self.subject)
