import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from ironview import __version__
from ironview.domain.errors import ResourceError
from ironview.ui import about_dialog
from ironview.ui.about_dialog import AboutDialog
from ironview.ui.help_desk import HelpDesk
from ironview.ui.main_window import MainWindow


@pytest.fixture
def dialog(qtbot, dressed):
    made = AboutDialog()
    qtbot.addWidget(made)
    return made


def choose(dialog, name):
    (item,) = dialog.list.findItems(name, Qt.MatchFlag.MatchStartsWith)
    dialog.list.setCurrentItem(item)


def test_it_says_the_version_what_it_is_not_and_what_qt_asks_for(dialog):
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))

    assert f"IronView {__version__}" in said
    assert "is not certified as a medical device" in said
    assert "LGPL, version 3" in said
    assert "may be replaced" in said


def test_the_first_part_is_shown_at_once(dialog):
    assert dialog.list.currentRow() == 0
    assert dialog.text.toPlainText()


def test_a_part_shows_its_licence_and_where_its_makers_are(dialog):
    choose(dialog, "Qt ")

    assert dialog.facts.text().startswith("Qt: LGPL-3.0-only · inside pyside6-essentials · https:")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()


def test_a_part_of_its_own_is_inside_nothing(dialog):
    choose(dialog, "peewee")

    assert "inside" not in dialog.facts.text()


def test_versions_can_be_copied(dialog, qtbot):
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)

    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == f"IronView {__version__}"
    assert len(lines) == dialog.list.count() + 1


def test_a_list_that_is_missing_is_told(qtbot, dressed, monkeypatch):
    def fail():
        raise ResourceError("licences/components.json: the list cannot be read.")

    monkeypatch.setattr(about_dialog, "load_components", fail)
    made = AboutDialog()
    qtbot.addWidget(made)

    assert "cannot be read" in made.facts.text()


def test_a_text_that_is_missing_is_told(dialog, monkeypatch):
    def fail(_component):
        raise ResourceError("licences/qt.txt: the file cannot be read.")

    monkeypatch.setattr(about_dialog, "licence_text", fail)
    choose(dialog, "Qt ")

    assert "cannot be read" in dialog.text.toPlainText()


def test_the_window_and_the_settings_lead_to_it(workspace, settings, qtbot, monkeypatch):
    shown = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: shown.append(type(dialog)))
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    HelpDesk(window)

    window.commands.about.trigger()
    window.settings_page.about.click()

    assert shown == [AboutDialog, AboutDialog]
