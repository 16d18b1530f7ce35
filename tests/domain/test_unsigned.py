"""Every sample that somebody has to sign stands in one list, with why it is open and who was asked.

A newer signature answers for older samples, unless they were reported too late to be seen with it.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.findings import Finding, Severity
from ironview.domain.interpretation import interpret
from ironview.domain.kept_unsigned import read_unsigned_text, unsigned_text
from ironview.domain.moments import Moment
from ironview.domain.readings import Reading
from ironview.domain.sign_off import (
    FindingChange,
    ResultChange,
    SignedFinding,
    SignOffState,
    TermChange,
    judge_sign_offs,
)
from ironview.domain.unsigned import OpenReason, unsigned_samples
from tests.domain.records import GUIDELINE, dose, judge, on, result
from tests.domain.records import at as moment
from tests.domain.test_interpretation_properties import RECORDS
from tests.domain.test_sign_off import PROGRAM, ferritin, signed

OLD, NEW = 200, 260


def course(*results):
    return judge(dose(0), *(results or (ferritin(day=OLD), ferritin("110", day=NEW))), as_of=300)


def standings(said, *sign_offs):
    return judge_sign_offs(said, (), sign_offs, PROGRAM)


def listed(said, *sign_offs):
    return unsigned_samples(said, standings(said, *sign_offs))


def signature(said, number, day=300, **more):
    """Return a signature under one sample of the record."""
    noon = datetime.combine(on(day), time(12), UTC)
    return signed(standings(said)[number].content, at=noon, key=f"s{number}", **more)


def days(found):
    return [one.at.day for one in found]


def test_without_a_signature_every_sample_is_to_be_signed_in_order():
    found = listed(course())

    assert days(found) == [on(OLD), on(NEW)]
    assert {one.reason for one in found} == {OpenReason.NOT_SIGNED}
    assert {one.responsible for one in found} == {""}


def test_a_signature_under_the_newest_answers_for_the_older_ones():
    said = course()

    assert listed(said, signature(said, 1)) == ()


def test_a_signature_under_an_older_one_leaves_the_newer_to_be_signed():
    said = course()

    (left,) = listed(said, signature(said, 0, responsible="Bea"))

    assert (left.at.day, left.responsible) == (on(NEW), "Bea")


@pytest.mark.parametrize(("reported", "is_left"), [(299, False), (300, True), (301, True)])
def test_an_older_sample_reported_once_the_newer_was_signed_is_to_be_signed(reported, is_left):
    late = ferritin(day=OLD, reported=moment(reported))
    said = course(late, ferritin("110", day=NEW))

    found = listed(said, signature(said, 1))

    assert days(found) == ([on(OLD)] if is_left else [])


def test_of_several_newer_signatures_the_last_says_what_was_seen():
    late = ferritin(day=OLD, reported=moment(280))
    said = course(late, ferritin("110", day=230), ferritin("120", day=NEW))
    early, last = signature(said, 1, 240), signature(said, 2, 290)

    assert days(listed(said, early)) == [on(OLD), on(NEW)]
    assert listed(said, early, last) == ()


def test_what_opened_again_is_to_be_signed_however_old_it_is_and_by_whom_it_was_asked_of():
    before = course()
    old, new = signature(before, 0, responsible="Anna"), signature(before, 1, responsible="Bea")
    now = course(ferritin("98", day=OLD), ferritin("110", day=NEW))

    (left,) = listed(now, old, new)

    assert (left.at.day, left.reason, left.responsible) == (on(OLD), OpenReason.OPEN_AGAIN, "Anna")
    assert left.change == standings(now, old, new)[0].changes[0]
    assert left.changes == len(standings(now, old, new)[0].changes)
    assert not left.together


def test_a_sample_in_which_a_row_waits_stands_in_the_list_and_says_so():
    said = course(ferritin(day=OLD), result("hb", "94", OLD, unit="", key="h"))

    (left,) = listed(said)

    assert (left.reason, left.waiting) == (OpenReason.ROWS_WAIT, 1)
    assert (left.reading, left.together) == (Reading.HELD, False)


@pytest.mark.parametrize(
    ("day", "reading"),
    [(14, Reading.TOO_EARLY), (42, Reading.PROVISIONAL), (OLD, Reading.READABLE)],
)
def test_the_worst_reading_stands_for_the_sample(day, reading):
    said = course(ferritin(day=day), result("hb", "13.1", day, unit="g/dL", key="h"))

    assert listed(said)[0].reading is reading


def test_the_worst_finding_nobody_overrode_is_told():
    said = course(ferritin("1200", day=OLD), result("tsat", "60", OLD, unit="%", key="t"))
    (left,) = listed(said)
    (standing,) = standings(said)
    worst = left.finding
    assert worst is not None
    assert worst.severity in (Severity.WARNING, Severity.URGENT)
    assert not left.together

    aside = replace(
        standing,
        content=replace(
            standing.content,
            findings=tuple(replace(one, is_overridden=True) for one in standing.content.findings),
        ),
    )
    (left,) = unsigned_samples(said, (aside,))
    assert left.finding is None
    assert not left.together


def test_a_plain_sample_may_be_signed_with_others():
    said = course(ferritin("105", day=OLD))

    assert [one.together for one in listed(said)] == [True]


def test_no_sample_asks_for_no_signature():
    assert unsigned_samples(judge(), ()) == ()


HISTORIES = [RECORDS, st.dates(date(2026, 1, 1), date(2027, 6, 1)), st.integers(0, 9)]


@settings(deadline=None)
@given(*HISTORIES)
def test_in_every_history_exactly_what_is_answered_for_is_left_out(record, today, number):
    said = interpret(record, GUIDELINE, today)
    bare = standings(said)
    at = datetime(today.year, today.month, today.day, tzinfo=UTC) + timedelta(days=2)
    chosen = [signed(one.content, at=at, key="s") for one in bare[number : number + 1]]
    judged = standings(said, *chosen)

    left = {one.at for one in unsigned_samples(said, judged)}

    last = max((n for n, one in enumerate(judged) if one.sign_off is not None), default=-1)
    for place, one in enumerate(judged):
        is_signed = one.state is SignOffState.SIGNED
        rows = said.samples[place].sample.results
        is_late = any(
            row.row.reported is not None and row.row.reported.day >= at.date() for row in rows
        )
        assert (one.content.at in left) == (
            not is_signed and (place >= last or one.sign_off is not None or is_late)
        )


@settings(deadline=None)
@given(*HISTORIES)
def test_what_is_kept_comes_back_from_text_in_every_history(record, today, number):
    said = interpret(record, GUIDELINE, today)
    bare = standings(said)
    other = [
        signed(replace(one.content, at=Moment(date(2020, 1, 1)), window="x"), key="s")
        for one in bare[number : number + 1]
    ]
    for one in listed(said, *other):
        assert unsigned_text(read_unsigned_text(unsigned_text(one))) == unsigned_text(one)
        assert read_unsigned_text(unsigned_text(one)).change == one.change


LOW = Finding(code="stores.low", severity=Severity.WARNING, rule="stores.low", facts={"day": 200})
ASKED = SignedFinding(finding=LOW, is_overridden=False)
ASIDE = SignedFinding(finding=LOW, is_overridden=True)


def a_result():
    return standings(course())[0].content.results[0]


@pytest.mark.parametrize(
    "change",
    [
        ResultChange(a_result(), replace(a_result(), value="81")),
        ResultChange(None, a_result()),
        ResultChange(a_result(), None),
        FindingChange(ASKED, ASIDE),
        FindingChange(None, ASKED),
        FindingChange(ASKED, None),
        TermChange("window", "steady", "provisional"),
    ],
)
def test_each_kind_of_change_comes_back_from_text(change):
    sample = replace(listed(course())[0], reason=OpenReason.OPEN_AGAIN, change=change, changes=1)

    assert read_unsigned_text(unsigned_text(sample)).change == change
