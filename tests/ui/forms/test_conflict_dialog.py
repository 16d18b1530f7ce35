"""What somebody else changed while a form was open is shown beside what was typed."""

import itertools
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from ironview.controller.workspace import Workspace
from ironview.domain.moments import read_moment
from ironview.domain.record import Condition, Event, Symptom
from ironview.store.database import open_store
from ironview.store.errors import ChangedMeanwhileError
from ironview.ui.forms import entry_dialog
from ironview.ui.forms.condition_form import ConditionForm
from ironview.ui.forms.conflict_dialog import Choice, ConflictDialog, differences
from ironview.ui.forms.event_form import EventForm
from ironview.ui.forms.infusion_form import InfusionForm
from ironview.ui.forms.panel_form import PanelForm
from ironview.ui.forms.patient_form import PatientForm
from ironview.ui.forms.symptom_form import SymptomForm
from tests.ui.conftest import at_once
from tests.ui.people import TODAY, at


@pytest.fixture
def berta(workspace, guideline):
    """Another person at another workstation."""
    store = open_store(workspace.store.path, analytes=guideline.analytes)
    other = Workspace(
        store,
        guideline,
        zone=ZoneInfo("UTC"),
        today=lambda: TODAY,
        user="Berta",
        executor=at_once,
    )
    yield other
    other.close()


@pytest.fixture
def answers(monkeypatch):
    """What a person presses in each dialog, and what each dialog said."""
    given, said = [], []

    def press(dialog):
        said.append([label.text() for label in dialog.findChildren(QLabel)])
        match given.pop(0):
            case Choice.MINE:
                dialog.mine.click()
            case Choice.THEIRS:
                dialog.theirs.click()
            case Choice.BACK:
                dialog.back.click()

    monkeypatch.setattr(entry_dialog.ConflictDialog, "exec", press)
    return given, said


@pytest.fixture
def event(chart):
    key = chart.add_event(Event(kind="surgery", at=at("2026-03-20"), note="knee"))
    return next(one for one in chart.record.events if one.key == key)


@pytest.fixture
def form(chart, event, qtbot):
    """A person has the event open and typed another note."""
    opened = EventForm(chart, event)
    qtbot.addWidget(opened)
    opened.show()
    opened.note.setText("left knee")
    opened.reason.field.setEditText("more exact")
    opened.foresee()
    return opened


def change(berta, chart, event, **content):
    theirs = berta.open_chart(chart.key)
    theirs.reload()
    theirs.amend_event(event.key, replace(event, **content), "typed wrong")


def note(chart):
    return chart.record.events[0].note


def test_the_form_says_who_changed_it_and_offers_to_compare(form, berta, chart, event, workspace):
    assert form.footer.save.isEnabled()
    assert not form.footer.compare.isVisible()
    change(berta, chart, event, note="hip")
    workspace.poll()
    assert form.footer.hint.text().startswith("Berta changed")
    assert not form.footer.save.isEnabled()
    assert form.footer.compare.isVisible()
    assert form.note.text() == "left knee"


def test_both_sides_are_shown_and_going_on_with_mine_lets_it_be_saved(
    form, berta, chart, event, workspace, answers
):
    given, said = answers
    change(berta, chart, event, note="hip")
    workspace.poll()
    given.append(Choice.MINE)
    form.footer.compare.click()
    (texts,) = said
    assert any(text.startswith("Berta changed") for text in texts)
    assert {"“knee”", "“hip”", "“left knee”"} <= set(texts)
    assert note(chart) == "hip"
    assert form.footer.save.isEnabled()
    form.save()
    assert note(chart) == "left knee"
    assert [one.row.note for one in chart.history_of(event.key)] == ["left knee", "hip", "knee"]


def test_keeping_theirs_writes_nothing_and_closes(form, berta, chart, event, workspace, answers):
    answers[0].append(Choice.THEIRS)
    change(berta, chart, event, note="hip")
    workspace.poll()
    form.footer.compare.click()
    assert not form.isVisible()
    assert note(chart) == "hip"


def test_going_back_changes_nothing(form, berta, chart, event, workspace, answers):
    answers[0].append(Choice.BACK)
    change(berta, chart, event, note="hip")
    workspace.poll()
    form.footer.compare.click()
    assert form.isVisible()
    assert not form.footer.save.isEnabled()
    assert form.footer.compare.isVisible()
    assert form.note.text() == "left knee"


def test_a_change_in_the_last_moment_opens_the_comparison_by_itself(
    form, berta, chart, event, answers
):
    answers[0].append(Choice.MINE)
    change(berta, chart, event, note="hip")
    form.save()
    assert form.isVisible()
    assert note(chart) == "hip"
    assert len(answers[1]) == 1
    form.save()
    assert note(chart) == "left knee"


