"""What holds for every record."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.moments import Moment
from ironview.domain.record import Record
from ironview.domain.verdicts import Interpretability, Window
from tests.domain.records import (
    GUIDELINE,
    at,
    condition,
    dose,
    event,
    on,
    patient,
    record,
    result,
    score,
    shifted,
)

DAYS = st.sampled_from([-100, -90, -5, 0, 1, 3, 14, 27, 28, 56, 84, 85, 150, 200])
CLOCKS = st.sampled_from(["", "", "08:00", "16:00"])
LEVELS = {
    "ferritin": ["8", "29.9", "30", "100", "200.1", "700", "701", "1001", "<5", ">1000", "10001"],
    "tsat": ["5", "15.9", "16", "20", "45", "45.1", "60", "100", "<20"],
    "iron": ["5", "20", "53.7", "60"],
    "tibc": ["40", "50", "60"],
    "hb": ["6.9", "8", "10", "12", "13.5"],
    "crp": ["3", "5", "5.1"],
    "phosphate": ["0.3", "0.79", "1.1"],
}
RESULTS = st.sampled_from(sorted(LEVELS)).flatmap(
    lambda analyte: st.builds(
        result,
        st.just(analyte),
        st.sampled_from(LEVELS[analyte]),
        DAYS,
        CLOCKS,
        status=st.sampled_from(["final", "final", "preliminary", "corrected", "cancelled"]),
        haemolysed=st.sampled_from([False, False, False, True]),
    )
)
DOSES = st.builds(
    dose,
    DAYS,
    st.sampled_from([100, 200, 500, 1000, None]),
    st.sampled_from(["ferric_carboxymaltose", "iron_sucrose", "ferric_derisomaltose", "other"]),
    CLOCKS,
)
CONDITIONS = st.builds(
    condition,
    st.sampled_from(["ckd_nd", "haemodialysis", "heart_failure", "inflammation", "pregnancy"]),
    st.one_of(st.none(), DAYS),
)
EVENTS = st.builds(
    event, st.sampled_from(["oral_iron", "rbc_transfusion", "delivery", "surgery"]), DAYS, CLOCKS
)
SCORES = st.builds(score, st.sampled_from(["2", "4", "7"]), DAYS)
RECORDS = st.builds(
    record,
    st.lists(RESULTS, max_size=10),
    st.lists(DOSES, max_size=4),
    st.lists(CONDITIONS, max_size=2),
    st.lists(EVENTS, max_size=2),
    st.lists(SCORES, max_size=2),
    who=st.sampled_from(
        [
            patient(weight_kg=60, birth="1960"),
            patient(sex="male", birth=None),
            patient(birth="1990", sex="other"),
        ]
    ),
)
AS_OF = st.sampled_from([-10, 0, 30, 90, 250])


def said(answer: Interpretation, back: int = 0) -> Any:
    """Return everything an interpretation says, with dates moved back and order of entry gone."""

    def day(value: date | None) -> Any:
        return value and (value - on(back)).days

    def moment(value: Moment | None) -> Any:
        return value and (day(value.day), value.clock)

    def fact(value: Any) -> Any:
        if isinstance(value, Moment):
            return moment(value)
        return day(value) if isinstance(value, date) else value

    findings = [
        (
            finding.code,
            tuple(moment(at) for at in finding.samples),
            day(finding.dose),
            tuple(sorted((key, str(fact(value))) for key, value in finding.facts.items())),
            tuple(sorted((used.analyte, used.amount_text) for used in finding.used)),
            tuple(sorted((row.analyte, row.amount_text, row.why) for row in finding.skipped)),
            tuple(sorted((other.id, other.says) for other in finding.other_profiles)),
        )
        for finding in answer.findings
    ]
    samples = [
        (
            moment(one.sample.at),
            one.sample.day,
            one.sample.window,
            one.sample.settled,
            one.sample.course and one.sample.course.number,
            one.stores,
            one.overload,
            one.hb_response and (one.hb_response.verdict, one.hb_response.delta_g_dl),
            one.profile and one.profile.id,
            tuple(sorted(finding.code for finding in one.findings)),
            tuple(
                sorted(
                    (r.code, r.row.value, r.window or "", r.interpretability, r.flag or "")
                    for r in one.sample.results
                )
            ),
        )
        for one in answer.samples
    ]
    test = answer.next_test
    planned = (test.state, day(test.earliest), day(test.preferred), day(test.definitive))
    return sorted(findings, key=str), samples, planned, test.tests, answer.ledger


def moved(rows: Record, days: int) -> Record:
    """Return the record with every date but the birth date moved."""
    later = timedelta(days=days)
    return replace(
        rows,
        conditions=tuple(replace(c, since=c.since and c.since + later) for c in rows.conditions),
        infusions=tuple(replace(i, started=shifted(i.started, days)) for i in rows.infusions),
        results=tuple(replace(r, collected=shifted(r.collected, days)) for r in rows.results),
        events=tuple(replace(e, at=shifted(e.at, days)) for e in rows.events),
        symptoms=tuple(replace(s, at=shifted(s.at, days)) for s in rows.symptoms),
    )


@settings(max_examples=30, deadline=None)
@given(RECORDS, AS_OF, st.integers(-60, 60))
def test_moving_every_date_moves_every_answer_and_changes_nothing_else(rows, as_of, days):
    rows = replace(rows, events=(), conditions=rows.conditions)
    here = interpret(rows, without_months(), on(as_of))
    there = interpret(moved(rows, days), without_months(), on(as_of + days))
    assert said(there, days) == said(here)


def without_months():
    """Return the rule book without limits in calendar months, which are not all equally long."""
    months = GUIDELINE.safety.phosphate_repeat_months
    year = GUIDELINE.dosing.ledger_months
    return replace(
        GUIDELINE,
        safety=replace(GUIDELINE.safety, phosphate_repeat_months=replace(months, amount=Decimal())),
        dosing=replace(GUIDELINE.dosing, ledger_months=replace(year, amount=Decimal(240))),
    )


@settings(max_examples=40, deadline=None)
@given(RECORDS, AS_OF, st.randoms(use_true_random=False))
def test_the_order_of_entry_never_matters(rows, as_of, chance):
    def shuffled(items):
        return tuple(chance.sample(items, len(items)))

    # Untimed doses of one date, and scores of one, keep the order of the record.
    if len({i.started.day for i in rows.infusions}) < len(rows.infusions):
        rows = replace(rows, infusions=rows.infusions[:1])
    if len({s.at.day for s in rows.symptoms}) < len(rows.symptoms):
        rows = replace(rows, symptoms=rows.symptoms[:1])
    other = replace(
        rows,
        infusions=shuffled(rows.infusions),
        results=shuffled(rows.results),
        conditions=shuffled(rows.conditions),
        events=shuffled(rows.events),
        symptoms=shuffled(rows.symptoms),
    )
    first, second = (interpret(r, GUIDELINE, on(as_of)) for r in (rows, other))
    assert coarse(second) == coarse(first)


def coarse(answer: Interpretation) -> Any:
    """Return the verdicts and codes alone: of two different values either may be shown."""
    _, samples, planned, tests, ledger = said(answer)
    named = sorted((f.code, str(f.samples), str(f.dose)) for f in answer.findings)
    return named, samples, planned, tests, ledger


OTHER_UNITS = {
    "hb": ("g/L", Decimal(10)),
    "crp": ("mg/dL", Decimal("0.1")),
    "tsat": ("1", Decimal("0.01")),
    "ferritin": ("ng/mL", Decimal(1)),
}


def in_other_units(row):
    if row.analyte not in OTHER_UNITS:
        return row
    unit, factor = OTHER_UNITS[row.analyte]
    sign = row.value[0] if row.value[0] in "<>" else ""
    return replace(row, value=f"{sign}{Decimal(row.value.lstrip('<>')) * factor}", unit=unit)


@settings(max_examples=30, deadline=None)
@given(RECORDS, AS_OF)
def test_converting_every_value_to_another_unit_changes_no_verdict(rows, as_of):
    other = replace(rows, results=tuple(map(in_other_units, rows.results)))
    first, second = (interpret(r, GUIDELINE, on(as_of)) for r in (rows, other))
    assert second.held == first.held == ()
    assert verdicts(second) == verdicts(first)


def verdicts(answer: Interpretation) -> Any:
    return [
        (
            one.stores,
            one.overload,
            one.hb_response and one.hb_response.verdict,
            [(r.window, r.interpretability, r.flag) for r in one.sample.results],
            sorted(finding.code for finding in one.findings),
        )
        for one in answer.samples
    ]


@settings(max_examples=30, deadline=None)
@given(RECORDS, DOSES, AS_OF)
def test_a_later_dose_never_makes_an_earlier_sample_less_readable(rows, later, as_of):
    longer = replace(rows, infusions=(*rows.infusions, later))
    first, second = (interpret(r, GUIDELINE, on(as_of)) for r in (rows, longer))
    for before, after in zip(first.samples, second.samples, strict=True):
        if before.sample.at.day < later.started.day:
            for one, other in zip(before.sample.results, after.sample.results, strict=True):
                assert other.is_eligible or not one.is_eligible


@settings(max_examples=40, deadline=None)
@given(RECORDS, st.sampled_from(["30", "99", "150", "600"]), DAYS)
def test_a_lower_ferritin_never_removes_a_deficiency(rows, value, day):
    others = tuple(r for r in rows.results if r.analyte != "ferritin")
    lacking = {"absolute_deficiency", "functional_deficiency", "low_saturation", "iron_indicated"}

    def stores(ferritin):
        drawn = result("ferritin", ferritin, day)
        answer = interpret(replace(rows, results=(*others, drawn)), GUIDELINE, on(300))
        (found,) = [s for s in answer.samples if any(r.row is drawn for r in s.sample.results)]
        return found.stores

    if stores(value) in lacking:
        for lower in ("1", "15", "29", "60", "99.9", "120", "300"):
            if Decimal(lower) < Decimal(value):
                assert stores(lower) in lacking


@settings(max_examples=40, deadline=None)
@given(RECORDS, AS_OF)
def test_what_was_drawn_too_early_is_never_called_overload(rows, as_of):
    answer = interpret(rows, GUIDELINE, on(as_of))
    for one in answer.samples:
        ferritins = one.sample.of("ferritin")
        if one.sample.window in (Window.TOO_EARLY, Window.SAME_DAY_UNCLEAR):
            assert not any(f.code.startswith("overload.") for f in one.findings)
            assert not any(
                r.is_eligible for r in one.sample.results if r.window is one.sample.window
            )
            if ferritins:
                assert one.stores == "not_assessable"


@settings(max_examples=40, deadline=None)
@given(RECORDS, AS_OF)
def test_flags_and_verdicts_rest_on_eligible_results_only(rows, as_of):
    for one in interpret(rows, GUIDELINE, on(as_of)).samples:
        for judged in one.sample.results:
            assert judged.flag is None or judged.is_eligible
            if judged.window is None and judged.takes_part and not judged.why_invalid:
                assert judged.interpretability is Interpretability.INTERPRETABLE


@settings(max_examples=40, deadline=None)
@given(RECORDS, AS_OF)
def test_there_is_one_finding_for_each_code_and_sample(rows, as_of):
    answer = interpret(rows, GUIDELINE, on(as_of))
    for one in answer.samples:
        names = [finding.code for finding in one.findings]
        assert len(names) == len(set(names))
    assert [f.severity.rank for f in answer.findings] == sorted(
        f.severity.rank for f in answer.findings
    )
    assert at(0) is not None
