"""Which tests have a process of their own: late in a long run they ended it inside Qt."""

import os

import pytest

ALONE = "IRONVIEW_ALONE"
FILES = ("test_sender_dialog.py", "test_robot.py")

in_a_process_of_its_own = pytest.mark.skipif(
    ALONE not in os.environ, reason="runs in a process of its own, from test_alone"
)
