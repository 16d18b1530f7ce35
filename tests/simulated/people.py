"""Who comes to a clinic that gives iron, and what kind of patient each of them is."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Final

from ironview.domain.moments import PartialDate
from ironview.domain.record import (
    Condition,
    ConditionCode,
    Identifier,
    MenopausalStatus,
    Patient,
    Sex,
)

SYSTEM: Final = "urn:clinic:mrn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One group of patients.

    Attributes:
        share: Of all patients, in any unit.
        women: Share of women.
        ages: Youngest and oldest on the last day.
        products: Code -> how often, in any unit.
        hb: g/dL, lowest and highest before iron.
        ferritin: µg/L, lowest and highest before iron.
        crp: mg/L, median without a flare.
        flares: Share of samples drawn in one.
        gap_days: From one routine sample to the next.
    """

    name: str
    share: int
    women: float
    ages: tuple[int, int]
    products: tuple[tuple[str, int], ...]
    hb: tuple[float, float]
    ferritin: tuple[float, float]
    crp: float
    flares: float
    gap_days: int
    condition: ConditionCode | None = None


_MIXED: Final = (
    ("ferric_carboxymaltose", 62),
    ("ferric_derisomaltose", 24),
    ("iron_sucrose", 10),
    ("iron_dextran", 2),
    ("ferumoxytol", 2),
)
_DIALYSIS: Final = (("iron_sucrose", 78), ("sodium_ferric_gluconate", 22))
_PREGNANT: Final = (
    ("ferric_carboxymaltose", 70),
    ("ferric_derisomaltose", 20),
    ("iron_sucrose", 10),
)
KINDS: Final = (
    Kind(
        name="bleeding",
        share=34,
        women=1.0,
        ages=(19, 50),
        products=_MIXED,
        hb=(8.2, 11.9),
        ferritin=(3, 18),
        crp=1.5,
        flares=0.04,
        gap_days=170,
    ),
    Kind(
        name="bowel",
        share=15,
        women=0.52,
        ages=(18, 75),
        products=_MIXED,
        hb=(8.5, 12.6),
        ferritin=(8, 75),
        crp=7.0,
        flares=0.22,
        gap_days=120,
        condition=ConditionCode.IBD,
    ),
    Kind(
        name="kidney",
        share=13,
        women=0.46,
        ages=(48, 88),
        products=_MIXED,
        hb=(8.6, 11.4),
        ferritin=(40, 180),
        crp=5.0,
        flares=0.10,
        gap_days=130,
        condition=ConditionCode.CKD_ND,
    ),
    Kind(
        name="dialysis",
        share=6,
        women=0.42,
        ages=(40, 84),
        products=_DIALYSIS,
        hb=(8.8, 11.6),
        ferritin=(120, 480),
        crp=8.0,
        flares=0.16,
        gap_days=75,
        condition=ConditionCode.HAEMODIALYSIS,
    ),
    Kind(
        name="heart",
        share=12,
        women=0.40,
        ages=(55, 90),
        products=_MIXED,
        hb=(10.2, 13.8),
        ferritin=(18, 190),
        crp=4.0,
        flares=0.08,
        gap_days=170,
        condition=ConditionCode.HEART_FAILURE,
    ),
    Kind(
        name="pregnant",
        share=8,
        women=1.0,
        ages=(19, 43),
        products=_PREGNANT,
        hb=(8.4, 10.6),
        ferritin=(4, 20),
        crp=4.0,
        flares=0.03,
        gap_days=60,
        condition=ConditionCode.PREGNANCY,
    ),
    Kind(
        name="surgery",
        share=9,
        women=0.5,
        ages=(30, 85),
        products=_MIXED,
        hb=(7.8, 11.6),
        ferritin=(10, 90),
        crp=9.0,
        flares=0.20,
        gap_days=150,
    ),
    Kind(
        name="young",
        share=3,
        women=0.6,
        ages=(13, 18),
        products=_MIXED,
        hb=(8.4, 11.4),
        ferritin=(3, 14),
        crp=1.0,
        flares=0.04,
        gap_days=170,
    ),
)
_SHARES: Final = tuple(kind.share for kind in KINDS)
_FAMILY: Final = (
    "Marchetti",
    "Okafor",
    "Lindqvist",
    "Nguyen",
    "Brennan",
    "Kowalski",
    "Haddad",
    "Fischer",
    "Rossi",
    "Tanaka",
    "Svensson",
    "Dubois",
    "Adeyemi",
    "Novák",
    "Petrov",
    "Meyer",
    "García",
    "Weber",
    "Silva",
    "Costa",
    "Müller",
    "Schäfer",
    "O'Neill",
    "van Dijk",
    "Østergaard",
    "Łukasik",
    "Yılmaz",
    "Bauer",
    "Lefèvre",
    "Moreau",
)
_WOMEN: Final = (
    "Elena",
    "Eva",
    "Anna",
    "Chioma",
    "Linh",
    "Siobhan",
    "Maria",
    "Yuki",
    "Zoë",
    "Inés",
)
_MEN: Final = ("Anton", "Jonas", "Paul", "Emeka", "Minh", "Liam", "Luca", "Kenji", "René", "José")


