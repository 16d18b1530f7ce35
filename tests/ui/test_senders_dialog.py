"""Trusted senders are listed with what was compared, and trust ends with a reason."""

import pytest

from ironview.controller.package_senders import known_senders, trust_sender
from ironview.interchange.patient_package import Sender
from ironview.ui import senders_dialog
from ironview.ui.senders_dialog import SendersDialog
from ironview.ui.store_group import StoreGroup

NORTH = Sender(bytes(range(32)), "Clinic North")


@pytest.fixture
def make(qtbot, workspace):
    def make():
        dialog = SendersDialog(workspace)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


def lines(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_without_a_trusted_sender_it_says_what_the_first_package_asks(make):
    dialog = make()

    assert lines(dialog) == []
    assert "compare its fingerprint" in dialog.told.text()
    assert not dialog.withdraw.isEnabled()


def test_a_sender_is_listed_with_name_label_fingerprint_and_who_vouched(make, workspace):
    trust_sender(workspace.store, NORTH, "North", "A. Keller")

    (line,) = lines(make())
    assert "North, calls itself “Clinic North”" in line
    assert NORTH.fingerprint in line
    assert "by A. Keller" in line


def test_trust_ends_with_a_reason_and_without_one_it_stays(make, workspace, monkeypatch):
    trust_sender(workspace.store, NORTH, "North", "A. Keller")
    dialog = make()
    monkeypatch.setattr(senders_dialog, "ask_reason", lambda *_: "")
    dialog.withdraw.click()
    assert len(lines(dialog)) == 1

    monkeypatch.setattr(senders_dialog, "ask_reason", lambda *_: "their laptop was stolen")
    dialog.withdraw.click()

    (line,) = lines(dialog)
    assert "trusted no more since" in line
    assert "their laptop was stolen" in line
    assert known_senders(workspace.store)[0].is_withdrawn
    assert "North is no longer trusted" in dialog.notice.text.text()
    assert (dialog.withdraw.isEnabled(), dialog.again.isEnabled()) == (False, True)

    dialog.again.click()

    assert not known_senders(workspace.store)[0].is_withdrawn
    assert (dialog.withdraw.isEnabled(), dialog.again.isEnabled()) == (True, False)


def test_a_store_that_cannot_be_written_says_so_and_keeps_the_trust(make, workspace, monkeypatch):
    trust_sender(workspace.store, NORTH, "North", "A. Keller")
    dialog = make()
    monkeypatch.setattr(senders_dialog, "ask_reason", lambda *_: "gone")
    workspace.store._database.execute_sql("PRAGMA query_only = ON")
    dialog.withdraw.click()
    workspace.store._database.execute_sql("PRAGMA query_only = OFF")

    assert len(lines(dialog)) == 1
    assert dialog.notice.isVisible()


def test_the_settings_page_leads_there(qtbot, workspace):
    group = StoreGroup(workspace)
    qtbot.addWidget(group)

    with qtbot.waitSignal(group.senders_wanted):
        group.senders.click()
