"""The last things that were done, by the names the program itself has for them.

A fault report tells them. A name counts only where a room of the program has announced it, so that
nothing a person typed, or a file held, can ever stand among them.
"""

import time
from collections import deque
from collections.abc import Iterable
from typing import Final, NamedTuple

from ironview.domain.roles import ALLOWED

KEPT: Final = 30
UNKNOWN: Final = "something_else"


class Noted(NamedTuple):
    """One action; ``at`` is in seconds of a clock that only runs forwards."""

    at: float
    name: str


class LastActions:
    """A short memory of names. Safe to write from any thread."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._known = set(known)
        self._ring: deque[Noted] = deque(maxlen=KEPT)

    def announce(self, names: Iterable[str]) -> None:
        """Let these names count; they must stand in the source of the program.

        Raises:
            ValueError: One is no name at all.
        """
        for name in names:
            if not all(part.isidentifier() for part in name.split(".")):
                raise ValueError("An action is announced by a name of the source.")
            self._known.add(name)

    def note(self, name: str) -> None:
        """Remember that this was begun; what nobody announced is remembered without its name."""
        self._ring.append(Noted(time.monotonic(), name if name in self._known else UNKNOWN))

    @property
    def noted(self) -> tuple[Noted, ...]:
        """What was done, oldest first."""
        return tuple(self._ring)


LAST_ACTIONS: Final = LastActions(ALLOWED)
"""Those of this process: a fault can come from anywhere in it."""
