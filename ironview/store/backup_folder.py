"""A folder of backups: which there are, which may go, and their copies on a second medium."""

import hashlib
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from ironview.domain.told import tell
from ironview.store.audit import RESTORED, ChainEnd
from ironview.store.backup import SUFFIX, Backup, read_backup
from ironview.store.data_file import COPYING, file_errors
from ironview.store.database import Store
from ironview.store.errors import StoreDamagedError, StoreError
from ironview.store.leftovers import remove_leftovers
from ironview.whole_file import keep_name, take_away

KEPT: Final[tuple[tuple[timedelta, timedelta], ...]] = (
    (timedelta(days=1), timedelta(hours=1)),
    (timedelta(days=14), timedelta(days=1)),
    (timedelta(days=60), timedelta(days=7)),
    (timedelta(days=730), timedelta(days=30)),
)
"""How old a backup may be -> how far it lies from the next that is kept; nothing older is kept."""

_CLOCKS_DIFFER: Final = timedelta(minutes=10)
"""So much may the clocks of two workstations differ."""

_ALL_KEPT: Final = 3
"""So many of the newest are kept however close they are."""


def backups_in(
    folder: Path, store_uuid: str | None, now: datetime | None = None
) -> tuple[Backup, ...]:
    """Return the backups of one store in a folder, newest first; other files are passed over.

    Those from a time that is still to come, made while a clock was wrong, come last: nobody shall
    take what they hold for the newest.

    Args:
        store_uuid: None for those of every store.
        now: UTC; None takes it from this computer.

    Raises:
        StoreError: The folder is there, but cannot be read.
    """
    with file_errors(folder):
        paths = sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []
    found = []
    for path in paths:
        with suppress(StoreDamagedError):
            found.append(read_backup(path))
    ours = [one for one in found if store_uuid in {None, one.store}]
    latest = (now or datetime.now(UTC)) + _CLOCKS_DIFFER
    return tuple(
        sorted(ours, key=lambda one: (one.made <= latest, one.made, one.end.number), reverse=True)
    )


def superfluous(backups: Sequence[Backup], now: datetime) -> tuple[Backup, ...]:
    """Return which backups may go: the last good one never does.

    Args:
        backups: Newest first.
    """
    going = []
    kept = backups[0].made if backups else now
    for one in backups[_ALL_KEPT:]:
        distance = _distance(now - one.made)
        if distance is None or kept - one.made < distance:
            going.append(one)
        else:
            kept = one.made
    return tuple(going)


def thin(folder: Path, store_uuid: str, now: datetime) -> tuple[Backup, ...]:
    """Delete what ``superfluous`` names; return the deleted ones.

    Raises:
        StoreError: One could not be deleted.
    """
    going = superfluous(backups_in(folder, store_uuid, now), now)
    for one in going:
        with file_errors(one.path):
            one.path.unlink(missing_ok=True)
    return going


def copy_to_second_place(backup: Backup, place: Path) -> Backup:
    """Copy a backup to another medium and compare the copy byte by byte.

    Args:
        place: A folder that must be there: a drive that is not plugged in is never made up.

    Raises:
        StoreError: The medium is gone, full, read-only, or did not keep what was written.
    """
    if not place.is_dir():
        raise StoreError(
            tell(
                "The second place for backups, {place}, is not there. Plug the drive in or connect "
                "the share. The backup itself was made.",
                place=place,
            )
        )
    target = place / backup.path.name
    making = place / f".{backup.path.name}{COPYING}"
    with file_errors(target):
        remove_leftovers(place)
        try:
            _copy(backup.path, making)
            if _digest(making) != _digest(backup.path):
                raise StoreError(
                    tell("{place} did not keep what was written. Use another medium.", place=place)
                )
            making.replace(target)
            keep_name(place)
        finally:
            take_away(making)
    return replace(backup, path=target)


def _distance(age: timedelta) -> timedelta | None:
    for oldest, distance in KEPT:
        if age <= oldest:
            return distance
    return None


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as read, target.open("wb") as written:
        shutil.copyfileobj(read, written, 1 << 20)
        written.flush()
        os.fsync(written.fileno())


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def folder_of(store: Path) -> Path:
    """Return where the backups of a data file lie, unless somebody says otherwise."""
    return store.with_name(f"{store.stem}-backups")


def ends_noted_in(folder: Path, store: Store) -> tuple[ChainEnd, ...]:
    """Return the ends of a store's audit that its backups noted since it was last restored.

    Of a restored store those from a time that is still to come do not count: nobody knows whether
    they were made before or after.

    Raises:
        StoreError: The folder cannot be read.
    """
    since, latest = store.audit.last_of(RESTORED), store.now() + _CLOCKS_DIFFER
    return tuple(
        one.end
        for one in backups_in(folder, store.uuid)
        if since is None or datetime.fromisoformat(since.at) < one.made <= latest
    )
