"""Fixtures of the store's tests: a new file, a clock that ticks when told."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ironview.store.database import Store, open_store


class ManualClock:
    """A clock that stands until somebody moves it."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 6, 3, 8, 2, 11, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def advance(self, minutes: int) -> None:
        self.moment += timedelta(minutes=minutes)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clinic.sqlite"


@pytest.fixture
def store(path: Path, clock: ManualClock) -> Iterator[Store]:
    with open_store(path, clock) as opened:
        yield opened
