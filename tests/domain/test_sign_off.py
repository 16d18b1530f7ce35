"""A signature holds for exactly what was signed: anything else opens the sample again."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ironview.domain.findings import Severity
from ironview.domain.interpretation import Interpretation, interpret
from ironview.domain.kept_sign_offs import read_signed_text, signed_text
from ironview.domain.overrides import Override, judge_overrides, profile_of
from ironview.domain.sign_off import (
    LONGEST_COMMENT,
    FindingChange,
    ResultChange,
    SignedContent,
    SignOff,
    SignOffAction,
    SignOffRefusedError,
    SignOffStanding,
    SignOffState,
    TermChange,
    changes_between,
    judge_sign_offs,
)
from tests.domain.records import GUIDELINE, dose, judge, on, result
from tests.domain.test_interpretation_properties import RECORDS

NOON = datetime(2026, 6, 3, 12, tzinfo=UTC)
STEADY = 200
PROGRAM = "0.1.0"


def standings(said: Interpretation, *sign_offs: SignOff, overrides: tuple[Override, ...] = ()):
    return judge_sign_offs(said, judge_overrides(said, overrides), sign_offs, PROGRAM)


def newest(said: Interpretation, *sign_offs: SignOff) -> SignOffStanding:
    return standings(said, *sign_offs)[-1]


def signed(content: SignedContent, **more: object) -> SignOff:
    fields = {
        "is_relevant": False,
        "action": SignOffAction.NONE,
        "comment": "",
        "responsible": "Anna",
        "next_date": None,
        "by": "Anna",
        "at": NOON,
        "key": "s1",
        **more,
    }
    return SignOff(content=content, **fields)


def ferritin(value: str = "105", day: int = STEADY, **more: object):
    return result("ferritin", value, day, key=f"f{day}", **more)


def steady(value: str = "105", **more: object) -> Interpretation:
    return judge(dose(0), ferritin(value, **more))


def test_a_record_without_samples_has_nothing_to_sign():
    assert standings(judge()) == ()


def test_a_sample_nobody_signed_says_so_and_what_a_signature_would_freeze():
    standing = newest(steady())

    assert standing.state is SignOffState.NOT_SIGNED
    assert standing.sign_off is None
    assert standing.changes == ()
    content = standing.content
    assert [(one.analyte, one.value, one.unit, one.reading) for one in content.results] == [
        ("ferritin", "105", "ug/L", "interpretable")
    ]
    assert (content.window, content.day) == ("steady", STEADY)
    assert dict(content.verdicts)["stores"] == "replete"
    assert (content.profile_id, content.profile_version) == ("general", GUIDELINE.version)
    assert content.program == PROGRAM


def test_a_signed_sample_is_signed_as_long_as_nothing_changes():
    said = steady()
    sign_off = signed(newest(said).content)

    standing = newest(said, sign_off)

    assert standing.state is SignOffState.SIGNED
    assert standing.sign_off == sign_off
    assert newest(steady(), sign_off).state is SignOffState.SIGNED


def test_another_program_alone_opens_nothing():
    said = steady()
    sign_off = signed(replace(newest(said).content, program="0.0.9"))

    assert newest(said, sign_off).state is SignOffState.SIGNED


def test_a_corrected_value_opens_the_sample_and_says_from_what_to_what():
    sign_off = signed(newest(steady("105")).content)

    standing = newest(steady("110"), sign_off)

    assert standing.state is SignOffState.OPEN_AGAIN
    (change,) = standing.changes
    assert isinstance(change, ResultChange)
    assert change.before.value == "105"
    assert change.now.value == "110"


def test_a_result_that_came_later_and_one_that_went_are_told_as_such():
    one, both = steady(), judge(dose(0), ferritin(), result("crp", "2", STEADY, key="c"))

    came = newest(both, signed(newest(one).content)).changes
    went = newest(one, signed(newest(both).content)).changes

    assert (came[0].before, came[0].now.analyte) == (None, "crp")
    assert (went[0].before.analyte, went[0].now) == ("crp", None)


def test_a_new_dose_that_changes_what_can_be_read_opens_the_sample():
    sign_off = signed(newest(steady()).content)

    standing = newest(judge(dose(0), dose(STEADY - 8), ferritin()), sign_off)

    assert standing.state is SignOffState.OPEN_AGAIN
    terms = {one.what: (one.before, one.now) for one in standing.changes if _is_term(one)}
    assert terms["day"] == (str(STEADY), "8")
    assert terms["window"] == ("steady", "too_early")
    assert terms["stores"] == ("replete", "not_assessable")


def _is_term(change: object) -> bool:
    return isinstance(change, TermChange)


def test_the_first_dose_of_all_gives_a_day_where_there_was_none():
    sign_off = signed(newest(judge(ferritin())).content)

    changes = newest(steady(), sign_off).changes

    assert TermChange("day", "", str(STEADY)) in changes


def test_another_profile_opens_the_sample():
    said = steady()
    sign_off = signed(replace(newest(said).content, profile_version="2025.9"))

    (change,) = newest(said, sign_off).changes

    assert change == TermChange("profile", "general 2025.9", f"general {GUIDELINE.version}")


def test_a_verdict_that_was_not_given_before_is_told_from_nothing():
    said = steady()
    content = newest(said).content
    sign_off = signed(replace(content, verdicts=()))

    assert TermChange("stores", "", "replete") in newest(said, sign_off).changes


def test_a_finding_that_came_and_one_that_went_open_the_sample():
    low, good = steady("9"), steady()
    without = replace(newest(low).content, findings=())

    came = changes_between(without, newest(low).content)
    went = changes_between(newest(low).content, without)

    assert newest(good).content.findings == ()
    assert {one.before for one in came} == {None}
    assert {one.now for one in went} == {None}
    assert all(isinstance(one, FindingChange) for one in (*came, *went))


def test_a_finding_of_another_severity_is_one_change_not_two():
    content = newest(steady("9")).content
    first = content.findings[0]
    other = replace(first, finding=replace(first.finding, severity=Severity.URGENT))

    (change,) = changes_between(content, replace(content, findings=(other, *content.findings[1:])))

    assert (change.before, change.now) == (first, other)


def test_the_same_finding_twice_is_told_by_number():
    content = newest(steady("9")).content
    first = content.findings[0]

    (change,) = changes_between(content, replace(content, findings=(*content.findings, first)))

    assert change == FindingChange(None, first)


def test_numbers_a_finding_was_reckoned_with_open_nothing():
    content = newest(steady("9")).content
    first = content.findings[0]
    same = replace(first, finding=replace(first.finding, facts={"day": 1}))

    assert changes_between(content, replace(content, findings=(same, *content.findings[1:]))) == ()


def test_an_override_withdrawn_since_opens_the_sample():
    said = steady("9")
    finding = newest(said).content.findings[0].finding
    profile_id, profile_version = profile_of(said, finding)
    override = Override(
        finding=finding,
        profile_id=profile_id,
        profile_version=profile_version,
        reason="other",
        comment="",
        by="Anna",
        at=NOON,
        key="o",
    )
    aside = standings(said, overrides=(override,))[-1].content

    (change,) = newest(said, signed(aside)).changes

    assert (change.before.is_overridden, change.now.is_overridden) == (True, False)


def test_a_sample_with_a_row_that_waits_cannot_be_signed():
    said = judge(dose(0), ferritin(), result("hb", "94", STEADY, unit="", key="h"))
    standing = newest(said)

    assert standing.state is SignOffState.CANNOT_BE_SIGNED
    assert standing.waiting == 1


def test_a_row_that_waits_since_hides_no_signature_but_stops_the_next():
    sign_off = signed(newest(steady()).content)
    said = judge(dose(0), ferritin(), result("hb", "94", STEADY, unit="", key="h"))

    standing = newest(said, sign_off)

    assert standing.state is SignOffState.CANNOT_BE_SIGNED
    assert standing.sign_off == sign_off


def test_a_signature_follows_its_result_to_another_day():
    sign_off = signed(newest(steady()).content)
    moved = judge(dose(0), result("ferritin", "105", 190, key=f"f{STEADY}"))

    standing = newest(moved, sign_off)

    assert standing.state is SignOffState.OPEN_AGAIN
    assert standing.changes[0] == TermChange("collected", on(STEADY).isoformat(), "2026-09-08")


def test_a_signature_of_another_sample_counts_for_none_of_these():
    elsewhere = signed(newest(judge(dose(0), ferritin(day=100))).content)

    assert newest(steady(), elsewhere).state is SignOffState.NOT_SIGNED


def test_of_two_signatures_the_newer_counts():
    said = steady()
    content = newest(said).content
    older = signed(content, key="a", by="Anna")
    newer = signed(content, key="b", by="Bea", at=NOON + timedelta(seconds=1))

    assert newest(said, newer, older).sign_off == newer
    assert newest(said, older, newer).sign_off == newer


@pytest.mark.parametrize(
    ("value", "is_abnormal"), [("105", False), ("9", True)], ids=["replete", "deficient"]
)
def test_a_sample_with_a_finding_that_warns_or_a_flag_is_abnormal(value, is_abnormal):
    content = newest(steady(value, low="10", high="200")).content

    assert content.is_abnormal is is_abnormal


def test_an_early_sample_is_not_readable_and_a_steady_one_is():
    early = newest(judge(dose(0), ferritin("1050", 8))).content

    assert not early.is_readable
    assert newest(steady()).content.is_readable


def test_an_excluded_result_takes_no_part_in_whether_a_sample_can_be_read():
    content = newest(steady()).content
    aside = replace(content.results[0], reading="excluded")

    assert replace(content, results=(*content.results, aside)).is_readable
    assert not replace(content, results=(aside,)).is_readable
    assert not replace(content, results=()).is_readable


def asking(severity: Severity, *, is_overridden: bool = False) -> SignedContent:
    content = newest(steady("9")).content
    first = content.findings[0]
    finding = replace(first.finding, severity=severity)
    return replace(
        content, findings=(replace(first, finding=finding, is_overridden=is_overridden),)
    )


@pytest.mark.parametrize(
    ("severity", "asks"),
    [
        (Severity.URGENT, True),
        (Severity.WARNING, True),
        (Severity.NOTICE, False),
        (Severity.INFO, False),
    ],
)
def test_a_finding_above_notice_asks_for_a_decision(severity, asks):
    assert asking(severity).asks is asks
    assert not asking(severity, is_overridden=True).asks


def test_a_signature_without_the_decision_a_finding_asks_for_is_refused():
    with pytest.raises(SignOffRefusedError, match="say what is done about it"):
        signed(asking(Severity.WARNING)).refuse_incomplete()

    signed(asking(Severity.WARNING), action=SignOffAction.REPEAT_TEST).refuse_incomplete()
    signed(asking(Severity.NOTICE)).refuse_incomplete()


@pytest.mark.parametrize("comment", ["", "   "])
def test_something_else_needs_words(comment):
    content = newest(steady()).content
    with pytest.raises(SignOffRefusedError, match="in a few words"):
        signed(content, action=SignOffAction.OTHER, comment=comment).refuse_incomplete()

    signed(content, action=SignOffAction.OTHER, comment="Diet").refuse_incomplete()


def test_a_comment_has_a_length():
    content = newest(steady()).content

    signed(content, comment="x" * LONGEST_COMMENT).refuse_incomplete()
    with pytest.raises(SignOffRefusedError, match="4000"):
        signed(content, comment="x" * (LONGEST_COMMENT + 1)).refuse_incomplete()


@settings(deadline=None)
@given(RECORDS, st.dates(date(2026, 1, 1), date(2027, 6, 1)))
def test_what_was_signed_stays_signed_and_comes_back_from_text_in_every_history(record, today):
    said = interpret(record, GUIDELINE, today)
    for standing in standings(said):
        sign_off = signed(standing.content, key="k")
        kept = replace(sign_off, content=read_signed_text(signed_text(sign_off.content)))

        assert changes_between(kept.content, standing.content) == ()
        assert signed_text(kept.content) == signed_text(standing.content)


@settings(deadline=None)
@given(RECORDS, st.dates(date(2026, 1, 1), date(2027, 6, 1)))
def test_every_sample_has_one_standing_in_order(record, today):
    said = interpret(record, GUIDELINE, today)
    found = standings(said)
    everything = [signed(one.content, key=str(n)) for n, one in enumerate(found)]

    assert [one.content.at for one in found] == [one.sample.at for one in said.samples]
    for before, now in zip(found, standings(said, *everything), strict=True):
        assert now.sign_off is not None
        assert (now.state is SignOffState.CANNOT_BE_SIGNED) == (before.waiting > 0)
