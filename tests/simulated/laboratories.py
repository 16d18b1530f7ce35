"""Three laboratories: each with its units, its limits and its slips."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from decimal import Decimal
from random import Random
from typing import Final

from ironview.domain.moments import Moment
from ironview.domain.record import Exclusion, Result, ResultStatus
from tests.simulated.body import Body, draw_crp

_Limits = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Laboratory:
    """Who measures.

    Attributes:
        units: Analyte -> unit as printed, what a canonical value is multiplied with, decimals.
        limits: Analyte -> lower and upper limit as printed.
    """

    name: str
    units: dict[str, tuple[str, float, int]]
    limits: dict[str, _Limits]


_USUAL: Final = {
    "ferritin": ("µg/L", 1.0, 0),
    "tsat": ("%", 1.0, 0),
    "hb": ("g/dL", 1.0, 1),
    "crp": ("mg/L", 1.0, 1),
    "phosphate": ("mmol/L", 1.0, 2),
    "mcv": ("fL", 1.0, 0),
    "creatinine": ("µmol/L", 1.0, 0),
    "egfr": ("mL/min/1.73 m²", 1.0, 0),
}
_LIMITS: Final[dict[str, _Limits]] = {
    "ferritin": ("15", "150"),
    "tsat": ("16", "45"),
    "hb": ("12.0", "15.8"),
    "crp": (None, "5.0"),
    "phosphate": ("0.81", "1.45"),
}
LABORATORIES: Final = (
    Laboratory(name="Zentrallabor Nord", units=_USUAL, limits=_LIMITS),
    Laboratory(
        name="City Hospital",
        units={
            **_USUAL,
            "ferritin": ("ng/mL", 1.0, 1),
            "hb": ("g/L", 10.0, 0),
            "crp": ("mg/dL", 0.1, 2),
            "phosphate": ("mg/dL", 1 / 0.3229, 1),
        },
        limits={"ferritin": ("13", "150"), "hb": ("120", "158")},
    ),
    Laboratory(
        name="Laboratoire du Lac",
        units={**_USUAL, "ferritin": ("pmol/L", 1 / 0.445, 0), "hb": ("mmol/L", 0.6206, 1)},
        limits={},
    ),
)
_LOCAL: Final = timedelta(hours=1)
_SLIPS: Final = 0.0012
_CORRECTED: Final = 0.004


@dataclass(frozen=True, slots=True)
class Drawn:
    """One result, and what it said before the laboratory corrected it; empty: it never did."""

    row: Result
    before: str = ""


def measure(
    chance: Random, body: Body, day: date, laboratory: Laboratory, name: str
) -> Iterator[Drawn]:
    """Yield the results of one sample.

    Args:
        name: What the laboratory calls the sample; its results are numbered.
    """
    at = Moment(day, time(chance.randint(7, 16), chance.randrange(0, 60, 5)), _LOCAL)
    if chance.random() < 0.15:
        at = Moment(day)
    for number, (analyte, amount) in enumerate(_panel(chance, body, day)):
        unit, factor, decimals = laboratory.units[analyte]
        value = f"{amount * factor:.{decimals}f}"
        low, high = laboratory.limits.get(analyte, (None, None))
        row = Result(
            id=f"{name}-{number}",
            analyte=analyte,
            value=value,
            unit=unit,
            collected=at,
            reported=Moment(day),
            reference_low=None if low is None else Decimal(low),
            reference_high=None if high is None else Decimal(high),
            laboratory=laboratory.name,
            origin=f"{laboratory.name}:{name}",
        )
        yield _with_slips(chance, row)


def _panel(chance: Random, body: Body, day: date) -> Iterator[tuple[str, float]]:
    crp = draw_crp(chance, body.kind)
    yield "ferritin", body.ferritin_on(day, crp) * chance.lognormvariate(0, 0.08)
    if chance.random() < 0.92:
        yield "tsat", min(99.0, body.tsat_on(day, crp) * chance.lognormvariate(0, 0.14))
    bleeds = body.kind.name in ("bleeding", "surgery") and chance.random() < 0.004
    hb = body.hb_on(day) + chance.gauss(0, 0.25) - (4 if bleeds else 0)
    yield "hb", hb
    if chance.random() < 0.8:
        yield "crp", crp
    if chance.random() < 0.35:
        yield "mcv", 68 + 2.2 * max(0.0, hb - 6) + chance.gauss(0, 2)
    days = min(((day - given).days for given, _, _ in body.doses if given <= day), default=999)
    if chance.random() < (0.5 if days < 90 else 0.12):
        yield "phosphate", max(0.15, body.phosphate_on(day) + chance.gauss(0, 0.08))
    if body.kind.name in ("kidney", "dialysis"):
        low, high = (8, 14) if body.kind.name == "dialysis" else (22, 55)
        yield "egfr", chance.uniform(low, high)


def _with_slips(chance: Random, row: Result) -> Drawn:
    """Return a result as it reached the clinic: now and then corrected, set aside or unusable."""
    lot = chance.random()
    if lot < _SLIPS:
        return Drawn(_slip(chance, row))
    if lot < _SLIPS + _CORRECTED:
        before = f"{float(row.value) * chance.choice((0.7, 1.4, 2.0)):.1f}"
        return Drawn(replace(row, status=ResultStatus.CORRECTED), before)
    if lot < _SLIPS + _CORRECTED + 0.002:
        return Drawn(replace(row, status=ResultStatus.PRELIMINARY))
    if lot < _SLIPS + _CORRECTED + 0.004:
        aside = Exclusion("drawn from the arm with the drip", "Anna", "2026-01-01T10:00+00:00")
        return Drawn(replace(row, excluded=aside))
    if lot < _SLIPS + _CORRECTED + 0.008:
        return Drawn(replace(row, haemolysed=True))
    return Drawn(row)


def _slip(chance: Random, row: Result) -> Result:
    """Return a row that waits for a person."""
    match chance.randrange(5):
        case 0:
            return replace(row, unit="")
        case 1:
            return replace(row, value="clotted")
        case 2:
            return replace(row, analyte="zinc", name="Zinc")
        case 3:
            return replace(row, collected=None, collected_text="Tuesday")
        case _:
            return replace(row, unit="mol/furlong")
