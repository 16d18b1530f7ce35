import pytest
from PySide6.QtCore import QByteArray, QSettings

from ironview.ui.settings import TEXT_SIZES, Settings, ThemeChoice


def again(tmp_path):
    return Settings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


def test_a_fresh_file_follows_the_system_at_the_normal_size(settings):
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.text_size == 100
    assert settings.language == ""


@pytest.mark.parametrize("choice", list(ThemeChoice))
def test_a_theme_is_read_back_by_the_next_window(settings, tmp_path, choice):
    settings.theme = choice

    assert again(tmp_path).theme is choice


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_a_text_size_is_read_back_by_the_next_window(settings, tmp_path, percent):
    settings.text_size = percent

    assert again(tmp_path).text_size == percent


def test_looks_change_once_and_only_when_they_become_others(settings, qtbot):
    told = []
    settings.looks_changed.connect(lambda: told.append(1))

    settings.theme = ThemeChoice.DARK
    settings.theme = ThemeChoice.DARK
    settings.text_size = 130
    settings.text_size = 130

    assert len(told) == 2


def test_a_size_that_is_no_choice_is_not_taken(settings):
    settings.text_size = 900

    assert settings.text_size == 100


def test_nonsense_in_the_file_reads_as_the_usual(tmp_path, qapp):
    file = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    file.setValue("looks/theme", "plaid")
    file.setValue("looks/text_size", "huge")
    file.setValue("window/geometry", "no bytes")

    settings = Settings(file)

    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.text_size == 100
    assert settings.geometry().isEmpty()


def test_language_and_geometry_are_read_back(settings, tmp_path):
    settings.language = "de"
    settings.remember_geometry(QByteArray(b"there"))

    assert again(tmp_path).language == "de"
    assert again(tmp_path).geometry() == QByteArray(b"there")
