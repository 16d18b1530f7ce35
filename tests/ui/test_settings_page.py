import pytest
from PySide6.QtWidgets import QComboBox

from ironview.controller.workspace import Workspace
from ironview.store.errors import StoreFullError
from ironview.ui.settings import ThemeChoice
from ironview.ui.settings_page import SettingsPage


@pytest.fixture
def page(qtbot, settings, workspace):
    page = SettingsPage(settings, workspace, ("en", "de"))
    qtbot.addWidget(page)
    page.resize(900, 600)
    with qtbot.waitExposed(page):
        page.show()
    return page


def choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_a_theme_counts_at_once(page, settings, qtbot):
    with qtbot.waitSignal(settings.looks_changed):
        choose(page.theme, "dark")

    assert settings.theme is ThemeChoice.DARK


def test_a_text_size_counts_at_once(page, settings, qtbot):
    with qtbot.waitSignal(settings.looks_changed):
        choose(page.text_size, 130)

    assert settings.text_size == 130


def test_a_language_is_kept_for_the_next_start(page, settings):
    choose(page.language, "de")

    assert settings.language == "de"
    assert page.language.currentText() == "Deutsch"


def test_the_time_zone_is_kept_in_the_store(page, workspace):
    choose(page.time_zone, "Europe/Vienna")

    assert workspace.settings.time_zone == "Europe/Vienna"
    assert str(workspace.zone) == "Europe/Vienna"


def test_a_store_that_refuses_keeps_the_zone_and_says_so(page, workspace, monkeypatch, qtbot):
    def refuse(*_):
        raise StoreFullError("The disk is full. Nothing was changed.")

    monkeypatch.setattr(Workspace, "save_settings", refuse)

    with qtbot.waitSignal(page.failed) as told:
        choose(page.time_zone, "Europe/Vienna")

    assert "disk is full" in told.args[0]
    assert page.time_zone.currentData() == ""


def test_every_choice_has_a_name(page):
    assert all(box.accessibleName() for box in page.findChildren(QComboBox))


def test_stored_choices_are_shown(qtbot, settings, workspace):
    settings.theme = ThemeChoice.CONTRAST
    settings.text_size = 150
    settings.language = "de"

    page = SettingsPage(settings, workspace, ("en", "de"))
    qtbot.addWidget(page)

    assert page.theme.currentData() == "contrast"
    assert page.text_size.currentData() == 150
    assert page.language.currentData() == "de"
