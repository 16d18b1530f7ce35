"""A folder files are dropped into, and the three folders inside it they are put away to."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from ironview.domain.errors import IronViewError
from ironview.interchange.whole_file import write_whole

REPORT_ENDING: Final = ".report.txt"

_UNFINISHED: Final = (".part", ".partial", ".filepart", ".crdownload", ".tmp", ".~tmp")
"""Endings under which copying programs write before they give a file its name."""
_PRIVATE: Final = (".", "~$")
_CHUNK: Final = 1 << 20


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
    """

    stamps: Mapping[str, Stamp]
    settled: tuple[str, ...]


class DropFolder:
    """One watched folder. Only files directly in it count; links and hidden files do not."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def look(self, before: Mapping[str, Stamp]) -> Look:
        """Return what lies there now; ``before`` are the stamps of the look before.

        Raises:
            DropFolderError: The folder is gone, or may not be read.
        """
        try:
            names = sorted(one.name for one in self.path.iterdir() if _is_dropped(one))
        except OSError as error:
            raise DropFolderError(
                f"The watched folder {self.path} cannot be read ({error.strerror}). "
                "What was dropped there is read as soon as the folder is back."
            ) from error
        stamps = {name: stamp for name in names if (stamp := self._stamp(name)) is not None}
        settled = tuple(name for name, stamp in stamps.items() if before.get(name) == stamp)
        return Look(stamps, settled)

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
            DropFolderError: It cannot be moved.
            UnwritableFileError: The report cannot be written.
        """
        source = self.path / name
        try:
            if not source.is_file() or _sha256(source) != sha256:
                return None
            folder = self.path / place.value
            folder.mkdir(exist_ok=True)
            target = _free_name(folder, name)
            write_whole(target.with_name(target.name + REPORT_ENDING), [report.encode()])
            source.rename(target)
        except OSError as error:
            raise DropFolderError(
                f"{source} could not be moved to {place.value} ({error.strerror}). What became of "
                "its rows is in the store; the file is where it was."
            ) from error
        return target

    def _stamp(self, name: str) -> Stamp | None:
        try:
            stat = (self.path / name).stat()
        except OSError:
            return None
        return Stamp(stat.st_size, stat.st_mtime_ns)


def _is_dropped(path: Path) -> bool:
    name = path.name
    if name.startswith(_PRIVATE) or name.casefold().endswith(_UNFINISHED):
        return False
    return path.is_file() and not path.is_symlink()


def _free_name(folder: Path, name: str) -> Path:
    """Return a name nobody has in the folder: ``labs.csv``, ``labs (2).csv``, and so on."""
    wanted, number = folder / name, 1
    while wanted.exists() or wanted.with_name(wanted.name + REPORT_ENDING).exists():
        number += 1
        wanted = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
    return wanted


def _sha256(path: Path) -> str:
    read = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            read.update(chunk)
    return read.hexdigest()
