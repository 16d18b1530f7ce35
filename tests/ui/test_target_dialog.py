"""The form of a target: what is typed is what is kept, and nothing impossible is."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QObject

from ironview.controller.targets import Aim, set_target
from ironview.domain.analytes import AnalyteCode
from ironview.store.errors import StoreReadOnlyError
from ironview.ui import target_dialog
from ironview.ui.chart_desk import ChartDesk
from ironview.ui.layout import layout_for
from ironview.ui.patient_page import PatientPage
from ironview.ui.target_dialog import TargetDialog
from ironview.ui.window_actions import WindowActions
from tests.ui import people

LABEL = "Marchetti, Elena, MRN 0042"
FERRITIN, HB = AnalyteCode.FERRITIN, AnalyteCode.HB


@pytest.fixture
def chart(chart_of):
    return chart_of(people.elena())


@pytest.fixture
def open_dialog(qtbot, chart):
    def make(*codes):
        dialog = TargetDialog(chart, codes or (HB, FERRITIN), LABEL)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


def type_in(qtbot, field, text):
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_it_names_the_patient_the_test_and_the_unit_and_has_nothing_to_end(open_dialog):
    dialog = open_dialog()
    assert LABEL in dialog.windowTitle()
    assert dialog.code is HB
    assert dialog.low.accessibleName() == "Lower limit, g/dL"
    assert dialog.high.accessibleName() == "Upper limit, g/dL"
    assert not dialog.end.isVisible()


def test_what_is_typed_is_kept_and_said(open_dialog, chart, qtbot):
    dialog = open_dialog()
    type_in(qtbot, dialog.low, "10")
    type_in(qtbot, dialog.high, "11.5")
    type_in(qtbot, dialog.reason, "Dialysis.")
    dialog.save.click()

    (target,) = chart.decisions.targets
    assert (target.low, target.high, target.reason) == (10, Decimal("11.5"), "Dialysis.")
    assert dialog.said == "Target set: Haemoglobin"


def test_numbers_are_read_as_people_here_write_them(open_dialog, chart, qtbot):
    dialog = open_dialog()
    for field in (dialog.low, dialog.high):
        field.setLocale(QLocale(QLocale.Language.German))
    type_in(qtbot, dialog.high, "11,5")
    dialog.save.click()
    (target,) = chart.decisions.targets
    assert (target.low, target.high) == (None, Decimal("11.5"))


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        ("", "", "Enter a lower limit, an upper limit or both."),
        ("12", "11", "The lower limit must be below the upper limit."),
        ("100", "", "100 g/dL is no plausible result"),
        ("x", "", "“x” is no number."),
        ("<10", "", "“<10” is no number."),
    ],
)
def test_what_is_impossible_is_refused_and_stays(open_dialog, chart, qtbot, low, high, said):
    dialog = open_dialog()
    type_in(qtbot, dialog.low, low)
    type_in(qtbot, dialog.high, high)
    dialog.save.click()

    assert said in dialog.failure.sentence
    assert (dialog.low.text(), dialog.high.text()) == (low, high)
    assert dialog.isVisible()
    assert chart.decisions.targets == ()


def test_no_field_is_cut_when_a_sentence_needs_room(open_dialog):
    dialog = open_dialog()
    height = dialog.reason.height()
    dialog.save.click()
    assert dialog.reason.height() == height
    assert dialog.reason.height() >= dialog.reason.sizeHint().height()


def test_a_target_is_shown_changed_and_ended(open_dialog, chart, qtbot):
    set_target(chart, FERRITIN, Aim(low=Decimal(200), high=Decimal(500), reason="Dialysis."))
    dialog = open_dialog(FERRITIN)
    assert (dialog.low.text(), dialog.high.text()) == ("200", "500")
    assert dialog.reason.text() == "Dialysis."
    assert "Set by" in dialog.meta.text()
    dialog.high.clear()
    dialog.save.click()
    assert [(one.low, one.high) for one in chart.decisions.targets] == [(200, None)]
    assert dialog.said == "Target changed: Ferritin"

    dialog = open_dialog(FERRITIN)
    dialog.end.click()
    assert chart.decisions.targets == ()
    assert dialog.said == "Target ended: Ferritin"


def test_another_test_shows_its_own_target_until_something_is_typed(open_dialog, chart, qtbot):
    set_target(chart, FERRITIN, Aim(low=Decimal(200)))
    dialog = open_dialog()
    dialog.analyte.choose(FERRITIN.value)
    dialog.analyte.activated.emit(1)
    assert dialog.low.text() == "200"
    assert dialog.low.accessibleName() == "Lower limit, µg/L"
    assert dialog.analyte.isEnabled()
    type_in(qtbot, dialog.low, "3")
    assert not dialog.analyte.isEnabled()


def test_what_cannot_be_written_is_said_and_kept(open_dialog, chart, qtbot, monkeypatch):
    def refuse(*_):
        raise StoreReadOnlyError("The data file may not be written.")

    monkeypatch.setattr(chart, "writing", refuse)
    dialog = open_dialog()
    type_in(qtbot, dialog.low, "10")
    dialog.save.click()
    assert "may not be written" in dialog.failure.sentence
    assert dialog.low.text() == "10"


@pytest.fixture
def page(qtbot, settings, chart):
    page = PatientPage(settings.habits())
    qtbot.addWidget(page)
    page.set_layout(layout_for(1920))
    page.show_chart(chart)
    page.resize(1600, 900)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.timeline.view is not None)
    return page


def test_menu_and_key_ask_for_a_target_and_the_page_says_and_draws_it(
    workspace, page, chart, monkeypatch
):
    owner = QObject()
    actions = WindowActions(owner)
    desk = ChartDesk(workspace, page, actions, owner)
    asked = []

    def answer(shown, codes, label, _parent):
        asked.append((codes[:2], label))
        set_target(shown, codes[0], Aim(low=Decimal(8)))
        return "Target set"

    monkeypatch.setattr(target_dialog, "ask_target", answer)
    menu = page.timeline.view.head.tools._targets
    next(one for one in menu.actions() if one.text() == "Haemoglobin…").trigger()
    actions.set_target.trigger()

    label = page.identity.label
    assert asked == [((HB, FERRITIN), label), ((FERRITIN, AnalyteCode.TSAT), label)]
    assert page.timeline.view.timeline.lane(HB).target.low == 8
    assert page.notice.isVisible()
    assert desk.targets is not None
