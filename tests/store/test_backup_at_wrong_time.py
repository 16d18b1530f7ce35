"""Backups made while the clock of a computer is wrong."""

from datetime import UTC, datetime, timedelta

import pytest

from ironview.domain.record import Record
from ironview.store.audit import RESTORED
from ironview.store.backup import make_backup, prove_backup
from ironview.store.backup_folder import backups_in, ends_noted_in, thin
from tests.store.drawn import ELENA, ferritin, write

YEAR = timedelta(days=365)


def no_step(_done, _total):
    pass


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


@pytest.fixture
def filled(store):
    write(store, Record(patient=ELENA, results=(ferritin("105"),)))
    return store


def back_up(filled, folder):
    filled.log("Anna", "read_patient")
    return make_backup(filled, folder, "hourly", no_step)


def test_the_clock_of_a_dead_battery_stops_no_backup(filled, folder, clock):
    clock.moment = datetime(1970, 1, 1, 0, 5, tzinfo=UTC)
    backup = back_up(filled, folder)
    assert prove_backup(backup.path, "", no_step) == backup


@pytest.mark.parametrize(
    ("ahead", "is_newest"),
    [(timedelta(minutes=10), True), (timedelta(minutes=10, seconds=1), False), (YEAR, False)],
)
def test_a_backup_from_a_time_to_come_is_not_taken_for_the_newest(
    filled, folder, clock, ahead, is_newest
):
    now = clock.moment
    clock.moment = now + ahead
    wrong = back_up(filled, folder)
    clock.moment = now
    right = back_up(filled, folder)
    found = backups_in(folder, filled.uuid, now)
    assert found == ((wrong, right) if is_newest else (right, wrong))


def test_thinning_keeps_the_newest_three_of_the_right_time(filled, folder, clock):
    now = clock.moment
    clock.moment = now + YEAR
    for _ in range(4):
        back_up(filled, folder)
    clock.moment = now
    right = []
    for _ in range(3):
        clock.advance(1)
        right.append(back_up(filled, folder))
    thin(folder, filled.uuid, clock.moment)
    assert backups_in(folder, filled.uuid, clock.moment)[:3] == tuple(reversed(right))


def test_after_a_restore_a_backup_from_a_time_to_come_accuses_nobody(filled, folder, clock):
    now = clock.moment
    clock.moment = now + YEAR
    wrong = back_up(filled, folder)
    clock.moment = now
    assert ends_noted_in(folder, filled) == (wrong.end,)
    filled.log("Anna", RESTORED)
    assert ends_noted_in(folder, filled) == ()
    clock.advance(1)
    right = back_up(filled, folder)
    assert ends_noted_in(folder, filled) == (right.end,)
