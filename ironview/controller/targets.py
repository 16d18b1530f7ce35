"""Sets, changes and ends the target of one analyte of a patient. It changes no verdict."""

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from ironview.domain.analytes import AnalyteCode
from ironview.domain.targets import Target, TargetRefusedError, target_of
from ironview.domain.told import tell
from ironview.domain.values import value
from ironview.store.targets import CHANGE_TARGET, END_TARGET, SET_TARGET

if TYPE_CHECKING:
    from ironview.controller.chart import Chart


@value(kw_only=True)
class Aim:
    """What a person wants of an analyte.

    Attributes:
        low / high: Both inclusive, canonical unit; None for no bound on that side.
    """

    low: Decimal | None = None
    high: Decimal | None = None
    reason: str = ""


def set_target(chart: "Chart", code: AnalyteCode, aim: Aim) -> str:
    """Keep a target; return its key.

    Raises:
        TargetRefusedError: It is impossible, or the analyte has a target already.
        StoreError: Nothing was written.
    """
    target = _target(chart, code, aim)
    with chart.writing(SET_TARGET) as change:
        if target_of(chart.store.targets.of(chart.key), code) is not None:
            raise TargetRefusedError(
                tell(
                    "Nothing was written: somebody set a target meanwhile. Close this window and "
                    "open it again to see it."
                )
            )
        return chart.store.targets.add(chart.key, target, change)


def change_target(chart: "Chart", seen: Target, aim: Aim) -> None:
    """Give a target other bounds, or another reason.

    Raises:
        TargetRefusedError: It is impossible.
        ChangedMeanwhileError: The target is another by now.
        StoreError: Nothing was changed.
    """
    target = replace(_target(chart, seen.analyte, aim), key=seen.key)
    with chart.writing(CHANGE_TARGET) as change:
        chart.store.targets.amend(target, change, seen=seen)


def end_target(chart: "Chart", seen: Target, *, reason: str = "") -> None:
    """Let a target count no longer; the history keeps it.

    Raises:
        ChangedMeanwhileError: It is another by now.
        StoreError: Nothing was changed.
    """
    with chart.writing(END_TARGET, reason) as change:
        chart.store.targets.withdraw(seen, change)


def _target(chart: "Chart", code: AnalyteCode, aim: Aim) -> Target:
    analyte = chart.guideline.analytes[code]
    target = Target(
        analyte=code,
        low=aim.low,
        high=aim.high,
        unit=analyte.canonical_unit,
        reason=aim.reason.strip(),
        by=chart.user,
        at=chart.store.now(),
    )
    target.refuse_impossible(analyte)
    return target
