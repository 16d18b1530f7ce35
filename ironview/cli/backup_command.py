"""``ironview backup``: one file with everything, which was restored once before it counts."""

import argparse
import sys
from typing import TYPE_CHECKING, Final

from ironview.cli.exits import Exit

if TYPE_CHECKING:
    from ironview.store.backup import Backup
    from ironview.store.database import Store


_WHERE_TO: Final = (
    "The store is on a server, where it is backed up by who looks after it. Name a folder with -o "
    "for a checked copy on this computer as well. Nothing was written."
)
_NOT_ENCRYPTED: Final = (
    "The copy is a plain data file: whoever can read that folder can read every patient in it."
)


def run(chosen: argparse.Namespace) -> int:
    """Make and prove one backup, or list those there are."""
    from ironview.cli.opened_store import WhenMissing, with_store
    from ironview.knowledge.catalogues import load_guideline

    do = _list if chosen.as_list else _back_up
    return with_store(
        chosen,
        load_guideline(),
        lambda store: do(store, chosen),
        when_missing=WhenMissing.REFUSE,
    )


def _back_up(store: "Store", chosen: argparse.Namespace) -> int:
    from ironview.cli.credentials import Credentials
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.store.backup import make_backup
    from ironview.store.backup_folder import folder_of, thin

    if store.is_on_server and chosen.folder is None:
        print(f"ironview: {_WHERE_TO}", file=sys.stderr)  # noqa: T201
        return Exit.WRONG_USE
    folder = chosen.folder or folder_of(store.path)
    progress = TerminalProgress("Backing up and checking")
    try:
        backup = make_backup(store, folder, "asked", progress)
    finally:
        progress.finish()
    store.log(Credentials.said(chosen).person(store), "make_backup", backup.path.name)
    if chosen.folder is None or chosen.thin:
        thin(folder, store.uuid, store.now())
    if store.is_on_server:
        print(_NOT_ENCRYPTED)  # noqa: T201
    print(f"{_line(backup)}\nIt was restored into a scratch place and checked.")  # noqa: T201
    return Exit.DONE


def _list(store: "Store", chosen: argparse.Namespace) -> int:
    from ironview.store.backup_folder import backups_in, folder_of

    found = backups_in(chosen.folder or folder_of(store.path), store.uuid)
    for backup in found:
        print(_line(backup))  # noqa: T201
    if not found:
        print("There is no backup of this store there.")  # noqa: T201
    return Exit.DONE


def _line(backup: "Backup") -> str:
    return (
        f"{backup.path}  {backup.made.astimezone():%Y-%m-%d %H:%M}  {backup.why}  "
        f"{backup.rows.get('patient', 0)} patients, {backup.rows.get('result', 0)} results, "
        f"{backup.size / 1e6:.1f} MB"
    )
