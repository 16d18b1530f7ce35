"""Mappings are named, versioned, and never two of one name."""

import pytest

from ironview.store.errors import ChangedMeanwhileError, StoreError
from ironview.store.mappings import MappingNameTakenError

HEADERS = ("datum", "wert")


@pytest.fixture
def keep(store):
    def do(name="LABOR NORD", text="a = 1\n", headers=HEADERS, by="Anna"):
        with store.writing(by, "keep_mapping") as change:
            return store.mappings.keep(name, headers, text, change)

    return do


def test_a_kept_mapping_says_what_by_whom_and_in_which_version(store, keep):
    key = keep()

    (kept,) = store.mappings.all()
    assert (kept.key, kept.name, kept.headers) == (key, "LABOR NORD", HEADERS)
    assert (kept.text, kept.version, kept.by) == ("a = 1\n", 1, "Anna")
    assert kept.at == store.now()


def test_the_same_name_is_a_new_version_and_the_old_one_is_kept(store, keep):
    first, second = keep(), keep(" labor nord ", "a = 2\n", by="Ben")

    assert first == second
    told = [(one.version, one.text, one.by) for one in store.mappings.versions(first)]
    assert told == [(2, "a = 2\n", "Ben"), (1, "a = 1\n", "Anna")]
    assert len(store.mappings.all()) == 1


def test_keeping_the_same_again_writes_nothing(store, keep):
    key = keep()
    keep()

    assert len(store.mappings.versions(key)) == 1


def test_a_name_belongs_to_one_shape_of_table(store, keep):
    keep()

    with pytest.raises(MappingNameTakenError, match="another name"):
        keep(headers=("other", "words"))
    assert len(store.mappings.all()) == 1


def test_a_mapping_is_found_whatever_the_case_of_its_name(store, keep):
    keep()

    assert store.mappings.named("labor NORD ").name == "LABOR NORD"
    assert store.mappings.named("labor sued") is None


def test_a_removed_mapping_counts_no_more_and_frees_its_name(store, keep):
    key = keep()
    (kept,) = store.mappings.all()
    with store.writing("Anna", "forget_mapping") as change:
        store.mappings.remove(change, seen=kept)

    assert store.mappings.all() == ()
    assert store.mappings.named("LABOR NORD") is None
    assert len(store.mappings.versions(key)) == 2
    assert keep(headers=("other", "words")) != key


def test_what_was_changed_meanwhile_is_not_overwritten(store, keep):
    keep()
    (seen,) = store.mappings.all()
    keep(text="a = 2\n")

    with (
        pytest.raises(ChangedMeanwhileError),
        store.writing("Anna", "change_mapping") as change,
    ):
        store.mappings.amend("North", "a = 3\n", change, seen=seen)
    assert store.mappings.all()[0].text == "a = 2\n"


def test_a_mapping_is_not_renamed_to_what_another_is_called(store, keep):
    keep()
    keep("SUED", headers=("other", "words"))
    north, _ = store.mappings.all()

    with (
        pytest.raises(MappingNameTakenError),
        store.writing("Anna", "change_mapping") as change,
    ):
        store.mappings.amend("sued", north.text, change, seen=north)


def test_an_unknown_mapping_has_no_versions(store):
    assert store.mappings.versions("nothing") == ()
    assert issubclass(MappingNameTakenError, StoreError)
