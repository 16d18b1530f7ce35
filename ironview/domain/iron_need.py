"""How much iron a course needs, by formula and by label (clinical rules, chapter 6).

Source:
    ganzoni-1970: weight × (target Hb − Hb) × 2.4 + stores.
"""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from ironview.domain.assessment import Course
from ironview.domain.guideline import DosingNumbers
from ironview.domain.hb_baseline import baseline_of
from ironview.domain.history import History
from ironview.domain.products import NeedRow
from ironview.domain.record import ConditionCode

_METRE_CM = Decimal(100)


def ganzoni_mg(history: History, course: Course) -> int | None:
    """Return the need by Ganzoni's formula, whole mg.

    Returns:
        None without a baseline Hb or a weight, or where two baseline values give two needs.
    """
    return _only(ganzoni_needs(history, course))


def simplified_mg(history: History, course: Course) -> int | None:
    """Return the need by the product's own table, whole mg.

    Returns:
        None without such a table, for mixed products, without a baseline Hb or a weight the table
        asks for, or where two baseline values give two needs.
    """
    return _only(simplified_needs(history, course))


def _only(needs: Iterable[int]) -> int | None:
    different = set(needs)
    return different.pop() if len(different) == 1 else None


def ganzoni_needs(history: History, course: Course) -> tuple[int, ...]:
    """Return the need, mg, for each baseline value; empty without one or without a weight."""
    kg = need_weight_kg(history, course)
    if kg is None:
        return ()
    numbers, height = history.guideline.dosing, history.patient.height_cm
    return tuple(_ganzoni(numbers, kg, height, hb) for hb in _baseline_values(history, course))


def simplified_needs(history: History, course: Course) -> tuple[int, ...]:
    """Return the need by the product's table, mg, for each baseline value."""
    if len({dose.infusion.product for dose in course.doses}) > 1:
        return ()
    rows, kg = course.doses[0].product.need, weight_kg(history)
    needs = (_look_up(rows, kg, hb) for hb in _baseline_values(history, course))
    return tuple(need for need in needs if need is not None)


def weight_kg(history: History) -> Decimal | None:
    """Return the patient's weight; None when it is missing or cannot be one."""
    kg = history.patient.weight_kg
    return kg if kg is not None and kg > 0 else None


def need_weight_kg(history: History, course: Course) -> Decimal | None:
    """Return the weight Ganzoni's formula starts from: before the pregnancy where that is known."""
    before = history.patient.pre_pregnancy_weight_kg
    is_pregnant = (
        history.condition(ConditionCode.PREGNANCY, course.first) is not None
        or history.profile_on(course.first).pregnancy_anaemia
    )
    if is_pregnant and before is not None and before > 0:
        return before
    return weight_kg(history)


def _baseline_values(history: History, course: Course) -> tuple[Decimal, ...]:
    baseline, _ = baseline_of(history, course)
    return baseline.values if baseline else ()


def _ganzoni(numbers: DosingNumbers, kg: Decimal, height_cm: Decimal | None, hb: Decimal) -> int:
    is_light = kg < numbers.ganzoni_light_below_kg.amount
    used_kg = _used_kg(numbers, kg, height_cm)
    target = numbers.ganzoni_target_light if is_light else numbers.ganzoni_target
    stores = numbers.ganzoni_stores_mg.amount
    if is_light:
        stores = numbers.ganzoni_stores_light_mg_per_kg.amount * used_kg
    lacking = max(Decimal(0), target.amount - hb)
    return _whole(used_kg * lacking * numbers.ganzoni_factor.amount + stores)


def _used_kg(numbers: DosingNumbers, kg: Decimal, height_cm: Decimal | None) -> Decimal:
    """Return the weight, or that of a body mass index of 25 where it is 30 or more."""
    if height_cm is None or height_cm <= 0:
        return kg
    square_metres = (height_cm / _METRE_CM) ** 2
    if kg < numbers.ganzoni_bmi_from.amount * square_metres:
        return kg
    return numbers.ganzoni_bmi_used.amount * square_metres


def _whole(mg: Decimal) -> int:
    return int(mg.quantize(Decimal(1), ROUND_HALF_UP))


def _look_up(rows: tuple[NeedRow, ...], kg: Decimal | None, hb: Decimal) -> int | None:
    band = [row for row in rows if row.hb_below_g_dl is None or hb < row.hb_below_g_dl]
    if not band:
        return None
    matching = [row for row in band if row.hb_below_g_dl == band[0].hb_below_g_dl]
    if kg is None:
        return _only({_whole(row.need_mg) for row in matching})
    return next(
        _whole(row.need_mg)
        for row in matching
        if row.weight_below_kg is None or kg < row.weight_below_kg
    )
