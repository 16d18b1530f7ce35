"""Where a patient stands comes back from text exactly as it was, in every history."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.bookings import Booking, Call, CallOutcome
from ironview.domain.interpretation import interpret
from ironview.domain.kept_worklist import read_work_text, work_text
from ironview.domain.sign_off import judge_sign_offs
from ironview.domain.worklist import LastDoses, WorkEntry, work_entry
from tests.domain.records import GUIDELINE, dose, judge, on
from tests.domain.test_interpretation_properties import RECORDS

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
BOOKING = Booking(
    day=date(2026, 7, 6), clock=time(8, 20), tests=("hb",), note="ü", by="A", at=NOON, key="b"
)
CALL = Call(outcome=CallOutcome.DECLINED, note="no", by="A", at=NOON, key="c")


def test_an_entry_with_nothing_in_it():
    entry = WorkEntry(places=())

    assert read_work_text(work_text(entry)) == entry


def test_an_entry_with_everything_beside_its_places():
    entry = WorkEntry(
        places=(),
        booked=BOOKING,
        responsible="Dr Weber",
        last_call=CALL,
        doses=LastDoses(product="iron_sucrose", count=3, mg=Decimal("200.0"), day=on(0)),
    )

    assert read_work_text(work_text(entry)) == entry


def test_a_booking_without_an_hour_and_doses_of_different_amounts():
    entry = WorkEntry(
        places=(),
        booked=Booking(day=on(3), tests=(), at=NOON),
        doses=LastDoses(product="iron_sucrose", count=2, mg=None, day=on(0)),
    )

    assert read_work_text(work_text(entry)) == entry


@pytest.mark.parametrize("text", ["", "{}", '{"places": 3}', "[]"])
def test_other_text_is_no_entry(text):
    with pytest.raises((KeyError, TypeError, ValueError)):
        read_work_text(text)


@settings(deadline=None)
@given(RECORDS, st.dates(date(2026, 1, 1), date(2027, 6, 1)))
def test_every_history_comes_back(record, today):
    said = interpret(record, GUIDELINE, today)
    standings = judge_sign_offs(said, (), (), "0.1.0")
    entry = work_entry(said, standings, [BOOKING], [CALL], GUIDELINE.worklist)
    again = read_work_text(work_text(entry))

    assert work_text(again) == work_text(entry)
    assert (again.lane, again.marks, again.doses) == (entry.lane, entry.marks, entry.doses)
    assert (again.booked, again.last_call) == (entry.booked, entry.last_call)


def test_the_newest_doses_of_a_course_are_told_in_a_line():
    def told(*rows, as_of=60):
        said = judge(*rows, as_of=as_of)
        standings = judge_sign_offs(said, (), (), "0.1.0")
        return work_entry(said, standings, (), (), GUIDELINE.worklist).doses

    sucrose = "iron_sucrose"
    three = [dose(day, 200, sucrose) for day in (0, 2, 4)]
    assert told(*three) == LastDoses(product=sucrose, count=3, mg=Decimal(200), day=on(4))
    assert told(*three, as_of=3).count == 2
    assert told(*three, dose(6, 100, sucrose)).mg is None
    assert told(*three, dose(6, None, sucrose)).mg is None
    assert told(*three, dose(6, 500)) == LastDoses(
        product="ferric_carboxymaltose", count=1, mg=Decimal(500), day=on(6)
    )
    assert told(*three, as_of=-1) is None
    assert told() is None
