"""The store a command works on."""

import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import ExitStack
from enum import Enum, auto
from pathlib import Path
from tempfile import TemporaryDirectory

from ironview.cli.credentials import Credentials
from ironview.cli.exits import Exit
from ironview.domain.guideline import Guideline
from ironview.store.accounts import SIGN_IN
from ironview.store.addresses import names_server, store_path
from ironview.store.database import Store
from ironview.store.errors import StoreError
from ironview.store.opening import open_unlocked
from ironview.store.server_address import read_server_address


class WhenMissing(Enum):
    """What to work on where there is no store yet."""

    MAKE_ONE = auto()
    TAKE_AN_EMPTY_ONE = auto()
    REFUSE = auto()


class NoStoreError(StoreError):
    """There is no store at the address."""


def with_store(
    chosen: Namespace,
    guideline: Guideline,
    do: Callable[[Store], int],
    *,
    when_missing: WhenMissing,
) -> int:
    """Open the store, do something with it, and return how that ended.

    A store that cannot be opened is said on standard error and ends with ``STORE_UNUSABLE``;
    nothing was changed then.

    Args:
        chosen: Says which store (a path, ``sqlite:///path``, ``postgresql://host/database``, or
            None for the usual place) and who opens it.
        when_missing: An empty one is thrown away afterwards.
    """
    with TemporaryDirectory(prefix="ironview-") as folder:
        try:
            store = _open(chosen, guideline, when_missing, Path(folder))
        except StoreError as error:
            print(f"ironview: {error}", file=sys.stderr)  # noqa: T201
            return Exit.STORE_UNUSABLE
        with store:
            return do(store)


def _open(
    chosen: Namespace, guideline: Guideline, when_missing: WhenMissing, folder: Path
) -> Store:
    said = Credentials.said(chosen)
    if chosen.store and names_server(chosen.store):
        from ironview.store.server_store import open_server_store

        server = read_server_address(chosen.store)
        return said.password_of(
            server,
            lambda password: open_server_store(
                server, password=password, analytes=guideline.analytes
            ),
        )
    path = _path(chosen.store, when_missing, folder)
    store = open_unlocked(path, keys=said.keys_of(path), analytes=guideline.analytes)
    with ExitStack() as on_failure:
        on_failure.callback(store.close)
        store.accounts.refuse_beyond_role(said.person(store), SIGN_IN)
        on_failure.pop_all()
    return store


def path_of_store(address: str | None) -> Path:
    """Return the file of a store that must be there.

    Raises:
        StoreError: There is none.
    """
    return _path(address, WhenMissing.REFUSE, Path())


def _path(address: str | None, when_missing: WhenMissing, folder: Path) -> Path:
    path = store_path(address)
    if path.exists() or when_missing is WhenMissing.MAKE_ONE:
        return path
    if when_missing is WhenMissing.REFUSE:
        raise NoStoreError(f"There is no store at {path}. Nothing was read or written.")
    return folder / "empty.sqlite"
