"""The account says who was checked, and never more than it proves."""

from dataclasses import replace
from datetime import date

import pytest

from ironview.domain.safety_net import (
    ACCOUNT,
    PARTS,
    Checked,
    LeftOut,
    Quiet,
    SafetyNet,
    Unchecked,
)
from ironview.domain.verdicts import NextTestState
from ironview.domain.worklist import Lane, Place, Reason, Step, WorkEntry
from ironview.wording.safety_net import (
    checked_text,
    group_name,
    group_note,
    line_text,
    part_name,
    place_text,
    quiet_text,
    sum_text,
    verdict_text,
)

NOBODY = dict.fromkeys((*ACCOUNT, *LeftOut), 0)
DUE = WorkEntry(places=(Place(lane=Lane.DUE, reason=Reason.NOT_BOOKED, step=Step.TEST),))
DONE = Checked(
    as_of=date(2026, 6, 3),
    changes_on=date(2026, 6, 4),
    today=date(2026, 6, 3),
    state=NextTestState.DONE,
    next_date=date(2026, 9, 1),
    held=0,
    profile="general",
    work=WorkEntry(places=()),
)


def net(patients, **of):
    groups = {one.value: one for one in (*ACCOUNT, *LeftOut)}
    counts = NOBODY | {groups[name]: count for name, count in of.items()}
    return SafetyNet(patients=patients, of=counts)


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("account", "said"),
    [
        (net(0), "There is no patient in the store."),
        (net(2, no_dose=2), "Everybody was checked (2), and nothing is due for anybody."),
        (net(3, no_dose=2, due=1), "Everybody was checked (3): something is due for 1, "),
        (net(3, no_dose=1, due=1, never=1), "Not proven: of 3 patients, 1 not read for today."),
        (net(3, no_dose=2), "The counts do not add up."),
        (net(0, no_dose=1), "The counts do not add up."),
    ],
)
def test_the_verdict_says_no_more_than_was_checked(qapp, account, said):
    assert verdict_text(account).startswith(said)


def test_the_sum_names_its_parts(qapp):
    said = sum_text(net(7, due=1, no_dose=2, never=4, held_rows=3))
    assert said == "1 in lanes + 2 with nothing due + 4 not checked = 7 in the store"


def test_every_group_has_a_name_and_a_note(qapp):
    names = [group_name(one) for one in (*ACCOUNT, *LeftOut)]

    assert len(set(names)) == len(names)
    assert all(group_note(one).endswith(".") for one in (*ACCOUNT, *LeftOut))


def test_why_nothing_is_due_names_the_day(qapp):
    assert plain(quiet_text(DONE)) == "Ferritin read after the last dose; recheck on 1 Sep 2026"
    assert quiet_text(replace(DONE, next_date=None)) == "Ferritin read after the last dose"
    none = replace(DONE, state=NextTestState.NONE)
    assert quiet_text(none) == "No infusion on record up to today"
    assert quiet_text(replace(DONE, work=DUE)) == ""


@pytest.mark.parametrize(
    ("group", "checked", "said"),
    [
        (Unchecked.NEVER, None, "New or changed, and not read since"),
        (Unchecked.OTHER_DAY, DONE, "Read for another day: 3 Jun 2026"),
        (Lane.DUE, replace(DONE, work=DUE), "Not booked"),
        (LeftOut.HELD_ROWS, replace(DONE, held=1), "1 unreadable row"),
        (LeftOut.HELD_ROWS, replace(DONE, held=2), "2 unreadable rows"),
        (
            LeftOut.NO_OVERLOAD,
            replace(DONE, profile="pregnancy"),
            "Overload is not judged: profile Pregnancy",
        ),
        (LeftOut.NO_BIRTH_DATE, DONE, "No birth date"),
    ],
)
def test_a_patient_says_why_they_are_in_a_group(qapp, group, checked, said):
    assert plain(line_text(group, checked)) == said


def test_where_a_patient_is_counted_is_said_of_what_was_left_out_only(qapp):
    assert place_text(LeftOut.HELD_ROWS, replace(DONE, work=DUE)) == "in “Due this week”"
    assert place_text(LeftOut.HELD_ROWS, DONE) == "nothing due"
    assert place_text(Quiet.RECHECK, DONE) == ""
    assert place_text(LeftOut.WAITING_IMPORT, None) == ""


def test_when_somebody_was_read_last_is_a_day_or_never(qapp):
    assert plain(checked_text(DONE)) == "3 Jun 2026"
    # Kept by a version that did not know until when.
    assert plain(checked_text(replace(DONE, changes_on=DONE.as_of))) == "3 Jun 2026"
    longer = replace(DONE, changes_on=date(2026, 6, 5))
    assert plain(checked_text(longer)) == "3 Jun 2026, holds until 4 Jun 2026"
    always = replace(DONE, changes_on=date.max)
    assert plain(checked_text(always)) == "3 Jun 2026, holds until an entry changes"
    assert checked_text(None) == "–"


def test_each_part_of_the_account_has_one_name_for_all_its_groups():
    names = [{part_name(group) for group in part} for part in PARTS]

    assert names == [
        {"In a lane of the worklist"},
        {"Nothing due"},
        {"Not checked"},
        {"Left out of a reading"},
    ]
