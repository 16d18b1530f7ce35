from datetime import date

import pytest
from PySide6.QtCore import Qt

from ironview.domain.record import Condition, ConditionCode
from ironview.ui.forms.condition_form import ConditionForm
from ironview.ui.forms.list_entries import usual_details


@pytest.fixture
def open_form(qtbot, chart):
    def open_now(amends=None):
        form = ConditionForm(chart, amends)
        qtbot.addWidget(form)
        with qtbot.waitExposed(form):
            form.show()
        form.activateWindow()
        return form

    return open_now


def choose(qtbot, form, letters):
    form.code.setFocus()
    qtbot.keyClicks(form.code, letters)


def test_every_condition_of_the_record_format_can_be_chosen(open_form):
    form = open_form()
    offered = {form.code.itemData(index) for index in range(1, form.code.count())}
    assert offered == {code.value for code in ConditionCode}


def test_a_condition_is_stored_as_typed_and_its_profile_is_foreseen(open_form, chart, qtbot):
    form = open_form()
    assert form.footer.hint.text() == "Choose the condition."
    choose(qtbot, form, "Haemod")
    qtbot.keyClicks(form.since, "1.1.2025")
    form.foresee()
    assert "Haemodialysis" in form.box.lines[0].plain
    form.save()
    (stored,) = chart.record.conditions
    assert (stored.code, stored.since, stored.until) == ("haemodialysis", date(2025, 1, 1), None)
    assert chart.interpretation.profile.id == "haemodialysis"


def test_details_the_rules_read_are_offered(open_form, chart, qtbot):
    form = open_form()
    choose(qtbot, form, "Infl")
    form.code.choose("ibd")
    form.code.activated.emit(0)
    form.detail.setFocus()
    form.detail.setCurrentIndex(0)
    form.save()
    assert chart.record.conditions[0].detail == usual_details(ConditionCode.IBD)[0][1] == "active"


def test_an_end_before_the_beginning_is_refused(open_form, qtbot):
    form = open_form()
    choose(qtbot, form, "Alc")
    qtbot.keyClicks(form.since, "2.1.2025")
    qtbot.keyClicks(form.until, "1.1.2025")
    assert form.footer.hint.text() == "The end lies before the beginning."
    form.until.selectAll()
    qtbot.keyClicks(form.until, "2.1.2025")
    form.foresee()
    assert form.footer.save.isEnabled()


def test_open_ends_are_allowed(open_form, chart, qtbot):
    form = open_form()
    choose(qtbot, form, "Alc")
    form.save()
    assert chart.record.conditions[0].since is None


def test_a_stored_condition_is_ended_with_a_reason(open_form, chart, qtbot):
    first = open_form()
    choose(qtbot, first, "Alc")
    first.save()
    form = open_form(chart.record.conditions[0])
    assert form.footer.hint.text() == "Nothing is changed yet."
    qtbot.keyClicks(form.until, "1.5.2026")
    assert form.footer.hint.text() == "A change needs a reason."
    form.reason.field.setEditText("Abstinent")
    qtbot.keyClick(form.until, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chart.record.conditions[0].until == date(2026, 5, 1)


def test_a_failed_save_keeps_everything(open_form, chart, qtbot, read_only):
    form = open_form()
    choose(qtbot, form, "Alc")
    read_only()
    form.save()
    assert form.isVisible()
    assert form.code.currentData() == "alcohol"
    assert form.failure.sentence


def test_save_leads_to_whatever_is_open(open_form, qtbot):
    control = Qt.KeyboardModifier.ControlModifier
    form = open_form()
    qtbot.keyClick(form.since, Qt.Key.Key_Return, control)
    assert form.focusWidget() is form.code
    choose(qtbot, form, "Alc")
    qtbot.keyClicks(form.since, "abc")
    qtbot.keyClick(form.code, Qt.Key.Key_Return, control)
    assert form.focusWidget() is form.since
    form.since.selectAll()
    qtbot.keyClicks(form.since, "1.2.2025")
    qtbot.keyClicks(form.until, "1.1.2025")
    qtbot.keyClick(form.code, Qt.Key.Key_Return, control)
    assert form.focusWidget() is form.until
    assert form.is_dirty()


@pytest.mark.parametrize("code", list(ConditionCode))
def test_details_are_offered_only_where_the_rules_read_them(open_form, code):
    form = open_form()
    form.code.choose(code.value)
    form.code.activated.emit(0)
    assert form.detail.count() == len(usual_details(code))


def test_a_stored_condition_outside_the_list_is_shown_as_it_is(open_form, chart):
    chart.add_condition(Condition(code="gout"))
    form = open_form(chart.record.conditions[0])
    assert form.draft == chart.record.conditions[0]
