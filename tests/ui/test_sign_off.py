"""A sample is signed by one key, asks for a decision where a finding does, and says what failed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt

from ironview.controller.signing import Decision, sign_sample
from ironview.domain.findings import Severity
from ironview.domain.sign_off import SignOffAction, SignOffState
from ironview.ui import chart_forms, sign_off_dialog
from ironview.ui.chart_desk import ChartDesk
from ironview.ui.layout import layout_for
from ironview.ui.patient_page import PatientPage
from ironview.ui.sign_off_dialog import SignOffDialog
from ironview.ui.window_actions import WindowActions
from tests.ui import people

PLAIN = Decision(responsible="Dr Weber")


@pytest.fixture
def page(qtbot, settings):
    page = PatientPage(settings.habits())
    qtbot.addWidget(page)
    page.set_layout(layout_for(1920))
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
def elena(page, chart_of):
    page.show_chart(chart_of(people.elena()))
    newest(page)
    return page.chart


@pytest.fixture
def henrik(page, chart_of):
    page.show_chart(chart_of(people.henrik()))
    newest(page)
    return page.chart


def newest(page):
    page.select_sample(page.chart.sign_offs[-1].content.at)


def room_of(bar, lead):
    """Return the width from which a bar has room for this sentence in one line."""
    bar.lead.setText(lead)
    for width in range(400, 2000):
        bar.resize(width, bar.height())
        if not bar.lead.wordWrap():
            return width
    return 0


def test_until_somebody_chooses_a_sample_the_newest_is_the_one_to_sign(page, chart_of):
    page.show_chart(chart_of(people.elena()))
    selected = page.sample
    newest_at = page.chart.sign_offs[-1].content.at
    assert selected != newest_at
    assert page.sign_off.standing.content.at == newest_at

    page.select_sample(selected)

    assert page.sign_off.standing.content.at == selected


def test_the_sentence_of_the_bar_is_never_cut(page, elena):
    bar = page.sign_off
    bar.set_layout(layout_for(960))
    lead = "Probe vom 26. September 2026 ist nicht abgezeichnet."
    enough = room_of(bar, lead)
    line = bar.lead.fontMetrics().horizontalAdvance(lead)

    assert bar.lead.width() >= line
    bar.resize(enough - 1, bar.height())
    assert bar.lead.wordWrap()
    assert bar.lead.width() < line + 2
    assert bar.lead.heightForWidth(bar.lead.width()) <= bar.height()
    bar.resize(enough - line // 3, bar.height())
    assert bar.lead.heightForWidth(bar.lead.width()) <= bar.height()


def correct(chart, analyte="ferritin", value="98"):
    rows = [one for one in chart.record.results if one.analyte == analyte]
    row = max(rows, key=lambda one: one.collected.day)
    chart.amend_result(row.key, replace(row, value=value))


def state(page):
    return page.sign_off.standing.state


def test_without_a_patient_there_is_no_bar(page):
    assert page.sign_off.isHidden()


def test_a_patient_without_samples_has_no_bar(page, chart_of):
    page.show_chart(chart_of(replace(people.elena(), results=())))

    assert page.sign_off.isHidden()


def test_the_bar_says_what_is_not_signed_and_what_signing_freezes(page, elena):
    bar = page.sign_off

    assert bar.lead.text().endswith("is not signed.")
    assert "Signing freezes" in bar.rest.text()
    assert "General" in bar.rest.text()
    assert (bar.primary.isVisible(), bar.other.isVisible()) == (True, False)
    assert bar.people.currentText() == "A. Keller"
    assert "is not signed" in bar.accessibleName()


def test_one_key_signs_a_sample_that_asks_for_nothing(page, elena, actions):
    assert not page.sign_off.standing.content.asks
    actions.sign_off.trigger()

    assert state(page) is SignOffState.SIGNED
    assert "Signed by A. Keller" in page.sign_off.rest.text()
    assert "is signed" in page.notice.text.text()
    assert (page.sign_off.primary.isVisible(), page.sign_off.other.isVisible()) == (False, True)


def test_the_key_does_not_open_what_is_signed(page, elena, actions):
    actions.sign_off.trigger()
    actions.sign_off.trigger()

    assert state(page) is SignOffState.SIGNED


def test_who_is_responsible_is_signed_with_it_and_offered_next_time(page, elena, actions):
    page.sign_off.people.setCurrentText("Dr Weber")
    actions.sign_off.trigger()
    assert elena.sign_offs[-1].sign_off.responsible == "Dr Weber"

    page.select_sample(elena.sign_offs[0].content.at)

    assert page.sign_off.people.currentText() == "Dr Weber"


def test_a_sample_with_an_open_warning_asks_for_a_decision_first(page, henrik, actions):
    bar = page.sign_off
    assert bar.standing.content.asks
    assert bar.action.isVisible()

    actions.sign_off.trigger()

    assert state(page) is SignOffState.NOT_SIGNED
    assert "say what is done about it" in bar.lead.text()
    bar.action.choose(SignOffAction.REPEAT_TEST)
    actions.sign_off.trigger()
    assert state(page) is SignOffState.SIGNED
    assert "Test again" in bar.rest.text()
    assert henrik.sign_offs[-1].sign_off.is_relevant


def test_a_correction_opens_the_sample_and_says_from_what_to_what(page, elena, actions):
    actions.sign_off.trigger()
    correct(elena)

    bar = page.sign_off
    assert state(page) is SignOffState.OPEN_AGAIN
    assert bar.lead.text().endswith("is open again.")
    assert "was corrected, 105 to 98" in bar.rest.text()
    assert bar.primary.text() == "Review…"


def test_another_sample_shows_its_own_state(page, elena, actions):
    actions.sign_off.trigger()
    page.select_sample(elena.sign_offs[0].content.at)
    assert state(page) is SignOffState.NOT_SIGNED

    newest(page)

    assert state(page) is SignOffState.SIGNED


def test_a_sentence_of_failure_stays_until_it_is_signed_or_another_sample_is_chosen(
    page, elena, actions
):
    elena.store._database.execute_sql("PRAGMA query_only = ON")
    actions.sign_off.trigger()
    elena.store._database.execute_sql("PRAGMA query_only = OFF")

    bar = page.sign_off
    said = bar.lead.text()
    assert state(page) is SignOffState.NOT_SIGNED
    assert bar.accessibleName() == said
    page.redraw()
    assert bar.lead.text() == said
    page.select_sample(elena.sign_offs[0].content.at)
    assert bar.lead.text() != said


def test_a_failure_is_not_said_of_another_patient_drawn_at_the_same_moment(
    page, elena, actions, chart_of
):
    elena.store._database.execute_sql("PRAGMA query_only = ON")
    actions.sign_off.trigger()
    elena.store._database.execute_sql("PRAGMA query_only = OFF")
    said = page.sign_off.lead.text()
    assert "is not signed" not in said

    page.show_chart(chart_of(people.elena()))
    newest(page)

    assert page.sign_off.lead.text() != said
    assert "is not signed" in page.sign_off.lead.text()


def test_who_can_be_responsible_is_asked_once_for_a_sample(page, elena, monkeypatch):
    asked = []
    store = type(elena.store.sign_offs)
    real = store.responsible
    monkeypatch.setattr(store, "responsible", lambda kept: asked.append(1) or real(kept))
    page.select_sample(elena.sign_offs[0].content.at)
    page.redraw()
    page.select_sample(elena.sign_offs[0].content.at)

    assert len(asked) == 1


def test_a_signature_is_opened_again_with_a_reason(page, elena, actions, monkeypatch):
    actions.sign_off.trigger()
    monkeypatch.setattr(sign_off_dialog, "ask_opening_reason", lambda *_: "")
    page.sign_off.other.click()
    assert state(page) is SignOffState.SIGNED

    monkeypatch.setattr(sign_off_dialog, "ask_opening_reason", lambda *_: "not mine")
    page.sign_off.other.click()

    assert state(page) is SignOffState.NOT_SIGNED
    assert "is open again" in page.notice.text.text()


def test_a_result_that_waits_is_answered_in_its_form(page, elena, monkeypatch):
    row = max(elena.record.results, key=lambda one: one.collected.day)
    elena.add_results([replace(row, key="", analyte="iron", value="15", unit="", origin="")])
    newest(page)
    assert state(page) is SignOffState.CANNOT_BE_SIGNED
    assert "1 result waits" in page.sign_off.rest.text()
    opened = []

    def fill_in(_chart, _parent, rows):
        opened.extend(rows)
        return chart_forms.Closed(saved=False)

    monkeypatch.setattr(chart_forms, "open_panel", fill_in)

    page.sign_off.other.click()

    assert [one.analyte for one in opened] == ["iron"]


@pytest.fixture
def make_dialog(qtbot, page):
    def make(chart, decision=PLAIN, parent=None):
        standing = chart.sign_offs[-1]
        dialog = SignOffDialog(chart, standing, decision, page.identity.label, parent)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


def texts(dialog):
    from PySide6.QtWidgets import QLabel

    return [one.text() for one in dialog.findChildren(QLabel)]


def test_the_form_says_whose_sample_it_is_and_whether_it_can_be_read(elena, make_dialog):
    dialog = make_dialog(elena)

    assert "Marchetti" in dialog.windowTitle()
    assert any("Everything can be read" in text for text in texts(dialog))
    assert dialog.people.currentText() == "Dr Weber"


def test_the_form_signs_with_everything_that_was_said(elena, make_dialog):
    correct(elena, value="240")
    dialog = make_dialog(elena)
    dialog.relevant.setChecked(True)
    dialog.action.choose(SignOffAction.OTHER)
    dialog.comment.setPlainText("Diet, and a word with the family doctor.")
    dialog.next.date.setText("1 Sep 2026")
    dialog.save.click()

    sign_off = elena.sign_offs[-1].sign_off
    assert (sign_off.action, sign_off.is_relevant) == (SignOffAction.OTHER, True)
    assert sign_off.comment == "Diet, and a word with the family doctor."
    assert sign_off.next_date.isoformat() == "2026-09-01"
    assert not dialog.isVisible()


def test_a_sample_within_its_limits_is_not_asked_for_relevance(elena, make_dialog):
    assert not elena.sign_offs[-1].content.is_abnormal
    dialog = make_dialog(elena, replace(PLAIN, is_relevant=True))

    assert dialog.relevant.isHidden()
    assert not dialog.decision.is_relevant
    assert dialog.focusWidget() is dialog.action
    dialog.save.click()
    assert not elena.sign_offs[-1].sign_off.is_relevant


def test_a_sample_outside_its_limits_is_asked_for_relevance_first(elena, make_dialog):
    correct(elena, value="240")
    assert elena.sign_offs[-1].content.is_abnormal
    dialog = make_dialog(elena, replace(PLAIN, is_relevant=True))

    assert dialog.relevant.isVisible()
    assert dialog.decision.is_relevant
    assert dialog.focusWidget() is dialog.relevant
    dialog.save.click()
    assert elena.sign_offs[-1].sign_off.is_relevant


def test_what_was_relevant_is_not_once_the_sample_lies_within_its_limits(elena, make_dialog):
    correct(elena, value="240")
    sign_sample(elena, elena.sign_offs[-1], replace(PLAIN, is_relevant=True))
    correct(elena, value="105")

    assert not make_dialog(elena).decision.is_relevant


def test_a_date_that_cannot_be_read_is_not_signed_away(elena, make_dialog):
    dialog = make_dialog(elena)
    dialog.next.date.setText("some day")
    dialog.save.click()

    assert dialog.isVisible()
    assert elena.sign_offs[-1].state is SignOffState.NOT_SIGNED


def test_what_is_missing_is_said_and_what_was_typed_stays(elena, make_dialog):
    dialog = make_dialog(elena)
    dialog.action.choose(SignOffAction.OTHER)
    dialog.save.click()

    assert "in a few words" in dialog.failure.sentence
    assert dialog.action.currentData() == SignOffAction.OTHER


def test_a_correction_that_comes_while_the_form_is_open_stops_the_signature(elena, make_dialog):
    dialog = make_dialog(elena)
    correct(elena)
    dialog.comment.setPlainText("Typed before.")
    dialog.save.click()

    assert "Nothing was signed" in dialog.failure.sentence
    assert dialog.comment.toPlainText() == "Typed before."
    assert elena.store.sign_offs.of(elena.key) == ()


def correct_elsewhere(make_workspace, chart, value="98"):
    """Correct the newest ferritin in another window on the same file."""
    other = make_workspace().open_chart(chart.key)
    correct(other, value=value)


def filled(dialog):
    dialog.comment.setPlainText("Typed before.")
    dialog.action.choose(SignOffAction.CALL_PATIENT)
    dialog.people.setCurrentText("Dr Weber")
    dialog.next.date.setText("1 Sep 2026")
    return dialog.decision


def test_a_correction_of_another_window_is_shown_in_the_open_form_and_can_be_signed_then(
    page, elena, make_dialog, make_workspace
):
    dialog = make_dialog(elena)
    typed = filled(dialog)
    correct_elsewhere(make_workspace, elena)
    dialog.save.click()

    assert elena.store.sign_offs.of(elena.key) == ()
    assert "Nothing was signed" in dialog.failure.sentence
    assert dialog.decision == typed
    told = next(one for one in texts(dialog) if one.startswith("While this form was open:"))
    assert "was corrected, 105 to 98" in told
    assert "is not signed" in page.sign_off.lead.text()

    dialog.save.click()
    sign_off = elena.sign_offs[-1].sign_off
    assert elena.sign_offs[-1].state is SignOffState.SIGNED
    assert sign_off.comment == "Typed before."
    assert "98" in [one.value for one in sign_off.content.results]


def test_a_correction_over_a_limit_while_the_form_is_open_begins_to_ask_for_relevance(
    elena, make_dialog, make_workspace
):
    dialog = make_dialog(elena)
    assert dialog.relevant.isHidden()
    correct_elsewhere(make_workspace, elena, "240")
    dialog.save.click()

    assert dialog.relevant.isVisible()
    assert "Outside a limit, or a finding asks · Everything can be read" in texts(dialog)


def test_who_signed_the_sample_while_the_form_was_open_is_told_and_nothing_is_signed_over(
    elena, make_dialog, make_workspace
):
    dialog = make_dialog(elena)
    typed = filled(dialog)
    other = make_workspace().open_chart(elena.key)
    sign_sample(other, other.sign_offs[-1], replace(PLAIN, comment="Seen by Bea."))
    dialog.save.click()

    assert "Nothing was signed" in dialog.failure.sentence
    assert any("“Seen by Bea.”" in one for one in texts(dialog))
    assert not dialog.save.isEnabled()
    assert dialog.decision == typed
    (kept,) = elena.store.sign_offs.of(elena.key)
    assert kept.comment == "Seen by Bea."


def test_a_failure_that_is_no_change_leaves_the_form_as_it_is(elena, make_dialog):
    dialog = make_dialog(elena)
    before = texts(dialog)
    elena.store._database.execute_sql("PRAGMA query_only = ON")
    dialog.save.click()
    elena.store._database.execute_sql("PRAGMA query_only = OFF")

    assert dialog.failure.sentence
    assert [one for one in texts(dialog) if one != dialog.failure.sentence][:3] == before[:3]
    assert dialog.save.isEnabled()


def test_a_correction_of_another_window_keeps_what_was_chosen_on_the_bar(
    page, henrik, actions, make_workspace
):
    bar = page.sign_off
    bar.action.choose(SignOffAction.REFER)
    bar.people.setCurrentText("Dr Weber")
    correct_elsewhere(make_workspace, henrik, "570")
    actions.sign_off.trigger()

    assert "Nothing was signed" in bar.lead.text()
    assert (bar.decision.action, bar.decision.responsible) == (SignOffAction.REFER, "Dr Weber")
    assert "570" in [one.value for one in bar.standing.content.results]
    actions.sign_off.trigger()
    assert state(page) is SignOffState.SIGNED

    page.select_sample(henrik.sign_offs[0].content.at)
    assert bar.action.currentData() is None


def test_reviewing_shows_what_changed_and_begins_with_what_was_decided(elena, make_dialog):
    sign_sample(
        elena,
        elena.sign_offs[-1],
        replace(PLAIN, action=SignOffAction.REFER, comment="To the ward."),
    )
    correct(elena)

    dialog = make_dialog(elena, Decision(responsible="A. Keller"))

    assert any("was corrected, 105 to 98" in text for text in texts(dialog))
    assert dialog.action.currentData() == SignOffAction.REFER
    assert dialog.comment.toPlainText() == "To the ward."
    assert dialog.people.currentText() == "Dr Weber"
    dialog.save.click()
    assert elena.sign_offs[-1].state is SignOffState.SIGNED


def test_the_key_works_inside_the_form(qtbot, elena, make_dialog):
    dialog = make_dialog(elena)
    dialog.comment.setFocus()
    qtbot.keyClick(dialog.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert elena.sign_offs[-1].state is SignOffState.SIGNED


def test_a_warning_is_what_asks(henrik):
    asking = [one.finding.severity for one in henrik.sign_offs[-1].content.findings]

    assert {Severity.WARNING, Severity.URGENT} & set(asking)


@pytest.mark.parametrize("width", [960, 1280, 1920])
def test_nothing_of_the_bar_is_cut_but_its_second_sentence(page, elena, width):
    page.set_layout(layout_for(width))
    page.resize(width, 700)
    bar = page.sign_off

    assert bar.lead.width() >= bar.lead.sizeHint().width()
    assert bar.primary.width() >= bar.primary.sizeHint().width()
    assert bar.primary.geometry().right() <= bar.width()
