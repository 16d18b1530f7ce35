"""Samples: the place of each among the doses, and what each result may be used for."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ironview.domain.analytes import AnalyteCode
from ironview.domain.assessment import AssessedResult, Course, Dose, Sample
from ironview.domain.checks import ReadRow
from ironview.domain.computed_tsat import compute_tsat, different_values
from ironview.domain.dose_calendar import DoseCalendar
from ironview.domain.gathering import Gathering
from ironview.domain.guideline import Guideline, Profile
from ironview.domain.moments import Moment
from ironview.domain.profile_choice import ProfileCalendar
from ironview.domain.quantities import Quantity
from ironview.domain.record import Result
from ironview.domain.same_day import BEFORE, UNCLEAR, settle_order
from ironview.domain.values import value
from ironview.domain.verdicts import Interpretability, Window
from ironview.domain.windows import (
    DISTURBED_BY_DRUG,
    DISTURBED_BY_HAEMOLYSIS,
    DISTURBED_BY_ORAL_IRON,
    INTERPRETABILITY,
    WINDOWED,
    follows_oral_iron,
    shows_the_drug,
    window_by_time,
)


@value()
class Surroundings:
    """What every sample of a record is judged against.

    Attributes:
        oral_iron: When oral iron was taken.
    """

    guideline: Guideline
    calendar: DoseCalendar
    profiles: ProfileCalendar
    oral_iron: Sequence[Moment]


@value()
class _Standing:
    """Where a sample stands among the doses.

    Attributes:
        before: How many doses lie before it.
        unsettled: The doses of its date without an order by time.
        interferes: The assay may see the drug: concerns iron, TSAT and UIBC.
    """

    before: int
    unsettled: tuple[Dose, ...]
    settled: str
    last: Dose | None
    profile: Profile
    timing: Profile
    window: Window
    interferes: bool


def build_sample(gathering: Gathering, around: Surroundings) -> Sample:
    """Return a sample with windows and interpretability; flags come later."""
    at, guideline = gathering.at, around.guideline
    active = [read for read in gathering.rows if not read.why_excluded]
    computed = _computed_tsat(active, gathering, guideline)
    haemolysed = any(read.row.haemolysed for read in active)
    stands = _stand(at, _amounts((*active, *computed)), around, haemolysed=haemolysed)
    oral_iron = follows_oral_iron(at, around.oral_iron, guideline.windows)
    results = [
        _judge(read, stands, after_oral_iron=oral_iron, haemolysed=haemolysed)
        for read in (*gathering.rows, *_that_can_be(computed, stands))
    ]
    return Sample(
        at=at,
        results=_with_contradictions(results, guideline),
        last_dose=stands.last,
        day=None if stands.last is None else (at.day - stands.last.day).days,
        course=_course(stands, around.calendar),
        response_course=None if stands.last is None else around.calendar.course_of(stands.last),
        settled=stands.settled,
        same_day_doses=stands.unsettled,
        window=stands.window,
        profile=stands.profile,
        timing=stands.timing,
        haemolysed=haemolysed,
        held=gathering.held,
    )


def _computed_tsat(
    active: Sequence[ReadRow], gathering: Gathering, guideline: Guideline
) -> tuple[ReadRow, ...]:
    """Rows for saturations that were not reported; none in place of a held one."""
    codes = {read.known.code for read in active}
    if AnalyteCode.IRON not in codes or AnalyteCode.TSAT in (*codes, *gathering.held):
        return ()
    analyte = guideline.analytes[AnalyteCode.TSAT]
    row = Result(
        analyte=analyte.code, value="", unit=analyte.canonical_unit, collected=gathering.at
    )
    return tuple(
        ReadRow(row, None, analyte, Quantity(tsat.percent), computed_from=tsat.computed_from)
        for tsat in compute_tsat(active, guideline.checks.tibc_per_transferrin.amount)
    )


def _amounts(reads: Sequence[ReadRow]) -> list[tuple[AnalyteCode, Quantity]]:
    return [(read.known.code, read.quantity) for read in reads if read.quantity is not None]


def _stand(
    at: Moment,
    amounts: Sequence[tuple[AnalyteCode, Quantity]],
    around: Surroundings,
    *,
    haemolysed: bool,
) -> _Standing:
    calendar, guideline = around.calendar, around.guideline
    place = calendar.place(at)
    settled = ""
    if place.unsettled:
        settled = UNCLEAR if haemolysed else settle_order(amounts, guideline.samples)
    before = place.before_date if settled == BEFORE else place.before
    last = calendar.last(before)
    profile = around.profiles.on(at.day)
    timing = profile if last is None else around.profiles.on(last.day)
    window, interferes = Window.SAME_DAY_UNCLEAR, False
    if settled != UNCLEAR:
        window = window_by_time(calendar, before, at.day, timing, guideline.windows)
        interferes = last is not None and (
            at.day <= calendar.interference_until(before)
            or (
                (at.day - last.day).days <= guideline.windows.interference_extreme_days.whole
                and shows_the_drug(amounts, guideline.windows)
            )
        )
    return _Standing(before, place.unsettled, settled, last, profile, timing, window, interferes)


def _that_can_be(computed: Sequence[ReadRow], stands: _Standing) -> Sequence[ReadRow]:
    """Without saturations above 100 % that neither the drug nor an unsettled order explains."""
    if stands.interferes or stands.unsettled:
        return computed
    return [read for read in computed if _is_possible(read)]


def _is_possible(tsat: ReadRow) -> bool:
    highest, quantity = tsat.known.highest, tsat.quantity
    return highest is None or quantity is None or quantity.amount <= highest.amount


def _judge(
    read: ReadRow, stands: _Standing, *, after_oral_iron: bool, haemolysed: bool
) -> AssessedResult:
    """Judge one row. A component that is invalid makes its saturation invalid by the same rule."""
    analyte = read.known
    code = analyte.code
    if code in WINDOWED:
        disturbed = stands.interferes and code in DISTURBED_BY_DRUG
        window = Window.ASSAY_INTERFERENCE if disturbed else stands.window
        verdict = INTERPRETABILITY.get(window, Interpretability.INTERPRETABLE)
    else:
        window, verdict = None, Interpretability.INTERPRETABLE
    why_invalid = ""
    if read.why_excluded:
        verdict = Interpretability.EXCLUDED
    elif window is Window.ASSAY_INTERFERENCE:
        why_invalid = "interference"
    elif after_oral_iron and code in DISTURBED_BY_ORAL_IRON:
        why_invalid = "oral_iron"
    elif haemolysed and code in DISTURBED_BY_HAEMOLYSIS:
        why_invalid = "haemolysed"
    return AssessedResult(
        row=read.row,
        analyte=analyte,
        quantity=read.quantity,
        computed_from=read.computed_from,
        window=window,
        interpretability=Interpretability.INVALID if why_invalid else verdict,
        why_excluded=read.why_excluded,
        why_invalid=why_invalid,
    )


def _course(stands: _Standing, calendar: DoseCalendar) -> Course | None:
    if stands.window is Window.BASELINE:
        return calendar.next_course(stands.before)
    return None if stands.last is None else calendar.course_of(stands.last)


def _with_contradictions(
    results: Sequence[AssessedResult], guideline: Guideline
) -> tuple[AssessedResult, ...]:
    """Mark each reported TSAT that disagrees with every pair of iron and TIBC of its sample."""
    standing = [result for result in results if not result.why_excluded]
    points = guideline.checks.tsat_disagrees_points.amount
    expected = [
        100 * iron / tibc
        for iron, _ in different_values(standing, AnalyteCode.IRON)
        for tibc, _ in different_values(standing, AnalyteCode.TIBC)
    ]
    if not expected:
        return tuple(results)
    return tuple(
        replace(result, disagrees=True) if _disagrees(result, expected, points) else result
        for result in results
    )


def _disagrees(result: AssessedResult, expected: Sequence[Decimal], points: Decimal) -> bool:
    return (
        result.code is AnalyteCode.TSAT
        and result.takes_part
        and not result.computed_from
        and result.window is not Window.ASSAY_INTERFERENCE
        and result.quantity is not None
        and not result.quantity.is_censored
        and all(abs(result.quantity.amount - percent) > points for percent in expected)
    )
