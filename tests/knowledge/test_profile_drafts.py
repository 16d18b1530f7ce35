"""Drafts become files that the check accepts and that say what was typed."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ironview.domain.errors import ResourceError
from ironview.domain.profile_drafts import ChangeSource, ProfileDraft, check_draft, one_line
from ironview.domain.profile_numbers import numbers_of
from ironview.domain.sources import Mark
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.profile_drafts import draft_text, own_version, start_draft
from ironview.knowledge.profile_files import delivered_text
from ironview.knowledge.profile_numbers import load_number_ranges
from ironview.knowledge.profiles import check_profile
from ironview.knowledge.toml_files import parse_toml

GUIDELINE = load_guideline()
IDS = tuple(GUIDELINE.profiles)
SOURCE = ChangeSource(person="Dr Abel", on=date(2026, 6, 3), reason="our assay runs low")
RANGES = load_number_ranges()


def start(profile_id: str = "general", new_id: str = "") -> ProfileDraft:
    return start_draft(delivered_text(profile_id), GUIDELINE, new_id)


def problems(draft: ProfileDraft) -> tuple[object, ...]:
    return check_draft(draft, GUIDELINE.sources, RANGES)


@pytest.mark.parametrize("profile_id", IDS)
def test_a_copy_reads_as_what_was_copied(profile_id):
    assert start(profile_id).profile == GUIDELINE.profiles[profile_id]
    text = draft_text(start(profile_id), "2026.1-own.1")
    own = check_profile(parse_toml(text, "own"), GUIDELINE)
    assert own.profile == replace(GUIDELINE.profiles[profile_id], version="2026.1-own.1")
    assert own.differences == ()


def test_comments_and_the_layout_of_lists_stay():
    text = draft_text(start("ckd_nd").with_number(("wait_steps", 0, "days"), "9", SOURCE), "x")
    assert "# When a ferritin can be read, in days after the last dose" in text
    assert "# the dose's own date and the 13 before it" in text
    lines = [line for line in text.splitlines() if line.startswith("    { up_to_mg")]
    assert len(lines) == 1
    assert 'days = [9, "clinic-decision, Dr Abel, 2026-06-03: our assay runs low [D]"]' in lines[0]


def test_a_file_laid_out_otherwise_keeps_its_layout():
    steps = re.compile(r"^wait_steps = \[\n.*?^\]\n", re.MULTILINE | re.DOTALL)
    table = "\r\n[[wait_steps]] # our own\r\ndays = 28\r\n"
    written = steps.sub("", delivered_text("general")).replace("\n", "\r\n") + table
    draft = start_draft(written, GUIDELINE).with_number(("wait_steps", 0, "days"), "21", SOURCE)
    text = draft_text(draft, "2026.1-own.1")
    assert "[[wait_steps]] # our own\r\ndays = [21, " in text
    check = check_profile(parse_toml(text, "own"), GUIDELINE)
    assert check.profile == replace(draft.profile, version="2026.1-own.1")


def test_a_copy_of_another_id_has_no_priority():
    draft = start("ibd", "ours")
    text = draft_text(draft, "2026.1-own.1")
    assert "\npriority" not in text
    assert check_profile(parse_toml(text, "own"), GUIDELINE).profile == replace(
        draft.profile, version="2026.1-own.1"
    )


def test_a_text_that_is_no_profile_cannot_be_copied():
    with pytest.raises(ResourceError, match="profile"):
        start_draft("id = 1", GUIDELINE)
    with pytest.raises(ResourceError, match="No profile ours comes with this program"):
        delivered_text("ours")


def test_a_number_that_cannot_be_read_is_never_written():
    with pytest.raises(ValueError, match="soon"):
        draft_text(start().with_number(("steady_days",), "soon", SOURCE), "x")


@pytest.mark.parametrize(
    ("copied", "number", "version"),
    [
        ("2026.1", 1, "2026.1-own.1"),
        ("2026.1-own.1", 2, "2026.1-own.2"),
        ("2026.1-own.9", 10, "2026.1-own.10"),
        ("spring-own.x", 1, "spring-own.x-own.1"),
    ],
)
def test_a_version_names_what_it_was_copied_from_and_its_own_number(copied, number, version):
    assert own_version(copied, number) == version


TYPED = st.one_of(
    st.integers(0, 1100).map(str),
    st.decimals(0, 1100, places=2, allow_nan=False).map(lambda number: f"{number:f}"),
    st.integers(0, 400).map(lambda number: f"{number},5"),
)
TEXT = st.text(min_size=1, max_size=40)
SOURCES = st.builds(
    ChangeSource,
    person=TEXT,
    on=st.dates(),
    reason=TEXT,
    key=st.sampled_from(sorted(GUIDELINE.sources)),
    place=TEXT,
    mark=st.sampled_from(Mark),
)


@st.composite
def drafts(draw: st.DrawFn) -> ProfileDraft:
    """Some profile with some numbers changed, plausible ones more often than not."""
    draft = start(draw(st.sampled_from(IDS)), draw(st.sampled_from(["", "ours"])))
    places = [path for path, _ in numbers_of(draft.copied_profile)]
    for path in draw(st.lists(st.sampled_from(places), max_size=4, unique=True)):
        now = dict(numbers_of(draft.copied_profile))[path].amount
        near = st.integers(-3, 3).map(lambda by, now=now: f"{now + by:f}")
        draft = draft.with_number(path, draw(st.one_of(near, near, TYPED)), draw(SOURCES))
    return draft.renamed(name=draw(st.one_of(st.just("Ours"), TEXT)))


@settings(max_examples=150, deadline=None)
@given(drafts())
def test_whatever_has_no_problem_is_accepted_by_the_check_and_reads_back_equal(draft):
    assume(not problems(draft))
    check = check_profile(parse_toml(draft_text(draft, "2026.1-own.1"), "own"), GUIDELINE)
    assert check.problems == ()
    assert check.profile == replace(draft.profile, version="2026.1-own.1")


@settings(max_examples=60, deadline=None)
@given(drafts())
def test_a_saved_draft_can_be_copied_again_and_says_the_same(draft):
    assume(not problems(draft))
    again = start_draft(draft_text(draft, "2026.1-own.1"), GUIDELINE)
    assert draft_text(again, "2026.1-own.1") == draft_text(draft, "2026.1-own.1")
    assert again.changes == {}


@settings(deadline=None)
@given(TEXT, TEXT)
def test_person_and_reason_stand_in_the_file_on_one_line(person, reason):
    source = replace(SOURCE, person=f"A {person}", reason=f"B {reason}")
    text = draft_text(start().with_number(("steady_days",), "90", source), "v")
    profile = check_profile(parse_toml(text, "own"), GUIDELINE).profile
    place = f"{one_line(f'A {person}')}, 2026-06-03: {one_line(f'B {reason}')}"
    assert profile.steady_days.citations[0].place == place
