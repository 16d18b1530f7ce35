from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog, QLabel, QPushButton

from ironview.domain.record import ResultStatus
from ironview.ui import chart_forms, row_words
from ironview.ui.chart_desk import ChartDesk
from ironview.ui.chart_forms import Closed
from ironview.ui.layout import layout_for
from ironview.ui.patient_page import PatientPage
from ironview.ui.point_card import PointCard
from ironview.ui.window_actions import WindowActions
from tests.ui import people

FORMS = {
    "enter_results": "open_panel",
    "add_infusion": "open_infusion",
    "add_event": "open_event",
    "add_symptom": "open_symptom",
    "add_condition": "open_condition",
}


@pytest.fixture
def page(qtbot, settings, chart_of):
    page = PatientPage(settings.habits())
    qtbot.addWidget(page)
    page.set_layout(layout_for(1920))
    page.show_chart(chart_of(people.elena()))
    page.resize(1600, 900)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def owner():
    return QObject()


@pytest.fixture
def desk(workspace, page, owner):
    return ChartDesk(workspace, page, WindowActions(owner), owner)


def cell(page, column=6):
    return page.table.model.table.rows[0].cells[column - 2]


def test_a_response_that_waits_for_a_baseline_opens_the_first_dose(
    desk, page, chart_of, qtbot, monkeypatch
):
    lately = people.dosed_lately()
    old = people.result("hb", "9.0", "2026-01-10"), people.result("hb", "11.4", "2026-06-02")
    chart = chart_of(replace(lately, results=old))
    page.show_chart(chart)
    opened = []

    def form(_chart, _parent, dose):
        opened.append(dose)
        return Closed(saved=True)

    monkeypatch.setattr(chart_forms, "open_infusion", form)
    assert "can be taken as baseline" in page.card.tiles[2].toolTip()
    page.card.tiles[2].click()

    assert opened == list(chart.record.infusions)
    assert "Bauer, Katharina" in page.notice.text.text()


@pytest.mark.parametrize(("action", "form"), FORMS.items())
def test_a_saved_form_is_confirmed_with_the_patients_name(desk, page, monkeypatch, action, form):
    monkeypatch.setattr(chart_forms, form, lambda _chart, _parent: Closed(saved=True))

    getattr(desk, action)()

    assert page.notice.isVisible()
    assert "Marchetti, Elena, MRN 0042" in page.notice.text.text()


def test_a_saved_infusion_is_in_view(desk, page, monkeypatch):
    shown = []
    monkeypatch.setattr(page, "show_dose", shown.append)

    def form(chart, _parent):
        chart.add_infusion(people.infusion("2026-05-30", "500"))
        return Closed(saved=True)

    monkeypatch.setattr(chart_forms, "open_infusion", form)

    desk.add_infusion()

    assert shown == [date(2026, 5, 30)]


def test_the_sample_that_was_entered_is_selected_and_is_what_would_be_signed(
    desk, page, monkeypatch
):
    def form(chart, _parent):
        chart.add_results(people.panel("2026-05-30", ferritin="300", hb="12.9"))
        return Closed(saved=True)

    monkeypatch.setattr(chart_forms, "open_panel", form)
    assert page.chosen_sample is None

    desk.enter_results()

    assert page.chosen_sample.day == date(2026, 5, 30)


def test_a_form_that_was_left_says_nothing(desk, page, monkeypatch):
    monkeypatch.setattr(chart_forms, "open_panel", lambda _chart, _parent: Closed(saved=False))

    desk.enter_results()

    assert not page.notice.isVisible()


def test_going_on_with_another_patient_is_passed_on(desk, monkeypatch, qtbot):
    left = Closed(saved=True, wants_patient=True)
    monkeypatch.setattr(chart_forms, "open_panel", lambda _chart, _parent: left)

    with qtbot.waitSignal(desk.patient_wanted):
        desk.enter_results()


def test_without_a_patient_no_form_opens(desk, page, monkeypatch):
    page.clear()
    opened = []
    monkeypatch.setattr(chart_forms, "open_panel", lambda *_: opened.append(1))

    desk.enter_results()

    assert opened == []


