"""The one entry point: a record in, everything there is to say about it out."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ironview.domain.assessment import Course, Sample
from ironview.domain.findings import Finding, Held
from ironview.domain.guideline import Profile
from ironview.domain.record import Record
from ironview.domain.verdicts import (
    ChosenProfile,
    Fatigue,
    HbResponse,
    Ledger,
    NextTest,
    Overload,
    Stores,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseSummary:
    """What is said of one course.

    Attributes:
        ganzoni_mg: Whole mg; None without Hb or weight.
        simplified_mg: None without a table for the product, or for mixed products.
        tsat_before / tsat_after: %, None where missing.
        fatigue: None without any score.
        baseline_hb_g_dl: Rounded to 0.01; None without one.
    """

    course: Course
    ganzoni_mg: int | None
    simplified_mg: int | None
    tsat_before: Decimal | None
    tsat_after: Decimal | None
    fatigue: Fatigue | None
    baseline_hb_g_dl: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InterpretedSample:
    """A sample with its verdicts.

    Attributes:
        stores: None without a ferritin.
        overload: None without ferritin and TSAT.
        hb_response: None where chapter 5 gives none.
        findings: Those that rest on this sample, most severe first.
        profile: Set when it differs from the one on ``as_of``.
    """

    sample: Sample
    stores: Stores | None
    overload: Overload | None
    hb_response: HbResponse | None
    findings: tuple[Finding, ...]
    profile: ChosenProfile | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpretation:
    """Everything there is to say of one record on one date.

    Attributes:
        profile: In force on ``as_of``; ``profile_limits`` are its numbers.
        samples: In order of collection.
        findings: Of samples, doses, courses and the patient; most severe first, then newest.
        held: Rows that take part in nothing.
    """

    record: Record
    as_of: date
    profile: ChosenProfile
    profile_limits: Profile
    courses: tuple[CourseSummary, ...]
    ledger: Ledger
    samples: tuple[InterpretedSample, ...]
    findings: tuple[Finding, ...]
    next_test: NextTest
    held: tuple[Held, ...]
