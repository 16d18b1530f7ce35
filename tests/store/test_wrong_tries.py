"""Wrong passphrases cost time, also after the program was closed."""

from datetime import UTC, datetime, timedelta

import pytest

from ironview.store.wrong_tries import WrongTries, read_tries, tries_path, write_tries

NOW = datetime(2026, 6, 3, 8, 0, tzinfo=UTC)


def wrong(count, name="Anna"):
    tries = WrongTries()
    for _ in range(count):
        tries = tries.with_wrong(name, NOW)
    return tries


@pytest.mark.parametrize(
    ("count", "seconds"),
    [(0, 0), (1, 0), (2, 0), (3, 2), (4, 4), (5, 8), (10, 256), (11, 300), (90, 300)],
)
def test_two_slips_cost_nothing_and_each_further_one_twice_the_wait(count, seconds):
    assert wrong(count).wait("Anna", NOW) == timedelta(seconds=seconds)


def test_a_wait_passes_with_time_and_is_for_one_name(path):
    tries = wrong(4)
    assert tries.wait("Anna", NOW + timedelta(seconds=3)) == timedelta(seconds=1)
    assert tries.wait("Anna", NOW + timedelta(seconds=4)) == timedelta(0)
    assert tries.wait("Ben", NOW) == timedelta(0)


def test_a_clock_that_was_put_back_does_not_lengthen_a_wait():
    assert wrong(4).wait("Anna", NOW - timedelta(days=3)) == timedelta(seconds=4)


def test_a_right_passphrase_ends_it():
    assert wrong(7).without("Anna").wait("Anna", NOW) == timedelta(0)


def test_tries_are_read_again_as_they_were_written(path):
    tries = wrong(4).with_wrong("Ben", NOW)
    write_tries(path, tries)
    assert read_tries(path) == tries
    write_tries(path, WrongTries())
    assert not tries_path(path).exists()
    assert read_tries(path) == WrongTries()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"wrong": {"Anna": {"count": 3}}}',
        b'{"wrong": {"Anna": {"count": 3, "last": "2026-06-03T08:00:00"}}}',
        b"[" * 200_000,
    ],
)
def test_a_file_that_cannot_be_read_is_as_none(path, content):
    tries_path(path).write_bytes(content)
    assert read_tries(path) == WrongTries()


def test_a_folder_that_may_not_be_written_stops_nobody_from_signing_in(tmp_path):
    write_tries(tmp_path / "missing" / "clinic.sqlite", wrong(3))
    assert read_tries(tmp_path / "missing" / "clinic.sqlite") == WrongTries()
