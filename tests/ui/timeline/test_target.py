"""A target in its lane: on every medium, with its own shape and word, never over another label."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from ironview.domain.analytes import AnalyteCode
from ironview.domain.interpretation import interpret
from ironview.domain.targets import Target
from ironview.domain.timeline import build_timeline
from ironview.domain.timeline_marks import TargetMark
from ironview.domain.timeline_parts import x_of_day
from ironview.ui.identity import identity_of
from ironview.ui.timeline.data_rows import DataRows
from ironview.ui.timeline.frame import State
from ironview.ui.timeline.lane_target import rails_of
from ironview.ui.timeline.signs import legend_signs
from ironview.ui.timeline.speech import chart_sentence
from ironview.ui.timeline.view import TimelineView
from tests.ui.people import TODAY, elena
from tests.ui.timeline import pictures
from tests.ui.timeline.charts import chart_of, frame_of, overlaps, painted
from tests.ui.timeline.media import in_png, in_svg, on_paper, on_screen, plain

pytestmark = pytest.mark.usefixtures("dressed")

FERRITIN, TSAT, HB = AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB
SINCE = date(2026, 3, 20)
SET = datetime(2026, 3, 20, 9, tzinfo=UTC)
TARGETS = (
    Target(
        analyte=FERRITIN, low=Decimal(50), high=Decimal(150), unit="µg/L", by="A. Weber", at=SET,
        reason="Dialysis.",
    ),
    Target(analyte=HB, low=Decimal(100), unit="g/L", by="A. Weber", at=SET),
)  # fmt: skip
BOUNDS = {
    "both": (Decimal(100), Decimal(150)),
    "equal to the limit": (Decimal(30), Decimal(200)),
    "below": (None, Decimal(150)),
    "above": (Decimal(100), None),
    "far above": (Decimal(1000), Decimal("1500.55")),
}


@pytest.fixture
def shown(guideline):
    said = interpret(elena(), guideline, TODAY)
    return build_timeline(said, guideline, TODAY, targets=TARGETS)


def with_target(timeline, low, high, since=SINCE):
    lanes = [
        replace(lane, target=TargetMark(x_of_day(since), since, lane.code, low, high, "", "A. W."))
        for lane in timeline.lanes
    ]
    return replace(timeline, lanes=tuple(lanes))


def test_a_target_stands_in_its_lane_in_the_unit_of_the_lane(shown):
    ferritin, tsat, hb = (shown.lane(code) for code in (FERRITIN, TSAT, HB))
    assert (ferritin.target.low, ferritin.target.high, ferritin.target.day) == (50, 150, SINCE)
    assert (hb.target.low, hb.target.high) == (10, None)
    assert tsat.target is None


def test_a_target_in_a_unit_nobody_knows_is_not_drawn(guideline):
    said = interpret(elena(), guideline, TODAY)
    foreign = replace(TARGETS[0], unit="stones")
    assert build_timeline(said, guideline, TODAY, targets=[foreign]).lane(FERRITIN).target is None


def test_a_target_changes_nothing_else_of_a_timeline(guideline, shown):
    said = interpret(elena(), guideline, TODAY)
    without = build_timeline(said, guideline, TODAY)
    bare = tuple(replace(lane, target=None) for lane in shown.lanes)
    assert replace(shown, lanes=bare) == without


@pytest.mark.parametrize("medium", ["screen", "png", "svg", "print"])
def test_a_target_is_named_beside_its_lane_and_in_the_legend(
    medium, qtbot, guideline, shown, tmp_path
):
    who = identity_of(elena().patient, TODAY)
    if medium == "png":
        drawing = in_png(str(tmp_path / "chart.png"), shown, who.label)
    elif medium == "svg":
        drawing = in_svg(shown, who.label)
    elif medium == "print":
        said = interpret(elena(), guideline, TODAY)
        drawing = on_paper(said, guideline, who, targets=TARGETS)
    else:
        view = TimelineView()
        qtbot.addWidget(view)
        view.resize(1600, 620)
        view.show_timeline(shown, who.label)
        view.show()
        drawing = on_screen(view)
    assert drawing.says("Target 50–150")
    assert drawing.says("Target ≥ 10")
    assert drawing.says("target")


def test_a_chart_without_a_target_says_nothing_of_one():
    chart = chart_of(pictures.elena())
    assert not [label for label in chart.labels() if "arget" in label.text]


@pytest.mark.parametrize("bounds", BOUNDS)
@pytest.mark.parametrize("size", [(1070, 470), (846, 410), (912, 280), (1546, 640)])
@pytest.mark.parametrize("name", ["elena", "henrik", "tan", "okafor", "nobody"])
def test_no_label_covers_that_of_a_target_and_none_leaves_the_chart(name, size, bounds):
    timeline = with_target(getattr(pictures, name)(), *BOUNDS[bounds])
    for period in (timeline.twelve_months, timeline.all):
        chart = chart_of(timeline, period, size=size)
        assert overlaps(chart.labels()) == []
        assert all(label.rect.right() <= size[0] for label in chart.labels())
        named = [label for label in chart.labels() if label.text.startswith("Target ")]
        assert len(named) == len(chart.lanes)


def test_the_rails_stand_at_the_bounds_with_teeth_towards_the_wanted_values():
    timeline = with_target(pictures.elena(), Decimal(50), Decimal(150))
    marks = chart_of(timeline).lanes[0].marks
    upper, lower = rails_of(marks)
    assert (upper.y, upper.inward) == (marks.y(150.0), 1)
    assert (lower.y, lower.inward) == (marks.y(50.0), -1)
    assert upper.y < lower.y
    assert upper.tooth == lower.tooth == 4.0


def test_the_teeth_of_two_near_rails_do_not_meet():
    marks = chart_of(with_target(pictures.elena(), Decimal(50), Decimal(51))).lanes[0].marks
    assert {rail.tooth for rail in rails_of(marks)} == {1.0}


@pytest.mark.parametrize(("low", "high", "inward"), [(50, None, -1), (None, 150, 1)])
def test_an_open_side_has_no_rail(low, high, inward):
    bounds = (None if one is None else Decimal(one) for one in (low, high))
    marks = chart_of(with_target(pictures.elena(), *bounds)).lanes[0].marks
    assert [rail.inward for rail in rails_of(marks)] == [inward]


@pytest.mark.parametrize("is_log", [False, True])
def test_the_scale_reaches_the_target(is_log):
    timeline = with_target(pictures.elena(), Decimal(5), Decimal(700))
    state = State(log_lanes=frozenset({FERRITIN}) if is_log else frozenset())
    values = chart_of(timeline, state=state).lanes[0].marks.values
    assert values.high >= 700
    assert values.low <= 5


def test_the_rails_are_dotted_before_the_day_they_were_set_and_whole_from_it_on():
    timeline = with_target(pictures.elena(), None, Decimal(150))
    ferritin, *others = timeline.lanes
    without = replace(timeline, lanes=(replace(ferritin, target=None), *others))
    chart = chart_of(timeline)
    image, bare = painted(chart), painted(chart_of(without))
    scale, y = chart.frame.scale, round(chart.lanes[0].marks.y(150.0))

    def drawn(begin, end):
        """Return the share of the line's pixels that are another colour with the target."""
        columns = range(round(begin), round(end))
        return sum(image.pixel(x, y) != bare.pixel(x, y) for x in columns) / len(columns)

    since = scale.px(x_of_day(SINCE))
    assert 0.2 < drawn(scale.left, since) < 0.6
    assert drawn(since, scale.right) > 0.9


