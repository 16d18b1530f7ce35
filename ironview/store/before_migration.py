"""Backs a store up before a newer program brings it up to date."""

from contextlib import closing
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from ironview.store.backup import (
    Backup,
    Source,
    Step,
    finish_backup,
    key_file_bytes_of,
    new_data_file,
    scratch_place,
)
from ironview.store.data_file import connect, look_at
from ironview.store.database import Clock, system_clock
from ironview.store.errors import store_errors
from ironview.store.migrations import STEPS

BEFORE_MIGRATION: Final = "before_migration"


def needs_migration(path: Path, key: str) -> bool:
    """Whether opening a data file would bring it up to date.

    Raises:
        StoreError: As ``look_at`` says.
    """
    return path.is_file() and 0 < look_at(path, key) < len(STEPS)


def back_up_before_migration(
    path: Path, key: str, folder: Path, step: Step, clock: Clock = system_clock
) -> Backup | None:
    """Back up a data file as it is, and prove that this program can bring it up to date.

    Args:
        key: Decrypts it; empty for a plain one.

    Returns:
        The backup; None for a file nobody has used yet.

    Raises:
        StoreDamagedError: It does not read back whole, or could not be brought up to date.
        StoreError: The disk is full, the medium is gone or may not be written.
    """
    with store_errors(), scratch_place(folder) as place:
        data = new_data_file(place)
        with (
            closing(connect(path, key, "ro")) as source,
            closing(connect(data, key, "rw")) as copy,
        ):
            source.backup(copy)
            name = _uuid_in(copy)
        if name is None:
            return None
        about = Source(
            store=name,
            name=path.stem,
            made=clock().replace(microsecond=0),
            why=BEFORE_MIGRATION,
            key=key,
            keys=key_file_bytes_of(path),
        )
        return finish_backup(place, about, folder, step)


def _uuid_in(connection: dbapi2.Connection) -> str | None:
    row = connection.execute('SELECT "uuid" FROM "store_info"').fetchone()
    return None if row is None else str(row[0])
