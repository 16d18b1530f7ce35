"""Backups are made by themselves, never two at once, and what is wrong with them is said."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ironview.controller.backup_work import (
    ASKED,
    BEFORE_MERGE,
    CLOSING,
    HOURLY,
    Backing,
    is_due,
    survey,
)
from ironview.controller.backups import Backups
from ironview.controller.import_bench import ImportBench
from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.record import Patient
from ironview.guess_cost import GuessCost
from ironview.store.backup import prove_backup
from ironview.store.backup_folder import backups_in, folder_of
from ironview.store.database import open_store
from ironview.store.key_file import new_key_file, write_key_file

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)


class ManualClock:
    """A clock that stands until somebody moves it."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 6, 3, 8, 2, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def advance(self, **span: int) -> None:
        self.moment += timedelta(**span)


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def workspace(path, guideline, executor, today, clock, qapp):
    workspace = Workspace(
        open_store(path, clock, analytes=guideline.analytes),
        guideline,
        zone=ZoneInfo("UTC"),
        today=today,
        user="Anna",
        executor=executor,
        backing=Backing("Anna"),
    )
    yield workspace
    workspace.close()


@pytest.fixture
def backups(workspace, executor):
    backups = Backups(workspace, workspace.backing)
    yield backups
    backups.rest()
    executor.run()


@pytest.fixture
def store(workspace):
    return workspace.store


@pytest.fixture
def folder(path):
    return folder_of(path)


