"""Bars add up to what was counted, in an order a reader expects, and small numbers say so."""

import pytest

from ironview.domain.course_need import Need
from ironview.domain.population import FerritinFact, Outcome, Phosphate
from ironview.domain.population_figures import (
    SPLITS,
    CourseCount,
    DaysCount,
    Measure,
    Population,
    ShareBar,
    Split,
    figure,
)
from tests.domain.records import GUIDELINE

NUMBERS = GUIDELINE.population


def drawn(month, count, *, early=False, product="fcm", clinician="Dr Weber"):
    return FerritinFact(
        month=month, product=product, clinician=clinician, is_too_early=early, count=count
    )


def courses(count, product="fcm", **more):
    what = {
        "need": Need.MET,
        "outcome": Outcome.NOT_JUDGED,
        "phosphate": Phosphate.NOT_TESTED,
        "is_overdue": None,
    } | more
    return CourseCount(product=product, count=count, **what)


def bars(population, measure, split):
    found = figure(population, measure, split, NUMBERS)
    return [(one.name, one.part, one.whole) for one in found.bars]


FERRITINS = Population(
    ferritins=(
        drawn("2025-12", 6),
        drawn("2025-12", 4, early=True, product="fdi", clinician=""),
        drawn("2026-02", 1, early=True),
    )
)


def test_months_stand_in_order_and_those_without_a_ferritin_among_them():
    assert bars(FERRITINS, Measure.TOO_EARLY, Split.MONTH) == [
        ("2025-12", 4, 10),
        ("2026-01", 0, 0),
        ("2026-02", 1, 1),
    ]


def test_products_and_people_stand_by_size_and_what_nobody_signed_last():
    assert bars(FERRITINS, Measure.TOO_EARLY, Split.PRODUCT) == [("fcm", 1, 7), ("fdi", 4, 4)]
    more = Population(ferritins=(*FERRITINS.ferritins, drawn("2026-02", 40, clinician="")))
    assert bars(more, Measure.TOO_EARLY, Split.CLINICIAN) == [("Dr Weber", 1, 7), ("", 4, 44)]


def test_the_total_is_everything_with_its_interval():
    total = figure(FERRITINS, Measure.TOO_EARLY, Split.MONTH, NUMBERS).total

    assert total == ShareBar(
        name="", part=5, whole=11, low=total.low, high=total.high, is_small=False
    )
    assert (total.low, total.high) == pytest.approx((0.2127, 0.7199), abs=0.0001)


@pytest.mark.parametrize(("whole", "is_small"), [(9, True), (10, False)])
def test_a_share_of_fewer_than_ten_is_small(whole, is_small):
    population = Population(
        ferritins=(drawn("2026-02", whole),),
        again_days=(DaysCount(product="fcm", need=Need.MET, days=9, count=whole),),
    )

    for measure in (Measure.TOO_EARLY, Measure.AGAIN_DAYS):
        assert figure(population, measure, Split.PRODUCT, NUMBERS).bars[0].is_small is is_small


def test_a_share_of_nothing_is_none():
    assert figure(FERRITINS, Measure.TOO_EARLY, Split.MONTH, NUMBERS).bars[1].share is None


COURSES = Population(
    courses=(
        courses(8, outcome=Outcome.RESPONSE, phosphate=Phosphate.LOW),
        courses(3, outcome=Outcome.PARTIAL, phosphate=Phosphate.NOT_LOW, is_overdue=True),
        courses(2, outcome=Outcome.NO_RESPONSE, need=Need.UNDER, is_overdue=False),
        courses(20),
    )
)


@pytest.mark.parametrize(
    ("measure", "part", "whole"),
    [
        (Measure.RESPONSE, 8, 13),
        (Measure.NO_RESPONSE, 2, 13),
        (Measure.PHOSPHATE_TESTED, 11, 33),
        (Measure.PHOSPHATE_LOW, 8, 11),
        (Measure.OVERDUE, 3, 5),
    ],
)
def test_courses_are_counted_among_those_that_can_tell(measure, part, whole):
    assert bars(COURSES, measure, Split.PRODUCT) == [("fcm", part, whole)]


def test_needs_stand_in_their_own_order():
    assert bars(COURSES, Measure.NO_RESPONSE, Split.NEED) == [("under", 2, 2), ("met", 0, 11)]


def test_days_are_told_by_quartiles_of_each_bar_and_of_all():
    counted = [(30, 1), (40, 1), (50, 1), (60, 1)]
    population = Population(
        response_days=(
            *(DaysCount(product="fcm", need=Need.MET, days=d, count=c) for d, c in counted),
            DaysCount(product="fdi", need=Need.UNDER, days=90, count=2),
        )
    )
    found = figure(population, Measure.RESPONSE_DAYS, Split.PRODUCT, NUMBERS)
    fcm, fdi = found.bars

    assert (fcm.name, fcm.whole, fcm.lower, fcm.median, fcm.upper) == ("fcm", 4, 30, 40, 50)
    assert (fdi.lower, fdi.median, fdi.upper) == (90, 90, 90)
    assert (found.total.whole, found.total.median) == (6, 50)
    by_need = figure(population, Measure.RESPONSE_DAYS, Split.NEED, NUMBERS)
    assert [one.name for one in by_need.bars] == ["under", "met"]
    assert figure(population, Measure.AGAIN_DAYS, Split.PRODUCT, NUMBERS).bars == ()


@pytest.mark.parametrize("measure", Measure)
def test_of_nothing_every_figure_is_empty(measure):
    for split in SPLITS[measure]:
        found = figure(Population(), measure, split, NUMBERS)
        assert (found.bars, found.total) == ((), None)
