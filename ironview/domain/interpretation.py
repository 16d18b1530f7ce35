"""The one entry point: a record in, everything there is to say about it out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ironview.domain.assessment import Course, Sample
from ironview.domain.censored import find_censored
from ironview.domain.confounders import find_confounders
from ironview.domain.course_response import judge_fatigue, tsat_response
from ironview.domain.deltas import find_deltas
from ironview.domain.dosing import check_doses
from ironview.domain.findings import Finding, Held
from ironview.domain.flags import flag_sample
from ironview.domain.guideline import Guideline, Profile
from ironview.domain.hb_baseline import HbBaseline, baseline_of
from ironview.domain.held_rows import find_held
from ironview.domain.history import History
from ironview.domain.iron_need import ganzoni_mg, simplified_mg
from ironview.domain.iron_stores import judge_stores
from ironview.domain.ledger import make_ledger
from ironview.domain.next_test import plan_next_test
from ironview.domain.overload import judge_overload
from ironview.domain.profile_choice import choose_profile
from ironview.domain.record import Record
from ironview.domain.record_reading import read_history
from ironview.domain.rereading import read_again
from ironview.domain.response import judge_hb
from ironview.domain.safety import find_safety
from ironview.domain.sample_checks import find_inconsistent
from ironview.domain.timing import find_timing
from ironview.domain.values import value
from ironview.domain.verdicts import (
    ChosenProfile,
    Fatigue,
    HbResponse,
    Ledger,
    NextTest,
    Overload,
    Stores,
)


@value(kw_only=True)
class CourseSummary:
    """What is said of one course.

    Attributes:
        ganzoni_mg: Whole mg; None without Hb or weight.
        simplified_mg: None without a table for the product, or for mixed products.
        tsat_before / tsat_after: %, None where missing.
        fatigue: None without any score.
        baseline_hb: None without one.
        offered_hb: Without a baseline: an older Hb that a person may take as one.
    """

    course: Course
    ganzoni_mg: int | None
    simplified_mg: int | None
    tsat_before: Decimal | None
    tsat_after: Decimal | None
    fatigue: Fatigue | None
    baseline_hb: HbBaseline | None = None
    offered_hb: HbBaseline | None = None


@value(kw_only=True)
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


@value(kw_only=True)
class Interpretation:
    """Everything there is to say of one record on one date.

    Attributes:
        profile: In force on ``as_of``; ``profile_limits`` are its numbers.
        samples: In order of collection.
        findings: Of samples, doses, courses and the patient; most severe first, then newest.
        held: Rows that take part in nothing.
        history: What it was made from; None only of one that ``interpret`` did not make.
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
    history: History | None = field(default=None, repr=False, compare=False)


def interpret(
    record: Record,
    guideline: Guideline,
    as_of: date,
    earlier: Interpretation | None = None,
) -> Interpretation:
    """Return everything there is to say about a record on a date.

    Args:
        guideline: The rule book with the overlays and the profile chosen for this run.
        as_of: Doses and results after it count, except where a rule says up to it.
        earlier: What was said before some results of the record were edited. It makes the answer
            come sooner, never another.
    """
    history = _read(record, guideline, as_of, earlier)
    limits, profile = choose_profile(guideline, record.patient, history.conditions, as_of)
    judged = [
        _judge(history, sample, overload)
        for sample, overload in zip(history.samples, judge_overload(history), strict=True)
    ]
    findings = _sorted(
        (
            *(finding for one in judged for finding in one.findings),
            *find_deltas(history),
            *find_safety(history),
            *check_doses(history),
            *find_held(guideline, history.held),
        )
    )
    return Interpretation(
        record=record,
        as_of=as_of,
        profile=profile,
        profile_limits=limits,
        courses=tuple(_summarise(history, course) for course in history.courses),
        ledger=make_ledger(history),
        samples=_show(history, judged, findings, profile),
        findings=findings,
        next_test=plan_next_test(history),
        held=history.held,
        history=history,
    )


def _read(
    record: Record, guideline: Guideline, as_of: date, earlier: Interpretation | None
) -> History:
    before = None if earlier is None else earlier.history
    if before is not None and before.as_of == as_of and before.guideline == guideline:
        again = read_again(before, record)
        if again is not None:
            return again
    return read_history(record, guideline, as_of)


class _Judged(NamedTuple):
    """What the chapters say of one sample, in the order in which they say it."""

    stores: Stores | None
    overload: Overload | None
    hb_response: HbResponse | None
    findings: tuple[Finding, ...]


def _judge(
    history: History, sample: Sample, overload: tuple[Overload | None, tuple[Finding, ...]]
) -> _Judged:
    """What each chapter says of one sample; overload was judged over all of them."""
    stores, findings = history.of_sample(_judge_nearby, sample)
    hb_response, of_hb = history.of_sample(judge_hb, sample)
    return _Judged(stores, overload[0], hb_response, (*findings, *overload[1], *of_hb))


def _judge_nearby(history: History, sample: Sample) -> tuple[Stores | None, tuple[Finding, ...]]:
    """What is said of a sample by its own results and those within days of it."""
    stores, of_stores = judge_stores(history, sample)
    return stores, (
        *find_timing(history, sample),
        *find_inconsistent(history.guideline, sample),
        *find_censored(history, sample),
        *of_stores,
        *find_confounders(history, sample),
    )


def _show(
    history: History,
    judged: Iterable[_Judged],
    findings: Iterable[Finding],
    profile: ChosenProfile,
) -> tuple[InterpretedSample, ...]:
    """The samples with their flags, verdicts and findings; ``profile`` is that of ``as_of``."""
    of_moment = _by_moment(findings)
    return tuple(
        [
            InterpretedSample(
                sample=history.of_sample(flag_sample, sample),
                stores=one.stores,
                overload=one.overload,
                hb_response=one.hb_response,
                findings=tuple(of_moment.get(id(sample.at), ())),
                profile=_own_profile(history, sample, profile),
            )
            for sample, one in zip(history.samples, judged, strict=True)
        ]
    )


def _summarise(history: History, course: Course) -> CourseSummary:
    before, after = tsat_response(history, course)
    baseline, offered = baseline_of(history, course)
    return CourseSummary(
        course=course,
        ganzoni_mg=ganzoni_mg(history, course),
        simplified_mg=simplified_mg(history, course),
        tsat_before=before,
        tsat_after=after,
        fatigue=judge_fatigue(history, course),
        baseline_hb=baseline,
        offered_hb=offered,
    )


def _own_profile(history: History, sample: Sample, present: ChosenProfile) -> ChosenProfile | None:
    if sample.profile.id == present.id:
        return None
    patient, conditions = history.patient, history.conditions
    return choose_profile(history.guideline, patient, conditions, sample.at.day)[1]


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Most severe first, then newest, then by code."""
    return tuple(sorted(findings, key=_place_in_list))


def _place_in_list(finding: Finding) -> tuple[int, int, bool, int, str]:
    day, has_time, order = finding.dose or date.min, False, 0
    if finding.samples:
        day, has_time, order = finding.samples[-1].sort_key
    return finding.severity.rank, -day.toordinal(), not has_time, -order, finding.code


def _by_moment(findings: Iterable[Finding]) -> Mapping[int, Sequence[Finding]]:
    """Findings by the identity of the moments they name, which are those of the samples."""
    found: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        for identity in set(map(id, finding.samples)):
            found[identity].append(finding)
    return found
