"""The account names everybody once, and says why nothing is due."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ironview.domain.bookings import Booking
from ironview.domain.safety_net import (
    ACCOUNT,
    LeftOut,
    Quiet,
    SafetyNet,
    Unchecked,
    profiles_without,
    quiet_of,
)
from ironview.domain.verdicts import NextTestState
from ironview.domain.worklist import LANES, Lane, Place, Reason, Step, WorkEntry
from tests.domain.records import GUIDELINE

NOBODY = WorkEntry(places=())
BOOKED = WorkEntry(
    places=(),
    booked=Booking(day=date(2026, 7, 1), tests=("ferritin",), at=datetime(2026, 6, 1, tzinfo=UTC)),
)
DUE = WorkEntry(places=(Place(lane=Lane.DUE, reason=Reason.NOT_BOOKED, step=Step.TEST),))
EMPTY = dict.fromkeys((*ACCOUNT, *LeftOut), 0)


@pytest.mark.parametrize(
    ("work", "state", "why"),
    [
        (NOBODY, NextTestState.NONE, Quiet.NO_DOSE),
        (NOBODY, NextTestState.DONE, Quiet.RECHECK),
        (BOOKED, NextTestState.WAITING, Quiet.BOOKED),
        (BOOKED, NextTestState.NONE, Quiet.BOOKED),
        (DUE, NextTestState.DUE, None),
        (replace(BOOKED, places=DUE.places), NextTestState.DONE, None),
    ],
)
def test_nothing_is_due_for_one_reason(work, state, why):
    assert quiet_of(work, state) is why


def test_the_account_adds_up_only_where_everybody_is_in_it_once():
    of = EMPTY | {Lane.URGENT: 1, Quiet.NO_DOSE: 2, Unchecked.NEVER: 4, LeftOut.HELD_ROWS: 3}

    assert SafetyNet(patients=7, of=of).adds_up
    assert not SafetyNet(patients=6, of=of).adds_up
    assert not SafetyNet(patients=8, of=of).adds_up
    assert SafetyNet(patients=7, of=of).count(LANES) == 1
    assert SafetyNet(patients=7, of=of).count(Quiet) == 2
    assert SafetyNet(patients=7, of=of).count(Unchecked) == 4


def test_no_group_is_taken_for_another():
    assert len(EMPTY) == sum(map(len, (LANES, Quiet, Unchecked, LeftOut)))


def test_profiles_name_what_they_do_not_judge():
    profiles = GUIDELINE.profiles.values()

    assert set(profiles_without(profiles, LeftOut.NO_OVERLOAD)) == {"pregnancy", "paediatric"}
    assert set(profiles_without(profiles, LeftOut.NO_RESPONSE)) == {"haemodialysis"}
