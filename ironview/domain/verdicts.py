"""The answers the engine can give: one vocabulary for each question of the clinical rules."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from ironview.domain.moments import Moment
from ironview.domain.values import value


class Window(StrEnum):
    """Chapter 2: what the time since the doses allows."""

    SAME_DAY_UNCLEAR = "same_day_unclear"
    ASSAY_INTERFERENCE = "assay_interference"
    NO_INFUSION = "no_infusion"
    BASELINE = "baseline"
    TOO_EARLY = "too_early"
    PROVISIONAL = "provisional"
    ACCEPTABLE = "acceptable"
    STEADY = "steady"


class Interpretability(StrEnum):
    """Chapter 2: whether a result may be read; ``eligible`` is the last two."""

    EXCLUDED = "excluded"
    INVALID = "invalid"
    UNCLEAR = "unclear"
    TOO_EARLY = "too_early"
    PROVISIONAL = "provisional"
    INTERPRETABLE = "interpretable"


ELIGIBLE: Final = frozenset({Interpretability.INTERPRETABLE, Interpretability.PROVISIONAL})
"""What verdicts may rest on."""


class Flag(StrEnum):
    """Above or below a limit; only eligible results carry one."""

    HIGH = "H"
    LOW = "L"


class Stores(StrEnum):
    """Chapter 3."""

    NOT_ASSESSABLE = "not_assessable"
    IRON_INDICATED = "iron_indicated"
    ABSOLUTE_DEFICIENCY = "absolute_deficiency"
    FUNCTIONAL_DEFICIENCY = "functional_deficiency"
    LOW_SATURATION = "low_saturation"
    OVERLOAD_PATTERN = "overload_pattern"
    HIGH = "high"
    INDETERMINATE = "indeterminate"
    REPLETE = "replete"


class Overload(StrEnum):
    """Chapter 4."""

    NOT_ASSESSABLE = "not_assessable"
    NONE = "none"
    POSSIBLE = "possible"
    PERSISTENT = "persistent"


class HbVerdict(StrEnum):
    """Chapter 5."""

    NO_BASELINE = "no_baseline"
    NOT_APPLICABLE = "not_applicable"
    CONFOUNDED = "confounded"
    TOO_SOON = "too_soon"
    EARLY_SIGN = "early_sign"
    ON_TRACK = "on_track"
    NOT_YET = "not_yet"
    OPTIMAL = "optimal"
    ADEQUATE = "adequate"
    PARTIAL = "partial"
    NON_RESPONSE = "non_response"
    NOT_ASSESSABLE = "not_assessable"


class Fatigue(StrEnum):
    """Chapter 5, per course."""

    IMPROVED = "improved"
    UNCHANGED = "unchanged"
    WORSE = "worse"
    NO_BASELINE = "no_baseline"


class NextTestState(StrEnum):
    """Chapter 7."""

    NONE = "none"
    WAITING = "waiting"
    OPEN = "open"
    DUE = "due"
    OVERDUE = "overdue"
    REDRAW = "redraw"
    DONE = "done"


class ProfileChoice(StrEnum):
    """Who chose a profile."""

    DEFAULT = "default"
    CONDITION = "condition"
    USER = "user"


@value(kw_only=True)
class HbResponse:
    """Chapter 5, for one sample.

    Attributes:
        delta_g_dl: Hb minus baseline, both rounded half up to 0.01; None without a baseline, or
            where two values of one sample differ.
        normalised: Hb at or above the anaemia limit; None where no limit applies or values differ.
        baseline_at / baseline_g_dl: None without a baseline.
        days_from_first / days_from_last: Days since the first and the last dose so far.
        offered_at / offered_g_dl: Without a baseline: an older Hb, for confirmation, never used.
        baseline_is_confirmed: The baseline is older than the rules take; a person took it.
    """

    verdict: HbVerdict
    delta_g_dl: Decimal | None = None
    normalised: bool | None = None
    baseline_at: Moment | None = None
    baseline_g_dl: Decimal | None = None
    days_from_first: int | None = None
    days_from_last: int | None = None
    offered_at: Moment | None = None
    offered_g_dl: Decimal | None = None
    baseline_is_confirmed: bool = False


@value(kw_only=True)
class Ledger:
    """Iron in and out up to ``as_of``, in mg of elemental iron.

    Attributes:
        transfused_mg / donated_mg: Lowest and highest estimate, both printed positive.
        has_unknown_dose: Some dose of unknown amount adds nothing here.
    """

    given_last_12_months_mg: Decimal
    given_ever_mg: Decimal
    transfused_mg: tuple[Decimal, Decimal]
    donated_mg: tuple[Decimal, Decimal]
    has_unknown_dose: bool


@value(kw_only=True)
class NextTest:
    """Chapter 7: when to test next. Dates are None in state ``none``.

    Attributes:
        tests: Analyte codes, in the order of the request slip.
        recheck: Only after ``done``.
        newest_unreadable: Moment of the newest ferritin that was drawn too early, in ``redraw``.
    """

    state: NextTestState
    earliest: date | None = None
    preferred: date | None = None
    definitive: date | None = None
    tests: tuple[str, ...] = ()
    recheck: date | None = None
    newest_unreadable: Moment | None = None
    last_dose: date | None = None


@value(kw_only=True)
class ChosenProfile:
    """The profile in force on a date, and why."""

    id: str
    version: str
    chosen_by: ProfileChoice
    why: str
