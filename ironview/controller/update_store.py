"""The store while the program is updated: backed up, tried as a copy, and kept byte by byte."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ironview.store.backup import Backup, make_backup, unpack
from ironview.store.backup_folder import folder_of
from ironview.store.before_migration import BEFORE_MIGRATION
from ironview.store.data_file import OWNER_ONLY
from ironview.store.database import open_store
from ironview.store.key_file import key_file_path
from ironview.store.replacing import held_alone, put_alone
from ironview.whole_file import write_whole

Step = Callable[[int, int], None]

_DATA: Final = "data.sqlite"
_KEYS: Final = "data.sqlite.keys"
_PUTTING: Final = ".putting-back"


@dataclass(frozen=True, slots=True)
class StoreCare:
    """A store that can be opened here.

    Attributes:
        key: Decrypts it; empty for a plain one.
        opened_by: What a command line says about who opens it.
    """

    path: Path
    key: str
    opened_by: tuple[str, ...] = ()

    def back_up(self, step: Step) -> Backup:
        """Make a backup that was restored once.

        Raises:
            StoreError: It could not be made.
        """
        with open_store(self.path, key=self.key) as store:
            return make_backup(store, folder_of(self.path), BEFORE_MIGRATION, step)

    def keep(self, place: Path) -> None:
        """Copy data file and key file as they are, while nobody else has the store open.

        Raises:
            StoreBusyError: A window has it open.
            OSError: It could not be written.
        """
        place.mkdir(mode=0o700)
        with held_alone(self.path, self.key):
            _copy(self.path, place / _DATA)
            keys = key_file_path(self.path)
            if keys.exists():
                _copy(keys, place / _KEYS)


def unpack_for_trial(backup: Backup, place: Path) -> Path:
    """Unpack a backup as a store a program can open; return its data file.

    Raises:
        StoreDamagedError: It is not what was written.
    """
    place.mkdir(mode=0o700)
    data = unpack(backup, place)
    with suppress(FileNotFoundError):
        (place / "keys.json").rename(key_file_path(data))
    return data


def put_back(place: Path, path: Path) -> None:
    """Put back what ``keep`` copied; may be done again after it was cut short.

    Raises:
        StoreError: It could not be written.
        UnwritableFileError: It could not be written.
        OSError: It could not be written.
    """
    if not (place / _DATA).exists():
        return
    making = path.with_name(f".{path.name}{_PUTTING}")
    making.unlink(missing_ok=True)
    _copy(place / _DATA, making)
    if (place / _KEYS).exists():
        write_whole(key_file_path(path), [(place / _KEYS).read_bytes()])
    put_alone(making, path)


def _copy(source: Path, target: Path) -> None:
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
    with source.open("rb") as read, os.fdopen(handle, "wb") as written:
        shutil.copyfileobj(read, written, 1 << 20)
        written.flush()
        os.fsync(written.fileno())
