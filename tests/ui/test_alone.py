"""Tests that have a process of their own: each file must pass there, with nothing left out."""

import os
import subprocess
import sys

import pytest

from tests.alone import ALONE, FILES
from tests.conftest import PROJECT


@pytest.mark.slow
@pytest.mark.parametrize("file", FILES)
def test_a_file_of_tests_passes_by_itself(file, tmp_path):
    # A folder of its own: in the common one, what another run clears away ends this one.
    own = f"--basetemp={tmp_path / 'own'}"
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", own, f"tests/ui/{file}"]
    env = {**os.environ, ALONE: "1"}
    env = {name: value for name, value in env.items() if not name.startswith(("PYTEST", "COV"))}
    done = subprocess.run(
        command, cwd=PROJECT, env=env, capture_output=True, text=True, check=False, timeout=250
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout
    assert "skipped" not in done.stdout
