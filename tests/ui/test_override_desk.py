from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from ironview.controller.overriding import override_finding, withdraw_override
from ironview.ui import override_dialog
from ironview.ui.chart_desk import ChartDesk
from ironview.ui.finding_list import FindingRole
from ironview.ui.layout import layout_for
from ironview.ui.override_note import OverrideNote
from ironview.ui.patient_page import PatientPage
from ironview.ui.window_actions import WindowActions
from tests.ui import people


@pytest.fixture
def page(qtbot, settings, chart_of):
    page = PatientPage(settings.habits())
    qtbot.addWidget(page)
    page.set_layout(layout_for(1920))
    page.show_chart(chart_of(people.henrik()))
    page.resize(1600, 900)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def owner():
    return QObject()


@pytest.fixture
def actions(owner):
    return WindowActions(owner)


@pytest.fixture(autouse=True)
def desk(workspace, page, actions, owner):
    return ChartDesk(workspace, page, actions, owner)


@pytest.fixture
def answer(monkeypatch):
    """Answer both questions without a person."""

    def ask(chart, finding, _label, _parent):
        override_finding(chart, finding, "already_treated", "Venesection since May.")
        return True

    monkeypatch.setattr(override_dialog, "ask_override", ask)
    monkeypatch.setattr(override_dialog, "ask_withdrawal_reason", lambda *_: "not agreed")


def row_of(page, finding):
    model = page.findings.finding_model
    return model.index(model.findings.index(finding), 0)


def buttons(page):
    return [button.text() for button in page.evidence.findChildren(QPushButton)]


def press(page, text):
    next(one for one in page.evidence.findChildren(QPushButton) if one.text() == text).click()


def correct(page, more=1):
    chart = page.chart
    newest = max(row.collected.day for row in chart.record.results)
    row = next(
        one
        for one in chart.record.results
        if one.analyte == "ferritin" and one.collected.day == newest
    )
    chart.amend_result(row.key, replace(row, value=str(int(row.value) + more)))


def test_the_card_overrides_and_keeps_its_finding_on_show(page, answer):
    finding = page.evidence.finding
    assert "Override with a reason…" in buttons(page)

    press(page, "Override with a reason…")

    assert page.evidence.finding == finding
    assert page.findings.currentIndex().data(FindingRole.FINDING) == finding
    assert "Overridden by A. Keller" in page.evidence.plain_text()
    assert "Venesection since May." in page.evidence.plain_text()
    assert page.notice.text.text().startswith("Overridden: Persistent overload")


def test_an_overridden_finding_moves_below_the_others_and_stays(page, answer):
    finding = page.evidence.finding
    number = page.findings.finding_model.rowCount()

    press(page, "Override with a reason…")

    index = row_of(page, finding)
    assert page.findings.finding_model.rowCount() == number
    assert index.row() == number - 1
    assert index.data(FindingRole.IS_OVERRIDDEN)
    assert index.data(FindingRole.META).replace("\u00a0", " ") == (
        "26 May 2026 · overridden by A. Keller, already being treated"
    )
    assert not page.findings.finding_model.index(0, 0).data(FindingRole.IS_OVERRIDDEN)


def test_a_withdrawn_override_lets_the_finding_ask_again(page, answer):
    finding = page.evidence.finding
    press(page, "Override with a reason…")

    press(page, "Withdraw…")

    assert row_of(page, finding).row() == 0
    assert page.chart.overrides == ()
    assert "Override with a reason…" in buttons(page)
    assert page.notice.text.text().startswith("Override withdrawn")
    assert "Withdrawn by A. Keller" in page.evidence.plain_text()
    shown = [label.text() for label in page.evidence.findChildren(QLabel)]
    assert "Earlier decisions" in shown
    assert any("not agreed" in text for text in shown)


def test_a_changed_fact_opens_it_again_and_the_card_says_what_changed(page, answer):
    press(page, "Override with a reason…")

    correct(page)
    page.select_finding(page.chart.interpretation.findings[0])

    top = page.findings.finding_model.index(0, 0)
    assert not top.data(FindingRole.IS_OVERRIDDEN)
    assert "override open again" in top.data(FindingRole.META)
    text = page.evidence.plain_text().replace("\u00a0", " ")
    assert "Open again" in text
    assert "566 ug/L \u2192 567 ug/L" in text
    assert "Override again…" in buttons(page)
    assert "Override with a reason…" not in buttons(page)

    press(page, "Override again…")
    assert page.chart.overrides[0].state.value == "stands"


def test_an_override_without_its_finding_stays_at_the_end(page, answer):
    finding = page.evidence.finding
    press(page, "Override with a reason…")

    correct(page, more=-500)

    model = page.findings.finding_model
    last = model.index(model.rowCount() - 1, 0)
    assert last.data(FindingRole.FINDING).code == finding.code
    assert last.data(FindingRole.META).startswith("no longer there · ")

    page.select_finding(last.data(FindingRole.FINDING))
    assert "This finding is no longer there." in page.evidence.plain_text()
    shown = [label.text() for label in page.evidence.findChildren(QLabel)]
    assert "What it said" in shown
    assert "Suggested" not in shown
    assert "Withdraw…" in buttons(page)
    assert not [one for one in buttons(page) if one.startswith("Override")]


def test_its_key_overrides_the_finding_on_show(page, actions, answer):
    assert actions.override_finding.shortcut().toString() == "Ctrl+Shift+O"

    actions.override_finding.trigger()
    assert len(page.chart.overrides) == 1

    actions.override_finding.trigger()
    assert len(page.chart.overrides) == 1


def test_the_button_is_reached_and_pressed_by_keys(page, answer, qtbot):
    (button,) = [one for one in page.evidence.findChildren(QPushButton) if "reason" in one.text()]
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus

    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)

    assert len(page.chart.overrides) == 1


def test_leaving_the_questions_changes_nothing(page, monkeypatch, answer):
    monkeypatch.setattr(override_dialog, "ask_override", lambda *_: False)
    press(page, "Override with a reason…")
    assert page.chart.overrides == ()
    assert not page.notice.isVisible()

    override_finding(page.chart, page.evidence.finding, "already_treated", "")
    monkeypatch.setattr(override_dialog, "ask_withdrawal_reason", lambda *_: "")
    press(page, "Withdraw…")
    assert len(page.chart.overrides) == 1


def test_a_withdrawal_that_fails_stays_as_a_sentence(page, workspace, make_workspace, answer):
    press(page, "Override with a reason…")
    theirs = make_workspace().open_chart(page.chart.key)
    withdraw_override(theirs, theirs.overrides[0].override, "theirs")

    press(page, "Withdraw…")

    assert "Somebody else changed this entry" in page.notice.text.text()


def test_without_a_patient_nothing_is_asked(page, desk, answer):
    finding = page.evidence.finding
    override_finding(page.chart, finding, "already_treated", "")
    override = page.chart.overrides[0].override
    page.clear()

    desk.overrides.override(finding)
    desk.overrides.withdraw(override)
    page.evidence.clear()
    page.evidence.ask_override()

    assert not page.notice.isVisible()


def test_the_copied_card_says_what_was_decided(page, answer, qapp):
    press(page, "Override with a reason…")

    page.evidence.copy_button.click()

    assert "Overridden by A. Keller" in qapp.clipboard().text()


def test_a_new_theme_keeps_the_note(page, answer):
    press(page, "Override with a reason…")
    assert page.evidence.findChildren(OverrideNote)

    assert not page.evidence.grab().isNull()
    assert not page.findings.grab().isNull()
