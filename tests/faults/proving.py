"""Compares what a failing disk left with what was there before, and with what should be there."""

import os
import random
import shutil
import time
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ironview.knowledge.catalogues import load_guideline
from tests.controller.every_action import Filled
from tests.faults.failing_disk import (
    FAULTS,
    KILLED,
    Clockwork,
    Disk,
    FailingDisk,
    Fault,
    WrongClock,
)
from tests.faults.kinds import KINDS, Kind, Site
from tests.faults.real_disks import REAL_FAULTS, REMOUNTED, SMALL, RemountedDisk, SmallDisk
from tests.faults.trial import ENDED, NO_STORE, Left, Told, left, try_once, try_together

KILL, CLOCK = "killed", "killed by the clock"
AT_ONCE, WRONG_TIME = "at once", "wrong time"
_DAY = 24 * 60 * 60
WRONG_CLOCKS = {
    "a day back": partial(WrongClock, -_DAY),
    "a year forward": partial(WrongClock, 365 * _DAY),
    "another zone": partial(WrongClock, 0, "Pacific/Kiritimati"),
    "in 1970": partial(WrongClock, 1000 - int(time.time())),
}
SEED = 20261128
UNHEARD = Told((), (), -1)
"""What a person learns of a program that was killed."""


class Bench:
    """Makes stores, lets the disk fail, and judges.

    Attributes:
        trials: How many there were.
    """

    def __init__(self, folder: Path) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._application = QApplication([])
        self._made = folder / "made"
        for one in (folder / "filled", folder / "disk", self._made):
            one.mkdir()
        # Whatever a trial is on, the folder has one name: stores remember some.
        self._site = Site(folder / "disk" / "site", Filled(folder / "filled", load_guideline()))
        self._seen: dict[str, Left] = {}
        self._failing = FailingDisk()
        self._remounted = RemountedDisk()
        self._small: SmallDisk | None = None
        self.trials = 0

    def close(self) -> None:
        """Take the disks away."""
        if self._small is not None:
            self._small.close()

    def tried(self, name: str, fault: str, moments: int | None) -> list[str]:
        """Try a kind of write in one of all these ways; return what is wrong."""
        if fault == KILL:
            return self.kills(name, moments)
        if fault == CLOCK:
            return self.kills_by_the_clock(name, moments or 1, SEED)
        if fault == AT_ONCE:
            return self.at_once(name, moments or 1)
        if fault == WRONG_TIME:
            return self.at_a_wrong_time(name)
        return self.problems(name, fault, moments)

    def problems(self, name: str, fault: str, moments: int | None) -> list[str]:
        """Try a kind of write with a fault at so many moments, or at all; return what is wrong."""
        kind, how = KINDS[name], (FAULTS | REAL_FAULTS)[fault]
        self._disk = self._disk_of(fault)
        before = self._begin(kind)
        whole = self._try(kind, how, 0)
        clean = self._look()
        if whole.sentences or whole.faults:
            return [f"on a sound disk: {whole.sentences} {whole.faults}"]
        if not whole.calls:
            return ["nothing was written"]
        found, was_told = [], False
        for moment in _drawn(whole.calls, moments, f"{name} {fault}"):
            self._begin(kind)
            told = self._try(kind, how, moment)
            after = self._look()
            seen = wrong(kind, how, told, before, clean, after)
            found += [f"at {moment} of {whole.calls}: {text}" for text in seen]
            was_told |= bool(told.sentences)
            is_ahead = how.goes_on and kind.has_two_files
            if told.sentences and (after.store == before.store or is_ahead):
                again = self._try(kind, how, 0)
                seen = self._look()
                is_tidy = is_tidy_again(how, clean, seen)
                if again.sentences or again.faults or seen.store != clean.store or not is_tidy:
                    found.append(f"at {moment}: not to be done again: {again}")
        if not was_told and fault != REMOUNTED:  # What is open goes on being written there.
            found.append("no moment was in the way of anything")
        return found

    def kills(self, name: str, moments: int | None) -> list[str]:
        """Kill a kind of write at so many moments, or at all; return what is wrong."""
        kind, self._disk = KINDS[name], self._failing
        before = self._begin(kind)
        whole = self._try(kind, KILLED, 0)
        clean = self._look()
        found = []
        for moment in _drawn(whole.calls, moments, f"{name} {KILL}"):
            self._begin(kind)
            told = self._try(kind, KILLED, moment)
            after = self._look()
            if told.faults != (ENDED,):
                found.append(f"at {moment}: not killed, but {told}")
            seen = wrong(kind, KILLED, UNHEARD, before, clean, after)
            found += [f"killed at {moment} of {whole.calls}: {text}" for text in seen]
            if after.store != clean.store:
                again = self._try(kind, KILLED, 0)
                is_done = self._look().store == clean.store
                if again.sentences or again.faults or not is_done:
                    found.append(f"killed at {moment}: not to be done again: {again}")
        return found

    def kills_by_the_clock(self, name: str, times: int, seed: int) -> list[str]:
        """Kill a kind of write at moments drawn by chance; return what is wrong."""
        kind, self._disk, drawn = KINDS[name], Clockwork(), random.Random(seed)
        before = self._begin(kind)
        start = time.monotonic()
        self._try(kind, KILLED, 0)
        lasted_ms = round((time.monotonic() - start) * 1000)
        clean = self._look()
        found = []
        for moment in (drawn.randint(1, lasted_ms) for _ in range(times)):
            self._begin(kind)
            told = self._try(kind, KILLED, moment)
            heard = UNHEARD if told.faults == (ENDED,) else told
            seen = wrong(kind, KILLED, heard, before, clean, self._look())
            found += [f"killed after {moment} of {lasted_ms} ms: {text}" for text in seen]
        return found

    def at_once(self, name: str, times: int) -> list[str]:
        """Let two programs do the same at the same time; return what is wrong."""
        kind, self._disk = KINDS[name], self._failing
        before = self._begin(kind)
        self._try(kind, KILLED, 0)
        clean = self._look()
        found = []
        for number in range(times):
            self._begin(kind)
            told = try_together(kind, self._site)
            found += [
                f"round {number}: {text}" for text in lost(kind, told, before, clean, self._look())
            ]
        return found

    def at_a_wrong_time(self, name: str) -> list[str]:
        """Let the clock go wrong while it is done, then do it again at the right time."""
        kind = KINDS[name]
        before, self._disk = self._begin(kind), self._failing
        self._try(kind, KILLED, 0)
        clean = self._look()
        found = []
        for what, clock in WRONG_CLOCKS.items():
            self._begin(kind)
            self._disk = clock()
            told = self._try(kind, KILLED, 1)
            found += [
                f"{what}: {text}" for text in wrong(kind, KILLED, told, before, clean, self._look())
            ]
            if told.sentences:
                found.append(f"{what}: {told.sentences}")
        return found

    def _disk_of(self, fault: str) -> Disk:
        if fault == REMOUNTED:
            return self._remounted
        if fault != SMALL:
            return self._failing
        if self._small is None:
            self._small = SmallDisk(self._site.folder.parent)
        return self._small

    def _begin(self, kind: Kind) -> Left:
        """Put the store of a kind in place, made and looked at once; return what there is."""
        folder, made = self._site.folder, self._made / kind.of.__name__
        shutil.rmtree(folder, ignore_errors=True)
        if not made.exists():
            folder.mkdir()
            kind.of(self._site)
            shutil.copytree(folder, made)
        else:
            shutil.copytree(made, folder)
        if kind.of.__name__ not in self._seen:
            self._seen[kind.of.__name__] = self._look()
        return self._seen[kind.of.__name__]

    def _look(self) -> Left:
        """Look at a copy: to open a store may change it."""
        seen = Site(self._made.parent / "seen", self._site.filled)
        shutil.rmtree(seen.folder, ignore_errors=True)
        shutil.copytree(self._site.folder, seen.folder)
        return left(seen)

    def _try(self, kind: Kind, fault: Fault, moment: int) -> Told:
        self.trials += 1
        return try_once(
            kind,
            self._site,
            fail=lambda: self._disk.fail(self._site.folder, fault, moment),
            heal=self._disk.heal,
        )


