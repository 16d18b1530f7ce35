"""The checks of an installation find what they are there for."""

import shutil
import stat
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ironview.controller import installation_check
from ironview.controller.installation_check import (
    check_cases,
    check_encryption,
    check_store,
    differences,
    said_of,
)
from ironview.domain.installation import FaultKind
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.golden_cases import load_golden_cases


def no_step(_done, _total):
    pass


@pytest.fixture(scope="module")
def guideline():
    return load_guideline()


@pytest.fixture(scope="module")
def cases():
    return load_golden_cases()


def test_the_program_says_of_every_case_what_it_should(cases, guideline):
    checked = check_cases(cases, guideline, no_step)

    assert checked.faults == ()
    assert checked.count == len(cases)


def test_another_verdict_is_found_with_its_place(cases, guideline):
    first = cases[0]
    patient = first.expected["patients"][0]
    other = patient | {"next_test": patient["next_test"] | {"earliest": "2026-03-29"}}
    wrong = replace(first, expected=first.expected | {"patients": [other]})

    (fault,) = check_cases([wrong], guideline, no_step).faults
    assert fault.kind is FaultKind.OTHER_ANSWER
    assert fault.place == "01_too_early.patients[0].next_test.earliest"
    assert (fault.expected, fault.got) == ('"2026-03-29"', '"2026-03-30"')


def test_every_leaf_that_is_expected_is_compared(cases, guideline):
    """Whatever single number or word of a case is another one, the check finds it."""
    for case in cases:
        got = said_of(case, guideline)
        places = list(leaves(case.expected))
        assert places
        for path in places:
            faults = list(differences(spoilt(case.expected, path), got, case.name))
            assert len(faults) == 1, (case.name, path)


def leaves(value, path=()):
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    elif isinstance(value, list) and value:
        for place, inner in enumerate(value):
            yield from leaves(inner, (*path, place))
    else:
        yield path


def spoilt(value, path):
    if not path:
        return "something else"
    if isinstance(value, dict):
        return value | {path[0]: spoilt(value[path[0]], path[1:])}
    return [spoilt(one, path[1:]) if place == path[0] else one for place, one in enumerate(value)]


def test_a_zone_nobody_knows_is_a_fault_and_no_crash(cases, guideline):
    nowhere = replace(cases[0], time_zone="Nowhere/Atlantis")

    (fault,) = check_cases([nowhere], guideline, no_step).faults
    assert (fault.kind, fault.place) == (FaultKind.FAILED, "01_too_early")


at_ease = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

json_like = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner),
    max_leaves=8,
)


@at_ease
@given(json_like)
def test_an_answer_is_as_expected_when_it_is_the_same(value):
    assert list(differences(value, value, "here")) == []


@at_ease
@given(json_like, json_like)
def test_nothing_that_differs_is_taken_for_the_same(one, other):
    if one == other and type(one) is type(other):
        return
    if isinstance(one, dict) and isinstance(other, dict):
        return
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return
    assert list(differences(one, other, "here"))


@pytest.mark.parametrize(
    ("expected", "got", "is_same"),
    [
        (8.9535, 8.9535, True),
        (8.9535, 8.95351, False),
        (8.9535, 8.95350000001, True),
        (1000, 1000.0, True),
        (1, True, False),
        (None, 0, False),
        ("7", 7, False),
        ([], [], True),
        ([], [1], False),
        ({"a": 1}, {"a": 1, "b": 2}, True),
        ({"a": None}, {}, False),
    ],
)
def test_numbers_are_compared_to_nine_digits_and_kinds_exactly(expected, got, is_same):
    assert (list(differences(expected, got, "here")) == []) is is_same


@pytest.mark.parametrize("check", [check_store, check_encryption])
def test_a_store_gives_back_every_row_after_it_was_spoilt(check, cases, guideline):
    checked = check(cases, guideline, no_step)

    assert checked.faults == ()
    assert checked.count >= len(cases)


@pytest.mark.parametrize("check", [check_store, check_encryption])
def test_a_store_that_cannot_be_written_is_a_fault(check, cases, guideline, tmp_path, monkeypatch):
    monkeypatch.setattr(installation_check.tempfile, "tempdir", str(tmp_path / "missing"))

    checked = check(cases, guideline, no_step)
    assert (checked.is_sound, checked.count) == (False, 0)
    assert [fault.kind for fault in checked.faults] == [FaultKind.FAILED]


def test_where_no_store_can_be_opened_that_is_said(cases, guideline, small_disk, monkeypatch):
    monkeypatch.setattr(installation_check.tempfile, "tempdir", str(small_disk))
    free = shutil.disk_usage(small_disk).free
    (small_disk / "filling").write_bytes(bytes(free - 60_000))

    checked = check_store(cases, guideline, no_step)
    (fault,) = checked.faults
    assert fault.kind is FaultKind.NOT_OPENED
    assert fault.got.endswith(".")


def test_nothing_is_left_in_the_scratch_place(cases, guideline, tmp_path, monkeypatch):
    monkeypatch.setattr(installation_check.tempfile, "tempdir", str(tmp_path))

    check_encryption(cases, guideline, no_step)
    assert list(tmp_path.iterdir()) == []


def test_the_scratch_place_is_for_its_owner_alone(cases, guideline, tmp_path, monkeypatch):
    monkeypatch.setattr(installation_check.tempfile, "tempdir", str(tmp_path))
    modes = set()

    def look(_done, _total):
        modes.update(stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir())

    check_store(cases, guideline, look)
    assert modes == {0o700}
