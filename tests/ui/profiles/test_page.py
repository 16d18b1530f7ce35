from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.signing import Signer


def line(page, profile_id):
    """Return what the list says about a profile."""
    table = page.list.table
    for row in range(table.rowCount()):
        if table.item(row, 0).data(Qt.ItemDataRole.UserRole) == profile_id:
            return [table.item(row, column).text() for column in range(4)]
    return []


def test_the_list_names_every_profile_what_counts_and_where_it_came_from(page):
    assert len(page.list._own.profiles) == page.list.table.rowCount() == 8
    assert line(page, "general") == [
        "General",
        "as delivered, 2026.1",
        "none",
        "came with IronView",
    ]


def test_what_cannot_be_done_is_disabled_and_says_why(page, hands):
    hands.choose("general")

    assert not page.list.activate.isEnabled()
    assert page.list.activate.toolTip().startswith("There is no own version yet.")
    assert not page.list.stop.isEnabled()
    assert page.list.stop.toolTip() == "No own version of it counts."


def test_a_saved_version_counts_for_nobody_yet(page, hands, workspace):
    version = hands.save()

    assert page.parts.currentWidget() is page.list
    assert line(page, "general")[1:3] == ["as delivered, 2026.1", "1"]
    assert "A. Keller" in line(page, "general")[3]
    assert "counts for nobody until it is activated" in page.notice.text.text()
    assert not version.is_active
    assert workspace.guideline.profiles["general"].version == "2026.1"


def test_an_activated_version_counts_for_everyone_and_is_marked(page, hands, workspace, patients):
    hands.save()
    hands.activate()

    assert workspace.guideline.profiles["general"].deficiency[0].limit.amount == 45
    assert line(page, "general")[1] == "own version, 2026.1-own.1"
    assert page.own.history("general")[0].reason == "Decided in June"
    assert not page.list.activate.isEnabled()
    assert page.list.activate.toolTip() == "The newest own version counts already."


def test_undo_lets_the_delivered_profile_count_again(page, hands, workspace):
    hands.save()
    hands.activate()
    page.notice.undo.click()

    assert workspace.guideline.profiles["general"].version == "2026.1"
    assert line(page, "general")[1] == "as delivered, 2026.1"


def test_stop_using_asks_for_a_reason_after_showing_what_changes(page, hands, workspace, patients):
    hands.save()
    hands.activate()
    page.list.stop.click()

    assert "of 6 patients change" in page.impact.headline.text()
    assert not page.impact.foot.button.isEnabled()

    hands.write(page.impact.foot.reason, "Back to the guideline")
    page.impact.foot.button.click()

    assert workspace.guideline.profiles["general"].version == "2026.1"
    assert page.notice.text.text() == "General counts as delivered again."


def test_a_profile_of_its_own_is_listed_as_a_draft(page, hands):
    hands.copy("general", new_id="our_clinic", name="Our clinic")
    assert page.form.save.isEnabled()
    page.form.save.click()

    assert line(page, "our_clinic")[:3] == ["Our clinic", "does not count: a draft", "1"]
    assert page.list.chosen.id == "our_clinic"


def test_the_next_version_starts_from_the_newest(page, hands):
    hands.save(text="45")
    page.list.open.click()
    row = hands.rows["deficiency.0.limit"]

    assert row.field.text() == "45"
    assert row.state.text() == "other than delivered"
    assert "Board decision" in row._rests_on.text()

    hands.type("deficiency.0.limit", "50", "Still too few")
    page.form.save.click()

    assert [one.number for one in page.own.entry("general").versions] == [2, 1]


def test_going_back_asks_before_what_was_typed_is_lost(page, hands):
    hands.copy()
    hands.type("deficiency.0.limit", "45")
    page.go_back()

    assert page.head.leaving.isVisible()
    assert page.parts.currentWidget() is page.form

    page.head.stay.click()
    assert not page.head.leaving.isVisible()
    assert hands.rows["deficiency.0.limit"].field.text() == "45"

    page.go_back()
    page.head.discard.click()
    assert page.parts.currentWidget() is page.list


def test_going_back_from_an_untouched_form_asks_nothing(page, hands):
    hands.copy()
    page.go_back()

    assert page.parts.currentWidget() is page.list


def test_going_back_from_the_list_closes_the_page(page, qtbot):
    with qtbot.waitSignal(page.closed):
        page.head.back.click()


