"""Which file, and where: asked in the folder of last time, at first among a person's documents."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ironview.controller.package_work import PACKAGE_SUFFIX
from ironview.ui.settings import FileWay, Settings

READABLE: Final = (
    *("*.json", "*.ndjson", "*.hl7", "*.csv", "*.tsv", "*.txt", "*.dat"),
    *("*.xlsx", "*.xlsb", "*.xls", "*.ods", "*.gz", "*.zip", f"*{PACKAGE_SUFFIX}"),
)
"""How files with results usually end. They are told by what is in them: any other may be one."""


class _Folders:
    """Where files were last; kept from start to start once there are settings."""

    def __init__(self) -> None:
        self.settings: Settings | None = None
        self._used: dict[FileWay, str] = {}

    def of(self, way: FileWay) -> Path:
        """Return a folder that is there."""
        kept = self._used.get(way, "")
        if not kept and self.settings is not None:
            kept = self.settings.folder(way)
        if kept and _is_there(Path(kept)):
            return Path(kept)
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(place))
        return documents if _is_there(documents) else Path.home()

    def note(self, way: FileWay, folder: Path) -> None:
        """Begin there next time."""
        self._used[way] = str(folder)
        if self.settings is not None:
            self.settings.set_folder(way, str(folder))


_folders: Final = _Folders()


def remember_folders(settings: Settings) -> None:
    """Keep the folders of last time in these settings."""
    _folders.settings = settings


def import_kinds(results: str, others: str) -> str:
    """Return the filters of what can be imported, in both cases: not every dialog ignores case.

    Args:
        results: What such files are called.
        others: What any other file is called.
    """
    patterns = " ".join(form for one in READABLE for form in (one, one.upper()))
    return f"{results} ({patterns});;{others} (*)"


def ask_for_files(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Ask which files to read; empty when nobody wants one.

    Args:
        kinds: As Qt writes filters, parted by two semicolons.
    """
    start = str(_folders.of(FileWay.IN))
    names, _ = QFileDialog.getOpenFileNames(parent, title, start, kinds)
    if names:
        _folders.note(FileWay.IN, Path(names[0]).parent)
    return [Path(name) for name in names]


def ask_for_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask which file to read; None when nobody wants one."""
    start = str(_folders.of(FileWay.IN))
    name, _ = QFileDialog.getOpenFileName(parent, title, start, kinds)
    if not name:
        return None
    _folders.note(FileWay.IN, Path(name).parent)
    return Path(name)


def ask_where_to_save(parent: QWidget, title: str, proposed: str, kinds: str) -> Path | None:
    """Ask where a file goes; None when nobody wants it.

    A name without the ending of a kind gets that of the chosen one; where such a file is there
    already, it is asked again.

    Args:
        proposed: A name without a folder, with the ending of the first kind.
        kinds: As Qt writes filters, parted by two semicolons; each has one ending.
    """
    wanted = _folders.of(FileWay.OUT) / proposed
    endings = [_ending_of(one) for one in kinds.split(";;")]
    while True:
        name, kind = QFileDialog.getSaveFileName(parent, title, str(wanted), kinds)
        if not name:
            return None
        wanted = _with_ending(Path(name), _ending_of(kind) or endings[0], endings)
        if wanted == Path(name) or not _is_taken(wanted):
            _folders.note(FileWay.OUT, wanted.parent)
            return wanted


def ask_for_folder(parent: QWidget, title: str, way: FileWay, shown: str = "") -> Path | None:
    """Ask for a folder; None when nobody wants one.

    Args:
        shown: Where to begin; empty begins where files of this way were last.
    """
    name = QFileDialog.getExistingDirectory(parent, title, shown or str(_folders.of(way)))
    if not name:
        return None
    _folders.note(way, Path(name))
    return Path(name)


def _ending_of(kind: str) -> str:
    return kind.rpartition("(*")[2].rstrip(")")


def _with_ending(name: Path, chosen: str, endings: list[str]) -> Path:
    """Return the name as it is written; a kind that is not the first was chosen by hand."""
    letters = name.name.lower()
    ended = next((one for one in endings if letters.endswith(one)), "")
    if ended and chosen in (ended, endings[0]):
        return name
    if ended:
        return name.with_name(name.name[: -len(ended)] + chosen)
    # Of ".fhir.json" somebody may type the last part alone.
    if name.suffix and chosen.endswith(name.suffix.lower()):
        return name
    return name.with_name(name.name + chosen)


def _is_there(folder: Path) -> bool:
    """Whether a folder can be looked into; one that is not to be reached is not there."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def _is_taken(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
