"""The panel as a nurse uses it: keys and clicks on the real form over a real store."""

from time import thread_time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from ironview.domain.analytes import AnalyteCode
from ironview.domain.findings import Severity
from ironview.domain.readings import Reading
from ironview.domain.record import ResultStatus
from ironview.domain.verdicts import Flag
from ironview.ui.forms.panel_form import PanelForm
from tests.ui.people import infusion, result

CONTROL = Qt.KeyboardModifier.ControlModifier
FERRITIN, TSAT, HB = AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB
CRP, PHOSPHATE = AnalyteCode.CRP, AnalyteCode.PHOSPHATE


@pytest.fixture
def open_form(qtbot, chart):
    def open_now(amends=(), on=None):
        form = PanelForm(on or chart, amends)
        qtbot.addWidget(form)
        with qtbot.waitExposed(form):
            form.show()
        form.activateWindow()
        return form

    return open_now


@pytest.fixture
def form(open_form):
    return open_form()


def type_date(qtbot, form, text="10.3.26", time=""):
    form.fields.date.setFocus()
    form.fields.date.selectAll()
    qtbot.keyClicks(form.fields.date, text)
    if time:
        qtbot.keyClicks(form.fields.time, time)


def type_value(qtbot, form, code, text):
    row = form.grid.row_of(code) or form.grid.add_row(code)
    row.value.setFocus()
    row.value.selectAll()
    qtbot.keyClicks(row.value, text)
    form.foresee()
    return row


def said(form):
    return " | ".join(line.plain.replace("\u00a0", " ") for line in form.box.lines)


def press(qtbot, row, label):
    button = next(b for b in row.reads_as.complaints.buttons if b.text() == label)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_rows_are_those_of_the_last_sample_and_the_next_test(form):
    assert [row.analyte.code for row in form.grid.rows] == [
        FERRITIN, TSAT, HB, AnalyteCode.MCV, CRP, PHOSPHATE,
    ]  # fmt: skip


def test_the_form_names_its_patient(form):
    assert form.windowTitle() == "Enter results, Marchetti, Elena, MRN 0042 – IronView"
    assert "Marchetti, Elena" in form.identity.accessibleName()
    assert "34" in form.identity.accessibleName()


def test_a_typed_panel_is_saved_whole(form, chart, qtbot):
    type_date(qtbot, form, time="0815")
    before = len(chart.record.results)
    type_value(qtbot, form, FERRITIN, "1050")
    type_value(qtbot, form, HB, "9.4")
    assert form.footer.save.text().startswith("Save 2 results")
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form.grid.rows[0].value, Qt.Key.Key_Return, CONTROL)
    assert form.result() == form.DialogCode.Accepted.value
    ferritin, haemoglobin = chart.record.results[before:]
    assert (ferritin.analyte, ferritin.value, ferritin.unit) == ("ferritin", "1050", "µg/L")
    assert ferritin.collected.isoformat() == "2026-03-10T08:15+00:00"
    assert (ferritin.reference_low, ferritin.reference_high) == (10, 200)
    assert ferritin.laboratory == "Lab Nord"
    assert ferritin.origin == "typed:A. Keller"
    assert haemoglobin.value == "9.4"


def test_one_step_takes_the_whole_panel_back(form, chart, qtbot):
    before = chart.record
    type_date(qtbot, form)
    type_value(qtbot, form, FERRITIN, "1050")
    type_value(qtbot, form, HB, "9.4")
    form.save()
    chart.undo_last()
    assert chart.record.results == before.results


def test_the_day_after_the_dose_stands_beside_the_date_while_typing(form, qtbot):
    type_date(qtbot, form)
    form.foresee()
    assert form.fields._day.text() == "Tuesday, day 8 of 28"
    type_date(qtbot, form, "13.4.26")
    form.foresee()
    assert form.fields._day.text() == "Monday, day 42, provisional"
    type_date(qtbot, form, "26.2.26")
    form.foresee()
    assert form.fields._day.text().startswith("Thursday, ")


def test_the_sentence_that_nothing_can_be_read_appears_while_typing(form, qtbot):
    type_date(qtbot, form)
    type_value(qtbot, form, FERRITIN, "1050")
    assert "Ferritin is kept but not interpreted: day 8 is before day 28." in said(form)
    type_value(qtbot, form, TSAT, "58")
    assert "Ferritin and TSAT are kept but not interpreted: day 8 is before day 28." in said(form)
    assert "joins the list Arrived too early: redraw from 30 Mar 2026, better 27 Apr 2026." in said(
        form
    )


