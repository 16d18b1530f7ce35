"""The range a clinician wants one analyte of one patient to stand in: a mark, never a rule."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Final

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.errors import IronViewError
from ironview.domain.told import tell
from ironview.domain.values import value

LONGEST_REASON: Final = 1000


class TargetRefusedError(IronViewError):
    """A target that says too little, too much or nothing possible. Nothing was written."""


@value(kw_only=True)
class Target:
    """A target of one analyte.

    Attributes:
        low / high: Both inclusive, in ``unit``; None for no bound on that side.
        unit: Canonical unit of the analyte on the day it was set.
        reason: In the person's words; may be empty.
        by / at: Who set or last changed it, and when, UTC.
        key: The store's row; empty while it is not kept.
    """

    analyte: AnalyteCode
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str
    reason: str = ""
    by: str = ""
    at: datetime
    key: str = ""

    def refuse_impossible(self, analyte: Analyte) -> None:
        """Refuse a target nobody can reach.

        Raises:
            TargetRefusedError: It has no bound, its bounds are not in order, a bound is no
                plausible result of the analyte, or its reason is too long.
        """
        if self.low is None and self.high is None:
            raise TargetRefusedError(
                tell("Nothing was written. Enter a lower limit, an upper limit or both.")
            )
        for bound in (self.low, self.high):
            _refuse_implausible(bound, analyte)
        if self.low is not None and self.high is not None and self.low >= self.high:
            raise TargetRefusedError(
                tell("Nothing was written. The lower limit must be below the upper limit.")
            )
        if len(self.reason) > LONGEST_REASON:
            raise TargetRefusedError(
                tell(
                    "Nothing was written. Shorten the reason to {most} letters.",
                    most=LONGEST_REASON,
                )
            )


def _refuse_implausible(bound: Decimal | None, analyte: Analyte) -> None:
    if bound is None:
        return
    low, high = analyte.lowest, analyte.highest
    is_below = bound < 0 or (low is not None and bound < low.amount)
    if is_below or (high is not None and bound > high.amount):
        raise TargetRefusedError(
            tell(
                "Nothing was written. {amount} {unit} is no plausible result of this test. "
                "Check the number and the unit.",
                amount=bound,
                unit=analyte.canonical_unit,
            )
        )


def target_of(targets: Iterable[Target], code: AnalyteCode) -> Target | None:
    """Return the target of an analyte, of several after a merge the one set last; None without."""
    own = [one for one in targets if one.analyte is code]
    return max(own, key=lambda one: (one.at, one.key), default=None)
