"""A test is booked, moved, cancelled and undone, and the worklist follows in the same change."""

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from ironview.controller.bookings import (
    Wish,
    book_test,
    cancel_booking,
    move_booking,
    next_booking,
    note_call,
)
from ironview.controller.signing import Decision, sign_sample
from ironview.controller.worklist import Worklist, WorkWanted, entry_of
from ironview.domain.bookings import BookingRefusedError, CallOutcome
from ironview.domain.record import Infusion
from ironview.domain.worklist import Lane, Reason
from ironview.store.errors import ChangedMeanwhileError
from tests.controller.conftest import TODAY
from tests.controller.test_chart import ELENA, ago, ferritin

TESTS = ("ferritin", "tsat", "hb")


@pytest.fixture
def chart(workspace):
    chart = workspace.open_chart(workspace.add_patient(ELENA))
    chart.add_infusion(
        Infusion(product="ferric_carboxymaltose", dose_mg=Decimal(1000), started=ago(10))
    )
    return chart


@pytest.fixture
def worklist(workspace):
    return Worklist(workspace)


def wish(days: int, **more) -> Wish:
    return Wish(day=TODAY + timedelta(days), **{"tests": TESTS, **more})


def lane(worklist):
    return next((one for one, count in worklist.counts().items() if count), "nowhere")


def line(worklist, of_lane):
    (only,) = worklist.lines(of_lane, 5)
    return only


def test_a_dose_puts_the_patient_into_the_list_in_its_own_change(chart, worklist):
    assert lane(worklist) is Lane.NOTHING_BOOKED
    shown = line(worklist, Lane.NOTHING_BOOKED)
    assert (shown.key, shown.line.family_name) == (chart.key, "Marchetti")
    assert shown.entry.doses.mg == 1000


def test_a_booking_is_kept_and_takes_the_patient_out(chart, worklist):
    told = []
    worklist.changed.connect(lambda: told.append(lane(worklist)))
    book_test(chart, wish(46, clock=time(8, 20), note=" Family doctor. "))

    (booking,) = chart.decisions.bookings
    assert (booking.day, booking.clock, booking.tests) == (
        TODAY + timedelta(46),
        time(8, 20),
        TESTS,
    )
    assert (booking.note, booking.by, booking.at) == (
        "Family doctor.",
        "Anna",
        chart.store.now(),
    )
    assert told[-1] is None
    assert line(worklist, None).entry.booked == booking


def test_the_next_booking_is_the_earliest_that_no_sample_answered(chart, worklist):
    assert next_booking(chart) is None
    book_test(chart, wish(60))
    book_test(chart, wish(46))
    assert next_booking(chart).day == TODAY + timedelta(46)
    assert next_booking(chart) == entry_of(chart).booked

    chart.add_results([ferritin("105", -45)])

    assert next_booking(chart).day == TODAY + timedelta(60)
    assert next_booking(chart) == entry_of(chart).booked


def test_a_booking_too_early_asks_to_be_moved_and_moving_answers_it(chart, worklist):
    book_test(chart, wish(3))
    assert lane(worklist) is Lane.TOO_EARLY
    assert line(worklist, Lane.TOO_EARLY).entry.place.reason is Reason.BOOKED_TOO_EARLY

    move_booking(chart, chart.decisions.bookings[0], wish(46))

    assert lane(worklist) is None
    assert chart.decisions.bookings[0].day == TODAY + timedelta(46)


def test_a_new_dose_re_dates_what_was_booked(chart, worklist):
    book_test(chart, wish(20))
    assert lane(worklist) is None

    chart.add_infusion(
        Infusion(product="ferric_carboxymaltose", dose_mg=Decimal(500), started=ago(1))
    )

    assert lane(worklist) is Lane.TOO_EARLY


def test_cancelling_needs_somebody_again_and_can_be_undone(chart, worklist):
    book_test(chart, wish(46))
    cancel_booking(chart, chart.decisions.bookings[0], reason="she is away")
    assert lane(worklist) is Lane.NOTHING_BOOKED

    chart.undo_last()

    assert lane(worklist) is None


def test_a_booking_another_window_moved_is_not_moved_again(chart):
    book_test(chart, wish(46))
    seen = chart.decisions.bookings[0]
    move_booking(chart, seen, wish(50))

    with pytest.raises(ChangedMeanwhileError):
        move_booking(chart, seen, wish(60))
    with pytest.raises(ChangedMeanwhileError):
        cancel_booking(chart, seen, reason="away")

    assert chart.decisions.bookings[0].day == TODAY + timedelta(50)


def test_nothing_is_booked_without_a_test(chart):
    with pytest.raises(BookingRefusedError):
        book_test(chart, wish(46, tests=()))
    assert chart.decisions.bookings == ()


def test_a_call_is_noted_and_shown(chart, worklist):
    note_call(chart, CallOutcome.NOT_REACHED, note=" Machine. ")

    call = line(worklist, Lane.NOTHING_BOOKED).entry.last_call
    assert (call.outcome, call.note, call.by) == (CallOutcome.NOT_REACHED, "Machine.", "Anna")
    with pytest.raises(BookingRefusedError):
        note_call(chart, CallOutcome.OTHER)


def test_signing_takes_a_sample_out_of_the_list(chart, worklist):
    book_test(chart, wish(46))
    chart.add_results([replace(ferritin("9"), collected=ago(20))])
    assert lane(worklist) is Lane.TO_SIGN

    sign_sample(chart, chart.sign_offs[-1], Decision(responsible="Dr Weber"))

    assert lane(worklist) is None
    assert line(worklist, None).entry.responsible == "Dr Weber"


def test_a_filter_is_told_and_narrows_rows_and_counts(chart, worklist, qtbot):
    with qtbot.waitSignal(worklist.changed):
        worklist.want(WorkWanted(responsible="Nobody"))
    assert set(worklist.counts().values()) == {0}

    worklist.want(WorkWanted(text="march"))
    assert worklist.counts()[Lane.NOTHING_BOOKED] == 1
    with qtbot.assertNotEmitted(worklist.changed):
        worklist.want(WorkWanted(text="march"))
    assert worklist.wanted.text == "march"


def test_every_lane_is_named_even_where_nobody_stands(worklist):
    assert set(worklist.counts()) == {*Lane, None}


def test_a_new_day_is_caught_up_in_the_background(chart, worklist, today, executor, qtbot):
    assert worklist.waiting == 0
    today.day = TODAY + timedelta(60)
    assert worklist.waiting == 1

    worklist.refresh()
    with qtbot.waitSignal(worklist.changed):
        executor.run()

    assert worklist.waiting == 0
    assert lane(worklist) is Lane.DUE


def test_a_filter_offers_what_the_store_holds(chart, worklist):
    assert worklist.choices().products == ("ferric_carboxymaltose",)
    assert date(2026, 1, 1) < TODAY
