"""A table whose header names none of its parts is asked about, column by column."""

import pytest

from ironview.interchange.questions import Asked
from ironview.interchange.tabular.mapping import NO_MAPPING
from ironview.interchange.tabular.mapping_writing import with_answer
from tests.interchange.tabular.conftest import results_of

BODY = "P-1,Ferritin,12.5,µg/L,2026-03-02\nP-2,Hb,13.1,g/dL,2026-03-04\n"
PARTS = ("patient", "test", "value", "unit", "collected")
EXPECTED = [
    ("P-1", "ferritin", "12.5", "µg/L", "2026-03-02"),
    ("P-2", "hb", "13.1", "g/dL", "2026-03-04"),
]


@pytest.mark.parametrize(
    ("header", "names"),
    [
        ("", ("Column A", "Column B", "Column C", "Column D", "Column E")),
        ("q1,q2,q3,q4,q5\n", ("q1", "q2", "q3", "q4", "q5")),
    ],
)
def test_every_column_is_asked_about_before_anything_is_read(table, header, names):
    text = header + BODY
    staged, mapping = table(text), NO_MAPPING
    for name, part in zip(names, PARTS, strict=True):
        assert not staged.records
        assert [one.reason for one in staged.held] == ["import.unknown_columns"] * 2
        question = staged.questions[0]
        assert (question.asked, question.subject) == (Asked.PART, name)
        mapping = with_answer(mapping, question, part)
        staged = table(text, mapping)
    assert results_of(staged) == EXPECTED
    assert not staged.held
    assert not staged.questions


def test_the_question_shows_cells_of_its_column(table):
    third = table(BODY).questions[2]
    assert [one.written for one in third.examples] == ["12.5", "13.1"]
    assert "ignored" in third.options


def test_columns_that_make_no_result_leave_the_lines_held(table):
    staged, mapping = table(BODY), NO_MAPPING
    while staged.questions:
        mapping = with_answer(mapping, staged.questions[0], "ignored")
        staged = table(BODY, mapping)
    assert not staged.records
    assert len(staged.held) == 2


@pytest.mark.parametrize(
    "text",
    ["a,b\n1,2\n3,4\n", "a,b,c\n1,2,3\n", "a,b,c\nd,e,f\ng,h,i\n", "a,b,c\n1,2,3\n,,\n4\n5\n"],
)
def test_what_does_not_look_like_results_is_refused(read_plain, text):
    (aside,) = read_plain(text).rejected
    assert aside.reason == "import.unreadable_file"
