"""Gives two folders each other's name in one step that a kill or a power cut cannot halve."""

import ctypes
import errno
import os
import sys
from pathlib import Path
from typing import Final

from ironview.whole_file import keep_name

_EXCHANGE: Final = 2
"""``RENAME_EXCHANGE`` of renameat2(2), Linux 3.15."""

_HERE: Final = -100
"""``AT_FDCWD``: paths count from the working folder."""


def can_exchange(folder: Path) -> bool:
    """Whether this system, and the disk a folder lies on, can do it."""
    if sys.platform != "linux":
        return False
    try:
        exchange(folder, folder)
    except OSError as error:
        return error.errno not in {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}
    return True


def exchange(one: Path, other: Path) -> None:
    """Exchange the names of two folders on one disk.

    Raises:
        OSError: It could not be done; both are as they were.
    """
    library = ctypes.CDLL(None, use_errno=True)
    rename = getattr(library, "renameat2", None)
    if rename is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    keep_name(one.parent)
