"""Files that go away between two looks at them."""

import pytest

from ironview.controller.import_work import imported_file
from ironview.domain.errors import UnreadableFileError


def test_a_file_is_known_again_by_its_bytes(tmp_path):
    path = tmp_path / "labs.csv"
    path.write_bytes(b"abc")
    file = imported_file(path, "labs.csv")
    assert (file.name, file.size, file.sha256[:8]) == ("labs.csv", 3, "ba7816bf")


def test_a_file_that_went_away_is_told(tmp_path):
    with pytest.raises(UnreadableFileError, match=r"gone\.csv could not be read .* Nothing was"):
        imported_file(tmp_path / "gone.csv", "gone.csv")
