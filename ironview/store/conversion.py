"""Encrypts a store, takes the encryption away, or gives it another key: whole, or not at all.

The key file is written so that it opens what lies there before and after the moment in which the
new data file takes the place of the old one. It says that the data file is encrypted only while
that is certain: a plain file beside such a key file was put there by somebody else, and is refused.
"""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

from peewee import SqliteDatabase
from sqlcipher3 import dbapi2

from ironview.domain.told import tell
from ironview.store.audit import AuditStore, ChainEnd
from ironview.store.data_file import FileDatabase
from ironview.store.errors import StoreError, store_errors
from ironview.store.key_change import changed_keys
from ironview.store.key_file import KeyFile, OpenedKeys, write_key_file
from ironview.store.noting import Note, nothing_noted
from ironview.store.opening import data_key, fitted
from ironview.store.replacing import (
    converting,
    copy_with_key,
    held_alone,
    leave_nothing,
    put_in_place,
)
from ironview.store.verification import check_store
from ironview.whole_file import UnwritableFileError

Step = Callable[[int, int], None]


class UnprovenCopyError(StoreError):
    """The new file does not hold what the old one does. The store is as it was."""


def encrypt_store(
    path: Path, keys: KeyFile, opened: OpenedKeys, step: Step, note: Note = nothing_noted
) -> KeyFile:
    """Encrypt a plain store that nobody has open; return its key file as it is now.

    Args:
        keys: A key file somebody can open; it need not be written yet.
        step: Told how far the check of the new file is, and of how much; may raise to stop.
        note: Notes in the new file what was done, before it takes the place of the old one.

    Raises:
        StoreBusyError: Somebody has it open; nothing was changed.
        StoreError: It could not be done; the store is as it was.
    """
    plain = keys.encrypted(opened, is_encrypted=False)
    key = opened.newest.for_sqlcipher
    _convert(path, "", key, step, note=note, keys=plain)
    return _tidied(path, keys.encrypted(opened, is_encrypted=True))


def decrypt_store(
    path: Path, keys: KeyFile, opened: OpenedKeys, step: Step, note: Note = nothing_noted
) -> KeyFile:
    """Take the encryption of a store away; the key file then only tells people apart.

    Raises:
        StoreBusyError: Somebody has it open; nothing was changed.
        StoreError: It could not be done; the store is as it was.
    """
    plain = keys.encrypted(opened, is_encrypted=False)
    old = data_key(path, opened)
    _convert(path, old, "", step, note=note, keys=plain)
    return plain


def change_key(
    path: Path, keys: KeyFile, opened: OpenedKeys, step: Step, note: Note = nothing_noted
) -> tuple[KeyFile, OpenedKeys]:
    """Write an encrypted store anew under a key that only the slots there are now can open.

    Raises:
        StoreBusyError: Somebody has it open; nothing was changed.
        StoreError: It could not be done; the store is as it was.
    """
    between, both = keys.with_next_key(opened)
    old, new = data_key(path, opened), both.newest.for_sqlcipher
    _convert(path, old, new, step, note=note, keys=between)
    newest, left = between.only(both.generation, both)
    return _tidied(path, newest), left


def settled(path: Path, keys: KeyFile, opened: OpenedKeys) -> tuple[KeyFile, OpenedKeys]:
    """Return the key file as it fits the data file, written where a conversion was cut short.

    Raises:
        StoreError: No key opens the data file, or the key file could not be written.
    """
    return fitted(path, data_key(path, opened), keys, opened)


def _tidied(path: Path, keys: KeyFile) -> KeyFile:
    """Write the key file as it fits the converted store.

    The one there is opens it too: where the disk refuses, the next opening does it.
    """
    with suppress(UnwritableFileError):
        write_key_file(path, keys)
    return keys


def _convert(path: Path, old: str, new: str, step: Step, *, note: Note, keys: KeyFile) -> None:
    """Write a data file anew.

    Args:
        keys: A key file that opens the old file and the new one.
    """
    made = converting(path)
    with held_alone(path, old) as holding, ExitStack() as at_the_end:
        at_the_end.callback(leave_nothing, made)
        end = _end_of(path, holding)
        copy_with_key(holding, made, new)
        _prove(made, new, end, step)
        note(made, new)
        with changed_keys(path, keys):
            put_in_place(made, path, holding)


def _end_of(path: Path, holding: dbapi2.Connection) -> ChainEnd:
    row = holding.execute(
        'SELECT "number", "digest" FROM "audit" ORDER BY "number" DESC LIMIT 1'
    ).fetchone()
    if row is None:
        raise UnprovenCopyError(tell("{name} has no audit. Nothing was changed.", name=path))
    return ChainEnd(int(row[0]), str(row[1]))


def _prove(made: Path, key: str, end: ChainEnd, step: Step) -> None:
    database: SqliteDatabase = FileDatabase(str(made), passphrase=key)
    try:
        with store_errors():
            database.connect()
            check = check_store(database, step, [end])
            if check.is_sound and AuditStore(database).end() == end:
                return
    finally:
        database.close()
    raise UnprovenCopyError(
        tell(
            "The converted copy does not hold what the store holds. The store is as it was. "
            "Check the store, and the disk."
        )
    )
