"""What besides iron moves ferritin, TSAT and Hb of a sample (clinical rules, chapter 3)."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Final

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Sample
from ironview.domain.evidence import make_finding, use, use_condition, use_event
from ironview.domain.findings import Fact, Finding, Used
from ironview.domain.history import DatedEvent, History
from ironview.domain.inflammation import inflammation_on
from ironview.domain.quantities import read_quantity
from ironview.domain.record import ConditionCode, EventKind

_TOUCHED: Final = (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB)
_LIVER_CONDITIONS: Final = (ConditionCode.LIVER_DISEASE, ConditionCode.ALCOHOL)
_LIVER_ENZYMES: Final = (AnalyteCode.ALT, AnalyteCode.AST)
_LAB_SAYS_HIGH: Final = frozenset({"H", "HH"})
STIMULANTS: Final = (EventKind.ESA_START, EventKind.ESA_CHANGE, EventKind.HIF_PHI_START)
"""Starts and changes of treatments that raise Hb without iron."""


def find_confounders(history: History, sample: Sample) -> tuple[Finding, ...]:
    """Return every ``confounder.*`` finding on a sample with a ferritin, TSAT or Hb."""
    if sample.by_code.keys().isdisjoint(_TOUCHED):
        return ()
    return (
        *_inflammation(history, sample),
        *_liver(history, sample),
        *(_oral_iron(history, sample) if history.events else ()),
        *_haemolysed(history, sample),
        *(_earlier_events(history, sample) if history.events else ()),
    )


def events_before(
    history: History, sample: Sample, kinds: Iterable[EventKind], within_days: int
) -> tuple[DatedEvent, ...]:
    """Return the events of these kinds 0 to so many days before a sample.

    One on the sample's own date counts unless its time shows that it came after.
    """
    return tuple(
        event
        for event in history.events
        if event.kind in kinds
        and 0 <= (sample.at.day - event.at.day).days <= within_days
        and not sample.at.certainly_before(event.at)
    )


def _confounder(
    history: History,
    sample: Sample,
    name: str,
    used: Iterable[Used],
    facts: dict[str, Fact] | None = None,
) -> Finding:
    code = f"confounder.{name}"
    return make_finding(history.guideline, code, samples=(sample,), used=used, facts=facts)


def _inflammation(history: History, sample: Sample) -> Iterator[Finding]:
    found = inflammation_on(history, sample.at.day)
    if found.is_present:
        crp = found.crps[0].quantity if found.crps else None
        facts: dict[str, Fact] = {
            "crp_mg_l": crp.amount if crp else None,
            "crp_limit_mg_l": history.guideline.stores.inflamed_crp_above.amount,
            "condition": found.conditions[0].code if found.conditions else "",
        }
        if crp is not None:
            facts["within_days"] = history.guideline.stores.inflamed_crp_within_days.whole
        yield _confounder(history, sample, "inflammation", found.used, facts)


def _liver(history: History, sample: Sample) -> Iterator[Finding]:
    day = sample.at.day
    conditions = [
        condition
        for condition in history.conditions
        if condition.code in _LIVER_CONDITIONS and condition.holds_on(day)
    ]
    enzymes = _raised_enzymes(history, sample)
    if conditions or enzymes:
        facts: dict[str, Fact] = {
            "condition": conditions[0].code if conditions else "",
            "enzyme": enzymes[0].code.value if enzymes else "",
        }
        if enzymes:
            facts["range_high"] = enzymes[0].row.reference_high
            facts["range_unit"] = enzymes[0].row.unit
            facts["within_days"] = history.guideline.stores.liver_enzyme_within_days.whole
        used = (*map(use_condition, conditions), *map(use, enzymes))
        yield _confounder(history, sample, "liver", used, facts)


def _raised_enzymes(history: History, sample: Sample) -> list[AssessedResult]:
    day, reach = sample.at.day, timedelta(history.guideline.stores.liver_enzyme_within_days.whole)
    raised: list[AssessedResult] = []
    for code in _LIVER_ENZYMES:
        for other, _ in history.within(code, day - reach, day + reach):
            eligible = other.eligible(code)
            if all(map(_is_raised, eligible)):
                raised += eligible
    return raised


def _is_raised(result: AssessedResult) -> bool:
    row = result.row
    if row.reference_high is None:
        return row.lab_flag.strip().upper() in _LAB_SAYS_HIGH
    reported = read_quantity(row.value)
    return reported is not None and reported.certainly_above(row.reference_high)


def _oral_iron(history: History, sample: Sample) -> Iterator[Finding]:
    before = history.guideline.stores.oral_iron_before_days.whole
    taken = [
        event
        for event in history.events
        if event.kind is EventKind.ORAL_IRON and 0 <= (sample.at.day - event.at.day).days <= before
    ]
    if taken:
        facts: dict[str, Fact] = {"taken_on": taken[-1].at.day, "within_days": before}
        yield _confounder(history, sample, "oral_iron", map(use_event, taken), facts)


def _haemolysed(history: History, sample: Sample) -> Iterator[Finding]:
    if sample.haemolysed:
        marked = [result for result in sample.results if result.row.haemolysed]
        yield _confounder(history, sample, "haemolysed", map(use, marked))


def _earlier_events(history: History, sample: Sample) -> Iterator[Finding]:
    numbers = history.guideline.stores
    rules = (
        ("transfusion", (EventKind.RBC_TRANSFUSION,), numbers.transfusion_before_days),
        ("esa", STIMULANTS, numbers.esa_before_days),
        ("blood_donation", (EventKind.BLOOD_DONATION,), numbers.donation_before_days),
    )
    for name, kinds, within in rules:
        events = events_before(history, sample, kinds, within.whole)
        if events:
            facts: dict[str, Fact] = {
                "kind": events[-1].kind.value,
                "last_on": events[-1].at.day,
                "days_before": (sample.at.day - events[-1].at.day).days,
                "within_days": within.amount,
                "units": sum((event.units for event in events), start=events[0].units * 0),
            }
            yield _confounder(history, sample, name, map(use_event, events), facts)
