import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton

from ironview.controller.import_plan import Belongs
from ironview.controller.package_senders import Vouched
from ironview.guess_cost import GuessCost
from ironview.interchange.patient_package import seal_package
from ironview.ui.import_delegate import sentence_column
from ironview.ui.import_model import Column, ImportModel
from ironview.ui.import_page import ImportPage
from ironview.ui.import_rows import Kind, Line
from ironview.ui.imports_dialog import ImportsDialog
from ironview.ui.other_patient_dialog import OtherPatientDialog
from ironview.ui.passphrase_dialog import PassphraseDialog
from ironview.ui.sender_dialog import SenderDialog
from ironview.ui.typography import role_font
from tests.ui import people

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
ELENA = {
    "id": "a",
    "identifiers": [{"system": "urn:clinic:mrn", "value": "0042"}],
    "family_name": "Marchetti",
    "given_name": "Elena",
    "sex": "female",
    "birth_date": "1991-11-17",
}
HENRIK_WITHOUT_NUMBER = {
    "id": "b",
    "family_name": "Lindqvist",
    "given_name": "Henrik",
    "sex": "male",
    "birth_date": "1968-01-23",
}
OF_NOBODY = {
    "resourceType": "Observation",
    "status": "final",
    "code": {"coding": [{"system": "http://loinc.org", "code": "2276-4"}]},
    "effectiveDateTime": "2026-03-01",
    "valueQuantity": {"value": 12, "unit": "ug/L"},
}
NORA = {
    "id": "c",
    "identifiers": [{"system": "urn:clinic:mrn", "value": "0999"}],
    "family_name": "New",
    "given_name": "Nora",
}


def row(analyte, value, unit, collected="2026-06-02"):
    return {"analyte": analyte, "value": value, "unit": unit, "collected": collected}


@pytest.fixture
def file_of(tmp_path):
    def write(*records, name="records.json"):
        file = tmp_path / name
        whole = [{"format": "ironview-record/1", **record} for record in records]
        file.write_text(json.dumps(whole), encoding="utf-8")
        return str(file)

    return write


