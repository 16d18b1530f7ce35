"""What programs that were killed left in scratch places, and what of it anybody can read."""

import shutil
import time
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from ironview.store.data_file import COPYING, file_errors
from ironview.store.opening import is_plain

MAKING: Final = ".making-"
PROVING: Final = ".proving-"
RESTORING: Final = ".restoring-"

_UNTOUCHED_S: Final = 60 * 60
"""A scratch place that nobody wrote in for so long is nobody's any more."""

_HEAD_OF_PACK: Final = 10
_METHOD: Final = slice(8, 10)
_LOG_MARKS: Final = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")


def scratch(folder: Path, begins: str) -> "TemporaryDirectory[str]":
    """Return a scratch place in a folder; what the disk refuses to remove of it stays a while."""
    return TemporaryDirectory(dir=folder, prefix=begins, ignore_cleanup_errors=True)


def remove_leftovers(folder: Path) -> None:
    """Remove scratch places that programs left in a folder when they were killed.

    Those of running programs stay; what cannot be removed stays too, and harms nobody.
    """
    with suppress(OSError):
        for one in _scratch_in(folder):
            if _untouched_s(one) > _UNTOUCHED_S:
                _remove(one)


def plain_leftovers(folder: Path) -> tuple[Path, ...]:
    """Return the files in scratch places of a folder that anybody can read.

    Raises:
        StoreError: The folder is there, but cannot be read.
    """
    with file_errors(folder):
        found = [path for one in _scratch_in(folder) for path in _files_of(one)]
        return tuple(sorted(path for path in found if _is_readable(path)))


def _scratch_in(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        for begins in (MAKING, PROVING, RESTORING):
            yield from folder.glob(f"{begins}*")
        yield from folder.glob(f".*{COPYING}")


def _files_of(one: Path) -> list[Path]:
    return [path for path in one.rglob("*") if path.is_file()] if one.is_dir() else [one]


def _untouched_s(one: Path) -> float:
    return time.time() - max(path.stat().st_mtime for path in (one, *_files_of(one)))


def _remove(one: Path) -> None:
    if one.is_dir():
        shutil.rmtree(one, ignore_errors=True)
    else:
        one.unlink(missing_ok=True)


def _is_readable(path: Path) -> bool:
    """Whether it is a plain data file, its log, or a pack of one: those alone are compressed."""
    if is_plain(path):
        return True
    with suppress(FileNotFoundError), path.open("rb") as file:
        head = file.read(_HEAD_OF_PACK)
        if head.startswith(b"PK\x03\x04"):
            return int.from_bytes(head[_METHOD], "little") == zipfile.ZIP_DEFLATED
        return head.startswith(_LOG_MARKS) and is_plain(path.with_name(path.name[: -len("-wal")]))
    return False
