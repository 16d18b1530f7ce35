"""Which versions of which rows the changes of one chart wrote, without what they hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from ironview.domain.chart_changes import ChangeKind


class Place(NamedTuple):
    """One version of one row.

    Attributes:
        kept: Number of the kept earlier version; None where it is the newest.
    """

    kind: str
    key: str
    version: int
    kept: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlinedChange:
    """A change, and which versions in a chart it wrote.

    Attributes:
        undoes: What it took back.
        is_taken_back: Whether it was taken back, and not done again.
    """

    number: int
    action: str
    batch: int | None
    undoes: int | None
    is_taken_back: bool
    kinds: frozenset[ChangeKind]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """The changes of one chart, newest first.

    Attributes:
        patient: Number of the patient's row; 0 for nobody.
        changes: By their number.
        versions: Every version of every row concerned, by key and number.
    """

    patient: int
    changes: Mapping[int, OutlinedChange]
    versions: Mapping[tuple[str, int], Place]

    def root_of(self, change: OutlinedChange) -> tuple[OutlinedChange | None, int]:
        """Return what a change took back, through every taking back between, and how many."""
        at, steps = None, 0
        undoes = change.undoes
        while undoes is not None:
            at, steps = self.changes.get(undoes), steps + 1
            undoes = None if at is None else at.undoes
        return at, steps
