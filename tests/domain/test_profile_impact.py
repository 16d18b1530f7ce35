"""What is told otherwise of a patient when other numbers count."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.guideline import Guideline
from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.profile_impact import ChangeKind, VerdictChange, verdict_changes
from ironview.domain.profile_numbers import with_numbers
from ironview.domain.sources import Limit
from ironview.domain.verdicts import NextTestState
from tests.domain.records import GUIDELINE, dose, judge, on, result
from tests.domain.test_interpretation_properties import AS_OF, RECORDS

GENERAL = GUIDELINE.profiles["general"]


def book(**amounts: int) -> Guideline:
    """The rule book with other numbers in the general profile."""
    numbers = {
        (name,): Limit(Decimal(amount), GENERAL.preferred_days.citations)
        for name, amount in amounts.items()
    }
    own = replace(with_numbers(GENERAL, numbers), version="2026.1-own.1")
    return replace(GUIDELINE, profiles={**GUIDELINE.profiles, "general": own})


def compared(guideline: Guideline, *rows, as_of: int = 400) -> tuple[VerdictChange, ...]:
    before: Interpretation = judge(*rows, as_of=as_of)
    return verdict_changes(before, judge(*rows, as_of=as_of, guideline=guideline))


def test_the_same_numbers_in_another_version_change_nothing():
    rows = (dose(0), result("ferritin", 20, 10), result("ferritin", 40, 60), result("hb", 9, 60))
    assert compared(book(), *rows) == ()


@pytest.mark.parametrize(
    ("day", "moves"), [(55, False), (56, True), (57, True), (62, True), (63, False), (64, False)]
)
def test_a_sample_between_the_old_and_the_new_day_changes_its_window(day, moves):
    found = compared(book(preferred_days=63), dose(0), result("ferritin", 200, day))
    windows = [one for one in found if one.kind is ChangeKind.WINDOW]
    expected = [VerdictChange(ChangeKind.WINDOW, on(day), "acceptable", "provisional")]
    assert windows == expected * moves


def test_a_verdict_that_becomes_another_is_named_with_both():
    found = compared(
        book(functional_ferritin_to=300),
        result("ferritin", 350, 0),
        result("tsat", 15, 0),
    )
    assert found[0].kind is ChangeKind.STORES
    assert (found[0].before, found[0].on) == ("functional_deficiency", on(0))
    assert found[0].after in {"high", "replete"}


def test_a_finding_that_comes_or_goes_is_named():
    rows = (result("ferritin", 650, 0), result("tsat", 30, 0))
    (found,) = compared(book(hold_ferritin_above=600), *rows)
    assert found == VerdictChange(ChangeKind.FINDING, on(0), "", "safety.hold_iron")
    (gone,) = verdict_changes(judge(*rows, guideline=book(hold_ferritin_above=600)), judge(*rows))
    assert gone == VerdictChange(ChangeKind.FINDING, on(0), "safety.hold_iron", "")


def test_a_next_test_on_another_day_is_named_with_both_days():
    (found,) = compared(book(preferred_days=63), dose(0), as_of=10)
    assert found == VerdictChange(ChangeKind.NEXT_TEST, on(63), "waiting", "waiting", was_on=on(56))


def test_a_next_test_whose_preferred_day_stays_is_named_with_the_day_that_moves():
    (found,) = compared(book(steady_days=91), dose(0), as_of=10)
    assert found == VerdictChange(ChangeKind.NEXT_TEST, on(91), "waiting", "waiting", was_on=on(84))


def test_a_next_test_of_which_only_the_state_changes_is_named_with_its_preferred_day():
    before = judge(dose(0), as_of=10)
    now = replace(before.next_test, state=NextTestState.REDRAW)
    (found,) = verdict_changes(before, replace(before, next_test=now))
    assert found == VerdictChange(ChangeKind.NEXT_TEST, on(56), "waiting", "redraw", was_on=on(56))


def test_a_test_that_is_done_is_planned_by_its_recheck_alone():
    rows = (dose(0), result("ferritin", 200, 70))
    assert compared(book(preferred_days=63), *rows, as_of=80) == ()
    (found,) = compared(book(preferred_days=71), *rows, as_of=80)[:-1]
    assert found.kind is ChangeKind.WINDOW
    (last,) = compared(book(preferred_days=71), *rows, as_of=80)[1:]
    assert (last.kind, last.before, last.after) == (ChangeKind.NEXT_TEST, "done", "due")


def test_a_finding_that_only_repeats_a_verdict_is_not_counted_twice():
    found = compared(book(hold_ferritin_above=600), dose(0), result("ferritin", 200, 60))
    assert found == ()
    kinds = [
        one.kind for one in compared(book(preferred_days=63), dose(0), result("ferritin", 200, 60))
    ]
    assert kinds.count(ChangeKind.WINDOW) == 1
    assert ChangeKind.FINDING not in kinds


def test_the_weightiest_comes_first_and_of_one_kind_the_newest():
    rows = (dose(0), result("ferritin", 200, 56), result("ferritin", 200, 60))
    found = compared(book(preferred_days=63), *rows, as_of=70)
    order = [list(ChangeKind).index(one.kind) for one in found]
    assert order == sorted(order)
    windows = [one.on for one in found if one.kind is ChangeKind.WINDOW]
    assert windows == [on(60), on(56)]


def test_a_response_that_becomes_another_is_named():
    before = judge(result("hb", 9, -1), dose(0), result("hb", 12, 40))
    own = replace(GUIDELINE.profiles["general"], judges_hb_response=False)
    guideline = replace(GUIDELINE, profiles={**GUIDELINE.profiles, "general": own})
    after = judge(result("hb", 9, -1), dose(0), result("hb", 12, 40), guideline=guideline)
    changes = verdict_changes(before, after)
    assert [(one.kind, one.after) for one in changes if one.kind is ChangeKind.HB_RESPONSE] == [
        (ChangeKind.HB_RESPONSE, "not_applicable")
    ]


def test_only_one_record_on_one_day_can_be_compared():
    one = judge(dose(0), as_of=10)
    with pytest.raises(ValueError, match="same record"):
        verdict_changes(one, judge(dose(0), as_of=11))
    with pytest.raises(ValueError, match="same record"):
        verdict_changes(one, judge(dose(1), as_of=10))


@settings(max_examples=60, deadline=None)
@given(RECORDS, AS_OF, st.sampled_from(sorted(GUIDELINE.profiles)))
def test_an_unchanged_copy_changes_nothing_for_anybody(record, as_of, profile_id):
    own = replace(GUIDELINE.profiles[profile_id], version="2026.1-own.1")
    copied = replace(GUIDELINE, profiles={**GUIDELINE.profiles, profile_id: own})
    before = interpret(record, GUIDELINE, on(as_of))
    assert verdict_changes(before, interpret(record, copied, on(as_of))) == ()
