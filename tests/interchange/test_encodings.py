import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.interchange.encodings import as_utf8, looks_like_text

TEXT = '{"unit": "µg/L", "name": "Hämoglobin"}'


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("latin-1"),
        TEXT.encode("cp1252"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 mark", "latin-1", "cp1252", "16le mark", "16be mark", "16le", "16be"],
)
def test_the_same_text_comes_out_of_every_encoding(data):
    assert looks_like_text(data)
    assert as_utf8(data).decode() == TEXT


def test_a_byte_windows_1252_does_not_know_is_read_as_latin_1():
    assert as_utf8(b"\x81\xe4").decode() == "\x81ä"


@pytest.mark.parametrize("data", [b"\x00\x01\x02\x03" * 100, bytes(range(256)) * 4])
def test_bytes_of_a_program_are_no_text(data):
    assert not looks_like_text(data)


def test_an_empty_file_is_text():
    assert looks_like_text(b"")
    assert as_utf8(b"") == b""


@given(st.binary(max_size=200))
def test_any_bytes_become_valid_utf_8(data):
    as_utf8(data).decode()


@given(st.text(max_size=100))
def test_utf_8_text_is_never_changed(text):
    plain = text.lstrip("\ufeff")
    if "\0" not in plain:
        assert as_utf8(plain.encode()).decode() == plain
