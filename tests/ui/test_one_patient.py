"""Whatever shows, prints, copies or exports a patient tells of the same one."""

import json
import random
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from ironview.controller.export_work import ExportFormat
from ironview.domain.evidence import result_reference
from ironview.ui.export_dialog import ExportDialog
from ironview.ui.main_window import MainWindow
from ironview.ui.paper.review import review_document
from ironview.ui.paper.sheets import A4
from ironview.ui.patient_list_model import PatientRole
from ironview.ui.timeline.navigation import FIRST_PERIOD
from tests.ui import people

SWITCHES = 50


def unnumbered(family: str, given: str, value: str):
    """Return a patient without any number; two of them differ in nothing but their results."""
    record = people.namesake()
    who = replace(record.patient, family_name=family, given_name=given, identifiers=())
    results = people.panel("2026-05-20", ferritin=value, hb="12.4")
    return replace(record, patient=who, results=results)


@pytest.fixture
def keys(workspace):
    records = (
        *people.everybody()[:4],
        unnumbered("Doe", "Jo", "31"),
        unnumbered("Doe", "Jo", "62"),
    )
    return [people.store_record(workspace, record) for record in records]


@pytest.fixture
def window(qtbot, workspace, settings, keys):
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.resize(1920, 1040)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_patient(keys[0])
    window.page.timeline.load()
    return window


def words_of(patient) -> set[str]:
    """Return what names a patient and nobody else."""
    return {patient.family_name, patient.given_name, *(one.value for one in patient.identifiers)}


def assert_one_patient(window, key: str, folder) -> None:
    """Walk through every surface of the patient who was asked for."""
    page, workspace = window.page, window.workspace
    stored = workspace.store.patients.record(key)
    identity = page.identity
    assert page.chart.key == key
    assert page.chart.record.patient == stored.patient
    assert identity.patient is page.chart.patient
    assert page.banner.identity is identity
    assert window.windowTitle() == identity.title
    assert window.patients.chosen_key() == key
    assert_screen(page, stored, identity)
    assert_paper(window, identity)
    assert_clipboard(window, identity)
    assert_export(window, key, stored, folder)


def assert_screen(page, stored, identity) -> None:
    view, references = page.timeline.view, {result_reference(one) for one in stored.results}
    assert view._patient == identity.label
    assert view._source[0] is page.chart.interpretation
    heads = [label.text() for label in view.head.findChildren(QLabel)]
    assert identity.label in heads
    drawn = {point.key for lane in view.timeline.lanes for point in lane.points}
    assert drawn <= references
    table = page.table.model.table
    shown = {
        result_reference(result.row)
        for row in table.rows
        for cell in row.cells
        for result in getattr(cell, "results", ())
    }
    assert shown <= references
    assert shown
    moments = {one.sample.at for one in page.chart.interpretation.samples}
    assert view.selected is None or view.selected in moments
    if page.evidence.finding is not None:
        assert page.evidence.finding in page.chart.interpretation.findings


def assert_paper(window, identity) -> None:
    source = window.printing.source()
    assert source.identity is identity
    assert source.interpretation is window.page.chart.interpretation
    document = review_document(source, A4, all_samples=True)
    assert identity.label in document.title
    assert document.foot == source.foot
    assert identity.name in source.foot


def assert_clipboard(window, identity) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    window.commands.copy_as_text.trigger()
    text = clipboard.text()
    assert words_of(identity.patient) - {""} <= set(text.replace(",", " ").split())
    if window.page.evidence.copy_button.isEnabled():
        window.page.evidence.copy_button.click()
        assert identity.label in clipboard.text()


def assert_export(window, key: str, stored, folder) -> None:
    dialog = ExportDialog(window.workspace, key, window)
    assert dialog._who.text() == window.page.identity.label
    dialog.without_names.setChecked(False)
    dialog.format.setCurrentIndex(dialog.format.findData(ExportFormat.RECORD))
    dialog.save_to(folder / "one.json")
    written = json.loads((folder / "one.json").read_text(encoding="utf-8"))
    dialog.deleteLater()
    assert written["patient"]["family_name"] == stored.patient.family_name
    assert {(one["analyte"], one["value"]) for one in written["results"]} == {
        (one.analyte, one.value) for one in stored.results
    }


@pytest.mark.slow
def test_after_fifty_switches_every_surface_tells_of_one_patient(window, keys, tmp_path):
    chance = random.Random(1)
    for _ in range(SWITCHES):
        key = chance.choice(keys)
        if chance.random() < 0.5:
            window.go_to(chance.choice(("import", "settings")))
        window.open_patient(key)
        samples = window.page.chart.interpretation.samples
        if samples and chance.random() < 0.7:
            window.page.select_sample(chance.choice(samples).sample.at)
        assert_one_patient(window, key, tmp_path)


def test_of_two_patients_with_one_name_the_second_starts_without_the_choices_of_the_first(
    window, keys
):
    window.open_patient(keys[-2])
    view = window.page.timeline.view
    view.show_all_values(True)
    view.canvas.box.zoom(0.5, 0)
    assert view.period_name == ""
    window.open_patient(keys[-1])

    assert not view.canvas.state.all_values
    assert view.period_name == FIRST_PERIOD


def test_patients_whose_names_look_alike_are_marked_in_the_list(window):
    model = window.patients.view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    alike = {row.data() for row in rows if row.data(PatientRole.LOOKS_ALIKE)}

    assert alike == {"Marchetti, Elena", "Marchetti, Elvira", "Doe, Jo"}
