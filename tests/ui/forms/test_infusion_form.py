"""The infusion form over a real chart: nothing assumed, everything foreseen."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt

from ironview.domain.findings import Severity
from ironview.domain.readings import Reading
from ironview.domain.record import CourseChoice, DoseStatus
from ironview.ui.forms.complaint import ComplaintKind
from ironview.ui.forms.infusion_form import InfusionForm
from tests.ui.forms.conftest import dosed_once
from tests.ui.people import at, dosed_lately, elena, result

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_form(qtbot, chart):
    def open_now(amends=None, on=None):
        form = InfusionForm(on or chart, amends)
        qtbot.addWidget(form)
        with qtbot.waitExposed(form):
            form.show()
        form.activateWindow()
        return form

    return open_now


@pytest.fixture
def form(open_form):
    return open_form()


def choose(qtbot, form, first_letters="Ferric"):
    form.product.setFocus()
    qtbot.keyClicks(form.product, first_letters)


def type_dose(qtbot, form, mg="1000", day="1.6.26"):
    choose(qtbot, form)
    qtbot.keyClicks(form.dose, mg)
    qtbot.keyClicks(form.started.date, day)
    form.foresee()


def said(form):
    return " | ".join(line.plain.replace("\u00a0", " ") for line in form.box.lines)


def test_the_product_is_never_assumed(form, qtbot):
    assert form.product.currentText() == "Choose…"
    assert form.footer.hint.text() == "Choose the product."
    qtbot.keyClicks(form.dose, "1000")
    qtbot.keyClick(form.dose, Qt.Key.Key_Return, CONTROL)
    assert form.isVisible()
    assert form.focusWidget() is form.product


def test_the_key_of_the_window_behind_saves_nothing(form, qtbot):
    type_dose(qtbot, form)
    assert form.footer.save.isEnabled()
    before = form.focusWidget()

    for pad in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
        held = CONTROL | Qt.KeyboardModifier.ShiftModifier | pad
        qtbot.keyClick(form.dose, Qt.Key.Key_Return, held)
        qtbot.keyClick(form.dose, Qt.Key.Key_Enter, held)

    assert form.isVisible()
    assert form.focusWidget() is before


def test_the_first_letters_choose_a_product_and_its_facts_appear(form, qtbot):
    choose(qtbot, form)
    assert form.product.currentData() == "ferric_carboxymaltose"
    facts = form.facts.text().replace("\u00a0", " ")
    for fact in (
        "1000 mg, 20 mg/kg",
        "7 days",
        "watch phosphate",
        "2 Mar 2026",
        "iron given so far",
    ):
        assert fact in facts


def facts_of(form):
    return form.facts.text().replace("\u00a0", " ")


def test_what_speaks_against_iron_stands_beside_the_dose_before_it_is_saved(open_form, chart_of):
    full = (
        result("ferritin", "1200", "2026-05-20"),
        result("tsat", "52", "2026-05-20"),
        result("hb", "14.2", "2026-05-20"),
    )
    form = open_form(on=chart_of(replace(dosed_once(), infusions=(), results=full)))

    facts = facts_of(form)

    assert facts.count("Before iron:") >= 2
    assert "(sample of 20 May 2026)" in facts
    assert "Iron stores on 20 May 2026" in facts


def test_of_a_patient_whose_stores_ask_for_iron_nothing_speaks_against_it(open_form, chart_of):
    low = (result("ferritin", "6", "2026-05-20"), result("hb", "8.4", "2026-05-20"))
    form = open_form(on=chart_of(replace(dosed_once(), infusions=(), results=low)))

    assert "Before iron:" not in facts_of(form)


@pytest.mark.parametrize(
    ("days_before", "product", "is_due"),
    [(0, "Ferric", True), (92, "Ferric", True), (93, "Ferric", False),
     (0, "Iron", False)],
)  # fmt: skip
def test_a_phosphate_is_due_until_three_months_after_a_dose_that_lowers_it(
    open_form, chart_of, qtbot, days_before, product, is_due
):
    record = elena()
    given = replace(
        record.infusions[0], started=at(f"{date(2026, 6, 3) - timedelta(days=days_before)}")
    )
    form = open_form(on=chart_of(replace(record, infusions=(given,))))

    choose(qtbot, form, product)

    assert ("a phosphate is due before a dose of a new course until" in form.facts.text()) is is_due


def test_a_dose_is_saved_as_typed(form, chart, qtbot):
    type_dose(qtbot, form, "500", "1.6.26")
    qtbot.keyClicks(form.started.time, "10")
    qtbot.keyClicks(form.ended, "1025")
    qtbot.keyClicks(form.lot, "4F771B")
    form.brand.setEditText("Ferinject")
    qtbot.keyClicks(form.note, "left arm")
    form.foresee()
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form.note, Qt.Key.Key_Return, CONTROL)
    dose = chart.record.infusions[-1]
    assert (dose.product, dose.brand, dose.dose_mg) == ("ferric_carboxymaltose", "Ferinject", 500)
    assert dose.started.isoformat() == "2026-06-01T10:00+00:00"
    assert dose.ended.isoformat() == "2026-06-01T10:25+00:00"
    assert (dose.lot, dose.note, dose.reaction) == ("4F771B", "left arm", "")
    assert (dose.status, dose.course) == (DoseStatus.COMPLETED, None)


def test_the_clock_and_the_share_of_the_need_are_foreseen(form, qtbot):
    type_dose(qtbot, form, "500", "3.3.26")
    assert "The clock starts again: ferritin and TSAT are readable from 31 Mar 2026" in said(form)
    assert "1500 mg in this course cover" in said(form)
    assert form.box.lines[0].sign is Reading.TOO_EARLY


def test_a_breach_of_the_label_warns_but_can_be_saved(form, chart, qtbot):
    type_dose(qtbot, form, "1500", "5.3.26")
    warned = [line.plain for line in form.box.lines if line.sign is Severity.WARNING]
    assert warned
    assert form.footer.save.isEnabled()
    form.save()
    assert chart.record.infusions[-1].dose_mg == 1500


def test_samples_that_change_their_day_are_counted(open_form, chart_of, qtbot):
    form = open_form(on=chart_of(elena()))
    type_dose(qtbot, form, "500", "30.5.26")
    assert "1 sample reads differently: this dose changes its day." in said(form)


def test_a_dose_before_the_last_one_leaves_the_clock(form, chart, qtbot):
    type_dose(qtbot, form, "200", "20.2.26")
    assert "The clock still runs from the later dose of 2 Mar 2026." in said(form)


def old_hb(value="9.0", day="2026-01-10"):
    """A patient dosed on 20 May whose last haemoglobin before it is older than 90 days."""
    results = (result("hb", value, day), result("hb", "11.4", "2026-06-02"))
    return replace(dosed_lately(), results=results)


def test_an_older_haemoglobin_is_taken_as_baseline_only_when_ticked(open_form, chart_of, qtbot):
    chart = chart_of(old_hb())
    (stored,) = chart.record.infusions
    form = open_form(stored, on=chart)
    form.foresee()
    assert form.baseline.isVisible()
    assert not form.baseline.box.isChecked()
    assert form.baseline.box.text().replace("\u00a0", " ") == (
        "Take &haemoglobin 9.0 g/dL of 10 Jan 2026 as baseline of this course"
    )
    assert form.baseline.box.accessibleDescription().startswith("Drawn 130 days before")
    assert not form.is_dirty()

    form.baseline.box.click()
    form.foresee()
    assert form.is_dirty()
    assert "1 stored sample reads differently by it." in said(form)
    form.reason.field.setEditText("Stable for a year")
    form.save()

    assert chart.record.infusions[0].baseline_hb == date(2026, 1, 10)
    response = chart.interpretation.samples[-1].hb_response
    assert (response.verdict, response.delta_g_dl) == ("early_sign", Decimal("2.4"))
    assert response.baseline_is_confirmed
    chart.undo_last()
    assert chart.record.infusions[0].baseline_hb is None


def test_what_was_taken_is_shown_ticked_and_can_be_given_up(open_form, chart_of, qtbot):
    lately = old_hb()
    taken = replace(lately.infusions[0], baseline_hb=date(2026, 1, 10))
    chart = chart_of(replace(lately, infusions=(taken,)))
    form = open_form(chart.record.infusions[0], on=chart)
    form.foresee()
    assert form.baseline.box.isChecked()
    assert form.open_question() == "Nothing is changed yet."

    form.baseline.box.click()
    form.reason.field.setEditText("Bled in March")
    form.save()

    assert chart.record.infusions[0].baseline_hb is None


def test_what_was_ticked_about_another_course_is_not_taken(open_form, chart_of, qtbot):
    chart = chart_of(replace(old_hb(), infusions=()))
    form = open_form(on=chart)
    type_dose(qtbot, form, "500", "1.5.26")
    form.baseline.box.click()
    assert form.draft.baseline_hb == date(2026, 1, 10)
    form.started.date.clear()
    qtbot.keyClicks(form.started.date, "1.2.26")
    form.foresee()
    assert not form.baseline.isVisible()
    assert form.draft.baseline_hb is None


@pytest.mark.parametrize(
    ("values", "first", "is_asked"),
    [
        (["9.0"], "10.4.26", False),
        (["9.0"], "11.4.26", True),
        (["9.0", "8.0"], "11.4.26", False),
    ],
)
def test_only_one_haemoglobin_older_than_90_days_is_asked_about(
    open_form, chart_of, qtbot, values, first, is_asked
):
    results = tuple(result("hb", value, "2026-01-10") for value in values)
    form = open_form(on=chart_of(replace(dosed_lately(), results=results, infusions=())))
    type_dose(qtbot, form, "500", first)
    assert form.baseline.isVisible() is is_asked


def test_a_later_dose_of_a_course_is_not_asked(open_form, chart_of, qtbot):
    form = open_form(on=chart_of(old_hb()))
    type_dose(qtbot, form, "500", "28.5.26")
    assert not form.baseline.isVisible()


def test_a_dose_not_given_starts_no_clock_and_needs_no_amount(form, chart, qtbot):
    choose(qtbot, form)
    qtbot.keyClicks(form.started.date, "1.6.26")
    form.foresee()
    assert not form.footer.save.isEnabled()
    form.status.setFocus()
    qtbot.keyClicks(form.status, "Not")
    form.foresee()
    assert "starts no clock" in said(form)
    assert form.footer.save.isEnabled()
    form.save()
    assert chart.record.infusions[-1].status is DoseStatus.NOT_GIVEN
    assert chart.record.infusions[-1].dose_mg is None


def test_an_amount_is_unknown_only_when_a_person_says_so(form, chart, qtbot):
    choose(qtbot, form)
    qtbot.keyClicks(form.started.date, "1.6.26")
    form.foresee()
    assert form.footer.hint.text() == "The dose waits for an answer."
    assert form._dose_box.complaints.buttons == ()
    form.dose.setFocus()
    form.note.setFocus()
    (unknown,) = form._dose_box.complaints.buttons
    qtbot.mouseClick(unknown, Qt.MouseButton.LeftButton)
    form.foresee()
    assert form.footer.save.isEnabled()
    form.save()
    assert chart.record.infusions[-1].dose_mg is None


@pytest.mark.parametrize(("typed", "mg"), [("1000", 1000), ("62,5", Decimal("62.5"))])
def test_a_german_reader_types_a_dose(open_form, chart, qtbot, typed, mg):
    QLocale.setDefault(QLocale("de_DE"))
    form = open_form()
    form.product.choose("ferric_carboxymaltose")
    qtbot.keyClicks(form.dose, typed)
    assert form.dose.milligrams == mg


def test_thousands_or_decimals_of_a_dose_are_asked_for(open_form, qtbot):
    QLocale.setDefault(QLocale("de_DE"))
    form = open_form()
    type_dose(qtbot, form, "1.000", "1.6.26")
    assert not form.footer.save.isEnabled()
    thousand, one = form._dose_box.complaints.buttons
    assert (thousand.text(), one.text()) == ("1000", "1,000")
    qtbot.mouseClick(thousand, Qt.MouseButton.LeftButton)
    assert form.dose.milligrams == 1000
    assert form.dose.complaint(may_be_empty=False) is None


@pytest.mark.parametrize("typed", ["abc", "<500", "-5"])
def test_a_dose_that_is_no_amount_is_refused_and_stays(form, qtbot, typed):
    type_dose(qtbot, form, typed)
    assert not form.footer.save.isEnabled()
    assert form.dose.text() == typed
    assert form.dose.property("state") == ComplaintKind.REFUSES.value


def test_the_same_product_on_the_same_day_is_asked_about(form, chart, qtbot):
    type_dose(qtbot, form, "1000", "2.3.26")
    (both,) = form.started.boxes[0].complaints.buttons
    assert not form.footer.save.isEnabled()
    qtbot.mouseClick(both, Qt.MouseButton.LeftButton)
    assert form.footer.save.isEnabled()
    form.save()
    assert len(chart.record.infusions) == 2


def test_an_end_before_the_start_is_refused(form, qtbot):
    type_dose(qtbot, form)
    qtbot.keyClicks(form.started.time, "10:00")
    qtbot.keyClicks(form.ended, "9:59")
    assert "09:59 lies before the start." in form.footer.hint.text()
    form.ended.selectAll()
    qtbot.keyClicks(form.ended, "10:00")
    form.foresee()
    assert form.footer.save.isEnabled()


@pytest.mark.parametrize(("day", "possible"), [("3.6.26", True), ("4.6.26", False)])
def test_a_dose_cannot_have_been_given_tomorrow(form, qtbot, day, possible):
    type_dose(qtbot, form, "500", day)
    assert form.footer.save.isEnabled() is possible


def test_the_course_can_be_chosen(form, chart, qtbot):
    type_dose(qtbot, form, "500", "9.3.26")
    form.course.setFocus()
    qtbot.keyClicks(form.course, "Starts")
    form.save()
    assert chart.record.infusions[-1].course is CourseChoice.NEW
    assert len(chart.interpretation.courses) == 2


def test_a_product_outside_the_list_is_asked_about_by_the_rules(form, chart, qtbot):
    choose(qtbot, form, "Other")
    form.brand.setEditText("Ferrozan")
    qtbot.keyClicks(form.dose, "100")
    qtbot.keyClicks(form.started.date, "1.6.26")
    form.foresee()
    assert any(line.sign is Severity.WARNING for line in form.box.lines)
    form.save()
    assert (chart.record.infusions[-1].product, chart.record.infusions[-1].brand) == (
        "other",
        "Ferrozan",
    )


def test_a_failed_save_keeps_everything(form, chart, qtbot, read_only):
    type_dose(qtbot, form)
    before = chart.record
    read_only()
    form.save()
    assert form.isVisible()
    assert "What you typed is still here." in form.failure.sentence
    assert form.dose.text() == "1000"
    assert form.product.currentData() == "ferric_carboxymaltose"
    assert chart.record == before


def test_a_stored_dose_is_changed_with_a_reason_and_nothing_else_moves(open_form, chart, qtbot):
    stored = chart.record.infusions[0]
    form = open_form(stored)
    assert form.footer.hint.text() == "Nothing is changed yet."
    form.dose.setFocus()
    form.dose.selectAll()
    qtbot.keyClicks(form.dose, "900")
    assert form.footer.hint.text() == "A change needs a reason."
    form.reason.field.setEditText("Typed wrongly")
    form.save()
    assert chart.record.infusions == (replace(stored, dose_mg=Decimal(900)),)


def test_tab_order_follows_the_sheet(form, qtbot):
    form.product.setFocus()
    visited = []
    for _ in range(11):
        visited.append(form.focusWidget())
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert visited == [
        form.product, form.brand, form.dose, form.started.date, form.started.time, form.ended,
        form.status, form.lot, form.reaction, form.course, form.note,
    ]  # fmt: skip


def test_the_need_is_not_invented_without_weight(open_form, chart_of, qtbot):
    whole = dosed_lately()
    without = replace(whole, patient=replace(whole.patient, weight_kg=None))
    form = open_form(on=chart_of(without))
    type_dose(qtbot, form, "500", "1.6.26")
    assert "The need cannot be told" in said(form)


def test_an_unlisted_reaction_is_kept_in_its_own_words(form, chart, qtbot):
    type_dose(qtbot, form, "500")
    form.reaction.setEditText("metallic taste")
    form.save()
    assert chart.record.infusions[-1].reaction == "metallic taste"
    assert chart.add_results((result("hb", "10", "2026-06-02"),))


@pytest.mark.parametrize(
    ("product", "fact"),
    [
        ("ferric_derisomaltose", "20 mg/kg"),
        ("iron_sucrose", "1 day"),
        ("ferumoxytol", "alters MRI for 3 months"),
        ("other", "Last dose"),
    ],
)
def test_each_product_shows_what_its_label_says(form, product, fact):
    form.product.choose(product)
    form.product.activated.emit(0)
    assert fact in form.facts.text().replace("\u00a0", " ")


def test_the_first_dose_says_that_no_iron_was_given_before(open_form, chart_of, qtbot):
    whole = elena()
    form = open_form(on=chart_of(replace(whole, infusions=())))
    assert "No iron was given before" in form.facts.text()
    type_dose(qtbot, form, "500", "3.3.26")
    assert "The clock starts: ferritin and TSAT are readable from 31 Mar 2026" in said(form)


def test_save_leads_to_whatever_is_open(form, qtbot):
    choose(qtbot, form)
    for field, text in (
        (form.dose, "500"),
        (form.started.date, "1.6.26"),
        (form.ended, "25"),
    ):
        if field is form.ended:
            qtbot.keyClicks(field, "25")
        qtbot.keyClick(form.note, Qt.Key.Key_Return, CONTROL)
        assert form.isVisible()
        assert form.focusWidget() is field
        field.selectAll()
        qtbot.keyClicks(field, text if field is not form.ended else "11")
    form.started.date.selectAll()
    qtbot.keyClicks(form.started.date, "9.9.2026")
    qtbot.keyClick(form.note, Qt.Key.Key_Return, CONTROL)
    assert form.focusWidget() is form.started.date


def test_a_stored_dose_of_an_unlisted_product_is_shown_as_it_is(open_form, chart, qtbot):
    from ironview.domain.record import Infusion
    from tests.ui.people import at

    chart.add_infusion(
        Infusion(product="nano_iron", started=at("2026-05-01T10:00"), ended=at("2026-05-01T10:30"))
    )
    form = open_form(chart.record.infusions[-1])
    assert form.product.currentData() == "nano_iron"
    assert form.draft == chart.record.infusions[-1]
    assert not form.is_dirty()
