"""What the lock names, and which of it is in the program that clinics get.

The lock holds what an editable checkout needs as well; only what ``ironview`` itself asks for, and
what that asks for, is delivered.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parents[1]
LOCK = PROJECT / "packaging" / "requirements.txt"
_LINE = re.compile(
    r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;]+)(?:\s*;\s*([^\\]+))?", re.MULTILINE
)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Locked:
    """One line of a lock.

    Attributes:
        marker: When it is installed; empty for always.
        hashes: SHA-256 of each file it may be installed from.
    """

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    @property
    def is_here(self) -> bool:
        """Whether it is installed where this runs."""
        return not self.marker or Marker(self.marker).evaluate()


def read_lock(file: Path = LOCK) -> tuple[Locked, ...]:
    """Return every line of a lock in its order."""
    text = file.read_text(encoding="utf-8")
    found = list(_LINE.finditer(text))
    ends = [one.start() for one in found[1:]] + [len(text)]
    return tuple(
        Locked(
            canonicalize_name(one[1]),
            one[2],
            (one[3] or "").strip(),
            tuple(_HASH.findall(text[one.start() : end])),
        )
        for one, end in zip(found, ends, strict=True)
    )


def wanted_by_the_program() -> tuple[Requirement, ...]:
    """Return what ``pyproject.toml`` asks for, without what only a checkout needs."""
    table = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    return tuple(Requirement(text) for text in table["project"]["dependencies"])


def delivered(locked: Iterable[Locked]) -> tuple[Locked, ...]:
    """Return what is in the program, as it would be built where this runs.

    Raises:
        SystemExit: The environment does not hold what the lock names.
    """
    by_name = {one.name: one for one in locked if one.is_here}
    inside = reached(wanted_by_the_program(), by_name)
    return tuple(one for name, one in by_name.items() if name in inside)


def reached(wanted: Iterable[Requirement], by_name: Mapping[str, Locked]) -> set[str]:
    """Return the names that are asked for, and what those ask for in turn."""
    found: set[str] = set()
    waiting = [(one, extra) for one in wanted for extra in (one.extras or {""})]
    while waiting:
        one, parent_extra = waiting.pop()
        name = canonicalize_name(one.name)
        if one.marker is not None and not one.marker.evaluate({"extra": parent_extra}):
            continue
        extras = {"", *one.extras}
        if name in found and not one.extras:
            continue
        found.add(name)
        if name not in by_name:
            raise SystemExit(f"{name} is asked for and stands in no line of the lock")
        waiting += [(inner, extra) for inner in requirements_of(name) for extra in extras]
    return found


def requirements_of(name: str) -> list[Requirement]:
    """Return what an installed distribution asks for."""
    try:
        return [Requirement(text) for text in requires(name) or []]
    except PackageNotFoundError as error:
        raise SystemExit(f"{name} is not installed here; run make test first") from error
