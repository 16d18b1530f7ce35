"""Every part of a patient's page can be put away, and always leaves a way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from ironview.domain.roles import Role
from ironview.ui.layout import PART_KEYS, WindowClass, layout_for
from ironview.ui.main_window import MainWindow
from tests.ui import people

WIDTHS = (2300, 1700, 1280, 960)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def open_window(qtbot, workspace, settings):
    key = people.store_record(workspace, people.elena())

    def open_one(width: int = 2300) -> MainWindow:
        window = MainWindow(workspace, settings)
        qtbot.addWidget(window)
        window.resize(width, 1000)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        window.open_patient(key)
        window.page.timeline.load()
        QApplication.processEvents()
        return window

    return open_one


@pytest.fixture
def window(open_window):
    return open_window()


def bodies(window):
    page = window.page
    return {
        "timeline": page.timeline,
        "results": page.table,
        "findings": page.findings,
        "evidence": page.evidence,
        "ledger": page.ledger,
    }


def ways_back(window) -> list[str]:
    return [name for name, one in window.page.work.strip.buttons.items() if one.isVisible()]


def hide_button(window, name: str) -> QPushButton:
    """Return the button a person would press to put a part away."""
    work = window.page.work
    for card in work._tabs:
        if card.holds(name):
            card.reveal(name)
            return card.hide_button
    return work._hide_buttons[name]


def bring_ledger(window) -> None:
    window.page.work.show_part("ledger", True)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_part_is_hidden_by_the_button_in_its_head_and_comes_back_by_the_strip(
    open_window, qtbot, width
):
    window = open_window(width)
    work = window.page.work
    bring_ledger(window)
    for name, body in bodies(window).items():
        work.reveal(name)
        button = hide_button(window, name)
        assert body.isVisible(), name
        assert button.isVisible(), name
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

        assert not body.isVisible(), name
        if name == "ledger" and layout_for(width).kind is WindowClass.LARGE:
            break
        assert ways_back(window) == [name]
        assert work.strip.buttons[name].hasFocus(), name
        work.strip.buttons[name].click()
        assert body.isVisible(), name
        assert ways_back(window) == []


def test_a_key_hides_a_part_and_shows_it_again_with_a_check_mark_in_the_menu(window, qtbot):
    for name, body in bodies(window).items():
        action = window.commands.parts[name]
        assert action.isChecked()
        key = getattr(Qt.Key, f"Key_{PART_KEYS[name][-1]}")

        qtbot.keyClick(window, key, ALT)
        assert not body.isVisible(), name
        assert not action.isChecked(), name
        qtbot.keyClick(window, key, ALT)

        assert body.isVisible(), name
        assert action.isChecked(), name


def test_the_view_entry_of_the_menu_holds_parts_list_and_reset(window):
    (view,) = [a.menu() for a in window.page.banner.menu.actions() if a.text() == "View"]
    act = window.commands

    assert [a for a in view.actions() if not a.isSeparator()] == [
        *act.parts.values(),
        act.toggle_list,
        act.reset_layout,
    ]


def test_the_focus_does_not_get_lost_with_the_part_that_held_it(window, qtbot):
    window.page.findings.setFocus()

    qtbot.keyClick(window, Qt.Key.Key_3, ALT)

    assert QApplication.focusWidget() is window.page.work.strip.buttons["findings"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.page.findings.hasFocus()


def test_the_focus_stays_where_it_is_when_another_part_goes(window, qtbot):
    window.page.findings.setFocus()

    qtbot.keyClick(window, Qt.Key.Key_5, ALT)

    assert window.page.findings.hasFocus()


def test_a_page_without_any_part_says_so_until_the_layout_is_reset(open_window):
    window = open_window(1280)
    work = window.page.work
    bring_ledger(window)
    for name in PART_KEYS:
        work.show_part(name, False)

    assert work._nothing.isVisible()
    assert work.strip.isVisible()
    window.commands.reset_layout.trigger()
    assert not work._nothing.isVisible()
    assert ways_back(window) == []


def test_a_reset_shows_the_timeline_and_the_findings_and_leaves_no_field_to_type_in(open_window):
    window = open_window(1280)
    for name in ("findings", "timeline"):
        hide_button(window, name).setFocus()
        hide_button(window, name).click()
    assert window.page.work.strip.isAncestorOf(QApplication.focusWidget())

    window.commands.reset_layout.trigger()

    assert window.page.timeline.isVisible()
    assert window.page.findings.isVisible()
    focused = QApplication.focusWidget()
    assert window.page.timeline is focused or window.page.timeline.isAncestorOf(focused)


def test_the_room_of_a_hidden_side_goes_to_the_other(window):
    before = window.page.timeline.width()

    for name in ("findings", "evidence", "ledger"):
        window.page.work.show_part(name, False)
    QApplication.processEvents()

    assert window.page.timeline.width() > before + 400


def test_a_part_comes_back_as_high_as_it_was(window, qtbot):
    splitter = window.page.work._splitters["right"]
    splitter.setSizes([500, 150, 200])
    QApplication.processEvents()
    before = splitter.sizes()

    window.page.work.show_part("ledger", False)
    QApplication.processEvents()
    window.page.work.show_part("ledger", True)
    QApplication.processEvents()

    assert splitter.sizes() == before


def test_the_ledger_has_no_room_in_a_window_of_1700_until_it_is_asked_for(open_window):
    window = open_window(1700)
    assert not window.page.ledger.isVisible()
    assert ways_back(window) == []
    assert not window.commands.parts["ledger"].isChecked()

    window.commands.parts["ledger"].trigger()

    assert window.page.ledger.isVisible()


def test_another_window_finds_parts_sizes_and_period_as_they_were_left(open_window, qtbot):
    first = open_window()
    first.page.work.show_part("evidence", False)
    first.page.work._splitters["left"].setSizes([300, 500])
    sizes = first.page.work._splitters["left"].sizes()
    first.page.timeline.view.show_period("all")
    first.close()

    second = open_window()

    assert not second.page.evidence.isVisible()
    assert ways_back(second) == ["evidence"]
    assert second.page.work._splitters["left"].sizes() == sizes
    assert second.page.timeline.view.period_name == "all"


def test_people_of_one_store_have_layouts_of_their_own(open_window, workspace, settings):
    nobodys = open_window()
    assert nobodys.habits._group == ""
    with workspace.store.writing("A. Keller", "add_person") as change:
        workspace.store.accounts.add("A. Keller", Role.ADMINISTRATOR, change)

    kellers = open_window()
    kellers.page.work.show_part("evidence", False)
    kellers.close()

    assert not open_window().page.evidence.isVisible()
    again = open_window()
    again.habits.forget_layout()
    assert settings.habits().hidden_parts(layout_for(2300).kind) is None
    assert settings.habits("B. Novak").hidden_parts(layout_for(2300).kind) is None


def test_every_window_class_remembers_its_own_parts(open_window):
    window = open_window(2300)
    window.page.work.show_part("evidence", False)

    window.resize(1280, 900)
    QApplication.processEvents()
    assert window.page.work.is_shown("evidence")
    window.resize(2300, 1000)
    QApplication.processEvents()

    assert not window.page.work.is_shown("evidence")
    assert not window.commands.parts["evidence"].isChecked()


def test_resetting_brings_back_parts_sizes_period_and_list(window, qtbot):
    usual = window.page.work._splitters["left"].sizes()
    window.page.work._splitters["left"].setSizes([300, 500])
    window.page.work.show_part("findings", False)
    window.page.timeline.view.show_period("course")
    window.toggle_list()
    assert not window.patients.isVisible()

    qtbot.keyClick(
        window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )

    assert window.page.findings.isVisible()
    assert window.page.work._splitters["left"].sizes() == usual
    assert window.page.timeline.view.period_name == "twelve_months"
    assert window.patients.isVisible()


def test_opening_a_finding_brings_its_evidence_back(window):
    window.page.work.show_part("evidence", False)

    window.page.findings.finding_opened.emit(window.page.chart.interpretation.findings[0])

    assert window.page.evidence.isVisible()


def test_a_tile_selects_its_finding_and_leaves_hidden_findings_hidden(window, qtbot):
    window.page.work.show_part("findings", False)

    window.page.card.finding_chosen.emit(window.page.chart.interpretation.findings[0])

    assert not window.page.findings.isVisible()


def test_a_list_that_was_put_away_stays_so_for_the_next_patient_and_the_next_window(
    open_window, workspace
):
    other = people.store_record(workspace, people.henrik())
    window = open_window()
    window.toggle_list()
    assert not window.patients.isVisible()

    window.open_patient(other)
    assert not window.patients.isVisible()
    window.go_to("settings")
    window.rail.page_chosen.emit("patients")
    assert not window.patients.isVisible()
    assert not open_window().patients.isVisible()

    window.rail.page_chosen.emit("patients")
    assert window.patients.isVisible()
    assert open_window().patients.isVisible()


def test_without_a_patient_the_list_is_there_to_choose_from_even_if_it_was_put_away(
    open_window, workspace, settings, qtbot
):
    settings.habits().shows_list = False
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.resize(2300, 1000)
    key = people.store_record(workspace, people.henrik())
    with qtbot.waitExposed(window):
        window.show()
    window.show_patients()

    assert window.patients.isVisible()
    window.open_patient(key)
    assert not window.patients.isVisible()
