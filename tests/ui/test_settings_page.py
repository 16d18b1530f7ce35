import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from ironview.controller.clinic_choices import ClinicChoices
from ironview.controller.workspace import Workspace
from ironview.store.errors import StoreFullError
from ironview.ui.settings import ThemeChoice
from ironview.ui.settings_page import SettingsPage
from tests.ui.people import elena, henrik, store_record


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


def test_without_patients_the_default_profile_counts_at_once(page, workspace):
    assert page.clinic.profile.currentText() == "By age and conditions"

    choose(page.clinic.profile, "strict_12_week")

    assert workspace.settings.default_profile == "strict_12_week"


def test_the_default_profile_can_be_left_to_age_and_conditions_again(page, workspace):
    choose(page.clinic.profile, "strict_12_week")
    choose(page.clinic.profile, "")

    assert workspace.settings.default_profile == ""


def test_the_limit_of_deficiency_of_another_society_can_be_laid_over(page, workspace):
    choose(page.clinic.deficiency, "who")

    assert workspace.guideline.deficiency_overlay == "who"

    choose(page.clinic.deficiency, "")

    assert workspace.guideline.deficiency_overlay is None


def test_the_limits_of_overload_are_those_of_a_society(page, workspace):
    assert page.clinic.overload.currentData() == workspace.guideline.overload_overlay == "easl"

    choose(page.clinic.overload, "uk")

    assert workspace.guideline.overload_overlay == "uk"


def test_what_another_window_chose_for_the_clinic_is_shown(page, make_workspace, workspace):
    ClinicChoices(make_workspace()).choose(deficiency="aga")
    workspace.poll()

    assert page.clinic.deficiency.currentData() == "aga"


def test_a_store_that_refuses_keeps_the_clinics_choice_and_says_so(page, workspace, qtbot):
    workspace.store._database.execute_sql("PRAGMA query_only = 1")
    with qtbot.waitSignal(page.failed):
        choose(page.clinic.deficiency, "who")
    workspace.store._database.execute_sql("PRAGMA query_only = 0")

    assert page.clinic.deficiency.currentData() == ""
    assert workspace.settings.deficiency_overlay == ""


def test_the_profiles_are_behind_a_button_and_back_leads_to_it(page, qtbot):
    qtbot.keyClick(page.to_profiles, Qt.Key.Key_Space)
    assert page.currentWidget() is page.profiles

    page.profiles.head.back.click()

    assert page.currentWidget() is not page.profiles
    assert page.to_profiles.hasFocus()


def test_a_profile_of_the_clinic_can_become_the_default(page, workspace):
    own = page.profiles.own
    version = own.save(own.copy("general", new_id="our_clinic", name="Our clinic"))
    own.activate(version, "Board decision")

    assert page.clinic.profile.findText("Our clinic") >= 0
    choose(page.clinic.profile, "our_clinic")
    assert workspace.settings.default_profile == "our_clinic"


@pytest.fixture
def patients(workspace):
    """Invented patients; their keys."""
    return [store_record(workspace, record) for record in (elena(), henrik())]


def test_a_choice_is_kept_only_after_whom_it_changes_was_seen(page, patients, workspace, qtbot):
    choose(page.clinic.deficiency, "aga")

    assert page.currentWidget() is page.impact
    assert page.impact.head.title.text() == "What would change: Limit of deficiency: AGA 2020"
    assert page.impact.panel.headline.text() == "1 of 2 patients changes"
    assert workspace.settings.deficiency_overlay == ""

    page.impact.panel.foot.button.click()

    assert workspace.settings.deficiency_overlay == "aga"
    assert page.currentWidget() is not page.impact
    assert page.clinic.deficiency.currentData() == "aga"


def test_back_leaves_the_choice_as_it_was(page, patients, workspace):
    choose(page.clinic.deficiency, "aga")
    page.impact.head.back.click()

    assert workspace.settings.deficiency_overlay == ""
    assert page.clinic.deficiency.currentData() == ""
    assert page.currentWidget() is not page.impact


def test_the_present_choice_chosen_again_changes_nothing(page, patients):
    choose(page.clinic.overload, "easl")

    assert page.currentWidget() is not page.__dict__.get("impact")


def test_a_patient_can_be_opened_from_what_would_change(page, patients, qtbot):
    choose(page.clinic.deficiency, "aga")
    with qtbot.waitSignal(page.patient_chosen) as told:
        qtbot.keyClick(page.impact.panel.table, Qt.Key.Key_Return)

    assert told.args == [patients[1]]
