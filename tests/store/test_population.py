"""The clinic's numbers are written with the summaries, follow every change, and find patients."""

from dataclasses import replace

import pytest

from ironview.domain.course_need import Need
from ironview.domain.population import CourseFact, FerritinFact, Outcome, PatientFacts, Phosphate
from ironview.domain.population_figures import DaysCount, Measure, Population, Split
from ironview.domain.record import Patient, Record
from ironview.store.population import Behind, PopulationFilter
from tests.store.drawn import write
from tests.store.test_summaries import NOTHING, put

EVERYTHING = PopulationFilter()


def drawn(month, count=1, *, early=False, product="fcm", clinician=""):
    return FerritinFact(
        month=month, product=product, clinician=clinician, is_too_early=early, count=count
    )


def course(number, month, **more):
    return CourseFact(
        **{
            "number": number,
            "month": month,
            "product": "fcm",
            "need": Need.MET,
            "outcome": Outcome.NOT_JUDGED,
        }
        | more
    )


ELENA = PatientFacts(
    ferritins=(
        drawn("2026-01", 2, early=True, clinician="Dr Weber"),
        drawn("2026-02", 1, clinician="Dr Weber"),
    ),
    courses=(
        course(1, "2025-06", outcome=Outcome.RESPONSE, response_days=40, again_days=200),
        course(2, "2026-01", product="fdi", phosphate=Phosphate.LOW, is_overdue=True),
    ),
)
HENRIK = PatientFacts(
    ferritins=(drawn("2026-01", early=True), drawn("2026-01", 3, product="fdi")),
    courses=(course(1, "2026-01", outcome=Outcome.NO_RESPONSE, is_overdue=False),),
)


@pytest.fixture
def keys(store):
    """Two patients with their facts."""
    made = tuple(write(store, Record(patient=Patient(family_name=name))) for name in ("E", "H"))
    for key, facts in zip(made, (ELENA, HENRIK), strict=True):
        put(store, key, replace(NOTHING, facts=facts))
    return made


def ferritins(store, **wanted):
    found = store.population.count(PopulationFilter(**wanted)).ferritins
    return [(one.month, one.product, one.clinician, one.is_too_early, one.count) for one in found]


def behind(store, measure, split, name, *, is_part, limit=10, wanted=EVERYTHING):
    which = Behind(measure=measure, split=split, name=name, is_part=is_part)
    count, found = store.population.patients_behind(which, wanted, limit)
    return count, [one.patient.family_name for one in found]


def test_what_is_kept_is_what_was_given(store, keys):
    assert store.population.facts(keys) == dict(zip(keys, (ELENA, HENRIK), strict=True))


def test_ferritins_of_everybody_are_added_up(store, keys):
    assert sorted(ferritins(store)) == [
        ("2026-01", "fcm", "", True, 1),
        ("2026-01", "fcm", "Dr Weber", True, 2),
        ("2026-01", "fdi", "", False, 3),
        ("2026-02", "fcm", "Dr Weber", False, 1),
    ]


def test_a_filter_takes_both_its_months_and_one_product(store, keys):
    assert {one[0] for one in ferritins(store, to_month="2026-01")} == {"2026-01"}
    assert {one[0] for one in ferritins(store, from_month="2026-02")} == {"2026-02"}
    assert ferritins(store, product="fdi") == [("2026-01", "fdi", "", False, 3)]
    in_june = PopulationFilter(from_month="2025-06", to_month="2025-06")
    assert [one.outcome for one in store.population.count(in_june).courses] == [Outcome.RESPONSE]


def test_courses_are_counted_and_their_days(store, keys):
    found = store.population.count(EVERYTHING)
    days = {"product": "fcm", "need": Need.MET, "count": 1}

    assert sorted((one.product, one.outcome, one.is_overdue) for one in found.courses) == [
        ("fcm", Outcome.NO_RESPONSE, False),
        ("fcm", Outcome.RESPONSE, None),
        ("fdi", Outcome.NOT_JUDGED, True),
    ]
    assert found.response_days == (DaysCount(days=40, **days),)
    assert found.again_days == (DaysCount(days=200, **days),)


def test_a_later_reading_replaces_the_earlier_one_and_leaves_the_others(store, keys):
    put(store, keys[0], replace(NOTHING, facts=PatientFacts(ferritins=ELENA.ferritins[1:])))

    assert store.population.facts(keys) == {
        keys[0]: PatientFacts(ferritins=ELENA.ferritins[1:]),
        keys[1]: HENRIK,
    }
    put(store, keys[0], NOTHING)
    assert store.population.facts(keys) == {keys[1]: HENRIK}


def test_who_is_to_be_read_anew_or_is_removed_is_not_counted(store, keys):
    with store.transaction():
        store.summaries.forget(keys[:1])
    assert store.population.facts(keys) == {keys[1]: HENRIK}

    with store.writing("Anna", "remove_patient") as change:
        store.patients.remove(keys[1], change)
    assert store.population.count(EVERYTHING) == Population()


@pytest.mark.parametrize(
    ("measure", "split", "name", "part", "whole"),
    [
        (Measure.TOO_EARLY, Split.MONTH, "2026-01", ["E", "H"], ["E", "H"]),
        (Measure.TOO_EARLY, Split.MONTH, "2026-02", [], ["E"]),
        (Measure.TOO_EARLY, Split.PRODUCT, "fdi", [], ["H"]),
        (Measure.TOO_EARLY, Split.CLINICIAN, "", ["H"], ["H"]),
        (Measure.RESPONSE, Split.PRODUCT, "fcm", ["E"], ["E", "H"]),
        (Measure.NO_RESPONSE, Split.NEED, "met", ["H"], ["E", "H"]),
        (Measure.RESPONSE_DAYS, Split.PRODUCT, "fcm", ["E"], ["E"]),
        (Measure.AGAIN_DAYS, Split.PRODUCT, "fcm", ["E"], ["E"]),
        (Measure.PHOSPHATE_TESTED, Split.PRODUCT, "fdi", ["E"], ["E"]),
        (Measure.PHOSPHATE_TESTED, Split.PRODUCT, "fcm", [], ["E", "H"]),
        (Measure.PHOSPHATE_LOW, Split.PRODUCT, "fdi", ["E"], ["E"]),
        (Measure.OVERDUE, Split.PRODUCT, None, ["E"], ["E", "H"]),
    ],
)
def test_behind_a_bar_stand_its_patients(store, keys, measure, split, name, part, whole):
    assert behind(store, measure, split, name, is_part=True) == (len(part), part)
    assert behind(store, measure, split, name, is_part=False) == (len(whole), whole)


def test_a_page_of_them_says_how_many_there_are_and_a_filter_counts(store, keys):
    what = (Measure.TOO_EARLY, Split.MONTH, None)

    assert behind(store, *what, is_part=True, limit=1) == (2, ["E"])
    later = PopulationFilter(from_month="2026-02")
    assert behind(store, *what, is_part=False, wanted=later) == (1, ["E"])
