"""``ironview move-store``: a store goes to a server, or comes back, and is the same there."""

import argparse
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from ironview.cli.credentials import Credentials
from ironview.cli.exits import Exit
from ironview.domain.told import tell

if TYPE_CHECKING:
    from pathlib import Path

    from ironview.store.moving import Moved
    from ironview.store.server_address import ServerAddress


def run(chosen: argparse.Namespace) -> int:
    """Move the store, and say what was compared."""
    from ironview.store.errors import StoreError

    try:
        moved = _move(chosen)
    except StoreError as error:
        print(f"ironview: {error}", file=sys.stderr)  # noqa: T201
        return Exit.STORE_UNUSABLE
    rows = sum(moved.rows.values())
    print(  # noqa: T201
        f"{rows} rows in {len(moved.rows)} tables, {moved.rows['patient']} patients and "
        f"{moved.rows['result']} results among them, are the same on both sides. The audit ends "
        f"at entry {moved.end.number} ({moved.end.digest[:16]}…) and was checked there."
    )
    if moved.aside is not None:
        print(f"The data file was put aside: {moved.aside}")  # noqa: T201
    else:
        print("The server refuses to write this store from now on.")  # noqa: T201
    return Exit.DONE


def _move(chosen: argparse.Namespace) -> "Moved":
    from ironview.cli.opened_store import path_of_store
    from ironview.store.addresses import names_server, store_address
    from ironview.store.errors import StoreAddressError
    from ironview.store.server_address import ServerAddress

    here, there = Credentials.said(chosen), Credentials.said(chosen)
    if chosen.to_passphrase_file is not None:
        there = replace(there, passphrase_file=chosen.to_passphrase_file)
    target = store_address(chosen.to)
    if chosen.store and names_server(chosen.store):
        source = store_address(chosen.store)
        if isinstance(source, ServerAddress) and not isinstance(target, ServerAddress):
            return _to_file(source, here, target, there)
    elif isinstance(target, ServerAddress):
        return _to_server(path_of_store(chosen.store), here, target, there)
    raise StoreAddressError(
        tell("A store moves from a file to a server, or from a server to a file.")
    )


def _to_server(
    path: "Path", here: Credentials, target: "ServerAddress", there: Credentials
) -> "Moved":
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.store.moving import move_to_server
    from ironview.store.opening import data_key

    keys = here.keys_of(path)
    key = data_key(path, keys) if keys is not None else ""
    progress = TerminalProgress("Comparing")
    try:
        return there.password_of(
            target, lambda password: move_to_server(path, key, target, password, progress)
        )
    finally:
        progress.finish()


def _to_file(
    source: "ServerAddress", here: Credentials, path: "Path", there: Credentials
) -> "Moved":
    """A key file that lies where the data file will be encrypts it."""
    from ironview.cli.terminal_progress import TerminalProgress
    from ironview.store.moving import move_to_file

    keys = there.keys_of(path)
    key = keys.newest.for_sqlcipher if keys is not None else ""
    progress = TerminalProgress("Comparing")
    try:
        return here.password_of(
            source, lambda password: move_to_file(source, password, path, key, progress)
        )
    finally:
        progress.finish()
