"""``ironview update``: a newer version from a signed package, or everything as it was."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ironview.cli.exits import Exit
from ironview.domain.errors import IronViewError
from ironview.domain.told import tell

if TYPE_CHECKING:
    from ironview.controller.update_place import Place
    from ironview.controller.update_store import StoreCare
    from ironview.controller.updating import Phase

_WORDS: Final = {
    "CHECKING": "Checking the package",
    "BACKING_UP": "Backing up the store",
    "UNPACKING": "Unpacking the new version",
    "TRYING": "Trying the new version on a copy",
    "EXCHANGING": "Exchanging the versions",
    "PROVING": "Opening the store with the new version",
    "TAKING_BACK": "Putting back what was",
    "CLEARING": "Clearing up",
}


class NotHereError(IronViewError):
    """On this system the program is not replaced by itself."""


def run(chosen: argparse.Namespace) -> int:
    """Update from a package; without one, settle an update that was cut short."""
    if sys.platform != "linux":
        raise NotHereError(_BY_SET_UP)
    from ironview.controller.trusted_keys import trusted_keys
    from ironview.controller.updating import Updating

    place, keys = _place(chosen.program), trusted_keys()
    if chosen.file is None:
        settled = Updating(place, keys, _care(chosen), _tell).settle()
        print(settled or "No update was cut short. Name a package to update from.")  # noqa: T201
        return Exit.DONE
    if chosen.check:
        offer = Updating(place, keys, None, _tell).offer(chosen.file)
        print(f"{offer.package.name} is signed by {offer.signed_by}.")  # noqa: T201
        print(f"It would replace version {offer.current} by {offer.version}.")  # noqa: T201
        return Exit.DONE
    updated = Updating(place, keys, _care(chosen), _tell).run(chosen.file)
    print(f"IronView {updated.version} is in place.")  # noqa: T201
    print(f"The version before is kept in {place.before}.")  # noqa: T201
    if updated.backup is not None:
        print(f"The store as it was is in {updated.backup.path}.")  # noqa: T201
    else:
        print("No store was opened; it is backed up and brought up to date when it is.")  # noqa: T201
    return Exit.DONE


_BY_SET_UP: Final = tell(
    "On this system a new version is installed with its set-up, over the one that is there. "
    "Nothing was changed."
)


def _place(program: Path | None) -> "Place":
    from ironview.controller.update_place import Place, this_place

    if program is None:
        return this_place()
    return Place(program.resolve(), "ironview")


def _care(chosen: argparse.Namespace) -> "StoreCare | None":
    """Return the store the new version is to open; None where it is on a server or not there yet.

    Raises:
        StoreError: It is locked, and nobody opens it.
    """
    from ironview.cli.credentials import Credentials
    from ironview.controller.update_store import StoreCare
    from ironview.store.addresses import names_server, store_path
    from ironview.store.opening import data_key

    if chosen.store and names_server(chosen.store):
        return None
    path = store_path(chosen.store).absolute()
    if not path.exists():
        return None
    who = Credentials.said(chosen)
    who.share_with_programs(path)
    keys = who.keys_of(path)
    said = [] if who.user is None else ["--user", who.user]
    if who.passphrase_file is not None:
        said += ["--passphrase-file", os.fspath(who.passphrase_file.absolute())]
    return StoreCare(path, "" if keys is None else data_key(path, keys), tuple(said))


def _tell(phase: "Phase") -> None:
    print(f"{_WORDS[phase.name]} …", file=sys.stderr)  # noqa: T201
