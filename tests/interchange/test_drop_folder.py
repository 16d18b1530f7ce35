"""Files are taken when they are whole, put away once, and never lost on the way."""

import hashlib
import os
import stat

import pytest

from ironview.domain.errors import IronViewError
from ironview.interchange.drop_folder import REPORT_ENDING, DropFolder, DropFolderError, Place


@pytest.fixture
def folder(tmp_path):
    return DropFolder(tmp_path)


def drop(folder, name, content=b"a,b\n", mtime=1_000_000):
    path = folder.path / name
    path.write_bytes(content)
    os.utime(path, (mtime, mtime))
    return hashlib.sha256(content).hexdigest()


def settled(folder):
    return folder.look(folder.look({}).stamps).settled


def test_a_file_is_finished_when_two_looks_in_a_row_find_it_the_same(folder):
    drop(folder, "labs.csv")
    first = folder.look({})
    assert first.settled == ()

    assert folder.look(first.stamps).settled == ("labs.csv",)


@pytest.mark.parametrize("change", [{"content": b"a,b\n1"}, {"mtime": 1_000_001}])
def test_a_file_that_is_still_written_is_not_finished(folder, change):
    drop(folder, "labs.csv")
    first = folder.look({})
    drop(folder, "labs.csv", **change)
    second = folder.look(first.stamps)
    assert second.settled == ()

    assert folder.look(second.stamps).settled == ("labs.csv",)


@pytest.mark.parametrize(
    "name", [".labs.csv", "~$labs.xlsx", "labs.csv.part", "labs.csv.PARTIAL", "a.filepart", "a.tmp"]
)
def test_hidden_and_unfinished_names_are_left_alone(folder, name):
    drop(folder, name)

    assert settled(folder) == ()


