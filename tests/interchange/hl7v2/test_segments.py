from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ironview.interchange.hl7v2.segments import Message, is_hl7, read_messages

HEADER = "MSH|^~\\&|A|B|C|D|20260310||ORU^R01^ORU_R01|7|P|2.5"


def names(text):
    return [[segment.name for segment in message.segments] for message in read_messages(text)]


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\r\r\n"])
def test_any_line_end_ends_a_segment(end):
    assert names(end.join([HEADER, "PID|1", "OBX|1"])) == [["MSH", "PID", "OBX"]]


def test_mixed_line_ends_frames_and_envelopes_are_taken_off():
    first = f"FHS|^~\\&|x\rBHS|^~\\&|x\r\x0b{HEADER}\rPID|1\n\x1c\r"
    text = f"{first}\x0b{HEADER}\r\nOBX|1\r\x1cBTS|2\rFTS|1"
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


def test_a_message_may_bring_its_own_separators():
    (message,) = read_messages("MSH#!@$%#A#B#C#D#2026##ORU!R01\rPID#1##1!2%5@3%4")
    pid = message.segments[1]
    assert pid.text(3) == "1"
    assert pid.text(3, 2) == "2%5"
    assert pid.repetitions(3) == ["1!2%5", "3%4"]
    assert pid.part("3%4", 1) == "3%4"
    assert pid.first_subcomponent(3, 2) == "2"


def test_separators_left_out_are_the_usual_ones():
    (message,) = read_messages("MSH|^|A\rPID|1||1^2~3")
    assert message.segments[1].repetitions(3) == ["1^2", "3"]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (HEADER, True),
        (f"\x0b{HEADER}", True),
        (f"text\r{HEADER}", True),
        (f"\ufeff  {HEADER}", True),
        ("FHS|^~\\&|", True),
        ("BHS#!@$%#A", True),
        ("MSH|^~\\&", True),
        ("MSH,TSH,FSH\n1,2,3", False),
        ("MSH;;\n1;2;3", False),
        ("MSH||", False),
        ("MSHA", False),
        ("msh|^~\\&", False),
        ("a MSH|", False),
        ("", False),
    ],
)
def test_a_message_is_known_by_its_first_line(text, is_one):
    assert is_hl7(text) is is_one


def test_lines_may_be_indented_or_marked():
    assert names(f"\ufeff  {HEADER}\n  PID|1\n\tOBX|1\n\ufeff{HEADER}") == [
        ["MSH", "PID", "OBX"],
        ["MSH"],
    ]


def test_a_message_printed_as_one_line_is_taken_apart():
    assert names(f"{HEADER}\\rPID|1\\rOBX|1|ST|X||a\\rb") == [["MSH", "PID", "OBX"]]


def test_a_line_of_three_letters_continues_the_field_and_is_no_segment():
    (message,) = read_messages(f"{HEADER}\nOBX|1|TX|X||see\nCRP\nbelow|mg/L\nPV1\n")
    obx, visit = message.segments[1:]
    assert (obx.raw(5), obx.raw(6)) == ("see\nCRP\nbelow", "mg/L")
    assert visit.name == "PV1"


def test_lines_are_counted_as_an_editor_shows_them():
    text = f"\x0b{HEADER}\r\nPID|1\r\n\r\nOBX|1\r\n\x1c\r\n\x0b{HEADER}\r\nOBX|1"
    lines = [segment.line for message in read_messages(text) for segment in message.segments]
    assert lines == [1, 2, 4, 6, 7]


def test_frames_without_line_end_still_part_messages():
    assert names(f"\x0b{HEADER}\rOBX|1\x1c\x0b{HEADER}\rOBX|1\x1c") == [["MSH", "OBX"]] * 2


def test_results_before_the_first_header_are_not_lost():
    assert names(f"PID|1||7\nOBX|1\n{HEADER}\nPID|1") == [["MSH", "PID", "OBX"], ["MSH", "PID"]]


@pytest.mark.parametrize(
    ("end", "is_cut"), [("", True), (" ", True), ("\r", False), ("\n", False), ("\r\x1c", False)]
)
def test_a_text_that_ends_within_a_line_may_be_cut(end, is_cut):
    (message,) = read_messages(f"{HEADER}\rOBX|1|NM{end}")
    assert message.is_cut is is_cut


