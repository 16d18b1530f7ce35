from datetime import date

import pytest

from ironview.domain.profile_drafts import ChangeSource
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.profile_drafts import draft_text, start_draft
from ironview.knowledge.profile_files import delivered_text
from ironview.knowledge.resources import resource_path
from ironview.store.database import open_store
from tests.signing import Signer


def test_list_names_every_profile(run):
    ran = run("profile", "list")
    assert ran.code == 0
    names = [line.split()[0] for line in ran.out.splitlines()]
    assert "general" in names
    assert len(names) == 8


def test_show_prints_numbers_with_their_sources_and_marks(run):
    ran = run("profile", "show", "haemodialysis")
    assert ran.code == 0
    assert "wait_steps.1.days = 3" in ran.out
    assert "[D]" in ran.out


def test_an_unknown_profile_is_wrong_use(run):
    ran = run("profile", "show", "nobody")
    assert (ran.code, ran.out) == (2, "")
    assert "general" in ran.err


@pytest.fixture
def own_profile(write):
    text = resource_path("guidelines/general.toml").read_text("utf-8")

    def write_changed(*changes):
        changed = text
        for old, new in changes:
            assert old in changed
            changed = changed.replace(old, new, 1)
        return write(changed.encode(), "own.toml")

    return write_changed


def test_check_says_what_a_clinic_s_file_would_change(run, own_profile):
    ran = run("profile", "check", own_profile(("preferred_days = [56", "preferred_days = [42")))
    assert ran.code == 0
    assert "preferred_days: 56 becomes 42" in ran.out


def test_check_says_that_a_file_is_not_signed(run, own_profile):
    assert "own.toml is not signed." in run("profile", "check", own_profile()).out


