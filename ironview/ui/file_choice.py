"""Which file, and where: asked in the folder of last time, at first among a person's documents."""

from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ironview.controller.package_work import PACKAGE_SUFFIX
from ironview.ui.settings import Settings

READABLE: Final = (
    "*.json *.ndjson *.hl7 *.HL7 *.csv *.tsv *.txt *.dat *.xlsx *.xlsb *.xls *.ods *.gz *.zip"
    f" *{PACKAGE_SUFFIX}"
)
"""How files with results usually end. They are told by what is in them: any other may be one."""


class Way(StrEnum):
    """Which way files go; each has its own folder."""

    IN = "in"
    OUT = "out"


class _Folders:
    """Where files were last; kept from start to start once there are settings."""

    def __init__(self) -> None:
        self.settings: Settings | None = None
        self._used: dict[Way, Path] = {}

    def of(self, way: Way) -> Path:
        """Return a folder that is there."""
        kept = Path(self.settings.folder(way)) if self.settings is not None else Path()
        for folder in (self._used.get(way, Path()), kept):
            if folder != Path() and folder.is_dir():
                return folder
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(place))
        return documents if documents.is_dir() else Path.home()

    def note(self, way: Way, folder: Path) -> None:
        """Begin there next time."""
        self._used[way] = folder
        if self.settings is not None:
            self.settings.set_folder(way, str(folder))


_folders: Final = _Folders()


def remember_folders(settings: Settings) -> None:
    """Keep the folders of last time in these settings."""
    _folders.settings = settings


def ask_for_files(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Ask which files to read; empty when nobody wants one.

    Args:
        kinds: As Qt writes filters, parted by two semicolons.
    """
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(_folders.of(Way.IN)), kinds)
    if names:
        _folders.note(Way.IN, Path(names[0]).parent)
    return [Path(name) for name in names]


def ask_for_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask which file to read; None when nobody wants one."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(_folders.of(Way.IN)), kinds)
    if not name:
        return None
    _folders.note(Way.IN, Path(name).parent)
    return Path(name)


def ask_where_to_save(parent: QWidget, title: str, proposed: str, kinds: str) -> Path | None:
    """Ask where a file goes; None when nobody wants it.

    A name without the ending of a kind gets that of the chosen one; where such a file is there
    already, it is asked again.

    Args:
        proposed: A name without a folder.
        kinds: As Qt writes filters, parted by two semicolons; each has one ending.
    """
    wanted = _folders.of(Way.OUT) / proposed
    while True:
        name, kind = QFileDialog.getSaveFileName(parent, title, str(wanted), kinds)
        if not name:
            return None
        wanted = _with_ending(Path(name), kind, [_ending_of(one) for one in kinds.split(";;")])
        if wanted == Path(name) or not wanted.exists():
            _folders.note(Way.OUT, wanted.parent)
            return wanted


def _ending_of(kind: str) -> str:
    return kind.rpartition("(*")[2].rstrip(")")


def _with_ending(name: Path, kind: str, endings: list[str]) -> Path:
    """Return the name as it is written; a kind that is not the first was chosen by hand."""
    chosen = _ending_of(kind) or endings[0]
    if name.suffix.lower() not in endings:
        return name.with_name(name.name + chosen)
    if chosen in (endings[0], name.suffix.lower()):
        return name
    return name.with_suffix(chosen)


def ask_for_folder(parent: QWidget, title: str, shown: str = "") -> Path | None:
    """Ask for a folder; None when nobody wants one.

    Args:
        shown: Where to begin; empty begins among the documents.
    """
    start = shown or str(_folders.of(Way.OUT))
    name = QFileDialog.getExistingDirectory(parent, title, start)
    return Path(name) if name else None
