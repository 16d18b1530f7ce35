"""What a verdict has to hold for: every remaining value, and all a censored one may stand for."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import pairwise, product
from typing import Generic, TypeVar

from ironview.domain.assessment import Candidates
from ironview.domain.quantities import Comparator, Quantity
from ironview.domain.values import value

Verdict = TypeVar("Verdict")
Edges = Callable[[], Sequence[Decimal]]
"""Every number a rule compares an analyte with; only asked about a censored value."""


@value()
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
        if len(self.found) > 1:
            return None
        (answer,) = self.found
        return answer


def answers(judge: Callable[..., Verdict], *columns: tuple[Candidates, Edges]) -> Answers[Verdict]:
    """Ask a rule about every combination of values.

    Args:
        judge: Takes one amount (None: missing) for each column.
        columns: For each analyte its candidates, and every number the rule compares it with.
    """
    point = _single_point(columns)
    if point is not None:
        return Answers(frozenset((judge(*point),)), is_open=False)
    found: set[Verdict] = set()
    is_open = False
    for combination in product(*(values for values, _ in columns)):
        quantities = [None if value is None else value.quantity for value in combination]
        if any(quantity is not None and quantity.comparator for quantity in quantities):
            spans = map(_amounts, quantities, (edges for _, edges in columns))
            said = {judge(*point) for point in product(*spans)}
            is_open = is_open or len(said) > 1
            found |= said
        else:
            found.add(judge(*(None if exact is None else exact.amount for exact in quantities)))
    return Answers(frozenset(found), is_open)


def _single_point(
    columns: tuple[tuple[Candidates, Edges], ...],
) -> list[Decimal | None] | None:
    """Return the one combination there is where no value is censored: the usual case."""
    point: list[Decimal | None] = []
    for values, _ in columns:
        value = values[0]
        quantity = None if value is None else value.quantity
        if len(values) > 1 or (quantity is not None and quantity.comparator is not None):
            return None
        point.append(None if quantity is None else quantity.amount)
    return point


def _amounts(quantity: Quantity | None, edges: Edges) -> tuple[Decimal | None, ...]:
    return (None,) if quantity is None else possible_amounts(quantity, edges())


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
    between = [(low + high) / 2 for low, high in pairwise(stops)]
    closed = quantity.comparator in (Comparator.LESS_OR_EQUAL, Comparator.GREATER_OR_EQUAL)
    return (*inner, *between, bound) if closed else (*inner, *between)
