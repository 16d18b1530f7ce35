"""What is done to a data file while nobody has it open, and how it is opened again."""

import hashlib
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ironview.controller.backup_work import BEFORE_RESTORE
from ironview.domain.told import tell
from ironview.guess_cost import USUAL_COST, GuessCost
from ironview.store.audit import RESTORED
from ironview.store.backup import (
    Backup,
    key_file_bytes_of,
    make_backup,
    read_backup,
    unpacked_keys,
)
from ironview.store.backup_folder import backups_in, folder_of
from ironview.store.before_migration import back_up_before_migration, needs_migration
from ironview.store.conversion import change_key, decrypt_store, encrypt_store, settled
from ironview.store.database import open_store
from ironview.store.errors import StoreError
from ironview.store.key_file import (
    KeyFile,
    OpenedKeys,
    new_key_file,
    read_key_file,
    read_keys,
)
from ironview.store.noting import Note, noting
from ironview.store.opening import data_key
from ironview.store.restoring import fitting_keys, restore
from ironview.whole_file import UnwritableFileError

Step = Callable[[int, int], None]

ENCRYPTED: Final = "encrypt_store"
DECRYPTED: Final = "decrypt_store"
REKEYED: Final = "change_key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """What opens a store again.

    Attributes:
        key: Decrypts the data file; empty for a plain one.
        keys: What its key file gave; None where nobody opened that.
    """

    key: str
    keys: OpenedKeys | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """How a store is opened after an errand, and what is said then.

    Attributes:
        said: A sentence.
        code: Of a new recovery sheet, which has to be printed now; empty without one.
        is_newly_encrypted: Whether what anybody can read may lie about from the time before.
    """

    opener: Opener
    said: str
    code: str = ""
    is_newly_encrypted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """Something done to a data file that this window closes first and opens again afterwards.

    Attributes:
        before: Opens the store again where nothing came of it.
        work: Does it, in the background; whatever it raises left the store as it was.
    """

    path: Path
    before: Opener
    work: Callable[[Step], After]


def encryption(
    path: Path, user: str, passphrase: str, cost: GuessCost = USUAL_COST
) -> Callable[[Step], After]:
    """Return what encrypts a plain store that nobody has a passphrase for yet.

    Args:
        user: Whose passphrase opens it from now on.
    """

    def work(step: Step) -> After:
        with open_store(path) as store:
            store.accounts.refuse_beyond_role(user, ENCRYPTED)
            bare, opened = new_key_file(store.uuid, is_encrypted=False)
        keys, code = bare.with_person(user, passphrase, opened, cost).with_new_recovery(opened)
        encrypt_store(path, keys, opened, step, _by(user, ENCRYPTED))
        after = _opener(path, opened)
        said = tell("The store is encrypted. From now on {name} opens it.", name=user)
        return After(opener=after, said=said, code=code, is_newly_encrypted=True)

    return work


def encryption_with(path: Path, user: str, opened: OpenedKeys) -> Callable[[Step], After]:
    """Return what encrypts a plain store whose people have passphrases already."""

    def work(step: Step) -> After:
        _refuse_beyond_role(path, opened, user, ENCRYPTED)
        encrypt_store(path, _key_file(path), opened, step, _by(user, ENCRYPTED))
        after = _opener(path, opened)
        return After(opener=after, said=tell("The store is encrypted."), is_newly_encrypted=True)

    return work


def decryption(path: Path, user: str, opened: OpenedKeys) -> Callable[[Step], After]:
    """Return what takes the encryption of a store away."""

    def work(step: Step) -> After:
        _refuse_beyond_role(path, opened, user, DECRYPTED)
        decrypt_store(path, _key_file(path), opened, step, _by(user, DECRYPTED))
        after = _opener(path, opened)
        said = tell("The store is not encrypted any more: who has the file can read it.")
        return After(opener=after, said=said)

    return work


def new_key(path: Path, user: str, opened: OpenedKeys) -> Callable[[Step], After]:
    """Return what writes an encrypted store anew under another key."""

    def work(step: Step) -> After:
        _refuse_beyond_role(path, opened, user, REKEYED)
        note = _by(user, REKEYED)
        _, left = change_key(path, _key_file(path), opened, step, note)
        after = _opener(path, left)
        return After(opener=after, said=tell("The store is written under a new key."))

    return work


def restoring(
    path: Path, backup: Backup, user: str, before: Opener | None, keys: OpenedKeys | None
) -> Callable[[Step], After]:
    """Return what puts a backup in the place of a data file, after a backup of what is there.

    Args:
        before: Opens what is there; None where it is damaged or missing.
        keys: What the backup's own key file gave; None for a plain backup, or where the keys of
            the store open it.
    """

    def work(step: Step) -> After:
        saved = None
        if before is not None and path.exists():
            with open_store(path, key=before.key) as store:
                store.accounts.refuse_beyond_role(user, RESTORED)
                saved = make_backup(store, folder_of(path), BEFORE_RESTORE, step)
        current = None if before is None else _current(before)
        note = _by(user, RESTORED, backup.path.name)
        aside = restore(path, backup, current, keys or current, step, note=note)
        opener = _opener(path, fitting_keys(path, current, keys))
        if aside is not None:
            said = tell("The backup is in place. The damaged file is kept as {name}.", name=aside)
        elif saved is not None:
            said = tell(
                "The backup is in place. What was there is kept as {name}.", name=saved.path
            )
        else:
            said = tell("The backup is in place.")
        return After(opener=opener, said=said)

    return work


def newest_backup(path: Path, but_not: Collection[Path] = ()) -> Backup | None:
    """Return the newest backup in the usual place of a store that cannot be opened; None without.

    Args:
        but_not: Those that turned out to be damaged.

    Raises:
        StoreError: The folder cannot be read.
    """
    found = backups_in(folder_of(path), None)
    return next((one for one in found if one.path not in but_not), None)


def upgrading(path: Path, key: str) -> Errand | None:
    """Return what backs a store up before it is brought up to date; None where it is of today.

    Raises:
        StoreError: The file cannot be looked at.
    """
    if not needs_migration(path, key):
        return None
    opener = Opener(key=key)

    def work(step: Step) -> After:
        back_up_before_migration(path, key, folder_of(path), step)
        return After(opener=opener, said="")

    return Errand(path=path, before=opener, work=work)


def described_backup(path: Path) -> Backup:
    """Return what a file that somebody chose says of itself.

    Raises:
        StoreError: It is no backup, or cannot be read.
    """
    return read_backup(path)


def keys_of_backup(backup: Backup) -> KeyFile | None:
    """Return the key file in a backup; None where its store had none.

    Raises:
        StoreError: It is damaged or cannot be read.
    """
    raw = unpacked_keys(backup)
    return None if raw is None else read_keys(raw)


def has_keys_of(backup: Backup, path: Path) -> bool:
    """Whether the store's own keys open a backup: its key file is the one beside the store.

    Raises:
        StoreError: The key file cannot be read.
    """
    raw = key_file_bytes_of(path)
    return raw is not None and hashlib.sha256(raw).hexdigest() == backup.key_file_digest


def _refuse_beyond_role(path: Path, keys: OpenedKeys, user: str, action: str) -> None:
    with open_store(path, key=data_key(path, keys)) as store:
        store.accounts.refuse_beyond_role(user, action)


def _key_file(path: Path) -> KeyFile:
    keys = read_key_file(path)
    if keys is None:
        raise StoreError(tell("The store has no key file any more. Nothing was changed."))
    return keys


def _current(before: Opener) -> OpenedKeys | None:
    if before.keys is not None or not before.key:
        return before.keys
    return OpenedKeys.of_one(before.key)


def _by(user: str, action: str, what: str = "") -> Note:
    return noting(lambda _store: user, action, what)


def _opener(path: Path, keys: OpenedKeys | None) -> Opener:
    """Return what opens the store now; its key file is made to fit where the disk allows it."""
    key = data_key(path, keys) if keys is not None else ""
    file = read_key_file(path)
    if file is not None and keys is not None:
        with suppress(UnwritableFileError):
            _, keys = settled(path, file, keys)
    return Opener(key=key, keys=keys)
