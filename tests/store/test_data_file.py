"""The file is looked at before it is touched, and trouble with it is a sentence."""

import errno
import os
import subprocess
import sys

import pytest

from ironview.store import data_file
from ironview.store.database import open_store
from ironview.store.errors import StoreError, StoreFullError, StoreReadOnlyError


def failing(number):
    def fail(*_args, **_more):
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.EACCES, StoreReadOnlyError),
        (errno.EROFS, StoreReadOnlyError),
        (errno.ENOSPC, StoreFullError),
        (errno.EIO, StoreError),
        (errno.ENAMETOOLONG, StoreError),
    ],
)
def test_a_file_that_cannot_be_made_is_said_in_a_sentence(path, monkeypatch, number, kind):
    monkeypatch.setattr(data_file.os, "open", failing(number))

    with pytest.raises(kind) as told:
        data_file.prepare(path)

    assert str(told.value).endswith(".")
    assert not path.exists()


@pytest.mark.parametrize("refused", ["folder", "file"])
def test_what_may_not_be_written_is_refused_before_it_is_opened(path, clock, monkeypatch, refused):
    open_store(path, clock).close()
    place = path.parent if refused == "folder" else path
    allowed = os.access
    monkeypatch.setattr(data_file.os, "access", lambda p, m: p != place and allowed(p, m))

    with pytest.raises(StoreReadOnlyError, match="may not be written"):
        open_store(path, clock)


def test_rights_are_left_alone_where_they_mean_nothing(path, clock, monkeypatch):
    open_store(path, clock).close()
    path.chmod(0o640)
    monkeypatch.setattr(data_file.os, "name", "nt")
    data_file._close_to_others(path)
    monkeypatch.undo()

    assert path.stat().st_mode & 0o777 == 0o640


def test_a_copy_that_cannot_be_made_is_said_and_the_store_left(path, clock, monkeypatch):
    open_store(path, clock).close()
    before = path.read_bytes()
    monkeypatch.setattr(data_file.os, "open", failing(errno.ENOSPC))

    with pytest.raises(StoreFullError):
        data_file.copy_aside(path, "", 1)

    assert path.read_bytes() == before


def test_looking_at_a_new_file_finds_version_0(path):
    path.touch()
    assert data_file.look_at(path, "") == 0


def test_a_copy_that_ends_half_way_is_taken_away(path, clock, monkeypatch):
    open_store(path, clock).close()
    monkeypatch.setattr(data_file.os, "fsync", failing(errno.EIO))

    with pytest.raises(StoreError, match="The disk reported an error"):
        data_file.copy_aside(path, "", 1)

    assert [file.name for file in path.parent.iterdir()] == [path.name]


COME_AND_GO = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT action FROM change").fetchall())
connection.close()
"""


def come_and_go(path):
    command = [sys.executable, "-c", COME_AND_GO, path]
    done = subprocess.run(command, check=True, timeout=60, capture_output=True, text=True)
    return done.stdout.strip()


def test_what_is_written_stays_when_another_program_opens_and_closes_the_file(path, clock):
    with open_store(path, clock) as store:
        store.again().close()
        come_and_go(path)
        with store.writing("a", "written_after") as change:
            change.number()

        assert come_and_go(path) == "[('written_after',)]"


def test_a_file_another_program_made_first_is_left_as_it_is(path, clock, monkeypatch):
    open_store(path, clock).close()
    before = path.read_bytes()
    monkeypatch.setattr(data_file.Path, "exists", lambda _path: False)
    data_file.prepare(path)

    assert path.read_bytes() == before
