"""How long somebody waits after wrong passphrases, kept beside the key file.

The wait stops guessing at a workstation. Who copies the files away, or may delete this one, is
stopped only by what each guess costs: see ``key_slots``.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Self

from ironview.store.key_file import key_file_path
from ironview.whole_file import UnwritableFileError, write_whole

_FREE: Final = 2
_LONGEST: Final = timedelta(minutes=5)
_MOST_BYTES: Final = 100_000


@dataclass(frozen=True, slots=True)
class WrongTry:
    """Attributes:
    count: Wrong passphrases in a row.
    last: When the newest was typed, UTC.
    """

    count: int
    last: datetime


@dataclass(frozen=True, slots=True)
class WrongTries:
    """The wrong passphrases since the last right one, by name."""

    of: Mapping[str, WrongTry] = field(default_factory=dict)

    def wait(self, name: str, now: datetime) -> timedelta:
        """Return how long this person waits from now on; two slips cost nothing.

        From the third on 2, 4, 8 … seconds, at most 5 minutes. A clock that was put back does
        not lengthen a wait beyond its whole.
        """
        tried = self.of.get(name)
        if tried is None or tried.count <= _FREE:
            return timedelta(0)
        whole = min(timedelta(seconds=2 ** min(tried.count - _FREE, 16)), _LONGEST)
        return max(timedelta(0), whole - max(timedelta(0), now - tried.last))

    def with_wrong(self, name: str, now: datetime) -> Self:
        """Return them with one more."""
        before = self.of.get(name)
        count = 1 if before is None else before.count + 1
        return replace(self, of={**self.of, name: WrongTry(count, now)})

    def without(self, name: str) -> Self:
        """Return them after a right one."""
        return replace(self, of={one: tried for one, tried in self.of.items() if one != name})


def tries_path(store: Path) -> Path:
    """Return where the wrong tries at a store are kept."""
    keys = key_file_path(store)
    return keys.with_name(keys.name + ".tries")


def read_tries(store: Path) -> WrongTries:
    """Return the wrong tries at a store; none where the file is missing or cannot be read."""
    path = tries_path(store)
    try:
        if path.stat().st_size > _MOST_BYTES:
            return WrongTries()
        content = json.loads(path.read_bytes())
        return WrongTries(
            {
                str(name): WrongTry(int(one["count"]), _utc(one["last"]))
                for name, one in content["wrong"].items()
            }
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return WrongTries()


def write_tries(store: Path, tries: WrongTries) -> None:
    """Keep the wrong tries; where the folder may not be written, they last for this run only."""
    content = {
        "wrong": {
            name: {"count": one.count, "last": one.last.isoformat()}
            for name, one in tries.of.items()
        }
    }
    try:
        if tries.of:
            write_whole(tries_path(store), [json.dumps(content, ensure_ascii=False).encode()])
        else:
            tries_path(store).unlink(missing_ok=True)
    except (UnwritableFileError, OSError):
        return


def _utc(text: object) -> datetime:
    moment = datetime.fromisoformat(str(text))
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment
