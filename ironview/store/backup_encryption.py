"""What an encrypted store leaves behind from the time before it was encrypted."""

from contextlib import closing
from pathlib import Path

from ironview.domain.told import tell
from ironview.store.backup import (
    Backup,
    Source,
    Step,
    finish_backup,
    is_same,
    scratch_place,
    unpack,
)
from ironview.store.backup_folder import backups_in, folder_of
from ironview.store.data_file import connect, file_errors
from ironview.store.errors import StoreDamagedError, store_errors
from ironview.store.leftovers import plain_leftovers
from ironview.store.opening import is_plain
from ironview.store.replacing import copy_with_key


def plain_backups(folder: Path, store_uuid: str) -> tuple[Backup, ...]:
    """Return the backups of a store that anybody can read, newest first.

    Raises:
        StoreError: The folder is there, but cannot be read.
    """
    return tuple(one for one in backups_in(folder, store_uuid) if not one.is_encrypted)


def plain_copies(store: Path) -> tuple[Path, ...]:
    """Return the files beside a data file and its backups that anybody can read.

    They were made before an upgrade, put aside damaged, or left by a program that was killed.

    Raises:
        StoreError: The folder cannot be read.
    """
    with file_errors(store.parent):
        found = [
            *store.parent.glob(f"{store.stem}.before-upgrade-from-*{store.suffix}"),
            *store.parent.glob(f"{store.name}.damaged-*"),
        ]
        plain = [one for one in found if is_plain(one)]
        logs = [one.with_name(f"{one.name}-wal") for one in plain]
        copies = [*plain, *(one for one in logs if one.exists())]
    left = (*plain_leftovers(store.parent), *plain_leftovers(folder_of(store)))
    return (*sorted(copies), *left)


def encrypt_backup(backup: Backup, name: str, key: str, keys: bytes, step: Step) -> Backup:
    """Put an encrypted backup, restored once and checked, in the place of one anybody can read.

    Args:
        name: What the store's file is called, without its ending.
        key: Of the store.
        keys: The store's key file.

    Raises:
        StoreDamagedError: The backup is damaged; it is as it was.
        StoreError: It could not be written; the backup is as it was.
    """
    source = Source(
        store=backup.store, name=name, made=backup.made, why=backup.why, key=key, keys=keys
    )
    with store_errors(), scratch_place(backup.path.parent) as place:
        unpacked = place / "plain"
        unpacked.mkdir()
        plain = unpack(backup, unpacked)
        with closing(connect(plain, "", "rw")) as connection:
            copy_with_key(connection, place / plain.name, key)
        made = finish_backup(place, source, backup.path.parent, step)
        if not is_same(made.rows, made.end, backup):
            made.path.unlink()
            raise StoreDamagedError(
                tell("The backup {name} could not be encrypted. It is as it was.", name=backup.path)
            )
        backup.path.unlink()
    return made