def test_every_row_says_how_its_value_will_read(form, qtbot):
    type_date(qtbot, form)
    ferritin = type_value(qtbot, form, FERRITIN, "1050")
    haemoglobin = type_value(qtbot, form, HB, "9.4")
    assert ferritin.reads_as.foreseen.reading is Reading.TOO_EARLY
    assert ferritin.reads_as.foreseen.flag is None
    assert ferritin.reads_as.said.replace("\u00a0", " ") == "too early readable from 30 Mar"
    assert haemoglobin.reads_as.foreseen.reading is Reading.READABLE
    assert haemoglobin.reads_as.foreseen.flag is Flag.LOW
    assert haemoglobin.reads_as.foreseen.fact == "+1.0 g/dL"
    assert "too early" in ferritin.value.accessibleDescription()


def test_a_low_phosphate_warns_before_it_is_saved(form, qtbot):
    type_date(qtbot, form)
    type_value(qtbot, form, PHOSPHATE, "0.71")
    warned = [line for line in form.box.lines if line.sign is Severity.WARNING]
    assert len(warned) == 1
    assert "hosphate" in warned[0].plain


def test_consequences_follow_a_key_without_being_asked_for(form, qtbot):
    type_date(qtbot, form)
    qtbot.keyClicks(form.grid.row_of(FERRITIN).value, "9")
    qtbot.waitUntil(lambda: "Ferritin" in said(form), timeout=2000)


def test_consequences_take_less_than_a_tenth_of_a_second_from_a_key(form, qtbot):
    """Counted in work, not on the clock: the machine may be busy with something else."""
    type_date(qtbot, form)
    row = form.grid.row_of(FERRITIN)
    work = []
    for typed in ("9", "91", "910", "9100", "91000"):
        started = thread_time()
        row.value.setText(typed)
        form.foresee()
        work.append(thread_time() - started)
    assert form._preview.interval() / 1000 + min(work) < 0.1


def test_at_most_five_sentences_stand_in_the_box(form, qtbot):
    type_date(qtbot, form, "20.4.26")
    for code, text in (
        (FERRITIN, "12000"),
        (TSAT, "20"),
        (HB, "6.5"),
        (PHOSPHATE, "0.3"),
        (CRP, "40"),
    ):
        type_value(qtbot, form, code, text)
    assert len(form.box.lines) == 5
    assert form.box.lines[0].sign is Severity.URGENT
    assert "test" in form.box.lines[-1].plain


def test_enter_goes_to_the_next_value_and_at_last_to_save(form, qtbot):
    type_date(qtbot, form)
    rows = form.grid.rows
    rows[0].value.setFocus()
    for row in rows[1:]:
        qtbot.keyClicks(form.focusWidget(), "5")
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
        assert form.focusWidget() is row.value
    form.grid.rows[2].value.setText("9.4")
    form.foresee()
    qtbot.keyClicks(form.focusWidget(), "1")
    for row in rows:
        row.value.setText("")
    rows[-1].value.setText("1.1")
    form.foresee()
    qtbot.keyClick(rows[-1].value, Qt.Key.Key_Return)
    assert form.focusWidget() is form.footer.save


def test_enter_on_save_saves(form, chart, qtbot):
    type_date(qtbot, form)
    type_value(qtbot, form, HB, "9.4")
    form.footer.save.setFocus()
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form.footer.save, Qt.Key.Key_Return)


def test_tab_goes_through_a_row_as_it_is_read(form, qtbot):
    type_date(qtbot, form)
    first, second = form.grid.rows[0], form.grid.rows[1]
    first.value.setFocus()
    visited = []
    for _ in range(5):
        visited.append(form.focusWidget())
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert visited == [first.value, first.unit, first.range, first.flag, second.value]


def test_the_head_is_tabbed_through_from_date_to_the_first_value(form, qtbot):
    fields = form.fields
    fields.date.setFocus()
    visited = []
    for _ in range(6):
        visited.append(form.focusWidget())
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert visited == [
        fields.date, fields.time, fields.laboratory, fields.fasting, fields.haemolysed,
        form.grid.rows[0].value,
    ]  # fmt: skip


def test_every_field_has_a_name_for_screen_readers(form):
    for row in form.grid.rows:
        for field in (row.value, row.unit, row.range, row.flag):
            assert field.accessibleName()
        assert row.name.buddy() is row.value
    for field in (form.fields.date, form.fields.time, form.fields.laboratory, form.fields.fasting):
        assert field.accessibleName()


