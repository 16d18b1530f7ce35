"""Two programs that write at once, and clocks that are wrong: nothing lost, nothing half."""

import pytest

from tests.faults.kinds import KINDS
from tests.faults.proving import AT_ONCE, WRONG_TIME


@pytest.mark.parametrize("kind", KINDS)
def test_of_two_programs_that_do_the_same_each_is_done_or_told_why_not(failing, kind):
    assert failing(kind, AT_ONCE, 1) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_clock_that_jumps_or_stands_in_another_zone_stops_nothing(failing, kind):
    assert failing(kind, WRONG_TIME, None) == []
