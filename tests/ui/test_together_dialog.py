"""Several samples signed from a preview that can be thinned out, each told by itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from ironview.controller.signing_together import SigningTogether
from ironview.controller.unsigned import UnsignedList
from ironview.domain.record import Exclusion, Patient, Record
from ironview.domain.sign_off import SignOffState
from ironview.ui.together_dialog import TogetherDialog
from ironview.ui.unsigned_dialog import UnsignedDialog
from tests.ui.people import panel, store_record

NAMES = ("Ames", "Bauer", "Costa")


def plain(name):
    return Record(
        patient=Patient(family_name=name),
        results=panel("2026-05-20", ferritin="88", tsat="24", hb="13.4"),
    )


@pytest.fixture
def charts(workspace):
    return [workspace.open_chart(store_record(workspace, plain(name))) for name in NAMES]


@pytest.fixture
def dialog(workspace, charts, qtbot):
    signing = SigningTogether(UnsignedList(workspace, workspace), workspace)
    signing.keeps = lambda _key: True
    dialog = TogetherDialog(signing)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    return dialog


def lines(dialog):
    return [dialog.list.item(number).text() for number in range(dialog.list.count())]


def is_over(dialog):
    return lambda: dialog.sign.isHidden() and not dialog._signing.is_running


def sign(dialog, qtbot):
    dialog.sign.click()
    qtbot.waitUntil(is_over(dialog))


def states(charts):
    return [chart.sign_offs[-1].state for chart in charts]


def test_the_preview_shows_every_value_that_would_be_signed(dialog):
    assert len(lines(dialog)) == 3
    assert lines(dialog)[0].replace("\N{NO-BREAK SPACE}", " ").splitlines() == [
        "Ames · 20 May 2026",
        "Ferritin 88 ug/L, TSAT 24 %, Haemoglobin 13.4 g/dL",
    ]
    assert dialog.sign.text() == "Sign 3 samples"
    assert "without a finding above notice" in dialog.told.text()


def test_a_value_that_is_left_out_says_so_beside_the_others(workspace, qtbot):
    ferritin, *others = panel("2026-05-20", ferritin=">1650", tsat="24", hb="13.4")
    why = Exclusion("haemolysed", "nurse", "2026-05-21")
    who = Record(
        patient=Patient(family_name="Diaz"), results=[replace(ferritin, excluded=why), *others]
    )
    store_record(workspace, who)

    dialog = TogetherDialog(SigningTogether(UnsignedList(workspace, workspace), workspace))
    qtbot.addWidget(dialog)

    assert lines(dialog)[0].replace("\N{NO-BREAK SPACE}", " ").splitlines()[1] == (
        "Ferritin >1650 ug/L (excluded), TSAT 24 %, Haemoglobin 13.4 g/dL"
    )


def test_space_takes_one_out_and_it_stays_unsigned(dialog, charts, qtbot):
    dialog.list.setCurrentRow(1)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.sign.text() == "Sign 2 samples"
    sign(dialog, qtbot)

    signed, open_still = SignOffState.SIGNED, SignOffState.NOT_SIGNED
    assert states(charts) == [signed, open_still, signed]
    assert "left out" in lines(dialog)[1]
    assert dialog.said.text() == "2 of 2 signed."


def test_without_a_tick_nothing_can_be_signed(dialog):
    for number in range(3):
        dialog.list.item(number).setCheckState(Qt.CheckState.Unchecked)

    assert not dialog.sign.isEnabled()
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.sign.text() == "Sign 1 sample"


def test_each_line_says_who_signed_it_once_it_was_read_back(dialog, charts, qtbot):
    dialog.people.setCurrentText("Dr Weber")
    sign(dialog, qtbot)

    for line in lines(dialog):
        assert "Signed by A. Keller" in line.splitlines()[1]
    assert {chart.sign_offs[-1].sign_off.responsible for chart in charts} == {"Dr Weber"}
    assert dialog.close_it.text() == "Close"
    assert not dialog.people.isEnabled()


def test_what_was_refused_says_why_under_its_sample(dialog, charts, qtbot):
    row = charts[1].record.results[0]
    charts[1].amend_result(row.key, replace(row, value="89"))
    sign(dialog, qtbot)

    assert "Not signed: This sample became another meanwhile" in lines(dialog)[1]
    assert dialog.said.text() == "2 of 3 signed. 1 not signed; the reason stands under each."
    assert states(charts)[1] is SignOffState.NOT_SIGNED


def test_closing_while_it_signs_stops_it_first(dialog, charts, qtbot):
    dialog._signing.signed.connect(dialog.reject)
    sign(dialog, qtbot)

    assert dialog.isVisible()
    assert dialog.said.text() == "1 of 3 signed. 2 not begun."
    assert states(charts).count(SignOffState.SIGNED) == 1
    dialog.reject()
    assert not dialog.isVisible()


def test_the_list_of_what_is_to_be_signed_leads_here_and_is_shorter_afterwards(
    workspace, charts, qtbot
):
    unsigned = UnsignedDialog(UnsignedList(workspace, workspace), lambda _key: True)
    qtbot.addWidget(unsigned)
    unsigned.show()

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TogetherDialog)
        dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        dialog.sign.click()
        dialog._signing.ended.connect(dialog.close)

    QTimer.singleShot(0, unsigned, act)
    unsigned.together.click()

    assert [one.line.family_name for one in unsigned.model.lines] == ["Ames"]
    assert unsigned.together.isEnabled()


def test_a_store_that_cannot_be_read_is_told_in_the_list(workspace, charts, qtbot):
    unsigned = UnsignedDialog(UnsignedList(workspace, workspace), lambda _key: True)
    qtbot.addWidget(unsigned)
    unsigned.show()
    sql = "UPDATE unsigned_sample SET content = CAST(x'ff' AS TEXT)"
    workspace.store._database.execute_sql(sql)
    unsigned.together.click()

    assert unsigned.notice.isVisible()
