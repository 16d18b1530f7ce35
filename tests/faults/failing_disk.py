"""A disk that fails when told, for a program that was started on it."""

import ctypes
import errno
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

_SOURCE: Final = Path(__file__).with_name("failing_disk.c")
_GROWS, _SYNCS, _NAMES, _REMOVES = 1, 2, 4, 8
_FOR_EVER: Final = 1 << 60


class NoFailingDiskError(Exception):
    """This computer cannot have one; the text says why."""


@dataclass(frozen=True)
class Fault:
    """A way in which a disk fails.

    Attributes:
        number: What the system calls say.
        calls: Which of them say so.
        goes_on: Whether everything after the first failure fails too.
    """

    number: int
    calls: int
    goes_on: bool

    @property
    def leaves_rubbish(self) -> bool:
        """Whether nothing can be removed either, once it has begun."""
        return bool(self.calls & _REMOVES)


FAULTS: Final = {
    "one error": Fault(errno.EIO, _GROWS | _SYNCS | _NAMES, goes_on=False),
    "dead disk": Fault(errno.EIO, _GROWS | _SYNCS | _NAMES, goes_on=True),
    "full disk": Fault(errno.ENOSPC, _GROWS, goes_on=True),
    "read-only": Fault(errno.EROFS, _GROWS | _NAMES | _REMOVES, goes_on=True),
}


KILLED: Final = Fault(-1, _GROWS | _SYNCS | _NAMES | _REMOVES, goes_on=True)
"""The program ends, as by ``kill -9``, just before it would have written."""


def built(folder: Path) -> Path:
    """Compile the failing disk into a folder.

    Raises:
        NoFailingDiskError: There is no compiler, or no Linux.
    """
    compiler = shutil.which("cc")
    if not sys.platform.startswith("linux"):
        raise NoFailingDiskError("only Linux puts a library before the C library like this")
    if compiler is None:
        raise NoFailingDiskError("no C compiler here")
    made = folder / "failing_disk.so"
    command = [compiler, "-O1", "-shared", "-fPIC", "-o", made, _SOURCE, "-ldl"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoFailingDiskError(f"the compiler refused: {done.stderr[:200]}")
    return made


class Disk(Protocol):
    """What a trial is done on."""

    def fail(self, folder: Path, fault: Fault, first: int) -> None:
        """Fail from the ``first``-th moment on; never where it is 0."""
        ...

    def heal(self) -> int:
        """Fail no more; return how many moments there were."""
        ...


class FailingDisk:
    """The library this program was started on, see ``built``."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ["LD_PRELOAD"])
        self._library.disk_fails.argtypes = [
            *(ctypes.c_char_p, ctypes.c_int, ctypes.c_int),
            *(ctypes.c_long, ctypes.c_long),
        ]
        self._library.disk_counted.restype = ctypes.c_long

    def fail(self, folder: Path, fault: Fault, first: int) -> None:
        """From the ``first``-th such call below a folder on, fail; none where it is 0."""
        last = 0 if not first else _FOR_EVER if fault.goes_on else first
        below = f"{folder}/".encode()
        self._library.disk_fails(below, fault.calls, fault.number, first or _FOR_EVER, last)

    def heal(self) -> int:
        """Fail no more; return how many calls there were."""
        counted = int(self._library.disk_counted())
        self._library.disk_fails(b"", 0, 0, 0, 0)
        return counted


class Clockwork:
    """Ends the program, as by ``kill -9``, after so many milliseconds."""

    def fail(self, _folder: Path, _fault: Fault, first: int) -> None:
        """Begin to wait ``first`` milliseconds; never end where it is 0."""
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, first / 1000)

    def heal(self) -> int:
        """Wait no more."""
        signal.setitimer(signal.ITIMER_REAL, 0)
        return 0


class WrongClock:
    """A clock that is wrong, or stands in another zone, from some moment on."""

    def __init__(self, seconds: int = 0, zone: str = "") -> None:
        self._seconds, self._zone = seconds, zone
        self._library = ctypes.CDLL(os.environ["LD_PRELOAD"])

    def fail(self, _folder: Path, _fault: Fault, first: int) -> None:
        """Go wrong; not where ``first`` is 0."""
        if first:
            self._library.clock_shifts(ctypes.c_long(self._seconds))
            if self._zone:
                os.environ["TZ"] = self._zone
                time.tzset()

    def heal(self) -> int:
        """Go right again."""
        self._library.clock_shifts(ctypes.c_long(0))
        return 1
