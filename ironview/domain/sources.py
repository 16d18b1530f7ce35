"""Documents that numbers come from, and how well each number was checked."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


class Mark(StrEnum):
    """How a number got here. Only ``PRIMARY`` may be shown as a quotation of its source."""

    PRIMARY = "V"
    SECONDARY = "S"
    MEMORY = "M"
    DESIGN = "D"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A published document, or our own design note.

    Attributes:
        key: Short stable name used by citations, e.g. ``van-doren-2024``.
        title: Full title as published.
        address: Where it can be found (DOI, PMID or web address); empty for design notes.
    """

    key: str
    title: str
    year: int | None
    address: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a source, and how it was checked.

    Attributes:
        key: Key of a ``Source``.
        place: Table, section or page; empty when the whole document is meant.
    """

    key: str
    place: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Limit:
    """A number of medicine and where it comes from.

    Attributes:
        amount: In the canonical unit of what it is compared with, or in the unit its name says.
        citations: At least one.
        whole: The amount as a whole number, for days, weeks and months.
    """

    amount: Decimal
    citations: tuple[Citation, ...]
    whole: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "whole", int(self.amount))
