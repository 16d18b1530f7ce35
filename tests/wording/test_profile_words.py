"""Every number, problem and change of a profile has words."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from ironview.domain.profile_impact import ChangeKind
from ironview.domain.profile_numbers import ProblemCode, ProfileProblem
from ironview.domain.sources import Citation, Mark
from ironview.domain.verdicts import HbVerdict, NextTestState, Overload, Stores, Window
from ironview.knowledge.profile_numbers import load_number_ranges
from ironview.knowledge.source_files import load_sources
from ironview.wording.citations import citation_text
from ironview.wording.profile_impact import change_kind_text, change_text, finding_label
from ironview.wording.profile_numbers import (
    amount_with_unit,
    field_label,
    group_label,
    problem_text,
    row_label,
    unit_name,
)

ENGLISH = QLocale(QLocale.Language.English)
GERMAN = QLocale(QLocale.Language.German)


@pytest.mark.parametrize("allowed", load_number_ranges().values(), ids=lambda one: one.key)
def test_every_number_has_a_name_and_stands_under_a_heading(allowed):
    assert field_label(allowed.key) != allowed.key
    assert group_label(allowed.group) != allowed.group
    assert unit_name(allowed.unit)


def test_no_two_numbers_have_the_same_name():
    names = [field_label(key) for key in load_number_ranges()]
    assert len(set(names)) == len(names)


def test_what_is_unknown_is_shown_as_it_is():
    assert (field_label("new"), group_label("new"), unit_name("U/L")) == ("new", "new", "U/L")
    assert finding_label("stores.new") == "stores.new"


@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_is_a_whole_sentence(code):
    problem = ProfileProblem(
        code=code,
        fields=(("steady_days",), ("preferred_days",)),
        amounts=(Decimal("55.5"), Decimal(56)),
        text="ours",
    )
    said = problem_text(problem, ENGLISH)
    assert said.endswith(".")
    assert "{" not in said


def test_a_problem_says_its_numbers_in_the_readers_way():
    problem = ProfileProblem(
        code=ProblemCode.TOO_HIGH, fields=(("hold_tsat",),), amounts=(Decimal("90.5"), Decimal(90))
    )
    assert problem_text(problem, ENGLISH) == "90.5 is not plausible: more than 90."
    assert problem_text(problem, GERMAN) == "90,5 is not plausible: more than 90."


def test_a_problem_of_the_whole_list_has_no_numbers():
    problem = ProfileProblem(code=ProblemCode.STEPS_NOT_OPEN, fields=(("wait_steps",),))
    assert problem_text(problem, ENGLISH).startswith("The last step must name no dose")


@pytest.mark.parametrize(
    ("key", "position", "upper", "said"),
    [
        ("wait_steps.days", 0, Decimal(125), "doses up to 125\u00a0mg"),
        ("wait_steps.days", 1, None, "every other dose"),
        ("deficiency.limit", 0, Decimal(5), "below 5\u00a0years"),
        ("deficiency.limit", 1, None, "every other age"),
        ("iron_indicated.tsat_below", 1, None, "pair 2"),
    ],
)
def test_a_row_is_told_from_the_others(key, position, upper, said):
    assert row_label(key, position, upper, ENGLISH) == said


def test_a_number_is_written_with_its_unit():
    assert amount_with_unit(Decimal("12.50"), "g/dL", GERMAN) == "12,5\u00a0g/dL"
    assert amount_with_unit(Decimal(28), "d", ENGLISH) == "28\u00a0days"


CODES = [
    *((ChangeKind.STORES, code) for code in Stores),
    *((ChangeKind.OVERLOAD, code) for code in Overload),
    *((ChangeKind.HB_RESPONSE, code) for code in HbVerdict),
    *((ChangeKind.WINDOW, code) for code in Window),
    *((ChangeKind.NEXT_TEST, code) for code in NextTestState),
    (ChangeKind.FINDING, "safety.hold_iron"),
]


@pytest.mark.parametrize(("kind", "code"), CODES)
def test_every_change_says_what_it_is_about_and_both_answers(kind, code):
    said = change_text(kind, str(code), "")
    assert said.startswith(f"{change_kind_text(kind)}: ")
    assert said.endswith("→ none")
    assert str(code) not in said or "_" not in code


def test_a_change_names_what_was_and_what_will_be():
    said = change_text(ChangeKind.WINDOW, "acceptable", "provisional")
    assert said == "Window of the sample: acceptable → provisional"


def test_what_the_clinic_decided_is_not_called_a_choice_of_the_program():
    decided = Citation("clinic-decision", "Dr Abel, 2026-06-03: our assay", Mark.DESIGN)
    said = citation_text(decided, load_sources())
    assert said == "Decision of the clinic (Dr Abel, 2026-06-03: our assay)"
