"""A slot opens with what its owner knows, and with nothing else; nothing of it can be exchanged."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.guess_cost import GuessCost
from ironview.store.key_slots import (
    DataKey,
    Locked,
    Sealed,
    SlotKind,
    WrongSecretError,
    new_recovery_code,
    new_slot,
    read_recovery_code,
)

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
KEY = DataKey(bytes(range(32)))
SECRET = "correct horse battery"


def slot_of(secret=SECRET, name="Anna", kind=SlotKind.PASSPHRASE, cost=CHEAP):
    return new_slot(name, kind, secret, cost).with_generation(1, KEY)


@pytest.fixture(scope="module")
def slot():
    return slot_of()


def flipped(raw, at):
    return raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]


@given(st.text(min_size=1))
def test_any_passphrase_opens_its_own_slot_and_no_other(secret):
    slot = slot_of(secret)
    assert slot.data_keys(secret) == {1: KEY}
    with pytest.raises(WrongSecretError):
        slot.data_keys(secret + "x")


def test_a_passphrase_may_be_typed_composed_or_decomposed():
    assert slot_of("Schlüssel").data_keys("Schlu\u0308ssel") == {1: KEY}


def test_two_slots_of_one_passphrase_have_nothing_in_common(slot):
    other = slot_of()
    assert slot.salt != other.salt
    assert slot.public != other.public
    assert slot.private != other.private
    assert slot.sealed != other.sealed


def test_another_passphrase_opens_it_once_it_is_changed(slot):
    changed = slot.with_secret(SECRET, "another one", CHEAP)
    assert changed.data_keys("another one") == {1: KEY}
    with pytest.raises(WrongSecretError):
        changed.data_keys(SECRET)
    with pytest.raises(WrongSecretError):
        slot.with_secret("wrong", "another one", CHEAP)


def test_the_same_passphrase_can_be_made_to_cost_more(slot):
    dearer = slot.with_secret(SECRET, SECRET, replace(CHEAP, iterations=2))
    assert dearer.cost == replace(CHEAP, iterations=2)
    assert dearer.data_keys(SECRET) == {1: KEY}


def test_a_new_data_key_needs_no_passphrase_and_the_old_one_can_be_dropped(slot):
    new = DataKey.random()
    both = slot.with_generation(2, new)
    assert both.data_keys(SECRET) == {1: KEY, 2: new}
    assert both.only_generation(2).data_keys(SECRET) == {2: new}


@pytest.mark.parametrize(
    "other",
    [
        {"name": "Berta"},
        {"name": "Anna "},
        {"cost": replace(CHEAP, iterations=2)},
        {"cost": replace(CHEAP, memory_kib=16)},
        {"salt": bytes(16)},
        {"public": bytes(32)},
        {"private": Locked(bytes(12), bytes(48))},
        {"private": Locked(b"", b"")},
        {"sealed": {1: Sealed(bytes(32), Locked(bytes(12), bytes(48)))}},
    ],
    ids=str,
)
def test_nothing_of_a_slot_can_be_exchanged(slot, other):
    with pytest.raises(WrongSecretError):
        replace(slot, **other).data_keys(SECRET)


def test_a_sealed_key_cannot_be_given_another_number_or_slot(slot):
    with pytest.raises(WrongSecretError):
        replace(slot, sealed={2: slot.sealed[1]}).data_keys(SECRET)
    with pytest.raises(WrongSecretError):
        replace(slot, sealed=slot_of().sealed).data_keys(SECRET)


def test_each_flipped_byte_of_what_is_locked_is_noticed(slot):
    private, sealed = slot.private, slot.sealed[1]
    altered = [replace(slot, salt=flipped(slot.salt, at)) for at in range(len(slot.salt))]
    altered += [
        replace(slot, private=replace(private, content=flipped(private.content, at)))
        for at in range(len(private.content))
    ]
    altered += [
        replace(slot, sealed={1: replace(sealed, sender=flipped(sealed.sender, at))})
        for at in range(len(sealed.sender))
    ]
    altered += [
        replace(slot, sealed={1: replace(sealed, locked=Locked(sealed.locked.nonce, content))})
        for content in [flipped(sealed.locked.content, at) for at in range(48)]
    ]
    for one in altered:
        with pytest.raises(WrongSecretError):
            one.data_keys(SECRET)


def test_a_recovery_code_opens_its_slot_however_it_is_typed():
    code = new_recovery_code()
    slot = slot_of(code, "recovery", SlotKind.RECOVERY, None)
    for typed in (code, code.lower(), code.replace("-", " "), f"  {code.replace('-', '')} "):
        assert slot.data_keys(typed) == {1: KEY}
    with pytest.raises(WrongSecretError):
        slot.data_keys(new_recovery_code())


def test_digits_that_look_like_letters_are_read_as_those():
    code = new_recovery_code()
    for digit, letter in (("0", "O"), ("1", "I"), ("8", "B")):
        assert read_recovery_code(code.replace(letter, digit)) == read_recovery_code(code)


@given(st.integers(0, 39), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_wrong_letter_is_noticed_before_anything_is_tried(at, letter):
    letters = new_recovery_code().replace("-", "")
    wrong = letters[:at] + letter + letters[at + 1 :]
    if wrong == letters:
        assert read_recovery_code(wrong) == read_recovery_code(letters)
    else:
        with pytest.raises(WrongSecretError):
            read_recovery_code(wrong)


@given(st.text())
def test_any_other_text_is_no_recovery_code(text):
    with pytest.raises(WrongSecretError):
        read_recovery_code(text)


def test_a_code_is_eight_groups_of_five():
    groups = new_recovery_code().split("-")
    assert [len(group) for group in groups] == [5] * 8
    assert new_recovery_code() != new_recovery_code()


def test_a_data_key_is_never_printed_and_has_one_length(slot):
    key = DataKey.random()
    assert key.raw().hex() not in repr(key) + str(key) + f"{slot}"
    assert key.for_sqlcipher == f"x'{key.raw().hex()}'"
    assert key.derived("a") != key.derived("b") != key.raw()
    for raw in (b"", bytes(31), bytes(33)):
        with pytest.raises(ValueError, match="32 bytes"):
            DataKey(raw)
    assert {field.name for field in fields(slot)} == {
        "name",
        "kind",
        "cost",
        "salt",
        "public",
        "private",
        "sealed",
    }
