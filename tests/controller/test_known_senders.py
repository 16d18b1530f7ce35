"""Who vouched for a sender is told; trust that is withdrawn is asked for again."""

import pytest

from ironview.controller.known_senders import known_senders, withdraw_trust
from ironview.controller.package_work import (
    UntrustedSenderError,
    check_sender,
    trust_sender,
)
from ironview.interchange.patient_package import Sender

NORTH = Sender(bytes(range(32)), "Clinic North")
SOUTH = Sender(bytes(range(1, 33)), "Clinic South")


@pytest.fixture
def store(workspace):
    return workspace.store


def test_nobody_is_trusted_at_first(store):
    assert known_senders(store) == ()


def test_a_trusted_sender_is_told_with_fingerprint_day_and_who_vouched(store):
    trust_sender(store, SOUTH, "South", "Anna")
    trust_sender(store, NORTH, "North", "Bea")

    north, south = known_senders(store)
    assert (north.name, north.label, north.by) == ("North", "Clinic North", "Bea")
    assert (south.fingerprint, south.since) == (SOUTH.fingerprint, store.now())


def test_trust_that_is_withdrawn_asks_again_and_can_be_given_again(store):
    trust_sender(store, NORTH, "North", "Anna")
    withdraw_trust(store, known_senders(store)[0], "Bea", reason="their store was stolen")

    assert known_senders(store) == ()
    with pytest.raises(UntrustedSenderError, match="does not know"):
        check_sender(store, NORTH)

    trust_sender(store, NORTH, "North again", "Cleo")
    assert [(one.name, one.by) for one in known_senders(store)] == [("North again", "Cleo")]


def test_withdrawing_twice_changes_nothing_more(store):
    trust_sender(store, NORTH, "North", "Anna")
    known = known_senders(store)[0]
    withdraw_trust(store, known, "Bea", reason="gone")
    latest = store.changes.latest()

    withdraw_trust(store, known, "Bea", reason="gone")

    assert store.changes.latest() == latest


def test_other_settings_are_no_senders(workspace, store):
    workspace.save_clinic_name("Clinic")
    trust_sender(store, NORTH, "North", "Anna")

    assert [one.name for one in known_senders(store)] == ["North"]
