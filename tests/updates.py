"""A program that can be replaced, packages for it, and an update that is killed.

Run as ``python -m tests.updates FOLDER PHASE|SECONDS`` for a folder that ``Scene`` laid out: it
updates, and kills itself where a phase begins, or after some time.
"""

import os
import signal
import sys
import threading
from pathlib import Path

from ironview.controller.update_place import Place, system_name
from ironview.controller.update_store import StoreCare
from ironview.controller.updating import Phase, Updating
from ironview.interchange.signatures import read_trusted_keys
from tests.conftest import PROJECT
from tests.signing import Signer

_PROGRAM = """#!/bin/sh
case "$1 $2" in
  "--version ") echo "ironview {version} (build of a test)" ;;
  "verify --installation") exit {installed} ;;
  "verify --store") cd {project} && exec {python} -m tests.updates open "$3" {version} {opened} ;;
  *) exit 2 ;;
esac
"""


class Scene:
    """A folder with a program of version 0.1.0, a store, and somebody who signs packages."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.place = Place(folder / "apps" / "ironview", "ironview")
        self.store = folder / "data" / "ironview.sqlite"
        self.signer = Signer("makers")
        self.keys_folder = folder / "keys"

    def lay_out(self) -> None:
        """Install the program and its signer's key."""
        self.signer.publish(self.keys_folder)
        self.make_program(self.place.program, "0.1.0")

    def make_program(self, folder: Path, version: str, *, installed: int = 0, opened: str = "0"):
        """Write a program; ``opened`` is how it ends when it opens a store, after writing to it."""
        (folder / "_internal").mkdir(parents=True)
        text = _PROGRAM.format(
            version=version,
            installed=installed,
            opened=opened,
            project=PROJECT,
            python=sys.executable,
        )
        (folder / "ironview").write_text(text)
        (folder / "ironview").chmod(0o755)
        (folder / "_internal" / "library.so.6").write_text(f"the library of {version}")
        (folder / "_internal" / "library.so").symlink_to("library.so.6")

    def make_package(self, script, version: str = "0.2.0", *, system: str = "", **how) -> Path:
        """Return a signed package of a program."""
        built = self.folder / f"built-{version}"
        self.make_program(built, version, **how)
        making = script("make_update.py")
        path = self.folder / f"ironview-{version}.ironview-update"
        making.pack(built, making.describe(built, version, system or system_name()), path)
        self.signer.sign(path)
        return path

    @property
    def package(self) -> Path:
        """The package of version 0.2.0."""
        return self.folder / "ironview-0.2.0.ironview-update"

    def updating(self, arrived=lambda _phase: None, *, with_store: bool = True) -> Updating:
        """Return an update of the program."""
        care = StoreCare(self.store, "") if with_store else None
        return Updating(self.place, read_trusted_keys([self.keys_folder]), care, arrived)


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _update(folder: Path, when: str) -> None:
    def arrived(phase: Phase) -> None:
        if phase.name == when:
            _die()

    if when[0].isdigit():
        threading.Timer(float(when), _die).start()
    Scene(folder).updating(arrived).run(Scene(folder).package)
    os._exit(0)


def _open(store: Path, version: str, how: str) -> None:
    """Write to a store as a newer version would, and end as the test wants it to end."""
    from ironview.store.database import open_store

    with open_store(store) as opened:
        opened.log("a test", f"opened_by_{version}")
    is_trial = ".update" in str(store)
    sys.exit(0 if is_trial and how == "live" else int(how in {"live", "1"}))


if __name__ == "__main__":
    if sys.argv[1] == "open":
        _open(Path(sys.argv[2]), *sys.argv[3:])
    else:
        _update(Path(sys.argv[1]), sys.argv[2])
