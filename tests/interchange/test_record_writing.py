"""What is written reads back equal, for every record there can be."""

import json
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.moments import PartialDate, read_moment
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
from ironview.interchange.hl7v2.moments import read_time
from ironview.interchange.json_objects import JsonObject
from ironview.interchange.record_file import read_records
from ironview.interchange.record_writing import record_as_json, write_record
from ironview.interchange.staging import Bench
from tests.interchange.conftest import VIENNA

texts = st.sampled_from(["", "0", "µg/L", "<5", "a\nb", "null", "ä\u200b"]) | st.text(max_size=2)
amounts = st.decimals("-1e6", "1e6", allow_nan=False, allow_infinity=False, places=3)
days = st.dates(date(1900, 1, 1), date(2100, 1, 1))
moments = (
    days.map(str) | st.datetimes().map(lambda at: at.replace(microsecond=0).isoformat())
).map(lambda text: read_moment(text, VIENNA))
values = st.none() | st.booleans() | st.integers(-(10**9), 10**9) | texts
foreign = st.dictionaries(st.text("xyz", min_size=5, max_size=6), values | st.lists(values))

patients = st.builds(
    Patient,
    id=texts,
    identifiers=st.lists(st.builds(Identifier, texts, texts), max_size=2).map(tuple),
    family_name=texts,
    given_name=texts,
    sex=st.sampled_from(Sex),
    birth_date=st.none()
    | days.map(lambda day: PartialDate(day.year))
    | days.map(lambda day: PartialDate(day.year, day.month, day.day)),
    menopausal_status=st.sampled_from(MenopausalStatus),
    weight_kg=st.none() | amounts,
    pre_pregnancy_weight_kg=st.none() | amounts,
    height_cm=st.none() | amounts,
    time_zone=st.just("Europe/Vienna") | st.none(),
    profile=st.none() | st.just("ibd"),
    profile_reason=texts,
    unknown=foreign,
)
conditions = st.builds(
    Condition,
    code=texts,
    since=st.none() | days,
    until=st.none() | days,
    detail=texts,
    unknown=foreign,
)
infusions = st.builds(
    Infusion,
    product=texts,
    brand=texts,
    dose_mg=st.none() | amounts,
    started=moments,
    ended=st.none() | moments,
    course=st.none() | st.sampled_from(CourseChoice),
    baseline_hb=st.none() | days,
    status=st.sampled_from(DoseStatus),
    lot=texts,
    reaction=texts,
    note=texts,
    unknown=foreign,
)
results = st.builds(
    Result,
    id=texts,
    analyte=texts,
    name=texts,
    value=texts,
    unit=texts,
    collected=moments,
    reported=st.none() | moments,
    status=st.sampled_from(ResultStatus),
    reference_low=st.none() | amounts,
    reference_high=st.none() | amounts,
    reference_text=texts,
    lab_flag=texts,
    laboratory=texts,
    fasting=st.none() | st.booleans(),
    haemolysed=st.booleans(),
    excluded=st.none() | st.builds(Exclusion, texts, texts, texts),
    note=texts,
    code_conflict=texts,
    unknown=foreign,
)
events = st.builds(Event, kind=texts, at=moments, units=texts, note=texts, unknown=foreign)
symptoms = st.builds(Symptom, scale=texts, at=moments, score=texts, note=texts, unknown=foreign)
records = st.builds(
    Record,
    patient=patients,
    conditions=st.lists(conditions, max_size=2).map(tuple),
    infusions=st.lists(infusions, max_size=2).map(tuple),
    results=st.lists(results, max_size=2).map(tuple),
    events=st.lists(events, max_size=2).map(tuple),
    symptoms=st.lists(symptoms, max_size=2).map(tuple),
    unknown=foreign,
)


def read_back(data):
    bench = Bench("file")
    read_records(bench, JsonObject("file", data), VIENNA)
    staged = bench.finish("record")
    assert not staged.rejected
    return staged.records[0], staged


def without_origin(record):
    """Origins and spelled-out dates say where and how it was read, not what."""
    return replace(
        record,
        conditions=tuple(replace(row, origin="") for row in record.conditions),
        infusions=tuple(replace(row, origin="", started_text="") for row in record.infusions),
        results=tuple(replace(row, origin="", collected_text="") for row in record.results),
        events=tuple(replace(row, origin="", at_text="") for row in record.events),
        symptoms=tuple(replace(row, origin="", at_text="") for row in record.symptoms),
    )


@settings(max_examples=40, deadline=None)
@given(records)
def test_every_record_reads_back_equal(record):
    again, staged = read_back(record_as_json(record))
    assert without_origin(again) == without_origin(record)
    assert not staged.held


@settings(max_examples=15, deadline=None)
@given(records)
def test_writing_what_was_read_changes_nothing(record):
    written = record_as_json(record)
    again, _ = read_back(written)
    assert record_as_json(again) == written


def test_what_could_not_be_used_is_written_back_as_it_was():
    row = {"analyte": "hb", "value": "12.50", "collected": "2026-03", "fasting": "yes", "x": 1.50}
    source = {
        "format": "ironview-record/1",
        "patient": {"id": "P", "sex": "f", "birth_date": "soon", "note": {"deep": [1.10, None]}},
        "results": [row],
        "infusions": [{"product": "other", "started": "spring", "status": "maybe"}],
        "later": {"a": [True, "b"]},
    }
    record, _ = read_back(json.dumps(source).replace("1.5}", "1.50}").encode())
    written = write_record(record)
    assert written["patient"] | source["patient"] == written["patient"] | {
        "note": {"deep": [1.1, None]}
    }
    assert written["results"][0] | row == written["results"][0]
    assert written["infusions"][0] | source["infusions"][0] == written["infusions"][0]
    assert written["later"] == source["later"]
    assert b"1.50" in record_as_json(record)


@pytest.mark.parametrize("text", ["2026-03-10T08:00:00Z", "2026-03-10T08:00+05:00", "2026-03-10"])
def test_dates_are_written_as_they_were_written(text):
    row = Result(analyte="hb", value="12", collected=read_moment(text, VIENNA))
    assert (
        write_record(Record(patient=Patient(), results=(row,)))["results"][0]["collected"] == text
    )


def test_exact_amounts_stay_exact():
    patient = Patient(weight_kg=Decimal("62.50"))
    assert b'"weight_kg": 62.50' in record_as_json(Record(patient=patient))


hl7_times = st.datetimes(datetime(1901, 1, 1), datetime(2100, 1, 1)).map(
    lambda at: at.strftime("%Y%m%d%H%M%S")
)
offsets = st.sampled_from(["", "+0100", "-0530", "Z"])


@given(hl7_times, st.sampled_from([8, 12, 14]), offsets)
def test_times_of_other_formats_are_written_so_that_they_read_the_same(text, length, offset):
    written_there = text[:length] + (offset if length > 8 else "")
    collected = read_time(written_there, VIENNA)
    row = Result(analyte="hb", value="12", collected=collected)
    (again,) = write_record(Record(patient=Patient(), results=(row,)))["results"]
    assert read_moment(again["collected"], VIENNA) == collected


@pytest.mark.parametrize("text", ["20260310", "20260310083000", "20260310083015+0500"])
def test_the_spelling_of_another_format_is_not_written(text):
    row = Result(analyte="hb", value="12", collected=read_time(text, VIENNA))
    (written,) = write_record(Record(patient=Patient(), results=(row,)))["results"]
    assert written["collected"].startswith("2026-03-10")
