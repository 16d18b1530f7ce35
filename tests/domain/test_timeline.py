"""The timeline as a whole: doses, events, plans, samples, and time that no clock moves."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.analytes import AnalyteCode
from ironview.domain.moments import Moment, read_moment
from ironview.domain.readings import Reading
from ironview.domain.record import DoseStatus
from ironview.domain.timeline import DEFAULT_LANES, build_timeline
from ironview.domain.timeline_marks import PlanKind
from ironview.domain.timeline_parts import Timeline, day_of, x_of, x_of_day
from ironview.domain.verdicts import NextTestState
from tests.domain.records import GUIDELINE, dose, event, judge, on, panel, result


def timeline(*rows, as_of: int = 400, lanes=DEFAULT_LANES) -> Timeline:
    return build_timeline(judge(*rows, as_of=as_of), GUIDELINE, on(as_of), lanes)


def test_nothing_on_record_is_an_empty_timeline_with_all_lanes():
    shown = timeline()
    assert [lane.code for lane in shown.lanes] == list(DEFAULT_LANES)
    assert (shown.samples, shown.doses, shown.events, shown.plans) == ((), (), (), ())
    assert shown.all.x0 < shown.today_x < shown.all.x1


def test_lanes_come_in_the_order_asked_for():
    wanted = (AnalyteCode.PHOSPHATE, AnalyteCode.HB)
    assert [lane.code for lane in timeline(lanes=wanted).lanes] == list(wanted)


def test_a_dose_has_name_code_amount_and_course():
    first, second = timeline(dose(0), dose(200, 500)).doses
    assert (first.name, first.code, first.mg, first.course) == (
        "ferric carboxymaltose", "FCM", 1000, 1,
    )  # fmt: skip
    assert (second.mg, second.course) == (500, 2)
    assert first.is_given


def test_a_dose_not_given_is_a_mark_without_a_course():
    given, not_given, nothing = timeline(
        dose(0), dose(10, status="not_given"), dose(20, 0), dose(None, status="not_given")
    ).doses
    assert given.is_given
    assert not not_given.is_given
    assert not_given.status is DoseStatus.NOT_GIVEN
    assert not nothing.is_given


def test_an_unknown_product_is_shown_as_it_was_written():
    (mark,) = timeline(dose(0, product="magic_iron", brand="Magic", reaction="rash")).doses
    assert mark.name == "Magic"
    assert mark.code == ""
    assert mark.reaction == "rash"


def test_events_are_marks_in_order_of_time():
    shown = timeline(event("surgery", 20), event("rbc_transfusion", 5, units="2"), event("x", None))
    assert [(mark.kind, mark.units) for mark in shown.events] == [
        ("rbc_transfusion", "2"),
        ("surgery", ""),
    ]


def test_every_sample_is_a_mark_with_its_day_and_shape():
    shown = timeline(dose(0), *panel(8, ferritin=900, hb=9), *panel(40, hb=11))
    assert [(mark.day, mark.reading) for mark in shown.samples] == [
        (8, Reading.TOO_EARLY),
        (40, Reading.PROVISIONAL),
    ]
    assert shown.available == (AnalyteCode.FERRITIN, AnalyteCode.HB)


def test_the_next_test_is_three_dates_while_waiting():
    plans = timeline(dose(0), as_of=5).plans
    assert [(plan.kind, plan.day) for plan in plans] == [
        (PlanKind.EARLIEST, on(28)),
        (PlanKind.PREFERRED, on(56)),
        (PlanKind.STEADY, on(84)),
    ]
    assert [plan.is_main for plan in plans] == [False, True, False]


@pytest.mark.parametrize(
    ("as_of", "kinds"),
    [
        (28, [PlanKind.EARLIEST, PlanKind.PREFERRED, PlanKind.STEADY]),
        (29, [PlanKind.PREFERRED, PlanKind.STEADY]),
        (57, [PlanKind.STEADY]),
        (85, [PlanKind.PREFERRED]),
    ],
)
def test_dates_that_have_passed_are_left_out_unless_all_have(as_of: int, kinds: list[PlanKind]):
    plans = timeline(dose(0), as_of=as_of).plans
    assert [plan.kind for plan in plans] == kinds
    assert sum(plan.is_main for plan in plans) == 1


def test_after_a_test_drawn_too_early_the_first_readable_date_carries_the_label():
    plans = timeline(dose(0), result("ferritin", 900, 8), as_of=10).plans
    assert plans[0].state is NextTestState.REDRAW
    assert [plan.kind for plan in plans if plan.is_main] == [PlanKind.EARLIEST]


def test_after_the_test_there_is_a_recheck():
    (plan,) = timeline(dose(0), result("ferritin", 120, 90), as_of=95).plans
    assert plan.kind is PlanKind.RECHECK
    assert plan.state is NextTestState.DONE


def test_dates_of_one_day_are_one_mark():
    judged = timeline(dose(0), as_of=5)
    assert len({plan.day for plan in judged.plans}) == len(judged.plans)


def test_twelve_months_are_eight_before_today_and_four_after_on_whole_months():
    shown = build_timeline(judge(), GUIDELINE, date(2026, 6, 3))
    assert day_of(shown.twelve_months.x0) == date(2025, 10, 1)
    assert day_of(shown.twelve_months.x1) == date(2026, 10, 1)


def test_a_course_is_45_days_before_its_first_dose_to_21_after_the_next_test():
    shown = timeline(dose(-300), dose(0), dose(7), as_of=20)
    assert shown.course.x0 == x_of_day(on(0)) + 0.5 - 45
    assert shown.course.x1 == x_of_day(on(7 + 84)) + 0.5 + 21


def test_all_holds_every_mark_with_room_on_both_sides():
    shown = timeline(result("hb", 9, -4000), dose(0), as_of=3)
    assert shown.all.x0 < x_of_day(on(-4000))
    assert shown.all.x1 > x_of_day(on(84))


ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("month", [1, 3, 4, 6, 10, 11])
def test_no_change_of_clocks_moves_a_date_or_stretches_a_day(zone: str, month: int):
    where = ZoneInfo(zone)
    day = date(2026, month, 1)
    while day.month == month:
        text = f"{day.isoformat()}T08:00"
        read, tomorrow = (
            read_moment(f"{one.isoformat()}T08:00", where) for one in (day, day + timedelta(1))
        )
        assert read is not None
        assert tomorrow is not None
        assert read.day == day, text
        assert x_of(tomorrow) - x_of(read) == pytest.approx(1)
        assert day_of(x_of(read)) == day
        day += timedelta(days=1)


@given(
    day=st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    minutes=st.integers(0, 24 * 60 - 1),
    offset=st.integers(-14 * 60, 14 * 60),
)
def test_the_place_of_a_moment_is_its_local_date_and_clock_whatever_its_offset(
    day: date, minutes: int, offset: int
):
    clock = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)
    moment = Moment(day, clock.time(), timedelta(minutes=offset))
    assert x_of(moment) == pytest.approx(x_of_day(day) + minutes / 1440)
    assert day_of(x_of(moment)) == day


def test_two_zones_that_agree_on_the_local_time_agree_on_the_place():
    berlin = Moment(date(2026, 3, 2), datetime(2026, 3, 2, 9).time(), timedelta(hours=1))
    tokyo = Moment(date(2026, 3, 2), datetime(2026, 3, 2, 9).time(), timedelta(hours=9))
    assert x_of(berlin) == x_of(tokyo)
    assert berlin.instant != tokyo.instant
    assert timezone(timedelta(hours=1)).utcoffset(None) != UTC.utcoffset(None)


@settings(max_examples=30, deadline=None)
@given(days=st.integers(-5000, 5000))
def test_moving_a_record_moves_its_timeline_and_changes_nothing_else(days: int):
    def rows(by: int):
        return (
            dose(by),
            *panel(by - 5, ferritin=9, tsat=8, hb=9),
            *panel(by + 8, ferritin=1050, tsat=58, hb=9.4),
            *panel(by + 40, ferritin=160, tsat=25, hb=12),
        )

    first, moved = timeline(*rows(0), as_of=90), timeline(*rows(days), as_of=90 + days)
    for one, other in zip(first.lanes, moved.lanes, strict=True):
        assert [p.x + days for p in one.points] == [p.x for p in other.points]
        assert [p.reading for p in one.points] == [p.reading for p in other.points]
        assert [s.is_dashed for s in one.segments] == [s.is_dashed for s in other.segments]
        assert [line.name for line in one.limits] == [line.name for line in other.limits]
    assert [p.kind for p in first.plans] == [p.kind for p in moved.plans]


def test_every_number_a_row_was_given_in_shows_the_same_point():
    in_g_dl = timeline(result("hb", "12.0", 0))
    in_g_l = timeline(result("hb", "120", 0, unit="g/L"))
    values = [shown.lanes[2].points[0].quantity.amount for shown in (in_g_dl, in_g_l)]
    assert values[0] == values[1]


def test_an_expected_course_is_drawn_or_refused_with_a_reason():
    shown = timeline(dose(0), result("ferritin", 10, -5), as_of=30)
    assert shown.lanes[0].expected.refusal
    assert shown.lanes[0].expected.points == ()