def test_what_was_taken_out_cannot_be_changed_any_more(
    form, berta, chart, event, workspace, answers
):
    answers[0].extend([Choice.BACK, Choice.THEIRS])
    berta.open_chart(chart.key).remove(event.key, "another patient's")
    workspace.poll()
    assert "took out surgery" in form.footer.hint.text().casefold()
    dialog = ConflictDialog(form.conflicts(), (), TODAY)
    assert not dialog.mine.isEnabled()
    dialog.deleteLater()
    form.footer.compare.click()
    assert form.isVisible()
    form.footer.compare.click()
    assert not form.isVisible()


def test_the_same_change_of_two_people_is_shown_once_more(form, berta, chart, event, workspace):
    change(berta, chart, event, note="left knee")
    workspace.poll()
    assert form.footer.compare.isVisible()
    seen, theirs = form.conflicts()[0].seen, form.conflicts()[0].theirs
    assert differences([seen, theirs, form.draft]) == [
        ("note", ("“knee”", "“left knee”", "“left knee”"))
    ]


def stored(chart):
    """One entry of every kind, its form, and what another person makes of it."""
    chart.add_event(Event(kind="surgery", at=at("2026-03-20"), note="knee"))
    chart.add_symptom(Symptom(scale="fatigue_nrs", at=at("2026-03-20"), score="4"))
    chart.add_condition(Condition(code="ibd"))
    record = chart.record
    return {
        "event": (EventForm, record.events[-1], {"note": "hip"}, "amend_event"),
        "symptom": (SymptomForm, record.symptoms[-1], {"score": "5"}, "amend_symptom"),
        "condition": (
            ConditionForm,
            record.conditions[-1],
            {"detail": "active"},
            "amend_condition",
        ),
        "infusion": (InfusionForm, record.infusions[-1], {"lot": "A7"}, "amend_infusion"),
    }


@pytest.mark.parametrize("kind", ["event", "symptom", "condition", "infusion"])
def test_every_form_of_an_entry_compares(chart, berta, workspace, answers, qtbot, kind):
    make, row, content, amend = stored(chart)[kind]
    opened = make(chart, row)
    qtbot.addWidget(opened)
    opened.show()
    getattr(berta.open_chart(chart.key), amend)(row.key, replace(row, **content), "typed wrong")
    workspace.poll()
    assert opened.footer.hint.text().startswith("Berta changed")
    answers[0].append(Choice.MINE)
    opened.footer.compare.click()
    assert not opened.conflicts()
    opened.done(0)


def test_a_panel_keeps_what_was_typed_and_takes_over_what_was_not_touched(
    chart, berta, workspace, answers, qtbot
):
    sample = chart.interpretation.samples[0].sample
    rows = [one for one in chart.record.results if one.collected == sample.at]
    first, second = rows[0], rows[1]
    form = PanelForm(chart, rows)
    qtbot.addWidget(form)
    form.show()
    lines = {line.stored.key: line for line in form.grid.rows if line.stored is not None}
    lines[first.key].value.setText("7")
    form.reason.field.setEditText("typed wrong")
    theirs = berta.open_chart(chart.key)
    theirs.amend_result(first.key, replace(first, value="8"), "other")
    theirs.amend_result(second.key, replace(second, value="9"), "other")
    workspace.poll()
    assert len(form.conflicts()) == 2
    answers[0].append(Choice.BACK)
    form.compare()
    assert lines[second.key].value.text() != "9"
    answers[0].append(Choice.MINE)
    form.compare()
    form.save()
    values = {row.key: row.value for row in chart.record.results}
    assert (values[first.key], values[second.key]) == ("7", "9")


def test_a_patients_data_are_compared_too(chart, berta, workspace, answers, qtbot):
    form = PatientForm(workspace, chart)
    qtbot.addWidget(form)
    form.show()
    form.fields.given_name.setText("Helena")
    form.reason.field.setEditText("as on her card")
    theirs = berta.open_chart(chart.key)
    theirs.save_patient(replace(theirs.patient, given_name="Elenah"), "heard")
    workspace.poll()
    assert "the patient's data" in form.footer.hint.text()
    answers[0].append(Choice.MINE)
    form.compare()
    form.save()
    assert chart.patient.given_name == "Helena"


def test_a_chart_reads_itself_anew_when_somebody_was_faster(berta, chart, event):
    change(berta, chart, event, note="hip")
    with pytest.raises(ChangedMeanwhileError):
        chart.amend_event(event.key, replace(event, note="left knee"), "more exact")
    assert note(chart) == "hip"


def test_nothing_of_the_dialog_is_cut(form, berta, chart, event, workspace, qtbot, dressed):
    change(berta, chart, event, note="hip " * 30, at=read_moment("2026-03-21", ZoneInfo("UTC")))
    workspace.poll()
    dialog = ConflictDialog(form.conflicts(), form.drafted_rows(), TODAY, form)
    qtbot.addWidget(dialog)
    dialog.show()
    QCoreApplication.processEvents()
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()) or not label.wordWrap()
    for button in itertools.chain([dialog.back, dialog.theirs, dialog.mine]):
        assert button.width() >= button.sizeHint().width()
