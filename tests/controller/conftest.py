"""Fixtures of the controller's tests: a workspace on a new file, work that runs when told."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ironview.controller.workspace import Workspace
from ironview.domain.guideline import Guideline
from ironview.knowledge.catalogues import load_guideline
from tests.new_stores import open_new_store

TODAY = date(2026, 6, 3)


class ManualExecutor:
    """Keeps work until somebody runs it."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, work: Callable[[], None], /) -> None:
        self.waiting.append(work)

    def run(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


class ManualDay:
    """A calendar that stays on a day until somebody turns the page."""

    def __init__(self) -> None:
        self.day = TODAY

    def __call__(self) -> date:
        return self.day


def fixed_clock() -> datetime:
    return datetime(2026, 6, 3, 8, 2, tzinfo=UTC)


@pytest.fixture(scope="session")
def guideline() -> Guideline:
    return load_guideline()


@pytest.fixture
def executor() -> ManualExecutor:
    return ManualExecutor()


@pytest.fixture
def today() -> ManualDay:
    return ManualDay()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clinic.sqlite"


@pytest.fixture
def make_workspace(path, guideline, executor, today, qapp) -> Iterator[Callable[..., Workspace]]:
    """Open windows on the same file; all are closed in the end."""
    opened: list[Workspace] = []

    def make(user: str = "Anna", **more) -> Workspace:
        workspace = Workspace(
            open_new_store(path, fixed_clock, analytes=guideline.analytes),
            guideline,
            zone=ZoneInfo("Europe/Berlin"),
            today=today,
            user=user,
            executor=executor,
            **more,
        )
        opened.append(workspace)
        return workspace

    yield make
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(make_workspace) -> Workspace:
    return make_workspace()
