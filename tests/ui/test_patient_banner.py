from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from ironview.domain.verdicts import ChosenProfile, ProfileChoice
from ironview.ui.identity import identity_of
from ironview.ui.layout import layout_for
from ironview.ui.patient_banner import PatientBanner
from tests.ui import people

PROFILE = ChosenProfile(id="general", version="2026.1", chosen_by=ProfileChoice.DEFAULT, why="")


@pytest.fixture
def banner(qtbot, dressed):
    banner = PatientBanner()
    qtbot.addWidget(banner)
    banner.resize(1500, 64)
    banner.set_layout(layout_for(1920))
    show(banner, people.elena().patient)
    with qtbot.waitExposed(banner):
        banner.show()
    return banner


def show(banner, patient, reactions=()):
    banner.show_identity(
        identity_of(patient, people.TODAY), PROFILE, "General 2026.1", tuple(reactions)
    )


def facts(banner):
    return banner._facts.text().replace("\u00a0", " ")


def test_the_banner_says_who_it_is_in_words_that_cannot_be_mistaken(banner):
    assert banner._name.text() == "Marchetti, Elena"
    assert banner._sex.text().replace("\u00a0", " ") == "Female, 34 y"
    for part in ("17 Nov 1991", "0042", "62 kg", "premenopausal", "General 2026.1"):
        assert part in facts(banner)


@pytest.mark.parametrize("width", [960, 700, 560])
def test_what_identifies_stays_when_room_gets_short(banner, width):
    banner.resize(width, 64)

    assert "17 Nov 1991" in facts(banner)
    assert "0042" in facts(banner)
    assert banner._sex.text()


def test_facts_that_do_not_fit_stay_in_the_tooltip(banner):
    banner.resize(560, 64)

    assert "premenopausal" not in facts(banner)
    assert "premenopausal" in banner._facts.toolTip()


def test_a_long_name_is_cut_and_whole_in_the_tooltip(banner):
    patient = replace(people.elena().patient, family_name="Schneider-Wollenweber " * 6)

    show(banner, patient)

    assert banner._name.text().endswith("…")
    assert "Elena" in banner._name.toolTip()
    assert banner._sex.text().startswith("Female")


def test_a_reaction_is_never_hidden(banner):
    show(banner, people.elena().patient, ["iron sucrose"])

    assert banner._chip.isVisible()
    assert "iron sucrose" in banner._chip.text()


def test_a_missing_birth_date_is_said(banner):
    show(banner, replace(people.elena().patient, birth_date=None))

    assert "birth date unknown" in facts(banner)
    assert "age unknown" in banner._sex.text()


def test_a_name_is_text_and_never_markup(banner):
    patient = replace(people.elena().patient, family_name="<b>Bold</b>", identifiers=())

    show(banner, patient)

    assert banner._name.text().startswith("<b>Bold</b>")
    assert banner._name.textFormat() is Qt.TextFormat.PlainText


def test_buttons_ask_for_results_and_infusions(banner, qtbot):
    with qtbot.waitSignal(banner.results_requested):
        qtbot.mouseClick(banner.results_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(banner.infusion_requested):
        qtbot.mouseClick(banner._infusion, Qt.MouseButton.LeftButton)


def test_small_windows_keep_the_icons_and_their_names(banner):
    banner.set_layout(layout_for(960))

    assert banner.results_button.text() == ""
    assert banner.results_button.accessibleName() == "Enter results"

    banner.set_layout(layout_for(1920))

    assert banner.results_button.text() == "Enter results"


def test_more_opens_a_menu_of_the_actions(banner, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QMenu, "popup", lambda _menu, at: opened.append(at))
    banner.add_actions(QAction("One", banner), None, QAction("Two", banner))

    qtbot.mouseClick(banner._more, Qt.MouseButton.LeftButton)

    assert len(opened) == 1
    assert [action.text() for action in banner.menu.actions()] == ["One", "", "Two"]


@pytest.mark.parametrize(("width", "word"), [(1600, "Print"), (1599, ""), (960, "")])
def test_printing_is_one_press_away_at_every_width(banner, qtbot, width, word):
    banner.set_layout(layout_for(width))
    (button,) = [one for one in banner.findChildren(QPushButton) if one.accessibleName() == "Print"]

    assert button.isVisible()
    assert button.text() == word
    with qtbot.waitSignal(banner.print_requested):
        button.click()
