"""The people of a store: told apart, never without an administrator, and kept in the audit."""

import pytest

from ironview.domain.roles import ALLOWED, Role, may
from ironview.guess_cost import GuessCost
from ironview.store.accounts import AccountError, NotAllowedError
from ironview.store.database import open_store
from ironview.store.errors import ChangedMeanwhileError
from ironview.store.key_file import key_file_path, new_key_file, write_key_file
from ironview.store.opening import StoreLockedError, open_unlocked

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)


def add(store, name, role=Role.ADMINISTRATOR, by="Anna"):
    with store.writing(by, "add_account") as change:
        return store.accounts.add(name, role, change)


def change_role(store, name, role):
    with store.writing("Anna", "change_role") as change:
        store.accounts.change_role(role, change, seen=store.accounts.named(name))


def remove(store, name, by="Anna"):
    with store.writing(by, "remove_account") as change:
        store.accounts.remove(change, seen=store.accounts.named(name))


def test_everybody_is_listed_by_name_with_a_role(store):
    add(store, "Anna")
    add(store, "  Ben   Olsen ", Role.STAFF)
    assert [(one.name, one.role) for one in store.accounts.all()] == [
        ("Anna", Role.ADMINISTRATOR),
        ("Ben Olsen", Role.STAFF),
    ]


@pytest.mark.parametrize("name", ["anna", " ANNA ", "", "  "])
def test_a_name_is_needed_and_stands_once_whatever_its_case(store, name):
    add(store, "Anna")
    with pytest.raises(AccountError):
        add(store, name, Role.READER)
    assert len(store.accounts.all()) == 1


@pytest.mark.parametrize("role", [Role.CLINICIAN, Role.STAFF, Role.READER])
def test_the_first_person_is_an_administrator(store, role):
    with pytest.raises(AccountError):
        add(store, "Anna", role)


def test_the_last_administrator_stays_one(store):
    add(store, "Anna")
    add(store, "Ben", Role.CLINICIAN)
    with pytest.raises(AccountError, match="Anna is the last administrator"):
        change_role(store, "Anna", Role.STAFF)
    with pytest.raises(AccountError, match="Anna is the last administrator"):
        remove(store, "Anna")
    change_role(store, "Ben", Role.ADMINISTRATOR)
    change_role(store, "Anna", Role.ADMINISTRATOR)
    remove(store, "Anna")
    assert [one.name for one in store.accounts.all()] == ["Ben"]


def test_a_role_that_another_window_changed_is_looked_at_again(store):
    add(store, "Anna")
    add(store, "Ben", Role.CLINICIAN)
    seen = store.accounts.named("Ben")
    change_role(store, "Ben", Role.STAFF)
    with (
        pytest.raises(ChangedMeanwhileError),
        store.writing("Anna", "change_role") as change,
    ):
        store.accounts.change_role(Role.READER, change, seen=seen)
    assert store.accounts.named("Ben").role is Role.STAFF


def test_every_change_of_people_is_in_the_audit(store):
    add(store, "Anna")
    add(store, "Ben", Role.CLINICIAN)
    change_role(store, "Ben", Role.STAFF)
    remove(store, "Ben")
    check = store.check(lambda *_: None)
    assert check.is_sound
    assert check.audit.versions == 4


def test_who_is_nobody_of_a_store_with_people_may_do_nothing(store):
    add(store, "Anna")
    for action in ("add_patient", "sign_in", "read_patient"):
        with pytest.raises(NotAllowedError, match="Ben is nobody of this store"):
            store.accounts.refuse_beyond_role("Ben", action)


def test_what_the_table_does_not_name_is_for_administrators(store):
    assert [role for role in Role if may(role, "something_new")] == [Role.ADMINISTRATOR]


def test_administrators_may_do_everything_and_readers_write_nothing():
    assert all(may(Role.ADMINISTRATOR, action) for action in ALLOWED)
    kept = {action for action in ALLOWED if may(Role.READER, action)}
    assert kept == {
        *("read_patient", "make_backup", "copy_backup", "change_passphrase"),
        *("recover_passphrase", "sign_in", "print_patient", "copy_patient"),
    }


def test_a_store_with_people_does_not_open_without_its_key_file(store, path):
    keys, opened = new_key_file(store.uuid, is_encrypted=False)
    add(store, "Anna")
    store.close()
    with pytest.raises(StoreLockedError, match=r"clinic\.sqlite\.keys is missing"):
        open_unlocked(path, keys=None)

    write_key_file(path, keys.with_person("Anna", "four words are good", opened, CHEAP))
    with open_unlocked(path, keys=opened) as again:
        assert again.accounts.named("Anna") is not None
    key_file_path(path).unlink()
    with open_store(path) as raw:
        assert raw.check(lambda *_: None).is_sound
