"""The update package: a new version of the program in one archive, signed in a file beside it.

A zip archive of ``update.json`` and of the program below ``program/``. The description names
version, system, and every file with its SHA-256, or every link with where it leads. What it does
not name, or names otherwise, is refused. The signature is minisign's, of the whole archive.
"""

import hashlib
import os
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final, NoReturn

import msgspec

from ironview.domain.errors import UnreadableFileError
from ironview.domain.told import tell

SUFFIX: Final = ".ironview-update"
_FORMAT: Final = "ironview-update/1"
_DESCRIPTION: Final = "update.json"
_PROGRAM: Final = "program/"
_LARGEST_DESCRIPTION: Final = 10_000_000
_BLOCK: Final = 1 << 20
_BROKEN: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    KeyError,
    EOFError,
    RuntimeError,
    msgspec.MsgspecError,
    UnicodeDecodeError,
)

Step = Callable[[int, int], None]


class UpdateError(UnreadableFileError):
    """An update package cannot be used. The program is as it was."""


class UpdateFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of the program.

    Attributes:
        sha256: Empty for a link.
        runs: Whether it may be executed.
        link: Where a link leads, from its own folder; empty for a file.
    """

    path: str
    sha256: str = ""
    runs: bool = False
    link: str = ""


class UpdateDescription(msgspec.Struct, frozen=True):
    """What a package says it holds.

    Attributes:
        system: As ``system_name`` says.
        main: The file that is started.
    """

    format: str
    version: str
    system: str
    main: str
    files: tuple[UpdateFile, ...]


@dataclass(frozen=True, slots=True)
class UpdatePackage:
    """A package and what it says."""

    path: Path
    about: UpdateDescription


def read_update(path: Path) -> UpdatePackage:
    """Return what a package says of itself; whether it holds that is seen when it is unpacked.

    Raises:
        UpdateError: It is no package, or of a newer kind.
    """
    try:
        with zipfile.ZipFile(path) as packed:
            info = packed.getinfo(_DESCRIPTION)
            if info.file_size > _LARGEST_DESCRIPTION:
                _refuse(path)
            about = msgspec.json.decode(packed.read(info), type=UpdateDescription)
    except _BROKEN:
        _refuse(path)
    except OSError as error:
        raise UpdateError(
            tell(
                "{name} could not be read ({fault}). Nothing was read.",
                name=path.name,
                fault=error.strerror or "",
            )
        ) from error
    names = [one.path for one in about.files]
    if about.format != _FORMAT or about.main not in names or len(set(names)) != len(names):
        _refuse(path)
    if not all(_stays_inside(one) for one in about.files):
        _refuse(path)
    return UpdatePackage(path, about)


def unpack_update(package: UpdatePackage, target: Path, step: Step) -> None:
    """Write the program into a new folder, every file compared with its digest and on the disk.

    Args:
        target: Must not be there.
        step: Told how many files are written, and of how many; may raise to stop.

    Raises:
        UpdateError: The archive does not hold what it says.
        OSError: It could not be written.
    """
    about = package.about
    target.mkdir(parents=True)
    try:
        with zipfile.ZipFile(package.path) as packed:
            held = {info.filename for info in packed.infolist()} - {_DESCRIPTION}
            if held != {_PROGRAM + one.path for one in about.files if not one.link}:
                _refuse(package.path)
            for number, one in enumerate(about.files, start=1):
                _write(packed, one, target, package.path)
                step(number, len(about.files))
    except _BROKEN:
        _refuse(package.path)


def numbers_of(version: str) -> tuple[int, ...]:
    """Return the numbers of a version, for comparing; what is none counts as older than any."""
    parts = version.split(".")
    return tuple(int(part) for part in parts) if all(map(str.isdecimal, parts)) else ()


def _write(packed: zipfile.ZipFile, one: UpdateFile, target: Path, source: Path) -> None:
    path = target / one.path
    path.parent.mkdir(parents=True, exist_ok=True)
    if one.link:
        path.symlink_to(one.link)
        return
    digest = hashlib.sha256()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o755 if one.runs else 0o644)
    with packed.open(_PROGRAM + one.path) as read, os.fdopen(handle, "wb") as written:
        while block := read.read(_BLOCK):
            digest.update(block)
            written.write(block)
        written.flush()
        os.fsync(written.fileno())
    if digest.hexdigest() != one.sha256:
        _refuse(source)


def _stays_inside(one: UpdateFile) -> bool:
    """Whether a file lies below its folder, and a link leads to a place below it."""
    path = PurePosixPath(one.path)
    if not path.parts or path.is_absolute() or ".." in path.parts or "\\" in one.path:
        return False
    if not one.link:
        return bool(one.sha256)
    if PurePosixPath(one.link).is_absolute():
        return False
    depth = len(path.parts) - 1
    for part in PurePosixPath(one.link).parts:
        depth += -1 if part == ".." else 1
        if depth < 0:
            return False
    return True


def _refuse(path: Path) -> NoReturn:
    raise UpdateError(
        tell(
            "{name} is damaged, was altered, or is no update of IronView. The program is as it "
            "was.",
            name=path.name,
        )
    )
