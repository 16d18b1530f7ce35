"""Files that are written whole or not at all, and only for their owner's eyes."""

import errno
import glob
import os
import re
import tempfile
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from ironview.domain.errors import IronViewError
from ironview.domain.told import tell

_A_DAY_S: Final = 24 * 60 * 60


class UnwritableFileError(IronViewError):
    """The file could not be written; what stood there before is as it was."""


def write_whole(path: Path, parts: Iterable[bytes]) -> None:
    """Write the parts one after the other; a reader sees the old file or the whole new one.

    An error while the parts are made leaves no trace either. A program that was killed leaves a
    hidden file beside the target; the next one that writes there a day later takes it away.

    Raises:
        UnwritableFileError: The disk is full, or the folder may not be written.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        # A device would become a file.
        raise _unwritable(path, OSError(errno.EPERM, os.strerror(errno.EPERM)))
    _remove_leftovers(path)
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
        keep_name(path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        take_away(Path(name))


def take_away(path: Path) -> None:
    """Remove an unfinished file; on a disk that refuses even that it stays, and harms nobody."""
    with suppress(OSError):
        path.unlink()


def keep_name(folder: Path) -> None:
    """Have the disk remember the new name too; Windows does so by itself.

    Every reader sees the new name by now, and nothing can take that back: a disk that does not
    answer, or a share that knows no such question, is no reason to say that nothing was written.
    """
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _remove_leftovers(path: Path) -> None:
    """Remove unfinished files of this name; a younger one may still be written by somebody."""
    ours = re.compile(rf"\.{re.escape(path.name)}\.[a-z0-9_]{{8}}")
    try:
        for one in path.parent.glob(f".{glob.escape(path.name)}.????????"):
            if ours.fullmatch(one.name) and time.time() - one.stat().st_mtime > _A_DAY_S:
                one.unlink(missing_ok=True)
    except OSError:
        # Somebody else's or gone already: what is written now does not depend on it.
        return


def _unwritable(path: Path, error: OSError) -> UnwritableFileError:
    return UnwritableFileError(
        tell(
            "{name} could not be written: {fault}. What stood there before is as it was. Free "
            "some space, check the drive, or choose another place.",
            name=path,
            fault=error.strerror or "",
        )
    )
