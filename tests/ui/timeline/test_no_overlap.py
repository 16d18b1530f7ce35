"""No two labels of a chart cover each other, however crowded it is, and none leaves the chart."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ironview.domain.timeline_parts import Period, x_of_day
from ironview.ui.theme import apply_theme, theme_named
from ironview.ui.timeline.chart import Chart
from ironview.ui.timeline.frame import State
from tests.ui.timeline.charts import chart_of, overlaps
from tests.ui.timeline.pictures import (
    FERRITIN,
    HB,
    TSAT,
    Drawn,
    elena,
    henrik,
    nobody,
    okafor,
    tan,
)

PICTURES = {"elena": elena, "henrik": henrik, "tan": tan, "okafor": okafor, "nobody": nobody}
SIZES = ((1070, 470), (846, 410), (912, 280), (1546, 640))
PERIODS = ("three_months", "twelve_months", "course", "all")


def check(chart: Chart) -> None:
    labels = chart.labels()
    assert overlaps(labels) == []
    outside = [
        label.text
        for label in labels
        if label.rect.left() < 0 or label.rect.right() > chart.frame.geometry.width
    ]
    assert outside == []


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PICTURES)
def test_no_label_covers_another(dressed, name, size, period):
    timeline = PICTURES[name]()
    check(chart_of(timeline, getattr(timeline, period), size=size))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["elena", "henrik", "tan"])
def test_no_label_covers_another_whatever_is_selected(dressed, name, size):
    timeline = PICTURES[name]()
    for mark in timeline.samples:
        for period in (timeline.all, timeline.course):
            check(chart_of(timeline, period, size=size, selected=mark.at))


@pytest.fixture(params=[1.15, 1.3, 1.5])
def large_text(request, dressed):
    apply_theme(dressed, theme_named("light"), request.param)
    yield request.param
    apply_theme(dressed, theme_named("light"))


@pytest.mark.parametrize("name", PICTURES)
def test_no_label_covers_another_in_larger_text(large_text, name):
    timeline = PICTURES[name]()
    for share in (1.0, large_text):
        size = (1070 * share, 470 * share)
        for period in PERIODS:
            check(chart_of(timeline, getattr(timeline, period), size=size))


def test_no_label_covers_another_with_all_values_and_the_expected_course(qapp):
    for make in (elena, henrik, tan):
        timeline = make()
        state = State(all_values=True, show_expected=True)
        check(chart_of(timeline, timeline.all, state=state))


@pytest.mark.parametrize("width", [700, 1070, 1700, 2500])
def test_the_named_dates_of_12_years_stand_at_equal_distances(dressed, width):
    timeline = okafor()
    chart = chart_of(timeline, timeline.all, size=(width, 640))
    today = [pill.rect for pill in chart.axis.pills]
    near = min(rect.left() for rect in today) - 60
    middles = sorted(label.rect.center().x() for label in chart.axis.labels)
    steps = [b - a for a, b in pairwise(x for x in middles if x < near)][1:]
    assert max(steps) - min(steps) < 4


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    name=st.sampled_from(sorted(PICTURES)),
    size=st.tuples(st.integers(420, 2560), st.integers(236, 1440)),
    span=st.tuples(st.integers(0, 4300), st.integers(8, 4400)),
    choice=st.tuples(st.booleans(), st.booleans(), st.booleans(), st.integers(0, 40)),
)
def test_no_label_covers_another_at_any_size_and_in_any_stretch_of_time(
    dressed, name, size, span, choice
):
    timeline = PICTURES[name]()
    back, days = span
    end = x_of_day(timeline.today) + 90 - back
    all_values, expected, logarithmic, pick = choice
    samples = timeline.samples
    selected = samples[pick % len(samples)].at if samples and pick else None
    pinned = samples[0].at if samples and pick % 2 else None
    codes = frozenset(lane.code for lane in timeline.lanes) if logarithmic else frozenset()
    state = State(all_values=all_values, show_expected=expected, log_lanes=codes, pinned=pinned)
    chart = chart_of(timeline, Period(end - days, end), size=size, state=state, selected=selected)
    check(chart)


@pytest.mark.parametrize("year", range(2015, 2027))
def test_no_label_covers_another_in_any_of_12_years(dressed, year):
    timeline = okafor()
    period = Period(x_of_day(date(year - 1, 6, 1)), x_of_day(date(year, 6, 1)))
    check(chart_of(timeline, period))


@pytest.mark.parametrize("width", [500, 560, 640, 900])
@pytest.mark.parametrize("ferritin", [1, 51, 2900])
@pytest.mark.parametrize("day", ["2025-10-05", "2026-06-03"])
def test_a_selected_value_at_the_edge_covers_neither_axis_nor_lane_name(
    dressed, width, ferritin, day
):
    begin = date.fromisoformat(day)
    samples = [
        {"d": (begin - timedelta(days=back)).isoformat(), FERRITIN: ferritin, TSAT: 1, HB: "5.1"}
        for back in (1, 0)
    ]
    timeline = Drawn([], samples).timeline()
    for mark in timeline.samples:
        chart = chart_of(timeline, timeline.twelve_months, size=(width, 470), selected=mark.at)
        check(chart)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    days=st.lists(st.integers(0, 250), min_size=1, max_size=30, unique=True),
    doses=st.lists(st.integers(0, 250), max_size=8, unique=True),
    ferritin=st.lists(st.integers(1, 3000), min_size=30, max_size=30),
    view=st.tuples(st.integers(500, 1600), st.integers(0, 29)),
)
def test_no_label_covers_another_for_any_patient(dressed, days, doses, ferritin, view):
    width, pick = view
    begin = date(2025, 10, 5)

    def text(day: int) -> str:
        return (begin + timedelta(days=day)).isoformat()

    samples = [
        {"d": text(day), FERRITIN: value, TSAT: value % 101, HB: f"{5 + value % 90 / 10:.1f}"}
        for day, value in zip(sorted(days), ferritin, strict=False)
    ]
    timeline = Drawn([(text(day), "fcm", 500) for day in sorted(doses)], samples).timeline()
    chosen = timeline.samples[pick % len(timeline.samples)].at
    check(chart_of(timeline, timeline.twelve_months, size=(width, 470), selected=chosen))
