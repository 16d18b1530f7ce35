"""Fixtures shared by all rooms."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of worked cases and real files beside the project; skips where it is missing."""
    folder = PROJECT.parent / "shared"
    if not (folder / "clinical").is_dir():
        pytest.skip("no folder of shared cases beside the project")
    return folder
