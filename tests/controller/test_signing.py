"""A sample is signed, read back, opened again by what changes, and nobody signs unseen."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ironview.controller.signing import (
    Decision,
    NotReadBackError,
    open_again,
    responsible_people,
    sign_sample,
    standing_of,
)
from ironview.domain.record import Infusion
from ironview.domain.sign_off import SignOffAction, SignOffRefusedError
from ironview.store.errors import ChangedMeanwhileError, StoreReadOnlyError
from tests.controller.test_chart import ELENA, ago, ferritin

PLAIN = Decision(responsible="Anna")


@pytest.fixture
def chart(workspace):
    chart = workspace.open_chart(workspace.add_patient(ELENA))
    chart.add_results([ferritin("105")])
    return chart


def states(chart):
    return [one.state.value for one in chart.sign_offs]


def sign(chart, **more):
    sign_sample(chart, chart.sign_offs[-1], replace(PLAIN, **more))


def correct(chart, value):
    row = chart.record.results[0]
    chart.amend_result(row.key, replace(row, value=value))


def above_its_limit(chart):
    row = chart.record.results[0]
    chart.amend_result(row.key, replace(row, reference_high=Decimal(100)))


def test_nothing_is_signed_at_first(chart):
    assert states(chart) == ["not_signed"]


def test_a_signature_is_kept_with_who_when_and_what_and_told_once(chart):
    told = []
    above_its_limit(chart)
    chart.changed.connect(lambda: told.append(states(chart)))

    sign(
        chart,
        is_relevant=True,
        action=SignOffAction.CALL_PATIENT,
        comment="  On Monday. ",
        responsible=" Dr Weber ",
        next_date=date(2026, 9, 1),
    )

    assert told == [["signed"]]
    sign_off = chart.sign_offs[0].sign_off
    assert (sign_off.by, sign_off.at) == ("Anna", chart.store.now())
    assert (sign_off.comment, sign_off.responsible) == ("On Monday.", "Dr Weber")
    assert (sign_off.action, sign_off.is_relevant) == (SignOffAction.CALL_PATIENT, True)
    assert sign_off.next_date == date(2026, 9, 1)


def test_a_sample_within_its_limits_is_never_kept_as_relevant(chart):
    assert not chart.sign_offs[-1].content.is_abnormal

    sign(chart, is_relevant=True)

    assert not chart.sign_offs[-1].sign_off.is_relevant


def test_a_signature_is_in_the_file_when_the_call_returns(chart):
    sign(chart)

    with chart.store.again() as second:
        assert len(second.sign_offs.of(chart.key)) == 1


def test_a_corrected_result_opens_it_and_it_can_be_signed_again(chart):
    sign(chart)
    correct(chart, "98")
    assert states(chart) == ["open_again"]

    sign(chart)

    assert states(chart) == ["signed"]
    assert len(chart.store.sign_offs.of(chart.key)) == 1
    assert chart.sign_offs[0].sign_off.content.results[0].value == "98"


def test_a_dose_before_the_sample_opens_it(chart):
    sign(chart)
    chart.add_infusion(
        Infusion(product="ferric_carboxymaltose", dose_mg=Decimal(500), started=ago(8))
    )

    assert states(chart) == ["open_again"]


def test_a_signature_is_opened_again_with_a_reason_and_undone(chart):
    sign(chart)
    signed = chart.sign_offs[0].sign_off

    open_again(chart, chart.sign_offs[0], "wrong patient on my desk")
    assert states(chart) == ["not_signed"]
    chart.undo_last()

    assert states(chart) == ["signed"]
    assert chart.sign_offs[0].sign_off == signed


def test_signing_is_undone_and_done_again(chart):
    sign(chart)
    chart.undo_last()
    assert states(chart) == ["not_signed"]

    chart.redo_last()

    assert states(chart) == ["signed"]


def test_a_correction_that_arrives_while_the_dialog_is_open_stops_the_signature(chart, workspace):
    seen = chart.sign_offs[-1]
    correct(chart, "98")

    with pytest.raises(ChangedMeanwhileError, match="Nothing was signed"):
        sign_sample(chart, seen, PLAIN)

    assert states(chart) == ["not_signed"]
    assert chart.store.sign_offs.of(chart.key) == ()


def test_a_correction_from_another_window_stops_it_too_and_is_shown(chart):
    row, seen = chart.record.results[0], chart.sign_offs[-1]
    with chart.store.again() as other, other.writing("Bea", "amend_result") as change:
        other.rows.amend(row.key, replace(row, value="98"), change, seen=row)

    with pytest.raises(ChangedMeanwhileError, match="Nothing was signed"):
        sign_sample(chart, seen, PLAIN)

    assert chart.record.results[0].value == "98"
    assert chart.store.sign_offs.of(chart.key) == ()


def test_of_two_people_who_sign_at_once_one_is_told_and_the_other_signature_stays(chart):
    seen = chart.sign_offs[-1]
    sign(chart, responsible="Bea")

    with pytest.raises(ChangedMeanwhileError, match="Nothing was signed"):
        sign_sample(chart, seen, PLAIN)

    (kept,) = chart.store.sign_offs.of(chart.key)
    assert kept.responsible == "Bea"


def test_a_sample_with_a_row_that_waits_is_not_signed(chart):
    chart.add_results([replace(ferritin("94"), analyte="hb", unit="")])
    assert states(chart) == ["cannot_be_signed"]

    with pytest.raises(ChangedMeanwhileError):
        sign(chart)


def test_a_decision_that_is_missing_is_asked_for_and_nothing_is_written(chart):
    with pytest.raises(SignOffRefusedError):
        sign(chart, action=SignOffAction.OTHER)

    assert chart.store.sign_offs.of(chart.key) == ()


def test_without_a_signature_there_is_nothing_to_open(chart):
    with pytest.raises(ChangedMeanwhileError):
        open_again(chart, chart.sign_offs[0], "why not")


def test_a_store_that_cannot_be_written_signs_nothing_and_says_so(chart):
    chart.store._database.execute_sql("PRAGMA query_only = ON")

    with pytest.raises(StoreReadOnlyError):
        sign(chart)

    chart.store._database.execute_sql("PRAGMA query_only = OFF")
    assert states(chart) == ["not_signed"]


def test_a_signature_the_file_does_not_give_back_is_told(chart):
    """A trigger stands for a file that takes a row and loses it."""
    chart.store._database.execute_sql(
        "CREATE TRIGGER lose AFTER INSERT ON sign_off BEGIN "
        "UPDATE sign_off SET comment = 'another' WHERE id = NEW.id; END"
    )

    with pytest.raises(NotReadBackError, match="does not give it back"):
        sign(chart, comment="Call.")


def test_the_sample_asked_for_is_found_and_the_newest_stands_for_no_choice(chart):
    chart.add_results([replace(ferritin("80"), collected=ago(30))])
    older, newest = chart.sign_offs

    assert standing_of(chart, older.content.at) == older
    assert standing_of(chart, None) == newest
    assert standing_of(chart, ago(900)) == newest


def test_a_patient_without_samples_has_no_standing(workspace):
    chart = workspace.open_chart(workspace.add_patient(ELENA))

    assert standing_of(chart, None) is None
    assert chart.sign_offs == ()


def test_who_was_responsible_last_is_offered_first(chart):
    assert responsible_people(chart) == ("Anna",)

    sign(chart, responsible="Dr Weber")

    assert responsible_people(chart) == ("Dr Weber", "Anna")


def test_a_merge_takes_signatures_along(chart, workspace):
    from ironview.controller.belonging import merge_patients

    sign(chart)
    other = workspace.open_chart(workspace.add_patient(replace(ELENA, identifiers=())))
    merge_patients(other, chart.key, "same person")

    assert states(other) == ["signed"]
