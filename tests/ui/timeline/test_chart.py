"""What a chart draws: bands, shapes, lines, limits, labels, and how it looks."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from ironview.domain.analytes import AnalyteCode
from ironview.domain.quantities import Quantity
from ironview.domain.readings import Reading
from ironview.domain.timeline_marks import ClockBracket, SourceChange
from ironview.domain.timeline_parts import HeldMark, Period, day_of, x_of_day
from ironview.domain.verdicts import Window
from ironview.ui.theme import THEMES, theme_named
from ironview.ui.timeline.chart import lay_out, point_at
from ironview.ui.timeline.frame import READINGS, State
from ironview.ui.timeline.phrases import window_words
from ironview.ui.timeline.picking import nearest_point, nearest_sample
from ironview.ui.timeline.signs import legend_signs
from tests.ui.timeline.charts import (
    chart_of,
    cursor_on,
    frame_of,
    overlaps,
    painted,
    sample_on,
    texts,
)
from tests.ui.timeline.pictures import (
    FERRITIN,
    HB,
    Drawn,
    elena,
    henrik,
    nobody,
    okafor,
    on,
    tan,
)

pytestmark = pytest.mark.usefixtures("dressed")


def test_a_band_reaches_from_the_dose_to_its_day():
    chart = chart_of(elena())
    ferritin = chart.lanes[0].marks
    too_early = next(band for band in ferritin.bands if band.window is Window.TOO_EARLY)
    scale = chart.frame.scale
    assert too_early.rect.left() == pytest.approx(scale.px(x_of_day(on("2026-03-02")) + 0.5))
    assert too_early.rect.right() == pytest.approx(scale.px(x_of_day(on("2026-03-30"))))
    assert too_early.rect.height() == ferritin.rect.plot.height()


def test_haemoglobin_has_no_bands_and_interference_is_in_tsat_only():
    ferritin, tsat, haemoglobin = (lane.marks for lane in chart_of(elena()).lanes)
    assert haemoglobin.bands == []
    assert Window.ASSAY_INTERFERENCE in {band.window for band in tsat.bands}
    assert Window.ASSAY_INTERFERENCE not in {band.window for band in ferritin.bands}


def test_a_band_narrower_than_four_px_is_not_drawn():
    timeline = elena()
    wide = Period(timeline.today_x - 9000, timeline.today_x + 100)
    assert chart_of(timeline, wide).lanes[0].marks.bands == []


def test_an_off_scale_value_stands_in_its_strip_with_its_number():
    chart = chart_of(elena())
    marks = chart.lanes[0].marks
    place = marks.off.tolist().index(True)
    assert marks.py[place] < marks.area.top()
    assert marks.px[place] == pytest.approx(
        chart.frame.scale.px(sample_on(elena(), "2026-03-10").x)
    )
    assert "1050 off scale ↑" in texts(chart.lanes[0].values)


def test_every_value_has_its_number_while_there_is_room():
    shown = texts(chart_of(elena()).labels())
    for value in ("9", "6", "160", "105", "8", "5", "25", "27", "9.0", "8.4", "12.1", "13.2"):
        assert value in shown


def test_a_crowd_labels_only_last_and_off_scale_values():
    chart = chart_of(okafor(), okafor().all)
    assert len(chart.lanes[0].values) <= 3
    assert "1240 off scale ↑" in texts(chart.lanes[0].values)


def test_limits_and_range_are_labelled_at_the_right():
    gutter = texts(chart_of(elena()).lanes[0].head.gutter)
    assert gutter == ["200 overload limit", "lab 10–200", "30 deficiency limit"]


def test_labels_of_near_limits_are_pushed_apart_in_their_order():
    chart = chart_of(okafor(), size=(1070, 330))
    for lane in chart.lanes:
        ys = [label.baseline for label in lane.head.gutter]
        assert ys == sorted(ys)
        assert all(b - a >= 13.4 for a, b in pairwise(ys))


def test_the_heads_say_when_the_answer_can_be_read():
    chart = chart_of(elena())
    assert "readable from 30\u00a0Mar" in texts(chart.lanes[0].head.labels)
    assert not any("readable from" in text for text in texts(chart.lanes[1].head.labels))
    assert "response from 30\u00a0Mar" in texts(chart.lanes[2].head.labels)


def test_words_of_the_bracket_stay_while_its_end_is_in_view():
    timeline = elena()
    end = x_of_day(on("2026-03-30"))
    for period in (Period(end - 3, end + 200), Period(end - 300, end + 2)):
        chart = chart_of(timeline, period)
        assert "readable from 30\u00a0Mar" in texts(chart.lanes[0].head.labels)


def test_doses_that_crowd_share_one_label():
    chart = chart_of(tan(), tan().all)
    assert "Iron sucrose 5 × 200\u00a0mg" in texts(chart.doses.labels)
    assert "27\u00a0Mar to 10\u00a0Apr\u00a02026" in texts(chart.doses.labels)
    assert sum(len(group.xs) for group in chart.doses.groups) == 5


def test_a_dose_without_room_is_named_shorter_and_never_dropped():
    doses = [(f"2026-{month:02d}-02", "fcm", 1000) for month in range(1, 6)]
    timeline = Drawn(doses, [{"d": "2026-01-01", HB: "9.0"}]).timeline()
    chart = chart_of(timeline, timeline.twelve_months, size=(1000, 470))
    assert len(chart.doses.groups) == 5
    names = texts(chart.doses.labels)
    assert any(name.startswith(("FCM", "1000")) for name in names)


def test_the_window_strip_says_each_word_where_it_fits():
    words = texts(chart_of(elena(), size=(1400, 500)).windows.labels)
    assert words == [
        "before the dose: baseline",
        "too early",
        "provisional",
        "acceptable",
        "steady from 25\u00a0May\u00a02026",
    ]
    narrow = texts(chart_of(elena(), size=(560, 400)).windows.labels)
    assert "too early" not in narrow


@pytest.mark.parametrize("plan_after", [0, 3, 15, 40, 90])
@pytest.mark.parametrize("days", [0, 3, 10, 20, 60])
def test_no_line_cuts_a_word_of_the_window_strip_where_there_is_room(days, plan_after):
    timeline = elena()
    begin = timeline.clock[-1].x0
    (plan,) = [one for one in timeline.plans if one.is_main]
    later = replace(
        timeline,
        today=day_of(begin + days),
        plans=(replace(plan, x=begin + days + plan_after),),
    )
    chart = chart_of(later, Period(begin - 60, begin + 220), size=(1800, 500))
    lines = [chart.frame.scale.px(x) for x in (later.today_x, later.plans[0].x)]
    steady = chart.windows.labels[-1].rect
    assert chart.windows.labels[-1].text.startswith("steady from")
    assert not any(steady.left() < x < steady.right() for x in lines)


def test_a_word_fits_between_two_lines_that_would_cut_the_longer_one():
    timeline = elena()
    begin = timeline.clock[-1].x0
    (plan,) = [one for one in timeline.plans if one.is_main]

    def steady(next_test):
        later = replace(
            timeline, today=day_of(begin + 9), plans=(replace(plan, x=begin + next_test),)
        )
        chart = chart_of(later, Period(begin - 236, begin + 129), size=(960, 400))
        lines = [chart.frame.scale.px(x) for x in (later.today_x, later.plans[0].x)]
        label = chart.windows.labels[-1]
        return label.text, any(label.rect.left() < x < label.rect.right() for x in lines)

    assert steady(next_test=120) == (window_words(Window.STEADY, "25\u00a0May\u00a02026")[0], False)
    assert steady(next_test=60) == ("steady", False)


def test_without_room_behind_today_the_words_of_a_window_stay_at_its_begin():
    timeline = elena()
    begin = timeline.clock[-1].x0
    near = replace(timeline, today=day_of(begin + 1))
    chart = chart_of(near, Period(begin - 37, begin + 3), size=(1400, 500))
    steady = chart.windows.labels[-1]
    assert steady.text == "steady"
    assert steady.rect.left() < chart.frame.scale.px(near.today_x) < steady.rect.right()


def test_twins_without_a_time_stand_apart_joined_by_a_bar():
    timeline = elena()
    lane = timeline.lanes[2]
    twin = replace(lane.points[0], key="twin", value=9.6)
    points = (lane.points[0], twin, *lane.points[1:])
    changed = replace(timeline, lanes=(*timeline.lanes[:2], replace(lane, points=points)))
    marks = chart_of(changed).lanes[2].marks
    assert marks.px[1] - marks.px[0] == pytest.approx(4)
    ((x, top, bottom),) = marks.twins
    assert x == pytest.approx((marks.px[0] + marks.px[1]) / 2)
    assert top < bottom


def test_a_held_row_stands_on_the_axis_line():
    timeline = elena()
    lane = replace(
        timeline.lanes[0],
        held=(HeldMark(x_of_day(on("2026-05-01")), "k", "data.unit_ambiguous", "94"),),
    )
    marks = chart_of(replace(timeline, lanes=(lane, *timeline.lanes[1:]))).lanes[0].marks
    assert [mark.y() for mark in marks.held] == [marks.rect.plot.bottom()]


def test_the_crosshair_reads_every_lane_at_its_sample():
    timeline = elena()
    chart = chart_of(timeline, selected=sample_on(timeline, "2026-03-10").at)
    assert [readout.label.text for readout in chart.readouts] == [
        "1050 too early",
        "58 too early",
        "9.4 low",
    ]
    assert "10\u00a0Mar, day 8" in [pill.label.text for pill in chart.axis.pills]
    point_at(chart, None)
    assert chart.readouts == []


def test_pills_that_would_meet_stand_side_by_side():
    timeline = elena()
    chart = chart_of(timeline, selected=sample_on(timeline, "2026-06-01").at)
    one, other = (pill.rect for pill in chart.axis.pills)
    assert not one.intersects(other)


def test_the_nearest_point_and_sample_are_found_within_reach():
    timeline = elena()
    chart = chart_of(timeline)
    marks = chart.lanes[0].marks
    at = QPointF(marks.px[3] + 6, marks.py[3] - 5)
    found = nearest_point(chart, at, 24)
    assert found is not None
    assert found.value == 160
    assert nearest_point(chart, QPointF(at.x() + 60, at.y()), 24) is None
    assert nearest_sample(chart, at.x(), 24) == sample_on(timeline, "2026-04-13")
    assert nearest_sample(chart, at.x() + 60, 24) is None
    assert nearest_sample(chart_of(nobody()), 300, 24) is None


def test_excluded_points_can_be_left_out():
    with_all = chart_of(tan(), tan().all).lanes[0].marks
    without = chart_of(tan(), tan().all, state=State(show_excluded=False)).lanes[0].marks
    shapes = {READINGS[code] for code in without.data.readings[without.places].tolist()}
    assert len(with_all.places) - len(without.places) == 1
    assert Reading.EXCLUDED not in shapes


def legend_words(chart):
    return [words for _, words in legend_signs(chart.frame)]


def test_the_expected_course_is_drawn_only_when_wanted():
    assert chart_of(henrik(), henrik().all).lanes[0].marks.expected is None
    shown = chart_of(henrik(), henrik().all, state=State(show_expected=True))
    lower, upper = shown.lanes[0].marks.expected
    assert all(a.y() >= b.y() for a, b in zip(lower.toList(), upper.toList(), strict=True))
    assert shown.lanes[1].marks.expected is None


def test_the_legend_names_the_expected_course_only_where_one_is_drawn():
    name = "expected"
    hidden = chart_of(henrik(), henrik().all)
    shown = chart_of(henrik(), henrik().all, state=State(show_expected=True))
    refused = chart_of(nobody(), nobody().all, state=State(show_expected=True))
    assert name not in legend_words(hidden)
    assert name in legend_words(shown)
    assert name not in legend_words(refused)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("make", [elena, henrik, tan, okafor, nobody])
def test_every_picture_paints_in_every_theme(make, name):
    timeline = make()
    chart = chart_of(timeline, timeline.all, theme=theme_named(name))
    image = painted(chart)
    colors = {image.pixelColor(x, y).name() for x in range(0, 1070, 7) for y in range(0, 470, 5)}
    assert len(colors) > 3


def test_a_band_shows_its_own_colour_and_hatch():
    chart = chart_of(elena())
    band = next(b for b in chart.lanes[0].marks.bands if b.window is Window.TOO_EARLY)
    image, theme = painted(chart), theme_named("light")
    inside = {
        image.pixelColor(int(x), int(y)).name()
        for x in np.linspace(band.rect.left() + 2, band.rect.right() - 3, 40)
        for y in np.linspace(band.rect.top() + 20, band.rect.bottom() - 4, 20)
    }
    assert theme.too_early_fill.name() in inside
    assert len(inside) > 5


def test_the_pattern_does_not_stretch_when_time_does():
    timeline = elena()
    dose = x_of_day(on("2026-03-02"))

    def gap(period: Period) -> int:
        chart = chart_of(timeline, period)
        band = next(b for b in chart.lanes[0].marks.bands if b.window is Window.TOO_EARLY)
        image = painted(chart)
        y = int(band.rect.bottom()) - 4
        row = [
            image.pixelColor(x, y).name() != theme_named("light").too_early_fill.name()
            for x in range(int(band.rect.left()) + 4, int(band.rect.left()) + 60)
        ]
        starts = [i for i in range(1, len(row)) if row[i] and not row[i - 1]]
        return round((starts[-1] - starts[0]) / (len(starts) - 1), 1)

    assert gap(Period(dose - 20, dose + 200)) == pytest.approx(8.5, abs=0.5)
    assert gap(Period(dose - 20, dose + 60)) == pytest.approx(8.5, abs=0.5)


def test_the_same_chart_is_sharp_at_twice_the_pixels():
    chart = chart_of(elena())
    assert painted(chart, 2.0).width() == 2 * painted(chart).width()


def test_a_hundred_thousand_points_become_at_most_what_can_be_seen():
    timeline = elena()
    lane = timeline.lanes[0]
    first = lane.points[3]
    span = timeline.twelve_months.x1 - timeline.twelve_months.x0
    points = tuple(
        replace(
            first,
            key=str(i),
            x=timeline.twelve_months.x0 + span * i / 100_000,
            value=50 + i % 100,
            was=None,
        )
        for i in range(100_000)
    )
    many = replace(timeline, lanes=(replace(lane, points=points), *timeline.lanes[1:]))
    frame = frame_of(many)
    marks = lay_out(frame, cursor_on(many, None)).lanes[0].marks
    plot = frame.scale.width * marks.area.height()
    assert 1000 < len(marks.places) <= min(plot, 60_000)
    assert frame.radius == pytest.approx(2.2)


def test_lines_leave_the_lane_only_in_time():
    marks = chart_of(elena()).lanes[0].marks
    box = marks.lines.solid.boundingRect().united(marks.lines.dashed.boundingRect())
    assert box.top() >= marks.area.top() - 1
    assert box.bottom() <= marks.area.bottom() + 1


def test_a_corrected_value_shows_what_it_was():
    assert "was 120" in texts(chart_of(tan(), tan().all).lanes[0].values)


def test_a_ferritin_lane_begins_at_zero():
    assert chart_of(elena()).lanes[0].marks.values.low == 0
    assert FERRITIN is elena().lanes[0].code


def with_ferritin(**changes):
    shown = elena()
    return replace(shown, lanes=(replace(shown.lanes[0], **changes), *shown.lanes[1:]))


def test_another_laboratory_is_marked_named_and_in_the_legend():
    change = SourceChange(x_of_day(on("2026-05-10")), "Lab Süd", False)
    chart = chart_of(with_ferritin(changes=(change,)))
    ((x, _),) = chart.lanes[0].marks.changes
    assert x == pytest.approx(chart.frame.scale.px(change.x))
    assert "from here Lab Süd" in texts(chart.lanes[0].values)
    assert "other laboratory or method" in legend_words(chart)
    assert overlaps(chart.labels()) == []
    assert painted(chart) != painted(chart_of(elena()))


@pytest.mark.parametrize(
    ("is_computed", "words"), [(True, "computed from here"), (False, "measured from here")]
)
def test_a_change_of_method_says_which(is_computed, words):
    change = SourceChange(x_of_day(on("2026-05-10")), "", is_computed)
    chart = chart_of(with_ferritin(changes=(change,)))
    assert words in texts(chart.lanes[0].values)


def test_every_value_before_a_correction_has_its_ring_and_its_number():
    points = elena().lanes[0].points
    corrected = replace(points[3], was=Quantity(Decimal(120)), earlier=(Quantity(Decimal(60)),))
    shown = with_ferritin(points=(*points[:3], corrected, points[4]))
    chart = chart_of(shown)
    assert "was 120, before 60" in texts(chart.lanes[0].values)
    assert overlaps(chart.labels()) == []


def test_the_mri_has_its_bracket_in_the_first_head_that_is_free():
    until = on("2026-06-02")
    wait = ClockBracket(x_of_day(on("2026-03-02")), x_of_day(until) + 1, (), until)
    chart = chart_of(replace(elena(), mri_until=wait))
    heads = [" ".join(texts(lane.head.labels)) for lane in chart.lanes]
    assert "MRI may be altered until 2 Jun" in heads[1].replace("\u00a0", " ")
    assert "MRI" not in heads[0] + heads[2]
    assert overlaps(chart.labels()) == []


def test_the_phosphate_lane_has_the_bracket_of_its_watch():
    until = on("2026-06-02")
    wait = ClockBracket(x_of_day(on("2026-03-02")), x_of_day(until) + 1, (), until)
    shown = elena()
    lane = replace(
        shown.lanes[2], code=AnalyteCode.PHOSPHATE, name="Phosphate", unit="mmol/L", limits=()
    )
    chart = chart_of(replace(shown, lanes=(shown.lanes[0], lane), phosphate_until=wait))
    said = " ".join(texts(chart.lanes[1].head.labels)).replace("\u00a0", " ")
    assert "watch phosphate until 2 Jun" in said
