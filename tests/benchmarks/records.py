"""Invented records of a given size, the same in every run."""

from datetime import date, timedelta
from decimal import Decimal

from ironview.domain.moments import Moment, PartialDate
from ironview.domain.record import Infusion, Patient, Record, Result, Sex

PANEL = (
    ("ferritin", "µg/L", 12, 450),
    ("tsat", "%", 6, 48),
    ("hb", "g/dL", 8, 14),
    ("crp", "mg/L", 1, 9),
    ("phosphate", "mmol/L", 0.7, 1.4),
)
FIRST = date(2021, 1, 4)


def record_of(results: int, number: int = 0, every_days: int = 30) -> Record:
    """Return a patient with a panel every so many days and a dose twice a year."""
    samples = -(-results // len(PANEL))
    rows = [
        Result(
            id=f"{number}-{index}-{analyte}",
            analyte=analyte,
            value=f"{low + (high - low) * ((index * 7 + number * 3) % 11) / 11:.1f}",
            unit=unit,
            collected=Moment(FIRST + timedelta(days=every_days * index)),
            laboratory="LabNord",
        )
        for index in range(samples)
        for analyte, unit, low, high in PANEL
    ][:results]
    doses = tuple(
        Infusion(
            product="ferric_carboxymaltose",
            dose_mg=Decimal(1000),
            started=Moment(FIRST + timedelta(days=40 + 183 * turn)),
        )
        for turn in range(max(1, samples * every_days // 183))
    )
    patient = Patient(
        id=f"P{number}",
        family_name=f"Muster{number}",
        given_name="Eva",
        sex=Sex.FEMALE,
        birth_date=PartialDate(1980, 5, 17),
        weight_kg=Decimal(64),
    )
    return Record(patient=patient, infusions=doses, results=tuple(rows))
