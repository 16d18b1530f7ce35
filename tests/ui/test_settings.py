import pytest
from PySide6.QtCore import QByteArray, QSettings

from ironview.domain.analytes import AnalyteCode
from ironview.domain.record import Scale
from ironview.ui.layout import WindowClass
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


def test_splitters_are_remembered_for_each_window_class_and_forgotten_together(settings):
    settings.remember_splitter("page", WindowClass.LARGE, QByteArray(b"wide"))

    assert settings.splitter("page", WindowClass.LARGE) == QByteArray(b"wide")
    assert settings.splitter("page", WindowClass.MEDIUM).isEmpty()

    settings.forget_splitters()

    assert settings.splitter("page", WindowClass.LARGE).isEmpty()


def test_language_and_geometry_are_read_back(settings, tmp_path):
    settings.language = "de"
    settings.remember_geometry(QByteArray(b"there"))

    assert again(tmp_path).language == "de"
    assert again(tmp_path).geometry() == QByteArray(b"there")


def test_the_expected_course_is_hidden_until_it_was_asked_for_and_then_remembered(
    settings, tmp_path
):
    assert not settings.shows_expected_course

    settings.shows_expected_course = True
    assert again(tmp_path).shows_expected_course

    settings.shows_expected_course = False
    assert not again(tmp_path).shows_expected_course


def test_heights_of_lanes_are_kept_until_the_layout_is_reset(settings):
    assert settings.lane_heights == {}
    settings.remember_lane_heights({AnalyteCode.TSAT: 120.4, AnalyteCode.HB: 80.0})
    assert settings.lane_heights == {AnalyteCode.TSAT: 120.0, AnalyteCode.HB: 80.0}
    settings.forget_splitters()
    assert settings.lane_heights == {}


@pytest.mark.parametrize("text", ["tsat", "tsat:", "tsat:tall", "zinc:80", ":", "tsat:-4"])
def test_a_height_that_cannot_be_read_is_none(settings, text):
    settings._file.setValue("timeline/heights", text)
    assert settings.lane_heights == {}


def test_a_lane_of_fatigue_is_remembered_with_the_others(settings):
    lanes = (AnalyteCode.FERRITIN, Scale.FATIGUE_NRS)
    settings.remember_lanes(WindowClass.WIDE, lanes)
    assert settings.lanes(WindowClass.WIDE) == lanes
