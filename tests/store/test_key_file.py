"""The key file opens the store for its people, says when it was altered, and is written whole."""

import json
import stat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ironview.guess_cost import GuessCost
from ironview.store import key_file
from ironview.store.errors import StoreDamagedError, StoreError, StoreTooNewError
from ironview.store.key_file import (
    OpenedKeys,
    WrongPassphraseError,
    key_file_bytes,
    key_file_path,
    new_key_file,
    read_key_file,
    read_keys,
    write_key_file,
)
from ironview.store.key_slots import new_recovery_code

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
DEARER = GuessCost(memory_kib=16, iterations=2, lanes=1)
ANNA, BERTA = "anna's passphrase", "berta's passphrase"


@pytest.fixture(scope="module")
def made():
    """A key file of two people and a recovery sheet, its keys, and the code of the sheet."""
    keys, opened = new_key_file("store-1", is_encrypted=True)
    keys = keys.with_person("anna", ANNA, opened, CHEAP).with_person("berta", BERTA, opened, CHEAP)
    keys, code = keys.with_new_recovery(opened)
    return keys, opened, code


def test_each_way_in_opens_the_same_key(made):
    keys, opened, code = made
    assert keys.open("anna", ANNA) == keys.open("berta", BERTA) == keys.recover(code) == opened
    assert keys.people == ("anna", "berta")
    assert keys.has_recovery


@pytest.mark.parametrize(
    ("name", "passphrase"),
    [("anna", BERTA), ("berta", ANNA), ("anna", ""), ("carla", ANNA), ("", ""), ("recovery", ANNA)],
)
def test_a_wrong_name_or_passphrase_opens_nothing_and_does_not_say_which(made, name, passphrase):
    with pytest.raises(WrongPassphraseError, match="name or the passphrase"):
        made[0].open(name, passphrase)


def test_a_recovery_code_is_no_passphrase_and_a_passphrase_no_code(made):
    keys, _, code = made
    with pytest.raises(WrongPassphraseError):
        keys.open("recovery", code)
    with pytest.raises(WrongPassphraseError):
        keys.recover(ANNA)


def test_a_new_sheet_makes_the_older_one_worthless(made):
    keys, opened, old = made
    renewed, code = keys.with_new_recovery(opened)
    assert renewed.recover(code) == opened
    with pytest.raises(WrongPassphraseError, match="printed before"):
        renewed.recover(old)


def test_a_person_who_is_taken_out_opens_it_no_more(made):
    keys, opened, code = made
    left = keys.without_person("berta", opened)
    assert left.people == ("anna",)
    assert left.recover(code) == opened
    with pytest.raises(WrongPassphraseError):
        left.open("berta", BERTA)


def test_the_last_person_cannot_be_taken_out(made):
    keys, opened, _ = made
    with pytest.raises(StoreError, match="last who can open"):
        keys.without_person("berta", opened).without_person("anna", opened)


def test_a_person_added_again_has_one_slot(made):
    keys, opened, _ = made
    again = keys.with_person("anna", "forgot the other", opened, CHEAP)
    assert sorted(again.people) == ["anna", "berta"]
    assert again.open("anna", "forgot the other") == opened
    with pytest.raises(WrongPassphraseError):
        again.open("anna", ANNA)


def test_a_changed_passphrase_leaves_everything_else_as_it_was(made):
    keys, opened, code = made
    changed = keys.with_passphrase("anna", ANNA, "a new one", opened, CHEAP)
    assert changed.open("anna", "a new one") == opened
    assert changed.slots[1:] == keys.slots[1:]
    with pytest.raises(WrongPassphraseError, match="until now"):
        keys.with_passphrase("anna", BERTA, "a new one", opened, CHEAP)
    assert changed.recover(code) == opened


def test_a_cheap_passphrase_is_told_and_made_dearer(made):
    keys, opened, _ = made
    assert keys.is_cheap("anna", DEARER)
    assert not keys.is_cheap("anna", CHEAP)
    assert not keys.is_cheap("nobody", DEARER)
    dearer = keys.with_passphrase("anna", ANNA, ANNA, opened, DEARER)
    assert not dearer.is_cheap("anna", DEARER)
    assert dearer.open("anna", ANNA) == opened


def test_with_a_next_key_both_open_until_only_the_newest_is_left(made):
    keys, opened, code = made
    between, both = keys.with_next_key(opened)
    assert between.open("anna", ANNA) == between.recover(code) == both
    assert both.by_generation[1] == opened.newest != both.newest
    after, newest = between.only(2, both)
    assert after.open("berta", BERTA) == newest == OpenedKeys({2: both.newest})
    assert between.only(1, both)[0].open("anna", ANNA) == opened


