"""What iron does to a body, roughly: enough that every rule of the engine meets its cases.

Ferritin leaps for some weeks after a dose and says nothing about stores then; haemoglobin follows
within a month or two, or does not; carboxymaltose lowers phosphate; a flare lifts ferritin and CRP.
"""

from dataclasses import dataclass, field
from datetime import date
from math import exp
from random import Random
from typing import Final

from tests.simulated.people import Kind

_SPIKE: Final = {"iron_sucrose": 0.5, "sodium_ferric_gluconate": 0.5, "ferumoxytol": 0.8}
_LOWERS_PHOSPHATE: Final = "ferric_carboxymaltose"


@dataclass(slots=True)
class Body:
    """One patient's iron.

    Attributes:
        weight: kg.
        hb / ferritin: Before any dose, g/dL and µg/L.
        wasting: 1 loses the usual phosphate after carboxymaltose.
        response: 1 makes all the haemoglobin the iron is enough for; 0 makes none.
        doses: Day, mg and product of each.
    """

    kind: Kind
    weight: float
    hb: float
    ferritin: float
    response: float
    wasting: float
    doses: list[tuple[date, int, str]] = field(default_factory=list)

    @property
    def need_mg(self) -> float:
        """Iron until haemoglobin 15 and filled stores, before any dose."""
        return self.weight * max(0.0, 15.0 - self.hb) * 2.4 + 500

    def ferritin_on(self, day: date, crp: float) -> float:
        """Return µg/L."""
        found = self.ferritin
        for given, mg, product in self.doses:
            days = (day - given).days
            if days >= 0:
                leap = 0.9 * _SPIKE.get(product, 1.0) * mg * exp(-days / 18) * (1 - exp(-days / 2))
                found += leap + 0.085 * mg * exp(-days / 260)
        return max(1.0, found * (1 + max(0.0, crp - 5) / 90))

    def tsat_on(self, day: date, crp: float) -> float:
        """Return %."""
        found = 6 + min(12.0, self.ferritin / 12)
        for given, mg, _ in self.doses:
            days = (day - given).days
            if days >= 0:
                found += mg / 1000 * (40 * exp(-days / 4) + 17 * exp(-days / 240))
        return min(97.0, max(3.0, found - min(8.0, crp / 12)))

    def hb_on(self, day: date) -> float:
        """Return g/dL."""
        made = 0.0
        for given, mg, _ in self.doses:
            days = (day - given).days
            if days >= 0:
                made += mg / (self.weight * 2.4) * (1 - exp(-days / 24)) * exp(-days / 500)
        return self.hb + min(15.2 - self.hb, made) * self.response

    def phosphate_on(self, day: date) -> float:
        """Return mmol/L."""
        found = 1.12
        for given, mg, product in self.doses:
            days = (day - given).days
            if 0 <= days < 150:
                depth = self.wasting * (0.42 if product == _LOWERS_PHOSPHATE else 0.04)
                found -= depth * min(1.3, mg / 1000) * exp(-(((days - 14) / 22) ** 2))
        return max(0.22, found)


def make_body(chance: Random, kind: Kind, weight: float) -> Body:
    """Draw a body of a kind of patient."""
    response = chance.choices((1.0, 0.55, 0.05), (76, 14, 10))[0]
    return Body(
        kind=kind,
        weight=weight,
        hb=chance.uniform(*kind.hb),
        ferritin=chance.uniform(*kind.ferritin),
        response=response * chance.uniform(0.85, 1.1),
        wasting=2.2 if chance.random() < 0.06 else chance.uniform(0.6, 1.3),
    )


def draw_crp(chance: Random, kind: Kind) -> float:
    """Draw mg/L, now and then those of a flare."""
    if chance.random() < kind.flares:
        return chance.uniform(18, 120)
    return max(0.2, kind.crp * chance.lognormvariate(0, 0.55))