def make_kind(chance: Random) -> Kind:
    """Draw what kind of patient somebody is."""
    return chance.choices(KINDS, _SHARES)[0]


def make_patient(chance: Random, kind: Kind, number: int, until: date) -> Patient:
    """Draw who somebody is; the number is theirs alone."""
    sex = Sex.FEMALE if chance.random() < kind.women else Sex.MALE
    born = until - timedelta(days=round(365.25 * chance.uniform(*kind.ages)))
    centre, spread = (65, 13) if sex is Sex.FEMALE else (79, 14)
    weight = 52.0 if kind.name == "young" else min(140.0, max(42.0, chance.gauss(centre, spread)))
    family = chance.choice(_FAMILY)
    if chance.random() < 0.4:
        family = f"{family}-{chance.choice(_FAMILY)}"
    return Patient(
        id=f"S{number:06}",
        identifiers=(Identifier(SYSTEM, f"{number:07}"),),
        family_name=family,
        given_name=chance.choice(_WOMEN if sex is Sex.FEMALE else _MEN),
        sex=sex,
        birth_date=PartialDate(born.year, born.month, born.day),
        menopausal_status=_menopause(sex, (until - born).days / 365.25),
        weight_kg=None if chance.random() < 0.06 else Decimal(f"{weight:.1f}"),
        height_cm=None if chance.random() < 0.4 else Decimal(round(chance.gauss(170, 9))),
    )


def make_conditions(chance: Random, kind: Kind, until: date) -> tuple[Condition, ...]:
    """Draw what somebody has besides too little iron; a pregnancy may end after the last day."""
    found = []
    if kind.condition is ConditionCode.PREGNANCY:
        began = until - timedelta(days=chance.randint(30, 1500))
        found.append(Condition(code=kind.condition.value, since=began))
    elif kind.condition is not None:
        since = until - timedelta(days=chance.randint(400, 4000))
        found.append(Condition(code=kind.condition.value, since=since))
    if chance.random() < 0.03:
        found.append(Condition(code=ConditionCode.LIVER_DISEASE.value))
    if chance.random() < 0.02:
        began = until - timedelta(days=chance.randint(10, 900))
        ended = began + timedelta(days=chance.randint(14, 60))
        found.append(Condition(code=ConditionCode.INFECTION.value, since=began, until=ended))
    return tuple(found)


def _menopause(sex: Sex, age: float) -> MenopausalStatus:
    if sex is not Sex.FEMALE:
        return MenopausalStatus.UNKNOWN
    return MenopausalStatus.PRE if age < 50 else MenopausalStatus.POST
