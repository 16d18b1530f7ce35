"""A chart at the moment the mocks show: a baseline, one dose, nothing drawn since."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.record import Record
from tests.ui.people import elena


def dosed_once() -> Record:
    """Elena before any sample after her dose of 2 Mar 2026."""
    whole = elena()
    before = tuple(
        row for row in whole.results if row.collected.day < whole.infusions[0].started.day
    )
    return replace(whole, results=before, symptoms=())


@pytest.fixture(autouse=True)
def british(english):
    """Day before month."""
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def chart(chart_of):
    return chart_of(dosed_once())


@pytest.fixture
def read_only(workspace):
    """Make every later write to the store fail, as a full disk or a taken-away folder does."""

    def forbid() -> None:
        workspace.store._database.execute_sql("PRAGMA query_only = 1")

    yield forbid
    workspace.store._database.execute_sql("PRAGMA query_only = 0")
