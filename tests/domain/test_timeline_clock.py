"""The clock of a timeline says of any day what the rules say of a ferritin drawn on it."""

from datetime import date, timedelta
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.timeline import build_timeline
from ironview.domain.timeline_marks import ClockSpan
from ironview.domain.timeline_parts import Timeline, x_of_day
from ironview.domain.verdicts import Window
from tests.domain.records import DAY_0, GUIDELINE, condition, dose, judge, on, patient, result

NOON = 0.5


def timeline(*rows, who=None, as_of: int = 400) -> Timeline:
    judged = judge(*rows, who=who, as_of=as_of)
    return build_timeline(judged, GUIDELINE, on(as_of))


def span_at(spans: tuple[ClockSpan, ...], x: float) -> ClockSpan | None:
    return next((span for span in spans if span.x0 <= x < span.x1), None)


def window_at(shown: Timeline, day: date) -> Window:
    span = span_at(shown.clock, x_of_day(day) + NOON)
    assert span is not None
    return span.window


@pytest.mark.parametrize(
    ("day", "window"),
    [
        (-91, Window.NO_INFUSION),
        (-90, Window.BASELINE),
        (-1, Window.BASELINE),
        (1, Window.TOO_EARLY),
        (27, Window.TOO_EARLY),
        (28, Window.PROVISIONAL),
        (55, Window.PROVISIONAL),
        (56, Window.ACCEPTABLE),
        (83, Window.ACCEPTABLE),
        (84, Window.STEADY),
        (4000, Window.STEADY),
    ],
)
def test_one_dose_opens_every_window_on_its_day(day: int, window: Window):
    assert window_at(timeline(dose(0)), on(day)) is window


def test_without_a_dose_there_is_one_window():
    shown = timeline(result("ferritin", 20, 0))
    assert shown.clock == (ClockSpan(Window.NO_INFUSION, -inf, inf),)
    assert shown.readable_from is None
    assert shown.response_from is None
    assert shown.interference == ()


def test_a_new_dose_cuts_the_old_windows():
    shown = timeline(dose(0), dose(40))
    assert window_at(shown, on(39)) is Window.PROVISIONAL
    assert window_at(shown, on(41)) is Window.TOO_EARLY
    assert window_at(shown, on(67)) is Window.TOO_EARLY
    assert window_at(shown, on(68)) is Window.PROVISIONAL


def test_a_small_dose_after_a_large_one_does_not_end_the_wait():
    who = patient(profile="haemodialysis")
    shown = timeline(dose(0, 1000), dose(10, 100, "iron_sucrose"), who=who)
    assert window_at(shown, on(27)) is Window.TOO_EARLY
    assert window_at(shown, on(28)) is Window.PROVISIONAL


def test_before_a_later_course_comes_its_baseline():
    shown = timeline(dose(0), dose(300))
    assert window_at(shown, on(209)) is Window.STEADY
    assert window_at(shown, on(210)) is Window.BASELINE
    assert window_at(shown, on(299)) is Window.BASELINE


def test_a_baseline_never_begins_within_84_days_of_the_last_dose():
    shown = timeline(dose(0), dose(100))
    assert window_at(shown, on(84)) is Window.STEADY
    assert window_at(shown, on(85)) is Window.BASELINE


def test_doses_of_one_course_make_one_stretch_that_is_too_early():
    shown = timeline(*(dose(day, 200, "iron_sucrose") for day in (0, 3, 7)))
    assert [span.window for span in shown.clock].count(Window.TOO_EARLY) == 1


def test_interference_lasts_through_its_last_day():
    shown = timeline(dose(0))
    assert span_at(shown.interference, x_of_day(on(7)) + NOON)
    assert not span_at(shown.interference, x_of_day(on(8)))


def test_the_brackets_say_when_an_answer_can_be_read():
    shown = timeline(dose(0), dose(7))
    assert shown.readable_from is not None
    assert shown.readable_from.until == on(35)
    assert shown.readable_from.x0 == x_of_day(on(7)) + NOON
    assert shown.response_from is not None
    assert shown.response_from.until == on(28)
    assert shown.response_from.ticks == (x_of_day(on(7)), x_of_day(on(14)))


def test_the_profile_on_the_date_of_a_dose_sets_its_windows():
    shown = timeline(
        dose(0, 100, "iron_sucrose"), condition("haemodialysis", since=-10, until=5), as_of=50
    )
    assert window_at(shown, on(3)) is Window.PROVISIONAL
    shown = timeline(
        dose(0, 100, "iron_sucrose"), condition("haemodialysis", since=1, until=50), as_of=50
    )
    assert window_at(shown, on(27)) is Window.TOO_EARLY


PLANS = st.lists(
    st.tuples(
        st.integers(0, 400),
        st.sampled_from([None, 50, 125, 126, 200, 500, 501, 1000]),
        st.sampled_from(["ferric_carboxymaltose", "iron_sucrose", "ferric_derisomaltose", "odd"]),
    ),
    max_size=6,
)
PROFILES = st.sampled_from(sorted(GUIDELINE.profiles))


@settings(max_examples=150, deadline=None)
@given(plan=PLANS, profile=PROFILES, day=st.integers(-120, 600))
def test_the_clock_agrees_with_the_window_of_any_sample(plan, profile, day):
    doses = [dose(at, mg, product) for at, mg, product in plan]
    who = patient(profile=profile)
    if any(infusion.started and infusion.started.day == on(day) for infusion in doses):
        return
    judged = judge(*doses, result("ferritin", 150, day), who=who, as_of=700)
    shown = build_timeline(judged, GUIDELINE, on(700))
    (sample,) = judged.samples
    assert window_at(shown, on(day)) is sample.sample.window


@settings(max_examples=100, deadline=None)
@given(plan=PLANS, day=st.integers(-20, 450))
def test_interference_agrees_with_the_rules_for_any_tsat(plan, day):
    doses = [dose(at, mg, product) for at, mg, product in plan]
    if any(infusion.started and infusion.started.day == on(day) for infusion in doses):
        return
    judged = judge(*doses, result("tsat", 30, day), as_of=700)
    shown = build_timeline(judged, GUIDELINE, on(700))
    (tsat,) = judged.samples[0].sample.results
    inside = span_at(shown.interference, x_of_day(on(day)) + NOON) is not None
    assert inside == (tsat.window is Window.ASSAY_INTERFERENCE)


@settings(max_examples=60, deadline=None)
@given(plan=PLANS)
def test_the_clock_has_no_gap_and_no_overlap(plan):
    shown = timeline(*(dose(at, mg, product) for at, mg, product in plan), as_of=700)
    assert shown.clock[0].x0 == -inf
    assert shown.clock[-1].x1 == inf
    for one, other in zip(shown.clock, shown.clock[1:], strict=False):
        assert one.x1 == other.x0
        assert one.x0 < one.x1


@settings(max_examples=40, deadline=None)
@given(plan=PLANS, days=st.integers(-3000, 3000))
def test_moving_every_dose_moves_the_clock_and_changes_nothing_else(plan, days):
    first = timeline(*(dose(at, mg, product) for at, mg, product in plan), as_of=700)
    moved = timeline(*(dose(at + days, mg, product) for at, mg, product in plan), as_of=700 + days)
    assert [span.window for span in first.clock] == [span.window for span in moved.clock]
    for one, other in zip(first.clock, moved.clock, strict=True):
        assert one.x0 + days == other.x0


def test_day_zero_is_where_it_should_be():
    assert x_of_day(DAY_0) == (DAY_0 - date(1970, 1, 1)) / timedelta(days=1)
