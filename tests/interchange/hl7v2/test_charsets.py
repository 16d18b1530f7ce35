import pytest

from ironview.interchange.encodings import as_utf8
from ironview.interchange.hl7v2.charsets import codec_of, declared_text


def header(charset):
    return f"MSH|^~\\&|A|B|C|D|2026||ORU^R01|1|P|2.5||||||{charset}\r"


def text_of(data):
    return as_utf8(data).decode()


@pytest.mark.parametrize(
    ("charset", "codec", "word"),
    [
        ("8859/1", "latin-1", "Hämoglobin"),
        ("8859/2", "iso8859_2", "Żelazo"),
        ("ISO 8859-5", "iso8859_5", "Железо"),
        ("WINDOWS-1251", "cp1251", "Железо"),
        ("GB 18030-2000", "gb18030", "铁蛋白"),
        ("BIG-5", "big5", "鐵蛋白"),
        ("KS X 1001", "euc_kr", "페리틴"),
        ("8859/2~UNICODE UTF-8", "iso8859_2", "Żelazo"),
    ],
)
def test_what_a_message_declares_is_believed_when_it_fits(charset, codec, word):
    text = f"{header(charset)}OBX|1|NM|^{word}\r"
    assert text_of(text.encode(codec)) == text


@pytest.mark.parametrize("charset", ["ASCII", "UNICODE UTF-8", "", "8859", "no such", "8859/12"])
def test_a_declaration_that_lies_gives_way_to_windows_1252(charset):
    text = f"{header(charset)}OBX|1|NM|^Hämoglobin “µg”\r"
    assert text_of(text.encode("cp1252")) == text


@pytest.mark.parametrize("charset", ["8859/1", "8859/5", "ASCII"])
def test_utf_8_is_seen_whatever_is_declared(charset):
    text = f"{header(charset)}OBX|1|NM|^Hämoglobin µg\r"
    assert text_of(text.encode()) == text


def test_each_message_of_a_file_is_decoded_by_itself():
    first, second = f"{header('')}OBX|1|NM|^Eisen µg\r", f"{header('8859/2')}OBX|1|NM|^Żelazo\r"
    third = f"{header('')}OBX|1|NM|^Hämoglobin\r"
    data = first.encode() + second.encode("iso8859_2") + third.encode("cp1252")
    assert text_of(data) == first + second + third


def test_text_without_messages_is_not_ours():
    assert declared_text("Hämoglobin MSH|".encode("cp1252"), bytes.decode) is None


@pytest.mark.parametrize("name", ["rot13", "zlib", "idna", "8859/99", "UTF-7", "hex"])
def test_no_other_codec_can_be_named(name):
    assert codec_of(name) == ""


@pytest.mark.parametrize("start", [b"MSH|", b"MSH|^", b"MSH|^~\\&", b"MSH||||||||||||||||||"])
def test_a_short_header_declares_nothing(start):
    assert text_of(start + b"\xe4") == f"{start.decode()}ä"
