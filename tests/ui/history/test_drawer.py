"""The drawer tells what was done to the patient on screen, and takes it back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtWidgets import QApplication

from ironview.controller.belonging import merge_patients
from ironview.controller.bookings import Wish, book_test
from ironview.controller.overriding import override_finding
from ironview.controller.patient_history import PatientHistory
from ironview.domain.chart_changes import ChangeKind
from ironview.ui.chart_desk import ChartDesk
from ironview.ui.history.model import HistoryModel
from ironview.ui.history.versions_dialog import VersionsDialog, preview_of
from ironview.ui.layout import layout_for
from ironview.ui.patient_page import PatientPage
from ironview.ui.window_actions import WindowActions
from tests.ui import people


@pytest.fixture
def chart(chart_of):
    return chart_of(people.elena())


@pytest.fixture
def page(qtbot, settings, chart):
    page = PatientPage(settings.habits())
    qtbot.addWidget(page)
    page.set_layout(layout_for(1920))
    page.show_chart(chart)
    page.resize(1600, 900)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def owner():
    return QObject()


@pytest.fixture
def desk(workspace, page, owner):
    return ChartDesk(workspace, page, WindowActions(owner), owner).history


@pytest.fixture
def drawer(desk):
    desk.open()
    return desk.drawer


def sentences(drawer):
    model = drawer.model
    return [model.index(row, 0).data().replace("\u00a0", " ") for row in range(model.rowCount())]


def mend(chart, value="148", reason="typed wrong"):
    row = chart.record.results[-1]
    chart.amend_result(row.key, replace(row, value=value), reason)
    return row.key


def test_it_says_whose_history_it_is_and_lies_beside_the_banner(drawer, page):
    assert drawer.title.text() == "History of Marchetti, Elena, MRN 0042"
    assert drawer.geometry().top() > page.banner.geometry().bottom()
    assert drawer.geometry().right() == page.rect().right()


def test_what_is_done_while_it_is_open_stands_on_top(drawer, chart):
    mend(chart)

    assert sentences(drawer)[0] == (
        "A. Keller changed phosphate of 1 Jun 2026 from 1.04 to 148 mmol/L: typed wrong."
    )


def test_it_is_filtered_by_kind(drawer, chart):
    mend(chart)
    chart.save_patient(replace(chart.patient, given_name="Helena"), "spelt so")
    override_finding(chart, chart.interpretation.findings[0], "already_treated", "")

    drawer.filter.choose(ChangeKind.PATIENT.value)
    assert sentences(drawer)[0].startswith("A. Keller changed the patient's data: given name")
    drawer.filter.choose(ChangeKind.OVERRIDES.value)
    (only,) = sentences(drawer)
    assert "overrode" in only


def test_who_looked_is_folded_into_a_line_for_a_person_and_a_day(desk, drawer, chart, workspace):
    for _ in range(2):
        workspace.store.log("Ben", "read_patient", "", chart.key)
    desk.toggle()
    desk.open()
    drawer.filter.choose("looks")

    assert sum("Ben looked at this patient 2 times" in one for one in sentences(drawer)) == 1
    assert drawer.looks.text() == "Looked at 3 times"


def test_what_was_taken_along_is_listed_and_a_copied_history_belongs_to_it(
    desk, drawer, chart, workspace
):
    desk.open()
    assert drawer.filter.findData("departures") == -1
    drawer.copy_all()
    workspace.store.log("Ben", "print_patient", "letter", chart.key)
    desk.toggle()
    desk.open()
    drawer.filter.choose("departures")
    assert drawer.filter.currentText() == "What was taken along (2)"
    assert sentences(drawer) == [
        "Ben printed the letter.",
        "A. Keller copied the history as text.",
    ]


def test_a_merge_tells_whose_entries_came_below_it(drawer, chart, workspace):
    other = people.store_record(workspace, people.namesake())
    merge_patients(chart, other, "entered twice")
    top = drawer.model.index(0, 0)

    assert top.data() == "A. Keller merged Marchetti, Elvira into this patient: entered twice."
    below = [drawer.model.index(row, 0, top).data() for row in range(drawer.model.rowCount(top))]
    assert any("moved here from Marchetti, Elvira" in line for line in below)


def test_a_change_is_taken_back_and_that_can_be_undone(drawer, chart):
    mend(chart)
    drawer.take_back.click()
    assert chart.record.results[-1].value == "1.04"
    assert sentences(drawer)[0].startswith("A. Keller took back: phosphate of 1 Jun 2026")
    assert drawer.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("since")
    drawer.view.setCurrentIndex(drawer.model.index(1, 0))
    assert not drawer.take_back.isEnabled()

    drawer.notice.undo.click()
    assert chart.record.results[-1].value == "148"
    assert sentences(drawer)[0].startswith("A. Keller took back: ") is False


def test_what_was_changed_since_is_refused_with_a_sentence(drawer, chart):
    mend(chart)
    mend(chart, "149")
    drawer.view.setCurrentIndex(drawer.model.index(1, 0))
    drawer.take_back.click()

    assert "A. Keller changed it again on" in drawer.notice.text.text()
    assert chart.record.results[-1].value == "149"


def test_an_earlier_version_is_restored_from_the_drawer(drawer, chart, monkeypatch):
    mend(chart)

    def choose(dialog):
        dialog.reason.field.setEditText("was right")
        dialog.restore.click()
        return dialog.result()

    monkeypatch.setattr(VersionsDialog, "exec", choose)
    drawer.versions.click()

    assert chart.record.results[-1].value == "1.04"
    assert sentences(drawer)[0].endswith("as in an earlier version: was right.")


def test_an_override_has_no_versions_to_restore(drawer, chart):
    override_finding(chart, chart.interpretation.findings[0], "already_treated", "")

    assert "overrode" in sentences(drawer)[0]
    assert not drawer.versions.isEnabled()
    assert drawer.take_back.isEnabled()


def test_everything_is_copied_with_whose_it_is(drawer, chart):
    mend(chart)
    drawer.copy_all()
    lines = QApplication.clipboard().text().split("\n")

    assert lines[0] == "History of Marchetti, Elena, MRN 0042"
    assert "A. Keller changed phosphate" in lines[1]


def test_ctrl_c_copies_one_line_with_whose_it_is(drawer, chart, qtbot):
    mend(chart)
    qtbot.keyClick(drawer.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text().startswith("Marchetti, Elena, MRN 0042: A. Keller")


def test_escape_puts_it_away(desk, drawer, qtbot):
    qtbot.keyClick(drawer.view, Qt.Key.Key_Escape)
    assert not drawer.isVisible()

    desk.toggle()
    assert drawer.isVisible()
    desk.toggle()
    assert not drawer.isVisible()


def test_it_goes_with_the_patient_it_speaks_of(drawer, page, chart_of):
    page.show_chart(chart_of(people.henrik()))

    assert not drawer.isVisible()


def test_an_import_leads_to_the_list_of_imports(desk, drawer, monkeypatch):
    opened = []
    monkeypatch.setattr(desk, "open_imports", lambda: opened.append(True))
    change = drawer.model.change_at(drawer.model.index(0, 0))
    drawer.take_back_requested.emit(replace(change, source="lab.csv"))

    assert opened == [True]


def test_further_pages_are_read_when_they_are_scrolled_to(chart, workspace):
    for number in range(65):
        mend(chart, str(number + 1))
    model = HistoryModel()
    model.show(PatientHistory(chart, workspace.edits))
    assert model.rowCount() == 60

    model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    assert len(model.texts()) == model.rowCount() > 65


def test_the_preview_says_what_would_change_and_only_that(chart):
    key = mend(chart)
    mend(chart, "1.04")
    versions = chart.history_of(key)

    assert [preview_of(versions, row).replace("\u00a0", " ") for row in range(3)] == [
        "",
        "What would change: value from 1.04 mmol/L to 148 mmol/L",
        "",
    ]


def test_what_was_taken_out_comes_back_as_it_was(chart):
    entry = chart.record.infusions[0]
    chart.remove(entry.key, "wrong patient")
    versions = chart.history_of(entry.key)

    assert preview_of(versions, 1).startswith("It comes back: infusion of ferric carboxymaltose")


@pytest.mark.parametrize(("reason", "allowed"), [("", False), ("was right", True)])
def test_restoring_needs_a_reason(chart, qtbot, reason, allowed):
    versions = chart.history_of(mend(chart))
    dialog = VersionsDialog(versions, "Elena", chart.zone, 2)
    qtbot.addWidget(dialog)
    dialog.reason.field.setEditText(reason)

    assert dialog.list.currentRow() == 1
    assert dialog.restore.isEnabled() is allowed


def dosed_and_booked(chart):
    chart.add_infusion(people.infusion("2026-05-30", "1000"))
    book_test(chart, Wish(day=people.TODAY + timedelta(80), tests=("ferritin",)))


def test_what_moved_the_patient_from_lane_to_lane_is_told_with_why(drawer, desk, chart):
    dosed_and_booked(chart)
    desk.toggle()
    desk.open()
    drawer.filter.choose("lanes")

    assert sentences(drawer)[0].startswith(
        "Left “Arrived too early”. By an action: A. Keller entered the booked test"
    )
    assert any("The facts changed: A. Keller entered" in one for one in sentences(drawer))


def test_the_lanes_stand_below_the_change_that_moved_the_patient(drawer, chart):
    dosed_and_booked(chart)
    model = drawer.model
    booked, dosed = model.index(0, 0), model.index(1, 0)

    assert "Left “Arrived too early”, by this action" in below(model, booked)
    assert below(model, dosed)[-1].endswith("because the facts changed")
    assert "  Left “Arrived too early”, by this action" in model.texts()[0].splitlines()


def below(model, index):
    return [model.index(row, 0, index).data() for row in range(model.rowCount(index))]
