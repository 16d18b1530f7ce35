"""Tests that have a process of their own: late in a long run they ended it inside Qt."""

import os
import subprocess
import sys

import pytest

from tests.conftest import PROJECT


@pytest.mark.parametrize("file", ["test_sender_dialog.py"])
def test_a_file_of_tests_passes_by_itself(file):
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", f"tests/ui/{file}"]
    env = {**os.environ, "IRONVIEW_ALONE": "1"}
    env = {name: value for name, value in env.items() if not name.startswith(("PYTEST", "COV"))}
    done = subprocess.run(
        command, cwd=PROJECT, env=env, capture_output=True, text=True, check=False, timeout=200
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout
    assert "skipped" not in done.stdout
