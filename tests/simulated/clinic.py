"""The patients of a simulated clinic: some years of each, the same for the same seed and number."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from random import Random
from typing import Final

from ironview.domain.moments import Moment
from ironview.domain.record import (
    DoseStatus,
    Event,
    EventKind,
    Infusion,
    Record,
    Scale,
    Symptom,
)
from tests.simulated.body import Body, make_body
from tests.simulated.laboratories import LABORATORIES, Drawn, Laboratory, measure
from tests.simulated.people import make_conditions, make_kind, make_patient

YEARS: Final = 5
UNTIL: Final = date(2026, 6, 30)
_AT_ONCE: Final = {
    "ferric_carboxymaltose": (1000, 500, 7),
    "ferric_derisomaltose": (1000, 500, 7),
    "iron_sucrose": (200, 100, 4),
    "sodium_ferric_gluconate": (125, 125, 3),
    "iron_dextran": (1000, 500, 14),
    "ferumoxytol": (510, 510, 7),
}
"""mg of a usual and a small dose, and days between two."""
_LOCAL: Final = timedelta(hours=1)
_MOST_DOSES: Final = 10
_NEVER_DOSED: Final = 0.07


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """What a clinic is drawn from.

    Attributes:
        until: The last day anything happened on.
    """

    seed: int
    years: int = YEARS
    until: date = UNTIL

    @property
    def since(self) -> date:
        """The first day."""
        return self.until - timedelta(days=round(365.25 * self.years))


@dataclass(frozen=True, slots=True)
class Simulated:
    """One patient.

    Attributes:
        corrected: Index of a result -> what it said before the laboratory corrected it.
    """

    record: Record
    corrected: dict[int, str]


def simulate(clinic: Clinic, number: int) -> Simulated:
    """Return the patient of a number: the same, however many others there are."""
    chance = Random(f"{clinic.seed}/{clinic.years}/{clinic.until}/{number}")
    kind = make_kind(chance)
    patient = make_patient(chance, kind, number, clinic.until)
    body = make_body(chance, kind, float(patient.weight_kg or 70))
    came = clinic.since + timedelta(days=chance.randint(0, (clinic.until - clinic.since).days - 12))
    infusions, days = _visits(chance, clinic, body, came)
    laboratory = chance.choices(LABORATORIES, (60, 30, 10))[0]
    drawn = _results(chance, body, laboratory, days, number)
    return Simulated(
        record=Record(
            patient=patient,
            conditions=make_conditions(chance, kind, clinic.until),
            infusions=infusions,
            results=tuple(one.row for one in drawn),
            events=tuple(_events(chance, clinic, body, came)),
            symptoms=tuple(_symptoms(chance, clinic, infusions)),
        ),
        corrected={index: one.before for index, one in enumerate(drawn) if one.before},
    )


def _results(
    chance: Random, body: Body, usual: Laboratory, days: list[date], number: int
) -> list[Drawn]:
    found: list[Drawn] = []
    for place, day in enumerate(days):
        laboratory = usual if chance.random() < 0.9 else chance.choice(LABORATORIES)
        found += measure(chance, body, day, laboratory, f"{number}-{place}")
    return found


def _visits(
    chance: Random, clinic: Clinic, body: Body, came: date
) -> tuple[tuple[Infusion, ...], list[date]]:
    """Return the infusions of all courses, and the days blood was drawn, in order."""
    infusions: list[Infusion] = []
    days: set[date] = {came}
    at = came + timedelta(days=chance.randint(3, 24))
    is_dosed = chance.random() >= _NEVER_DOSED
    while at <= clinic.until:
        if is_dosed:
            infusions += _course(chance, clinic, body, at)
        last = body.doses[-1][0] if body.doses else at
        following = last + timedelta(days=round(chance.lognormvariate(5.95, 0.45)))
        is_last = chance.random() < 0.3
        end = clinic.until if is_last else min(following, clinic.until)
        days |= set(_draws(chance, body, last, end))
        if is_last:
            break
        days.add(following - timedelta(days=chance.randint(2, 16)))
        at = following
    if chance.random() < (0.02 if is_dosed else 0.3):
        planned = clinic.until + timedelta(days=chance.randint(1, 25))
        infusions.append(_dose(chance, body, planned, body.kind.products[0][0], 100))
    return tuple(infusions), sorted(day for day in days if day <= clinic.until)


def _course(chance: Random, clinic: Clinic, body: Body, at: date) -> Iterator[Infusion]:
    """Yield the doses of a course: as much as is needed, less, or now and then too much."""
    codes, weights = zip(*body.kind.products, strict=True)
    product = chance.choices(codes, weights)[0]
    usual, small, gap = _AT_ONCE[product]
    wanted = body.need_mg * chance.choices((1.0, 0.6, 0.35, 1.5), (62, 22, 12, 4))[0]
    given, doses = 0.0, 0
    while given < wanted - small / 2 and doses < _MOST_DOSES and at <= clinic.until:
        mg = usual if wanted - given >= usual * 0.75 else small
        yield _dose(chance, body, at, product, mg)
        given += mg
        doses += 1
        at += timedelta(days=gap + chance.choice((0, 0, 0, 1, 7)))


def _dose(chance: Random, body: Body, day: date, product: str, mg: int) -> Infusion:
    start = time(chance.randint(8, 15), chance.choice((0, 15, 30, 45)))
    status = DoseStatus.COMPLETED
    if chance.random() < 0.008:
        status, mg = DoseStatus.PARTIAL, mg // 2
    body.doses.append((day, mg, product))
    return Infusion(
        product=product,
        dose_mg=None if chance.random() < 0.006 else Decimal(mg),
        started=Moment(day) if chance.random() < 0.3 else Moment(day, start, _LOCAL),
        status=status,
        lot=f"L{chance.randint(1000, 9999)}",
        origin="clinic",
    )


def _draws(chance: Random, body: Body, last: date, end: date) -> Iterator[date]:
    """Yield the days blood is drawn after a course, too early ones too."""
    for share, first, latest in ((0.30, 8, 24), (0.28, 27, 50), (0.62, 56, 92)):
        if chance.random() < share:
            yield last + timedelta(days=chance.randint(first, latest))
    day = last + timedelta(days=chance.randint(100, 190))
    while day < end and chance.random() > 0.17:
        yield day
        day += timedelta(days=round(body.kind.gap_days * chance.uniform(0.7, 1.5)))


def _events(chance: Random, clinic: Clinic, body: Body, came: date) -> Iterator[Event]:
    left = (clinic.until - came).days
    for kind, share in (
        (EventKind.ORAL_IRON, 0.10),
        (EventKind.RBC_TRANSFUSION, 0.06 if body.hb < 9.5 else 0.01),
        (EventKind.ESA_START, 0.5 if body.kind.name == "dialysis" else 0.01),
        (EventKind.BLOOD_DONATION, 0.01),
    ):
        if chance.random() < share:
            yield Event(kind=kind.value, at=Moment(came + timedelta(days=chance.randint(0, left))))
    if body.doses and chance.random() < 0.02:
        day = body.doses[-1][0] + timedelta(days=chance.randint(20, 120))
        yield Event(kind=EventKind.MRI_PLANNED.value, at=Moment(day))


def _symptoms(chance: Random, clinic: Clinic, infusions: tuple[Infusion, ...]) -> Iterator[Symptom]:
    if not infusions or chance.random() > 0.15:
        return
    first = infusions[0].started
    for days, low, high in ((-4, 5, 9), (60, 1, 6)):
        day = first.day + timedelta(days=days) if first is not None else clinic.until
        if day <= clinic.until:
            score = str(chance.randint(low, high))
            yield Symptom(scale=Scale.FATIGUE_NRS.value, at=Moment(day), score=score)
