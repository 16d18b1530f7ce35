"""A program killed at any moment loses nothing it said was stored, and leaves nothing half."""

from dataclasses import replace

import pytest

from ironview.store.database import open_store
from tests.crashes import (
    ADDED_AT_ONCE,
    Held,
    LostWriteError,
    compare,
    crash,
    held,
    new_store,
    result,
)

BEFORE = Held(added=4, counted=7, imported=2, renamed=1)


def test_killed_at_thirty_moments_everything_acknowledged_is_there(tmp_path):
    tally = crash(30, 20261127, tmp_path)
    assert tally.kills == 30
    assert tally.acknowledged >= 30


@pytest.mark.parametrize(
    ("letters", "change", "surplus"),
    [
        ("", {}, 0),
        ("", {"added": 5}, 1),
        ("ac", {"added": 5, "counted": 8}, 0),
        ("acir", {"added": 6, "counted": 8, "imported": 3, "renamed": 2}, 1),
    ],
)
def test_what_one_program_can_have_begun_is_no_fault(letters, change, surplus):
    assert compare(BEFORE, letters, replace(BEFORE, **change)) == surplus


@pytest.mark.parametrize(
    ("letters", "change"),
    [
        ("a", {}),
        ("ac", {"added": 5}),
        ("", {"added": 6}),
        ("", {"added": 3}),
        ("", {"added": 5, "counted": 8}),
    ],
)
def test_what_is_lost_or_made_up_is_told(letters, change):
    with pytest.raises(LostWriteError):
        compare(BEFORE, letters, replace(BEFORE, **change))


def test_half_a_change_and_a_row_nobody_wrote_are_told(tmp_path):
    path = tmp_path / "clinic.sqlite"
    new_store(path, "")
    with open_store(path) as store:
        assert held(store) == Held(0, 0, 0, 0)
        (key,) = store.patients.keys()
        with store.writing("Anna", "add_results", "", key) as change:
            store.rows.add(key, [result("added")] * (ADDED_AT_ONCE - 1), change)
        with pytest.raises(LostWriteError, match="half"):
            held(store)
        store._database.execute_sql("""UPDATE "result" SET "value" = '9'""")
        with pytest.raises(LostWriteError, match="altered"):
            held(store)
