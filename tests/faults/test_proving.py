"""What counts as wrong after a disk failed, tried on made-up outcomes."""

from dataclasses import replace

import pytest

from tests.faults.failing_disk import FAULTS
from tests.faults.kinds import KINDS
from tests.faults.proving import lost, wrong
from tests.faults.trial import NO_STORE, Left, Told

BEFORE = Left("", changes=(("add_patient", 1),), people=("Anna",), files=("clinic.sqlite",))
CLEAN = replace(
    BEFORE,
    changes=(("add_patient", 1), ("add_results", 2)),
    files=("clinic.sqlite", "out/out.csv"),
    sizes=(("out.csv", 12),),
)
HALF = replace(BEFORE, changes=(("add_patient", 1), ("add_results", 1)))
SAID = Told(("The disk is full. Nothing was changed.",), (), 9)
SILENT = Told((), (), 9)
ONCE, READ_ONLY, DEAD = (FAULTS[name] for name in ("one error", "read-only", "dead disk"))
TWICE = replace(KINDS["add_results"], steps=2)
BOTH_FILES = replace(KINDS["add_results"], has_two_files=True)


def said_of(after, told=SAID, kind=KINDS["add_results"], fault=ONCE, before=BEFORE):
    return list(wrong(kind, fault, told, before, CLEAN, after))


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (BEFORE, SAID),
        (CLEAN, SILENT),
        (replace(BEFORE, notes=("read_patient",)), SAID),
        (CLEAN, Told(("The list is old; what was entered is stored.",), (), 9)),
    ],
)
def test_all_or_nothing_is_no_fault(after, told):
    assert said_of(after, told) == []


@pytest.mark.parametrize(
    ("after", "told", "what"),
    [
        (HALF, SAID, "half"),
        (replace(BEFORE, people=()), SAID, "half"),
        (replace(BEFORE, problem="an entry was altered"), SAID, "the store"),
        (replace(BEFORE, problem=NO_STORE), SAID, "the store"),
        (replace(BEFORE, files=("clinic.sqlite", ".out.csv.x1")), SAID, "left behind"),
        (replace(BEFORE, sizes=(("out.csv", 7),)), SAID, "a file that is not whole"),
        (BEFORE, SILENT, "nobody was told"),
        (BEFORE, Told(("The data file is damaged. Restore a backup.",), (), 9), "accused"),
        (CLEAN, SAID, "told otherwise"),
        (BEFORE, Told((), ("KeyError",), 9), "the dialog of a fault"),
    ],
)
def test_what_is_half_lost_left_behind_or_told_wrongly_is_found(after, told, what):
    assert any(what in one for one in said_of(after, told))


def test_some_of_several_whole_things_may_be_done_and_never_half_of_one():
    three = replace(CLEAN, changes=(*CLEAN.changes, ("add_event", 1)))
    assert list(wrong(TWICE, ONCE, SAID, BEFORE, three, CLEAN)) == []
    assert list(wrong(TWICE, ONCE, SAID, BEFORE, three, HALF))


def test_only_a_disk_that_is_dead_may_leave_a_key_file_ahead():
    ahead = replace(BEFORE, people=("Anna", "Berta"))
    assert said_of(ahead, kind=BOTH_FILES, fault=DEAD) == []
    assert said_of(ahead, kind=BOTH_FILES, fault=ONCE)
    assert said_of(ahead, fault=DEAD)


def test_only_where_nothing_can_be_removed_hidden_files_may_stay():
    hidden = replace(BEFORE, files=("clinic.sqlite", ".out.csv.x1"))
    assert said_of(hidden, fault=READ_ONLY) == []
    assert said_of(replace(BEFORE, files=("clinic.sqlite", "out.csv.x1")), fault=READ_ONLY)


def heard(first, second, after, kind=KINDS["add_results"]):
    return list(lost(kind, (first, second), BEFORE, CLEAN, after))


def test_of_two_at_once_what_was_acknowledged_must_be_there():
    twice = replace(CLEAN, changes=(*CLEAN.changes, CLEAN.changes[-1]))
    assert heard(SILENT, SILENT, twice) == []
    assert heard(SILENT, SAID, CLEAN) == []
    assert heard(SAID, SAID, BEFORE) == []
    assert heard(SILENT, SILENT, CLEAN)
    assert heard(SILENT, SILENT, CLEAN, kind=replace(KINDS["add_results"], is_done_once=True)) == []
    assert heard(SILENT, SAID, HALF)
    assert heard(SILENT, Told((), ("KeyError",), 0), CLEAN)
    assert heard(SAID, SAID, replace(BEFORE, problem="an entry is missing"))
    assert heard(SAID, SAID, replace(BEFORE, files=("clinic.sqlite", ".making-x/data.sqlite")))
