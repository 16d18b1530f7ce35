"""The way into a store: without keys, or with those of its key file."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.domain.told import tell
from ironview.store.data_file import look_at
from ironview.store.database import Clock, Store, open_store, system_clock
from ironview.store.errors import StoreDamagedError, StoreError
from ironview.store.key_file import (
    KeyFile,
    OpenedKeys,
    key_file_path,
    read_key_file,
    write_key_file,
)
from ironview.store.server_address import ServerAddress
from ironview.whole_file import UnwritableFileError

_PLAIN: Final = b"SQLite format 3\x00"


class StoreLockedError(StoreError):
    """The store needs a passphrase. Nothing was opened."""


def is_locked(path: Path) -> bool:
    """Whether somebody must say who they are before the store opens.

    Raises:
        StoreError: The key file is damaged, too new or cannot be read.
    """
    return read_key_file(path) is not None


def is_plain(path: Path) -> bool:
    """Whether a data file is not encrypted; an empty or missing one is neither."""
    try:
        with path.open("rb") as file:
            return file.read(len(_PLAIN)) == _PLAIN
    except FileNotFoundError:
        return False


def open_unlocked(
    path: Path,
    clock: Clock = system_clock,
    *,
    keys: OpenedKeys | None,
    analytes: Mapping[AnalyteCode, Analyte] | None = None,
) -> Store:
    """Open a store with the keys that its key file gave.

    Args:
        keys: None for a store without a key file, made new where there is none.

    Raises:
        StoreLockedError: The store has a key file or people, and no keys were given.
        StoreError: As ``open_store`` says.
    """
    if keys is None:
        if is_locked(path):
            raise StoreLockedError(
                tell("The store {name} is locked: a name and a passphrase open it.", name=path)
            )
        _refuse_lost_keys(path)
        return _refuse_nobody(open_store(path, clock, analytes=analytes))
    store = open_store(path, clock, key=data_key(path, keys), analytes=analytes)
    settle_open(store, keys)
    return store


def open_address(
    address: Path | ServerAddress,
    clock: Clock = system_clock,
    *,
    keys: OpenedKeys | None = None,
    password: str = "",
    analytes: Mapping[AnalyteCode, Analyte] | None = None,
) -> Store:
    """Open a store wherever it lies.

    Args:
        keys: Of a data file; None for one without a key file.
        password: Of the role on a server; empty where it asks for none.

    Raises:
        StoreError: As ``open_unlocked`` and ``open_server_store`` say.
    """
    if isinstance(address, ServerAddress):
        from ironview.store.server_store import open_server_store

        return open_server_store(address, clock, password=password, analytes=analytes)
    return open_unlocked(address, clock, keys=keys, analytes=analytes)


def data_key(path: Path, keys: OpenedKeys) -> str:
    """Return what decrypts a data file, as ``open_store`` takes it; empty for a plain one.

    A store that was being given another key, or converted, when the program was killed opens with
    whatever it is written with.

    Raises:
        StoreError: None of the keys opens it, or it is not what its key file says it is.
    """
    _refuse_exchanged(path)
    if is_plain(path):
        return ""
    newest_first = [keys.by_generation[one] for one in sorted(keys.by_generation, reverse=True)]
    for key in newest_first[:-1]:
        try:
            look_at(path, key.for_sqlcipher)
        except StoreDamagedError:
            continue
        return key.for_sqlcipher
    return newest_first[-1].for_sqlcipher


def fitted(path: Path, used: str, keys: KeyFile, opened: OpenedKeys) -> tuple[KeyFile, OpenedKeys]:
    """Return the key file as it fits the data file, written where a conversion was cut short.

    The data file is not touched.

    Args:
        used: What the data file is written with; empty for a plain one.

    Raises:
        UnwritableFileError: The key file could not be written.
    """
    if not keys.is_sealed_with(opened.newest):
        return keys, opened
    fitting, left = keys, opened
    if used and len(opened.by_generation) > 1:
        number = next(n for n, key in opened.by_generation.items() if key.for_sqlcipher == used)
        fitting, left = keys.only(number, opened)
    if fitting.is_encrypted != bool(used):
        fitting = fitting.encrypted(left, is_encrypted=bool(used))
    if fitting != keys:
        write_key_file(path, fitting)
    return fitting, left


def settle_open(store: Store, opened: OpenedKeys) -> None:
    """Do what ``fitted`` does beside an open store: while it is, nobody can convert it.

    A key file that cannot be written stays as it is: it opens the store.
    """
    with suppress(StoreError, UnwritableFileError):
        keys = read_key_file(store.path)
        if keys is not None:
            fitted(store.path, store.key, keys, opened)


def _refuse_exchanged(path: Path) -> None:
    """A key file that says the data file is encrypted was written after that became true."""
    keys = read_key_file(path)
    if keys is None or not keys.is_encrypted:
        return
    if is_plain(path):
        raise StoreDamagedError(
            tell(
                "{name} is not encrypted, though its key file says that it is: another file was "
                "put in its place. Nothing was opened. Restore a backup.",
                name=path,
            )
        )
    if not path.is_file() or path.stat().st_size == 0:
        raise StoreDamagedError(
            tell(
                "{name} is missing or empty, though its key file is there. Nothing was made in its "
                "place. Bring the data file back, or restore a backup.",
                name=path,
            )
        )


def _refuse_nobody(store: Store) -> Store:
    """A store with people is not opened without asking who somebody is."""
    if not store.accounts.all():
        return store
    store.close()
    raise StoreLockedError(
        tell(
            "{name} has people with passphrases, and its key file {keys} is missing. Nothing was "
            "opened. Bring the key file back, from a backup if need be.",
            name=store.path,
            keys=key_file_path(store.path).name,
        )
    )


def _refuse_lost_keys(path: Path) -> None:
    if not path.is_file() or path.stat().st_size == 0 or is_plain(path):
        return
    raise StoreDamagedError(
        tell(
            "{name} is encrypted, or is no IronView store, and its key file {keys} is missing. "
            "Nothing was opened. Bring the key file back, from a backup if need be.",
            name=path,
            keys=key_file_path(path).name,
        )
    )
