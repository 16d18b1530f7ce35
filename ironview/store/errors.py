"""What can go wrong with a data file, in sentences."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import peewee
from sqlcipher3 import dbapi2

from ironview.domain.errors import IronViewError
from ironview.domain.told import tell


class StoreError(IronViewError):
    """The data file could not be read or written. The change that was asked for was not made."""


class StoreFullError(StoreError):
    """No space was left on the disk."""


class StoreDiskError(StoreError):
    """The disk, or the way to it, is faulty."""


class StoreReadOnlyError(StoreError):
    """The file, or the folder around it, may not be written."""


class StoreBusyError(StoreError):
    """Another window or program kept the file locked."""


class StoreDamagedError(StoreError):
    """The file is no IronView store, or parts of it cannot be read any more."""


class StoreTooNewError(StoreError):
    """A later IronView wrote the file. It is left untouched."""


class StoreAddressError(StoreError):
    """The address of a store cannot be understood."""


class ChangedMeanwhileError(StoreError):
    """Somebody else changed the row since it was read here. Nothing was written."""


class ChangedSinceError(ChangedMeanwhileError):
    """A change cannot be taken back, since its rows became others after it. Nothing was written.

    Attributes:
        change: What stands against it; None where that is not known.
    """

    def __init__(self, change: int | None) -> None:
        super().__init__(
            tell(
                "What this changed was changed again since. Nothing was taken back. "
                "Take the later change back first."
            )
        )
        self.change = change


class UnknownRowError(StoreError):
    """The patient or row is not in the store, or was removed."""

    def __init__(self, text: str = tell("This entry is no longer in the store.")) -> None:
        super().__init__(text)


_DAMAGED: Final = tell("The data file is damaged. Nothing was changed. Restore a backup.")
_SENTENCES: Final[tuple[tuple[str, type[StoreError], str], ...]] = (
    (
        "disk is full",
        StoreFullError,
        tell("The disk is full. Nothing was changed. Free some space, then try again."),
    ),
    (
        "readonly",
        StoreReadOnlyError,
        tell(
            "The data file may not be written. Nothing was changed. Check its rights "
            "and its folder's."
        ),
    ),
    (
        "unable to open",
        StoreReadOnlyError,
        tell("The data file could not be opened. Check that its folder exists and may be written."),
    ),
    (
        "locked",
        StoreBusyError,
        tell(
            "Another window is writing to the data file. Nothing was changed. Try "
            "again in a moment."
        ),
    ),
    (
        "malformed",
        StoreDamagedError,
        _DAMAGED,
    ),
    (
        "could not decode to utf-8",
        StoreDamagedError,
        _DAMAGED,
    ),
    (
        "not a database",
        StoreDamagedError,
        tell("The file is damaged or is not an IronView store. It was left as it is."),
    ),
    (
        "i/o error",
        StoreDiskError,
        tell(
            "The disk reported an error. Nothing was changed. Check the drive and its connection."
        ),
    ),
)


@contextmanager
def store_errors() -> Iterator[None]:
    """Turn the database's trouble with its surroundings into a StoreError.

    Programming mistakes (wrong SQL, broken constraints) pass through: they are bugs.
    """
    try:
        yield
    except _driver_errors() as error:
        told = as_store_error(error)
        if told is None:
            raise
        raise told from error
    except UnicodeDecodeError as error:
        # What the driver itself reads of a file, e.g. the names of its columns, is text.
        raise StoreDamagedError(_DAMAGED) from error


def as_store_error(error: Exception) -> StoreError | None:
    """Return the sentence for a driver's error; None when the error is a bug of ours."""
    if _is_of_server(error):
        from ironview.store.server_errors import as_server_error

        return as_server_error(error)
    text = str(error).casefold()
    for sign, kind, sentence in _SENTENCES:
        if sign in text:
            return kind(sentence)
    return None


def _driver_errors() -> tuple[type[Exception], ...]:
    """Return what drivers raise; that of servers is imported only where there is one."""
    found = (peewee.DatabaseError, peewee.InterfaceError, dbapi2.DatabaseError)
    return (*found, sys.modules["psycopg"].Error) if sys.modules.get("psycopg") else found


def _is_of_server(error: Exception) -> bool:
    cause = getattr(error, "orig", error)
    return type(cause).__module__.partition(".")[0] == "psycopg"
