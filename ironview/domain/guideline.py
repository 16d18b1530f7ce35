"""The rule book in force: every number of medicine the rules compare with.

One dataclass for each chapter of the clinical rules; the numbers themselves are files under
``resources/``, read once by ``ironview.knowledge``. Field names are the keys of those files.
Amounts are in canonical units (ferritin µg/L, TSAT %, iron µmol/L, Hb g/dL, CRP mg/L,
phosphate mmol/L); days, months and years are whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.clinic_numbers import PlanningNumbers, PopulationNumbers, WorklistNumbers
from ironview.domain.products import Product
from ironview.domain.sources import Citation, Limit, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleNumbers:
    """Chapter 1: time, samples, courses."""

    course_gap_days: Limit  # 45
    course_length_days: Limit  # 180
    settled_before_tsat_at_most: Limit  # 20
    settled_after_tsat_at_least: Limit  # 100
    settled_after_iron_at_least: Limit  # 53.7
    pregnancy_days: Limit  # 294
    second_trimester_from_days: Limit  # 98
    second_trimester_to_days: Limit  # 196


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowNumbers:
    """Chapter 2: windows, flags, low values that always speak."""

    baseline_lead_days: Limit  # 90: a course starts within so many days after the sample
    baseline_clear_days: Limit  # 84: the last dose before it lies more than so many days back
    interference_tsat_at_least: Limit  # 100
    interference_iron_at_least: Limit  # 53.7
    interference_extreme_days: Limit  # 14
    oral_iron_hours: Limit  # 24
    low_tsat_below: Limit  # 16
    low_at_dose_last_day: Limit  # 1
    unexpectedly_low_last_day: Limit  # 27
    flag_tsat_low_below: Limit  # 20
    flag_crp_high_above: Limit  # 5
    flag_phosphate_low_below: Limit  # 0.80


@dataclass(frozen=True, slots=True, kw_only=True)
class StoresNumbers:
    """Chapter 3: stores and confounders, the same in every profile."""

    functional_ferritin_from: Limit  # 100
    low_saturation_tsat_below: Limit  # 20
    provisional_high_to: Limit  # 700
    inflamed_crp_above: Limit  # 5
    inflamed_crp_within_days: Limit  # 7
    ferritin_over: Limit  # 1000
    ferritin_far_over: Limit  # 10000
    liver_enzyme_within_days: Limit  # 7
    oral_iron_before_days: Limit  # 1
    transfusion_before_days: Limit  # 120
    esa_before_days: Limit  # 90
    donation_before_days: Limit  # 120


@dataclass(frozen=True, slots=True, kw_only=True)
class OverloadNumbers:
    """Chapter 4: what overlays share."""

    postmenopausal_from_years: Limit  # 55
    persistent_after_days: Limit  # 28
    genotype_now_ferritin_above: Limit  # 1000
    settled_from_day: Limit  # 84


@dataclass(frozen=True, slots=True, kw_only=True)
class OverloadOverlay:
    """One society's limits of overload.

    Attributes:
        tsat_inclusive: Whether TSAT at the limit is already above it (``acg``).
        tsat_*: By group; ``premenopausal`` females, ``postmenopausal`` females, ``male``.
    """

    id: str
    name: str
    tsat_inclusive: bool
    tsat_premenopausal: Limit
    tsat_postmenopausal: Limit
    tsat_male: Limit
    ferritin_premenopausal: Limit
    ferritin_postmenopausal: Limit
    ferritin_male: Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeBand:
    """A limit of haemoglobin for ages below ``below_months``; the first matching row counts.

    Attributes:
        below_months: Completed months the age must be below; None: no upper bound.
        limit: None: no limit for this age.
    """

    below_months: Decimal | None
    limit: Limit | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseNumbers:
    """Chapter 5: haemoglobin, TSAT and fatigue after a course."""

    baseline_within_days: Limit  # 90
    judged_within_days: Limit  # 180, after the last dose
    anaemia_by_age: tuple[AgeBand, ...]  # children, to below 15 years
    anaemia_male_below: Limit  # 13.0
    anaemia_female_below: Limit  # 12.0
    anaemia_pregnancy_below: Limit  # 11.0
    anaemia_second_trimester_below: Limit  # 10.5
    transfusion_within_days: Limit  # 120
    esa_before_course_days: Limit  # 28
    too_soon_before_day: Limit  # 7
    early_sign_before_day: Limit  # 14
    interim_before_day: Limit  # 28
    verdict_after_last_from_day: Limit  # 28
    failure_after_last_from_day: Limit  # 56
    adequate_delta: Limit  # 1.0
    optimal_delta: Limit  # 2.0
    partial_delta: Limit  # 0.5
    fatigue_from_day: Limit  # 1
    fatigue_to_day: Limit  # 180
    fatigue_nrs_better_by: Limit  # 2 (score falls)
    fatigue_nrs_worse_by: Limit  # 2 (score rises)
    facit_f_better_by: Limit  # 4 (score rises)
    facit_f_worse_by: Limit  # 4 (score falls)
    fatigue_nrs_highest: Limit  # 10
    facit_f_highest: Limit  # 52
    fatigue_phosphate_from_day: Limit  # 1
    fatigue_phosphate_to_day: Limit  # 42
    hct_per_hb: Limit  # 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyNumbers:
    """Chapter 6: phosphate, haemoglobin, MRI."""

    phosphate_low_below: Limit  # 0.80
    phosphate_moderate_below: Limit  # 0.65
    phosphate_severe_at_most: Limit  # 0.323
    phosphate_repeat_months: Limit  # 3
    phosphate_before_days: Limit  # 14
    hb_critical_below: Limit  # 7.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DosingNumbers:
    """Chapter 6: need, ledger, dose checks that no product owns."""

    period_days: Limit  # 7
    over_need_factor: Limit  # 1.25
    under_need_factor: Limit  # 0.75
    under_need_after_days: Limit  # 45
    ganzoni_factor: Limit  # 2.4
    ganzoni_target: Limit  # 15
    ganzoni_target_light: Limit  # 13
    ganzoni_stores_mg: Limit  # 500
    ganzoni_stores_light_mg_per_kg: Limit  # 15
    ganzoni_light_below_kg: Limit  # 35
    ganzoni_bmi_from: Limit  # 30
    ganzoni_bmi_used: Limit  # 25
    ledger_months: Limit  # 12
    iron_per_unit_low_mg: Limit  # 200
    iron_per_unit_high_mg: Limit  # 250


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTestNumbers:
    """Chapter 7."""

    overdue_after_days: Limit  # 28
    recheck_months: Limit  # 3


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckNumbers:
    """Chapter 8: checks that hold nothing, and factors of computed values."""

    tsat_disagrees_points: Limit  # 10
    hct_disagrees_percent: Limit  # 15
    delta_within_days: Limit  # 90
    delta_hb: Limit  # 2.5
    delta_ferritin_percent: Limit  # 43
    delta_ferritin: Limit  # 100
    delta_quiet_days: Limit  # 60
    tibc_per_transferrin: Limit  # 25.1 µmol/L per g/L


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFactor:
    """m(t) of the mass-balance line at a day after the last dose."""

    day: Limit
    factor: Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedCourseNumbers:
    """Chapter 9: the illustrative band."""

    factors: tuple[CourseFactor, ...]
    mg_per_ferritin: Limit  # 10
    hb_iron_factor: Limit  # 2.4
    spread: Limit  # 2.5
    refused_from_baseline_ferritin: Limit  # 100
    refused_below_years: Limit  # 18
    spread_deviations: Limit  # 1.645: standard deviations the spread stands for (its 90 %)
    hb_factors: tuple[CourseFactor, ...]  # share of the final rise: day 7 0.12, 21 0.62, 84 1.00
    hb_target: Limit  # 13.0: where published groups end
    hb_spread: Limit  # 2.3: g/dL either side of the final Hb, 90 %
    drawn_from_day: Limit  # 28: earlier the band of ferritin would fill every picture


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendNumbers:
    """Reference change values: what chance alone explains between two results, in percent."""

    tsat_percent: Limit  # 78
    ferritin_percent: Limit  # 43
    hb_percent: Limit  # 8


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitStep:
    """``too_early_days`` for doses up to ``up_to_mg`` (None: any dose, and an unknown one)."""

    up_to_mg: Limit | None
    days: Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class DeficiencyLimit:
    """Ferritin limits for ages below ``below_years`` (None: no upper bound)."""

    below_years: Limit | None
    limit: Limit
    inflamed: Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class IronIndicated:
    """One pair that indicates iron: ferritin from (included), below or at most; TSAT likewise."""

    ferritin_from: Limit | None
    ferritin_below: Limit | None
    ferritin_at_most: Limit | None
    tsat_below: Limit | None
    tsat_at_most: Limit | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One guideline profile: the numbers that differ between groups of patients.

    Attributes:
        applies_to_condition: Condition code that selects it, or None.
        applies_below_years: Age that selects it, or None.
        priority: Order of the automatic choice, lowest first; None: only by choice.
        wait_steps: First matching row counts; the last has no upper dose.
        wait_sum_days: Dates, the dose's own included, whose doses are summed for ``wait_steps``.
        takes_deficiency_overlay: Whether an overlay replaces its uninflamed limit.
        takes_inflamed_overlay: Whether an overlay replaces its inflamed limit too.
        functional_ferritin_to: Upper ferritin of functional deficiency; with
            ``functional_inclusive`` the limit itself belongs to it.
        high_above: Ferritin that counts as high; None: the overload limit by sex.
        judges_overload: False where no overload verdict is made.
        low_value_limit_inflamed: Limit used only where low values always speak; None: as ever.
        hold_*: Chapter 6. ``hold_tsat_inclusive``: TSAT at the limit already holds.
        judges_hb_response: False where the response is not applicable.
    """

    id: str
    version: str
    name: str
    why: str
    applies_to_condition: str | None = None
    applies_below_years: Limit | None = None
    priority: int | None = None
    wait_steps: tuple[WaitStep, ...]
    wait_sum_days: Limit
    preferred_days: Limit
    steady_days: Limit
    deficiency: tuple[DeficiencyLimit, ...]
    takes_deficiency_overlay: bool = False
    takes_inflamed_overlay: bool = False
    low_value_limit_inflamed: Limit | None = None
    iron_indicated: tuple[IronIndicated, ...] = ()
    functional_ferritin_to: Limit
    functional_inclusive: bool = True
    high_above: Limit | None = None
    judges_overload: bool = True
    judges_hb_response: bool = True
    pregnancy_anaemia: bool = False
    hold_ferritin_above: Limit
    hold_tsat: Limit
    hold_tsat_inclusive: bool = True
    hold_hb_above: Limit | None = None
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeficiencyOverlay:
    """Another society's deficiency limit; ``inflamed`` None keeps the profile's."""

    id: str
    name: str
    limit: Limit
    inflamed: Limit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleText:
    """What an evidence card says a rule rests on.

    Attributes:
        code: Finding code.
        severity: ``urgent``, ``warning``, ``notice`` or ``info``.
        rule: Identifier shown on the card, e.g. ``window.too_early``.
        citations: At least one.
    """

    code: str
    severity: str
    rule: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guideline:
    """Everything the engine compares with, and what was chosen for this run.

    Attributes:
        profiles: By id.
        rule_texts: By finding code; every code the engine can raise is in it.
        chosen_profile: A profile id that overrides record and automatic choice, or None.
        deficiency_overlay / overload_overlay: Ids; overload is ``easl`` unless chosen.
    """

    version: str
    analytes: Mapping[AnalyteCode, Analyte]
    products: Mapping[str, Product]
    unknown_product: Product
    sources: Mapping[str, Source]
    profiles: Mapping[str, Profile]
    deficiency_overlays: Mapping[str, DeficiencyOverlay]
    overload_overlays: Mapping[str, OverloadOverlay]
    rule_texts: Mapping[str, RuleText]
    samples: SampleNumbers
    windows: WindowNumbers
    stores: StoresNumbers
    overload: OverloadNumbers
    response: ResponseNumbers
    safety: SafetyNumbers
    dosing: DosingNumbers
    next_test: NextTestNumbers
    planning: PlanningNumbers
    worklist: WorklistNumbers
    population: PopulationNumbers
    checks: CheckNumbers
    expected_course: ExpectedCourseNumbers
    trends: TrendNumbers
    chosen_profile: str | None = None
    deficiency_overlay: str | None = None
    overload_overlay: str = "easl"

    def choosing(
        self,
        *,
        profile: str | None = None,
        deficiency: str | None = None,
        overload: str | None = None,
    ) -> "Guideline":
        """Return the same rule book with these choices; None keeps the present one."""
        return replace(
            self,
            chosen_profile=profile or self.chosen_profile,
            deficiency_overlay=deficiency or self.deficiency_overlay,
            overload_overlay=overload or self.overload_overlay,
        )

    @property
    def overload_limits(self) -> OverloadOverlay:
        """The overload overlay in force."""
        return self.overload_overlays[self.overload_overlay]
