"""Fixtures of the store's tests: a new file, a clock that ticks when told."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ironview.store.database import Store
from ironview.store.server_store import open_server_store
from tests.new_stores import open_new_store


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


ON_BOTH = (
    "test_audit",
    "test_batches",
    "test_belonging",
    "test_import_undo",
    "test_lane_steps",
    "test_mappings",
    "test_overrides",
    "test_own_profiles",
    "test_patients",
    "test_population",
    "test_rows",
    "test_safety_net",
    "test_settings",
    "test_summaries",
    "test_taking_back",
    "test_unsigned",
    "test_words_found",
)
"""Tests of what a store does wherever it lies."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "store" in metafunc.fixturenames and metafunc.module.__name__.endswith(ON_BOTH):
        metafunc.parametrize("store", ["file", "server"], indirect=True)


@pytest.fixture
def store(request: pytest.FixtureRequest, clock: ManualClock) -> Iterator[Store]:
    """An empty store: a file, or one of both kinds for the tests named above."""
    if getattr(request, "param", "file") == "server":
        opened: Store = open_server_store(request.getfixturevalue("server_address"), clock)
    else:
        opened = open_new_store(request.getfixturevalue("path"), clock)
    with opened:
        yield opened
