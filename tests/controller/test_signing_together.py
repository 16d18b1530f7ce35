"""Several samples by one key: each refused or written, read back and told by itself.

Whatever is asked for, a finding above notice is never signed with others.
"""

from dataclasses import replace
from decimal import Decimal

import pytest

from ironview.controller.signing import Decision, sign_sample
from ironview.controller.signing_together import (
    MOST_TOGETHER,
    Candidate,
    SigningTogether,
    sign_together,
)
from ironview.controller.unsigned import UnsignedList
from ironview.domain.findings import Severity
from ironview.domain.record import Patient
from ironview.domain.sign_off import SignedFinding, SignOffRefusedError, SignOffState
from ironview.store.errors import ChangedMeanwhileError
from tests.controller.test_chart import DOSE, ago, ferritin

NAMES = ("Ames", "Bauer", "Costa")


def number_of_signatures(workspace):
    keys = workspace.store.patients.keys()
    return sum(len(workspace.store.sign_offs.of(key)) for key in keys)


@pytest.fixture
def plain(workspace):
    """Three patients with one sample each in which there is nothing to decide."""
    charts = []
    for name in NAMES:
        chart = workspace.open_chart(workspace.add_patient(Patient(family_name=name)))
        chart.add_results([ferritin("105", 3)])
        charts.append(chart)
    return charts


@pytest.fixture
def signing(workspace, plain):
    signing = SigningTogether(UnsignedList(workspace))
    signing.keeps = lambda _key: True
    return signing


@pytest.fixture
def run(qtbot, signing):
    """Sign these; return what was told of each, in order."""

    def go(candidates=None, responsible="Anna"):
        told = []
        signing.signed.connect(lambda one, now: told.append((one.line.family_name, now)))
        signing.refused.connect(lambda one, why: told.append((one.line.family_name, why)))
        with qtbot.waitSignal(signing.ended):
            signing.begin(signing.candidates() if candidates is None else candidates, responsible)
        return told

    return go


def test_the_preview_holds_each_sample_as_the_store_has_it(signing, plain):
    found = signing.candidates()

    assert [one.line.family_name for one in found] == list(NAMES)
    assert [one.standing for one in found] == [chart.sign_offs[-1] for chart in plain]


def test_each_is_signed_read_back_told_and_in_the_audit_by_itself(workspace, run, plain):
    told = run(responsible="Dr Weber")

    assert [name for name, _ in told] == list(NAMES)
    for (_, now), chart in zip(told, plain, strict=True):
        assert now.state is SignOffState.SIGNED
        assert (now.sign_off.by, now.sign_off.responsible) == ("Anna", "Dr Weber")
        with workspace.store.again() as second:
            assert len(second.sign_offs.of(chart.key)) == 1
        audited = workspace.store.audit.of_patient(chart.key, 9)
        assert [one.action for one in audited].count("sign_off") == 1


def test_what_was_left_out_of_the_preview_stays_unsigned(signing, run, plain):
    run(signing.candidates()[1:])

    states = [chart.sign_offs[-1].state.value for chart in plain]
    assert states == ["not_signed", "signed", "signed"]


def test_each_can_be_taken_back_by_itself(workspace, run, plain):
    run()
    workspace.edits.undo()

    states = [chart.sign_offs[-1].state.value for chart in plain]
    assert states == ["signed", "signed", "not_signed"]


def test_samples_with_something_to_decide_are_not_in_the_preview(workspace, signing, plain):
    row = plain[0].record.results[0]
    plain[0].amend_result(row.key, replace(row, reference_high=Decimal(100)))
    plain[1].add_infusion(replace(DOSE, started=ago(9)))
    plain[2].add_results([replace(ferritin("94", 3), analyte="hb", unit="")])

    assert signing.candidates() == ()