@pytest.fixture
def page(qtbot, workspace):
    for record in (people.elena(), people.henrik()):
        people.store_record(workspace, record)
    page = ImportPage(workspace)
    qtbot.addWidget(page)
    page.resize(1500, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


def counts(page):
    return {group.kind: len(group.lines) for group in page.model.groups}


def press(qtbot, page, text):
    buttons = page.question.findChildren(QPushButton)
    button = next(one for one in buttons if one.text().startswith(text))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def results_of(page, key):
    return len(page._workspace.open_chart(key).record.results)


def test_an_empty_page_says_what_to_drop(page):
    assert page.stack.currentWidget() is page.empty
    assert not page.store.isVisible()


def test_a_file_is_shown_and_nothing_is_written(page, file_of, workspace):
    before = workspace.count()

    page.read_files([file_of({"patient": NORA, "results": [row("ferritin", "12", "ug/L")]})])

    assert counts(page) == {Kind.ADD: 1}
    assert "Nothing is stored yet" in page.subtitle.text()
    assert page.store.isEnabled()
    assert workspace.count() == before


def test_storing_writes_new_patients_and_opens_a_single_one(page, file_of, workspace, qtbot):
    page.read_files([file_of({"patient": NORA, "results": [row("ferritin", "12", "ug/L")]})])

    with qtbot.waitSignal(page.patient_chosen) as chosen:
        qtbot.mouseClick(page.store, Qt.MouseButton.LeftButton)

    assert workspace.open_chart(chosen.args[0]).patient.family_name == "New"
    assert page.notice.isVisible()
    assert page.stack.currentWidget() is page.empty


def test_ctrl_enter_stores(page, file_of, workspace, qtbot):
    page.read_files([file_of({"patient": NORA, "results": [row("ferritin", "12", "ug/L")]})])
    page.view.setFocus()

    with qtbot.waitSignal(page.bench.committed):
        qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert workspace.count() == 3


def test_discarding_forgets_the_files(page, file_of, workspace, qtbot):
    page.read_files([file_of({"patient": NORA, "results": [row("ferritin", "12", "ug/L")]})])

    qtbot.mouseClick(page.discard, Qt.MouseButton.LeftButton)

    assert page.stack.currentWidget() is page.empty
    assert workspace.count() == 2


def test_a_row_without_unit_or_date_is_held_with_its_reason(page, file_of):
    page.read_files(
        [
            file_of(
                {
                    "patient": ELENA,
                    "results": [
                        row("hb", "8.2", ""),
                        row("tsat", "22", "%", None),
                        row("ferritin", "101", "ug/L"),
                    ],
                }
            )
        ]
    )

    held = next(group for group in page.model.groups if group.kind is Kind.HELD)
    whys = sorted(line.why for line in held.lines)
    assert "no unit" in whys[0]
    assert "no collection date" in whys[1]
    assert counts(page)[Kind.ADD] == 1


def test_a_name_without_a_shared_number_asks_and_no_answer_is_pressed(page, file_of, qtbot):
    page.read_files(
        [file_of({"patient": HENRIK_WITHOUT_NUMBER, "results": [row("ferritin", "500", "ug/L")]})]
    )

    assert counts(page) == {Kind.ASK: 1}
    assert page.question.isVisible()
    assert not any(one.isChecked() for one in page.question.findChildren(QPushButton))


def test_yes_adds_the_rows_to_the_stored_patient(page, file_of, workspace, qtbot):
    page.read_files(
        [file_of({"patient": HENRIK_WITHOUT_NUMBER, "results": [row("ferritin", "500", "ug/L")]})]
    )
    key = next(line.key for line in workspace.patients() if line.family_name == "Lindqvist")
    before = results_of(page, key)

    press(qtbot, page, "Yes, Lindqvist, Henrik, 0117")
    assert counts(page) == {Kind.ADD: 1}
    with qtbot.waitSignal(page.bench.committed):
        qtbot.mouseClick(page.store, Qt.MouseButton.LeftButton)

    assert results_of(page, key) == before + 1
    assert workspace.count() == 2


def test_leaving_out_writes_nothing_of_it(page, file_of, workspace, qtbot):
    page.read_files(
        [file_of({"patient": HENRIK_WITHOUT_NUMBER, "results": [row("ferritin", "500", "ug/L")]})]
    )

    press(qtbot, page, "Leave out")

    assert counts(page) == {Kind.LEFT_OUT: 1}


def test_the_answer_can_be_taken_back(page, file_of, qtbot):
    page.read_files(
        [file_of({"patient": HENRIK_WITHOUT_NUMBER, "results": [row("ferritin", "500", "ug/L")]})]
    )
    press(qtbot, page, "New patient")
    press(qtbot, page, "Ask again")

    assert counts(page) == {Kind.ASK: 1}


def test_after_an_answer_the_focus_stays_with_the_questions_and_on_none_of_their_answers(
    page, file_of, qtbot
):
    page.read_files(
        [file_of({"patient": HENRIK_WITHOUT_NUMBER, "results": [row("ferritin", "500", "ug/L")]})]
    )
    press(qtbot, page, "New patient")

    assert page.window().focusWidget() is page.question


def test_after_the_last_answer_the_focus_is_on_the_rows_and_not_on_what_gives_them_up(
    page, tmp_path, qtbot
):
    file = tmp_path / "labs.csv"
    file.write_text("patient_id,test,result_datetime,value,unit\nP-1,Ferritin,2026-03-02,12,µg/L\n")
    page.read_files([str(file)])
    assert page.asking.isVisible()

    while page.asking.isVisible():
        question = page.table_question.findChildren(QPushButton)[0]
        question.setFocus()
        question.click()

    assert page.window().focusWidget() is page.table.view


def test_the_same_file_again_has_nothing_new(page, file_of, qtbot):
    name = file_of({"patient": NORA, "results": [row("ferritin", "12", "ug/L")]})
    page.read_files([name])
    with qtbot.waitSignal(page.bench.committed):
        qtbot.mouseClick(page.store, Qt.MouseButton.LeftButton)

    page.read_files([name])

    assert counts(page) == {Kind.UNCHANGED: 1}
    assert not page.store.isEnabled()
    assert "imported before" in page.sum.text()


def test_a_file_that_is_nothing_is_rejected_in_words(page, tmp_path):
    file = tmp_path / "photo.json"
    file.write_bytes(b"\x89PNG nothing of use")

    page.read_files([str(file)])

    assert counts(page) == {Kind.REJECTED: 1}
    assert "photo.json" in page.model.groups[0].lines[0].why
    assert not page.store.isEnabled()


def test_clean_groups_start_folded_and_open_by_a_click(page, file_of, qtbot):
    name = file_of({"patient": NORA, "results": [row("ferritin", "12", "ug/L")]})
    page.read_files([name])
    with qtbot.waitSignal(page.bench.committed):
        qtbot.mouseClick(page.store, Qt.MouseButton.LeftButton)
    page.read_files([name])
    index = page.model.index(0, 0)
    assert page.model.groups[0].kind is Kind.UNCHANGED
    assert not page.view.isExpanded(index)

    rect = page.view.visualRect(index)
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    assert page.view.isExpanded(index)


def test_a_count_leads_to_its_group(page, file_of, qtbot):
    page.read_files([file_of({"patient": NORA, "results": [row("ferritin", "12", "ug/L")]})])

    qtbot.mouseClick(page.counts.tiles[Kind.ADD], Qt.MouseButton.LeftButton)

    assert page.view.currentIndex().row() == 0
    assert not page.counts.tiles[Kind.REJECTED].isEnabled()


def test_the_model_holds_groups_and_lines(page, file_of):
    model = ImportModel()
    tester = QAbstractItemModelTester(model, FATAL)
    page.read_files([file_of({"patient": NORA, "results": [row("ferritin", "12", "ug/L")]})])

    model.show(page.model.groups)

    group = model.index(0, 0)
    line = model.index(0, Column.VALUE, group)
    assert (model.rowCount(), model.rowCount(group)) == (1, 1)
    assert line.data() == "12"
    assert "New, Nora" in line.data(Qt.ItemDataRole.AccessibleTextRole)
    assert group.data(Qt.ItemDataRole.AccessibleTextRole).startswith("To add, 1")
    tester.deleteLater()


def test_the_page_paints_what_it_shows(page, file_of):
    page.read_files(
        [
            file_of(
                {"patient": HENRIK_WITHOUT_NUMBER, "results": [row("ferritin", "5", "ug/L")]},
                {"patient": ELENA, "results": [row("hb", "8.2", "")]},
            )
        ]
    )

    assert not page.grab().isNull()


@pytest.mark.parametrize(
    ("line", "column"),
    [
        (Line(kind=Kind.REJECTED, why="a.txt is no table."), Column.PATIENT),
        (Line(kind=Kind.REJECTED, patient="P-1", why="Weight is no test."), Column.BELONGS),
        (Line(kind=Kind.HELD, test="Ferritin", why="It has no unit."), Column.WHY),
        (Line(kind=Kind.HELD, value="5", why="It has no unit."), Column.WHY),
        (Line(kind=Kind.ASK, patient="A", why="A patient without results"), Column.WHY),
    ],
)
def test_a_reason_may_use_the_columns_its_row_leaves_empty(line, column):
    assert sentence_column(line) is column


def test_why_a_file_is_rejected_can_be_read_whole(page, tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("nothing a laboratory wrote", encoding="utf-8")
    page.read_files([str(file)])
    line = page.model.groups[0].lines[0]
    view = page.view
    room = view.columnViewportPosition(Column.WHY) + view.columnWidth(Column.WHY)
    room -= view.columnViewportPosition(sentence_column(line)) + 20

    assert line.why.startswith("notes.txt")
    assert QFontMetricsF(role_font("body")).horizontalAdvance(line.why) < room


def test_earlier_imports_open_from_the_banner(page, qtbot):
    qtbot.mouseClick(page.banner.earlier, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(ImportsDialog)
    assert dialog.isVisible()
    dialog.close()


def test_a_package_asks_for_its_passphrase_and_for_who_sent_it(page, tmp_path):
    path = tmp_path / "patients.csv"
    secret = "correct horse battery"
    record = json.dumps({"format": "ironview-record/1", "patient": NORA, "results": []}).encode()
    sealed = seal_package(
        [record],
        passphrase=secret,
        signer=Ed25519PrivateKey.generate(),
        label="Ward 3",
        made_at="2026-06-03T08:02:11+02:00",
        cost=GuessCost(memory_kib=8, iterations=1, lanes=1),
    )
    path.write_bytes(sealed)
    page.read_files([str(path)])
    asked = page.findChild(PassphraseDialog)
    asked.first.setText(secret)
    asked.go_on.click()
    assert page.bench.plan is None
    (dialog,) = page.findChildren(SenderDialog)
    dialog.compared.click()
    dialog.once.click()
    assert page.bench.plan.count_patients(Belongs.NEW) == 1
    page.bench.discard()
    page.read_packages([path], secret)
    again = page.findChildren(SenderDialog)[-1]
    again.refuse.click()
    assert page.bench.plan is None
    page.bench.vouch(Vouched(again.fingerprint.accessibleName()))
    assert page.bench.plan is None


def test_rows_that_name_nobody_go_to_the_patient_a_person_looks_for(
    page, tmp_path, workspace, qtbot
):
    path = tmp_path / "lab.json"
    path.write_text(json.dumps(OF_NOBODY), encoding="utf-8")
    page.read_files([str(path)])
    offered = [one.text() for one in page.question.findChildren(QPushButton)]
    assert offered == ["Look for the patient…", "Leave out"]
    told = [one.text().replace("\u00a0", " ") for one in page.question.findChildren(QLabel)]
    assert any("Ferritin 12 ug/L" in text for text in told)

    def choose(dialog):
        assert not dialog.act.isEnabled()
        assert dialog.reason.isHidden()
        dialog.search.setText("lindqvist")
        dialog.reload()
        dialog.view.setCurrentIndex(dialog.model.index(0, 0))
        assert "0117" in dialog.consequence.text()
        dialog.act.click()

    key = next(line.key for line in workspace.patients() if line.family_name == "Lindqvist")
    before = results_of(page, key)
    press(qtbot, page, "Look for the patient")
    choose(page.findChild(OtherPatientDialog))
    qtbot.waitUntil(lambda: counts(page) == {Kind.ADD: 1})
    assert any(
        one.isChecked() and one.text().startswith("Yes, Lindqvist")
        for one in page.question.findChildren(QPushButton)
    )
    page.commit()
    assert results_of(page, key) == before + 1