def is_tidy_again(fault: Fault, clean: Left, after: Left) -> bool:
    """Whether doing it again left no more files than doing it once."""
    return fault.leaves_rubbish or set(after.files) <= set(clean.files)


def _drawn(calls: int, moments: int | None, what: str) -> Iterable[int]:
    """Return the first moment and others drawn by chance, always the same for the same; or all."""
    if moments is None or moments >= calls:
        return range(1, calls + 1)
    others = random.Random(f"{SEED} {what}").sample(range(2, calls + 1), moments - 1)
    return sorted({1, *others})


def wrong(
    kind: Kind, fault: Fault, told: Told, before: Left, clean: Left, after: Left
) -> Iterator[str]:
    for one in told.faults:
        yield f"the dialog of a fault: {one}"
    is_gone = before.problem and after.problem == NO_STORE
    if after.problem and after.problem != before.problem and not is_gone:
        yield f"the store: {after.problem}"
        return
    if not _is_whole(kind, fault, before, clean, after):
        yield f"half: {_difference(before, after)} of {_difference(before, clean)}"
    rubbish = set(after.files) - set(before.files) - set(clean.files)
    if fault.leaves_rubbish:
        rubbish = {
            one for one in rubbish if not any(part.startswith(".") for part in Path(one).parts)
        }
    if rubbish:
        yield f"left behind: {sorted(rubbish)}"
    if not set(after.sizes) <= set(clean.sizes):
        yield f"a file that is not whole: {after.sizes}, not {clean.sizes}"
    is_done = after.store == clean.store and set(clean.files) <= set(after.files)
    if told != UNHEARD and not told.sentences and not is_done:
        yield f"nobody was told, and it was not done: {_difference(after, clean)}"
    accused = [one for one in told.sentences if "damaged" in one]
    if accused and not before.problem:
        yield f"the disk failed, and the store was accused: {accused}"
    denied = [one for one in told.sentences if "Nothing was" in one]
    if denied and kind.steps == 1 and after.store == clean.store != before.store:
        yield f"it was done, and told otherwise: {denied}"


