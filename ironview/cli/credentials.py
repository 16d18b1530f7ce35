"""Who opens a locked store, and the passphrase: from a file, the environment or a prompt.

Never from an argument: every program of the computer can read those.
"""

import getpass
import os
import sys
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from ironview.domain.errors import IronViewError
from ironview.domain.told import tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from ironview.store.database import Store
    from ironview.store.key_file import KeyFile, OpenedKeys
    from ironview.store.server_address import ServerAddress

Opened = TypeVar("Opened")

_VARIABLE: Final = "IRONVIEW_PASSPHRASE"
_PACKAGE_VARIABLE: Final = "IRONVIEW_PACKAGE_PASSPHRASE"
_MOST_BYTES: Final = 4096


@dataclass(frozen=True, slots=True)
class Credentials:
    """What was said about who opens the store.

    Attributes:
        user: Name in the store; None for the only person, else the name of the session.
        passphrase_file: Its first line is the passphrase; None for the environment or a prompt.
    """

    user: str | None = None
    passphrase_file: Path | None = None

    @classmethod
    def said(cls, chosen: Namespace) -> "Credentials":
        """Return those of a command line."""
        return cls(getattr(chosen, "user", None), getattr(chosen, "passphrase_file", None))

    def keys_of(self, store: Path) -> "OpenedKeys | None":
        """Return the keys of a store; None where it needs none.

        Raises:
            StoreError: The name or the passphrase is not right, or there is nobody to ask.
        """
        from ironview.store.key_file import read_key_file

        keys = read_key_file(store)
        return None if keys is None else self.open(keys)

    def open(self, keys: "KeyFile") -> "OpenedKeys":
        """Return the data keys of a key file.

        Raises:
            StoreError: The name or the passphrase is not right, or there is nobody to ask.
        """
        return keys.open(self.name_among(keys.people), self._passphrase())

    def name_among(self, people: tuple[str, ...]) -> str:
        """Return whose passphrase it is."""
        if self.user is not None:
            return self.user
        return people[0] if len(people) == 1 else getpass.getuser()

    def password_of(self, server: "ServerAddress", open_it: "Callable[[str], Opened]") -> "Opened":
        """Open a store on a server with its role's password; ask for it only where it is missing.

        The driver finds one in its own password file by itself, and some servers need none.

        Raises:
            StoreError: The server refused name or password, or cannot be reached.
        """
        from ironview.store.server_errors import NotAdmittedError

        given = self._given()
        try:
            return open_it(given or "")
        except NotAdmittedError:
            if given is not None or not _is_at_terminal():
                raise
        return open_it(getpass.getpass(f"Password for {server.place}: "))

    def _given(self) -> str | None:
        if self.passphrase_file is not None:
            return _first_line(self.passphrase_file)
        return os.environ.get(_VARIABLE)

    def share_with_programs(self, store: Path) -> None:
        """Ask for the passphrase of a locked store once, for the programs this one starts as well.

        It goes to them in their environment, as a script would give it.
        """
        from ironview.store.key_file import read_key_file

        if read_key_file(store) is not None and self._given() is None and _is_at_terminal():
            os.environ[_VARIABLE] = getpass.getpass("Passphrase of the store: ")

    def person(self, store: "Store") -> str:
        """Return who does what a command does to an open store.

        A store whose people have no passphrases knows only the user of the computer's session.
        """
        from ironview.store.key_file import read_key_file

        if store.is_on_server:
            return self.user or getpass.getuser()
        keys = read_key_file(store.path)
        return getpass.getuser() if keys is None else self.name_among(keys.people)

    def _passphrase(self) -> str:
        from ironview.store.opening import StoreLockedError

        given = self._given()
        if given is not None:
            return given
        if _is_at_terminal():
            return getpass.getpass("Passphrase of the store: ")
        raise StoreLockedError(
            tell(
                "The store is locked. Give its passphrase at a terminal, in a file named with "
                "--passphrase-file, or in IRONVIEW_PASSPHRASE. Nothing was opened."
            )
        )


def _is_at_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


class PackageLockedError(IronViewError):
    """There is no passphrase for a package, and nobody to ask."""


def package_passphrase(chosen: Namespace, *, is_new: bool) -> str:
    """Return the passphrase of a package: from a file, the environment or a prompt.

    Args:
        is_new: It is given to a package that is made, so a prompt asks twice.

    Raises:
        PackageLockedError: There is nobody to ask, or the two answers differ.
        StoreError: The passphrase file cannot be read.
    """
    if chosen.package_passphrase_file is not None:
        return _first_line(chosen.package_passphrase_file)
    if _PACKAGE_VARIABLE in os.environ:
        return os.environ[_PACKAGE_VARIABLE]
    if sys.stdin is None or not sys.stdin.isatty():
        raise PackageLockedError(
            tell(
                "A package needs a passphrase. Give it at a terminal, in a file named with "
                "--package-passphrase-file, or in IRONVIEW_PACKAGE_PASSPHRASE. Nothing was done."
            )
        )
    said = getpass.getpass("Passphrase of the package: ")
    if is_new and said != getpass.getpass("Once more: "):
        raise PackageLockedError(
            tell("The two passphrases are not the same. Nothing was written. Try again.")
        )
    return said


def _first_line(path: Path) -> str:
    from ironview.store.errors import StoreError

    try:
        with path.open("rb") as file:
            text = file.read(_MOST_BYTES).decode()
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(
            tell("The passphrase file {name} could not be read. Nothing was opened.", name=path)
        ) from error
    return text.split("\n", 1)[0].rstrip("\r")
