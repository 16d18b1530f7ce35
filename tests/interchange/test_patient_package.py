"""A package opens whole and unaltered with its passphrase, or not at all."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.guess_cost import GuessCost
from ironview.interchange import patient_package
from ironview.interchange.patient_package import (
    LEAST_LETTERS,
    PackageError,
    PackageTooLargeError,
    WeakPassphraseError,
    fingerprint_of,
    open_package,
    seal_package,
)

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
SECRET = "correct horse battery"
SIGNER = Ed25519PrivateKey.from_private_bytes(bytes(32))
LINES = [b'{"family_name": "Plantedname"}', b'{"family_name": "Other"}']
HEAD = 87
PARTS = {
    "start": range(9),
    "version": range(9, 11),
    "cost": range(11, 19),
    "salt": range(19, 35),
    "nonce": range(35, 47),
    "key of the sender": range(47, 79),
    "length": range(79, HEAD),
    "what is locked": range(HEAD, -64),
    "signature": range(-64, 0),
}


def sealed(lines=LINES, passphrase=SECRET, cost=CHEAP, signer=SIGNER):
    return seal_package(
        lines,
        passphrase=passphrase,
        signer=signer,
        label="Ward 3",
        made_at="2026-06-03T08:02:11+02:00",
        cost=cost,
    )


PACKAGE = sealed()


def opened(data, passphrase=SECRET):
    return open_package("a.ivpackage", data, passphrase)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.binary(min_size=1).filter(lambda one: len(one.splitlines()) == 1 and b"\n" not in one)
    )
)
def test_what_is_locked_comes_out_again(lines):
    found = opened(sealed(lines))
    assert found.records == b"\n".join(lines)
    assert found.count == len(lines)


def test_the_sender_is_seen_with_label_moment_and_fingerprint():
    found = opened(PACKAGE)
    assert found.sender.key == SIGNER.public_key().public_bytes_raw()
    assert (found.sender.label, found.made_at) == ("Ward 3", "2026-06-03T08:02:11+02:00")
    assert found.sender.fingerprint == fingerprint_of(found.sender.key)
    assert len(found.sender.fingerprint.split()) == 8


@pytest.mark.parametrize("part", PARTS)
def test_no_bit_of_any_part_can_be_altered(part):
    places = PARTS[part]
    start, end = places.start % len(PACKAGE), places.stop % len(PACKAGE) or len(PACKAGE)
    for at in range(start, end):
        for bit in range(8):
            altered = bytearray(PACKAGE)
            altered[at] ^= 1 << bit
            with pytest.raises(PackageError):
                opened(bytes(altered))


def test_the_end_missing_at_any_length_is_refused():
    for length in range(len(PACKAGE)):
        with pytest.raises(PackageError):
            opened(PACKAGE[:length])


def test_a_package_with_something_behind_it_is_refused():
    with pytest.raises(PackageError, match="altered"):
        opened(PACKAGE + b"\0")


def test_a_cut_package_is_told_from_an_altered_one_and_from_a_wrong_passphrase():
    with pytest.raises(PackageError, match="cut off"):
        opened(PACKAGE[:-1])
    with pytest.raises(PackageError, match="altered"):
        opened(PACKAGE[:-1] + bytes([PACKAGE[-1] ^ 1]))
    with pytest.raises(PackageError, match="passphrase does not open"):
        opened(PACKAGE, SECRET + " ")


def test_a_later_version_is_named():
    later = PACKAGE[:9] + (2).to_bytes(2, "big") + PACKAGE[11:]
    with pytest.raises(PackageError, match=r"version 2, and this IronView reads version 1"):
        opened(later)


def test_another_key_cannot_sign_what_it_cannot_open():
    thief = Ed25519PrivateKey.generate()
    body = PACKAGE[:47] + thief.public_key().public_bytes_raw() + PACKAGE[79:-64]
    with pytest.raises(PackageError, match="passphrase does not open"):
        opened(body + thief.sign(body))


def test_a_cost_no_workstation_can_pay_is_refused_before_it_is_paid():
    body = PACKAGE[:11] + (2**20 + 1).to_bytes(4, "big") + PACKAGE[15:-64]
    with pytest.raises(PackageError, match="altered"):
        opened(body + SIGNER.sign(body))


def test_a_passphrase_of_eleven_characters_is_too_short_and_of_twelve_is_not():
    with pytest.raises(WeakPassphraseError):
        sealed(passphrase="x" * (LEAST_LETTERS - 1))
    assert opened(sealed(passphrase="x" * LEAST_LETTERS), "x" * LEAST_LETTERS).count == 2


def test_one_passphrase_typed_on_two_systems_is_one():
    assert opened(
        sealed(passphrase="caf\u00e9 caf\u00e9 caf\u00e9"), "cafe\u0301 " * 2 + "cafe\u0301"
    )


def test_nothing_readable_stands_in_the_file():
    assert b"Planted" not in PACKAGE
    assert b"Ward 3" not in PACKAGE


def test_the_same_patients_never_give_the_same_file():
    assert sealed()[HEAD:] != PACKAGE[HEAD:]


def test_more_than_a_reader_takes_is_not_written(monkeypatch):
    monkeypatch.setattr(patient_package, "LARGEST_DOCUMENT", 10)
    with pytest.raises(PackageTooLargeError):
        sealed()
