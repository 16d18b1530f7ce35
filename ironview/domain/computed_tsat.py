"""Transferrin saturation from iron and binding capacity. Chapter 8."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Protocol, TypeVar

from ironview.domain.analytes import AnalyteCode
from ironview.domain.quantities import Quantity
from ironview.domain.record import Result
from ironview.domain.values import value


class Part(Protocol):
    """A read row, judged or not."""

    @property
    def row(self) -> Result:
        """As reported."""

    @property
    def quantity(self) -> Quantity | None:
        """In the canonical unit."""


PartT = TypeVar("PartT", bound=Part)


@value()
class ComputedTsat:
    """One saturation worked out.

    Attributes:
        percent: Unrounded; above 100 only where the assay measured the drug, or by mistake.
        computed_from: Id of the iron and of the capacity (analyte where empty).
    """

    percent: Decimal
    computed_from: tuple[str, str]


def compute_tsat(parts: Sequence[Part], tibc_per_transferrin: Decimal) -> tuple[ComputedTsat, ...]:
    """Return one saturation for each pair of different, uncensored iron and capacity values.

    The capacity is TIBC, else iron + UIBC, else transferrin.

    Args:
        parts: The results of one sample that take part.
        tibc_per_transferrin: µmol/L of TIBC for each g/L of transferrin.
    """
    irons = different_values(parts, AnalyteCode.IRON)
    if not irons:
        return ()
    for code in (AnalyteCode.TIBC, AnalyteCode.UIBC, AnalyteCode.TRANSFERRIN):
        capacities = different_values(parts, code)
        if capacities:
            return tuple(
                ComputedTsat(
                    100 * iron / _tibc(code, iron, capacity, tibc_per_transferrin),
                    (_name(iron_part), _name(capacity_part)),
                )
                for iron, iron_part in irons
                for capacity, capacity_part in capacities
            )
    return ()


def different_values(
    parts: Iterable[PartT], code: AnalyteCode
) -> tuple[tuple[Decimal, PartT], ...]:
    """Return the different uncensored amounts of an analyte, each with its first row."""
    found: dict[Decimal, PartT] = {}
    for part in parts:
        quantity = part.quantity
        if part.row.analyte == code and quantity is not None and not quantity.is_censored:
            found.setdefault(quantity.amount, part)
    return tuple(found.items())


def _tibc(code: AnalyteCode, iron: Decimal, capacity: Decimal, per_transferrin: Decimal) -> Decimal:
    if code is AnalyteCode.TIBC:
        return capacity
    return iron + capacity if code is AnalyteCode.UIBC else per_transferrin * capacity


def _name(part: Part) -> str:
    return part.row.id or part.row.analyte