@pytest.fixture
def stick(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def add(workspace, name="Marchetti"):
    return workspace.add_patient(Patient(id=name, family_name=name))


def whys(folder, store):
    return [one.why for one in backups_in(folder, store.uuid)]


def no_step(_done, _total):
    pass


def made(backups, executor, why):
    """Wish for a backup, let the background work, and say whether there is a new one."""
    before = len(backups.survey.backups) if backups.survey else 0
    backups.back_up(why)
    executor.run()
    return len(backups.survey.backups) - before


def test_the_hour_of_use_is_kept_by_the_clock(workspace, backups, executor, clock, folder, store):
    add(workspace)
    executor.run()
    for minutes, expected in ((4, 0), (1, 1), (59, 1), (1, 2), (59, 2), (1, 3)):
        add(workspace)
        clock.advance(minutes=minutes)
        backups.tick()
        executor.run()
        assert len(whys(folder, store)) == expected, minutes
    assert set(whys(folder, store)) == {HOURLY}


def test_a_clock_that_was_set_back_does_not_stop_them(workspace, backups, executor, clock, store):
    add(workspace)
    clock.advance(minutes=5)
    backups.tick()
    executor.run()
    add(workspace)
    clock.advance(days=-2)
    backups.tick()
    executor.run()
    assert len(backups.survey.backups) == 2


def test_an_hour_without_a_change_makes_none_but_a_day_does(workspace, backups, executor, clock):
    add(workspace)
    assert made(backups, executor, HOURLY) == 1
    clock.advance(hours=1)
    assert made(backups, executor, HOURLY) == 0
    clock.advance(hours=22, minutes=59)
    assert made(backups, executor, HOURLY) == 0
    clock.advance(minutes=1)
    assert made(backups, executor, HOURLY) == 1


def test_within_the_hour_a_change_waits_but_closing_does_not(workspace, backups, executor, clock):
    add(workspace)
    made(backups, executor, HOURLY)
    add(workspace, "Lindqvist")
    clock.advance(minutes=59)
    assert made(backups, executor, HOURLY) == 0
    assert made(backups, executor, CLOSING) == 1
    assert made(backups, executor, CLOSING) == 0
    assert made(backups, executor, BEFORE_MERGE) == 0
    assert made(backups, executor, ASKED) == 1


def test_a_store_nobody_wrote_to_needs_none_until_somebody_asks(backups, executor):
    assert made(backups, executor, CLOSING) == 0
    assert backups.survey.last is None
    assert made(backups, executor, ASKED) == 1


def test_a_changed_key_file_is_a_change(workspace, backups, executor, path, store):
    add(workspace)
    made(backups, executor, HOURLY)
    keys, opened = new_key_file(store.uuid, is_encrypted=False)
    write_key_file(path, keys.with_person("anna", "hers", opened, CHEAP))
    assert made(backups, executor, CLOSING) == 1
    assert made(backups, executor, CLOSING) == 0


def test_a_backup_of_another_course_of_things_does_not_count(workspace, store, backups, executor):
    add(workspace)
    made(backups, executor, HOURLY)
    last = backups.survey.last
    assert not is_due(store, last, CLOSING)
    assert is_due(store, replace(last, end=replace(last.end, digest="0")), CLOSING)
    assert is_due(store, replace(last, is_encrypted=True), CLOSING)


def test_never_two_at_once_and_a_wish_meanwhile_is_not_forgotten(
    workspace, backups, executor, store, folder
):
    add(workspace)
    executor.run()
    backups.back_up(ASKED)
    backups.back_up(CLOSING)
    assert len(executor.waiting) == 1
    ended = []
    backups.ended.connect(lambda: ended.append(backups.is_busy))
    executor.waiting.pop(0)()
    assert ended == []
    executor.run()
    assert ended == [False]
    assert whys(folder, store) == [ASKED]


def test_what_is_said_of_it_is_in_the_audit_and_on_the_workspace(
    workspace, backups, executor, store, clock
):
    assert backups.survey is None
    backups.look()
    executor.run()
    assert backups.survey.last is None
    add(workspace)
    made(backups, executor, ASKED)
    last = backups.survey.last
    assert (last.made, last.why, last.rows["patient"]) == (clock(), ASKED, 1)
    assert store.audit.last_of("make_backup").reason == last.path.name


def test_older_ones_are_thinned_and_the_newest_stay(workspace, backups, executor, clock):
    for _ in range(6):
        add(workspace)
        made(backups, executor, ASKED)
        clock.advance(minutes=5)
    assert len(backups.survey.backups) == 3
    assert backups.survey.last.made == clock() - timedelta(minutes=5)


def test_a_folder_that_cannot_be_written_is_said_and_tried_again(
    workspace, backups, executor, folder, clock
):
    add(workspace)
    folder.write_text("in the way")
    made(backups, executor, HOURLY) if backups.survey else backups.back_up(HOURLY)
    executor.run()
    assert "Nothing was changed" in backups.problem
    folder.unlink()
    clock.advance(minutes=9)
    backups.tick()
    assert not backups.is_busy
    clock.advance(minutes=1)
    backups.tick()
    executor.run()
    assert backups.problem == ""
    assert len(backups.survey.backups) == 1


def test_a_full_disk_keeps_the_last_good_one(workspace, backups, executor, folder, small_disk):
    add(workspace)
    folder.symlink_to(small_disk)
    assert made(backups, executor, ASKED) == 1
    (good,) = backups.survey.backups
    (small_disk / "filler").write_bytes(bytes(500_000))
    add(workspace)
    backups.back_up(ASKED)
    executor.run()
    assert "The disk is full" in backups.problem
    assert sorted(one.name for one in small_disk.iterdir()) == sorted(["filler", good.path.name])
    (small_disk / "filler").unlink()
    assert prove_backup(good.path, "", no_step) == good
    assert workspace.count() == 2


def test_a_stopped_one_leaves_nothing_and_is_no_problem(workspace, backups, executor, folder):
    add(workspace)
    executor.run()
    backups.back_up(ASKED)
    backups.cancel()
    executor.run()
    assert (backups.problem, list(folder.iterdir())) == ("", [])


def test_the_second_place_gets_the_newest_at_once_and_each_one_after(
    workspace, backups, executor, stick, store, clock
):
    add(workspace)
    made(backups, executor, ASKED)
    backups.choose_second_place(stick)
    executor.run()
    assert len(backups.survey.copies) == 1
    clock.advance(minutes=1)
    made(backups, executor, ASKED)
    assert [one.path.name for one in backups.survey.copies] == [
        one.path.name for one in backups.survey.backups
    ]
    assert backups.survey.last_copied == clock()
    backups.choose_second_place(None)
    executor.run()
    assert backups.survey.copies is None


def test_a_stick_that_is_not_there_is_said_and_filled_when_it_is_back(
    workspace, backups, executor, stick, clock
):
    add(workspace)
    backups.choose_second_place(stick)
    executor.run()
    shutil.rmtree(stick)
    made(backups, executor, ASKED)
    assert "is not there" in backups.copy_problem
    assert backups.problem == ""
    assert backups.survey.copies is None
    stick.mkdir()
    assert made(backups, executor, CLOSING) == 0
    assert backups.copy_problem == ""
    assert len(backups.survey.copies) == 1


def test_a_full_stick_is_said_and_the_backup_counts(workspace, backups, executor, small_disk):
    add(workspace)
    backups.choose_second_place(small_disk)
    executor.run()
    (copy,) = backups.survey.copies
    room = shutil.disk_usage(small_disk).free
    (small_disk / "filler").write_bytes(bytes(room - copy.size // 2))
    add(workspace)
    made(backups, executor, ASKED)
    assert "disk is full" in backups.copy_problem
    assert backups.survey.last.rows["patient"] == 2
    assert sorted(small_disk.iterdir()) == sorted([copy.path, small_disk / "filler"])


@pytest.mark.parametrize(
    ("days", "hours", "stale"), [(2, 48, False), (2, 49, True), (0, 999, False)]
)
def test_the_second_place_is_stale_after_so_many_days(
    workspace, backups, executor, stick, clock, days, hours, stale
):
    add(workspace)
    assert not backups.is_stale
    backups.choose_second_place(stick)
    executor.run()
    backups.choose_stale_days(days)
    executor.run()
    clock.advance(hours=hours)
    assert backups.is_stale is stale


def read_only(disk):
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)


def prove_in(scratch, backup):
    """Prove a copy of a backup: on a medium that cannot be written there is no scratch place."""
    scratch.mkdir()
    return prove_backup(Path(shutil.copy(backup.path, scratch)), "", no_step)


def test_a_medium_that_became_read_only_is_said_and_what_lies_there_stays(
    workspace, backups, executor, small_disk, folder
):
    add(workspace)
    folder.symlink_to(small_disk)
    made(backups, executor, ASKED)
    (good,) = backups.survey.backups
    read_only(small_disk)
    add(workspace)
    backups.back_up(ASKED)
    executor.run()
    assert "may not be written" in backups.problem
    assert prove_in(folder.parent / "scratch", good).rows == good.rows
    assert workspace.count() == 2


def test_a_second_place_that_became_read_only_is_said(workspace, backups, executor, small_disk):
    add(workspace)
    backups.choose_second_place(small_disk)
    executor.run()
    read_only(small_disk)
    made(backups, executor, ASKED)
    assert "may not be written" in backups.copy_problem
    assert len(backups.survey.copies) == 1


def test_a_second_place_that_never_had_a_copy_is_stale(workspace, backups, executor, stick):
    backups.choose_second_place(stick)
    stick.rmdir()
    executor.run()
    assert backups.is_stale


def test_a_place_that_cannot_hold_copies_is_refused(workspace, backups, executor, tmp_path, folder):
    add(workspace)
    made(backups, executor, ASKED)
    for place in (tmp_path / "nowhere", folder):
        with pytest.raises(IronViewError):
            backups.choose_second_place(place)
    assert backups.survey.places.second is None


def test_settings_that_were_written_by_others_are_read_with_care(workspace, store):
    with store.writing("Anna", "save_settings") as change:
        store.settings.put("backup_stale_days", "seven", change)
        store.settings.put("backup_second_place", 5, change)
    assert survey(store).places.stale_days == 7
    assert survey(store).places.second is None


def test_a_backup_is_checked_once_more_when_somebody_asks(workspace, backups, executor):
    add(workspace)
    made(backups, executor, ASKED)
    last = backups.survey.last
    told = []
    backups.proved.connect(lambda backup, text: told.append((backup, text)))
    backups.prove(last)
    executor.run()
    raw = bytearray(last.path.read_bytes())
    raw[200] ^= 0xFF
    last.path.write_bytes(raw)
    backups.prove(last)
    executor.run()
    assert told[0] == (last, "")
    assert "cannot be relied on" in told[1][1]


def staged(workspace, executor, tmp_path):
    file = tmp_path / "results.csv"
    file.write_text("MRN,Family name,Date,Ferritin,Unit\n0042,Marchetti,2026-05-01,105,ug/L\n")
    bench = ImportBench(workspace)
    bench.stage([file])
    executor.run()
    return bench


def test_an_import_is_preceded_by_a_backup_of_what_was(
    workspace, backups, executor, tmp_path, store, folder
):
    add(workspace)
    bench = staged(workspace, executor, tmp_path)
    bench.commit()
    executor.run()
    assert bench.plan is None
    assert whys(folder, store) == ["before_import"]
    assert backups.survey.last.rows["result"] == 0
    assert backups.survey.last.rows["patient"] == 1


def test_an_import_does_not_wait_for_a_disk_and_says_that_there_is_no_backup(
    workspace, executor, tmp_path, folder
):
    add(workspace)
    folder.write_text("in the way")
    bench = staged(workspace, executor, tmp_path)
    told = []
    workspace.store_problem.connect(told.append)
    bench.commit()
    executor.run()
    assert workspace.count() == 2
    assert len(told) == 1


def test_nothing_is_made_by_itself_once_it_rests(workspace, backups, executor, clock):
    add(workspace)
    executor.run()
    backups.rest()
    assert not backups._timer.isActive()
    assert executor.waiting == []