def test_check_says_by_whom_a_file_is_signed(run, own_profile, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    society = Signer("society")
    society.publish(tmp_path / "IronView" / "trusted_keys")
    file = own_profile()
    society.sign(file, "for 2026")

    assert "own.toml is signed by society: for 2026\n" in run("profile", "check", file).out


def test_check_says_that_nobody_trusts_who_signed(run, own_profile):
    file = own_profile()
    Signer("stranger", 7).sign(file)
    ran = run("profile", "check", file)

    assert ran.code == 0
    assert "0707070707070707, which nobody here trusts" in ran.out


def test_check_refuses_a_file_that_was_altered_after_it_was_signed(
    run, own_profile, tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    society = Signer("society")
    society.publish(tmp_path / "IronView" / "trusted_keys")
    society.sign(own_profile())
    ran = run("profile", "check", own_profile(("preferred_days = [56", "preferred_days = [42")))

    assert (ran.code, ran.out) == (2, "")
    assert "is not what society signed" in ran.err


def test_check_of_an_unchanged_copy_changes_nothing(run, own_profile):
    assert "nothing" in run("profile", "check", own_profile()).out


def test_check_compares_a_profile_of_its_own_with_general(run, own_profile):
    copied = (("id = 'general'", "id = 'ours'"), ("priority = 7\n", ""))
    ran = run("profile", "check", own_profile(*copied))
    assert "Against general" in ran.out
    assert "id: general becomes ours" in ran.out


@pytest.mark.parametrize(
    ("old", "new"), [("preferred_days = [56", "preferred_days = ['x'"), ("\nname = ", "\nnam = ")]
)
def test_a_wrong_file_names_itself_and_ends_with_2(run, own_profile, old, new):
    ran = run("profile", "check", own_profile((old, new)))
    assert (ran.code, ran.out) == (2, "")
    assert "own.toml" in ran.err


def test_a_missing_file_is_wrong_use(run):
    assert run("profile", "check", "/nowhere.toml").code == 2


def test_profile_alone_is_wrong_use(run):
    assert run("profile").code == 2


def test_check_refuses_a_copy_that_would_be_chosen_in_place_of_another(run, own_profile):
    ran = run("profile", "check", own_profile(("id = 'general'", "id = 'ours'")))
    assert (ran.code, ran.out) == (2, "")
    assert "priority" in ran.err


def test_check_names_every_problem_at_once(run, own_profile):
    wrong = (("preferred_days = [56", "preferred_days = ['x'"), ("\nname = ", "\nnam = "))
    ran = run("profile", "check", own_profile(*wrong))
    assert ran.code == 2
    assert "preferred_days" in ran.err
    assert "nam" in ran.err
    assert len(ran.err.strip().splitlines()) >= 2


def test_check_accepts_what_the_form_writes(run, write):
    book = load_guideline()
    source = ChangeSource(person="Dr Abel", on=date(2026, 6, 3), reason="our assay")
    draft = start_draft(delivered_text("haemodialysis"), book, "our_dialysis")
    draft = draft.with_number(("wait_steps", 1, "days"), "9", source)
    path = write(draft_text(draft, "2026.1-own.1").encode(), "our_dialysis.toml")
    ran = run("profile", "check", path)
    assert ran.code == 0
    assert ran.out.splitlines()[1:-1] == [
        "  id: haemodialysis becomes our_dialysis",
        "  version: 2026.1 becomes 2026.1-own.1",
        "  priority: 3 becomes none",
        "  wait_steps.2.days: 7 becomes 9",
    ]


def test_check_names_every_contradiction_at_once(run, own_profile):
    path = own_profile(
        ("preferred_days = [56", "preferred_days = [20"),
        ("hold_tsat = [45", "hold_tsat = [99"),
    )
    ran = run("profile", "check", path)
    assert (ran.code, ran.out) == (2, "")
    assert "hold_tsat: 99 is not plausible: more than 90." in ran.err
    assert "preferred_days" in ran.err


def test_check_refuses_a_general_profile_that_would_not_count_for_everyone(run, own_profile):
    ran = run("profile", "check", own_profile(("priority = 7\n", "")))
    assert ran.code == 2
    assert "counts for everyone" in ran.err


@pytest.fixture
def store(tmp_path):
    """A store in which a clinic reads five weeks later, and has a profile nobody uses yet."""
    guideline, path = load_guideline(), tmp_path / "clinic.sqlite"
    source = ChangeSource(person="Dr Abel", on=date(2026, 6, 3), reason="our assay")
    with (
        open_store(path, analytes=guideline.analytes) as opened,
        opened.writing("Anna", "activate_profile", "our assay") as change,
    ):
        for new_id in ("", "ours"):
            draft = start_draft(delivered_text("general"), guideline, new_id)
            draft = draft.with_number(("preferred_days",), "63", source)
            text = draft_text(draft, "2026.1-own.1")
            key = opened.own_profiles.add(draft.profile_id, 1, text, change)
            if not new_id:
                opened.own_profiles.activate(key, change, seen="")
    return path


@pytest.mark.parametrize("before", [True, False])
def test_list_says_what_counts_in_a_store(run, store, before):
    told = ("--store", store)
    ran = run(*(told if before else ()), "profile", "list", *(() if before else told))
    versions = dict(line.split()[:2] for line in ran.out.splitlines())

    assert ran.code == 0
    assert versions["general"] == "2026.1-own.1"
    assert versions["ibd"] == "2026.1"
    assert "ours" not in versions


def test_show_writes_the_numbers_that_count_in_a_store_and_whose_they_are(run, store):
    ran = run("profile", "show", "general", "--store", store)
    assert "version = 2026.1-own.1" in ran.out
    assert "preferred_days = 63   clinic-decision, Dr Abel, 2026-06-03: our assay [D]" in ran.out
    assert "preferred_days = 56" in run("profile", "show", "general").out


@pytest.mark.parametrize("words", [("list",), ("show", "general")])
def test_no_store_is_made_to_look_at_its_profiles(run, tmp_path, words):
    ran = run("profile", *words, "--store", tmp_path / "none.sqlite")
    assert (ran.code, ran.out) == (3, "")
    assert "There is no store" in ran.err
    assert not (tmp_path / "none.sqlite").exists()


def test_a_store_with_a_profile_that_cannot_be_read_is_said_not_passed_over(run, store):
    with (
        open_store(store) as opened,
        opened.writing("Ben", "activate_profile", "x") as change,
    ):
        key = opened.own_profiles.add("ibd", 1, "id =", change)
        opened.own_profiles.activate(key, change, seen="")
    ran = run("profile", "list", "--store", store)

    assert (ran.code, ran.out) == (2, "")
    assert "The own profile ibd cannot be read" in ran.err
