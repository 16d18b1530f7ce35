"""Hypothesis strategies for everything a record can hold, and shortcuts to write records."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from ironview.domain.moments import Moment, PartialDate
from ironview.domain.record import (
    Condition,
    CourseChoice,
    DoseStatus,
    Event,
    Exclusion,
    Identifier,
    Infusion,
    MenopausalStatus,
    Patient,
    Record,
    Result,
    ResultStatus,
    Sex,
    Symptom,
)
from ironview.store.database import Store

texts = st.text(max_size=12)
words = st.sampled_from(["", "ferritin", "hb", "µg/L", "<5", ">1650", "12.50", "é", "x"]) | texts
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
numbers = st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=3)
offsets = st.integers(min_value=-14 * 60, max_value=14 * 60).map(lambda m: timedelta(minutes=m))
unknowns: st.SearchStrategy[Mapping[str, Any]] = st.just({}) | st.dictionaries(
    st.text(max_size=5),
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**60), 2**60) | texts,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
        max_leaves=4,
    ),
    max_size=2,
)


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    if draw(st.booleans()):
        return Moment(draw(days), text=draw(texts))
    return Moment(draw(days), draw(st.times()), draw(offsets), draw(texts))


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(days)
    return draw(
        st.sampled_from(
            [
                PartialDate(day.year),
                PartialDate(day.year, day.month),
                PartialDate(day.year, day.month, day.day),
            ]
        )
    )


patients = st.builds(
    Patient,
    id=texts.filter(bool),
    identifiers=st.lists(st.builds(Identifier, texts, texts), max_size=3).map(tuple),
    family_name=words,
    given_name=words,
    sex=st.sampled_from(Sex),
    birth_date=st.none() | partial_dates(),
    menopausal_status=st.sampled_from(MenopausalStatus),
    weight_kg=numbers,
    pre_pregnancy_weight_kg=numbers,
    height_cm=numbers,
    time_zone=st.none() | st.sampled_from(["Europe/Berlin", "nowhere"]),
    profile=st.none() | texts,
    profile_reason=texts,
    unknown=unknowns,
)
conditions = st.builds(
    Condition,
    code=words,
    since=st.none() | days,
    until=st.none() | days,
    detail=texts,
    origin=texts,
    unknown=unknowns,
)
infusions = st.builds(
    Infusion,
    product=words,
    brand=texts,
    dose_mg=numbers,
    started=st.none() | moments(),
    started_text=texts,
    ended=st.none() | moments(),
    course=st.none() | st.sampled_from(CourseChoice),
    baseline_hb=st.none() | days,
    status=st.sampled_from(DoseStatus),
    lot=texts,
    reaction=texts,
    note=texts,
    origin=texts,
    unknown=unknowns,
)
results = st.builds(
    Result,
    id=texts,
    analyte=words,
    name=texts,
    value=words,
    unit=words,
    collected=st.none() | moments(),
    collected_text=texts,
    reported=st.none() | moments(),
    status=st.sampled_from(ResultStatus),
    reference_low=numbers,
    reference_high=numbers,
    reference_text=texts,
    lab_flag=texts,
    laboratory=texts,
    fasting=st.none() | st.booleans(),
    haemolysed=st.booleans(),
    excluded=st.none() | st.builds(Exclusion, texts, texts, texts),
    note=texts,
    code_conflict=texts,
    origin=texts,
    unknown=unknowns,
)
events = st.builds(
    Event,
    kind=words,
    at=st.none() | moments(),
    at_text=texts,
    units=texts,
    note=texts,
    origin=texts,
    unknown=unknowns,
)
symptoms = st.builds(
    Symptom,
    scale=words,
    at=st.none() | moments(),
    at_text=texts,
    score=texts,
    note=texts,
    origin=texts,
    unknown=unknowns,
)
records = st.builds(
    Record,
    patient=patients,
    conditions=st.lists(conditions, max_size=2).map(tuple),
    infusions=st.lists(infusions, max_size=2).map(tuple),
    results=st.lists(results, max_size=3).map(tuple),
    events=st.lists(events, max_size=2).map(tuple),
    symptoms=st.lists(symptoms, max_size=2).map(tuple),
    unknown=unknowns,
)


def rows_of(record: Record) -> tuple[Any, ...]:
    return (
        *record.conditions,
        *record.infusions,
        *record.results,
        *record.events,
        *record.symptoms,
    )


def write(store: Store, record: Record) -> str:
    """Write a whole record; return the patient's key."""
    with store.writing("tester", "import") as change:
        key = store.patients.add(record.patient, change, record.unknown)
        store.rows.add(key, rows_of(record), change)
    return key


def without_keys(record: Record) -> Record:
    """Return the record without what the store adds: the rows' keys."""

    def bare(rows: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(replace(row, key="") for row in rows)

    return replace(
        record,
        conditions=bare(record.conditions),
        infusions=bare(record.infusions),
        results=bare(record.results),
        events=bare(record.events),
        symptoms=bare(record.symptoms),
    )


def ferritin(value: str = "105", day: str = "2026-06-01", **more: Any) -> Result:
    """Return a ferritin result in one line."""
    return Result(
        analyte="ferritin",
        value=value,
        unit="ug/L",
        collected=Moment(date.fromisoformat(day)),
        **more,
    )


MORNING = Moment(date(2026, 6, 1), time(8, 15), timedelta(hours=2), "2026-06-01T08:15+02:00")
DOSE = Infusion(
    product="ferric_carboxymaltose", dose_mg=Decimal("1000.0"), started=MORNING, origin="a.json:3"
)
ELENA = Patient(
    family_name="Marchetti",
    given_name="Elena",
    sex=Sex.FEMALE,
    birth_date=PartialDate(1991, 11, 17),
    identifiers=(Identifier("urn:clinic:mrn", "0042"),),
)
