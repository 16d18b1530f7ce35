import pytest
from PySide6.QtCore import Qt

from ironview.domain.record import Event, EventKind
from ironview.ui.forms.event_form import EventForm
from tests.ui.people import at, elena


@pytest.fixture
def open_form(qtbot, chart):
    def open_now(amends=None, on=None):
        form = EventForm(on or chart, amends)
        qtbot.addWidget(form)
        with qtbot.waitExposed(form):
            form.show()
        form.activateWindow()
        return form

    return open_now


def choose(qtbot, form, letters):
    form.kind.setFocus()
    qtbot.keyClicks(form.kind, letters)


def test_every_event_of_the_record_format_can_be_chosen(open_form):
    form = open_form()
    offered = {form.kind.itemData(index) for index in range(1, form.kind.count())}
    assert offered == {kind.value for kind in EventKind}


def test_a_transfusion_is_stored_and_what_it_unsettles_is_foreseen(open_form, chart_of, qtbot):
    whole = chart_of(elena())
    form = open_form(on=whole)
    choose(qtbot, form, "Red")
    qtbot.keyClicks(form.when.date, "1.4.26")
    qtbot.keyClicks(form.units, "2")
    form.foresee()
    told = " ".join(line.plain for line in form.box.lines)
    assert "2 stored samples read differently by it." in told
    form.save()
    (event,) = whole.record.events
    assert (event.kind, event.units, event.at.isoformat()) == ("rbc_transfusion", "2", "2026-04-01")


def test_units_are_asked_only_where_they_count(open_form, qtbot):
    form = open_form()
    choose(qtbot, form, "Surg")
    assert not form.units.isVisible()
    form.kind.choose("blood_donation")
    form.kind.activated.emit(0)
    assert form.units.isVisible()


def test_an_event_that_changes_nothing_says_so(open_form, qtbot):
    form = open_form()
    choose(qtbot, form, "Surg")
    qtbot.keyClicks(form.when.date, "1.1.2020")
    form.foresee()
    assert form.box.lines[0].plain == "It is kept on record; no verdict changes by it."


@pytest.mark.parametrize(("letters", "possible"), [("Planned", True), ("Surg", False)])
def test_only_an_mri_can_lie_ahead(open_form, qtbot, letters, possible):
    form = open_form()
    choose(qtbot, form, letters)
    qtbot.keyClicks(form.when.date, "4.6.2026")
    form.foresee()
    assert form.footer.save.isEnabled() is possible


@pytest.mark.parametrize("typed", ["two", "<2"])
def test_units_that_are_no_number_are_refused_and_stay(open_form, qtbot, typed):
    form = open_form()
    choose(qtbot, form, "Red")
    qtbot.keyClicks(form.when.date, "1.4.26")
    qtbot.keyClicks(form.units, typed)
    assert not form.footer.save.isEnabled()
    assert form.units.text() == typed


def test_kind_and_date_are_asked_for(open_form, qtbot):
    form = open_form()
    assert form.footer.hint.text() == "Choose what happened."
    choose(qtbot, form, "Surg")
    assert form.footer.hint.text() == "The date is missing."
    qtbot.keyClick(form.kind, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.focusWidget() is form.when.date


def test_a_stored_event_is_changed_with_a_reason(open_form, chart, qtbot):
    first = open_form()
    choose(qtbot, first, "Surg")
    qtbot.keyClicks(first.when.date, "1.4.26")
    first.save()
    form = open_form(chart.record.events[0])
    qtbot.keyClicks(form.note, "hip")
    form.reason.field.setEditText("Note forgotten")
    form.save()
    assert chart.record.events[0].note == "hip"
    assert len(chart.record.events) == 1


def test_a_failed_save_keeps_everything(open_form, chart, qtbot, read_only):
    form = open_form()
    choose(qtbot, form, "Surg")
    qtbot.keyClicks(form.when.date, "1.4.26")
    read_only()
    form.save()
    assert form.isVisible()
    assert form.when.date.text() == "1.4.26"
    assert form.failure.sentence


def test_save_leads_to_units_that_are_no_number(open_form, qtbot):
    form = open_form()
    choose(qtbot, form, "Red")
    qtbot.keyClicks(form.when.date, "1.4.26")
    qtbot.keyClicks(form.units, "two")
    qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.focusWidget() is form.units


def test_a_stored_event_outside_the_list_is_shown_as_it_is(open_form, chart):
    chart.add_event(Event(kind="flight", at=at("2026-05-01")))
    form = open_form(chart.record.events[0])
    assert form.draft == chart.record.events[0]
    assert not form.is_dirty()
