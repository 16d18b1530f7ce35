"""What is dropped is staged and waits; only what a person stored is put away."""

import json
import os

import pytest

from ironview.controller.import_bench import ImportBench
from ironview.controller.watched_folder import WatchedFolder
from ironview.domain.record import Record
from ironview.interchange.record_writing import record_as_json
from tests.controller.test_import_bench import ELENA, FULL, NAMELESS, result

NOT_A_FILE_OF_OURS = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


@pytest.fixture
def bench(workspace):
    return ImportBench(workspace)


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "dropped"
    path.mkdir()
    return path


@pytest.fixture
def watched(workspace, bench, executor, folder):
    watched = WatchedFolder(workspace, bench)
    watched.watch(folder)
    executor.run()
    return watched


@pytest.fixture
def look(watched, executor):
    def do(times=2):
        for _ in range(times):
            watched.look()
            executor.run()

    return do


@pytest.fixture
def drop(folder):
    def do(*records: Record, name="labs.json"):
        path = folder / name
        path.write_bytes(b"[" + b",".join(record_as_json(one) for one in records) + b"]")
        return path

    return do


@pytest.fixture
def commit(bench, executor):
    def do():
        bench.commit()
        executor.run()

    return do


def names(folder):
    return sorted(one.name for one in folder.iterdir()) if folder.exists() else []


def test_a_dropped_file_is_staged_and_not_stored(drop, look, bench, workspace):
    path = drop(FULL)
    look()

    assert [file.name for file in bench.plan.files] == ["labs.json"]
    assert workspace.count() == 0
    assert path.exists()


def test_a_stored_file_goes_to_done_with_its_report(drop, look, commit, folder, workspace):
    drop(FULL)
    look()
    commit()

    assert workspace.count() == 1
    assert names(folder) == ["done"]
    assert names(folder / "done") == ["labs.json", "labs.json.report.txt"]
    told = (folder / "done" / "labs.json.report.txt").read_text()
    assert "Done: nothing of this file waits." in told
    assert "7 added" in told
    assert "Anna" in told


def test_a_file_with_a_row_that_waits_goes_to_held_and_says_which(drop, look, commit, folder):
    path = drop(Record(patient=ELENA, results=(result(), result("31", 9))))
    (document,) = json.loads(path.read_bytes())
    document["results"][1]["status"] = "perhaps"
    path.write_text(json.dumps(document))
    look()
    commit()

    assert names(folder / "held") == ["labs.json", "labs.json.report.txt"]
    assert "Held:\n  labs.json:" in (folder / "held" / "labs.json.report.txt").read_text()


def test_a_file_whose_patient_nobody_decided_on_goes_to_held(drop, look, commit, folder, workspace):
    workspace.add_patient(ELENA)
    drop(Record(patient=NAMELESS, results=(result(),)))
    look()
    commit()

    assert names(folder / "held") == ["labs.json", "labs.json.report.txt"]
    told = (folder / "held" / "labs.json.report.txt").read_text()
    assert "1 whose patient nobody has decided on" in told


def test_a_file_that_cannot_be_read_goes_to_failed_without_a_question(folder, look, bench):
    (folder / "picture.png").write_bytes(NOT_A_FILE_OF_OURS)
    look()

    assert bench.plan is None
    assert names(folder / "failed") == ["picture.png", "picture.png.report.txt"]
    told = (folder / "failed" / "picture.png.report.txt").read_text()
    assert "Nothing of it was stored." in told
    assert "Rejected:\n  picture.png: " in told


def test_an_unreadable_file_beside_a_good_one_fails_alone(drop, folder, look, commit):
    drop(FULL)
    (folder / "picture.png").write_bytes(NOT_A_FILE_OF_OURS)
    look()
    commit()

    assert names(folder / "done") == ["labs.json", "labs.json.report.txt"]
    assert names(folder / "failed") == ["picture.png", "picture.png.report.txt"]


def test_the_same_file_again_changes_nothing_and_is_done(drop, look, commit, folder, workspace):
    drop(FULL)
    look()
    commit()
    drop(FULL)
    look()

    assert names(folder / "done") == [
        "labs (2).json",
        "labs (2).json.report.txt",
        "labs.json",
        "labs.json.report.txt",
    ]
    assert "7 stored already" in (folder / "done" / "labs (2).json.report.txt").read_text()
    assert workspace.count() == 1


def test_a_discarded_file_stays_and_is_staged_again_only_when_asked_for(
    drop, look, bench, watched, executor, folder
):
    drop(FULL)
    look()
    bench.discard()
    look()
    assert bench.plan is None
    assert watched.waiting == ("labs.json",)

    watched.stage_waiting()
    executor.run()
    assert [file.name for file in bench.plan.files] == ["labs.json"]
    assert names(folder) == ["labs.json"]


def test_a_discarded_file_that_is_written_anew_counts_as_new(drop, look, bench):
    drop(FULL)
    look()
    bench.discard()
    drop(FULL, Record(patient=NAMELESS))
    look()

    assert bench.plan is not None


def test_nothing_is_taken_from_under_a_person_who_looks_at_another_file(
    drop, look, bench, watched, executor, tmp_path
):
    other = tmp_path / "chosen.json"
    other.write_bytes(record_as_json(FULL))
    bench.stage([other])
    executor.run()
    drop(Record(patient=ELENA, results=(result(),)))
    look()

    assert [file.name for file in bench.plan.files] == ["chosen.json"]
    assert watched.waiting == ("labs.json",)


