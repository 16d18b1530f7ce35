"""Trusted senders: listed with who trusted them, withdrawn with a reason, trusted again."""

import pytest

from ironview.controller.package_senders import (
    UntrustedSenderError,
    check_sender,
    fingerprint_text,
    known_senders,
    trust_sender,
)
from ironview.domain.roles import Role
from ironview.interchange.patient_package import Sender
from ironview.ui.senders_dialog import SendersDialog

WARD = Sender(bytes(32), "Ward 3")
LAB = Sender(bytes([7]) * 32, "Lab")


@pytest.fixture
def make_dialog(qtbot, workspace):
    def make():
        dialog = SendersDialog(workspace)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def lines(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_without_a_sender_it_says_how_one_comes_to_be_trusted(make_dialog):
    dialog = make_dialog()
    assert lines(dialog) == []
    assert "first package" in dialog.told.text()
    assert dialog.withdraw.isHidden()
    assert dialog.again.isHidden()


def test_each_stands_with_name_fingerprint_and_who_trusted_it(make_dialog, workspace):
    trusted = trust_sender(workspace.store, WARD, "The ward", "Anna")
    (line,) = lines(make_dialog())
    name, fingerprint, since = line.splitlines()
    assert name == "The ward (Ward 3)"
    assert fingerprint == fingerprint_text(trusted) == WARD.fingerprint
    assert since.startswith("Trusted since")
    assert since.endswith("by Anna")


def test_trust_is_withdrawn_only_with_a_reason_and_given_again(make_dialog, workspace):
    trust_sender(workspace.store, WARD, "The ward", "Anna")
    trust_sender(workspace.store, LAB, "Lab", "Anna")
    dialog = make_dialog()
    dialog.list.setCurrentRow(1)
    assert not dialog.withdraw.isEnabled()
    dialog.reason.field.setEditText("Their key was lost")
    dialog.withdraw.click()
    with pytest.raises(UntrustedSenderError, match="Their key was lost"):
        check_sender(workspace.store, WARD)
    assert check_sender(workspace.store, LAB).name == "Lab"
    assert "Their key was lost" in lines(dialog)[1]
    assert dialog.reason.text == ""

    dialog.again.click()
    assert check_sender(workspace.store, WARD).name == "The ward"
    assert dialog.withdraw.isVisible()
    assert [one.is_withdrawn for one in known_senders(workspace.store)] == [False, False]
    assert workspace.store.check(lambda _done, _total: None).is_sound


def test_the_list_says_who_withdrew_it_and_keeps_it_last(make_dialog, workspace):
    trust_sender(workspace.store, WARD, "A ward", "Anna")
    trust_sender(workspace.store, LAB, "Lab", "Anna")
    dialog = make_dialog()
    dialog.reason.field.setEditText("Their key was lost")
    dialog.withdraw.click()
    assert [line.splitlines()[0] for line in lines(dialog)] == ["Lab", "A ward (Ward 3)"]
    assert f"by {workspace.user}: Their key was lost" in lines(dialog)[1]
    assert dialog.list.currentRow() == 1


def test_a_name_given_away_meanwhile_is_not_taken_back(make_dialog, workspace):
    trust_sender(workspace.store, WARD, "The ward", "Anna")
    dialog = make_dialog()
    dialog.reason.field.setEditText("Their key was lost")
    dialog.withdraw.click()
    trust_sender(workspace.store, LAB, "The ward", "Anna")
    dialog.again.click()
    assert "another sender" in dialog.notice.text.text()
    assert check_sender(workspace.store, LAB).name == "The ward"


def test_who_is_no_administrator_only_looks(make_dialog, workspace):
    trust_sender(workspace.store, WARD, "The ward", workspace.user)
    with workspace.store.writing(workspace.user, "add_account") as change:
        workspace.store.accounts.add("Other", Role.ADMINISTRATOR, change)
    dialog = make_dialog()
    assert len(lines(dialog)) == 1
    assert dialog.withdraw.isHidden()
    assert "administrator" in dialog.told.text()
