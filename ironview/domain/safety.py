"""What must not be missed: phosphate, iron to wait with, Hb, MRI (clinical rules, chapter 6)."""

from collections.abc import Iterator
from datetime import date

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import Dose
from ironview.domain.evidence import make_finding, use, use_dose, use_event
from ironview.domain.findings import Finding
from ironview.domain.history import DatedEvent, History
from ironview.domain.iron_hold import find_haemochromatosis_hold, find_iron_hold
from ironview.domain.moments import add_months
from ironview.domain.phosphate_watch import find_checks_due, find_low_phosphate
from ironview.domain.record import EventKind


def find_safety(history: History) -> tuple[Finding, ...]:
    """Return every ``safety.*`` finding of a history."""
    return (
        *(
            finding
            for sample in history.samples
            for finding in history.of_sample(find_iron_hold, sample)
        ),
        *find_haemochromatosis_hold(history),
        *find_low_phosphate(history),
        *find_checks_due(history),
        *_critical_hb(history),
        *_mri_interference(history),
    )


def _critical_hb(history: History) -> Iterator[Finding]:
    below = history.guideline.safety.hb_critical_below
    for sample, results in history.series(AnalyteCode.HB):
        critical = [r for r in results if r.quantity and r.quantity.certainly_below(below.amount)]
        if critical:
            yield make_finding(
                history.guideline,
                "safety.hb_critical",
                samples=(sample,),
                used=map(use, critical),
                facts={"below_g_dl": below.amount},
                action="assess_urgently",
            )


def _mri_interference(history: History) -> Iterator[Finding]:
    """Yield at most one finding: the latest time in which today or a planned MRI lies."""
    planned = [event for event in history.events if event.kind is EventKind.MRI_PLANNED]
    for course in reversed(history.courses):
        doses = [dose for dose in course.doses if dose.product.mri_months is not None]
        if not doses:
            continue
        until = max(_clear_after(dose) for dose in doses)
        touched = [event for event in planned if doses[0].day <= event.at.day <= until]
        if touched or doses[0].day <= history.as_of <= until:
            yield _mri_finding(history, doses, until, touched)
            return


def _clear_after(dose: Dose) -> date:
    months = dose.product.mri_months
    return add_months(dose.day, months.whole if months else 0)


def _mri_finding(
    history: History, doses: list[Dose], until: date, planned: list[DatedEvent]
) -> Finding:
    return make_finding(
        history.guideline,
        "safety.mri_interference",
        used=(*map(use_dose, doses), *map(use_event, planned)),
        facts={
            "product": doses[-1].infusion.product,
            "first_dose": doses[0].day,
            "last_dose": doses[-1].day,
            "until": until,
            "mri_on": planned[0].at.day if planned else None,
        },
        action="tell_radiology",
    )
