"""Replaces the program by a signed newer one: proven before, exchanged in one step, or as it was.

The order: the package is copied and checked, the store backed up, the new version unpacked beside
the old one and tried on a copy of the store. Only then are the two folders exchanged and the new
version opens the store. Whatever fails puts back what was. A note says how far it came, so that an
update that was killed is finished or taken back by the next.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import Final

from ironview.controller.exchange import exchange
from ironview.controller.update_place import Note, Place, Stage, system_name
from ironview.controller.update_store import StoreCare, put_back, unpack_for_trial
from ironview.domain.told import Told, tell
from ironview.interchange.signatures import TrustedKey, signature_of, signer_of
from ironview.interchange.update_package import (
    UpdateError,
    UpdatePackage,
    numbers_of,
    read_update,
    unpack_update,
)
from ironview.store.backup import Backup
from ironview.whole_file import UnwritableFileError

_PATIENCE_S: Final = 1800
_VERSION: Final = re.compile(r"^ironview (\S+)")


class Phase(Enum):
    """What an update is doing, in order."""

    CHECKING = auto()
    BACKING_UP = auto()
    UNPACKING = auto()
    TRYING = auto()
    EXCHANGING = auto()
    PROVING = auto()
    TAKING_BACK = auto()
    CLEARING = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """What a package would do here.

    Attributes:
        signed_by: Whose signature it has.
    """

    package: Path
    version: str
    current: str
    signed_by: str


@dataclass(frozen=True, slots=True)
class Updated:
    """How an update ended: the version in place, and the backup made before; None without store."""

    version: str
    backup: Backup | None


class Updating:
    """One update of one program.

    Args:
        care: The store the new version is to open; None where that is not known here.
        arrived: Told when each phase begins.
    """

    def __init__(
        self,
        place: Place,
        keys: Mapping[str, TrustedKey],
        care: StoreCare | None,
        arrived: Callable[[Phase], None],
    ) -> None:
        self._place = place
        self._keys = keys
        self._care = care
        self._arrived = arrived

    def offer(self, package: Path) -> Offer:
        """Check a package and say what it would do; nothing is changed.

        Raises:
            SignatureError: It is signed by nobody who is trusted, or was altered.
            UpdateError: It is not signed, for another system, or no newer.
        """
        signed = signer_of(package, self._keys)
        if signed is None:
            raise UpdateError(
                tell(
                    "{name} is not signed. Nothing was changed. Its signature, {signature}, has to "
                    "lie beside it.",
                    name=package.name,
                    signature=signature_of(package).name,
                )
            )
        about = read_update(package).about
        if about.system != system_name():
            raise UpdateError(
                tell(
                    "{name} is for {theirs}, and this is {ours}. Nothing was changed.",
                    name=package.name,
                    theirs=about.system,
                    ours=system_name(),
                )
            )
        current = self._version_of(self._place.program, self._place.main)
        if numbers_of(about.version) <= numbers_of(current):
            raise UpdateError(
                tell(
                    "{name} holds version {version}, and {current} is installed. Nothing was "
                    "changed.",
                    name=package.name,
                    version=about.version,
                    current=current,
                )
            )
        return Offer(package, about.version, current, signed.by.owner)

    def run(self, package: Path) -> Updated:
        """Do it all.

        Raises:
            SignatureError: It is signed by nobody who is trusted, or was altered.
            IronViewError: It did not work; program and store are what they were.
        """
        with self._place.held():
            self._settle()
            self._arrived(Phase.CHECKING)
            with _write_errors_told(), ExitStack() as on_failure:
                on_failure.callback(self._settle_after_failure)
                updated = self._update(self._fetched(package))
                on_failure.pop_all()
                return updated

    def settle(self) -> Told | None:
        """Finish or take back an update that was cut short; say what was done, if anything was.

        Raises:
            IronViewError: It cannot be settled now; the sentence says why.
        """
        with self._place.held():
            return self._settle()

    def _settle_after_failure(self) -> None:
        try:
            self._settle()
        except OSError as error:
            raise UpdateError(
                tell(
                    "The update failed and could not be taken back yet: {fault}. Make room, then "
                    "run ironview update once more, without a file.",
                    fault=error.strerror or "",
                )
            ) from error

    def _fetched(self, package: Path) -> UpdatePackage:
        """Copy package and signature, so that what was checked is what is used."""
        self._place.clear()
        self._place.folder.mkdir(mode=0o700)
        copy = self._place.folder / package.name
        self._place.write_note(Note(Stage.PREPARING, ""))
        for source, target in ((package, copy), (signature_of(package), signature_of(copy))):
            if source.exists():
                shutil.copyfile(source, target)
        self.offer(copy)
        return read_update(copy)

    def _update(self, package: UpdatePackage) -> Updated:
        place, care, about = self._place, self._care, package.about
        self._arrived(Phase.BACKING_UP)
        backup = None if care is None else care.back_up(_go_on)
        self._arrived(Phase.UNPACKING)
        unpack_update(package, place.new, _go_on)
        os.sync()
        self._arrived(Phase.TRYING)
        self._try(package, backup)
        self._arrived(Phase.EXCHANGING)
        if care is not None:
            care.keep(place.kept)
        store = "" if care is None else str(care.path)
        note = Note(Stage.EXCHANGING, about.version, place.new.stat().st_ino, store)
        place.write_note(note)
        exchange(place.program, place.new)
        self._prove(note)
        self._finish(note)
        return Updated(about.version, backup)

    def _try(self, package: UpdatePackage, backup: Backup | None) -> None:
        """Let the new version prove itself where it lies, on a copy of the store."""
        new, about = self._place.new, package.about
        if self._version_of(new, about.main) != about.version:
            raise _unproven("--version")
        if self._ask(new / about.main, "verify", "--installation").returncode:
            raise _unproven("verify --installation")
        if backup is not None and self._care is not None:
            copy = unpack_for_trial(backup, self._place.folder / "trial")
            if self._ask(new / about.main, *self._opening(copy)).returncode:
                raise _unproven("verify --store")

    def _prove(self, note: Note) -> None:
        self._arrived(Phase.PROVING)
        if self._care is None or not note.store:
            return
        main = self._place.program / self._place.main
        if self._ask(main, *self._opening(Path(note.store))).returncode == 0:
            return
        self._take_back(note)
        raise UpdateError(
            tell(
                "The new version could not open the store. Program and store are what they were "
                "before."
            )
        )

    def _settle(self) -> Told | None:
        place = self._place
        note = place.read_note()
        if note is None or note.stage is Stage.PREPARING:
            return self._drop(is_told=note is not None)
        if note.stage is Stage.EXCHANGING and not place.is_new_in_place(note):
            return self._drop(is_told=True)
        if note.stage is Stage.EXCHANGING:
            self._prove(note)
        if note.stage is Stage.ROLLING_BACK:
            self._take_back(note)
            return tell("An update that was cut short was taken back. All is as it was before.")
        self._finish(note)
        return tell(
            "An update that was cut short is finished. Version {version} is in place.",
            version=note.version,
        )

    def _drop(self, *, is_told: bool) -> Told | None:
        self._place.clear()
        if not is_told:
            return None
        return tell("An update was cut short before it changed anything. What it left is removed.")

    def _take_back(self, note: Note) -> None:
        """Put back the store, then the program; may be done again after it was cut short."""
        place = self._place
        self._arrived(Phase.TAKING_BACK)
        place.write_note(replace(note, stage=Stage.ROLLING_BACK))
        if note.store:
            put_back(place.kept, Path(note.store))
        if place.is_new_in_place(note):
            exchange(place.program, place.new)
        place.clear()

    def _finish(self, note: Note) -> None:
        """Keep the version before under its own name, and clear the rest.

        The new version is in place and works: what cannot be cleared now is cleared by the next.
        """
        place = self._place
        with suppress(OSError, UnwritableFileError):
            place.write_note(replace(note, stage=Stage.DONE))
            self._arrived(Phase.CLEARING)
            if place.new.exists():
                shutil.rmtree(place.before, ignore_errors=True)
                place.new.rename(place.before)
            place.clear()

    def _opening(self, store: Path) -> tuple[str, ...]:
        said = () if self._care is None else self._care.opened_by
        return ("verify", "--store", str(store), *said)

    def _version_of(self, folder: Path, main: str) -> str:
        found = _VERSION.match(self._ask(folder / main, "--version").stdout)
        return found[1] if found else ""

    def _ask(self, program: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run another version of the program; nobody can type into it."""
        try:
            return subprocess.run(  # noqa: S603
                [program, *arguments],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_PATIENCE_S,
                check=False,
                env=environment_of_programs(),
                cwd=program.parent.parent,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise _unproven(arguments[0]) from error


def environment_of_programs() -> dict[str, str]:
    """Return an environment without what a built program sets for itself."""
    own = {name: one for name, one in os.environ.items() if not name.startswith("_PYI_")}
    before = own.pop("LD_LIBRARY_PATH_ORIG", None)
    if getattr(sys, "frozen", False):
        own.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        own["LD_LIBRARY_PATH"] = before
    return own | {"PYINSTALLER_RESET_ENVIRONMENT": "1"}


@contextmanager
def _write_errors_told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UpdateError(
            tell(
                "The update could not be written: {fault}. Program and store are what they were.",
                fault=error.strerror or "",
            )
        ) from error


def _unproven(what: str) -> UpdateError:
    return UpdateError(
        tell("The new version did not prove itself here ({what}). Nothing was changed.", what=what)
    )


def _go_on(_done: int, _total: int) -> None:
    """Nobody is told of single files."""
