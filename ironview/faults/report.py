"""The report of a fault: versions, the last actions by name, and where in the code it happened.

Messages of exceptions, lines of code, values and folders are left out, because each of them may
hold a patient's data or a person's name.
"""

import errno
import os
import platform
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from types import FrameType
from typing import Final

from ironview import __version__
from ironview.faults.last_actions import LAST_ACTIONS, LastActions

_MOST_PLACES: Final = 60
_MOST_CAUSES: Final = 8
_BINDINGS: Final = (("PySide6", "Qt"), ("peewee", "peewee"), ("sqlcipher3", "sqlcipher3"))


def fault_report(error: BaseException, actions: LastActions = LAST_ACTIONS) -> str:
    """Return the report; the same for the window and for commands."""
    lines = [
        *_versions(),
        datetime.now(UTC).isoformat(timespec="seconds"),
        "",
        "Last actions, oldest first:",
        *(_told_actions(actions) or ["  none"]),
        "",
        *_told_error(error, set()),
    ]
    return "\n".join(lines) + "\n"


def report_name() -> str:
    """Return what a report made now is called."""
    return f"ironview-fault-{datetime.now(UTC):%Y%m%d-%H%M%S}-{os.getpid()}.txt"


def _versions() -> list[str]:
    loaded = [
        f"{shown} {sys.modules[name].__version__}"
        for name, shown in _BINDINGS
        if hasattr(sys.modules.get(name), "__version__")
    ]
    kind = "built" if getattr(sys, "frozen", False) else "from source"
    return [
        f"IronView {__version__}, {kind}",
        ", ".join([f"Python {platform.python_version()}", *loaded]),
        f"{platform.system()} {platform.release()}, {platform.machine()}",
    ]


def _told_actions(actions: LastActions) -> list[str]:
    now = time.monotonic()
    return [f"  {now - one.at:8.1f} s before  {one.name}" for one in actions.noted]


def _told_error(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    yield _kind(error)
    yield from _shortened([_place(frame, line) for frame, line in _frames(error)])
    inner = [("caused by", error.__cause__ or error.__context__)]
    if isinstance(error, BaseExceptionGroup):
        inner += [("together with", one) for one in error.exceptions]
    for joint, other in inner:
        if other is not None and id(other) not in seen and len(seen) < _MOST_CAUSES:
            yield joint
            yield from _told_error(other, seen)


def _frames(error: BaseException) -> list[tuple[FrameType, int]]:
    return list(traceback.walk_tb(error.__traceback__))


def _place(frame: FrameType, line: int) -> str:
    """Return the module by name: a path may name a person, code made on the way anything."""
    name = str(frame.f_globals.get("__name__"))
    if getattr(sys.modules.get(name), "__dict__", None) is not frame.f_globals:
        return "  code without a module"
    return f"  {name}:{line} {frame.f_code.co_qualname}"


def _shortened(places: Sequence[str]) -> list[str]:
    if len(places) <= _MOST_PLACES:
        return list(places)
    half = _MOST_PLACES // 2
    between = f"  ({len(places) - 2 * half} more)"
    return [*places[:half], between, *places[-half:]]


def _kind(error: BaseException) -> str:
    """Return the class of an error, as far as a module knows it by that name."""
    kind = type(error)
    found: object = sys.modules.get(kind.__module__)
    for part in kind.__qualname__.split("."):
        found = getattr(found, part, None)
    name = f"{kind.__module__}.{kind.__qualname__}" if found is kind else "an error without a name"
    number = error.errno if isinstance(error, OSError) else None
    known = errno.errorcode.get(number, "") if isinstance(number, int) else ""
    return f"{name} {known}".rstrip()
