"""Files that are written whole or not at all, and only for their owner's eyes."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from ironview.domain.errors import IronViewError


class UnwritableFileError(IronViewError):
    """The file could not be written; what stood there before is as it was."""


def write_whole(path: Path, parts: Iterable[bytes]) -> None:
    """Write the parts one after the other; a reader sees the old file or the whole new one.

    An error while the parts are made leaves no trace either.

    Raises:
        UnwritableFileError: The disk is full, or the folder may not be written.
    """
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
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        Path(name).unlink(missing_ok=True)


def _unwritable(path: Path, error: OSError) -> UnwritableFileError:
    return UnwritableFileError(
        f"{path} could not be written ({error.strerror}). What stood there before is as it was."
    )
