"""Fixtures shared by all rooms."""

import gc
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from ironview.store.server_address import ServerAddress, read_server_address
from ironview.store.server_store import open_server_store
from tests.cluster import Cluster, binaries, running_cluster
from tests.memory_disk import folder_in_memory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "TMPDIR" not in os.environ and (memory := folder_in_memory()):
    os.environ["TMPDIR"] = str(memory)
    tempfile.tempdir = None

PROJECT = Path(__file__).resolve().parents[1]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Do not trace which lines ran where the same lines run a hundred times or for long.

    Tracing makes them take three times as long. What only they reach counts as not covered.
    """
    for item in items:
        if item.get_closest_marker("hypothesis") or item.get_closest_marker("slow"):
            item.add_marker("no_cover")


@pytest.fixture(scope="module", autouse=True)
def set_aside():
    """Keep what outlives a file of tests, ten thousand tests and all imports, out of collections.

    Tests of windows collect garbage one by one, and now visit only what was made in their own file.
    """
    gc.collect()
    gc.freeze()


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


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server of this run's own; where tests run for everybody it must be there."""
    if binaries() is None and "CI" not in os.environ:
        pytest.skip("no PostgreSQL on this computer")
    with running_cluster() as running:
        yield running


@pytest.fixture(scope="session")
def kept_database(cluster) -> str:
    """A database with an empty store in it, emptied again for each test."""
    name = cluster.make_database()
    open_server_store(read_server_address(cluster.address(name))).close()
    return name


@pytest.fixture
def server_address(cluster, kept_database) -> ServerAddress:
    """Where an empty store on a server lies."""
    cluster.empty(kept_database)
    return read_server_address(cluster.address(kept_database))
