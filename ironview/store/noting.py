"""Notes in the audit of a data file what is done with the whole of it.

The note is written into the new file before that takes the place of the old one: a store that was
converted or restored says so, and one that says so was.
"""

from collections.abc import Callable
from pathlib import Path

from ironview.store.database import Store, open_store
from ironview.store.replacing import held_alone

Note = Callable[[Path, str], None]
"""Given a data file nobody has open and its key, notes something there."""


def nothing_noted(_path: Path, _key: str) -> None:
    """Note nothing."""


def noting(person: Callable[[Store], str], action: str, what: str = "") -> Note:
    """Return what notes an action.

    Args:
        person: Says who does it, as that store knows them.
        what: Name of a file it was done with; may be empty.
    """

    def note(path: Path, key: str) -> None:
        with open_store(path, key=key) as store:
            store.log(person(store), action, what)
        # A file takes another's place without its log: all of it must stand in the file by then,
        # and a store that is closed does not say where the disk refused that.
        with held_alone(path, key):
            pass

    return note