def test_the_way_back_is_a_key_too(page, qtbot, hands):
    hands.choose("ibd")
    page.list.open.click()
    qtbot.keyClick(page.form, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert page.parts.currentWidget() is page.list
    assert page.list.chosen.id == "ibd"


def test_enter_on_a_line_opens_the_profile(page, qtbot, hands):
    hands.choose("ibd")
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)

    assert page.parts.currentWidget() is page.form
    assert (
        page.head.title.text() == "Inflammatory bowel disease, as delivered. Copy it to change it."
    )


def test_a_draft_is_kept_while_its_preview_is_looked_at(page, hands, patients):
    hands.copy()
    hands.type("deficiency.0.limit", "45", "Board decision")
    page.form.preview.click()

    assert "not saved yet" in page.head.title.text()
    assert not page.impact.foot.isVisible()
    assert not page.own.entry("general").versions

    page.go_back()

    assert page.parts.currentWidget() is page.form
    assert hands.rows["deficiency.0.limit"].field.text() == "45"
    assert page.form.is_dirty


def test_a_written_file_can_be_read_as_a_draft(page, hands, tmp_path):
    hands.copy("general", new_id="our_clinic", name="Our clinic")
    page.form.save.click()
    file = tmp_path / "our_clinic.toml"
    page.write_file(page.own.entry("our_clinic"), file)
    assert str(file) in page.notice.text.text()
    file.write_text(file.read_text().replace("our_clinic", "other_clinic"))

    page.read_file(file)

    assert page.parts.currentWidget() is page.form
    assert page.form.draft.profile_id == "other_clinic"
    page.form.save.click()
    assert page.own.entry("other_clinic").versions[0].number == 1


@pytest.fixture
def society(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    signer = Signer("society")
    signer.publish(tmp_path / "IronView" / "trusted_keys")
    return signer


def test_whether_a_file_is_signed_and_by_whom_is_told(page, society, tmp_path):
    file = tmp_path / "ibd.toml"
    page.write_file(page.own.entry("ibd"), file)

    page.read_file(file)
    unsigned = page.notice.text.text()
    society.sign(file, "for 2026")
    page.read_file(file)

    assert unsigned == "ibd.toml is not signed."
    assert page.notice.isVisible()
    assert page.notice.text.text() == "ibd.toml is signed by society: for 2026"


def test_a_file_altered_after_it_was_signed_is_not_opened(page, society, tmp_path):
    file = tmp_path / "ibd.toml"
    page.write_file(page.own.entry("ibd"), file)
    society.sign(file)
    file.write_text(file.read_text() + "# more\n")

    page.read_file(file)

    assert page.parts.currentWidget() is page.list
    assert "is not what society signed" in page.notice.text.text()


def test_a_delivered_profile_can_be_written_to_start_from(page, tmp_path):
    file = tmp_path / "ibd.toml"
    page.write_file(page.own.entry("ibd"), file)

    assert "id = 'ibd'" in file.read_text()


def test_a_wrong_file_is_refused_with_its_line(page, tmp_path):
    file = tmp_path / "wrong.toml"
    file.write_text("id = 'x'\n")
    page.read_file(file)

    assert page.parts.currentWidget() is page.list
    assert page.notice.text.text().startswith("wrong.toml cannot be used.")


def test_a_folder_that_is_not_there_is_told(page):
    page.write_file(page.own.entry("ibd"), Path("/nowhere/at/all.toml"))

    assert page.notice.isVisible()


def test_a_store_that_refuses_keeps_the_form_as_it_is(page, hands, workspace):
    hands.copy()
    hands.type("deficiency.0.limit", "45", "Board decision")
    workspace.store._database.execute_sql("PRAGMA query_only = 1")
    page.form.save.click()
    workspace.store._database.execute_sql("PRAGMA query_only = 0")

    assert page.parts.currentWidget() is page.form
    assert page.notice.isVisible()
    assert hands.rows["deficiency.0.limit"].field.text() == "45"


def test_what_another_window_saved_is_listed(page, make_workspace, workspace):
    from ironview.controller.own_profiles import OwnProfiles

    other = OwnProfiles(make_workspace())
    draft = other.copy("general", new_id="elsewhere", name="Elsewhere")
    other.save(draft)
    workspace.poll()

    assert line(page, "elsewhere")[0] == "Elsewhere"


def test_escape_goes_one_step_back(page, hands, qtbot):
    hands.save()
    hands.choose("general")
    page.list.activate.click()
    assert page.parts.currentWidget() is page.impact

    qtbot.keyClick(page.impact, Qt.Key.Key_Escape)

    assert page.parts.currentWidget() is page.list
