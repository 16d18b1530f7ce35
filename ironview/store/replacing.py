"""Puts another data file in the place of one, while nobody else has it open."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from ironview.domain.told import tell
from ironview.store.data_file import OWNER_ONLY, connect, file_errors
from ironview.store.errors import StoreBusyError, store_errors
from ironview.whole_file import keep_name, take_away

_PATIENCE_MS = 3000


@contextmanager
def held_alone(path: Path, key: str) -> Iterator[dbapi2.Connection]:
    """Hold a data file so that no other connection, of any program, has it open.

    Everything committed stands in the file itself then, with no log beside it.

    Raises:
        StoreBusyError: Another window or program has it open; nothing was changed.
        StoreError: It could not be opened.
    """
    with _busy_told(), store_errors(), closing(connect(path, key, "rw")) as connection:
        connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        mode = str(connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0])
        if mode != "delete":
            raise StoreBusyError(_IN_USE)
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        yield connection


def copy_with_key(connection: dbapi2.Connection, target: Path, key: str) -> None:
    """Write all of an open data file into a new file under another key.

    Args:
        key: As ``DataKey.for_sqlcipher`` writes it; empty for a file without encryption.

    Raises:
        StoreError: It could not be written; there is no new file.
    """
    with ExitStack() as on_failure, file_errors(target), store_errors():
        _make_empty(target)
        on_failure.callback(take_away, target)
        connection.execute("ATTACH DATABASE ? AS copy KEY ?", (str(target), key))
        try:
            connection.execute("SELECT sqlcipher_export('copy')")
            for name in ("user_version", "application_id"):
                number = int(connection.execute(f"PRAGMA main.{name}").fetchone()[0])
                connection.execute(f"PRAGMA copy.{name} = {number}")
        finally:
            connection.execute("DETACH DATABASE copy")
        _sync(target)
        on_failure.pop_all()


def put_in_place(new: Path, path: Path, holding: dbapi2.Connection) -> None:
    """Give a whole new file the name of the data file that ``holding`` holds alone.

    Raises:
        StoreError: It could not be done; the data file is as it was.
    """
    if os.name == "nt":  # There, a file that is open cannot be replaced.
        holding.close()
    put_alone(new, path)


def put_alone(new: Path, path: Path) -> None:
    """Give a whole new file the name of a data file that nobody can have open: none is there.

    Raises:
        StoreError: It could not be done.
    """
    with file_errors(path):
        _sync(new)
        for part in ("-wal", "-shm", "-journal"):
            # Of the old file; empty by now, and never to be taken for the new one's.
            with suppress(FileNotFoundError):
                path.with_name(path.name + part).unlink()
        new.replace(path)
        keep_name(path.parent)


def converting(path: Path) -> Path:
    """Return where a data file is converted before it takes the place of the one there is."""
    return path.with_name(f".{path.name}.converting")


def leave_nothing(made: Path) -> None:
    """Remove a file that did not become a data file, and what SQLite kept beside it.

    On a disk that refuses even that it stays, and ``remove_converting`` comes later.
    """
    for part in ("", "-wal", "-shm", "-journal"):
        take_away(made.with_name(made.name + part))


def remove_converting(path: Path) -> None:
    """Remove what a conversion left that was killed; one under way holds the data file alone.

    Raises:
        OSError: It could not be removed.
    """
    made = converting(path)
    for part in ("", "-wal", "-shm", "-journal"):
        with suppress(FileNotFoundError):
            made.with_name(made.name + part).unlink()


def _make_empty(path: Path) -> None:
    with suppress(FileNotFoundError):
        path.unlink()
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, OWNER_ONLY))


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


_IN_USE: Final = tell(
    "Another window or program has the data file open. Nothing was changed. Close it everywhere, "
    "then try again."
)


@contextmanager
def _busy_told() -> Iterator[None]:
    try:
        yield
    except StoreBusyError as error:
        raise StoreBusyError(_IN_USE) from error
