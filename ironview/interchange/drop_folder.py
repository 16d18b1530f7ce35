"""A folder files are dropped into, and the three folders inside it they are put away to."""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from ironview.domain.errors import IronViewError
from ironview.domain.told import tell
from ironview.whole_file import write_whole

REPORT_ENDING: Final = ".report.txt"

_UNFINISHED: Final = (".part", ".partial", ".filepart", ".crdownload", ".tmp", ".~tmp")
"""Endings under which copying programs write before they give a file its name."""
_PRIVATE: Final = (".", "~$")
_OPEN_DATABASE: Final = ("-wal", "-shm", "-journal")
"""Endings of what SQLite keeps beside a database while somebody uses it."""
_CHUNK: Final = 1 << 20
_LONGEST_NAME: Final = 240
"""Bytes of a name: most systems take 255, and the report is first written under a longer one."""


class Place(StrEnum):
    """Where a file goes once somebody dealt with it."""

    DONE = "done"
    HELD = "held"
    FAILED = "failed"


class DropFolderError(IronViewError):
    """The folder cannot be read, or a file cannot be moved; every file is where it was."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a file looked: bytes, and nanoseconds since 1970 of its last change."""

    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Look:
    """What lay in the folder.

    Attributes:
        stamps: Every file by name.
        settled: Names of the files that look as they did at the look before, sorted: whoever wrote
            them has finished.
        unnamable: Names that are no text, as far as they can be shown; such files are in none of
            the others, since neither the store nor a report could name them.
    """

    stamps: Mapping[str, Stamp]
    settled: tuple[str, ...]
    unnamable: tuple[str, ...] = ()


class DropFolder:
    """One watched folder.

    Only files directly in it count; links, hidden files and databases in use do not.
    """

    def __init__(self, path: Path, store: Path | None = None) -> None:
        """Watch ``path``, which must not be the folder ``store`` lies in: it would be moved."""
        self.path = path
        self._store = store

    def look(self, before: Mapping[str, Stamp]) -> Look:
        """Return what lies there now; ``before`` are the stamps of the look before.

        Raises:
            DropFolderError: The folder is gone, may not be read, or is the one of the store.
        """
        self._refuse_the_folder_of_the_store()
        try:
            names = _dropped(self.path)
        except OSError as error:
            raise DropFolderError(
                tell(
                    "The watched folder {path} cannot be read ({fault}). "
                    "What was dropped there is read as soon as the folder is back.",
                    path=self.path,
                    fault=error.strerror,
                )
            ) from error
        unnamable = tuple(filter(None, map(_shown_if_no_text, names)))
        stamps = {
            name: stamp
            for name in names
            if not _shown_if_no_text(name) and (stamp := self._stamp(name)) is not None
        }
        settled = tuple(name for name, stamp in stamps.items() if before.get(name) == stamp)
        return Look(stamps, settled, unnamable)

    def put_away(self, name: str, sha256: str, place: Place, report: str) -> Path | None:
        """Move a file into one of the three folders and lay a report beside it.

        The report is written first: a file without one was not put away.

        Args:
            sha256: Of the bytes that were read, in hexadecimal.
            report: For a person, in plain text.

        Returns:
            Where the file is now; None when it is not there any more, or holds other bytes than
            those that were read and so is to be read again.

        Raises:
            DropFolderError: It cannot be moved; no report is left then.
            UnwritableFileError: The report cannot be written.
        """
        source = self.path / name
        try:
            if not source.is_file() or _sha256(source) != sha256:
                return None
            folder = self.path / place.value
            folder.mkdir(exist_ok=True)
            return _moved_with_report(source, _free_name(folder, name), report)
        except OSError as error:
            raise DropFolderError(
                tell(
                    "{path} could not be moved to {place} ({fault}). What became of its rows is in "
                    "the store; the file is where it was.",
                    path=source,
                    place=place.value,
                    fault=error.strerror,
                )
            ) from error

    def _refuse_the_folder_of_the_store(self) -> None:
        if self._store is not None and self._store.resolve().parent == self.path.resolve():
            raise DropFolderError(
                tell(
                    "The store itself lies in {path}, and files are moved out of a watched "
                    "folder. Nothing there was read or moved. Choose another folder.",
                    path=self.path,
                )
            )

    def _stamp(self, name: str) -> Stamp | None:
        try:
            stat = (self.path / name).stat()
        except OSError:
            return None
        return Stamp(stat.st_size, stat.st_mtime_ns)


def _dropped(folder: Path) -> list[str]:
    """Return the names of what somebody dropped, sorted.

    Raises:
        OSError: The folder cannot be read.
    """
    names = sorted(one.name for one in folder.iterdir() if _is_dropped(one))
    beside = {name for name in names if name.endswith(_OPEN_DATABASE)}
    in_use = {name.rpartition("-")[0] for name in beside}.intersection(names)
    kept = {*in_use, *(name for name in beside if name.rpartition("-")[0] in in_use)}
    return [name for name in names if name not in kept]


def _is_dropped(path: Path) -> bool:
    name = path.name
    if name.startswith(_PRIVATE) or name.casefold().endswith(_UNFINISHED):
        return False
    return path.is_file() and not path.is_symlink()


def _shown_if_no_text(name: str) -> str:
    """Return what can be shown of a name whose bytes are no text; empty for any other name."""
    shown = os.fsencode(name).decode("utf-8", "replace")
    return "" if shown == name else shown


def _moved_with_report(source: Path, target: Path, report: str) -> Path:
    beside = target.with_name(target.name + REPORT_ENDING)
    # A report quotes files, and JSON can hold half a character.
    write_whole(beside, [report.encode("utf-8", "backslashreplace")])
    try:
        source.rename(target)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    return target


def _free_name(folder: Path, name: str) -> Path:
    """Return a name nobody has in the folder: ``labs.csv``, ``labs (2).csv``, and so on."""
    wanted, number = folder / _shortened(Path(name).suffix, Path(name).stem), 1
    while wanted.exists() or wanted.with_name(wanted.name + REPORT_ENDING).exists():
        number += 1
        wanted = folder / _shortened(f" ({number}){Path(name).suffix}", Path(name).stem)
    return wanted


def _shortened(ending: str, stem: str) -> str:
    """Return stem and ending, with so much of the stem as leaves the report room for its name."""
    room = _LONGEST_NAME - len(os.fsencode(ending + REPORT_ENDING))
    if len(os.fsencode(stem)) <= room:
        return stem + ending
    return os.fsencode(stem)[: max(room, 1)].decode(errors="ignore") + ending


def _sha256(path: Path) -> str:
    read = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            read.update(chunk)
    return read.hexdigest()
