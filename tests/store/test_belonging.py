"""Rows go to the right patient with their history, and everything can be taken back."""

from dataclasses import replace

import pytest

from ironview.domain.record import Identifier, Record
from ironview.store.belonging import MERGE, MOVE, SEPARATE, SeparatedTooLateError
from ironview.store.errors import UnknownRowError
from tests.store.drawn import ELENA, ferritin, write

OTHER = replace(ELENA, family_name="Marquetti", identifiers=(Identifier("urn:mrn", "9"),), id="")


@pytest.fixture
def two(store):
    """Elena with two results, and somebody else with one."""
    here = write(store, Record(patient=ELENA, results=(ferritin("9"), ferritin("11"))))
    there = write(store, Record(patient=OTHER, results=(ferritin("700"),)))
    return here, there


def values(store, key):
    return [row.value for row in store.patients.record(key).results]


def row_keys(store, key):
    return [row.key for row in store.patients.record(key).results]


def move(store, here, there, *keys):
    with store.writing("Anna", MOVE, "wrong patient", here) as change:
        store.belonging.move(keys, there, change)
    return change.id


def merge(store, source, into, *left):
    with store.writing("Anna", MERGE, "same person", into) as change:
        store.belonging.merge(source, into, left, change)
    return change.id


def separate(store, into, number):
    with store.writing("Berta", SEPARATE, "two persons", into) as change:
        return store.belonging.separate(number, change)


def undo(store, number):
    with store.writing("Anna", "undo") as change:
        store.changes.undo(number, change)
    return change.id


def test_a_moved_row_leaves_one_patient_and_reaches_the_other(store, two):
    here, there = two
    _, second = row_keys(store, here)
    move(store, here, there, second)

    assert values(store, here) == ["9"]
    assert sorted(values(store, there)) == ["11", "700"]


def test_a_moved_row_keeps_its_history_and_says_who_moved_it_and_why(store, two):
    here, there = two
    key = row_keys(store, here)[0]
    move(store, here, there, key)
    newest, first = store.changes.versions(key)

    assert (newest.action, newest.by, newest.reason) == (MOVE, "Anna", "wrong patient")
    assert first.row.value == newest.row.value == "9"


def test_a_move_taken_back_brings_the_row_home(store, two):
    here, there = two
    number = move(store, here, there, *row_keys(store, here))
    undo(store, number)

    assert values(store, here) == ["9", "11"]
    assert values(store, there) == ["700"]


@pytest.mark.parametrize("what", ["row", "patient"])
def test_a_row_or_patient_that_is_gone_refuses_and_moves_nothing(store, two, what):
    here, there = two
    keys = row_keys(store, here)
    wanted = (*keys, "nobody") if what == "row" else keys
    with pytest.raises(UnknownRowError):
        move(store, here, there if what == "row" else "nobody", *wanted)

    assert values(store, here) == ["9", "11"]


def test_a_removed_row_is_not_moved(store, two):
    here, there = two
    row = store.patients.record(here).results[0]
    with store.writing("Anna", "remove") as change:
        store.rows.remove(row.key, change, seen=row)
    with pytest.raises(UnknownRowError):
        move(store, here, there, row.key)


def test_a_moved_row_is_known_where_it_was_as_taken_out(store, two):
    """So the same file read again does not bring it back."""
    here, there = two
    key = row_keys(store, here)[0]
    number = move(store, here, there, key)
    known = {one.row.key: one.is_present for one in store.rows.known(here)}
    assert known[key] is False

    undo(store, number)
    known = {one.row.key: one.is_present for one in store.rows.known(here)}
    assert known[key] is True


def test_a_row_moved_there_and_back_is_present_once(store, two):
    here, there = two
    key = row_keys(store, here)[0]
    move(store, here, there, key)
    move(store, there, here, key)
    known = [one.is_present for one in store.rows.known(here) if one.row.key == key]

    assert len(known) == 1
    assert values(store, here) == ["9", "11"]


def test_a_merge_gives_every_row_and_takes_the_emptied_patient_out_of_the_list(store, two):
    here, there = two
    merge(store, there, here)

    assert sorted(values(store, here)) == ["11", "700", "9"]
    assert not store.patients.is_present(there)
    assert store.patients.count() == 1


def test_a_patient_is_never_merged_into_itself(store, two):
    here, _ = two
    with pytest.raises(ValueError, match="itself"):
        merge(store, here, here)

    assert values(store, here) == ["9", "11"]


def test_removed_rows_come_along_so_that_an_old_file_does_not_bring_them_back(store, two):
    here, there = two
    row = store.patients.record(there).results[0]
    with store.writing("Anna", "remove") as change:
        store.rows.remove(row.key, change, seen=row)
    merge(store, there, here)

    assert {one.row.key: one.is_present for one in store.rows.known(here)}[row.key] is False


def test_rows_that_are_said_already_stay_with_the_emptied_patient(store, two):
    here, there = two
    (double,) = row_keys(store, there)
    merge(store, there, here, double)

    assert values(store, here) == ["9", "11"]


def test_merges_are_listed_by_name_newest_first_until_they_are_separated(store, two, clock):
    here, there = two
    third = write(store, Record(patient=replace(OTHER, family_name="Zuse")))
    first = merge(store, there, here)
    clock.advance(5)
    second = merge(store, third, here)
    told = [
        (one.change, one.name.split(",")[0], one.by, one.reason)
        for one in store.belonging.mergers(here)
    ]
    assert told == [
        (second, "Zuse", "Anna", "same person"),
        (first, "Marquetti", "Anna", "same person"),
    ]

    separate(store, here, second)
    assert [one.change for one in store.belonging.mergers(here)] == [first]
    assert store.belonging.mergers(there) == ()


def test_separating_makes_both_as_they_were_and_names_them(store, two):
    here, there = two
    before = store.patients.record(here), store.patients.record(there)
    number = merge(store, there, here)

    assert set(separate(store, here, number)) == {here, there}
    assert (store.patients.record(here), store.patients.record(there)) == before


def test_a_separation_taken_back_is_a_merge_again(store, two):
    here, there = two
    number = merge(store, there, here)
    with store.writing("Berta", SEPARATE, "", here) as change:
        store.belonging.separate(number, change)
    undo(store, change.id)

    assert [one.change for one in store.belonging.mergers(here)] == [number]
    assert not store.patients.is_present(there)


def test_an_entry_added_since_stays_with_the_patient_who_stayed(store, two):
    here, there = two
    number = merge(store, there, here)
    with store.writing("Anna", "add_results", "", here) as change:
        store.rows.add(here, [ferritin("44")], change)
    separate(store, here, number)

    assert values(store, here) == ["9", "11", "44"]
    assert values(store, there) == ["700"]


def test_a_row_that_came_along_and_was_corrected_since_refuses(store, two):
    here, there = two
    (key,) = row_keys(store, there)
    number = merge(store, there, here)
    row = next(one for one in store.patients.record(here).results if one.key == key)
    with store.writing("Anna", "amend_result", "", here) as change:
        store.rows.amend(key, replace(row, value="70"), change, seen=row)
    with pytest.raises(SeparatedTooLateError, match="Nothing was separated"):
        separate(store, here, number)

    assert sorted(values(store, here)) == ["11", "70", "9"]
    assert not store.patients.is_present(there)
