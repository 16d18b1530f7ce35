"""The panel form over a stored sample: what is not touched stays exactly as it was."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from ironview.domain.analytes import AnalyteCode
from ironview.ui.forms.panel_form import PanelForm
from tests.ui.people import at, result

FERRITIN, HB = AnalyteCode.FERRITIN, AnalyteCode.HB


def baseline(chart):
    return [row for row in chart.record.results if row.collected.day.isoformat() == "2026-02-26"]


@pytest.fixture
def open_form(qtbot, chart):
    def open_now(rows=None):
        form = PanelForm(chart, rows or baseline(chart))
        qtbot.addWidget(form)
        with qtbot.waitExposed(form):
            form.show()
        form.activateWindow()
        return form

    return open_now


def retype(qtbot, form, code, text):
    row = form.grid.row_of(code)
    row.value.setFocus()
    row.value.selectAll()
    qtbot.keyClicks(row.value, text)
    form.foresee()
    return row


def give_reason(qtbot, form, text="Typed wrongly"):
    form.reason.field.setEditText(text)
    form.foresee()


def test_the_stored_sample_is_shown_whole(open_form, chart):
    form = open_form()
    assert form.windowTitle().startswith("Mend results, Marchetti")
    assert form.fields.date.text() == "26 Feb 2026"
    shown = {row.analyte.code.value: row.value.text() for row in form.grid.rows}
    assert shown == {row.analyte: row.value for row in baseline(chart)}


def test_nothing_changed_is_nothing_to_save(open_form):
    form = open_form()
    assert not form.footer.save.isEnabled()
    assert form.footer.hint.text() == "Nothing is changed yet."
    assert not form.is_dirty()
    form.reject()
    assert not form.isVisible()


def test_a_change_needs_a_reason_and_keeps_its_history(open_form, chart, qtbot):
    form = open_form()
    retype(qtbot, form, FERRITIN, "7")
    assert form.footer.hint.text() == "A change needs a reason."
    assert "Ferritin: 6 ug/L becomes 7 ug/L" in form.box.lines[0].plain
    give_reason(qtbot, form)
    assert form.footer.save.text().startswith("Save 1 result")
    untouched = [row for row in baseline(chart) if row.analyte != "ferritin"]
    old = next(row for row in baseline(chart) if row.analyte == "ferritin")
    form.save()
    now = next(row for row in baseline(chart) if row.analyte == "ferritin")
    assert now == replace(old, value="7")
    assert [row for row in baseline(chart) if row.analyte != "ferritin"] == untouched
    versions = chart.history_of(old.key)
    assert len(versions) == 2


def test_a_moved_date_moves_every_result_of_the_sample(open_form, chart, qtbot):
    form = open_form()
    keys = {row.key for row in baseline(chart)}
    form.fields.date.setFocus()
    form.fields.date.selectAll()
    qtbot.keyClicks(form.fields.date, "27.2.26")
    give_reason(qtbot, form, "Belongs to another date")
    form.save()
    moved = [row for row in chart.record.results if row.key in keys]
    assert {row.collected.day.isoformat() for row in moved} == {"2026-02-27"}


def test_spellings_and_moments_survive_a_change_elsewhere(open_form, chart, qtbot):
    chart.add_results(
        (
            result("crp", "≤3", "2026-03-10T08:15:42+01:00", laboratory="A", lab_flag="(+)"),
            result("hb", "94.0", "2026-03-10T08:15:42+01:00", unit="g/l", laboratory="B"),
        )
    )
    rows = chart.record.results[-2:]
    form = open_form(rows)
    form.grid.row_of(HB).flag.setFocus()
    qtbot.keyClick(form.grid.row_of(HB).flag, Qt.Key.Key_L)
    give_reason(qtbot, form)
    form.save()
    protein, haemoglobin = chart.record.results[-2:]
    assert protein == rows[0]
    assert haemoglobin == replace(rows[1], lab_flag="L")


def test_a_test_added_to_a_stored_sample_is_new(open_form, chart, qtbot):
    form = open_form()
    count = len(chart.record.results)
    form.grid.add_row(AnalyteCode.TRANSFERRIN).value.setText("3.4")
    form.grid.row_of(AnalyteCode.TRANSFERRIN).unit.choose_unit("g/L")
    retype(qtbot, form, FERRITIN, "7")
    give_reason(qtbot, form)
    form.save()
    assert len(chart.record.results) == count + 1
    added = chart.record.results[-1]
    assert (added.analyte, added.collected) == ("transferrin", at("2026-02-26"))


def test_a_failed_change_keeps_value_and_reason(open_form, chart, qtbot, read_only):
    form = open_form()
    retype(qtbot, form, FERRITIN, "7")
    give_reason(qtbot, form)
    before = chart.record
    read_only()
    form.save()
    assert form.isVisible()
    assert form.failure.sentence
    assert form.grid.row_of(FERRITIN).value.text() == "7"
    assert form.reason.text == "Typed wrongly"
    assert chart.record == before


def test_several_changes_are_one_step_that_can_be_taken_back(open_form, chart, qtbot):
    before = chart.record
    form = open_form()
    retype(qtbot, form, FERRITIN, "7")
    retype(qtbot, form, HB, "8.6")
    form.grid.add_row(AnalyteCode.IRON).value.setText("40")
    form.grid.row_of(AnalyteCode.IRON).unit.choose_unit("ug/dL")
    give_reason(qtbot, form)
    assert form.footer.save.text().startswith("Save 3 results")
    form.save()
    assert chart.record != before
    chart.undo_last()
    assert chart.record == before


def test_what_another_window_changed_meanwhile_is_not_overwritten(
    open_form, chart, make_workspace, workspace, qtbot
):
    form = open_form()
    retype(qtbot, form, FERRITIN, "7")
    give_reason(qtbot, form)
    other = make_workspace()
    theirs = other.open_chart(chart.key)
    row = next(one for one in theirs.record.results if one.key == form._amends[0].key)
    theirs.amend_result(row.key, replace(row, value="8"), "corrected")
    workspace.poll()
    assert not form.footer.save.isEnabled()
    assert form.footer.hint.text().startswith("You changed ferritin of 26")
    assert "Your entry is kept; compare before saving." in form.footer.hint.text()
    assert form.footer.compare.isVisible()
    form.save()
    assert form.isVisible()
    assert form.grid.row_of(FERRITIN).value.text() == "7"
    assert next(one for one in chart.record.results if one.key == row.key).value == "8"