@pytest.mark.parametrize(("low", "high", "side"), [(None, 150, 1), (150, None, -1)])
def test_teeth_point_to_the_wanted_values(low, high, side):
    bounds = (None if one is None else Decimal(one) for one in (low, high))
    timeline = with_target(pictures.elena(), *bounds)
    ferritin, *others = timeline.lanes
    without = replace(timeline, lanes=(replace(ferritin, target=None), *others))
    chart = chart_of(timeline)
    image, bare = painted(chart), painted(chart_of(without))
    scale, y = chart.frame.scale, round(chart.lanes[0].marks.y(150.0))

    def teeth(row):
        columns = range(round(scale.left), round(scale.right))
        return sum(image.pixel(x, row) != bare.pixel(x, row) for x in columns)

    assert teeth(y + 2 * side) > 20
    assert teeth(y - 2 * side) == 0


def test_a_target_is_named_in_the_head_where_limits_fill_the_gutter():
    timeline = with_target(pictures.elena(), Decimal(50), Decimal(150))
    ferritin, *others = timeline.lanes
    crowded = replace(ferritin, limits=ferritin.limits * 4)
    chart = chart_of(replace(timeline, lanes=(crowded, *others)), size=(912, 410))
    head, gutter = chart.lanes[0].head.labels, chart.lanes[0].head.gutter
    assert "Target 50–150" in [label.text for label in head]
    assert "Target 50–150" not in [label.text for label in gutter]
    assert overlaps(chart.labels()) == []


def test_the_legend_names_a_target_only_where_there_is_one(shown):
    words = [word for _, word in legend_signs(frame_of(shown))]
    assert words.count("target") == 1
    assert "target" not in [word for _, word in legend_signs(frame_of(pictures.elena()))]
    relative = frame_of(shown, state=State(relative=True))
    assert "target" not in [word for _, word in legend_signs(relative)]


def test_the_table_and_a_screen_reader_have_the_target(shown):
    rows = DataRows()
    rows.show_timeline(shown)
    said = [
        [plain(rows.index(row, column).data()) for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]
    own = [row for row in said if row[2] == "target set by A. Weber"]
    assert [row[0] for row in own] == ["20 Mar 2026", "20 Mar 2026"]
    assert [row[3:] for row in own] == [["Target 50–150", "", ""], ["", "", "Target ≥ 10"]]
    place = said.index(own[0])
    spoken = rows.index(place, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "target of Ferritin: 50–150\u00a0µg/L, set by A. Weber. Dialysis."
    assert "Ferritin: Target 50–150 micrograms per litre." in chart_sentence(shown)