def test_who_was_taken_out_cannot_open_the_next_key(made):
    keys, opened, _ = made
    between, both = keys.without_person("berta", opened).with_next_key(opened)
    stolen = keys.slots[1].data_keys(BERTA)
    assert stolen == {1: opened.newest}
    assert both.newest not in stolen.values()
    with pytest.raises(WrongPassphraseError):
        between.open("berta", BERTA)


def test_it_says_whether_the_data_file_is_encrypted_under_its_seal(made):
    keys, opened, _ = made
    plain = keys.encrypted(opened, is_encrypted=False)
    assert not plain.is_encrypted
    assert plain.open("anna", ANNA) == opened


def test_it_reads_back_whole_and_only_its_owner_may_read_it(made, tmp_path):
    store = tmp_path / "clinic.sqlite"
    assert read_key_file(store) is None
    write_key_file(store, made[0])
    assert read_key_file(store) == made[0]
    assert stat.S_IMODE(key_file_path(store).stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["clinic.sqlite.keys"]


def leaves(content, path=()):
    if isinstance(content, dict | list):
        pairs = content.items() if isinstance(content, dict) else enumerate(content)
        for name, one in pairs:
            yield from leaves(one, (*path, name))
    else:
        yield path


def test_every_value_of_it_is_under_its_seal(made):
    """Whatever is altered: it is refused, or, of one slot, opens nothing."""
    text = key_file_bytes(made[0])
    content = json.loads(text)
    met = set()
    for path in leaves(content):
        altered = json.loads(text)
        place = altered
        for name in path[:-1]:
            place = place[name]
        before = place[path[-1]]
        place[path[-1]] = {
            str: lambda value: ("A" if value[0] != "A" else "B") + value[1:],
            int: lambda value: value + 1,
            bool: lambda value: not value,
            type(None): lambda _: {"memory_kib": 8, "iterations": 1, "lanes": 1},
        }[type(before)](before)
        met.add(type(before))
        with pytest.raises((StoreDamagedError, StoreTooNewError, WrongPassphraseError)):
            read_keys(json.dumps(altered).encode()).open("anna", ANNA)
    assert met == {str, int, bool, type(None)}


def test_a_slot_taken_from_it_or_put_into_it_is_noticed(made):
    keys, opened, _ = made
    content = json.loads(key_file_bytes(keys))
    forged = keys.with_person("mallory", "let me in", opened, CHEAP).slots[-1]
    more = json.loads(key_file_bytes(keys.with_person("mallory", "let me in", opened, CHEAP)))
    for slots in (content["slots"][:1], content["slots"][::-1], more["slots"]):
        altered = json.dumps(content | {"slots": slots}).encode()
        with pytest.raises(StoreDamagedError, match="was altered"):
            read_keys(altered).open("anna", ANNA)
    assert forged.name == "mallory"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b"\xff\xfe",
        b'{"format": "ironview-keys/0"}',
        b'{"format": "ironview-keys/one"}',
        b'{"format": "ironview-keys/1", "store": "s", "encrypted": true, "slots": [], "seal": ""}',
        b'{"format": "ironview-keys/1", "store": "s", "encrypted": 1, "slots": [], "seal": ""}',
    ],
    ids=lambda text: str(text[:40]),
)
def test_what_is_no_key_file_is_damaged(text):
    with pytest.raises(StoreDamagedError):
        read_keys(text)


def test_a_later_one_is_left_alone():
    with pytest.raises(StoreTooNewError, match="newer IronView"):
        read_keys(b'{"format": "ironview-keys/2"}')


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_a_key_file_with_any_byte_altered_never_opens_another_key(made, data):
    keys, opened, _ = made
    text = key_file_bytes(keys)
    at = data.draw(st.integers(0, len(text) - 1))
    altered = text[:at] + data.draw(st.binary(min_size=1, max_size=1)) + text[at + 1 :]
    try:
        assert read_keys(altered).open("anna", ANNA) == opened
    except StoreError:
        assert altered != text


def test_a_key_file_too_large_to_be_one_is_not_read(tmp_path):
    store = tmp_path / "clinic.sqlite"
    with key_file_path(store).open("wb") as file:
        file.truncate(key_file._MOST_BYTES + 1)
    with pytest.raises(StoreDamagedError):
        read_key_file(store)


def test_one_that_cannot_be_read_is_said(tmp_path):
    store = tmp_path / "clinic.sqlite"
    key_file_path(store).mkdir()
    with pytest.raises(StoreError, match="could not be read"):
        read_key_file(store)


def test_a_code_of_another_store_opens_nothing(made):
    with pytest.raises(WrongPassphraseError):
        made[0].recover(new_recovery_code())
