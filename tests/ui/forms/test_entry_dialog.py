"""What all forms have in common, shown on the smallest of them and in every theme."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from ironview.ui.forms.condition_form import ConditionForm
from ironview.ui.forms.event_form import EventForm
from ironview.ui.forms.infusion_form import InfusionForm
from ironview.ui.forms.panel_form import PanelForm
from ironview.ui.forms.patient_form import PatientForm
from ironview.ui.forms.symptom_form import SymptomForm
from ironview.ui.theme import apply_theme, theme_named

FORMS = [PanelForm, InfusionForm, EventForm, SymptomForm, ConditionForm]


@pytest.fixture
def show(qtbot):
    def show_now(form):
        qtbot.addWidget(form)
        with qtbot.waitExposed(form):
            form.show()
        form.activateWindow()
        return form

    return show_now


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_form_opens_in_every_theme_and_names_its_patient(show, chart, kind, theme):
    apply_theme(QApplication.instance(), theme_named(theme))
    form = show(kind(chart))
    assert "Marchetti, Elena, MRN 0042" in form.windowTitle()
    assert form.isModal()
    assert not form.grab().isNull()


@pytest.mark.parametrize("kind", FORMS)
def test_every_form_fits_a_small_screen(show, chart, kind):
    form = show(kind(chart))
    form.resize(QSize(960, 540))
    assert form.size() == QSize(960, 540)


@pytest.mark.parametrize("kind", FORMS)
def test_an_untouched_form_closes_without_a_question(show, chart, qtbot, kind):
    form = show(kind(chart))
    assert not form.is_dirty()
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


@pytest.mark.parametrize("kind", FORMS)
def test_every_field_that_takes_the_focus_has_a_name(show, chart, kind):
    form = show(kind(chart))
    nameless = [
        field
        for field in form.findChildren(QLineEdit)
        if field.isVisible()
        and field.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not field.accessibleName()
        and not field.parentWidget().accessibleName()
    ]
    assert nameless == []


def test_enter_moves_on_where_no_value_is_typed(show, chart, qtbot):
    form = show(EventForm(chart))
    form.when.date.setFocus()
    qtbot.keyClick(form.when.date, Qt.Key.Key_Return)
    assert form.focusWidget() is form.when.time


def test_enter_presses_the_button_with_the_focus(show, chart, qtbot):
    form = show(EventForm(chart))
    form.footer.cancel.setFocus()
    qtbot.keyClick(form.footer.cancel, Qt.Key.Key_Return)
    assert not form.isVisible()


def test_a_form_grows_for_its_sentences_and_never_shrinks_by_itself(show, chart, qtbot):
    form = show(InfusionForm(chart))
    form.resize(1040, 400)
    form.product.choose("ferric_carboxymaltose")
    form.product.activated.emit(0)
    qtbot.keyClicks(form.dose, "1500")
    qtbot.keyClicks(form.started.date, "5.3.26")
    form.foresee()
    grown = form.height()
    assert grown > 400
    form.started.date.clear()
    form.foresee()
    assert form.box.lines == ()
    assert form.height() >= grown


def test_the_failure_goes_when_something_is_typed(show, chart, qtbot, read_only):
    form = show(EventForm(chart))
    form.kind.choose("surgery")
    form.kind.activated.emit(0)
    qtbot.keyClicks(form.when.date, "1.4.26")
    read_only()
    form.save()
    assert form.failure.sentence
    qtbot.keyClicks(form.note, "x")
    assert form.failure.sentence == ""


def test_a_new_patient_form_has_no_patient_strip(show, workspace):
    form = show(PatientForm(workspace))
    assert not form.identity.isVisible()
    assert form.windowTitle() == "New patient – IronView"
