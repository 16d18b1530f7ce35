"""The unknown sender of a package: nothing opens without a compared fingerprint."""

import pytest

from ironview.controller.package_senders import (
    UntrustedSenderError,
    Vouched,
    check_sender,
    trust_sender,
    withdraw_trust,
)
from ironview.interchange.patient_package import Sender
from ironview.store.database import open_store
from ironview.ui.sender_dialog import SenderDialog
from tests.alone import in_a_process_of_its_own

pytestmark = in_a_process_of_its_own
WARD = Sender(bytes(32), "Ward 3")
FORGED = Sender(bytes([7]) * 32, "ward 3")


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "store.sqlite") as opened:
        yield opened


def refused(store, sender):
    """Return the error without its traceback: a frame in it would hold the dialog for later."""
    with pytest.raises(UntrustedSenderError) as raised:
        check_sender(store, sender)
    return raised.value.with_traceback(None)


@pytest.fixture
def make_dialog(qtbot, store):
    def make(sender, *, may_trust=True):
        dialog = SenderDialog(refused(store, sender), may_trust=may_trust)
        qtbot.addWidget(dialog)
        dialog.show()
        answers = []
        dialog.vouched.connect(lambda answer: answers.append(answer))  # noqa: PLW0108
        dialog.answers = answers
        return dialog

    return make


def test_name_and_fingerprint_stand_there_in_two_lines_of_four_groups(make_dialog):
    dialog = make_dialog(WARD)
    assert "“Ward 3”" in dialog.told.text()
    lines = dialog.fingerprint.text().splitlines()
    assert [len(line.split()) for line in lines] == [4, 4]
    assert " ".join(dialog.fingerprint.text().split()) == WARD.fingerprint
    assert dialog.fingerprint.accessibleName() == WARD.fingerprint


def test_nothing_opens_before_the_fingerprint_was_compared(make_dialog):
    dialog = make_dialog(WARD)
    assert not dialog.once.isEnabled()
    assert not dialog.always.isEnabled()
    dialog.compared.click()
    assert dialog.once.isEnabled()
    assert dialog.always.isEnabled()
    dialog.name.setText("  ")
    assert dialog.once.isEnabled()
    assert not dialog.always.isEnabled()


def test_do_not_open_is_what_return_does_and_answers_nothing(make_dialog):
    dialog = make_dialog(WARD)
    assert dialog.refuse.isDefault()
    dialog.refuse.click()
    assert dialog.answers == []


def test_once_gives_no_name_and_from_now_on_gives_the_typed_one(make_dialog):
    dialog = make_dialog(WARD)
    dialog.compared.click()
    dialog.once.click()
    assert dialog.answers == [Vouched(WARD.fingerprint)]
    dialog = make_dialog(WARD)
    dialog.compared.click()
    dialog.name.setText(" The ward ")
    dialog.always.click()
    assert dialog.answers == [Vouched(WARD.fingerprint, "The ward")]


def test_who_is_no_administrator_may_only_trust_once(make_dialog):
    dialog = make_dialog(WARD, may_trust=False)
    assert dialog.always.isHidden()
    assert dialog.name.isHidden()
    assert dialog.once.isVisible()


def test_a_known_name_with_another_key_is_a_loud_warning(make_dialog, store):
    trust_sender(store, WARD, "The ward", "Anna")
    dialog = make_dialog(FORGED)
    assert dialog.told.text().startswith("Warning")
    assert "another key than that of “The ward”" in dialog.told.text()
    assert dialog.told.property("role") == "subtitle"


def test_a_sender_whose_trust_was_withdrawn_is_a_warning_with_the_reason(make_dialog, store):
    trusted = trust_sender(store, WARD, "The ward", "Anna")
    withdraw_trust(store, trusted, "Berta", "Their key was lost")
    dialog = make_dialog(WARD)
    assert "Berta withdrew" in dialog.told.text()
    assert "Their key was lost" in dialog.told.text()