def lost(kind: Kind, told: Iterable[Told], before: Left, clean: Left, after: Left) -> Iterator[str]:
    """Say what two programs that did the same at once lost, or made half."""
    for one in told:
        for fault in one.faults:
            yield f"the dialog of a fault: {fault}"
    if after.problem and after.problem != before.problem:
        yield f"the store: {after.problem}"
        return
    steps = clean.changes[len(before.changes) :]
    new = after.changes[len(before.changes) :]
    if after.changes[: len(before.changes)] != before.changes and after.store != clean.store:
        yield "what was there before is not there any more"
    acknowledged = sum(not one.sentences for one in told)
    if kind.is_done_once:
        acknowledged = min(acknowledged, 1)
    if steps and len(new) < len(steps) * acknowledged:
        yield f"{acknowledged} acknowledged, but there is {new} of {steps}"
    if set(new) - set(steps):
        yield f"half: {set(new) - set(steps)}"
    rubbish = {one for one in after.files if any(p.startswith(".") for p in Path(one).parts)}
    if rubbish:
        yield f"left behind: {sorted(rubbish)}"


def _is_whole(kind: Kind, fault: Fault, before: Left, clean: Left, after: Left) -> bool:
    """Whether all of it was done, nothing, or some of several whole things."""
    if after.store in (before.store, clean.store):
        return True
    if before.problem and after.problem == NO_STORE:
        return fault.goes_on
    if kind.has_two_files and fault.goes_on:
        return after.changes in (before.changes, clean.changes)
    if kind.steps == 1 or after.changes[: len(before.changes)] != before.changes:
        return False
    return after.changes == clean.changes[: len(after.changes)]


def _difference(first: Left, second: Left) -> str:
    pairs = {
        "changes": (first.changes, second.changes[len(first.changes) :]),
        "encrypted": (first.is_encrypted, second.is_encrypted),
        "people": (first.people, second.people),
        "files": (
            sorted(set(first.files) - set(second.files)),
            set(second.files) - set(first.files),
        ),
    }
    return str({name: pair[1] for name, pair in pairs.items() if pair[0] != pair[1]})
