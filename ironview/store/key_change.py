"""Changes the key file together with something else: both, or neither."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ironview.domain.told import tell
from ironview.store.data_file import file_errors
from ironview.store.errors import StoreError
from ironview.store.key_file import KeyFile, key_file_path, write_key_file
from ironview.whole_file import take_away


@contextmanager
def changed_keys(store: Path, keys: KeyFile) -> Iterator[None]:
    """Put a key file in place for what is done inside; where that fails, the one before is back.

    To bring it back needs no room: it waits under another name beside. Whoever is killed meanwhile
    leaves the new key file, which opens what the old one does; doing the same again mends it.

    Args:
        store: The data file.

    Raises:
        UnwritableFileError: The key file could not be written; the one before is as it was.
        StoreError: What is done inside failed, and so did bringing the key file back.
    """
    path = key_file_path(store)
    kept = _keep(path)
    try:
        write_key_file(store, keys)
        with ExitStack() as on_failure:
            on_failure.callback(_bring_back, kept, path)
            yield
            on_failure.pop_all()
    finally:
        if kept is not None:
            take_away(kept)


def _keep(path: Path) -> Path | None:
    """Give a key file a second name, under which ``write_whole`` finds what is left over."""
    if not path.exists():
        return None
    kept = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with file_errors(path):
        try:
            os.link(path, kept)
        except OSError:  # Not every disk gives a file two names.
            try:
                shutil.copyfile(path, kept)
            except OSError:
                take_away(kept)
                raise
    return kept


def _bring_back(kept: Path | None, path: Path) -> None:
    try:
        if kept is None:
            path.unlink()
        else:
            kept.replace(path)
    except OSError as error:
        raise StoreError(
            tell(
                "The store could not be written, and its key file {name} could not be brought "
                "back: it may be newer than the store. Check the drive, then do the same again.",
                name=path,
            )
        ) from error