def test_a_file_chosen_elsewhere_is_never_moved(look, bench, executor, commit, tmp_path, folder):
    other = tmp_path / "chosen.json"
    other.write_bytes(record_as_json(FULL))
    bench.stage([other])
    executor.run()
    commit()
    look()

    assert other.exists()
    assert names(folder) == []


def test_a_file_written_over_after_it_was_read_is_read_again(drop, look, commit, folder, bench):
    drop(FULL)
    look()
    drop(FULL, Record(patient=NAMELESS, results=(result("44"),)))
    commit()
    assert names(folder) == ["labs.json"]

    look()
    assert bench.plan is not None


def test_a_folder_that_vanishes_is_said_and_used_again_when_it_is_back(
    drop, look, watched, folder, bench
):
    away = folder.rename(folder.with_name("unplugged"))
    look(1)
    assert "cannot be read" in watched.problem

    away.rename(folder)
    drop(FULL)
    look()
    assert watched.problem == ""
    assert bench.plan is not None


def test_a_file_that_cannot_be_moved_is_said_and_not_staged_again(
    drop, look, commit, watched, folder, bench
):
    drop(FULL)
    (folder / "done").symlink_to(folder / "nowhere")
    look()
    commit()
    look()

    assert "could not be moved to done" in watched.problem
    assert bench.plan is None


def test_one_that_cannot_be_moved_keeps_no_other_from_being_put_away(
    drop, look, commit, watched, folder
):
    drop(FULL)
    (folder / "picture.png").write_bytes(NOT_A_FILE_OF_OURS)
    (folder / "done").symlink_to(folder / "nowhere")
    look()
    commit()
    assert names(folder / "failed") == ["picture.png", "picture.png.report.txt"]
    assert "could not be moved to done" in watched.problem

    (folder / "labs.json").unlink()
    look(1)
    assert watched.problem == ""


def test_a_folder_that_comes_back_does_not_bring_back_what_was_discarded(
    drop, look, bench, watched, folder
):
    drop(FULL)
    look()
    bench.discard()
    away = folder.rename(folder.with_name("unplugged"))
    look(1)
    away.rename(folder)
    look()

    assert bench.plan is None
    assert watched.waiting == ("labs.json",)


def test_the_folder_of_the_store_is_never_emptied(watched, look, path, workspace, bench):
    before = names(path.parent)
    watched.watch(path.parent)
    look()

    assert "The store itself lies in" in watched.problem
    assert names(path.parent) == before
    assert bench.plan is None


def test_a_file_whose_name_is_no_text_is_told_and_left_alone(drop, look, watched, folder, bench):
    drop(FULL).rename(folder / os.fsdecode(b"M\xfcller.json"))
    look()

    assert "not read: M\ufffdller.json." in watched.problem
    assert bench.plan is None


def test_what_went_wrong_with_the_folder_before_is_no_problem_of_the_next_one(
    watched, executor, folder, tmp_path
):
    watched.watch(tmp_path / "gone")
    watched.watch(folder)
    executor.run()

    assert watched.problem == ""


def test_what_was_put_away_waits_no_more_and_no_second_look_follows_at_once(
    drop, look, commit, watched, bench, folder, executor
):
    drop(FULL)
    look()
    bench.commit()
    drop(FULL, name="later.json")
    executor.run()

    assert watched.waiting == ()
    assert watched.open_files == 0
    watched.look()
    executor.run()
    assert bench.plan is None


def test_two_windows_that_watch_one_folder_store_and_put_away_a_file_once(
    drop, look, commit, watched, folder, make_workspace, executor
):
    there = make_workspace("Ben")
    their_bench = ImportBench(there)
    theirs = WatchedFolder(there, their_bench)
    theirs.watch(folder)
    drop(FULL)
    for _ in range(2):
        theirs.look()
        look(1)
    assert their_bench.plan is not None
    commit()
    their_bench.commit()
    executor.run()

    assert there.count() == 1
    assert len(there.store.patients.record(there.store.patients.keys()[0]).results) == 3
    assert names(folder) == ["done"]
    assert names(folder / "done") == ["labs.json", "labs.json.report.txt"]
    assert (watched.problem, theirs.problem) == ("", "")


def test_nothing_is_looked_at_any_more_after_watching_stopped(drop, watched, executor, bench):
    watched.watch(None)
    drop(FULL)
    watched.look()
    executor.run()

    assert watched.folder is None
    assert executor.waiting == []
    assert bench.plan is None


def test_it_looks_again_by_itself(drop, watched, bench, executor, qtbot):
    drop(FULL)
    watched._timer.setInterval(0)

    def looked_twice():
        executor.run()
        return bench.plan is not None

    watched.look()
    qtbot.waitUntil(looked_twice)


def test_files_a_person_puts_in_the_place_of_ours_stay_on_the_bench(
    drop, look, bench, executor, commit, watched, tmp_path
):
    other = tmp_path / "chosen.json"
    other.write_bytes(record_as_json(FULL))
    bench.stage([other])
    executor.run()
    commit()
    drop(Record(patient=ELENA, results=(result("77"),)))
    look()
    bench.stage([other])
    executor.run()
    assert [file.name for file in bench.plan.files] == ["chosen.json"]

    bench.discard()
    look(1)
    assert [file.name for file in bench.plan.files] == ["labs.json"]
