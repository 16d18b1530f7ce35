"""Where an update is prepared, beside the program, and what it notes for whoever finds it there."""

import fcntl
import json
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from ironview.controller.exchange import can_exchange
from ironview.domain.told import tell
from ironview.interchange.update_package import UpdateError
from ironview.whole_file import write_whole


class Stage(StrEnum):
    """How far an update came. The values are written on disks: never change one."""

    PREPARING = "preparing"
    EXCHANGING = "exchanging"
    ROLLING_BACK = "rolling_back"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Note:
    """What an update notes before each step that changes something.

    Attributes:
        new: Number of the new program's folder on its disk, whatever its name is.
        store: Path of the store whose files are kept; empty without one.
    """

    stage: Stage
    version: str
    new: int = 0
    store: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of a program, and the one in which its update is prepared.

    Attributes:
        main: Name of the file that is started.
    """

    program: Path
    main: str

    @property
    def folder(self) -> Path:
        """Where the update is prepared; on the same disk as the program."""
        return self.program.with_name(f".{self.program.name}.update")

    @property
    def new(self) -> Path:
        """The new program; after the exchange, the one before."""
        return self.folder / "program"

    @property
    def before(self) -> Path:
        """Where the version before is kept after an update."""
        return self.program.with_name(f"{self.program.name}.before")

    @property
    def kept(self) -> Path:
        """The files of the store as they were."""
        return self.folder / "store"

    def read_note(self) -> Note | None:
        """Return what an update that was cut short noted; None where there is none."""
        try:
            said = json.loads((self.folder / "note.json").read_text(encoding="utf-8"))
            return Note(Stage(said["stage"]), said["version"], said["new"], said["store"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write_note(self, note: Note) -> None:
        """Note something before it is done."""
        write_whole(self.folder / "note.json", [json.dumps(asdict(note)).encode()])

    def is_new_in_place(self, note: Note) -> bool:
        """Whether the program that is started is the new one."""
        return self.program.stat().st_ino == note.new

    def clear(self) -> None:
        """Remove all that was prepared."""
        shutil.rmtree(self.folder, ignore_errors=True)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let no other update of this program run meanwhile.

        Raises:
            UpdateError: One is running, or the place may not be written.
        """
        self.refuse_foreign()
        handle = os.open(self.program.parent, os.O_RDONLY)
        try:
            _lock(handle)
            yield
        finally:
            os.close(handle)

    def refuse_foreign(self) -> None:
        """Raise UpdateError where the program is not this person's to replace."""
        parent = self.program.parent
        is_own = os.access(parent, os.W_OK) and os.access(self.program, os.W_OK)
        if not is_own or not can_exchange(self.program):
            raise UpdateError(
                tell(
                    "IronView in {folder} can only be replaced by who installed it. Nothing was "
                    "changed. Install the new version the same way: its package, or its set-up.",
                    folder=self.program,
                )
            )


def this_place() -> Place:
    """Return where the running program lies.

    Raises:
        UpdateError: It runs from its source.
    """
    if not getattr(sys, "frozen", False):
        raise UpdateError(
            tell("This IronView runs from its source. Nothing was changed. Update the source.")
        )
    main = Path(sys.executable).resolve()
    return Place(main.parent, main.name)


def system_name() -> str:
    """Return what update packages for this computer call its system."""
    return f"{platform.system().lower()}-{platform.machine().lower()}"


def _lock(handle: int) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise UpdateError(
            tell("Another update of this program is under way. Nothing was changed.")
        ) from error
