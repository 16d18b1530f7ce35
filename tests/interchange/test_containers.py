import gzip
import io
import zipfile
from pathlib import Path

import pytest

from ironview.domain.errors import UnreadableFileError
from ironview.interchange import containers
from ironview.interchange.containers import Document, Refused, distinct_names, open_documents


def zipped(**members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.fixture
def opened(tmp_path):
    def write_and_open(data, name="file.json"):
        path = tmp_path / name
        path.write_bytes(data)
        return list(open_documents(path))

    return write_and_open


def refusal(opened, data, name="file.json"):
    with pytest.raises(UnreadableFileError) as caught:
        opened(data, name)
    return str(caught.value)


def test_a_plain_file_is_one_document(opened):
    assert opened(b"{}") == [Document("file.json", b"{}")]


def test_gzip_is_recognised_whatever_the_file_is_called(opened):
    assert opened(gzip.compress(b"{}"), "letter.txt") == [Document("letter.txt", b"{}")]


def test_every_member_of_a_zip_is_a_document_with_its_own_name(opened):
    assert opened(zipped(a=b"{}", b=b"[]"), "all.zip") == [
        Document("all.zip:a", b"{}"),
        Document("all.zip:b", b"[]"),
    ]


def test_an_empty_zip_holds_no_document(opened):
    assert opened(zipped(), "all.zip") == []


def test_an_archive_inside_an_archive_is_refused_and_its_neighbour_read(opened):
    inner = zipped(a=b"{}")
    first, second = opened(zipped(inner=inner, other=b"{}"), "all.zip")
    assert isinstance(first, Refused)
    assert "archive inside an archive" in first.text
    assert second == Document("all.zip:other", b"{}")


def test_a_picture_inside_a_zip_is_refused_and_its_neighbour_read(opened):
    first, second = opened(zipped(picture=bytes(range(32)) * 50, other=b"{}"), "all.zip")
    assert isinstance(first, Refused)
    assert isinstance(second, Document)


@pytest.mark.parametrize("part", [30, 60, -10])
def test_a_truncated_zip_says_that_it_is_damaged(opened, part):
    assert "damaged or incomplete .zip" in refusal(opened, zipped(a=b"{}" * 200)[:part])


@pytest.mark.parametrize("part", [12, 20, -5])
def test_a_truncated_gzip_says_that_it_is_damaged(opened, part):
    whole = gzip.compress(bytes(range(256)) * 20)
    assert "damaged or incomplete .gz" in refusal(opened, whole[:part])


def test_a_zip_member_whose_checksum_is_wrong_is_damage(opened):
    whole = bytearray(zipped(a=b'{"a": 1}' * 20))
    whole[40] ^= 0xFF
    assert "damaged" in refusal(opened, bytes(whole))


def test_binary_nonsense_is_refused_from_its_first_bytes(opened):
    assert "not a text file" in refusal(opened, bytes(range(256)) * 1000)


@pytest.mark.parametrize("pack", [gzip.compress, lambda data: zipped(a=data), bytes])
def test_more_than_the_limit_is_refused_before_it_is_in_memory(opened, monkeypatch, pack):
    monkeypatch.setattr(containers, "LARGEST_DOCUMENT", 3_000_000)
    monkeypatch.setattr(containers._bounded, "__defaults__", (3_000_000,))
    assert opened(pack(b" " * 3_000_000))
    assert "more than" in refusal(opened, pack(b" " * 3_000_001))


def test_a_zip_that_lies_about_its_size_is_still_bounded(opened, monkeypatch):
    monkeypatch.setattr(containers, "_check_archive", lambda *_: None)
    monkeypatch.setattr(containers, "LARGEST_DOCUMENT", 1000)
    assert "more than" in refusal(opened, zipped(a=b" " * 5_000_000))


def test_members_share_one_limit(opened, monkeypatch):
    monkeypatch.setattr(containers, "_check_archive", lambda *_: None)
    monkeypatch.setattr(containers, "LARGEST_DOCUMENT", 1000)
    assert len(opened(zipped(a=b" " * 500, b=b" " * 500))) == 2
    assert "more than" in refusal(opened, zipped(a=b" " * 500, b=b" " * 501))


def test_too_many_members_are_refused(opened, monkeypatch):
    monkeypatch.setattr(containers, "_MOST_MEMBERS", 2)
    assert len(opened(zipped(a=b"", b=b""))) == 2
    assert "at most 2" in refusal(opened, zipped(a=b"", b=b"", c=b""))


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(UnreadableFileError, match="There is no file"):
        list(open_documents(tmp_path / "absent.json"))
    with pytest.raises(UnreadableFileError, match="is a folder"):
        list(open_documents(tmp_path))


def test_a_file_this_user_may_not_read_says_so(tmp_path, monkeypatch):
    path = tmp_path / "locked.json"
    path.write_bytes(b"{}")

    def refuse(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(path), "open", refuse)
    with pytest.raises(UnreadableFileError, match="may not be read by this user"):
        list(open_documents(path))


def test_a_disk_error_is_a_sentence(tmp_path, monkeypatch):
    def fail(*_args, **_kwargs):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(type(tmp_path), "open", fail)
    with pytest.raises(UnreadableFileError, match="Input/output error"):
        list(open_documents(tmp_path / "file"))


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["a/x.csv", "a/y.csv"], ("x.csv", "y.csv")),
        (["a/x.csv", "b/x.csv", "b/y.csv"], ("a/x.csv", "b/x.csv", "y.csv")),
        (["1/a/x.csv", "2/a/x.csv"], ("a/x.csv", "a/x.csv (2)")),
    ],
)
def test_files_that_are_read_together_are_called_differently(paths, names):
    assert distinct_names([Path(path) for path in paths]) == names