def test_an_impossible_value_is_refused_and_the_guess_is_one_click(form, chart, qtbot):
    type_date(qtbot, form)
    row = type_value(qtbot, form, HB, "94")
    assert "94 g/dL is not possible. Did you mean 9.4" in row.reads_as.said.replace("\u00a0", " ")
    assert row.value.property("state") == "error"
    assert not form.footer.save.isEnabled()
    assert form.footer.hint.text() == "Haemoglobin waits for an answer."
    qtbot.keyClick(row.value, Qt.Key.Key_Return, CONTROL)
    assert form.isVisible()
    assert row.value.text() == "94"
    press(qtbot, row, "9.4")
    assert row.value.text() == "9.4"
    assert form.footer.save.isEnabled()


def test_the_other_unit_is_one_click_too(form, chart, qtbot):
    type_date(qtbot, form)
    row = type_value(qtbot, form, HB, "94")
    press(qtbot, row, "94\u00a0g/L")
    form.save()
    saved = chart.record.results[-1]
    assert (saved.value, saved.unit) == ("94", "g/L")


def test_a_value_without_a_sure_unit_asks_and_the_answer_is_kept(form, chart, qtbot):
    type_date(qtbot, form)
    row = type_value(qtbot, form, AnalyteCode.CREATININE, "80")
    complaint = row.complaint
    if complaint is None:
        row = type_value(qtbot, form, AnalyteCode.IRON, "15")
        complaint = row.complaint
    assert "could be" in complaint.sentence
    assert not form.footer.save.isEnabled()
    label = complaint.choices[1].label
    press(qtbot, row, label)
    assert row.unit.currentText() == label
    assert form.footer.save.isEnabled()


def test_a_german_reader_types_and_reads_german_numbers(open_form, chart, qtbot):
    QLocale.setDefault(QLocale("de_DE"))
    form = open_form()
    type_date(qtbot, form)
    row = type_value(qtbot, form, HB, "9,4")
    assert row.reads_as.foreseen.fact == "+1,0 g/dL"
    assert row.range.text() == "12,0–15,5"
    assert row.previous.text == "8,4"
    ferritin = type_value(qtbot, form, FERRITIN, "1.050")
    assert ferritin.reads_as.said == "1.050 could be 1050 or 1,05."
    press(qtbot, ferritin, "1050")
    form.save()
    assert [row.value for row in chart.record.results[-2:]] == ["1050", "9.4"]


def test_comparators_are_kept(form, chart, qtbot):
    type_date(qtbot, form)
    type_value(qtbot, form, CRP, "<3")
    form.save()
    assert chart.record.results[-1].value == "<3"


def test_nothing_can_be_saved_before_the_date_is_told(form, qtbot):
    type_value(qtbot, form, HB, "9.4")
    assert form.footer.hint.text() == "The date of collection is missing."
    qtbot.keyClick(form.grid.rows[2].value, Qt.Key.Key_Return, CONTROL)
    assert form.focusWidget() is form.fields.date
    assert form.grid.row_of(HB).value.text() == "9.4"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("4.6.2026", "lies ahead"),
        ("16.11.1991", "lies before the birth date"),
        ("31.2.2026", "31.2.2026 is no date"),
        ("3.2026", "lacks the day"),
    ],
)
def test_a_date_that_cannot_be_is_refused_and_stays(form, qtbot, text, sentence):
    type_value(qtbot, form, HB, "9.4")
    type_date(qtbot, form, text)
    assert sentence in form.footer.hint.text()
    assert form.fields.date.text() == text
    assert not form.footer.save.isEnabled()


@pytest.mark.parametrize("text", ["3.6.2026", "17.11.1991"])
def test_today_and_the_day_of_birth_are_possible(form, qtbot, text):
    type_date(qtbot, form, text)
    type_value(qtbot, form, HB, "9.4")
    assert form.fields.complaint is None


def test_a_failed_save_keeps_everything_and_says_so(form, chart, qtbot, read_only):
    type_date(qtbot, form)
    type_value(qtbot, form, FERRITIN, "1050")
    before = chart.record
    read_only()
    qtbot.mouseClick(form.footer.save, Qt.MouseButton.LeftButton)
    assert form.isVisible()
    assert form.grid.row_of(FERRITIN).value.text() == "1050"
    assert form.fields.date.day.isoformat() == "2026-03-10"
    assert "What you typed is still here." in form.failure.sentence
    assert chart.record == before


