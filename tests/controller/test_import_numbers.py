"""Numbers of a table match patients by system and value, and never by the digits alone."""

import pytest

from ironview.controller.import_mappings import Asked, statements
from ironview.controller.import_numbers import OWN_NUMBERS
from ironview.controller.import_plan import Belongs, Doubt
from ironview.domain.record import Identifier, Patient
from tests.controller.test_import_answers import answer, lab
from tests.controller.test_import_bench import bench, commit, said

__all__ = ["answer", "bench", "commit", "lab", "said"]

TABLE = "MRN,Test,Value,Unit,Collected\n0042,Hb,13,g/dL,2026-05-01\n0043,Hb,12,g/dL,2026-05-01\n"
MRN, OTHER = "urn:mrn", "urn:other"


def add(workspace, system, value, family="Marchetti"):
    numbers = (Identifier(system, value),)
    return workspace.add_patient(Patient(family_name=family, identifiers=numbers))


def belongs(plan):
    return [one.belongs for one in plan.patients]


def question(plan):
    return next(one for one in plan.open_questions if one.asked is Asked.NUMBER_SYSTEM)


def test_a_store_without_systems_asks_nothing(lab, workspace):
    workspace.add_patient(Patient(family_name="Marchetti"))
    assert lab(TABLE).open_questions == ()


def test_the_same_digits_are_asked_about_and_matched_by_nobody(lab, workspace):
    add(workspace, MRN, "0042")
    plan = lab(TABLE)

    assert belongs(plan) == [Belongs.ASK, Belongs.NEW]
    assert plan.patients[0].doubt is Doubt.NUMBER_OF_NO_SYSTEM


def test_the_question_shows_who_carries_a_number_in_each_system(lab, workspace):
    add(workspace, OTHER, "9")
    add(workspace, OTHER, "8")
    add(workspace, MRN, "0043", "Moser")
    asked = question(lab(TABLE))

    assert asked.options[:2] == (MRN, OTHER)
    assert asked.options[2].startswith(OWN_NUMBERS)
    assert [(one.written, one.readings) for one in asked.examples] == [
        ("0043", ("Moser", "", "")),
        ("0042", ("", "", "")),
    ]
    assert asked.rows == 2


def test_with_the_system_the_numbers_match_and_the_answer_is_remembered(
    lab, answer, commit, workspace
):
    key = add(workspace, MRN, "0042")
    add(workspace, OTHER, "0043", "Moser")
    lab(TABLE)
    plan = answer(MRN, Asked.NUMBER_SYSTEM)

    assert belongs(plan) == [Belongs.KNOWN, Belongs.NEW]
    assert plan.patients[0].stored.key == key
    assert plan.open_questions == ()
    commit()
    again = lab(TABLE.replace("2026-05-01", "2026-05-09"), name="next.csv")
    assert again.open_questions == ()
    assert belongs(again) == [Belongs.KNOWN, Belongs.KNOWN]
    assert workspace.count() == 3


def test_numbers_of_none_of_the_systems_are_the_laboratorys_own(lab, answer, commit, workspace):
    add(workspace, MRN, "0042")
    own = question(lab(TABLE)).options[-1]
    plan = answer(own, Asked.NUMBER_SYSTEM)

    assert belongs(plan) == [Belongs.NEW, Belongs.NEW]
    commit()
    assert workspace.count() == 3
    assert belongs(lab(TABLE.replace("13", "14"), name="next.csv")) == [Belongs.KNOWN] * 2


@pytest.mark.parametrize("reply", [MRN, ""])
def test_an_answer_can_be_taken_back(lab, answer, bench, workspace, executor, reply):
    add(workspace, MRN, "0042")
    asked = question(lab(TABLE))
    answer(MRN, Asked.NUMBER_SYSTEM)
    (said,) = statements(bench.plan.mappings[0].mapping)
    assert (said.asked, said.answer) == (Asked.NUMBER_SYSTEM, MRN)
    bench.answer(asked, reply)
    executor.run()
    assert bool(bench.plan.open_questions) is (reply == "")


def test_a_file_that_names_the_system_itself_is_asked_nothing(lab, workspace):
    add(workspace, MRN, "0042")
    plan = lab(TABLE.replace("0042,", ",").replace("0043,", ","), name="nobody.csv")
    assert plan.open_questions == ()
