import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.interchange.hl7v2.segments import Separators, is_hl7, read_messages, unescape

HEADER = "MSH|^~\\&|A|B|C|D|20260310||ORU^R01^ORU_R01|7|P|2.5"


def names(text):
    return [[segment.name for segment in message.segments] for message in read_messages(text)]


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\r\r\n"])
def test_any_line_end_ends_a_segment(end):
    assert names(end.join([HEADER, "PID|1", "OBX|1"])) == [["MSH", "PID", "OBX"]]


def test_mixed_line_ends_frames_and_envelopes_are_taken_off():
    text = f"FHS|^~\\&|x\rBHS|^~\\&|x\r\x0b{HEADER}\rPID|1\n\x1c\r\x0b{HEADER}\r\nOBX|1\r\x1cBTS|2\rFTS|1"
    assert names(text) == [["MSH", "PID"], ["MSH", "OBX"]]


def test_what_stands_before_the_first_message_is_skipped():
    assert names(f"/* comment\n*/\n{HEADER}\nPID|1") == [["MSH", "PID"]]


def test_a_field_may_run_over_several_lines():
    (message,) = read_messages(f"{HEADER}\nOBX|1|FT|X||first\nsecond|unit\nNTE|1||note\nmore")
    obx, note = message.segments[1:]
    assert obx.raw(5) == "first\nsecond"
    assert obx.raw(6) == "unit"
    assert note.raw(3) == "note\nmore"


def test_fields_of_the_header_count_like_those_of_others():
    (message,) = read_messages(HEADER)
    header = message.segments[0]
    assert header.raw(1) == "|"
    assert header.raw(2) == "^~\\&"
    assert header.text(4) == "B"
    assert message.type == "ORU"
    assert message.first("PID") is None


def test_a_message_may_bring_its_own_separators():
    (message,) = read_messages("MSH#!@$%#A#B#C#D#2026##ORU!R01\rPID#1##1!2@3%4")
    pid = message.segments[1]
    assert pid.text(3) == "1"
    assert pid.text(3, 2) == "2"
    assert pid.repetitions(3) == ["1!2", "3%4"]
    assert pid.part("3%4", 1) == "3"


def test_separators_left_out_are_the_usual_ones():
    (message,) = read_messages("MSH|^|A\rPID|1||1^2~3")
    assert message.segments[1].repetitions(3) == ["1^2", "3"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("a\\F\\b", "a|b"),
        ("a\\S\\b\\T\\c\\R\\d\\E\\", "a^b&c~d\\"),
        ("a\\.br\\b", "a\nb"),
        ("\\H\\bold\\N\\", "bold"),
        ("\\XB5\\g/L", "µg/L"),
        ("\\Z03BC\\g/L", "μg/L"),
        ("\\Zother\\", "\\Zother\\"),
        ("C:\\folder", "C:\\folder"),
        ("10\\S\\9/L", "10^9/L"),
        ("plain", "plain"),
    ],
)
def test_escapes_are_undone_and_unknown_ones_stay(written, meant):
    assert unescape(written, Separators()) == meant


def test_another_escape_character_is_respected():
    assert unescape("a$F$b\\", Separators(escape="$")) == "a|b\\"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (HEADER, True),
        (f"\x0b{HEADER}", True),
        (f"text\r{HEADER}", True),
        ("FHS|^~\\&|", True),
        ("MSHA", False),
        ("msh|^~\\&", False),
        ("a MSH|", False),
        ("", False),
    ],
)
def test_a_message_is_known_by_its_first_line(text, is_one):
    assert is_hl7(text) is is_one


@given(st.text(st.sampled_from("MSHPIDOBX|^~\\&\r\n\x0b1"), max_size=60))
def test_no_text_breaks_the_reader(text):
    for message in read_messages(f"{HEADER}\r{text}"):
        for segment in message.segments:
            segment.text(3, 2)
            segment.whole(5)
