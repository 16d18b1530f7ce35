"""Own profiles: versions that never change, and which of them counts since when."""

import subprocess
import sys

import pytest

from ironview.store.errors import ChangedMeanwhileError, UnknownRowError
from tests.cluster import address_of


def save(store, profile_id="general", text="version one", note=""):
    with store.writing("Anna", "save_profile", note) as change:
        number = store.own_profiles.next_number(profile_id)
        return store.own_profiles.add(profile_id, number, text, change)


def activate(store, key, seen="", reason="because", by="Anna"):
    with store.writing(by, "activate_profile", reason) as change:
        store.own_profiles.activate(key, change, seen=seen)
    return change.id


def deactivate(store, profile_id, seen, reason="enough"):
    with store.writing("Anna", "deactivate_profile", reason) as change:
        store.own_profiles.deactivate(profile_id, change, seen=seen)
    return change.id


def undo(store, number):
    with store.writing("Anna", "undo") as change:
        store.changes.undo(number, change)
    return change.id


def active(store):
    return {one.profile_id: one.number for one in store.own_profiles.active()}


def test_a_new_store_has_none(store):
    assert store.own_profiles.versions() == ()
    assert store.own_profiles.active() == ()
    assert store.own_profiles.history("general") == ()


def test_versions_are_numbered_within_their_profile(store, clock):
    save(store, note="first try")
    clock.advance(5)
    save(store, text="version two")
    save(store, "ours", "another")

    first, second, ours = store.own_profiles.versions()
    assert [(one.profile_id, one.number, one.text) for one in (first, second, ours)] == [
        ("general", 1, "version one"),
        ("general", 2, "version two"),
        ("ours", 1, "another"),
    ]
    assert (first.by, first.note, first.at.isoformat()) == (
        "Anna",
        "first try",
        "2026-06-03T08:02:11+00:00",
    )
    assert second.at.minute == 7


def test_nothing_counts_before_it_is_activated_and_one_version_a_profile_does(store):
    first = save(store)
    second = save(store)
    ours = save(store, "ours")
    assert active(store) == {}
    activate(store, first)
    activate(store, ours)
    assert active(store) == {"general": 1, "ours": 1}
    activate(store, second, seen=first)
    assert active(store) == {"general": 2, "ours": 1}
    deactivate(store, "general", seen=second)
    assert active(store) == {"ours": 1}


def test_what_counted_since_when_and_why_is_kept_newest_first(store, clock):
    first, second = save(store), save(store)
    activate(store, first, reason="new assay")
    clock.advance(10)
    activate(store, second, seen=first, reason="too strict", by="Ben")
    deactivate(store, "general", seen=second)

    history = store.own_profiles.history("general")
    assert [(one.action, one.by, one.reason, one.own_profile_key) for one in history] == [
        ("deactivate_profile", "Anna", "enough", ""),
        ("activate_profile", "Ben", "too strict", second),
        ("activate_profile", "Anna", "new assay", first),
    ]
    assert history[1].at.minute == 12


def test_an_activation_is_taken_back_and_made_again(store):
    first, second = save(store), save(store)
    number = activate(store, first)
    back = undo(store, number)
    assert active(store) == {}
    undo(store, back)
    assert active(store) == {"general": 1}
    number = activate(store, second, seen=first)
    undo(store, number)
    assert active(store) == {"general": 1}
    number = deactivate(store, "general", seen=first)
    undo(store, number)
    assert active(store) == {"general": 1}
    assert [one.action for one in store.own_profiles.history("general")][:2] == [
        "undo",
        "deactivate_profile",
    ]


def test_what_another_window_activated_meanwhile_is_not_overwritten(store):
    first, second = save(store), save(store)
    with store.again() as other:
        activate(other, first)
        with pytest.raises(ChangedMeanwhileError):
            activate(store, second, seen="")
        with pytest.raises(ChangedMeanwhileError):
            deactivate(store, "general", seen=second)
        assert active(other) == active(store) == {"general": 1}
    assert len(store.own_profiles.history("general")) == 1


def test_what_is_not_there_cannot_count(store):
    with pytest.raises(UnknownRowError):
        activate(store, "no key")
    key = save(store)
    number = store.changes.latest()
    undo(store, number)
    with pytest.raises(UnknownRowError):
        activate(store, key)
    assert store.own_profiles.versions() == ()


def test_a_number_is_never_given_twice(store):
    save(store)
    undo(store, store.changes.latest())
    save(store)
    assert [one.number for one in store.own_profiles.versions()] == [2]


def test_a_version_that_was_taken_back_counts_no_more(store):
    key = save(store)
    number = store.changes.latest()
    activate(store, key)
    undo(store, number)
    assert store.own_profiles.active() == ()


def test_deactivating_what_does_not_count_leaves_no_trace(store):
    before = store.changes.latest()
    assert deactivate(store, "general", seen="") is None
    first = save(store)
    activate(store, first)
    deactivate(store, "general", seen=first)
    assert deactivate(store, "general", seen="") is None
    assert store.changes.latest() == before + 3


def test_activating_what_counts_already_leaves_no_trace(store):
    first = save(store)
    activate(store, first)
    assert activate(store, first, seen=first) is None


_KILLED = """
import os, sys
from ironview.store.addresses import store_address
from ironview.store.opening import open_address

store = open_address(store_address(sys.argv[1]))
with store.writing("Ben", "activate_profile", "half") as change:
    number = store.own_profiles.next_number("general")
    key = store.own_profiles.add("general", number, "half a version", change)
    store.own_profiles.activate(key, change, seen=sys.argv[2])
    print("written", flush=True)
    os.kill(os.getpid(), 9)
"""


def test_a_window_killed_in_the_middle_leaves_nothing_half(store):
    first = save(store)
    activate(store, first)
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, address_of(store), first], capture_output=True, check=False
    )
    assert (done.stdout, done.returncode) == (b"written\n", -9)

    assert active(store) == {"general": 1}
    assert [one.text for one in store.own_profiles.versions()] == ["version one"]
    second = save(store)
    activate(store, second, seen=first)
    assert active(store) == {"general": 2}
