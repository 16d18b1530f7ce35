"""A target is set, changed, ended and undone; the history tells it, and no verdict moves."""

from decimal import Decimal

import pytest

from ironview.controller.targets import Aim, change_target, end_target, set_target
from ironview.domain.analytes import AnalyteCode
from ironview.domain.targets import TargetRefusedError
from ironview.store.errors import ChangedMeanwhileError
from ironview.wording.chart_history import change_done, change_sentence
from ironview.wording.numbers import NO_BREAK
from tests.controller.test_chart import ELENA, ferritin

FERRITIN = AnalyteCode.FERRITIN
AIM = Aim(low=Decimal(200), high=Decimal(500), reason=" Dialysis. ")


@pytest.fixture
def chart(workspace):
    chart = workspace.open_chart(workspace.add_patient(ELENA))
    chart.add_results([ferritin("105", -10)])
    return chart


def newest(chart):
    return chart.store.chart_history.change(chart.key, chart.store.changes.latest())


def told(text):
    return text.replace(NO_BREAK, " ")


def test_a_target_is_kept_with_who_when_and_why_and_told(chart, qtbot):
    said = chart.interpretation
    with qtbot.waitSignal(chart.changed):
        set_target(chart, FERRITIN, AIM)

    (target,) = chart.decisions.targets
    assert (target.analyte, target.low, target.high, target.unit) == (FERRITIN, 200, 500, "µg/L")
    assert (target.reason, target.by, target.at) == ("Dialysis.", "Anna", chart.store.now())
    assert chart.interpretation == said


def test_only_one_target_of_an_analyte_counts(chart):
    set_target(chart, FERRITIN, AIM)
    set_target(chart, AnalyteCode.HB, Aim(low=Decimal(10)))

    with pytest.raises(TargetRefusedError, match="somebody set a target meanwhile"):
        set_target(chart, FERRITIN, Aim(low=Decimal(1)))

    assert [one.analyte for one in chart.decisions.targets] == [FERRITIN, AnalyteCode.HB]


def test_an_impossible_target_changes_nothing(chart):
    with pytest.raises(TargetRefusedError):
        set_target(chart, FERRITIN, Aim())
    assert chart.decisions.targets == ()

    set_target(chart, FERRITIN, AIM)
    before = chart.decisions.targets
    with pytest.raises(TargetRefusedError):
        change_target(chart, before[0], Aim(low=Decimal(5), high=Decimal(5)))
    assert chart.decisions.targets == before


def test_a_target_is_changed_ended_and_brought_back_and_the_history_says_so(chart):
    set_target(chart, FERRITIN, AIM)
    assert told(change_sentence(newest(chart))) == "Anna set the target of ferritin, 200–500 µg/L."
    change_target(chart, chart.decisions.targets[0], Aim(low=Decimal(300)))
    assert "target from 200–500 µg/L to ≥ 300 µg/L" in told(change_sentence(newest(chart)))

    end_target(chart, chart.decisions.targets[0], reason="transplanted")

    assert chart.decisions.targets == ()
    ended = "Anna ended the target of ferritin, ≥ 300 µg/L: transplanted."
    assert told(change_sentence(newest(chart))) == ended
    assert told(change_done(newest(chart))) == "the target of ferritin, ≥ 300 µg/L ended"
    chart.undo_last()
    assert [one.low for one in chart.decisions.targets] == [300]
    chart.undo_last()
    assert [one.high for one in chart.decisions.targets] == [500]
    chart.undo_last()
    assert chart.decisions.targets == ()


def test_a_target_another_window_changed_is_not_changed_again(chart):
    set_target(chart, FERRITIN, AIM)
    seen = chart.decisions.targets[0]
    change_target(chart, seen, Aim(low=Decimal(300)))

    with pytest.raises(ChangedMeanwhileError):
        change_target(chart, seen, Aim(low=Decimal(400)))
    with pytest.raises(ChangedMeanwhileError):
        end_target(chart, seen)

    assert [one.low for one in chart.decisions.targets] == [300]
