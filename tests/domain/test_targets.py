"""A target says something possible: a bound at least, in order, within what a test can measure."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.targets import LONGEST_REASON, Target, TargetRefusedError, target_of
from tests.domain.records import GUIDELINE

AT = datetime(2026, 6, 3, 8, tzinfo=UTC)
HB = GUIDELINE.analytes[AnalyteCode.HB]
LOWEST, HIGHEST = HB.lowest.amount, HB.highest.amount
STEP = Decimal("0.01")


def target(low=None, high=None, **more):
    low, high = (None if one is None else Decimal(one) for one in (low, high))
    given = {"analyte": AnalyteCode.HB, "unit": "g/dL", "at": AT, **more}
    return Target(low=low, high=high, **given)


@pytest.mark.parametrize(
    "possible",
    [
        target("10", "12"),
        target("10"),
        target(None, "12"),
        target("11.99", "12"),
        target(LOWEST, HIGHEST),
        target("10", reason="x" * LONGEST_REASON),
    ],
)
def test_a_possible_target_is_let_through(possible):
    possible.refuse_impossible(HB)


@pytest.mark.parametrize(
    ("impossible", "why"),
    [
        (target(), "a lower limit, an upper limit or both"),
        (target("12", "12"), "must be below"),
        (target("12.01", "12"), "must be below"),
        (target(LOWEST - STEP), "no plausible result"),
        (target(None, HIGHEST + STEP), "no plausible result"),
        (target("100", "120"), "100 g/dL is no plausible result"),
        (target("10", reason="x" * (LONGEST_REASON + 1)), "Shorten the reason"),
    ],
)
def test_an_impossible_target_is_refused_with_a_sentence(impossible, why):
    with pytest.raises(TargetRefusedError, match=why):
        impossible.refuse_impossible(HB)


@pytest.mark.parametrize(("bound", "is_refused"), [("-0.01", True), ("0", False)])
def test_nothing_below_nothing_is_wanted(bound, is_refused):
    without_lowest = replace(HB, lowest=None)
    if is_refused:
        with pytest.raises(TargetRefusedError):
            target(bound).refuse_impossible(without_lowest)
    else:
        target(bound).refuse_impossible(without_lowest)


def test_each_analyte_has_its_own_target_and_the_one_set_last_counts():
    older, newer = target("10", key="b"), target("11", at=AT + timedelta(1), key="a")
    iron = target("5", analyte=AnalyteCode.IRON)

    assert target_of([newer, older, iron], AnalyteCode.HB) is newer
    assert target_of([older, newer, iron], AnalyteCode.HB) is newer
    assert target_of([older], AnalyteCode.IRON) is None
