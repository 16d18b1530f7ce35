"""A profile while somebody changes it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ironview.domain.profile_drafts import (
    ChangeSource,
    ProfileDraft,
    check_draft,
    id_problems,
    is_profile_version,
    one_line,
    read_number,
)
from ironview.domain.profile_numbers import ProblemCode
from ironview.domain.sources import Citation, Mark
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.profile_numbers import load_number_ranges

GUIDELINE = load_guideline()
GENERAL = GUIDELINE.profiles["general"]
SOURCE = ChangeSource(person="Dr Abel", on=date(2026, 6, 3), reason="our assay runs low")
STEADY = ("steady_days",)
PREFERRED = ("preferred_days",)


def draft(profile_id: str = "general") -> ProfileDraft:
    return ProfileDraft(
        copied="",
        copied_profile=GENERAL,
        profile_id=profile_id,
        name=GENERAL.name,
        why=GENERAL.why,
    )


def problems(one: ProfileDraft) -> list[tuple[ProblemCode, object]]:
    found = check_draft(one, GUIDELINE.sources, load_number_ranges())
    return [(problem.code, problem.fields[0]) for problem in found]


def test_a_copy_says_what_was_copied():
    assert draft().profile == GENERAL
    assert problems(draft()) == []


def test_a_copy_of_another_name_counts_only_where_somebody_chooses_it():
    assert draft("ours").profile == replace(GENERAL, id="ours", priority=None)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("63", 63),
        (" 63 ", 63),
        ("12.5", Decimal("12.5")),
        ("12,5", Decimal("12.5")),
        ("-3", -3),
        ("0", 0),
        ("", None),
        ("6 3", None),
        ("1.2.3", None),
        ("1e3", None),
        ("NaN", None),
        (".5", None),
        ("5.", None),
        ("٣", None),
        ("1234567890", None),
        ("123456789", 123456789),
        ("63 days", None),
    ],
)
def test_a_number_is_read_with_a_point_or_a_comma(typed, number):
    assert read_number(typed) == number


def test_a_changed_number_cites_who_decided_it_when_and_why():
    profile = draft().with_number(STEADY, "91", SOURCE).profile
    assert profile.steady_days.amount == 91
    place = "Dr Abel, 2026-06-03: our assay runs low"
    assert profile.steady_days.citations == (Citation("clinic-decision", place, Mark.DESIGN),)
    assert replace(profile, steady_days=GENERAL.steady_days) == GENERAL


def test_a_document_comes_before_the_decision():
    source = replace(SOURCE, key="kdoqi-2006", place=" table\n2 ", mark=Mark.SECONDARY)
    first, second = source.citations
    assert first == Citation("kdoqi-2006", "table 2", Mark.SECONDARY)
    assert second.key == "clinic-decision"


def test_the_number_that_was_copied_is_no_change():
    one = draft().with_number(STEADY, "91", SOURCE)
    assert one.with_number(STEADY, "84.0", SOURCE) == draft()
    assert one.without_change(STEADY) == draft()
    assert one.without_change(PREFERRED) == one


def test_a_place_without_a_number_cannot_be_changed():
    with pytest.raises(KeyError):
        draft().with_number(("high_above",), "700", SOURCE)


def test_a_name_and_a_reason_may_be_given_apart():
    assert draft().renamed(name="Ours").why == GENERAL.why
    assert draft().renamed(why="Because").name == GENERAL.name
    assert draft().renamed(name=" A \n B ").profile.name == "A B"


def test_what_is_no_number_is_named_and_the_copied_one_is_checked_with_the_others():
    one = draft().with_number(STEADY, "soon", SOURCE).with_number(PREFERRED, "90", SOURCE)
    assert problems(one) == [
        (ProblemCode.NOT_A_NUMBER, STEADY),
        (ProblemCode.STEADY_BEFORE_PREFERRED, STEADY),
    ]


def test_every_problem_of_every_field_is_named():
    nobody = ChangeSource(person=" ", on=date(2026, 6, 3), reason="")
    one = draft().renamed(name="", why=" ").with_number(STEADY, "x", nobody)
    one = one.with_number(("hold_tsat",), "95", replace(SOURCE, key="kdoqi-2006"))
    one = one.with_number(PREFERRED, "60", replace(SOURCE, key="our-letter"))
    assert problems(one) == [
        (ProblemCode.NO_NAME, ("name",)),
        (ProblemCode.NO_WHY, ("why",)),
        (ProblemCode.NOT_A_NUMBER, STEADY),
        (ProblemCode.NO_PERSON, STEADY),
        (ProblemCode.NO_REASON, STEADY),
        (ProblemCode.NO_PLACE, ("hold_tsat",)),
        (ProblemCode.UNKNOWN_SOURCE, PREFERRED),
        (ProblemCode.TOO_HIGH, ("hold_tsat",)),
    ]


def test_a_document_with_a_place_is_enough():
    source = replace(SOURCE, key="kdoqi-2006", place="table 2", mark=Mark.SECONDARY)
    assert problems(draft().with_number(STEADY, "91", source)) == []


@pytest.mark.parametrize(
    ("new_id", "code"),
    [
        ("ours", None),
        ("o1", None),
        ("o" * 40, None),
        ("o" * 41, ProblemCode.BAD_ID),
        ("o", ProblemCode.BAD_ID),
        ("", ProblemCode.BAD_ID),
        ("1ours", ProblemCode.BAD_ID),
        ("Ours", ProblemCode.BAD_ID),
        ("our clinic", ProblemCode.BAD_ID),
        ("ours\n", ProblemCode.BAD_ID),
        ("general", ProblemCode.TAKEN_ID),
    ],
)
def test_a_new_profile_needs_a_plain_id_of_its_own(new_id, code):
    found = id_problems(new_id, GUIDELINE.profiles)
    assert [problem.code for problem in found] == ([] if code is None else [code])


def test_a_text_is_put_on_one_line():
    assert one_line(" a\r\n\tb\u2028c ") == "a b c"


@pytest.mark.parametrize("text", ["ab", "ours", "ckd_nd", "a1", "o" * 40])
def test_small_letters_digits_and_lines_name_a_profile(text):
    assert id_problems(text, ()) == ()


@pytest.mark.parametrize(
    "text", ["", "a", "o" * 41, "Ours", "1st", "_a", "a-b", "a|b", "é1", "a\n"]
)
def test_nothing_else_names_a_profile(text):
    assert [one.code for one in id_problems(text, ())] == [ProblemCode.BAD_ID]


@pytest.mark.parametrize("text", ["1", "2026.1", "2026.1-own.12", "Draft_B", "v" * 60])
def test_a_short_word_names_a_version(text):
    assert is_profile_version(text)


@pytest.mark.parametrize("text", ["", ".1", "v" * 61, "2026 1", "2026|1", "2026/1", "1\n"])
def test_nothing_else_names_a_version(text):
    assert not is_profile_version(text)


@pytest.mark.parametrize(("length", "found"), [(119, []), (120, []), (121, ["long_name"])])
def test_a_name_stands_on_one_line_of_a_card(length, found):
    assert [code for code, _ in problems(draft().renamed(name="n" * length))] == found


@pytest.mark.parametrize(("length", "found"), [(599, []), (600, []), (601, ["long_why"])])
def test_what_it_rests_on_is_a_sentence(length, found):
    assert [code for code, _ in problems(draft().renamed(why="w" * length))] == found
