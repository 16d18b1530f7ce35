import os
import stat
import time

import pytest

from ironview.whole_file import UnwritableFileError, write_whole


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_parts_stand_one_after_the_other_for_the_owner_only(tmp_path):
    path = tmp_path / "out.json"
    write_whole(path, [b"one", b"two"])
    assert path.read_bytes() == b"onetwo"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names(tmp_path) == ["out.json"]


def test_an_older_file_is_replaced(tmp_path):
    path = tmp_path / "out.json"
    path.write_bytes(b"older and longer")
    write_whole(path, [b"new"])
    assert path.read_bytes() == b"new"


def test_an_error_while_the_parts_are_made_keeps_the_older_file(tmp_path):
    path = tmp_path / "out.json"
    path.write_bytes(b"older")

    def parts():
        yield b"half"
        raise KeyError

    with pytest.raises(KeyError):
        write_whole(path, parts())
    assert path.read_bytes() == b"older"
    assert names(tmp_path) == ["out.json"]


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path):
    with pytest.raises(UnwritableFileError, match="as it was"):
        write_whole(tmp_path / "none" / "out.json", [b"x"])


def test_a_target_that_cannot_be_replaced_is_said_and_nothing_is_left(tmp_path):
    path = tmp_path / "taken"
    path.mkdir()
    with pytest.raises(UnwritableFileError):
        write_whole(path, [b"x"])
    assert names(tmp_path) == ["taken"]


@pytest.mark.parametrize(
    ("name", "age_s", "stays"),
    [
        (".out.json.abcd1234", 86_500, False),
        (".out.json.abcd1234", 86_300, True),
        (".out.json.ABCD1234", 86_500, True),
        (".out.json.abcd12345", 86_500, True),
        (".other.json.abcd1234", 86_500, True),
        ("out.json.abcd1234", 86_500, True),
    ],
)
def test_what_a_killed_program_left_is_taken_away_a_day_later(tmp_path, name, age_s, stays):
    left = tmp_path / name
    left.write_bytes(b"half")
    then = time.time() - age_s
    os.utime(left, (then, then))
    write_whole(tmp_path / "out.json", [b"whole"])

    assert left.exists() is stays
    assert (tmp_path / "out.json").read_bytes() == b"whole"


def test_what_is_no_file_is_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(UnwritableFileError, match="could not be written"):
        write_whole(pipe, [b"new"])

    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]
