"""``ironview restore``: a backup in the place of the store, after saying what would be lost."""

import argparse
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ironview.cli.exits import Exit

if TYPE_CHECKING:
    from ironview.cli.credentials import Credentials
    from ironview.store.backup import Backup
    from ironview.store.key_file import OpenedKeys


def run(chosen: argparse.Namespace) -> int:
    """Say what would be lost; with ``--yes``, do it."""
    from ironview.cli.credentials import Credentials
    from ironview.store.addresses import store_path
    from ironview.store.backup import read_backup, unpacked_keys
    from ironview.store.errors import StoreError
    from ironview.store.key_file import WrongPassphraseError, read_keys

    who = Credentials.said(chosen)
    path = store_path(chosen.store)
    try:
        backup = read_backup(chosen.backup)
        raw = unpacked_keys(backup)
        keys = who.open(read_keys(raw)) if raw is not None else None
        current = None
        # Keys of today that nobody has any more, or a damaged key file, are why one restores.
        with suppress(WrongPassphraseError):
            current = who.keys_of(path)
        is_readable = _tell_loss(path, backup, current, who)
        if not chosen.yes:
            print("Nothing was changed. Add --yes to restore it.")  # noqa: T201
            return Exit.DONE
        _restore(path, backup, current, keys, who, is_readable=is_readable)
    except StoreError as error:
        print(f"ironview: {error}", file=sys.stderr)  # noqa: T201
        return Exit.STORE_UNUSABLE
    return Exit.DONE


def _tell_loss(
    path: Path, backup: "Backup", current: "OpenedKeys | None", who: "Credentials"
) -> bool:
    from ironview.store.audit import RESTORED
    from ironview.store.errors import StoreDamagedError
    from ironview.store.opening import StoreLockedError, open_unlocked
    from ironview.store.restoring import loss_of

    if not path.exists():
        print(f"There is no store at {path}; nothing is lost.")  # noqa: T201
        return False
    try:
        with open_unlocked(path, keys=current) as store:
            store.accounts.refuse_beyond_role(who.person(store), RESTORED)
            loss = loss_of(store, backup)
    except (StoreDamagedError, StoreLockedError) as error:
        print(f"{error}\nThe file will be put aside and kept.")  # noqa: T201
        return False
    if not loss.is_earlier_state:
        print("The backup is no earlier state of this store: all it holds would go.")  # noqa: T201
    print(f"{loss.count} changes were made since the backup and would be lost.")  # noqa: T201
    for entry in loss.entries:
        print(f"  {entry.at}  {entry.by}  {entry.action}")  # noqa: T201
    return True


def _restore(
    path: Path,
    backup: "Backup",
    current: "OpenedKeys | None",
    keys: "OpenedKeys | None",
    who: "Credentials",
    *,
    is_readable: bool,
) -> None:
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.store.audit import RESTORED
    from ironview.store.backup import make_backup
    from ironview.store.backup_folder import folder_of
    from ironview.store.key_file import read_key_file
    from ironview.store.noting import noting
    from ironview.store.opening import open_unlocked
    from ironview.store.restoring import fitting_keys, restore

    progress = TerminalProgress("Checking")
    try:
        if is_readable:
            with open_unlocked(path, keys=current) as store:
                saved = make_backup(store, folder_of(path), "before_restore", progress)
            print(f"What the store held is in {saved.path}.")  # noqa: T201
        note = noting(who.person, RESTORED, backup.path.name)
        aside = restore(path, backup, current, keys, progress, note=note)
    finally:
        progress.finish()
    used = fitting_keys(path, current, keys) if read_key_file(path) is not None else None
    open_unlocked(path, keys=used).close()
    if aside is not None:
        print(f"The file that could not be opened is kept as {aside}.")  # noqa: T201
    print(f"{path} is again what it was on {backup.made.astimezone():%Y-%m-%d %H:%M}.")  # noqa: T201
