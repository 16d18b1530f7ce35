"""Disks that are really full, or really read-only, where this computer lets us have them."""

import ctypes
import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from tests.faults.failing_disk import FAULTS, Fault, NoFailingDiskError

ROOMS: Final = (0, 4096, 16_384, 49_152, 131_072)
"""Bytes that are left on the full disk, from trial to trial."""
_SIZE: Final = "48m"
_NEW_MOUNTS: Final = 0x00020000
SMALL: Final = "small disk"
REMOUNTED: Final = "remounted"
REAL_FAULTS: Final = {SMALL: FAULTS["full disk"], REMOUNTED: FAULTS["read-only"]}


class SmallDisk:
    """A disk in memory that somebody fills."""

    def __init__(self, mount: Path) -> None:
        self._mount = mount
        self._filler = mount / "filler"
        _mount("-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", mount)

    def fail(self, _folder: Path, _fault: Fault, first: int) -> None:
        """Leave the ``first``-th of ``ROOMS``; nothing happens where it is 0."""
        if not first:
            return
        size = shutil.disk_usage(self._mount).free - ROOMS[first - 1]
        with self._filler.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(size, 1))

    def heal(self) -> int:
        """Make room again; return how many rooms there are to try."""
        self._filler.unlink(missing_ok=True)
        return len(ROOMS)

    def close(self) -> None:
        """Take the disk away."""
        subprocess.run(["umount", "--lazy", self._mount], check=False)


class RemountedDisk:
    """A folder that becomes read-only, for the process alone that asks, a child.

    What was opened before may still be written, as on a disk that is remounted by force.
    """

    def __init__(self) -> None:
        self._folder = Path()

    def fail(self, folder: Path, _fault: Fault, first: int) -> None:
        """Let nothing new be written below a folder; nothing happens where ``first`` is 0."""
        if not first:
            return
        if ctypes.CDLL(None, use_errno=True).unshare(_NEW_MOUNTS):
            raise NoFailingDiskError("no right to mount here")
        _mount("--make-rprivate", "/")
        _mount("--bind", folder, folder)
        _mount("-o", "remount,bind,ro", folder)
        os.chdir(folder)
        self._folder = folder

    def heal(self) -> int:
        """Let it be written again; return that there is one moment to try."""
        if self._folder != Path():
            os.chdir("/")
            subprocess.run(["umount", "--lazy", self._folder], check=True)
        return 1


def may_mount() -> bool:
    """Whether this program may mount disks."""
    asked = ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    try:
        return not subprocess.run(asked, capture_output=True, check=False).returncode
    except FileNotFoundError:
        return False


def _mount(*how: str | Path) -> None:
    done = subprocess.run(["mount", *how], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoFailingDiskError(f"no right to mount here: {done.stderr.strip()}")
