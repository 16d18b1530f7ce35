from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from ironview.domain.record import Symptom
from ironview.ui.forms.symptom_form import SymptomForm
from tests.ui.people import at, elena


@pytest.fixture
def open_form(qtbot, chart):
    def open_now(amends=None, on=None):
        form = SymptomForm(on or chart, amends)
        qtbot.addWidget(form)
        with qtbot.waitExposed(form):
            form.show()
        form.activateWindow()
        return form

    return open_now


def fill(qtbot, form, score, scale="fatigue_nrs", day="1.6.26"):
    form.scale.choose(scale)
    form.scale.activated.emit(0)
    form.when.date.selectAll()
    qtbot.keyClicks(form.when.date, day)
    form.score.selectAll()
    qtbot.keyClicks(form.score, score)
    form.foresee()


@pytest.mark.parametrize(
    ("scale", "score", "possible"),
    [
        ("fatigue_nrs", "0", True),
        ("fatigue_nrs", "10", True),
        ("fatigue_nrs", "11", False),
        ("facit_f", "52", True),
        ("facit_f", "53", False),
        ("facit_f", "-1", False),
        ("facit_f", "<5", False),
    ],
)
def test_a_score_beyond_its_scale_is_refused_and_stays(open_form, qtbot, scale, score, possible):
    form = open_form()
    fill(qtbot, form, score, scale)
    assert form.footer.save.isEnabled() is possible
    assert form.score.text() == score


def test_a_score_is_stored_as_typed(open_form, chart, qtbot):
    form = open_form()
    fill(qtbot, form, "4")
    qtbot.keyClicks(form.note, "sleeps better")
    qtbot.keyClick(form.score, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (stored,) = chart.record.symptoms
    assert (stored.scale, stored.score, stored.note) == ("fatigue_nrs", "4", "sleeps better")
    assert stored.at.isoformat() == "2026-06-01"


def test_what_the_score_says_of_the_course_is_foreseen(open_form, chart_of, qtbot):
    whole = chart_of(elena())
    form = open_form(on=whole)
    fill(qtbot, form, "9", day="2.6.26")
    assert form.box.lines[0].plain.replace("\u00a0", " ") == (
        "After the course of 2 Mar 2026: fatigue unchanged."
    )


def test_the_scale_says_how_far_it_reaches(open_form, qtbot):
    form = open_form()
    assert form._score_box.hint.text() == "0 to 10"
    fill(qtbot, form, "20", "facit_f")
    assert form._score_box.hint.text() == "0 to 52"


def test_date_and_score_are_asked_for(open_form, qtbot):
    form = open_form()
    assert form.footer.hint.text() == "The date is missing."
    qtbot.keyClicks(form.when.date, "1.6.26")
    assert form.footer.hint.text() == "The score is missing."


def test_a_stored_score_is_changed_with_a_reason(open_form, chart, qtbot):
    first = open_form()
    fill(qtbot, first, "4")
    first.save()
    form = open_form(chart.record.symptoms[0])
    fill(qtbot, form, "5", day="1.6.26")
    form.reason.field.setEditText("Typed wrongly")
    form.save()
    assert [one.score for one in chart.record.symptoms] == ["5"]


def test_a_failed_save_keeps_everything(open_form, chart, qtbot, read_only):
    form = open_form()
    fill(qtbot, form, "4")
    read_only()
    form.save()
    assert form.isVisible()
    assert form.score.text() == "4"
    assert form.failure.sentence


def test_save_leads_to_whatever_is_open(open_form, qtbot):
    control = Qt.KeyboardModifier.ControlModifier
    form = open_form()
    qtbot.keyClick(form.note, Qt.Key.Key_Return, control)
    assert form.focusWidget() is form.when.date
    qtbot.keyClicks(form.when.date, "1.6.26")
    qtbot.keyClick(form.note, Qt.Key.Key_Return, control)
    assert form.focusWidget() is form.score


@pytest.mark.parametrize(
    ("score", "verdict"), [("6", "improved"), ("8", "unchanged"), ("10", "worse")]
)
def test_a_score_against_the_one_before_the_course(open_form, chart_of, qtbot, score, verdict):
    before = replace(elena(), symptoms=elena().symptoms[:1])
    form = open_form(on=chart_of(before))
    fill(qtbot, form, score)
    assert f"fatigue {verdict}" in form.box.lines[0].plain


def test_a_first_score_has_no_baseline(open_form, chart, qtbot):
    form = open_form()
    fill(qtbot, form, "4")
    assert "has no baseline" in form.box.lines[0].plain


def test_a_stored_score_of_another_scale_is_shown_as_it_is(open_form, chart):
    chart.add_symptom(Symptom(scale="borg", at=at("2026-06-01"), score="4"))
    form = open_form(chart.record.symptoms[0])
    assert form.draft == chart.record.symptoms[0]
