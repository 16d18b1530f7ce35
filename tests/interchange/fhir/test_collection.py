from datetime import date

import pytest

from tests.interchange.fhir.conftest import bundle, observation

UNDATED = observation(effectiveDateTime=None)


def report(**parts):
    return {
        "resourceType": "DiagnosticReport",
        "id": "r1",
        "effectiveDateTime": "2026-03-08",
        "subject": {"reference": "Patient/p1"},
        "result": [{"reference": "Observation/o1"}],
    } | parts


def specimen(**parts):
    return {
        "resourceType": "Specimen",
        "id": "s1",
        "collection": {"collectedDateTime": "2026-03-09"},
    } | parts


def collected(read, *resources):
    (row,) = read(bundle(*resources)).records[0].results
    return row.collected.day if row.collected else None


def test_the_observation_s_own_time_comes_first(read):
    own = observation(specimen={"reference": "Specimen/s1"})
    assert collected(read, report(), specimen(), own) == date(2026, 3, 10)


def test_the_specimen_comes_before_the_report(read):
    row = UNDATED | {"specimen": {"reference": "Specimen/s1"}}
    assert collected(read, report(), specimen(), row) == date(2026, 3, 9)


def test_the_report_s_only_specimen_is_the_observation_s(read):
    of_report = report(specimen=[{"reference": "Specimen/s1"}])
    assert collected(read, of_report, specimen(), UNDATED) == date(2026, 3, 9)
    two = report(specimen=[{"reference": "Specimen/s1"}, {"reference": "Specimen/s2"}])
    assert collected(read, two, specimen(), UNDATED) == date(2026, 3, 8)


@pytest.mark.parametrize(
    "period",
    [{"collectedPeriod": {"start": "2026-03-09", "end": "2026-03-09"}}],
)
def test_a_collection_period_within_a_day_is_that_day(read, period):
    row = UNDATED | {"specimen": {"reference": "Specimen/s1"}}
    assert collected(read, specimen(collection=period), row) == date(2026, 3, 9)


def test_the_report_lends_its_time(read):
    assert collected(read, report(), UNDATED) == date(2026, 3, 8)
    period = {"start": "2026-03-07"}
    of_period = report(effectiveDateTime=None, effectivePeriod=period)
    assert collected(read, of_period, UNDATED) == date(2026, 3, 7)


def test_the_time_of_issue_is_never_the_time_of_collection(read):
    issued = report(effectiveDateTime=None, issued="2026-03-11T08:00:00Z")
    (row,) = read(bundle(issued, UNDATED)).records[0].results
    assert row.collected is None
    assert row.reported.day == date(2026, 3, 11)


def test_contained_results_belong_to_the_report_that_holds_them(read_one):
    held = {key: value for key, value in UNDATED.items() if key not in {"subject", "id"}}
    record = read_one(
        report(
            result=[{"reference": "#a"}],
            performer=[{"display": "City Lab"}],
            contained=[held | {"id": "a"}],
        )
    )
    (row,) = record.results
    assert record.patient.id == "p1"
    assert (row.collected.day, row.laboratory) == (date(2026, 3, 8), "City Lab")
    assert row.origin == "file.json:contained[0]"


@pytest.mark.parametrize(
    ("condition", "haemolysed"),
    [
        ({"coding": [{"code": "HEM"}]}, True),
        ({"text": "Grossly haemolysed"}, True),
        ({"text": "Clotted"}, False),
    ],
)
def test_the_specimen_says_whether_it_was_haemolysed(read, condition, haemolysed):
    row = observation(specimen={"reference": "Specimen/s1"})
    (result,) = read(bundle(specimen(condition=[condition]), row)).records[0].results
    assert result.haemolysed is haemolysed
