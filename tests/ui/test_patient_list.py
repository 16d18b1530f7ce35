import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ironview.ui.patient_list import PatientList
from ironview.ui.patient_list_model import PatientListModel, PatientRole
from tests.ui import people

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def everybody(workspace):
    return {
        record.patient.family_name: people.store_record(workspace, record)
        for record in people.everybody()
        if record.patient.given_name != "Elvira"
    }


@pytest.fixture
def patients(qtbot, workspace, everybody):
    shown = PatientList(workspace)
    qtbot.addWidget(shown)
    shown.resize(288, 600)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def names(shown):
    model = shown.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def type_and_rest(qtbot, shown, text):
    qtbot.keyClicks(shown.search, text)
    qtbot.waitUntil(lambda: not shown._rest.isActive())


def test_everybody_stands_in_order_of_names(patients):
    assert names(patients) == [
        "Bauer, Katharina",
        "García Ortega, Lucía",
        "Lindqvist, Henrik",
        "Marchetti, Elena",
        "Schneider-Wollenweber, Maximiliane Theodora",
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("march", "Marchetti, Elena"),
        ("elena", "Marchetti, Elena"),
        ("garcia", "García Ortega, Lucía"),
        ("0117", "Lindqvist, Henrik"),
        ("1985-03-02", "Bauer, Katharina"),
    ],
)
def test_name_number_or_birth_date_find_a_patient(patients, qtbot, typed, found):
    type_and_rest(qtbot, patients, typed)

    assert names(patients) == [found]


def test_nobody_found_is_said_in_words(patients, qtbot):
    type_and_rest(qtbot, patients, "zzz")

    assert names(patients) == []
    assert patients._said.text().startswith("Nobody matches")


def test_escape_brings_everybody_back(patients, qtbot):
    type_and_rest(qtbot, patients, "march")

    qtbot.keyClick(patients.search, Qt.Key.Key_Escape)

    assert len(names(patients)) == 5


def test_down_goes_from_the_search_to_the_list_and_enter_opens(patients, qtbot, everybody):
    patients.search.setFocus()
    qtbot.keyClicks(patients.search, "lind")
    qtbot.keyClick(patients.search, Qt.Key.Key_Down)

    assert patients.view.hasFocus()
    with qtbot.waitSignal(patients.patient_chosen) as chosen:
        qtbot.keyClick(patients.view, Qt.Key.Key_Return)
    assert chosen.args == [everybody["Lindqvist"]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_in_the_search_opens_the_only_one_found(patients, qtbot, everybody, key):
    patients.search.setFocus()
    qtbot.keyClicks(patients.search, "lind")

    with qtbot.waitSignal(patients.patient_chosen) as chosen:
        qtbot.keyClick(patients.search, key)

    assert chosen.args == [everybody["Lindqvist"]]


def test_enter_in_the_search_opens_nobody_where_several_or_none_are_found(patients, qtbot):
    with qtbot.assertNotEmitted(patients.patient_chosen):
        qtbot.keyClick(patients.search, Qt.Key.Key_Return)
    assert patients.view.hasFocus()

    type_and_rest(qtbot, patients, "zzz")
    with qtbot.assertNotEmitted(patients.patient_chosen):
        qtbot.keyClick(patients.search, Qt.Key.Key_Return)


def test_a_click_opens(patients, qtbot, everybody):
    rect = patients.view.visualRect(patients.model.index(3, 0))

    with qtbot.waitSignal(patients.patient_chosen) as chosen:
        qtbot.mouseClick(patients.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    assert chosen.args == [everybody["Marchetti"]]


def test_the_chosen_patient_stays_chosen_when_the_list_is_read_again(
    patients, workspace, everybody
):
    patients.mark(everybody["Marchetti"])

    people.store_record(workspace, people.namesake())

    assert patients.chosen_key() == everybody["Marchetti"]
    assert "Marchetti, Elvira" in names(patients)


def test_names_that_look_alike_are_told_apart_by_birth_date(qtbot, workspace):
    model = PatientListModel()
    tester = QAbstractItemModelTester(model, FATAL)
    for record in people.everybody():
        people.store_record(workspace, record)

    model.show(workspace.patients())

    alike = {
        model.index(row, 0).data(): model.index(row, 0).data(PatientRole.LOOKS_ALIKE)
        for row in range(model.rowCount())
    }
    assert alike["Marchetti, Elena"]
    assert alike["Marchetti, Elvira"]
    assert not alike["Bauer, Katharina"]
    tester.deleteLater()


def test_a_screen_reader_hears_who_and_what_waits(patients):
    told = patients.model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert told.replace("\u00a0", " ") == (
        "Marchetti, Elena, Female, 34 y, born 17 Nov 1991, MRN 0042, recheck 1 Sep"
    )


def test_rows_are_painted_in_every_state(patients, everybody):
    patients.mark(everybody["Bauer"])
    patients.view.setFocus()

    assert not patients.view.grab().isNull()
