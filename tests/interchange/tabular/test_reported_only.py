"""A table that dates its reports only: nothing is read as drawn then until somebody says so."""

import pytest

from ironview.interchange.questions import Asked
from ironview.interchange.tabular.mapping import NO_MAPPING
from ironview.interchange.tabular.mapping_writing import with_answer
from tests.interchange.tabular.conftest import results_of

HEADER = "patient_id,lab_name,result_datetime,value,unit\n"
TEXT = f"{HEADER}P-1,Ferritin,2026-03-02T12:11:00,12.5,µg/L\nP-1,Glucose,2026-03-02,5,mmol/L\n"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("collected", [("P-1", "ferritin", "12.5", "µg/L", "2026-03-02T12:11+01:00")]),
        ("reported", [("P-1", "ferritin", "12.5", "µg/L", "")]),
    ],
)
def test_it_is_asked_once_which_day_it_is_and_read_so(table, answer, expected):
    (question,) = table(TEXT).questions
    assert (question.asked, question.subject) == (Asked.PART, "result_datetime")
    assert question.options == ("collected", "reported")
    assert [one.written for one in question.examples] == ["2026-03-02T12:11:00"]

    staged = table(TEXT, with_answer(NO_MAPPING, question, answer))

    assert results_of(staged) == expected
    assert not staged.questions


def test_until_then_no_report_is_taken_for_a_collection(table):
    (record,) = table(TEXT).records

    assert all(one.collected is None for one in record.results)


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADER}P-1,Glucose,2026-03-02,5,mmol/L\n",
        f"{HEADER}P-1,Ferritin,,12.5,µg/L\n",
        "patient_id,lab_name,collected,result_datetime,value,unit\nP-1,Ferritin,,2026-03-02,5,µg/L\n",
    ],
)
def test_nothing_is_asked_where_no_answer_would_help(table, text):
    assert not table(text).questions
