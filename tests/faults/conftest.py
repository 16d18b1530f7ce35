"""A program on a disk that fails, which tests ask."""

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import PROJECT
from tests.faults.failing_disk import NoFailingDiskError, built


@pytest.fixture(scope="module")
def failing(tmp_path_factory):
    """Return what tries a kind of write with a fault at some moments, and says what is wrong."""
    folder = tmp_path_factory.mktemp("faults")
    try:
        library = built(folder)
    except NoFailingDiskError as error:
        pytest.skip(str(error))
    trials = subprocess.Popen(
        [sys.executable, "-m", "tests.faults", "--serve", folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "LD_PRELOAD": str(library)},
        cwd=PROJECT,
        text=True,
    )

    def ask(kind: str, fault: str, moments: int | None) -> list[str]:
        trials.stdin.write(json.dumps([kind, fault, moments]) + "\n")
        trials.stdin.flush()
        return json.loads(trials.stdout.readline())

    yield ask
    trials.stdin.close()
    trials.wait(20)
    trials.stdout.close()
