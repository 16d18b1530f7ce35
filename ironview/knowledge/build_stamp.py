"""Which build this is: a built program carries a stamp, a source tree has none."""

import json
from dataclasses import dataclass
from pathlib import Path

from ironview import __version__
from ironview.domain.errors import ResourceError
from ironview.knowledge.resources import resource_path


@dataclass(frozen=True, slots=True)
class BuildStamp:
    """What a program was built from.

    Attributes:
        commit: Of the source; "+changed" at its end where files differed from it.
        made_on: Day of the source, as ``YYYY-MM-DD``.
    """

    version: str
    commit: str
    made_on: str

    @property
    def text(self) -> str:
        """Commit and day for a person, e.g. "1a2b3c4d5e6f, 2026-11-28"."""
        commit, plus, changed = self.commit.partition("+")
        return f"{commit[:12]}{plus}{changed}, {self.made_on}"


def read_build_stamp(folder: Path | None = None) -> BuildStamp | None:
    """Return the stamp; None in a source tree.

    Raises:
        ResourceError: There is a stamp that cannot be read.
    """
    path = (folder or resource_path()) / "build.json"
    if not path.is_file():
        return None
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        return BuildStamp(str(said["version"]), str(said["commit"]), str(said["date"])[:10])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ResourceError(f"build.json: the stamp of this build cannot be read: {error}.") from (
            error
        )


def version_text() -> str:
    """Return what ``--version`` says after the program's name."""
    try:
        stamp = read_build_stamp()
    except ResourceError:
        return f"{__version__} (the stamp of its build cannot be read)"
    return __version__ if stamp is None else f"{__version__} (build {stamp.text})"
