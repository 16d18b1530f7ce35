"""Coming in with a passphrase or a recovery sheet, and who the people of a store are."""

from datetime import UTC, datetime, timedelta

import pytest

from ironview.controller.people import People
from ironview.controller.signing_in import SigningIn, door_of, key_of, note_entry
from ironview.domain.roles import Role
from ironview.guess_cost import GuessCost
from ironview.store.accounts import NotAllowedError
from ironview.store.conversion import encrypt_store
from ironview.store.database import open_store
from ironview.store.key_file import key_file_path, new_key_file, read_key_file, write_key_file
from ironview.store.opening import open_unlocked

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
DEARER = GuessCost(memory_kib=16, iterations=1, lanes=1)
PASSPHRASE, NEW = "four words are good", "four others are too"


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 6, 3, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def code(path):
    """Encrypt a store for Anna and Ben; return the code of its sheet."""
    with open_store(path) as store:
        keys, opened = new_key_file(store.uuid, is_encrypted=False)
    for name in ("Anna", "Ben"):
        keys = keys.with_person(name, PASSPHRASE, opened, CHEAP)
    keys, code = keys.with_new_recovery(opened)
    encrypt_store(path, keys, opened, lambda *_: None)
    return code


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def signing(code, path, clock, qapp):
    made = SigningIn(path, lambda work: work(), clock=clock, cost=CHEAP)
    made.told = []
    made.entered.connect(made.told.append)
    made.refused.connect(lambda sentence, wait: made.told.append((sentence, wait)))
    return made


def test_a_store_without_people_has_no_door(path):
    assert door_of(path) is None


def test_a_door_names_people_and_says_what_it_guards(code, path):
    door = door_of(path)
    assert (door.people, door.is_encrypted, door.has_recovery) == (("Anna", "Ben"), True, True)


def test_the_right_passphrase_opens_the_store(signing, path):
    signing.enter("Ben", PASSPHRASE)
    (entered,) = signing.told
    assert (entered.name, entered.recovered) == ("Ben", False)
    with open_store(path, key=key_of(path, entered)) as store:
        assert store.patients.count() == 0


def test_wrong_passphrases_wait_longer_and_longer_also_after_a_restart(signing, path, clock):
    for _ in range(3):
        signing.enter("Anna", "wrong")
    assert [wait for _, wait in signing.told] == [0, 0, 2]
    signing.enter("Anna", PASSPHRASE)
    assert len(signing.told) == 3

    again = SigningIn(path, lambda work: work(), clock=clock, cost=CHEAP)
    assert again.wait_s("Anna") == 2
    assert again.wait_s("Ben") == 0
    clock.now += timedelta(seconds=2)
    assert again.wait_s("Anna") == 0
    signing.enter("Anna", PASSPHRASE)
    assert signing.told[-1].name == "Anna"
    assert signing.wait_s("Anna") == 0
    signing.enter("Anna", "wrong")
    assert signing.told[-1][1] == 0


def test_a_slip_in_one_window_counts_in_the_other(signing, path, clock):
    other = SigningIn(path, lambda work: work(), clock=clock, cost=CHEAP)
    signing.enter("Anna", "wrong")
    signing.enter("Anna", "wrong")
    other.enter("Anna", "wrong")
    assert other.wait_s("Anna") == 2


def test_a_recovery_sheet_gives_a_new_passphrase_and_that_is_noted(signing, path, code):
    signing.recover("Anna", code.casefold().replace("-", " "), NEW)
    (entered,) = signing.told
    assert entered.recovered
    with open_store(path, key=key_of(path, entered)) as store:
        note_entry(store, entered)
        assert store.audit.last_of("recover_passphrase").by == "Anna"
    signing.enter("Anna", PASSPHRASE)
    assert isinstance(signing.told[-1], tuple)
    signing.enter("Anna", NEW)
    assert signing.told[-1].name == "Anna"


@pytest.mark.parametrize(("length", "is_long_enough"), [(11, False), (12, True), (13, True)])
def test_a_new_passphrase_has_twelve_characters(signing, path, code, length, is_long_enough):
    before = key_file_path(path).read_bytes()
    signing.recover("Anna", code, "x" * length)
    assert isinstance(signing.told[0], tuple) is not is_long_enough
    assert (key_file_path(path).read_bytes() == before) is not is_long_enough