@pytest.mark.parametrize("is_overridden", [False, True])
@pytest.mark.parametrize("severity", list(Severity))
def test_a_finding_above_notice_is_refused_by_the_controller_whoever_asks(
    workspace, plain, severity, is_overridden
):
    chart = plain[0]
    chart.add_results([ferritin("9", 1)])
    bare = chart.sign_offs[-1]
    first = replace(bare.content.findings[0].finding, severity=severity)
    content = replace(
        bare.content,
        findings=(SignedFinding(first, is_overridden),),
        results=tuple(replace(one, flag="") for one in bare.content.results),
    )
    is_refused = severity in (Severity.URGENT, Severity.WARNING)
    expected = SignOffRefusedError if is_refused else ChangedMeanwhileError

    with pytest.raises(expected):
        sign_together(chart, replace(bare, content=content), "Anna")

    assert number_of_signatures(workspace) == 0


def test_a_real_warning_is_refused_with_the_reason_and_the_others_are_signed(
    workspace, signing, run, plain
):
    chart = plain[1]
    chart.add_results([ferritin("1600", 1)])
    asking = chart.sign_offs[-1]
    assert asking.content.asks
    first, second, third = signing.candidates()
    forced = Candidate(line=second.line, standing=asking)

    told = run([first, forced, third])

    assert [type(one[1]) for one in told] == [type(asking), str, type(asking)]
    assert "above notice" in told[1][1]
    assert number_of_signatures(workspace) == 2


def test_who_changed_a_sample_or_signed_it_meanwhile_is_told_and_the_rest_goes_on(
    signing, run, plain
):
    candidates = signing.candidates()
    row = plain[0].record.results[0]
    plain[0].amend_result(row.key, replace(row, value="106"))
    sign_sample(plain[1], plain[1].sign_offs[-1], Decision(responsible="Bea"))

    told = run(candidates)

    assert "became another meanwhile" in told[0][1]
    assert "became another meanwhile" in told[1][1]
    assert told[2][1].state is SignOffState.SIGNED
    assert plain[1].sign_offs[-1].sign_off.responsible == "Bea"


def test_a_patient_who_left_meanwhile_is_told(signing, run, plain):
    candidates = signing.candidates()
    plain[0].remove_patient("moved away")
    signing._workspace.close_chart(plain[0].key)

    told = run(candidates)

    assert "no longer in the store" in told[0][1]
    assert len(told) == 3


def test_a_signature_the_file_does_not_give_back_is_told_of_that_sample(workspace, run, plain):
    """A trigger stands for a file that takes a row and loses it."""
    workspace.store._database.execute_sql(
        "CREATE TRIGGER lose AFTER INSERT ON sign_off WHEN NEW.patient_id = "
        "(SELECT id FROM patient WHERE family_name = 'Bauer') BEGIN "
        "UPDATE sign_off SET comment = 'another' WHERE id = NEW.id; END"
    )

    told = run()

    assert [isinstance(one[1], str) for one in told] == [False, True, False]
    assert "does not give it back" in told[1][1]


def test_stopping_leaves_the_rest_unsigned(signing, qtbot, plain):
    told = []
    signing.signed.connect(lambda one, _: told.append(one.line.family_name))
    signing.signed.connect(signing.stop)
    assert not signing.is_running
    with qtbot.waitSignal(signing.ended):
        signing.begin(signing.candidates(), "Anna")
        assert signing.is_running

    assert told == ["Ames"]
    assert not signing.is_running
    assert [chart.sign_offs[-1].state.value for chart in plain[1:]] == ["not_signed"] * 2


def test_no_more_are_offered_than_somebody_looks_through(workspace, signing, plain):
    assert len(signing.candidates()) < MOST_TOGETHER
    for number in range(MOST_TOGETHER):
        chart = workspace.open_chart(workspace.add_patient(Patient(family_name=f"P{number}")))
        chart.add_results([ferritin("105", 3)])

    assert len(signing.candidates()) == MOST_TOGETHER


def test_charts_nobody_looks_at_are_let_go(workspace, signing, plain):
    for chart in plain:
        workspace.close_chart(chart.key)
    signing.keeps = lambda key: key == plain[0].key
    signing.candidates()

    assert list(workspace._charts) == [plain[0].key]
