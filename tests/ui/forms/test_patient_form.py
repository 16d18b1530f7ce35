"""Registering and changing a patient: look-alikes are shown, nothing is joined by itself."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt

from ironview.domain.moments import PartialDate
from ironview.domain.record import Identifier, MenopausalStatus, Sex
from ironview.ui.forms.patient_form import PatientForm

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_form(qtbot, workspace):
    def open_now(chart=None):
        form = PatientForm(workspace, chart)
        qtbot.addWidget(form)
        with qtbot.waitExposed(form):
            form.show()
        form.activateWindow()
        return form

    return open_now


def type_names(qtbot, form, family="Bauer", given="Katharina", born="2.3.1985"):
    qtbot.keyClicks(form.fields.family_name, family)
    qtbot.keyClicks(form.fields.given_name, given)
    qtbot.keyClicks(form.fields.birth_date, born)
    form.foresee()


def test_tab_goes_through_the_numbers_where_they_stand(open_form, qtbot):
    form = open_form()
    fields = form.fields
    fields.menopausal.setFocus()
    passed = []
    for _ in range(4):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        passed.append(form.focusWidget())

    rows = fields.identifiers
    assert passed == [rows.systems[0], rows.values[0], rows.add, fields.weight_kg]


def test_a_patient_is_stored_as_typed(open_form, workspace, qtbot):
    form = open_form()
    fields = form.fields
    type_names(qtbot, form)
    fields.sex.setFocus()
    qtbot.keyClicks(fields.sex, "F")
    qtbot.keyClicks(fields.identifiers.values[0], "0208")
    qtbot.mouseClick(fields.identifiers.add, Qt.MouseButton.LeftButton)
    fields.identifiers.systems[1].setEditText("urn:oid:1.2.3")
    qtbot.keyClicks(fields.identifiers.values[1], "X-77")
    qtbot.keyClicks(fields.weight_kg, "62.5")
    qtbot.keyClicks(fields.height_cm, "168")
    fields.menopausal.choose("pre")
    form.foresee()
    qtbot.keyClick(fields.height_cm, Qt.Key.Key_Return, CONTROL)
    assert form.result() == form.DialogCode.Accepted.value
    stored = workspace.open_chart(form.key).patient
    assert (stored.family_name, stored.given_name) == ("Bauer", "Katharina")
    assert stored.birth_date == PartialDate(1985, 3, 2)
    assert (stored.sex, stored.menopausal_status) == (Sex.FEMALE, MenopausalStatus.PRE)
    assert stored.identifiers == (
        Identifier("urn:clinic:mrn", "0208"),
        Identifier("urn:oid:1.2.3", "X-77"),
    )
    assert (stored.weight_kg, stored.height_cm) == (Decimal("62.5"), Decimal(168))
    assert stored.profile is None
    assert stored.time_zone is None


def test_an_empty_number_is_no_number(open_form, workspace, qtbot):
    form = open_form()
    type_names(qtbot, form)
    assert form.patient.identifiers == ()


def test_somebody_without_name_and_number_cannot_be_saved(open_form, qtbot):
    form = open_form()
    assert form.footer.hint.text() == "A name or a number is missing."
    qtbot.keyClicks(form.fields.identifiers.values[0], "0099")
    form.foresee()
    assert form.footer.save.isEnabled()


@pytest.mark.parametrize(
    ("typed", "born"),
    [
        ("1985", PartialDate(1985)),
        ("3/1985", PartialDate(1985, 3)),
        ("2 Mar 1985", PartialDate(1985, 3, 2)),
    ],
)
def test_a_birth_date_can_be_known_in_part(open_form, qtbot, typed, born):
    form = open_form()
    type_names(qtbot, form, born=typed)
    assert form.patient.birth_date == born
    assert form.footer.save.isEnabled()


@pytest.mark.parametrize("typed", ["4.6.2026", "2027", "31.2.1985", "abc"])
def test_a_birth_date_that_cannot_be_is_refused_and_stays(open_form, qtbot, typed):
    form = open_form()
    type_names(qtbot, form, born=typed)
    assert not form.footer.save.isEnabled()
    assert form.fields.birth_date.text() == typed


def test_a_look_alike_is_shown_and_must_be_answered(open_form, workspace, chart, qtbot):
    form = open_form()
    type_names(qtbot, form, "Marchetti", "Elena", "17.11.1991")
    assert form.footer.hint.text() == "Somebody like this is already stored."
    line = form.look_alikes._lines[0]
    assert "Marchetti, Elena" in line.complaint.sentence
    assert "0042" in line.complaint.sentence
    qtbot.keyClick(form.fields.family_name, Qt.Key.Key_Return, CONTROL)
    assert form.isVisible()
    assert form.focusWidget() is form.look_alikes.first_button
    qtbot.mouseClick(line.buttons[1], Qt.MouseButton.LeftButton)
    assert form.footer.save.isEnabled()
    form.save()
    assert workspace.count() == 2


def test_another_name_asks_again(open_form, chart, qtbot):
    form = open_form()
    type_names(qtbot, form, "Marchetti", "Elena", "17.11.1991")
    qtbot.mouseClick(form.look_alikes._lines[0].buttons[1], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form.fields.identifiers.values[0], "0042")
    form.foresee()
    assert "has the same number" in form.look_alikes._lines[0].complaint.sentence
    assert not form.footer.save.isEnabled()


def test_the_stored_patient_can_be_taken_instead(open_form, workspace, chart, qtbot):
    form = open_form()
    type_names(qtbot, form, "Marchetti", "Elena", "17.11.1991")
    with qtbot.waitSignal(form.existing_patient_requested) as asked:
        qtbot.mouseClick(form.look_alikes._lines[0].buttons[0], Qt.MouseButton.LeftButton)
    assert asked.args == [chart.key]
    assert form.key == chart.key
    assert workspace.count() == 1


def test_a_patient_is_no_look_alike_of_herself(open_form, chart, qtbot):
    form = open_form(chart)
    assert form.look_alikes.is_answered
    assert form.footer.hint.text() == "Nothing is changed yet."


def test_a_change_needs_a_reason_and_says_what_it_does(open_form, chart, qtbot):
    form = open_form(chart)
    form.fields.profile.setFocus()
    form.fields.profile.choose("haemodialysis")
    form.fields.profile.activated.emit(0)
    assert form.footer.hint.text() == "A chosen profile needs a reason."
    qtbot.keyClicks(form.fields.profile_reason, "dialysis since May")
    form.foresee()
    assert "come into force" in form.box.lines[0].plain
    assert form.footer.hint.text() == "A change needs a reason."
    form.reason.field.setEditText("Registered wrongly")
    form.save()
    assert chart.patient.profile == "haemodialysis"
    assert chart.patient.profile_reason == "dialysis since May"
    assert chart.interpretation.profile.id == "haemodialysis"


def test_what_the_form_does_not_show_survives_a_change(open_form, workspace, qtbot):
    from ironview.domain.record import Patient

    key = workspace.add_patient(Patient(id="P-1", family_name="Old", unknown={"ward": "3B"}))
    chart = workspace.open_chart(key)
    form = open_form(chart)
    form.fields.family_name.selectAll()
    qtbot.keyClicks(form.fields.family_name, "New")
    form.reason.field.setEditText("Typed wrongly")
    form.save()
    assert (chart.patient.family_name, chart.patient.id) == ("New", "P-1")
    assert chart.patient.unknown == {"ward": "3B"}


@pytest.mark.parametrize("typed", ["-5", "0", "<60", "heavy"])
def test_a_weight_that_is_no_measure_is_refused_and_stays(open_form, qtbot, typed):
    form = open_form()
    type_names(qtbot, form)
    qtbot.keyClicks(form.fields.weight_kg, typed)
    assert not form.footer.save.isEnabled()
    assert form.fields.weight_kg.text() == typed


def test_a_german_reader_types_a_weight(open_form, qtbot):
    QLocale.setDefault(QLocale("de_DE"))
    form = open_form()
    qtbot.keyClicks(form.fields.weight_kg, "62,5")
    assert form.patient.weight_kg == Decimal("62.5")


def test_a_time_zone_is_one_of_the_list(open_form, qtbot):
    form = open_form()
    type_names(qtbot, form)
    form.fields.time_zone.setEditText("Mars/Olympus")
    assert form.footer.hint.text() == "The time zone is not known."
    form.fields.time_zone.setEditText("Europe/Berlin")
    form.foresee()
    assert form.footer.save.isEnabled()
    assert form.patient.time_zone == "Europe/Berlin"


def test_questions_for_women_are_not_asked_of_men(open_form, qtbot):
    form = open_form()
    form.fields.sex.choose("male")
    form.fields.sex.activated.emit(0)
    assert not form.fields.menopausal.isVisible()
    assert not form.fields.weight_before_kg.isVisible()


def test_a_failed_save_keeps_everything(open_form, workspace, qtbot, read_only):
    form = open_form()
    type_names(qtbot, form)
    read_only()
    form.save()
    assert form.isVisible()
    assert form.key == ""
    assert form.fields.family_name.text() == "Bauer"
    assert "What you typed is still here." in form.failure.sentence
