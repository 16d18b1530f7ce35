"""A clinic's own profile: checked, compared, taken into the rule book."""

from pathlib import Path

import pytest

from ironview.domain.errors import ResourceError
from ironview.domain.sources import Mark
from ironview.knowledge.catalogues import load_guideline
from ironview.knowledge.profiles import check_profile_file, profile_lines, with_own_profiles
from ironview.knowledge.resources import resource_path
from ironview.knowledge.toml_files import read_toml


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The general profile, copied and renamed as a clinic would."""
    text = resource_path("guidelines/general.toml").read_text("utf-8")
    text = text.replace("id = 'general'", "id = 'our_clinic'").replace("priority = 7\n", "")
    path = tmp_path / "our_clinic.toml"
    path.write_text(text, "utf-8")
    return path


def edit(path: Path, old: str, new: str) -> int:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_a_copy_without_changes_differs_only_in_how_it_is_chosen(own):
    check = check_profile_file(own)
    assert check.problems == ()
    assert check.profile.id == "our_clinic"
    assert check.compared_with == "general"
    assert [(d.key, d.shipped, d.own) for d in check.differences] == [("priority", "7", "none")]


def test_a_changed_number_is_named_with_what_it_was(own):
    edit(own, "days = [28,", "days = [35,")
    edit(own, "preferred_days = [56,", "preferred_days = [63,")
    check = check_profile_file(own)
    changed = {d.key: (d.shipped, d.own) for d in check.differences if d.key != "priority"}
    assert changed == {"wait_steps 1 days": ("28", "35"), "preferred_days": ("56", "63")}


def test_all_problems_are_named_at_once_each_with_its_line_and_key(own):
    first = edit(own, "preferred_days = [56,", "preferred_days = ['soon',")
    second = edit(own, "functional_inclusive = true", "functional_inclusiv = true")
    third = edit(own, "hold_tsat = [45, 'ironview-rules,", "hold_tsat = [45, 'our-letter,")
    check = check_profile_file(own)
    assert check.profile is None
    assert [problem.split(":")[0] for problem in check.problems] == [
        f"our_clinic.toml, line {first}, preferred_days",
        f"our_clinic.toml, line {second}, functional_inclusiv",
        f"our_clinic.toml, line {third}, hold_tsat",
    ]
    assert "a number is expected" in check.problems[0]
    assert "'our-letter' is not in sources.toml" in check.problems[2]


def test_a_problem_in_a_row_of_a_list_names_the_line_of_the_row(own):
    line = edit(own, "limit = [30,", "limit = ['low',")
    check = check_profile_file(own)
    assert check.problems[0].startswith(f"our_clinic.toml, line {line}, deficiency.limit: ")


def test_windows_out_of_order_are_a_problem(own):
    edit(own, "steady_days = [84,", "steady_days = [50,")
    check = check_profile_file(own)
    assert len(check.problems) == 1
    assert "steady comes last" in check.problems[0]


def test_a_missing_key_is_a_problem(own):
    edit(own, "hold_tsat_inclusive = true\n", "")
    assert check_profile_file(own).problems == ()
    edit(own, "wait_sum_days", "# wait_sum_days")
    assert "the key wait_sum_days is missing" in check_profile_file(own).problems[0]


def test_the_priority_of_another_profile_is_a_problem(own):
    edit(own, "id = 'our_clinic'", "id = 'our_clinic'\npriority = 6")
    check = check_profile_file(own)
    assert "the profile ibd has the same priority" in check.problems[0]


def test_a_file_that_is_not_there_or_no_toml_is_a_problem_not_a_crash(tmp_path):
    assert "cannot be read" in check_profile_file(tmp_path / "none.toml").problems[0]
    (tmp_path / "some.toml").write_text("id =", "utf-8")
    assert "this is not TOML" in check_profile_file(tmp_path / "some.toml").problems[0]


def test_a_profile_with_a_shipped_id_is_compared_with_that_one(own):
    edit(own, "id = 'our_clinic'", "id = 'ibd'\npriority = 6\napplies_to_condition = 'ibd'")
    check = check_profile_file(own)
    assert check.compared_with == "ibd"
    changed = {d.key: d.own for d in check.differences}
    assert changed == {
        "hold_ferritin_above": "700",
        "hold_tsat": "45",
        "hold_tsat_inclusive": "yes",
    }


def test_own_profiles_join_the_shipped_ones(own):
    book = load_guideline()
    joined = with_own_profiles(book, [read_toml(own)])
    assert "our_clinic" in joined.profiles
    assert set(joined.profiles) - set(book.profiles) == {"our_clinic"}
    edit(own, "steady_days = [84,", "steady_days = [50,")
    with pytest.raises(ResourceError, match="steady_days"):
        with_own_profiles(book, [read_toml(own)])


def test_a_profile_is_shown_line_by_line_with_the_source_of_each_number():
    lines = {line.key: line for line in profile_lines(load_guideline().profiles["haemodialysis"])}
    assert lines["wait_steps 1 up_to_mg"].value == "125"
    assert lines["wait_steps 1 days"].value == "3"
    assert lines["judges_hb_response"].value == "no"
    assert lines["applies_to_condition"].value == "haemodialysis"
    marks = [citation.mark for citation in lines["hold_tsat"].citations]
    assert marks == [Mark.DESIGN, Mark.SECONDARY, Mark.PRIMARY]
    assert "name" not in lines
    assert "low_value_limit_inflamed" not in lines


@pytest.mark.parametrize("new", ["../../x", "a|b", "Ours", "a b", "x", "9x", "o" * 41, "ours\\n"])
def test_an_id_that_would_mean_something_elsewhere_is_a_problem(own, new):
    edit(own, "id = 'our_clinic'", f'id = "{new}"')
    (problem,) = check_profile_file(own).problems
    assert ", id: " in problem
    assert "Take 2 to 40 small letters" in problem


@pytest.mark.parametrize("new", ["ab", "o" * 40, "a_1"])
def test_an_id_of_small_letters_digits_and_lines_is_none(own, new):
    edit(own, "id = 'our_clinic'", f'id = "{new}"')
    assert check_profile_file(own).problems == ()


@pytest.mark.parametrize(
    ("new", "fits"),
    [
        ("2026.1-own.12", True),
        ("v" * 60, True),
        ("v" * 61, False),
        ("2026|1", False),
        ("a b", False),
    ],
)
def test_a_version_is_one_short_word(own, new, fits):
    edit(own, "version = '2026.1'", f'version = "{new}"')
    assert [", version: " in one for one in check_profile_file(own).problems] == [True] * (not fits)


@pytest.mark.parametrize(
    "number", ["1e999999999", "1e-999999999", "-1e16", "0e999999999", "9" * 5000, "9" * 4000]
)
def test_a_number_of_impossible_size_is_a_problem_and_never_written_out(own, number):
    edit(own, "steady_days = [84,", f"steady_days = [{number},")
    (problem,) = check_profile_file(own).problems
    assert "possible size" in problem
    assert len(problem) < 200


@pytest.mark.parametrize("text", ["x = 1e99999999999999999999", "x = " + "[" * 100_000])
def test_what_the_reader_of_toml_breaks_on_is_a_problem(own, text):
    own.write_text(text, "utf-8")
    (problem,) = check_profile_file(own).problems
    assert "no possible size" in problem
