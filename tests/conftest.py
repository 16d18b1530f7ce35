"""Fixtures shared by all rooms."""

import os
import subprocess
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


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 600 KiB, where this computer lets us have one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no right to mount a small disk here")
    yield disk
    subprocess.run(["umount", disk], check=True)
