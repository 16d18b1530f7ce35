"""What a person is responsible for and has not signed is one list, as new as the last change."""

from dataclasses import replace

import pytest

from ironview.controller.signing import Decision, open_again, sign_sample
from ironview.controller.unsigned import UnsignedList
from ironview.controller.worklist_check import differing
from ironview.domain.record import Patient
from ironview.domain.roles import Role
from ironview.domain.unsigned import OpenReason
from ironview.store.execution import delete_by
from ironview.store.list_tables import UnsignedSampleRow
from tests.controller.test_chart import ELENA, ago, ferritin


def no_step(_done, _total):
    pass


@pytest.fixture
def chart(workspace):
    chart = workspace.open_chart(workspace.add_patient(ELENA))
    chart.add_results([ferritin("80", 40), ferritin("105", 3)])
    return chart


@pytest.fixture
def unsigned(workspace, chart):
    return UnsignedList(workspace)


def sign(chart, number=-1, responsible="Anna"):
    sign_sample(chart, chart.sign_offs[number], Decision(responsible=responsible))


def days(unsigned):
    return [one.sample.at for one in unsigned.lines(50)]


def give_people(workspace, *names):
    with workspace.store.writing("Anna", "add_account") as change:
        workspace.store.accounts.add("Anna", Role.ADMINISTRATOR, change)
        for name in names:
            workspace.store.accounts.add(name, Role.CLINICIAN, change)


def test_every_sample_of_a_patient_is_listed_with_who_it_is(unsigned, chart):
    first, second = unsigned.lines(50)

    assert (first.line.key, first.line.family_name, first.line.mrn) == (
        chart.key,
        "Marchetti",
        "0042",
    )
    assert (first.sample.at, second.sample.at) == (ago(40), ago(3))
    assert unsigned.count() == 2


def test_signing_the_newest_empties_the_list_and_is_told(unsigned, chart):
    told = []
    unsigned.changed.connect(lambda: told.append(unsigned.count()))
    sign(chart)

    assert told[-1] == 0
    assert days(unsigned) == []


def test_a_correction_and_opening_again_bring_a_sample_back_with_why(unsigned, chart):
    sign(chart, 0)
    sign(chart)
    row = chart.record.results[0]
    chart.amend_result(row.key, replace(row, value="81"))

    (again,) = unsigned.lines(50)
    assert (again.sample.at, again.sample.reason) == (row.collected, OpenReason.OPEN_AGAIN)
    assert again.sample.change is not None

    chart.undo_last()
    open_again(chart, chart.sign_offs[-1], "not mine")
    assert [one.sample.reason for one in unsigned.lines(50)] == [OpenReason.NOT_SIGNED]


def test_in_a_store_without_people_everything_is_everybodys(unsigned, chart):
    sign(chart, 0, responsible="Dr Weber")

    assert not unsigned.knows_people
    assert days(unsigned) == [ago(3)]


def test_a_person_sees_what_they_were_asked_for_and_what_nobody_was(workspace, unsigned, chart):
    give_people(workspace, "Bea")
    other = workspace.open_chart(workspace.add_patient(Patient(family_name="Rossi")))
    other.add_results([ferritin("105", 50), ferritin("105", 2)])
    sign(chart, 0, responsible="Bea")

    assert unsigned.knows_people
    assert days(unsigned) == [ago(50), ago(2)]
    unsigned.is_everybodys = True
    assert days(unsigned) == [ago(50), ago(3), ago(2)]
    assert unsigned.count() == 3


def test_what_was_asked_of_somebody_who_left_waits_for_everybody(make_workspace, workspace, chart):
    give_people(workspace, "Bea", "Cleo")
    sign(chart, 0, responsible="Bea")
    assert days(UnsignedList(make_workspace("Cleo"))) == []

    accounts = workspace.store.accounts
    with workspace.store.writing("Anna", "remove_account") as change:
        accounts.remove(change, seen=accounts.named("Bea"))

    assert days(UnsignedList(make_workspace("Cleo"))) == [ago(3)]


def test_the_person_asked_sees_it_whatever_the_capitals(make_workspace, workspace, chart):
    give_people(workspace, "Bea")
    sign(chart, 0, responsible="BEA")

    assert days(UnsignedList(make_workspace("Bea"))) == [ago(3)]
    assert days(UnsignedList(workspace)) == []


def test_what_may_be_signed_together_is_counted_by_itself(unsigned, chart):
    chart.add_results([ferritin("1200", 1), ferritin("60", 1, lab_flag="H")])

    assert unsigned.count(together=True) == len(unsigned.lines(50, together=True)) == 2
    assert unsigned.count() == 3


def test_a_list_that_is_not_what_reading_anew_says_is_found(workspace, unsigned, chart):
    store, used = workspace.store, workspace.read_with()
    assert list(differing(store, used, no_step)) == []

    delete_by(store._database, UnsignedSampleRow, "place", (1,))
    assert list(differing(store, used, no_step)) == [chart.key]
