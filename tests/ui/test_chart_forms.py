import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from ironview.ui import chart_forms
from ironview.ui.identity import identity_of
from ironview.ui.sample_rows import sample_table
from tests.ui import people


@pytest.fixture
def chart(chart_of):
    return chart_of(people.elena())


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def when_open(act):
    """Act on the next dialog that opens."""

    def look():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(5, look)
            return
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.done(0)

    QTimer.singleShot(0, look)


@pytest.mark.parametrize(
    "name", ["open_panel", "open_infusion", "open_event", "open_symptom", "open_condition"]
)
def test_a_form_that_is_left_wrote_nothing(chart, parent, name):
    titles = []
    when_open(lambda form: titles.append(form.windowTitle()))

    closed = getattr(chart_forms, name)(chart, parent)

    assert closed == chart_forms.Closed(saved=False)
    assert "Marchetti, Elena" in titles[0]


def test_the_patients_form_opens_on_the_patient(chart, parent, workspace):
    seen = []
    when_open(lambda form: seen.append(form.fields.family_name.text()))

    assert not chart_forms.open_patient(workspace, chart, parent).saved
    assert seen == ["Marchetti"]


def test_nobody_added_is_nobody(parent, workspace):
    when_open(lambda form: form.reject())

    assert chart_forms.open_new_patient(workspace, parent) == ""


def test_a_wish_for_another_patient_is_told(chart, parent):
    when_open(lambda form: form.identity.other_patient_requested.emit())

    assert chart_forms.open_panel(chart, parent).wants_patient


def test_the_point_card_returns_what_is_wanted(chart, parent):
    cell = sample_table(chart.interpretation, chart.guideline).rows[0].cells[2]
    identity = identity_of(chart.patient, people.TODAY)
    when_open(lambda card: card._choose("exclude"))

    assert chart_forms.open_point_card(chart, identity, cell, parent) == "exclude"


@pytest.mark.parametrize(
    ("answer", "reason"), [((" wrong tube ", True), "wrong tube"), (("x", False), "")]
)
def test_a_reason_counts_only_when_it_is_given(parent, monkeypatch, answer, reason):
    asked = []
    monkeypatch.setattr(QInputDialog, "getText", lambda *said: asked.append(said) or answer)

    for ask in (chart_forms.ask_exclusion_reason, chart_forms.ask_removal_reason):
        assert ask(parent, "Ferritin 105", "Marchetti, Elena, MRN 0042") == reason
        assert asked[-1][2].startswith("Marchetti, Elena, MRN 0042\nFerritin 105\n")


@pytest.mark.parametrize(("button", "removed"), [("Remove", True), ("Keep", False)])
def test_removal_is_asked_with_the_name_and_keeping_is_the_habit(chart, parent, button, removed):
    seen = []

    def act(box):
        seen.append((box.text(), box.defaultButton().text()))
        next(one for one in box.buttons() if one.text() == button).click()

    when_open(act)

    assert chart_forms.confirm_removal(chart, parent) is removed
    assert "Marchetti, Elena" in seen[0][0]
    assert seen[0][1] == "Keep"