def test_undo_from_the_notice_takes_back_what_was_saved(desk, page, qtbot):
    page.chart.add_results(people.panel("2026-06-02", ferritin="90"))
    page.notice.tell("saved", can_undo=True)
    before = len(page.chart.record.results)

    page.notice.undo.click()

    assert len(page.chart.record.results) == before - 1


def test_excluding_asks_for_a_reason_and_shows_the_value_struck(desk, page, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("wrong tube", True))

    page.result_exclusion_requested.emit(cell(page))

    shown = cell(page)
    assert shown.reading == "excluded"
    assert shown.results[0].row.excluded.reason == "wrong tube"
    assert page.notice.isVisible()


@pytest.mark.parametrize("answer", [("", True), ("wrong tube", False)])
def test_without_a_reason_nothing_is_excluded(desk, page, monkeypatch, answer):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: answer)

    page.result_exclusion_requested.emit(cell(page))

    assert cell(page).reading == "readable"


def test_the_point_card_leads_to_change_exclude_and_include(desk, page, monkeypatch):
    wishes = ["exclude", "include", "edit", ""]
    edited = []
    monkeypatch.setattr(chart_forms, "open_point_card", lambda *_: wishes.pop(0))
    monkeypatch.setattr(chart_forms, "ask_exclusion_reason", lambda *_: "wrong tube")
    monkeypatch.setattr(
        chart_forms,
        "open_panel",
        lambda _chart, _parent, rows: edited.append(rows) or Closed(saved=False),
    )

    page.result_opened.emit(cell(page))
    assert cell(page).reading == "excluded"
    page.result_opened.emit(cell(page))
    assert cell(page).reading == "readable"
    page.result_opened.emit(cell(page))
    page.result_opened.emit(cell(page))

    assert [rows[0].value for rows in edited] == ["105"]


def test_the_point_card_marks_a_result_as_entered_in_error(desk, page, monkeypatch):
    asked = []
    monkeypatch.setattr(chart_forms, "open_point_card", lambda *_: "remove")
    monkeypatch.setattr(
        chart_forms, "ask_removal_reason", lambda *said: asked.append(said[1:]) or "other tube"
    )
    key = cell(page).results[0].row.key

    page.result_opened.emit(cell(page))

    (row,) = (one for one in page.chart.record.results if one.key == key)
    assert row.status is ResultStatus.ENTERED_IN_ERROR
    assert "marked as entered in error" in page.notice.text.text()
    assert asked[0][1] == "Marchetti, Elena, MRN 0042"


def test_undo_and_redo_say_what_they_would_do(desk, page):
    act = desk._actions
    page.chart.add_results(people.panel("2026-06-02", ferritin="90"))
    assert act.undo.text().startswith("Undo: ferritin 90")
    assert not act.redo.isEnabled()

    act.undo.trigger()
    assert act.redo.text().startswith("Redo: ferritin 90")
    assert page.notice.text.text().startswith("Taken back: ferritin 90")

    act.redo.trigger()
    assert page.notice.text.text().startswith("Done again: ferritin 90")


def test_undo_in_another_chart_names_the_patient_and_leads_there(desk, page, chart_of, qtbot):
    other = chart_of(people.namesake())
    other.add_results(people.panel("2026-06-02", ferritin="90"))
    assert desk._actions.undo.toolTip().endswith("(Marchetti, Elvira)")

    with qtbot.waitSignal(desk.patient_chosen) as chosen:
        desk.undo()
    assert chosen.args == [other.key]


def test_what_cannot_be_undone_is_said_and_no_longer_offered(desk, page, make_workspace):
    (key,) = page.chart.add_results(people.panel("2026-06-02", ferritin="90"))
    twin = make_workspace().open_chart(page.chart.key)
    twin.exclude_result(key, "wrong tube")
    desk.undo()

    assert "changed it again on" in page.notice.text.text()
    assert "ferritin 90" not in desk._actions.undo.text()


