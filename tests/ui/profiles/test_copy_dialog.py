import pytest

from ironview.ui.profiles.copy_dialog import CopyDialog


@pytest.fixture
def dialog(qtbot, page):
    dialog = CopyDialog(page.own, "general", "", "General", page)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_a_copy_takes_the_place_of_the_delivered_one_unless_told_otherwise(dialog, qtbot):
    with qtbot.waitSignal(dialog.copied) as told:
        dialog.go_on.click()
    draft, is_alone = told.args

    assert draft.profile_id == "general"
    assert not is_alone


def test_a_profile_of_its_own_needs_a_short_name_and_a_name(dialog, qtbot, hands):
    dialog.stands_alone.click()
    assert dialog.said.text() == "Give it a short name and a name."
    assert not dialog.go_on.isEnabled()

    hands.write(dialog.id, "our_clinic")
    assert not dialog.go_on.isEnabled()

    hands.write(dialog.name, "Our clinic")
    assert dialog.said.text() == ""
    with qtbot.waitSignal(dialog.copied) as told:
        dialog.go_on.click()
    draft, is_alone = told.args

    assert (draft.profile_id, draft.name) == ("our_clinic", "Our clinic")
    assert is_alone


@pytest.mark.parametrize(
    ("typed", "said"), [("Our", "cannot be a short name"), ("ibd", "There is a profile “ibd”")]
)
def test_a_short_name_that_cannot_be_used_is_refused_at_the_field(dialog, hands, typed, said):
    dialog.stands_alone.click()
    hands.write(dialog.name, "Our clinic")
    hands.write(dialog.id, typed)

    assert said in dialog.said.text()
    assert dialog.id.property("state") == "error"
    assert not dialog.go_on.isEnabled()

    dialog.replaces.click()

    assert dialog.said.text() == ""
    assert dialog.go_on.isEnabled()
