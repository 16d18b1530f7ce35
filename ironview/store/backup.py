"""Backups that were restored once before they count.

A backup is one file: the data file and the key file as they were, and a description with the
digest of each, how many rows there are, and where the audit ended. It gets its name only after it
was unpacked again, opened, brought up to date there, and checked row by row.
"""

import errno
import hashlib
import json
import os
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NoReturn

from peewee import SqliteDatabase

from ironview.domain.told import tell
from ironview.store.audit import AuditStore, ChainEnd
from ironview.store.data_file import OWNER_ONLY, FileDatabase, connect, file_errors, look_at
from ironview.store.database import Store
from ironview.store.errors import StoreDamagedError, store_errors
from ironview.store.key_file import key_file_path
from ironview.store.leftovers import MAKING, PROVING, remove_leftovers, scratch
from ironview.store.migrations import STEPS, migrate
from ironview.store.verification import StoreCheck, check_store, count_rows
from ironview.whole_file import keep_name

Step = Callable[[int, int], None]

SUFFIX: Final = ".ironview-backup"
_FORMAT: Final = "ironview-backup/1"
_DATA: Final = "data.sqlite"
_KEYS: Final = "keys.json"
_DESCRIPTION: Final = "backup.json"
_MOST_DESCRIBED_BYTES: Final = 1_000_000
_UNREADABLE: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    EOFError,
    RuntimeError,
)
"""What zipfile and a description that is none raise; an unknown compression is a RuntimeError."""

_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup as it describes itself.

    Attributes:
        store: ``uuid`` of the store.
        made: UTC.
        why: E.g. ``closing`` or ``before_import``.
        rows: How many rows of each kind it holds.
        end: Where the audit ends in it.
        digests: SHA-256 of each file in it.
        size: Bytes.
    """

    path: Path
    store: str
    made: datetime
    why: str
    is_encrypted: bool
    rows: Mapping[str, int]
    end: ChainEnd
    digests: Mapping[str, str]
    size: int

    @property
    def key_file_digest(self) -> str | None:
        """SHA-256 of the key file in it; None where its store had none."""
        return self.digests.get(_KEYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a backup is made of, beside the data file.

    Attributes:
        store: ``uuid`` of the store.
        name: What the store's file is called, without its ending.
        made: UTC.
        key: Decrypts the data file; empty for a plain one.
        keys: The key file; None where the store has none.
    """

    store: str
    name: str
    made: datetime
    why: str
    key: str
    keys: bytes | None


def make_backup(store: Store, folder: Path, why: str, step: Step) -> Backup:
    """Back an open store up, restore the backup into a scratch place, and check it there.

    Others may go on writing meanwhile; the backup holds one moment.

    Args:
        store: This thread's own.
        folder: Made where it is missing.
        step: Told how far it is, and of how much; may raise to stop. Nothing is left then.

    Raises:
        StoreDamagedError: What was written does not read back whole; nothing is left of it.
        StoreError: The disk is full, the medium is gone or may not be written.
    """
    source = Source(
        store=store.uuid,
        name=store.path.stem,
        made=store.now(),
        why=why,
        key=store.key,
        keys=key_file_bytes_of(store.path),
    )
    end = store.audit.end()
    with scratch_place(folder) as place:
        data = new_data_file(place)
        store.copy_to(data)
        return finish_backup(place, source, folder, step, seen=end)


