"""The file itself: made for its owner's eyes only, looked at before it is touched, copied aside."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2
from typing_extensions import override

from ironview.domain.told import tell
from ironview.store.errors import (
    StoreDamagedError,
    StoreDiskError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
    store_errors,
)
from ironview.store.migrations import APPLICATION_ID, refuse_newer
from ironview.whole_file import keep_name, take_away

OWNER_ONLY: Final = 0o600
COPYING: Final = ".copying"
"""Ending of a hidden file that becomes a copy once it is whole."""

_NOT_ALLOWED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_SPACE: Final = frozenset({errno.ENOSPC, errno.EDQUOT})


class FileDatabase(SqlCipherDatabase):  # type: ignore[misc]  # playhouse has no types
    """A connection that can be rolled back after SQLite already did so by itself.

    SQLite ends the transaction on its own when the disk is full; rolling back then is an error
    that would hide the reason.
    """

    @override
    def rollback(self) -> None:
        if self.connection().in_transaction:
            super().rollback()


def prepare(path: Path) -> None:
    """Make sure a file is there that only its owner may read, and that it may be written.

    Raises:
        StoreReadOnlyError: File or folder may not be written; nothing was made.
        StoreError: The path is a folder or cannot be made.
    """
    with file_errors(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.is_dir():
            raise StoreError(tell("{name} is a folder. Name a file in it.", name=path))
        # Never opened when it is there: on POSIX, closing it lets go of every lock this process has
        # on it, and another program could then take the log from under an open window.
        if not path.exists():
            with suppress(FileExistsError):
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, OWNER_ONLY))
        _close_to_others(path)
    if not os.access(path.parent, os.W_OK) or not os.access(path, os.W_OK):
        raise _not_writable(path)


def look_at(path: Path, key: str) -> int:
    """Return the version of an existing file without changing a byte of it; 0 for a new one.

    Raises:
        StoreTooNewError: A later IronView wrote it.
        StoreDamagedError: It is damaged, or no IronView store.
    """
    if path.stat().st_size == 0:
        return 0
    with store_errors(), closing(connect(path, key, "ro")) as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        mark = int(connection.execute("PRAGMA application_id").fetchone()[0])
        tables = int(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    if mark != APPLICATION_ID and (tables or version):
        raise StoreDamagedError(
            tell("{name} is not an IronView store. It was left as it is.", name=path.name)
        )
    refuse_newer(version)
    return version


def copy_aside(path: Path, key: str, version: int) -> Path:
    """Copy a store, with everything committed so far, before it is brought up to date.

    Returns:
        The copy, beside the store; its name says which version it is. An older copy of the same
        version is kept and the new one numbered.
    """
    target = _free_name(path, f"before-upgrade-from-{version}")
    made = target.with_name(f".{target.name}{COPYING}")
    with ExitStack() as on_failure, file_errors(target), store_errors():
        take_away(made)
        os.close(os.open(made, os.O_CREAT | os.O_EXCL | os.O_RDWR, OWNER_ONLY))
        for part in ("", "-journal"):
            on_failure.callback(take_away, made.with_name(made.name + part))
        with (
            closing(connect(path, key, "ro")) as source,
            closing(connect(made, key, "rw")) as copy,
        ):
            source.backup(copy)
        with made.open("rb") as written:
            os.fsync(written.fileno())
        made.rename(target)
        keep_name(target.parent)
        on_failure.pop_all()
    return target


def is_unused(path: Path, key: str) -> bool:
    """Whether a data file was begun and never came to hold a store: its first start was cut short.

    Raises:
        StoreError: It cannot be read.
    """
    with store_errors(), closing(connect(path, key, "ro")) as connection:
        sql = "SELECT count(*) FROM sqlite_master WHERE name = 'store_info'"
        if not connection.execute(sql).fetchone()[0]:
            return True
        return not connection.execute('SELECT count(*) FROM "store_info"').fetchone()[0]


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _NOT_ALLOWED:
            raise _not_writable(path) from error
        if error.errno in _NO_SPACE:
            raise StoreFullError(
                tell(
                    "The disk is full: {name} could not be written. Nothing was changed. "
                    "Free some space, then try again.",
                    name=path,
                )
            ) from error
        if error.errno == errno.EIO:
            raise StoreDiskError(
                tell(
                    "The disk reported an error at {name}. Nothing was changed. Check the drive "
                    "and its connection.",
                    name=path,
                )
            ) from error
        raise StoreError(
            tell(
                "The data file {name} could not be opened: {fault}. Nothing was changed.",
                name=path,
                fault=error.strerror,
            )
        ) from error


def _free_name(path: Path, what: str) -> Path:
    names = [path.with_name(f"{path.stem}.{what}{path.suffix}")]
    while names[-1].exists():
        names.append(path.with_name(f"{path.stem}.{what}-{len(names)}{path.suffix}"))
    return names[-1]


def connect(path: Path, key: str, mode: str) -> dbapi2.Connection:
    # A log beside the file belongs to it; without one, reading would leave an empty log behind.
    at_rest = mode == "ro" and not path.with_name(path.name + "-wal").exists()
    options = f"mode={mode}&immutable=1" if at_rest else f"mode={mode}"
    connection = dbapi2.connect(f"{path.absolute().as_uri()}?{options}", uri=True)
    if key:
        connection.execute("PRAGMA key = '{}'".format(key.replace("'", "''")))
    return connection


def _close_to_others(path: Path) -> None:
    if os.name != "posix":
        return
    for file in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        if file.exists() and stat.S_IMODE(file.stat().st_mode) & 0o077:
            file.chmod(OWNER_ONLY)


def _not_writable(path: Path) -> StoreReadOnlyError:
    return StoreReadOnlyError(
        tell(
            "The data file {name} may not be written. Nothing was changed. Check the "
            "rights of the file and of its folder.",
            name=path,
        )
    )
