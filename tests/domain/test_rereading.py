"""A record read again after an edit: sooner, and never otherwise than from the beginning."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.assessment import Sample
from ironview.domain.history import History
from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.record import Record, Result
from ironview.domain.rereading import reach_days, read_again
from ironview.domain.response import judge_hb
from tests.domain.histories import sample_on
from tests.domain.records import (
    GUIDELINE,
    at,
    condition,
    dose,
    event,
    history,
    moment,
    on,
    patient,
    record,
    result,
    score,
)
from tests.domain.test_interpretation_properties import AS_OF, RECORDS, RESULTS

AS_OF_DAY = on(300)


@st.composite
def edits(draw: st.DrawFn, rows: tuple[Result, ...]) -> tuple[Result, ...]:
    """Rows of which some were changed, moved, taken out or added."""
    edited = list(rows)
    for new in draw(st.lists(RESULTS, min_size=1, max_size=3)):
        at = draw(st.integers(0, len(edited)))
        edited[at : at + draw(st.integers(0, 1))] = [new] if draw(st.booleans()) else []
    return tuple(draw(st.permutations(edited)) if draw(st.integers(0, 9)) == 0 else edited)


def all_of(answer: Interpretation) -> tuple[Any, ...]:
    """Everything that is said, and how it prints: what compares equal may still print otherwise."""
    return answer, repr(answer)


@settings(deadline=None)
@given(data=st.data(), before=RECORDS, as_of=AS_OF)
def test_reading_again_says_what_reading_from_the_beginning_says(data, before, as_of):
    earlier = interpret(before, GUIDELINE, on(as_of))
    for _ in range(2):
        after = replace(before, results=data.draw(edits(before.results)))
        again = interpret(after, GUIDELINE, on(as_of), earlier)
        assert all_of(again) == all_of(interpret(after, GUIDELINE, on(as_of)))
        before, earlier = after, again


def read(of: Record) -> History:
    """The history of a record everything was said of."""
    history = interpret(of, GUIDELINE, AS_OF_DAY).history
    assert history is not None
    return history


def edited(of: Record, old: Result, **changes: Any) -> Record:
    """A record in which one row is another."""
    rows = [replace(row, **changes) if row is old else row for row in of.results]
    return replace(of, results=tuple(rows))


def again(earlier: History, of: Record) -> History:
    """The history read again."""
    found = read_again(earlier, of)
    assert found is not None
    return found


def is_judged(history: History, sample: Sample) -> bool:
    """Whether something that was said of a sample was kept."""
    return bool(history.answers_of(sample))


def test_samples_of_other_dates_stay_the_same_objects():
    one, other = result("ferritin", "50", 0), result("ferritin", "60", 30)
    before = read(record(one, other))
    after = again(before, edited(before.record, other, value="61"))
    assert sample_on(after, 0) is sample_on(before, 0)
    assert sample_on(after, 30) is not sample_on(before, 30)
    assert after.calendar is before.calendar


def test_the_history_is_that_of_the_edited_record():
    one, other = result("ferritin", "50", 0), result("ferritin", "60", 30)
    before = read(record(one, other))
    record_after = edited(before.record, other, value="61")
    after = again(before, record_after)
    assert after.record is record_after
    assert [row.row for row in after.reads] == list(record_after.results)
    assert [row.row.value for row in again(after, before.record).reads] == ["50", "60"]


def test_a_row_that_moved_before_birth_is_held():
    wrong = result("ferritin", "50", 0)
    before = read(record(wrong, who=patient(birth="2020-01-01")))
    after = again(before, edited(before.record, wrong, collected=moment("2019-12-31")))
    assert [row.reason for row in after.held] == ["data.implausible"]


@pytest.mark.parametrize(("apart", "kept"), [(6, False), (7, False), (8, True)])
def test_what_was_said_is_kept_beyond_the_reach_of_the_edited_row(apart, kept):
    assert reach_days(GUIDELINE) == 7
    for day in (40 - apart, 40 + apart):
        crp = result("crp", "3", day)
        before = read(record(result("ferritin", "50", 40), crp))
        after = again(before, edited(before.record, crp, value="30"))
        assert is_judged(after, sample_on(after, 40)) is kept


def test_a_raised_crp_typed_within_reach_is_seen():
    crp = result("crp", "3", 7)
    before = record(result("ferritin", "50", 0), result("tsat", "25", 0), crp)
    earlier = interpret(before, GUIDELINE, AS_OF_DAY)
    said = interpret(edited(before, crp, value="30"), GUIDELINE, AS_OF_DAY, earlier)
    assert "confounder.inflammation" in {finding.code for finding in said.samples[0].findings}


def test_responses_to_a_course_are_judged_again_when_its_baseline_is_another():
    start, later = result("hb", "9", 0), result("hb", "10", 60)
    before = read(record(start, later, result("hb", "10", 190), dose(10), dose(150)))
    after = again(before, edited(before.record, start, value="8"))
    assert judge_hb not in after.answers_of(sample_on(after, 60))
    assert is_judged(after, sample_on(after, 60))


def test_responses_to_courses_before_are_kept_when_a_later_baseline_is_another():
    start = result("hb", "9", 140)
    before = read(record(result("hb", "9", 0), result("hb", "10", 60), start, dose(10), dose(150)))
    after = again(before, edited(before.record, start, value="8"))
    assert judge_hb in after.answers_of(sample_on(after, 60))


def test_a_correction_reaches_the_row_it_corrects_on_another_date():
    wrong, right = result("ferritin", "50", 0, id="a"), result("ferritin", "5", 90, id="b")
    before = record(wrong, right)
    earlier = interpret(before, GUIDELINE, AS_OF_DAY)
    rows = (wrong, replace(right, id="a", status="corrected"))
    after = replace(before, results=rows)
    said = interpret(after, GUIDELINE, AS_OF_DAY, earlier)
    assert all_of(said) == all_of(interpret(after, GUIDELINE, AS_OF_DAY))


def test_a_response_on_the_first_date_of_a_course_goes_by_the_baseline_before():
    start = result("hb", "9", 0)
    before = read(record(start, result("hb", "11", 150), dose(10), dose(150)))
    assert judge_hb in before.answers_of(sample_on(before, 150))
    after = again(before, edited(before.record, start, value="8"))
    assert judge_hb not in after.answers_of(sample_on(after, 150))


def test_a_history_of_which_nothing_was_said_is_read_again_too():
    start = result("hb", "9", 0)
    before = history(start, result("hb", "11", 60), dose(10))
    after = again(before, edited(before.record, start, value="8"))
    assert [sample.at for sample in after.samples] == [at(0), at(60)]


def test_rows_of_one_id_that_nothing_corrects_stay_apart():
    one, other = result("ferritin", "50", 0, id="a"), result("ferritin", "60", 30, id="a")
    before = read(record(one, other))
    after = again(before, edited(before.record, other, value="61"))
    assert sample_on(after, 0) is sample_on(before, 0)


def test_a_correction_without_an_id_reaches_no_other_date():
    one, other = result("ferritin", "50", 0), result("ferritin", "60", 30, status="corrected")
    before = read(record(one, other))
    after = again(before, edited(before.record, other, value="61"))
    assert sample_on(after, 0) is sample_on(before, 0)


def test_of_two_corrections_the_one_reaches_the_other():
    first = result("ferritin", "50", 0, id="a", status="corrected")
    second = result("ferritin", "5", 90, id="a", status="corrected")
    before = read(record(first, second))
    after = again(before, edited(before.record, second, status="entered_in_error"))
    assert sample_on(after, 0) is not sample_on(before, 0)


def test_a_correction_elsewhere_does_not_hide_the_edited_row():
    corrected = [
        result("ferritin", "50", 0, id="a"),
        result("ferritin", "5", 0, id="a", status="corrected"),
    ]
    other = result("hb", "12", 90)
    before = read(record(*corrected, other))
    after = again(before, edited(before.record, other, value="11"))
    assert sample_on(after, 90).results[0].row.value == "11"


@pytest.mark.parametrize("kind", ["oral_iron", "surgery"])
def test_iron_by_mouth_is_remembered_for_an_edited_row(kind):
    iron = result("iron", "10", 0, "12:00")
    before = record(iron, result("tibc", "60", 0, "12:00"), event(kind, 0, "08:00"))
    earlier = interpret(before, GUIDELINE, AS_OF_DAY)
    after = edited(before, iron, value="12")
    said = interpret(after, GUIDELINE, AS_OF_DAY, earlier)
    assert all_of(said) == all_of(interpret(after, GUIDELINE, AS_OF_DAY))


@pytest.mark.parametrize(
    "changes",
    [
        {"patient": patient(sex="male")},
        {"conditions": (condition("pregnancy", 0),)},
        {"infusions": (dose(3),)},
        {"events": (event("surgery", 5),)},
        {"symptoms": (score("5", 5),)},
    ],
)
def test_nothing_is_kept_when_more_than_results_was_edited(changes):
    before = read(record(result("ferritin", "50", 0)))
    assert read_again(before, replace(before.record, **changes)) is None


def test_nothing_is_kept_when_rows_changed_their_order():
    one, other = result("ferritin", "50", 0), result("ferritin", "x", 30)
    before = read(record(one, other, result("hb", "y", 60)))
    turned = replace(before.record, results=before.record.results[::-1])
    assert read_again(before, turned) is None


@pytest.mark.parametrize(
    ("guideline", "as_of"),
    [(GUIDELINE.choosing(profile="ckd_nd"), AS_OF_DAY), (GUIDELINE, on(30))],
)
def test_another_rule_book_or_date_is_read_from_the_beginning(guideline, as_of: date):
    of = record(result("ferritin", "90", 20), dose(0))
    earlier = interpret(of, GUIDELINE, AS_OF_DAY)
    said = interpret(of, guideline, as_of, earlier)
    assert all_of(said) == all_of(interpret(of, guideline, as_of))
    assert said.as_of == as_of


def test_rows_without_a_date_are_held_in_the_order_of_the_record():
    undated = result("ferritin", "50", None)
    before = read(record(result("hb", "x", 0), undated, result("crp", "y", 10)))
    after = again(before, edited(before.record, undated, value="51"))
    assert [row.name for row in after.held] == ["hb", "ferritin", "crp"]
    assert after.held[1].reported.startswith("51")