def test_after_a_failed_save_the_next_one_can_succeed(form, chart, qtbot, workspace, read_only):
    type_date(qtbot, form)
    type_value(qtbot, form, FERRITIN, "1050")
    read_only()
    form.save()
    workspace.store._database.execute_sql("PRAGMA query_only = 0")
    form.save()
    assert form.failure.sentence == ""
    assert chart.record.results[-1].value == "1050"


def test_escape_with_something_typed_asks_and_keeps_the_focus_on_keeping(form, qtbot):
    type_date(qtbot, form)
    row = type_value(qtbot, form, HB, "9.4")
    qtbot.keyClick(row.value, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert form.focusWidget() is form.footer.keep
    qtbot.keyClick(form.footer.keep, Qt.Key.Key_Escape)
    assert not form.footer.is_asking
    assert form.focusWidget() is row.value
    qtbot.keyClick(row.value, Qt.Key.Key_Escape)
    qtbot.mouseClick(form.footer.discard, Qt.MouseButton.LeftButton)
    assert not form.isVisible()
    assert form.result() == form.DialogCode.Rejected.value


def test_closing_the_window_asks_too(form, qtbot):
    type_value(qtbot, form, HB, "9.4")
    form.close()
    assert form.isVisible()
    assert form.footer.is_asking


def test_escape_with_nothing_typed_closes_at_once(form, qtbot):
    qtbot.keyClick(form.fields.date, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_the_same_value_of_the_same_moment_is_asked_about(form, chart, qtbot):
    type_date(qtbot, form, "26.2.26")
    row = type_value(qtbot, form, FERRITIN, "6")
    assert row.reads_as.said.replace("\u00a0", " ").startswith("6 ug/L is already stored")
    assert not form.footer.save.isEnabled()
    press(qtbot, row, "Leave out")
    assert row.value.text() == ""
    row = type_value(qtbot, form, FERRITIN, "6")
    press(qtbot, row, "Enter again")
    assert form.footer.save.isEnabled()


def test_another_value_of_the_same_moment_can_correct_the_first(form, chart, qtbot):
    type_date(qtbot, form, "26.2.26")
    row = type_value(qtbot, form, FERRITIN, "9")
    press(qtbot, row, "Corrects 6")
    form.save()
    saved = chart.record.results[-1]
    assert (saved.value, saved.status) == ("9", ResultStatus.CORRECTED)
    sample = next(
        one for one in chart.interpretation.samples if one.sample.at.day.isoformat() == "2026-02-26"
    )
    (shown,) = sample.sample.of(FERRITIN)
    assert shown.row.value == "9"


def test_an_answer_does_not_outlive_the_value_it_was_given_for(form, qtbot):
    type_date(qtbot, form, "26.2.26")
    row = type_value(qtbot, form, FERRITIN, "9")
    press(qtbot, row, "Both stand")
    assert row.complaint is None
    type_value(qtbot, form, FERRITIN, "8")
    assert row.complaint is not None


def test_an_unlikely_jump_is_asked_about_and_can_be_kept(open_form, chart_of, qtbot):
    from tests.ui.people import namesake

    other = chart_of(namesake())
    form = open_form(on=other)
    type_date(qtbot, form, "1.6.26")
    row = type_value(qtbot, form, HB, "7.4")
    assert row.complaint is not None
    assert not form.footer.save.isEnabled()
    press(qtbot, row, "It is right")
    assert row.complaint is None
    form.save()
    assert other.record.results[-1].value == "7.4"


def test_drug_iron_above_the_range_can_be_entered_right_after_a_dose(open_form, chart, qtbot):
    form = open_form()
    type_date(qtbot, form, "4.3.26")
    row = type_value(qtbot, form, TSAT, "130")
    assert row.complaint is None
    assert row.reads_as.foreseen.reading is Reading.INTERFERENCE
    type_date(qtbot, form, "1.6.26")
    form.foresee()
    assert row.complaint is not None


def test_a_pasted_panel_fills_its_rows(form, chart, qtbot):
    type_date(qtbot, form)
    QGuiApplication.clipboard().setText(
        "Ferritin\t1050\tµg/L\t15-150\tH\nTransferrin saturation 58 %\nIron 40 µmol/L\n"
    )
    form.grid.rows[0].value.setFocus()
    qtbot.keyClick(form.grid.rows[0].value, Qt.Key.Key_V, CONTROL)
    assert form.grid.row_of(FERRITIN).value.text() == "1050"
    assert form.grid.row_of(FERRITIN).range.text() == "15-150"
    assert form.grid.row_of(FERRITIN).flag.currentText() == "H"
    assert form.grid.row_of(TSAT).value.text() == "58"
    assert form.grid.row_of(AnalyteCode.IRON).value.text() == "40"
    form.save()
    assert [row.analyte for row in chart.record.results[-3:]] == ["ferritin", "tsat", "iron"]


def test_lines_that_are_not_taken_are_named_and_typed_values_stay(form, qtbot):
    type_date(qtbot, form)
    type_value(qtbot, form, FERRITIN, "900")
    QGuiApplication.clipboard().setText("Ferritin 1050 µg/L\nSodium 140 mmol/L\nHb 9.4 g/dL")
    qtbot.keyClick(form.grid.row_of(TSAT).value, Qt.Key.Key_V, CONTROL)
    assert form.grid.row_of(FERRITIN).value.text() == "900"
    assert form.grid.row_of(HB).value.text() == "9.4"
    assert "Sodium 140 mmol/L" in form.failure.sentence
    assert "1050" in form.failure.sentence


def test_the_paste_button_does_the_same(form, qtbot):
    type_date(qtbot, form)
    QGuiApplication.clipboard().setText("Hb 9.4 g/dL")
    qtbot.mouseClick(form.grid.paste, Qt.MouseButton.LeftButton)
    assert form.grid.row_of(HB).value.text() == "9.4"


def test_an_empty_clipboard_is_said_to_be_empty(form, qtbot):
    QGuiApplication.clipboard().clear()
    qtbot.mouseClick(form.grid.paste, Qt.MouseButton.LeftButton)
    assert form.failure.sentence == "The clipboard holds no text."


def test_one_number_is_pasted_like_text(form, qtbot):
    QGuiApplication.clipboard().setText("9.4")
    row = form.grid.row_of(HB)
    row.value.setFocus()
    qtbot.keyClick(row.value, Qt.Key.Key_V, CONTROL)
    assert row.value.text() == "9.4"


def test_a_test_can_be_added_by_its_menu(form, qtbot):
    form.grid._fill_menu()
    names = [action.text() for action in form.grid._menu.actions()]
    assert "Iron" in names
    assert "Ferritin" not in names
    next(action for action in form.grid._menu.actions() if action.text() == "Iron").trigger()
    assert form.focusWidget() is form.grid.row_of(AnalyteCode.IRON).value
    assert form.grid.add_row(AnalyteCode.IRON) is form.grid.row_of(AnalyteCode.IRON)


def test_unit_and_range_come_from_the_closest_earlier_result(open_form, chart, qtbot):
    chart.add_results((result("hb", "90", "2026-02-27", unit="g/L"),))
    form = open_form()
    type_date(qtbot, form, "10.3.26")
    assert form.grid.row_of(HB).unit.unit == "g/L"
    type_date(qtbot, form, "26.2.26")
    assert form.grid.row_of(HB).unit.unit == "g/dL"
    form.grid.row_of(HB).unit.choose_unit("mmol/L")
    type_date(qtbot, form, "10.3.26")
    assert form.grid.row_of(HB).unit.unit == "mmol/L"


def test_the_previous_sample_stands_beside_the_values(form, qtbot):
    type_date(qtbot, form)
    assert form.grid._previous.text().replace("\u00a0", " ") == "26 Feb 2026"
    assert form.grid.row_of(FERRITIN).previous.text == "6"
    type_date(qtbot, form, "1.12.25")
    assert form.grid._previous.text().replace("\u00a0", " ") == "12 Nov 2025"
    assert form.grid.row_of(PHOSPHATE).previous.text == "–"


def test_an_unreadable_previous_value_shows_its_state(open_form, chart, qtbot):
    chart.add_results((result("ferritin", "1050", "2026-03-10"),))
    form = open_form()
    type_date(qtbot, form, "13.4.26")
    assert form.grid.row_of(FERRITIN).previous.text == "◇ 1050"


def test_a_sample_of_the_day_of_a_dose_asks_for_the_time(open_form, chart, qtbot):
    chart.add_infusion(infusion("2026-05-20T10:00", "500"))
    form = open_form()
    type_date(qtbot, form, "20.5.26")
    type_value(qtbot, form, FERRITIN, "150")
    assert "before or after the dose" in said(form)
    qtbot.keyClicks(form.fields.time, "9")
    form.foresee()
    assert "before or after the dose" not in said(form)


def test_haemolysed_and_fasting_are_written(form, chart, qtbot):
    type_date(qtbot, form)
    row = type_value(qtbot, form, TSAT, "58")
    form.fields.haemolysed.click()
    form.fields.fasting.setFocus()
    qtbot.keyClick(form.fields.fasting, Qt.Key.Key_Down)
    form.foresee()
    assert row.reads_as.foreseen.reading is Reading.INVALID
    form.save()
    saved = chart.record.results[-1]
    assert saved.haemolysed
    assert saved.fasting is True


def test_other_patient_asks_before_it_discards(form, qtbot):
    form.offer_other_patients()
    asked = []
    form.other_patient_requested.connect(lambda: asked.append(True))
    type_value(qtbot, form, HB, "9.4")
    qtbot.mouseClick(form.identity.other, Qt.MouseButton.LeftButton)
    assert asked == []
    qtbot.mouseClick(form.footer.discard, Qt.MouseButton.LeftButton)
    assert asked == [True]


def test_save_and_next_patient_goes_on_only_after_it_saved(form, chart, qtbot, read_only):
    form.offer_other_patients()
    asked = []
    form.next_patient_requested.connect(lambda: asked.append(len(chart.record.results)))
    type_date(qtbot, form)
    type_value(qtbot, form, HB, "9.4")
    before = len(chart.record.results)
    read_only()
    qtbot.mouseClick(form.footer.next, Qt.MouseButton.LeftButton)
    assert asked == []
    chart._store._database.execute_sql("PRAGMA query_only = 0")
    qtbot.mouseClick(form.footer.next, Qt.MouseButton.LeftButton)
    assert asked == [before + 1]


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("27.4.26", "The test after the infusion is done: recheck 27 Jul 2026."),
        ("26.2.26", "better 27 Apr 2026"),
    ],
)
def test_what_becomes_of_the_next_test_closes_the_box(form, qtbot, day, told):
    type_date(qtbot, form, day)
    type_value(qtbot, form, FERRITIN, "150")
    assert told in form.box.lines[-1].plain.replace("\u00a0", " ")