def test_removing_asks_first(desk, page, monkeypatch):
    monkeypatch.setattr(chart_forms, "confirm_removal", lambda *_: False)
    desk.remove_patient()
    assert page.chart.record.results

    gone = []
    page.chart.gone.connect(lambda: gone.append(1))
    monkeypatch.setattr(chart_forms, "confirm_removal", lambda *_: True)
    desk.remove_patient()

    assert gone == [1]


def test_a_store_that_refuses_is_said_and_stays(desk, page, workspace, monkeypatch):
    workspace.store._database.execute_sql("PRAGMA query_only = 1")

    monkeypatch.setattr(chart_forms, "ask_exclusion_reason", lambda *_: "wrong tube")
    page.result_exclusion_requested.emit(cell(page))

    assert page.notice.isVisible()
    assert not page.notice.undo.isVisible()
    assert cell(page).reading == "readable"
    workspace.store._database.execute_sql("PRAGMA query_only = 0")


def test_the_point_card_says_everything_about_a_result(page, qtbot):
    early = page.table.model.table.rows[0].cells[2]
    sample = page.chart.interpretation.samples[2]
    card = PointCard(page.chart, page.identity, early, sample)
    qtbot.addWidget(card)
    told = " | ".join(label.text() for label in card.findChildren(QLabel))

    for part in ("1050", "too early", "day 8", "10–200 ug/L", "Lab Nord", "typed by A. Keller"):
        assert part in told.replace("\u00a0", " ")
    assert "Used in" in told
    assert card.windowTitle() == "Ferritin, Marchetti, Elena, MRN 0042"


def test_the_point_card_passes_on_what_is_wanted(page, qtbot):
    early = page.table.model.table.rows[0].cells[2]
    card = PointCard(page.chart, page.identity, early, page.chart.interpretation.samples[2])
    qtbot.addWidget(card)

    card._choose("edit")

    assert card.wish == "edit"
    assert card.result() == QDialog.DialogCode.Accepted.value


def told_by(card):
    labels = card.findChildren(QLabel)
    return " | ".join(label.text() for label in labels).replace("\u00a0", " ")


def test_a_computed_value_names_what_it_was_worked_out_from(page, qtbot):
    record = people.namesake()
    extra = tuple(
        replace(people.result("ferritin", value, "2026-05-20"), analyte=code, unit="umol/L")
        for code, value in (("iron", "14"), ("tibc", "56"))
    )
    page.chart.add_results((*record.results, *extra))
    table = page.table.model.table
    row = next(one for one in table.rows if row_words.name(one) == "TSAT")
    position = next(i for i, one in enumerate(row.cells) if one.is_computed)

    card = PointCard(page.chart, page.identity, row.cells[position], table.samples[position])
    qtbot.addWidget(card)

    assert "Computed from" in told_by(card)
    assert "Reported as" not in told_by(card)
    assert not any("Change" in one.text() for one in card.findChildren(QPushButton))


def test_an_excluded_value_says_why_by_whom_and_can_come_back(page, qtbot):
    key = cell(page).results[0].row.key
    page.chart.exclude_result(key, "wrong tube")

    card = PointCard(page.chart, page.identity, cell(page), page.chart.interpretation.samples[-1])
    qtbot.addWidget(card)

    assert "wrong tube (A. Keller" in told_by(card)
    assert any("take part again" in one.text() for one in card.findChildren(QPushButton))


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [(None, "5", "< 5 mg/L"), ("1", None, "> 1 mg/L"), ("1", "5", "1–5 mg/L")],
)
def test_ranges_stay_as_the_laboratory_wrote_them(page, qtbot, low, high, shown):
    given = {
        "reference_low": None if low is None else Decimal(low),
        "reference_high": None if high is None else Decimal(high),
    }
    page.chart.add_results((people.result("crp", "3", "2026-06-02", **given),))
    table = page.table.model.table
    row = next(one for one in table.rows if row_words.name(one) == "CRP")

    card = PointCard(page.chart, page.identity, row.cells[-1], table.samples[-1])
    qtbot.addWidget(card)

    assert shown in told_by(card)
