"""Every edit of a window is taken back and done again, or refused with a sentence."""

from dataclasses import replace

import pytest

from ironview.controller.belonging import merge_patients, mergers_of, move_entries
from ironview.controller.edits import EditRefusedError
from ironview.domain.record import Identifier
from tests.controller.test_chart import ELENA, ferritin

OTHER = replace(ELENA, family_name="Marquetti", identifiers=(Identifier("urn:mrn", "9"),), id="")


@pytest.fixture
def elena(workspace):
    return workspace.open_chart(workspace.add_patient(ELENA))


@pytest.fixture
def edits(workspace, elena):
    workspace.edits.forget()
    return workspace.edits


def values(chart):
    return [row.value for row in chart.record.results]


def what(edit):
    return None if edit is None else edit.what.replace("\u00a0", " ")


def test_what_comes_next_is_said_in_words(edits, elena):
    assert (edits.to_undo, edits.to_redo) == (None, None)
    elena.add_results([ferritin("148")])
    assert what(edits.to_undo).startswith("ferritin 148 ")
    assert what(edits.to_undo).endswith(" entered")

    edits.undo()
    assert edits.to_undo is None
    assert what(edits.to_redo).endswith(" entered")


def test_an_edit_names_the_patient_it_was_made_for(edits, workspace, elena):
    elena.add_results([ferritin("148")])

    assert (edits.to_undo.patient_key, edits.to_undo.patient) == (elena.key, "Marchetti, Elena")


def test_edits_of_all_charts_are_taken_back_in_the_order_they_were_made(edits, workspace, elena):
    other = workspace.open_chart(workspace.add_patient(OTHER))
    other.add_results([ferritin("700")])
    elena.add_results([ferritin("9")])

    assert edits.undo().patient_key == elena.key
    assert (values(elena), values(other)) == ([], ["700"])
    assert edits.undo().patient_key == other.key
    assert values(other) == []
    edits.undo()
    assert not workspace.is_present(other.key)

    for _ in range(3):
        edits.redo()
    assert (values(elena), values(other)) == (["9"], ["700"])


def test_a_removed_patient_comes_back_though_nobody_is_on_screen(edits, workspace, elena):
    gone = []
    elena.gone.connect(lambda: gone.append(True))
    elena.remove_patient("twice")
    assert (gone, workspace.count()) == ([True], 0)

    edits.undo()
    assert workspace.count() == 1
    assert workspace.patients("marchetti")[0].key == elena.key


def test_undo_is_a_change_of_its_own_with_its_reason(edits, workspace, elena):
    (key,) = elena.add_results([ferritin("148")])
    edits.undo()
    edits.redo()
    told = [(one.action, one.by, one.reason.split(" 148")[0]) for one in elena.history_of(key)]

    assert told == [
        ("redo", "Anna", "redo of: ferritin"),
        ("undo", "Anna", "undo of: ferritin"),
        ("add_results", "Anna", ""),
    ]


def test_a_new_edit_ends_what_could_be_done_again(edits, elena):
    elena.add_results([ferritin("148")])
    edits.undo()
    elena.add_results([ferritin("9")])

    assert edits.redo() is None
    assert values(elena) == ["9"]


def test_an_edit_somebody_changed_since_is_refused_by_name_and_forgotten(
    edits, make_workspace, elena
):
    elena.add_results([ferritin("9")])
    (key,) = elena.add_results([ferritin("148")])
    twin = make_workspace("Ben").open_chart(elena.key)
    row = next(one for one in twin.record.results if one.key == key)
    twin.amend_result(key, replace(row, value="1480"), "looked again")
    with pytest.raises(EditRefusedError) as refused:
        edits.undo()

    assert str(refused.value).startswith("Ben changed it again on 3\u00a0Jun\u00a02026 10:02.")
    elena.reload()
    assert values(elena) == ["9", "1480"]
    assert what(edits.to_undo).startswith("ferritin 9 ")
    assert edits.to_redo is None


def test_a_patient_with_entries_of_somebody_else_is_not_taken_back(
    workspace, make_workspace, elena
):
    make_workspace("Ben").open_chart(elena.key).add_results([ferritin("9")])
    with pytest.raises(EditRefusedError, match="Entries were added"):
        workspace.edits.undo()

    assert workspace.is_present(elena.key)


def test_moves_and_merges_are_taken_back_in_both_charts(edits, workspace, elena):
    other = workspace.open_chart(workspace.add_patient(OTHER))
    edits.forget()
    (key,) = other.add_results([ferritin("700")])
    move_entries(other, [key], elena.key, "wrong patient")
    elena.reload()
    assert (values(elena), what(edits.to_undo).split(" moved ")[1]) == (
        ["700"],
        "to Marchetti, Elena",
    )
    edits.undo()
    assert (values(elena), values(other)) == ([], ["700"])

    merge_patients(elena, other.key, "same")
    assert what(edits.to_undo) == "Marquetti, Elena merged into this patient"
    edits.undo()
    assert (values(elena), mergers_of(workspace, elena.key)) == ([], ())
    assert workspace.is_present(other.key)


def test_an_earlier_version_is_restored_and_that_taken_back(edits, elena):
    (key,) = elena.add_results([ferritin("148")])
    elena.amend_result(key, replace(elena.record.results[0], value="1480"))
    elena.restore(key, 1, "was right", seen=2)
    assert values(elena) == ["148"]

    edits.undo()
    assert values(elena) == ["1480"]


def test_any_change_of_a_chart_is_taken_back_by_its_number(edits, elena):
    elena.add_results([ferritin("148")])
    first = edits.to_undo
    elena.add_results([ferritin("9")])
    edits.take_back(first.change, elena.key)
    assert values(elena) == ["9"]

    edits.undo()
    assert sorted(values(elena)) == ["148", "9"]


def test_the_list_shows_at_once_what_an_undo_left(edits, workspace, elena):
    elena.add_results([ferritin("9")])
    before = workspace.patients()[0].top_finding
    edits.undo()

    assert before
    assert workspace.patients()[0].top_finding != before


def test_an_edit_that_cannot_be_written_now_is_kept_for_later(edits, workspace, elena):
    elena.add_results([ferritin("9")])
    workspace.store._database.execute_sql("PRAGMA query_only = 1")
    with pytest.raises(Exception, match="may not be written"):
        edits.undo()
    workspace.store._database.execute_sql("PRAGMA query_only = 0")

    edits.undo()
    assert values(elena) == []
