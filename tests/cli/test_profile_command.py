import pytest

from ironview.knowledge.resources import resource_path


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
