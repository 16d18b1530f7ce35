"""Puts a backup in the place of the data file, after saying what would be lost."""

from collections.abc import Mapping
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from ironview.domain.told import tell
from ironview.store.audit_chain import AuditEntry
from ironview.store.backup import Backup, Step, prove_backup, unpack, unpacked_keys
from ironview.store.data_file import file_errors, look_at
from ironview.store.database import Store
from ironview.store.errors import StoreDamagedError, StoreError
from ironview.store.key_change import changed_keys
from ironview.store.key_file import (
    KeyFile,
    OpenedKeys,
    key_file_path,
    read_key_file,
    read_keys,
    write_key_file,
)
from ironview.store.leftovers import RESTORING, remove_leftovers, scratch
from ironview.store.noting import Note, nothing_noted
from ironview.store.opening import data_key, is_plain
from ironview.store.replacing import held_alone, put_alone, put_in_place
from ironview.whole_file import UnwritableFileError

_MOST_TOLD: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What a store holds that a backup does not.

    Attributes:
        is_earlier_state: Whether the backup is what the store was; else they went separate ways,
            and what the store holds cannot be told from what the backup holds.
        rows: How many rows of each kind the store holds.
        count: How many entries of the audit were made since; looks at patients do not count.
        entries: The newest of them, newest first.
    """

    is_earlier_state: bool
    rows: Mapping[str, int]
    count: int
    entries: tuple[AuditEntry, ...]


def loss_of(store: Store, backup: Backup) -> Loss:
    """Return what would be lost if the backup took the place of the store.

    Raises:
        StoreError: The store cannot be read.
    """
    number = backup.end.number
    is_earlier = store.uuid == backup.store and store.audit.digest_of(number) == backup.end.digest
    since = number if is_earlier else 0
    return Loss(
        is_earlier_state=is_earlier,
        rows=store.count_rows(),
        count=store.audit.count_changes_after(since),
        entries=store.audit.changes_after(since, _MOST_TOLD),
    )


def restore(
    path: Path,
    backup: Backup,
    current: OpenedKeys | None,
    keys: OpenedKeys | None,
    step: Step,
    *,
    note: Note = nothing_noted,
) -> Path | None:
    """Let a backup take the place of a data file that nobody has open.

    The key file stays where it opens the restored data; else that of the backup takes its place.

    Args:
        path: The data file; it may be missing or damaged.
        current: Keys of the data file's own key file; None where it has none, or it cannot be
            opened.
        keys: Keys of the backup's key file; None for a plain backup.
        step: Told how far the check is, and of how much; may raise to stop.
        note: Notes in the restored file that it is one, before it takes its place.

    Returns:
        Where a damaged data file was put aside; None for a sound one, or where there was none.

    Raises:
        StoreBusyError: Somebody has the data file open; nothing was changed.
        StoreDamagedError: The backup is damaged; nothing was changed.
        StoreError: It could not be done; the data file is as it was.
    """
    with file_errors(path):
        remove_leftovers(path.parent)
    with file_errors(path), scratch(path.parent, RESTORING) as place:
        data = unpack(backup, Path(place))
        key = _key_of(data, keys)
        prove_backup(backup.path, key, step)
        note(data, key)
        fitting = _fitting(data, path, backup, current, keys)
        with nullcontext() if fitting is None else changed_keys(path, fitting):
            aside = _take_place(data, path, current)
    _tidy(path, backup, current)
    return aside


def fitting_keys(path: Path, *candidates: OpenedKeys | None) -> OpenedKeys | None:
    """Return the first of these keys that opens a data file.

    Of a plain one, all do; None where there are none.

    Raises:
        StoreDamagedError: None of them opens it.
    """
    there = [one for one in candidates if one is not None]
    if is_plain(path):
        return there[0] if there else None
    for one in there:
        if _opens(path, one):
            return one
    raise StoreDamagedError(
        tell(
            "The backup is in place, but none of the keys at hand opens it. Log in with the "
            "passphrase of its time."
        )
    )


def _key_of(data: Path, keys: OpenedKeys | None) -> str:
    return data_key(data, keys) if keys is not None else ""


def _opens(path: Path, keys: OpenedKeys | None) -> bool:
    with suppress(StoreDamagedError):
        look_at(path, _key_of(path, keys))
        return True
    return False


def _fitting(
    data: Path, path: Path, backup: Backup, current: OpenedKeys | None, keys: OpenedKeys | None
) -> KeyFile | None:
    """Return a key file that opens the data too; None where the one there does.

    The key file must say that the data file may be plain before a plain one takes its place.
    """
    if _opens(data, current):
        there = read_key_file(path)
        if there is None or not there.is_encrypted or not is_plain(data):
            return None
        if current is None or not there.is_sealed_with(current.newest):
            raise StoreError(
                tell(
                    "The backup is not encrypted and the store is, and nobody signed in. Nothing "
                    "was changed. Sign in, or, where nobody can any more, move {keys} elsewhere "
                    "first.",
                    keys=key_file_path(path),
                )
            )
        return there.encrypted(current, is_encrypted=False)
    raw = unpacked_keys(backup)
    if raw is None:
        return None
    of_backup = read_keys(raw)
    if current is None or keys is None or not of_backup.is_sealed_with(keys.newest):
        return of_backup
    return of_backup.with_key_beside(keys, current.newest)[0]


def _tidy(path: Path, backup: Backup, current: OpenedKeys | None) -> None:
    """Leave the key file of the backup alone where that of the store does not open what is there.

    What is there by now opens too: where the disk refuses, the next opening does it.
    """
    if _opens(path, current):
        return
    raw = unpacked_keys(backup)
    if raw is None:
        raise StoreError(
            tell(
                "{name} was restored, but no key file opens it: the backup holds none. Bring the "
                "key file of its time beside it.",
                name=path,
            )
        )
    with suppress(UnwritableFileError):
        write_key_file(path, read_keys(raw))


def _take_place(data: Path, path: Path, current: OpenedKeys | None) -> Path | None:
    if not path.exists() or path.stat().st_size == 0:
        put_alone(data, path)
        return None
    try:
        key = _key_of(path, current)
        look_at(path, key)
    except StoreDamagedError:
        aside = path.with_name(f"{path.name}.damaged-{datetime.now():%Y%m%d-%H%M%S}")  # noqa: DTZ005
        try:
            _rename(path, aside)
            put_alone(data, path)
        except (OSError, StoreError):
            with suppress(OSError):
                _rename(aside, path)
            raise
        return aside
    with held_alone(path, key) as holding:
        put_in_place(data, path, holding)
    return None


def _rename(path: Path, to: Path) -> None:
    path.rename(to)
    # The newest changes may stand in the log alone.
    with suppress(FileNotFoundError):
        path.with_name(f"{path.name}-wal").rename(to.with_name(f"{to.name}-wal"))
