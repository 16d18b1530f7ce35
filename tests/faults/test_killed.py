"""A program killed while it writes: all of it is there, or nothing, and doing it again works."""

import pytest

from tests.faults.kinds import KINDS, moments_of
from tests.faults.proving import CLOCK, KILL

TIMES = 6
LARGE = (
    *("merge_patients", "activate_profile", "put away", "import a big file"),
    *("restore", "restore under another key", "change_key", "encrypt_store", "decrypt_store"),
)
"""What takes long, or touches several files."""


@pytest.mark.parametrize("kind", KINDS)
def test_killed_just_before_it_writes_everything_is_whole(failing, kind):
    assert failing(kind, KILL, moments_of(kind)) == []


@pytest.mark.parametrize("kind", LARGE)
def test_killed_at_any_time_what_was_acknowledged_is_there(failing, kind):
    assert failing(kind, CLOCK, TIMES) == []
