"""How a backup of an open store is made: whether one is due, and where else it goes.

Everything here runs in the background, on a Store of its own.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import Final

from ironview.domain.errors import sentence_of
from ironview.domain.told import tell
from ironview.store.audit import COPY_BACKUP, MAKE_BACKUP
from ironview.store.backup import Backup, key_file_bytes_of, make_backup
from ironview.store.backup_folder import backups_in, copy_to_second_place, folder_of, thin
from ironview.store.database import Store
from ironview.store.errors import StoreError

Step = Callable[[int, int], None]

ASKED: Final = "asked"
HOURLY: Final = "hourly"
CLOSING: Final = "closing"
BEFORE_IMPORT: Final = "before_import"
BEFORE_MERGE: Final = "before_merge"
BEFORE_RESTORE: Final = "before_restore"

HOUR: Final = timedelta(hours=1)
_ONE_A_DAY: Final = timedelta(days=1)
_SECOND_PLACE: Final = "backup_second_place"
_STALE_DAYS: Final = "backup_stale_days"
USUAL_STALE_DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class Places:
    """Where backups of a store lie.

    Attributes:
        second: A folder on another medium; None where nobody chose one.
        stale_days: So old may the newest copy there become before the window says so; 0 is never.
    """

    first: Path
    second: Path | None
    stale_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What there is of backups at one moment.

    Attributes:
        at: UTC.
        backups: Newest first; each was restored and checked when it was made.
        copies: Those in the second place, newest first; None while it is not there.
        last_copied: When the newest copy was put there, UTC; None where none ever was.
    """

    at: datetime
    places: Places
    backups: tuple[Backup, ...]
    copies: tuple[Backup, ...] | None
    last_copied: datetime | None

    @property
    def last(self) -> Backup | None:
        """The newest backup."""
        return self.backups[0] if self.backups else None

    def is_stale(self, now: datetime) -> bool:
        """Whether the newest copy in the second place is older than it may be."""
        if self.places.second is None or not self.places.stale_days:
            return False
        oldest = timedelta(days=self.places.stale_days)
        return self.last_copied is None or now - self.last_copied > oldest


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What came of a wish for a backup.

    Attributes:
        backup: None where none was due.
        problem: Why there is no copy in the second place, where there should be one.
    """

    backup: Backup | None
    problem: str
    survey: Survey


def places_of(store: Store) -> Places:
    """Return where backups of a store lie.

    Raises:
        StoreError: The store cannot be read.
    """
    chosen = store.settings.all()
    second = chosen.get(_SECOND_PLACE)
    days = chosen.get(_STALE_DAYS)
    return Places(
        first=folder_of(store.path),
        second=Path(second) if isinstance(second, str) and second else None,
        stale_days=days if type(days) is int and days >= 0 else USUAL_STALE_DAYS,
    )


def choose_second_place(store: Store, folder: Path | None, user: str) -> None:
    """Have a copy of every backup put into a folder on another medium; None into none.

    Raises:
        StoreError: It cannot hold copies: it is missing, may not be written, or is a place of the
            backups themselves. Nothing was changed.
    """
    if folder is not None:
        _refuse_unfit(store, folder)
    with store.writing(user, "choose_second_place") as change:
        store.settings.put(_SECOND_PLACE, "" if folder is None else str(folder), change)


def choose_stale_days(store: Store, days: int, user: str) -> None:
    """Say how old the newest copy may become; 0 never reminds.

    Raises:
        StoreError: Nothing was changed.
    """
    with store.writing(user, "choose_backup_reminder") as change:
        store.settings.put(_STALE_DAYS, days, change)


def survey(store: Store) -> Survey:
    """Look at what there is.

    Raises:
        StoreError: The store or the folder of backups cannot be read.
    """
    places = places_of(store)
    copied = store.audit.last_of(COPY_BACKUP)
    now = store.now()
    return Survey(
        at=now,
        places=places,
        backups=backups_in(places.first, store.uuid, now),
        copies=_copies(places.second, store.uuid, now),
        last_copied=None if copied is None else datetime.fromisoformat(copied.at),
    )


@dataclass(frozen=True, slots=True)
class Backing:
    """Makes backups of one store for one user, never two at once."""

    user: str
    _turn: Lock = field(default_factory=Lock)

    def back_up(self, store: Store, why: str, step: Step) -> Made:
        """Make a backup if one is due, thin the older ones, and fill the second place.

        Raises:
            StoreError: There is no new backup; the older ones are as they were.
        """
        with self._turn:
            seen = survey(store)
            made = None
            if is_due(store, seen.last, why):
                made = make_backup(store, seen.places.first, why, step)
                store.log(self.user, MAKE_BACKUP, made.path.name)
                thin(seen.places.first, store.uuid, store.now())
            newest = made or seen.last
            problem = self._fill_second_place(store, seen, newest) if newest is not None else ""
            return Made(backup=made, problem=problem, survey=survey(store))

    def try_first(self, store: Store, step: Step) -> Made | str:
        """Make a backup before an import if one is due; return why where it could not be made.

        The import goes on then: no result waits for a disk.
        """
        try:
            return self.back_up(store, BEFORE_IMPORT, step)
        except StoreError as error:
            return sentence_of(error)

    def _fill_second_place(self, store: Store, seen: Survey, newest: Backup) -> str:
        """Copy the newest backup unless it is there; return why that could not be done."""
        place = seen.places.second
        if place is None or any(one.path.name == newest.path.name for one in seen.copies or ()):
            return ""
        try:
            copy_to_second_place(newest, place)
            store.log(self.user, COPY_BACKUP, newest.path.name)
            thin(place, store.uuid, store.now())
        except StoreError as error:
            return sentence_of(error)
        return ""


def is_due(store: Store, last: Backup | None, why: str) -> bool:
    """Whether a backup should be made now.

    What was asked for always is. Else one is due when something was changed since the last, and
    every day anyway, so that looks at patients are not lost either.

    Raises:
        StoreError: The store cannot be read.
    """
    if why in {ASKED, BEFORE_RESTORE}:
        return True
    if last is None:
        return store.audit.count_changes_after(0) > 0
    age = store.now() - last.made
    if not _is_of_now(store, last) or not timedelta() <= age < _ONE_A_DAY:
        return True
    if why == HOURLY and age < HOUR:
        return False
    return store.audit.count_changes_after(last.end.number) > 0


def _is_of_now(store: Store, last: Backup) -> bool:
    """Whether a backup is an earlier state of the store, under the keys it has now."""
    keys = key_file_bytes_of(store.path)
    digest = None if keys is None else hashlib.sha256(keys).hexdigest()
    return (
        store.audit.digest_of(last.end.number) == last.end.digest
        and last.is_encrypted == bool(store.key)
        and last.key_file_digest == digest
    )


def _copies(place: Path | None, uuid: str, now: datetime) -> tuple[Backup, ...] | None:
    if place is None or not place.is_dir():
        return None
    try:
        return backups_in(place, uuid, now)
    except StoreError:
        return None


def _refuse_unfit(store: Store, folder: Path) -> None:
    first = folder_of(store.path)
    if not folder.is_dir():
        raise StoreError(
            tell("{place} is no folder that is there. Nothing was changed.", place=folder)
        )
    if first.exists() and first.samefile(folder):
        raise StoreError(
            tell(
                "The backups lie in {place} already. Choose a folder on another medium. Nothing "
                "was changed.",
                place=folder,
            )
        )
