"""Rows changed in two stores, on the bench: both sides side by side, and whose counts."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from ironview.controller.export_work import Export, ExportFormat
from ironview.controller.package_conflicts import ConflictChoice, conflict_keys
from ironview.controller.package_work import Sealing, write_package
from ironview.guess_cost import GuessCost
from ironview.ui.import_page import ImportPage
from ironview.ui.sender_dialog import SenderDialog
from tests.ui import people

SECRET = "correct horse battery"
CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)


def send(source, folder):
    """Write everything of a store into a package."""
    path = folder / f"{len(list(folder.iterdir()))}.ivpackage"
    wanted = Export(
        keys=source.store.patients.keys(),
        format=ExportFormat.RECORD,
        deidentified=False,
        guideline=source.guideline,
        zone=source.zone,
        today=people.TODAY,
        user=source.user,
    )
    sealing = Sealing(SECRET, "Ward 3", datetime(2026, 6, 3, 8, 2, tzinfo=UTC), CHEAP)
    write_package(source.store, wanted, sealing, path, lambda _done, _total: None)
    return path


def results(workspace):
    record = workspace.store.patients.record(workspace.store.patients.keys()[0])
    return sorted(record.results, key=lambda one: one.analyte)


def edit(workspace, values):
    """Write these values over the results, in the order of their analytes."""
    key = workspace.store.patients.keys()[0]
    with workspace.store.writing(workspace.user, "amend_result", patient_key=key) as change:
        for one, value in zip(results(workspace), values, strict=True):
            if value is None:
                workspace.store.rows.remove(one.key, change, seen=one)
            elif one.value != value:
                workspace.store.rows.amend(one.key, replace(one, value=value), change, seen=one)


@pytest.fixture
def places(make_workspace, tmp_path):
    """Two stores with one patient, entered here and carried there."""
    (tmp_path / "packages").mkdir()
    here, there = make_workspace("here.sqlite"), make_workspace("there.sqlite")
    record = replace(
        people.elena(),
        infusions=(),
        events=(),
        symptoms=(),
        conditions=(),
        results=(
            people.result("ferritin", "40", "2026-03-10"),
            people.result("hb", "9.4", "2026-03-10"),
        ),
    )
    people.store_record(here, record)
    return here, there


@pytest.fixture
def open_page(qtbot):
    def open_on(workspace, path):
        page = ImportPage(workspace)
        qtbot.addWidget(page)
        page.resize(1500, 800)
        with qtbot.waitExposed(page):
            page.show()
        page.read_packages([path], SECRET)
        for unknown in page.findChildren(SenderDialog):
            unknown.compared.click()
            unknown.always.click()
        return page

    return open_on


@pytest.fixture
def asked(places, tmp_path, open_page):
    """Open the bench of the store here on a package, after these values were written in each."""

    def ask(mine, theirs):
        here, there = places
        open_page(there, send(here, tmp_path / "packages")).commit()
        edit(here, mine)
        edit(there, theirs)
        return open_page(here, send(there, tmp_path / "packages"))

    return ask


def texts(page):
    labels = page.conflict.findChildren(QLabel)
    return [label.text().replace("\u00a0", " ") for label in labels]


def press(qtbot, page, text):
    button = next(one for one in page.conflict.findChildren(QPushButton) if one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_both_sides_stand_beside_each_other_with_who_changed_it_here(asked):
    page = asked(["41", "9.4"], ["42", "9.4"])
    assert page.questions.currentWidget() is page.conflict
    said = texts(page)
    assert any(text.startswith("A. Keller changed ferritin of 10 Mar 2026") for text in said)
    assert any("41" in text for text in said)
    assert any("42" in text for text in said)
    assert "Question 1 of 1" in said
    assert page.conflict.same_for_all.isHidden()


@pytest.mark.parametrize(
    ("answer", "values"),
    [
        ("Keep ours", ["41", "9.4"]),
        ("Take the package’s", ["42", "9.4"]),
        ("Keep both", ["41", "42", "9.4"]),
        ("Decide later", ["41", "9.4"]),
    ],
)
def test_what_a_person_answers_is_what_is_stored(qtbot, asked, places, answer, values):
    page = asked(["41", "9.4"], ["42", "9.4"])
    press(qtbot, page, answer)
    assert [one.value for one in results(places[0])] == ["41", "9.4"]
    page.commit()
    assert sorted(one.value for one in results(places[0])) == sorted(values)
    assert page.bench.waiting == (answer == "Decide later")


def test_one_answer_may_go_for_every_such_row(qtbot, asked, places):
    page = asked(["41", "9.5"], ["42", "9.6"])
    assert "Question 1 of 2" in texts(page)
    page.conflict.same_for_all.setChecked(True)
    press(qtbot, page, "Take the package’s")
    assert conflict_keys(page.bench.plan) == ()
    page.commit()
    assert [one.value for one in results(places[0])] == ["42", "9.6"]


def test_an_answer_goes_for_one_row_and_the_next_is_asked(qtbot, asked, places):
    page = asked(["41", "9.5"], ["42", "9.6"])
    press(qtbot, page, "Take the package’s")
    assert "Question 1 of 1" in texts(page)
    press(qtbot, page, "Keep ours")
    assert not page.asking.isVisible()
    page.commit()
    assert [one.value for one in results(places[0])] == ["42", "9.5"]


def test_an_answer_is_taken_back_on_the_spot(qtbot, asked):
    page = asked(["41", "9.4"], ["42", "9.4"])
    press(qtbot, page, "Keep ours")
    page.bench.undo()
    assert page.questions.currentWidget() is page.conflict
    assert len(conflict_keys(page.bench.plan)) == 1


@pytest.mark.parametrize(
    ("answer", "values"), [("Leave it out", ["9.4"]), ("Take the package’s", ["42", "9.4"])]
)
def test_a_row_taken_out_here_comes_back_only_when_a_person_says_so(
    qtbot, asked, places, answer, values
):
    page = asked([None, "9.4"], ["42", "9.4"])
    said = texts(page)
    assert any(text.startswith("A. Keller took out ferritin of 10 Mar 2026") for text in said)
    assert "taken out" in said
    assert not any(one.text() == "Keep both" for one in page.conflict.findChildren(QPushButton))
    press(qtbot, page, answer)
    page.commit()
    assert [one.value for one in results(places[0])] == values


def test_a_row_decided_later_waits_and_is_asked_about_again(qtbot, asked, places):
    page = asked(["41", "9.4"], ["42", "9.4"])
    press(qtbot, page, "Decide later")
    page.commit()
    page.look_at_waiting()
    assert page.questions.currentWidget() is page.conflict
    press(qtbot, page, "Take the package’s")
    page.commit()
    assert [one.value for one in results(places[0])] == ["42", "9.4"]
    assert page.bench.waiting == 0


def test_the_bench_refuses_to_show_what_is_no_conflict(asked):
    page = asked(["41", "9.4"], ["42", "9.4"])
    (key,) = conflict_keys(page.bench.plan)
    page.bench.settle([key], ConflictChoice.HERE)
    with pytest.raises(KeyError):
        page.bench.conflict_of(key)
