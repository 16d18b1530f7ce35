"""What a verdict has to hold for: every remaining value, and all a censored one may stand for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import Generic, TypeVar

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Sample
from ironview.domain.quantities import Comparator, Quantity

Verdict = TypeVar("Verdict")
Candidates = tuple[AssessedResult | None, ...]
"""Values of one analyte a verdict must hold for; None stands for "missing". Never empty."""


@dataclass(frozen=True, slots=True)
class Answers(Generic[Verdict]):
    """What some rule says over everything the results of a sample may be.

    Attributes:
        found: Every answer that some value allows; never empty.
        is_open: A censored value alone leaves the answer open.
    """

    found: frozenset[Verdict]
    is_open: bool

    @property
    def only(self) -> Verdict | None:
        """The answer that holds for every value, or None when there is no such answer."""
        return next(iter(self.found)) if len(self.found) == 1 else None


def candidates(sample: Sample, code: AnalyteCode) -> Candidates:
    """Return the eligible results of an analyte; a TSAT that disagrees counts as missing."""
    found = tuple(None if r.disagrees else r for r in sample.of(code) if r.is_eligible)
    return found or (None,)


def answers(
    judge: Callable[..., Verdict],
    *columns: tuple[Candidates, Sequence[Decimal]],
) -> Answers[Verdict]:
    """Ask a rule about every combination of values.

    Args:
        judge: Takes one amount (None: missing) for each column.
        columns: For each analyte its candidates, and every number the rule compares it with.
    """
    found: set[Verdict] = set()
    is_open = False
    for combination in product(*(values for values, _ in columns)):
        spans = [
            amounts(value, edges) for value, (_, edges) in zip(combination, columns, strict=True)
        ]
        said = {judge(*point) for point in product(*spans)}
        is_open = is_open or len(said) > 1
        found |= said
    return Answers(frozenset(found), is_open)


def amounts(value: AssessedResult | None, edges: Sequence[Decimal]) -> tuple[Decimal | None, ...]:
    """Return one amount for each stretch between edges that a result may lie in."""
    quantity = value.quantity if value else None
    if quantity is None:
        return (None,)
    return possible_amounts(quantity, edges)


def possible_amounts(quantity: Quantity, edges: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """Return the exact amount, or one amount for each edge and stretch a bound allows."""
    bound = quantity.amount
    if quantity.comparator is None:
        return (bound,)
    if quantity.comparator in (Comparator.GREATER, Comparator.GREATER_OR_EQUAL):
        stops = [bound, *sorted({edge for edge in edges if edge > bound})]
        stops.append(stops[-1] * 2 + 1)
    else:
        stops = [Decimal(0), *sorted({edge for edge in edges if 0 < edge < bound}), bound]
    inner = stops[1:-1]
    between = [(low + high) / 2 for low, high in zip(stops, stops[1:], strict=False)]
    closed = quantity.comparator in (Comparator.LESS_OR_EQUAL, Comparator.GREATER_OR_EQUAL)
    return (*inner, *between, bound) if closed else (*inner, *between)