def test_a_provisional_value_may_still_change(form, qtbot):
    type_date(qtbot, form, "13.4.26")
    row = type_value(qtbot, form, FERRITIN, "160")
    assert "Ferritin is provisional on day 42 and may still change." in said(form)
    assert row.reads_as.foreseen.fact == "may still fall"
    type_value(qtbot, form, TSAT, "25")
    assert "Ferritin and TSAT are provisional" in said(form)


def test_before_a_dose_nothing_is_said_of_a_response(form, qtbot):
    type_date(qtbot, form, "26.2.26")
    type_value(qtbot, form, HB, "8.4")
    assert "Haemoglobin" not in said(form)


def test_a_falling_haemoglobin_is_said_to_fall(form, qtbot):
    type_date(qtbot, form, "13.4.26")
    type_value(qtbot, form, HB, "8.0")
    assert "Haemoglobin fell by 0.4 g/dL since 26 Feb 2026" in said(form)
    type_value(qtbot, form, HB, "8.4")
    assert "Haemoglobin did not change since 26 Feb 2026" in said(form)


def test_a_fall_within_two_weeks_is_no_early_sign(form, qtbot):
    type_date(qtbot, form)
    type_value(qtbot, form, HB, "8.5")
    assert "rose by 0.1 g/dL since 26 Feb 2026: an early sign of response." in said(form)
    for value in ("8.4", "8.2"):
        type_value(qtbot, form, HB, value)
        assert "since 26 Feb 2026: no early sign of response." in said(form)


def test_an_unreadable_range_is_refused_and_stays(form, qtbot):
    type_date(qtbot, form)
    row = type_value(qtbot, form, HB, "9.4")
    row.range.setFocus()
    row.range.selectAll()
    qtbot.keyClicks(row.range, "twelve")
    form.foresee()
    assert not form.footer.save.isEnabled()
    assert row.range.text() == "twelve"


def test_a_date_nobody_touched_yet_is_no_mistake(qtbot, form):
    assert form.fields.date.property("state") != "error"
    assert not form.fields._boxes[0].complaints.isVisible()

    type_date(qtbot, form)
    form.fields.date.clear()

    assert form.fields._boxes[0].complaints.isVisible()
