"""H and L: against the row's own limits, else against the rule book. Chapter 2."""

from datetime import date
from decimal import Decimal

from ironview.domain import deficiency, hb_baseline, overload
from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Sample
from ironview.domain.history import History
from ironview.domain.quantities import Quantity
from ironview.domain.verdicts import ELIGIBLE, Flag


def flag_sample(history: History, sample: Sample) -> Sample:
    """Return the sample with a flag on each eligible result that is certainly out of range.

    No rule asks for a flag, so samples are flagged last.
    """
    flags = [_flag(history, sample.at.day, result) for result in sample.results]
    if not any(flags):
        return sample
    return sample.showing(
        tuple(
            [
                result.flagged(flag) if flag else result
                for result, flag in zip(sample.results, flags, strict=True)
            ]
        )
    )


def _flag(history: History, on: date, result: AssessedResult) -> Flag | None:
    quantity = result.quantity
    if quantity is None or result.interpretability not in ELIGIBLE:
        return None
    row = result.row
    if row.reference_low is not None or row.reference_high is not None:
        return _against_own_limits(result, quantity)
    match result.analyte.code:
        case AnalyteCode.FERRITIN:
            return _flag_ferritin(history, on, quantity)
        case AnalyteCode.TSAT:
            return _flag_tsat(history, on, quantity)
        case AnalyteCode.HB:
            limit = hb_baseline.anaemia_limit(history, on)
            return _low(quantity, None if limit is None else limit.amount)
        case AnalyteCode.CRP:
            return _high(quantity, history.guideline.windows.flag_crp_high_above.amount)
        case AnalyteCode.PHOSPHATE:
            return _low(quantity, history.guideline.windows.flag_phosphate_low_below.amount)
        case _:
            return None


def _against_own_limits(result: AssessedResult, quantity: Quantity) -> Flag | None:
    """A row's reference limits are in its reported unit."""
    row = result.row
    unit = result.analyte.unit_of(row.unit)
    factor = Decimal(1) if unit is None else unit.factor
    low = None if row.reference_low is None else row.reference_low * factor
    high = None if row.reference_high is None else row.reference_high * factor
    return _low(quantity, low) or _high(quantity, high)


def _flag_ferritin(history: History, on: date, quantity: Quantity) -> Flag | None:
    low = deficiency.deficiency_limit_then(history, on)
    high = overload.limits_on(history, on).ferritin
    return _low(quantity, low.amount) or _high(quantity, high.amount)


def _flag_tsat(history: History, on: date, quantity: Quantity) -> Flag | None:
    limits = overload.limits_on(history, on)
    if limits.tsat_inclusive and quantity.certainly_at_least(limits.tsat.amount):
        return Flag.HIGH
    low = history.guideline.windows.flag_tsat_low_below.amount
    return _low(quantity, low) or _high(quantity, limits.tsat.amount)


def _low(quantity: Quantity, limit: Decimal | None) -> Flag | None:
    return Flag.LOW if limit is not None and quantity.certainly_below(limit) else None


def _high(quantity: Quantity, limit: Decimal | None) -> Flag | None:
    return Flag.HIGH if limit is not None and quantity.certainly_above(limit) else None
