import json

import pytest

from ironview import __version__
from ironview.domain.errors import ResourceError
from ironview.knowledge.build_stamp import BuildStamp, read_build_stamp, version_text

STAMP = {"version": "0.1.0", "commit": "1a2b3c4d5e6f7890", "date": "2026-11-28T06:00:00Z"}


def stamp_in(folder, said):
    (folder / "build.json").write_text(json.dumps(said), encoding="utf-8")
    return read_build_stamp(folder)


def test_a_source_tree_has_no_stamp(tmp_path):
    assert read_build_stamp(tmp_path) is None
    assert version_text() == __version__


def test_a_stamp_says_commit_and_day(tmp_path):
    stamp = stamp_in(tmp_path, STAMP)

    assert stamp == BuildStamp("0.1.0", "1a2b3c4d5e6f7890", "2026-11-28")
    assert stamp.text == "1a2b3c4d5e6f, 2026-11-28"


def test_a_stamp_says_that_files_differed_from_the_commit(tmp_path):
    stamp = stamp_in(tmp_path, {**STAMP, "commit": "1a2b3c4d5e6f7890+changed"})

    assert stamp.text == "1a2b3c4d5e6f+changed, 2026-11-28"


@pytest.mark.parametrize("said", [[], {}, {"version": "0.1.0", "commit": "1a2b"}, "text", None])
def test_a_stamp_that_cannot_be_read_is_told(tmp_path, said):
    with pytest.raises(ResourceError, match="stamp of this build cannot be read"):
        stamp_in(tmp_path, said)
