"""Invented patients of a whole clinic over two years, the same in every run."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from ironview.domain.moments import Moment, PartialDate
from ironview.domain.record import Identifier, Infusion, Patient, Record, Result, Sex

PRODUCTS = (
    # code, mg of a dose, doses, how often, how many in a hundred are tested too early
    ("ferric_carboxymaltose", 1000, 1, 50, 22),
    ("ferric_derisomaltose", 1000, 1, 30, 31),
    ("iron_sucrose", 200, 4, 18, 48),
    ("ferumoxytol", 510, 2, 2, 40),
)
UNITS = {"ferritin": "ug/L", "hb": "g/dL", "phosphate": "mmol/L", "tsat": "%"}
_FAMILIES = ("Weber", "Rossi", "Novak", "Garcia", "Tanaka", "Okafor", "Dubois", "Lindqvist")
_GIVEN = ("Eva", "Maria", "Anna", "Lena", "Noor", "Ines", "Greta", "Mila")


def clinic_records(count: int, today: date, seed: int = 7) -> Iterator[Record]:
    """Yield patients with one to three courses each, most of them followed up."""
    for number in range(count):
        yield _record(number, today, Random(f"{seed} {number}"))


def _record(number: int, today: date, chance: Random) -> Record:
    product, mg, doses, _, early = chance.choices(PRODUCTS, [one[3] for one in PRODUCTS])[0]
    start = today - timedelta(days=chance.randrange(20, 720))
    infusions: list[Infusion] = []
    results: list[Result] = []
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3))):
        results += _panel(start - timedelta(days=5), ferritin=12, hb=_hb(chance, 9.2), tsat=9)
        days = [start + timedelta(days=7 * one) for one in range(doses)]
        infusions += [
            Infusion(product=product, dose_mg=Decimal(mg), started=Moment(day)) for day in days
        ]
        results += _after(days[-1], product, early, chance)
        start = days[-1] + timedelta(days=chance.randrange(120, 420))
        if start > today:
            break
    return Record(
        patient=Patient(
            identifiers=(Identifier("urn:clinic:mrn", f"{number:05}"),),
            family_name=_FAMILIES[number % len(_FAMILIES)],
            given_name=_GIVEN[number // len(_FAMILIES) % len(_GIVEN)],
            sex=Sex.FEMALE,
            birth_date=PartialDate(1950 + number % 50, 1 + number % 12, 1 + number % 28),
            weight_kg=Decimal(chance.randrange(48, 92)),
        ),
        infusions=tuple(infusions),
        results=tuple(one for one in results if one.collected and one.collected.day <= today),
    )


def _after(last: date, product: str, early: int, chance: Random) -> Iterator[Result]:
    """Yield what is drawn after a course: too early at times, then later, and by some never."""
    if chance.randrange(100) < early:
        yield from _panel(last + timedelta(days=chance.randrange(5, 27)), ferritin=800)
    if chance.randrange(100) < 35:
        low = chance.randrange(100) < (45 if product == "ferric_carboxymaltose" else 5)
        yield from _panel(last + timedelta(days=14), phosphate=0.6 if low else 1.0)
    if chance.randrange(100) < 80:
        responds = chance.randrange(100) < 78
        day = last + timedelta(days=chance.randrange(30, 90))
        hb = _hb(chance, 12.1 if responds else 9.4)
        yield from _panel(day, ferritin=chance.randrange(80, 300), hb=hb, tsat=24)


def _hb(chance: Random, middle: float) -> float:
    return round(middle + chance.uniform(-0.6, 0.6), 1)


def _panel(day: date, **values: float) -> Iterator[Result]:
    for analyte, amount in values.items():
        yield Result(
            analyte=analyte,
            value=str(amount),
            unit=UNITS[analyte],
            collected=Moment(day),
            laboratory="LabNord",
        )