def test_a_wrong_code_is_counted_for_itself(signing):
    for _ in range(3):
        signing.recover("Anna", "ABCDE", NEW)
    assert signing.wait_s("Anna", by_sheet=True) == 2
    assert signing.wait_s("Anna") == 0


def test_guesses_become_dearer_when_somebody_comes_in(signing, path, qapp):
    dearer = SigningIn(path, lambda work: work(), cost=DEARER)
    dearer.enter("Anna", PASSPHRASE)
    keys = read_key_file(path)
    assert not keys.is_cheap("Anna", DEARER)
    assert keys.is_cheap("Ben", DEARER)
    keys.open("Anna", PASSPHRASE)


def test_who_is_nobody_of_a_store_with_people_does_not_come_in(signing, path):
    signing.enter("Ben", PASSPHRASE)
    (entered,) = signing.told
    with open_store(path, key=key_of(path, entered)) as store:
        note_entry(store, entered)
        with store.writing("Anna", "add_account") as change:
            store.accounts.add("Anna", Role.ADMINISTRATOR, change)
        with pytest.raises(NotAllowedError):
            note_entry(store, entered)


@pytest.fixture
def people(make_workspace):
    workspace = make_workspace("Anna")
    workspace._executor = lambda work: work()
    made = People(workspace, cost=CHEAP)
    made.told = []
    made.finished.connect(made.told.append)
    made.failed.connect(made.told.append)
    return made


def test_whoever_begins_becomes_administrator_of_a_store_that_asks_from_now_on(people, path):
    assert people.me is None
    people.begin(PASSPHRASE)
    (finished,) = people.told
    assert people.me.role is Role.ADMINISTRATOR
    keys = read_key_file(path)
    assert not keys.is_encrypted
    keys.recover(finished.code)
    with open_unlocked(path, keys=keys.open("Anna", PASSPHRASE)) as store:
        assert store.accounts.named("Anna").role is Role.ADMINISTRATOR


def test_who_has_a_passphrase_already_keeps_every_right(people, path):
    keys, opened = new_key_file(people._workspace.store.uuid, is_encrypted=False)
    for name in ("Anna", "Ben"):
        keys = keys.with_person(name, PASSPHRASE, opened, CHEAP)
    write_key_file(path, keys)
    people.begin("wrong passphrase")
    assert not people.all
    people.begin(PASSPHRASE)
    assert {one.name: one.role for one in people.all} == {
        "Anna": Role.ADMINISTRATOR,
        "Ben": Role.ADMINISTRATOR,
    }
    assert people.told[-1].code == ""


@pytest.fixture
def begun(people):
    people.begin(PASSPHRASE)
    people.add("Ben", Role.STAFF, "ben's first words", PASSPHRASE)
    people.told.clear()
    return people


def test_an_added_person_comes_in_with_the_first_passphrase_and_changes_it(
    begun, path, make_workspace
):
    ben = make_workspace("Ben")
    ben._executor = lambda work: work()
    own = People(ben, cost=CHEAP)
    own.change_passphrase("ben's first words", NEW)
    read_key_file(path).open("Ben", NEW)
    assert own.me.role is Role.STAFF


@pytest.mark.parametrize("own", ["", "wrong passphrase"])
def test_an_unlocked_window_is_not_enough_to_change_people(begun, path, own):
    before = key_file_path(path).read_bytes()
    ben = begun._workspace.store.accounts.named("Ben")
    begun.add("Carl", Role.READER, PASSPHRASE, own)
    begun.give_passphrase(ben, NEW, own)
    begun.remove(ben, own)
    begun.change_passphrase(own, NEW)
    assert all(isinstance(one, str) for one in begun.told)
    assert [one.name for one in begun.all] == ["Anna", "Ben"]
    assert key_file_path(path).read_bytes() == before


def test_a_removed_person_has_no_way_in_and_stays_in_the_audit(begun, path):
    begun.remove(begun._workspace.store.accounts.named("Ben"), PASSPHRASE)
    assert read_key_file(path).people == ("Anna",)
    assert [one.name for one in begun.all] == ["Anna"]
    assert begun._workspace.store.audit.last_of("remove_account").by == "Anna"


def test_nobody_removes_themselves(begun):
    begun.remove(begun.me, PASSPHRASE)
    assert "Nobody removes themselves" in begun.told[0]


def test_somebody_who_forgot_theirs_is_given_another_passphrase(begun, path):
    begun.give_passphrase(begun._workspace.store.accounts.named("Ben"), NEW, PASSPHRASE)
    read_key_file(path).open("Ben", NEW)