@contextmanager
def scratch_place(folder: Path) -> Iterator[Path]:
    """Give a place in a folder of backups, which is made where it is missing, for a while."""
    with file_errors(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        remove_leftovers(folder)
        with scratch(folder, MAKING) as place:
            yield Path(place)


def new_data_file(place: Path) -> Path:
    """Return an empty file, for its owner's eyes only, in which ``finish_backup`` finds data."""
    data = place / _DATA
    os.close(os.open(data, os.O_CREAT | os.O_EXCL | os.O_RDWR, OWNER_ONLY))
    return data


def finish_backup(
    place: Path, source: Source, folder: Path, step: Step, seen: ChainEnd | None = None
) -> Backup:
    """Pack the data file of a scratch place, prove the pack, and give it a name in the folder.

    Raises:
        StoreDamagedError: What was written does not read back whole.
        StoreError: The disk is full, the medium is gone or may not be written.
    """
    target = folder / f"{source.name}-{source.made:%Y%m%d-%H%M%S}{SUFFIX}"
    with file_errors(target):
        written = place / "written"
        _write(written, source, place)
        backup = prove_backup(written, source.key, step, seen=seen)
        return _with_name(backup, written, target)


def key_file_bytes_of(store: Path) -> bytes | None:
    """Return the key file of a data file as it lies there; None where it has none."""
    path = key_file_path(store)
    with file_errors(path):
        return path.read_bytes() if path.exists() else None


def read_backup(path: Path) -> Backup:
    """Return what a backup says of itself, without checking it.

    Raises:
        StoreDamagedError: It is no backup.
        StoreError: It cannot be read.
    """
    with _packed(path) as packed:
        info = packed.getinfo(_DESCRIPTION)
        if info.file_size > _MOST_DESCRIBED_BYTES:
            _refuse(path)
        return _backup(path, json.loads(packed.read(info)))


def prove_backup(path: Path, key: str, step: Step, seen: ChainEnd | None = None) -> Backup:
    """Restore a backup into a scratch place beside it and check everything it holds.

    Args:
        key: Decrypts its data file; empty for a plain one.
        seen: An end of the audit that must be part of it.

    Raises:
        StoreDamagedError: It is not what was written.
        StoreError: It cannot be read, or there is no room for the scratch place.
    """
    backup = read_backup(path)
    with file_errors(path), scratch(path.parent, PROVING) as place:
        data = unpack(backup, Path(place))
        check = _check(data, key, step, [backup.end, *([seen] if seen else [])])
    if not check.is_sound or not is_same(check.rows, check.audit.end, backup):
        _refuse(path)
    return backup


def is_same(rows: Mapping[str, int], end: ChainEnd, backup: Backup) -> bool:
    """Whether so many rows, and this end of the audit, are those a backup describes.

    A program that is newer than the backup counts more kinds of rows: none of them is there yet.
    """
    counted = {kind: count for kind, count in rows.items() if count or kind in backup.rows}
    return counted == backup.rows and end == backup.end


def unpack(backup: Backup, place: Path) -> Path:
    """Unpack the data file, and the key file where there is one, and compare their digests.

    Returns:
        The data file.

    Raises:
        StoreDamagedError: A digest is not as described.
    """
    with _packed(backup.path) as packed:
        for name, digest in backup.digests.items():
            if _unpack(packed, name, place / name) != digest:
                _refuse(backup.path)
    return place / _DATA


def unpacked_keys(backup: Backup) -> bytes | None:
    """Return the key file of a backup; None where its store had none."""
    if _KEYS not in backup.digests:
        return None
    with _packed(backup.path) as packed:
        raw = packed.read(_KEYS)
    if hashlib.sha256(raw).hexdigest() != backup.digests[_KEYS]:
        _refuse(backup.path)
    return raw


def _write(written: Path, source: Source, place: Path) -> None:
    data = place / _DATA
    rows, end = _counted(data, source.key, place)
    files = {_DATA: data}
    if source.keys is not None:
        files[_KEYS] = place / _KEYS
        files[_KEYS].write_bytes(source.keys)
    description = {
        "format": _FORMAT,
        "store": source.store,
        "made": source.made.isoformat(),
        "why": source.why,
        "encrypted": bool(source.key),
        "rows": rows,
        "audit": {"number": end.number, "digest": end.digest},
        "files": {name: _digest(file) for name, file in files.items()},
    }
    _pack(written, files, description, is_encrypted=bool(source.key))
    for file in files.values():
        file.unlink()


def _counted(data: Path, key: str, place: Path) -> tuple[dict[str, int], ChainEnd]:
    """Return what a data file holds; an older one is brought up to date elsewhere for that."""
    counted = data
    if look_at(data, key) < len(STEPS):
        counted = place / "counted.sqlite"
        shutil.copyfile(data, counted)
    with _opened(counted, key) as database:
        found = count_rows(database), AuditStore(database).end()
    if counted is not data:
        counted.unlink()
    return found


def _pack(
    written: Path, files: Mapping[str, Path], description: dict[str, Any], *, is_encrypted: bool
) -> None:
    how = zipfile.ZIP_STORED if is_encrypted else zipfile.ZIP_DEFLATED
    handle = os.open(written, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
    with os.fdopen(handle, "wb") as file:
        # A clock that stands before 1980, where ZIP begins, is no reason to go without a backup.
        with zipfile.ZipFile(file, "w", how, compresslevel=1, strict_timestamps=False) as packed:
            for name, source in files.items():
                packed.write(source, name)
            text = json.dumps(description, indent=1, sort_keys=True)
            packed.writestr(zipfile.ZipInfo(_DESCRIPTION), text, how)
        file.flush()
        os.fsync(file.fileno())


def _with_name(backup: Backup, written: Path, target: Path) -> Backup:
    number = 1
    path = target
    while path.exists():
        number += 1
        path = target.with_name(f"{target.stem}-{number}{SUFFIX}")
    written.rename(path)
    keep_name(path.parent)
    return replace(backup, path=path)


def _check(data: Path, key: str, step: Step, seen: list[ChainEnd]) -> StoreCheck:
    with store_errors(), _opened(data, key) as database:
        return check_store(database, step, seen)


@contextmanager
def _opened(data: Path, key: str) -> Iterator[SqliteDatabase]:
    database = FileDatabase(str(data), passphrase=key)
    with store_errors():
        # Read before peewee does, whose own first statement hides what is wrong.
        with closing(connect(data, key, "ro")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        database.connect()
        try:
            _bring_up_to_date(database)
            yield database
        finally:
            database.close()


def _bring_up_to_date(database: SqliteDatabase) -> None:
    """Do to a copy what opening the store would do to it; nothing where it is of today."""
    migrate(database)
    audit = AuditStore(database)
    if not audit.end().number:
        with database.atomic("IMMEDIATE"):
            audit.seal_earlier()


@contextmanager
def _packed(path: Path) -> Iterator[zipfile.ZipFile]:
    with file_errors(path):
        try:
            with zipfile.ZipFile(path) as packed:
                yield packed
        except _UNREADABLE:
            _refuse(path)
        except OSError as error:
            if error.errno == errno.EINVAL:  # It names a place before its own beginning.
                _refuse(path)
            raise


def _unpack(packed: zipfile.ZipFile, name: str, target: Path) -> str:
    digest = hashlib.sha256()
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
    with packed.open(name) as source, os.fdopen(handle, "wb") as file:
        while block := source.read(_BLOCK):
            digest.update(block)
            file.write(block)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _backup(path: Path, content: Mapping[str, Any]) -> Backup:
    digests = {str(name): str(digest) for name, digest in content["files"].items()}
    if content["format"] != _FORMAT or not {_DATA} <= digests.keys() <= {_DATA, _KEYS}:
        _refuse(path)
    return Backup(
        path=path,
        store=str(content["store"]),
        made=datetime.fromisoformat(content["made"]),
        why=str(content["why"]),
        is_encrypted=bool(content["encrypted"]),
        rows={str(kind): int(count) for kind, count in content["rows"].items()},
        end=ChainEnd(int(content["audit"]["number"]), str(content["audit"]["digest"])),
        digests=digests,
        size=path.stat().st_size,
    )


def _refuse(path: Path) -> NoReturn:
    raise StoreDamagedError(
        tell(
            "The backup {name} is damaged, was altered, or is no backup. It was left as it is and "
            "cannot be relied on.",
            name=path.name,
        )
    )
