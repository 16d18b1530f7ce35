"""Where a lane changes its laboratory or its way of measuring."""

import pytest

from ironview.domain.analytes import AnalyteCode
from ironview.domain.timeline import build_timeline
from ironview.domain.timeline_marks import SourceChange
from ironview.domain.timeline_parts import x_of_day
from tests.domain.records import GUIDELINE, judge, on, result


def changes(*rows, code: AnalyteCode = AnalyteCode.FERRITIN):
    lane = build_timeline(judge(*rows, as_of=400), GUIDELINE, on(400), (code,)).lane(code)
    assert lane is not None
    return lane.changes


def ferritin(day: int, laboratory: str, **more):
    return result("ferritin", 50, day, laboratory=laboratory, **more)


def test_another_laboratory_begins_half_way():
    found = changes(ferritin(0, "Nord"), ferritin(10, "Süd"))
    assert found == (SourceChange(x_of_day(on(5)) + 0.5, "Süd", False),)


@pytest.mark.parametrize(
    "laboratories",
    [("Nord",), ("Nord", "Nord"), ("Nord", " nord "), ("Nord", ""), ("", "Nord"), ("", "")],
)
def test_the_same_or_an_unnamed_laboratory_is_no_change(laboratories):
    assert changes(*(ferritin(10 * i, one) for i, one in enumerate(laboratories))) == ()


def test_a_change_is_seen_across_results_without_a_laboratory():
    found = changes(ferritin(0, "Nord"), ferritin(10, ""), ferritin(20, "Süd"))
    assert [change.laboratory for change in found] == ["Süd"]


def test_an_excluded_result_changes_nothing():
    stray = ferritin(10, "Süd", excluded=True)
    assert changes(ferritin(0, "Nord"), stray, ferritin(20, "Nord")) == ()


def test_a_computed_value_after_measured_ones_is_a_change_of_method_and_back():
    found = changes(
        result("tsat", 20, 0),
        result("iron", 10, 10),
        result("tibc", 60, 10),
        result("tsat", 22, 20),
        code=AnalyteCode.TSAT,
    )
    assert [(one.laboratory, one.is_computed) for one in found] == [("", True), ("", False)]
