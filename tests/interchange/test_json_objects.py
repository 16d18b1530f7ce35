import pytest

from ironview.domain.errors import UnreadableFileError
from ironview.interchange.json_objects import read_head, split_objects, text_of


def places(data):
    return [item.place for item in split_objects("f", data)]


def test_one_object_keeps_the_name_of_the_file():
    assert places(b' {"a": 1} ') == ["f"]


def test_an_array_counts_from_zero():
    assert places(b'[{"a": 1}, {"b": 2}]') == ["f:[0]", "f:[1]"]


def test_lines_count_from_one_and_blank_lines_are_skipped():
    assert places(b'{"a": 1}\n\n{"b": 2}\r\n') == ["f:1", "f:3"]


def test_one_bad_line_does_not_take_the_others_with_it():
    first, second, third = split_objects("f", b'{"a": 1}\n{"b": \n{"c": 3}\n')
    assert not first.fault
    assert second.fault
    assert second.place == "f:2"
    assert third.raw == b'{"c": 3}'


def test_a_line_nested_too_deeply_is_a_bad_line():
    deep = b'{"a":' * 100_000
    first, second, _ = split_objects("f", b"{}\n" + deep + b"\n{}")
    assert not first.fault
    assert "nested" in second.fault


@pytest.mark.parametrize(
    "data",
    [b'{"a": [1,]}', b'{"a": 1', b'{"a": 1} extra', b"{a: 1}", b'{\n"a": 1,\n}\n', b"{\0}"],
)
def test_what_is_no_json_says_where(data):
    with pytest.raises(UnreadableFileError, match="f is not valid JSON"):
        split_objects("f", data)


def test_the_line_of_a_fault_is_named():
    with pytest.raises(UnreadableFileError, match="line 3"):
        split_objects("f", b'{\n"a": 1,\nb: 2\n}')


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_deep_nesting_is_a_sentence_and_no_crash(opening):
    with pytest.raises(UnreadableFileError, match="nested deeper"):
        split_objects("f", opening * 200_000)


def test_the_head_of_what_is_no_object_is_empty():
    head = read_head(b"[1, 2]")
    assert text_of(head.resource_type) == ""
    assert text_of(read_head(b'{"resourceType": 7}').resource_type) == ""
    assert text_of(read_head(b'{"resourceType": "Patient"}').resource_type) == "Patient"


def test_half_a_character_is_replaced_and_whole_ones_and_backslashes_stay():
    (item,) = split_objects("f", rb'{"a": "\ud83d", "b": "\ud83d\ude00", "c": "\\ud83d"}')
    assert item.raw == rb'{"a": "\ufffd", "b": "\ud83d\ude00", "c": "\\ud83d"}'
