"""Iron given, and iron in blood received and donated (clinical rules, chapter 6)."""

from decimal import Decimal

from ironview.domain.history import History
from ironview.domain.moments import add_months
from ironview.domain.record import EventKind
from ironview.domain.verdicts import Ledger


def make_ledger(history: History) -> Ledger:
    """Return the iron in and out up to ``as_of``; a dose of unknown amount adds nothing."""
    months = history.guideline.dosing.ledger_months.whole
    given = [dose for dose in history.doses if dose.day <= history.as_of]
    recent = [dose for dose in given if history.as_of <= add_months(dose.day, months)]
    return Ledger(
        given_last_12_months_mg=sum((dose.mg or Decimal(0) for dose in recent), Decimal(0)),
        given_ever_mg=sum((dose.mg or Decimal(0) for dose in given), Decimal(0)),
        transfused_mg=_blood_mg(history, EventKind.RBC_TRANSFUSION),
        donated_mg=_blood_mg(history, EventKind.BLOOD_DONATION),
        has_unknown_dose=any(dose.mg is None for dose in given),
    )


def _blood_mg(history: History, kind: EventKind) -> tuple[Decimal, Decimal]:
    units = sum(
        (
            event.units
            for event in history.events
            if event.kind is kind and event.at.day <= history.as_of
        ),
        Decimal(0),
    )
    numbers = history.guideline.dosing
    return units * numbers.iron_per_unit_low_mg.amount, units * numbers.iron_per_unit_high_mg.amount
