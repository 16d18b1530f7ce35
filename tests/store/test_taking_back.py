"""Whatever was done is taken back exactly, done again exactly, or refused whole."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ironview.domain.record import Identifier, Record
from ironview.store.belonging import MERGE, MOVE
from ironview.store.database import open_store
from ironview.store.errors import ChangedMeanwhileError, ChangedSinceError, UnknownRowError
from ironview.store.taking_back import RESTORE, BuiltOnSinceError
from tests.store.drawn import DOSE, ELENA, ferritin, write
from tests.store.edits import Edits, content_of

OTHER = replace(ELENA, family_name="Marquetti", identifiers=(Identifier("urn:mrn", "9"),), id="")


@pytest.fixture
def elena(store):
    return write(store, Record(patient=ELENA, results=(ferritin("9"),)))


def take_back(store, number):
    with store.writing("Anna", "undo", "undo of something") as change:
        store.taking_back.take_back(number, change)
    return change.id


def amend(store, patient, value, by="Anna"):
    row = store.patients.record(patient).results[0]
    with store.writing(by, "amend_result", "typed wrong", patient) as change:
        store.rows.amend(row.key, replace(row, value=value), change, seen=row)
    return change.id


def restore(store, key, version, seen):
    with store.writing("Anna", RESTORE, "was right") as change:
        return store.taking_back.restore(key, version, change, seen=seen)


def values(store, key):
    return [row.value for row in store.patients.record(key).results]


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_undoing_all_gives_the_first_content_and_redoing_all_the_last(tmp_path_factory, data):
    with open_store(tmp_path_factory.mktemp("drawn") / "clinic.sqlite") as store:
        write(store, Record(patient=ELENA, results=(ferritin("9"), ferritin("11"))))
        write(store, Record(patient=OTHER, results=(ferritin("700"),), infusions=(DOSE,)))
        edits, contents, done = Edits(store, data.draw), [content_of(store)], []
        for _ in range(data.draw(st.integers(1, 8), label="how many")):
            number = edits.make_one()
            if number is not None:
                done.append(number)
                contents.append(content_of(store))
        for _ in range(data.draw(st.integers(1, 2), label="rounds")):
            undone = []
            for step in reversed(range(len(done))):
                undone.append(take_back(store, done[step]))
                assert content_of(store) == contents[step]
                assert store.check(lambda *_: None).is_sound
            done = []
            for step, number in enumerate(reversed(undone), start=1):
                done.append(take_back(store, number))
                assert content_of(store) == contents[step]
        assert store.check(lambda *_: None).is_sound


def test_a_change_that_somebody_changed_since_says_what_stands_against_it(store, elena):
    first = amend(store, elena, "148")
    second = amend(store, elena, "1480", by="Ben")
    with pytest.raises(ChangedSinceError) as refused:
        take_back(store, first)

    assert refused.value.change == second
    assert values(store, elena) == ["1480"]


def test_a_change_goes_once_what_came_after_it_is_taken_back(store, elena):
    first = amend(store, elena, "148")
    take_back(store, amend(store, elena, "1480", by="Ben"))
    take_back(store, first)

    assert values(store, elena) == ["9"]


def test_a_change_is_taken_back_once(store, elena):
    number = amend(store, elena, "148")
    take_back(store, number)
    with pytest.raises(ChangedSinceError):
        take_back(store, number)


def test_a_patient_who_got_entries_since_is_not_taken_back(store):
    with store.writing("Anna", "add_patient") as change:
        key = store.patients.add(OTHER, change)
    with store.writing("Ben", "add_results", "", key) as later:
        store.rows.add(key, (ferritin("700"),), later)
    with pytest.raises(BuiltOnSinceError):
        take_back(store, change.id)
    assert values(store, key) == ["700"]

    take_back(store, later.id)
    take_back(store, change.id)
    assert not store.patients.is_present(key)


def test_a_removed_patient_is_removed_again_only_with_the_entries_of_then(store, elena):
    with store.writing("Anna", "remove_patient", "twice", elena) as change:
        store.patients.remove(elena, change)
    back = take_back(store, change.id)
    number = amend(store, elena, "148", by="Ben")
    with pytest.raises(BuiltOnSinceError):
        take_back(store, back)

    take_back(store, number)
    take_back(store, back)
    assert not store.patients.is_present(elena)


def test_entries_of_a_patient_who_left_the_list_stay_as_they_are(store, elena):
    number = amend(store, elena, "148")
    with store.writing("Ben", "remove_patient", "twice", elena) as change:
        store.patients.remove(elena, change)
    with pytest.raises(BuiltOnSinceError):
        take_back(store, number)

    take_back(store, change.id)
    assert values(store, elena) == ["148"]


def test_taking_back_names_every_patient_concerned(store, elena):
    other = write(store, Record(patient=OTHER))
    row = store.patients.record(elena).results[0]
    with store.writing("Anna", MOVE, "wrong patient", elena) as moved:
        store.belonging.move((row.key,), other, moved)
    with store.writing("Anna", "undo") as change:
        concerned = store.taking_back.take_back(moved.id, change)

    assert set(concerned) == {elena, other}


def test_an_earlier_version_is_brought_back_and_the_one_before_it_kept(store, elena):
    amend(store, elena, "148")
    key = store.patients.record(elena).results[0].key
    assert restore(store, key, 1, 2) == (elena,)

    assert values(store, elena) == ["9"]
    assert [one.row.value for one in store.changes.versions(key)] == ["9", "148", "9"]


def test_an_entry_taken_out_comes_back(store, elena):
    row = store.patients.record(elena).results[0]
    with store.writing("Anna", "remove", "wrong", elena) as change:
        store.rows.remove(row.key, change, seen=row)
    restore(store, row.key, 1, 2)

    assert values(store, elena) == ["9"]


def test_a_restored_version_stays_with_the_patient_whose_it_is_now(store, elena):
    other = write(store, Record(patient=OTHER))
    amend(store, elena, "148")
    key = store.patients.record(elena).results[0].key
    with store.writing("Anna", MERGE, "same", elena) as change:
        store.belonging.move((key,), other, change)
    restore(store, key, 1, 3)

    assert (values(store, elena), values(store, other)) == ([], ["9"])


def test_a_patient_gets_an_earlier_name_back_and_is_found_by_it(store, elena):
    seen = store.patients.patient(elena)
    with store.writing("Anna", "amend_patient", "married", elena) as change:
        store.patients.amend(elena, replace(seen, family_name="Rossi"), change, seen=seen)
    restore(store, elena, 1, 2)

    assert store.patients.patient(elena) == seen
    assert store.check(lambda *_: None).is_sound


@pytest.mark.parametrize(
    ("version", "seen", "refused"),
    [(1, 1, ChangedMeanwhileError), (2, 2, UnknownRowError), (3, 2, UnknownRowError)],
)
def test_a_version_that_is_not_earlier_or_seen_too_early_is_refused(
    store, elena, version, seen, refused
):
    amend(store, elena, "148")
    key = store.patients.record(elena).results[0].key
    with pytest.raises(refused):
        restore(store, key, version, seen)

    assert values(store, elena) == ["148"]


def test_nothing_is_restored_for_a_patient_who_left_the_list(store, elena):
    amend(store, elena, "148")
    key = store.patients.record(elena).results[0].key
    with store.writing("Ben", "remove_patient", "twice", elena) as change:
        store.patients.remove(elena, change)
    with pytest.raises(UnknownRowError):
        restore(store, key, 1, 2)


def test_choices_of_the_clinic_are_no_entries_to_restore(store):
    for value in ("who", "aga"):
        with store.writing("Anna", "save_settings") as change:
            store.settings.put("deficiency", value, change)
    with pytest.raises(UnknownRowError):
        restore(store, "deficiency", 1, 2)


def test_who_was_removed_by_hand_is_listed_until_brought_back(store, elena, clock):
    other = write(store, Record(patient=OTHER))
    assert store.taking_back.removed_patients() == ()
    for key, reason in ((elena, "twice"), (other, "moved away")):
        clock.advance(1)
        with store.writing("Ben", "remove_patient", reason, key) as change:
            store.patients.remove(key, change)
    told = store.taking_back.removed_patients()
    assert [(one.key, one.by, one.reason) for one in told] == [
        (other, "Ben", "moved away"),
        (elena, "Ben", "twice"),
    ]

    back = take_back(store, told[0].change)
    assert [one.key for one in store.taking_back.removed_patients()] == [elena]
    again = take_back(store, back)
    assert store.taking_back.removed_patients()[0].change == again


def test_who_was_merged_or_never_added_is_not_among_the_removed(store, elena):
    with store.writing("Anna", "add_patient") as added:
        other = store.patients.add(OTHER, added)
    with store.writing("Anna", MERGE, "", elena) as merged:
        store.belonging.merge(other, elena, (), merged)
    assert store.taking_back.removed_patients() == ()

    take_back(store, merged.id)
    take_back(store, added.id)
    assert store.taking_back.removed_patients() == ()