def test_letters_and_blanks_separate_nothing():
    (message,) = read_messages("MSH|abc1|A\rPID|1||1^2~3")
    assert message.segments[1].repetitions(3) == ["1^2", "3"]


def test_null_is_nothing():
    (message,) = read_messages(f'{HEADER}\rPID|1||""^""^x|""')
    pid = message.segments[1]
    assert [pid.text(3), pid.text(3, 3), pid.whole(4), pid.first_subcomponent(3, 1)] == [
        "",
        "x",
        "",
        "",
    ]


@given(st.text(st.sampled_from("MSHPIDOBX|^~\\&\r\n\x0b1"), max_size=60))
def test_no_text_breaks_the_reader(text):
    for message in read_messages(f"{HEADER}\r{text}"):
        for segment in message.segments:
            segment.text(3, 2)
            segment.whole(5)


def continued(pointer):
    return f"MSH|^~\\&|A|B|C|D|20260310||ORU^R01|8|P|2.5||{pointer}"


def test_an_addendum_goes_on_with_the_last_field_of_the_segment_before():
    (message,) = read_messages(f"{HEADER}\nOBX|1|NM|2276-4^Ferri\nADD|tin||42|ug/L\nOBX|2")
    obx = message.segments[1]
    assert [segment.name for segment in message.segments] == ["MSH", "OBX", "OBX"]
    assert obx.text(3, 2) == "Ferritin"
    assert (obx.raw(5), obx.raw(6)) == ("42", "ug/L")


def test_a_message_in_parts_is_one_message():
    first = [HEADER, "PID|1||5", "OBX|1", "DSC|p1"]
    second = [continued("p1"), "OBX|2", "DSC|p2|F"]
    third = [continued("p2"), "OBX|3"]
    text = "\n".join([*first, *second, *third, HEADER, "PID|1||6"])
    assert names(text) == [["MSH", "PID", "OBX", "OBX", "OBX"], ["MSH", "PID"]]


def test_a_part_may_begin_within_a_segment():
    text = "\n".join([HEADER, "OBX|1|NM|2276-4||4", "DSC|p1", continued("p1"), "ADD|2|ug/L"])
    (message,) = read_messages(text)
    obx = message.segments[1]
    assert (obx.raw(5), obx.raw(6)) == ("42", "ug/L")


def test_parts_find_each_other_across_other_messages_and_keep_their_order():
    text = "\n".join(
        [HEADER, "PID|1||5", "DSC|p1", HEADER, "PID|1||6", "NTE|1", continued("p1"), "OBX|2"]
    )
    assert names(text) == [["MSH", "PID", "OBX"], ["MSH", "PID", "NTE"]]


def test_a_part_whose_other_half_never_comes_is_kept():
    assert names(f"{HEADER}\nPID|1\nDSC|p1") == [["MSH", "PID", "DSC"]]
    assert names(f"{continued('p9')}\nOBX|1") == [["MSH", "OBX"]]


def test_two_that_wait_for_the_same_part_are_served_in_their_order():
    waiting = [HEADER, "PID|1||5", "DSC|p1"], [HEADER, "PID|1||6", "DSC|p1"]
    parts = [continued("p1"), "OBX|1"], [continued("p1"), "OBX|2"]
    text = "\n".join(chain.from_iterable((*waiting, *parts)))
    told = [(one.segments[1].raw(3), one.segments[2].raw(1)) for one in read_messages(text)]
    assert told == [("5", "1"), ("6", "2")]


def test_parts_that_never_come_cost_no_comparison_with_every_other(monkeypatch):
    """Ten times as many messages may ask about ten times as many pointers, not a hundred times."""
    asked = []
    goes_on_as = Message.goes_on_as.fget
    monkeypatch.setattr(
        Message, "goes_on_as", property(lambda self: asked.append(1) or goes_on_as(self))
    )
    text = "\n".join(f"{continued(f'never{n}')}\nPID|1\nDSC|neither{n}" for n in range(100))

    assert len(list(read_messages(text))) == 100
    assert len(asked) <= 400


def test_the_last_part_says_whether_the_whole_was_cut():
    whole = f"{HEADER}\nOBX|1\nDSC|p1\n{continued('p1')}\nOBX|2\n"
    assert [message.is_cut for message in read_messages(whole)] == [False]
    assert [message.is_cut for message in read_messages(whole[:-1])] == [True]