def test_folders_links_and_what_was_put_away_are_left_alone(folder, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "other.csv"
    elsewhere.write_bytes(b"x")
    (folder.path / "link.csv").symlink_to(elsewhere)
    (folder.path / "done").mkdir()
    (folder.path / "done" / "old.csv").write_bytes(b"x")

    assert settled(folder) == ()


@pytest.mark.parametrize("beside", ["-wal", "-shm", "-journal"])
def test_a_database_in_use_is_left_alone_with_what_lies_beside_it(folder, beside):
    drop(folder, "other.sqlite")
    drop(folder, f"other.sqlite{beside}")
    drop(folder, f"notes{beside}")

    assert settled(folder) == (f"notes{beside}",)


@pytest.mark.parametrize("is_link", [False, True])
def test_the_folder_of_the_store_is_refused(tmp_path, is_link):
    (tmp_path / "clinic").mkdir()
    store = tmp_path / "clinic" / "store.sqlite"
    store.write_bytes(b"x")
    watched = tmp_path / "link" if is_link else store.parent
    if is_link:
        watched.symlink_to(store.parent)

    with pytest.raises(DropFolderError, match="The store itself lies in"):
        DropFolder(watched, store).look({})
    assert DropFolder(tmp_path, store).look({}).stamps == {}


def test_a_name_that_is_no_text_is_told_and_the_file_left_alone(folder):
    drop(folder, os.fsdecode(b"M\xfcller.csv"))
    drop(folder, "Müller.csv")
    look = folder.look(folder.look({}).stamps)

    assert look.settled == ("Müller.csv",)
    assert look.unnamable == ("M\ufffdller.csv",)


def test_a_report_may_quote_half_a_character(folder):
    sha256 = drop(folder, "labs.csv")
    target = folder.put_away("labs.csv", sha256, Place.DONE, "\ud83e")

    assert target.with_name("labs.csv.report.txt").read_text() == "\\ud83e"


@pytest.mark.parametrize("place", list(Place))
def test_a_file_goes_into_its_folder_with_a_report_only_its_owner_reads(folder, place):
    sha256 = drop(folder, "labs.csv")

    target = folder.put_away("labs.csv", sha256, place, "Done.\n")

    assert target == folder.path / place.value / "labs.csv"
    assert target.read_bytes() == b"a,b\n"
    assert not (folder.path / "labs.csv").exists()
    report = target.with_name("labs.csv.report.txt")
    assert report.read_text() == "Done.\n"
    assert stat.S_IMODE(report.stat().st_mode) == 0o600


def test_nothing_is_written_over(folder):
    for content in (b"one", b"two", b"three"):
        sha256 = drop(folder, "labs.csv", content)
        folder.put_away("labs.csv", sha256, Place.DONE, content.decode())

    done = folder.path / "done"
    assert (done / "labs.csv").read_bytes() == b"one"
    assert (done / "labs (2).csv").read_bytes() == b"two"
    assert (done / "labs (3).csv").read_bytes() == b"three"
    assert (done / "labs (3).csv.report.txt").read_text() == "three"


def test_a_report_left_by_a_killed_program_is_not_written_over(folder):
    sha256 = drop(folder, "labs.csv")
    (folder.path / "done").mkdir()
    (folder.path / "done" / "labs.csv.report.txt").write_text("earlier")

    target = folder.put_away("labs.csv", sha256, Place.DONE, "now")

    assert target.name == "labs (2).csv"
    assert (folder.path / "done" / "labs.csv.report.txt").read_text() == "earlier"


def test_a_file_that_became_another_stays_to_be_read_again(folder):
    sha256 = drop(folder, "labs.csv", b"read")
    drop(folder, "labs.csv", b"written meanwhile")

    assert folder.put_away("labs.csv", sha256, Place.DONE, "") is None
    assert (folder.path / "labs.csv").read_bytes() == b"written meanwhile"
    assert not (folder.path / "done").exists()


def test_a_file_somebody_else_put_away_is_no_error(folder):
    assert folder.put_away("gone.csv", "0", Place.DONE, "") is None


def test_a_folder_that_is_gone_is_said_and_comes_back(folder):
    drop(folder, "labs.csv")
    away = folder.path.rename(folder.path.with_name("unplugged"))
    with pytest.raises(DropFolderError, match="cannot be read"):
        folder.look({})
    away.rename(folder.path)

    assert settled(folder) == ("labs.csv",)


def test_a_file_that_cannot_be_moved_stays_where_it_is(folder):
    sha256 = drop(folder, "labs.csv")
    (folder.path / "done").write_bytes(b"a file where the folder should be")

    with pytest.raises(DropFolderError, match="the file is where it was"):
        folder.put_away("labs.csv", sha256, Place.DONE, "")
    assert (folder.path / "labs.csv").exists()


def test_a_file_that_cannot_be_moved_leaves_no_report_that_says_it_was(folder, monkeypatch):
    sha256 = drop(folder, "labs.csv")

    def refuse(source, target):
        raise PermissionError(13, "in use by another program")

    with monkeypatch.context() as patched:
        patched.setattr(type(folder.path), "rename", refuse)
        with pytest.raises(DropFolderError, match="in use by another program"):
            folder.put_away("labs.csv", sha256, Place.DONE, "Done.")
    assert list((folder.path / "done").iterdir()) == []

    assert folder.put_away("labs.csv", sha256, Place.DONE, "Done.").name == "labs.csv"


def test_a_full_disk_leaves_the_file_where_it_was(small_disk):
    folder = DropFolder(small_disk)
    sha256 = drop(folder, "labs.csv")
    free = os.statvfs(small_disk)
    with (small_disk / "ballast").open("wb") as ballast:
        os.posix_fallocate(ballast.fileno(), 0, free.f_bavail * free.f_frsize)

    with pytest.raises(IronViewError):
        folder.put_away("labs.csv", sha256, Place.DONE, "x" * 100_000)
    assert (small_disk / "labs.csv").read_bytes() == b"a,b\n"


@pytest.mark.parametrize("name", ["x" * 236 + ".csv", "ü" * 120 + ".csv", "x" * 251 + ".csv"])
def test_a_file_with_a_very_long_name_is_put_away_under_a_shorter_one(folder, name):
    first = folder.put_away(name, drop(folder, name), Place.DONE, "Done.")
    second = folder.put_away(name, drop(folder, name), Place.DONE, "Done.")

    assert first.suffix == second.suffix == ".csv"
    assert first != second
    assert first.with_name(first.name + REPORT_ENDING).read_text() == "Done."
    assert second.stem.endswith(" (2)")
    assert not (folder.path / name).exists()
