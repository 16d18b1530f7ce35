"""A month of work over a simulated clinic: the real controller, real files, two workstations."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Final

from ironview.controller.chart import Chart
from ironview.controller.worklist import Worklist
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.guideline import Guideline
from ironview.domain.worklist import LANES, Lane
from ironview.store.database import open_store
from tests.simulated.filling import ZONE

_SATURDAY: Final = 6
_MOST_OPEN: Final = 8
_ANYWHERE: Final[tuple[Lane | None, ...]] = (*LANES, None)


class Calendar:
    """The clinic's day and hour, which pass only when somebody says so."""

    def __init__(self, day: date) -> None:
        self.day = day
        self._seconds = 0

    def today(self) -> date:
        """Return the day."""
        return self.day

    def turn(self) -> None:
        """Go on to the next day."""
        self.day += timedelta(days=1)
        self._seconds = 0

    def now(self) -> datetime:
        """Return a moment of the morning, a second after the one before."""
        self._seconds += 1
        return datetime.combine(self.day, time(7), UTC) + timedelta(seconds=self._seconds)

    @property
    def is_working_day(self) -> bool:
        """Whether the clinic is open."""
        return self.day.isoweekday() < _SATURDAY


class Month:
    """Two people at two workstations, on one store.

    Attributes:
        front / ward: Their windows.
        done: What was done how often.
        refused: What the program refused how often, by the name of the error.
        overridden: Keys of patients of whom a finding was set aside.
    """

    def __init__(
        self, path: Path, folder: Path, rule_book: Guideline, *, since: date, seed: int
    ) -> None:
        """Open both windows on a store; files are written into the folder."""
        self.path, self.folder, self.rule_book = path, folder, rule_book
        self.calendar = Calendar(since)
        self.chance = Random(f"month/{seed}")
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.overridden: list[str] = []
        self.front = self._open("Anna Weber")
        self.ward = self._open("Dr Osei")
        self._open_charts: list[tuple[Workspace, str]] = []

    def _open(self, user: str) -> Workspace:
        store = open_store(self.path, self.calendar.now, analytes=self.rule_book.analytes)
        return Workspace(
            store,
            self.rule_book,
            zone=ZONE,
            today=self.calendar.today,
            user=user,
            executor=lambda work: work(),
        )

    def close(self) -> None:
        """Close both windows."""
        self.ward.close()
        self.front.close()

    @property
    def size(self) -> int:
        """How much is done of everything on one day."""
        return max(1, min(40, self.front.count() // 500))

    def morning(self) -> None:
        """Let both windows notice the day."""
        self.front.poll()
        self.ward.poll()

    def do(self, name: str, act: Callable[[], object]) -> None:
        """Do something a person does; what the program refuses is a sentence to them, no more."""
        before = self.front.store.changes.latest()
        try:
            act()
        except IronViewError as error:
            self.refused[f"{name}: {type(error).__name__}"] += 1
        else:
            self.done[name] += self.front.store.changes.latest() != before

    def pick(self, lane: Lane | None) -> str | None:
        """Return the key of somebody in a lane; None where nobody is."""
        worklist = Worklist(self.front)
        count = worklist.counts()[lane]
        # The first rows are what people work on.
        lines = worklist.lines(lane, 1, self.chance.randrange(min(count, 60))) if count else ()
        worklist.deleteLater()
        return lines[0].key if lines else None

    def pick_anybody(self) -> str | None:
        """Return the key of somebody in some lane."""
        lanes = list(_ANYWHERE)
        self.chance.shuffle(lanes)
        return next((key for lane in lanes if (key := self.pick(lane)) is not None), None)

    def chart_in(self, lane: Lane | None) -> Chart | None:
        """Return the chart of somebody in a lane, at one of the workstations."""
        key = self.pick(lane)
        return None if key is None else self.chart_of(key)

    def chart_of(self, key: str) -> Chart:
        """Return somebody's chart; some stay open for days while others work.

        Now and then it is one in which the other workstation wrote a moment ago, not looked at
        since: what is done there must be refused, or fit.
        """
        if self.chance.random() < 0.1 and self._open_charts:
            at, key = self.chance.choice(self._open_charts)
            if self.front.is_present(key):
                return at.open_chart(key)
        at, other = self.front, self.ward
        if self.chance.random() < 0.4:
            at, other = other, at
        for one in (at, other) if self.chance.random() < 0.2 else (at,):
            if (one, key) not in self._open_charts:
                self._open_charts.append((one, key))
                one.open_chart(key)
        while len(self._open_charts) > _MOST_OPEN:
            workspace, oldest = self._open_charts.pop(self.chance.randrange(_MOST_OPEN // 2))
            if oldest != key:
                workspace.close_chart(oldest)
        return at.open_chart(key)
