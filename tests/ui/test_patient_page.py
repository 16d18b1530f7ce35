from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from ironview.controller.bookings import Wish, book_test
from ironview.domain.analytes import AnalyteCode
from ironview.domain.timeline_parts import x_of_day
from ironview.ui import row_words
from ironview.ui.layout import layout_for
from ironview.ui.patient_page import PatientPage
from ironview.ui.sample_table_model import FIXED_COLUMNS, Role
from ironview.ui.theme import active_theme
from tests.ui import people

WAIT_MS = 30_000


@pytest.fixture
def page(qtbot, habits, chart_of):
    page = PatientPage(habits)
    qtbot.addWidget(page)
    page.resize(1600, 900)
    page.set_layout(layout_for(1920))
    page.show_chart(chart_of(people.elena()))
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def habits(settings):
    return settings.habits()


@pytest.fixture
def timeline(page, qtbot):
    host = page.timeline
    qtbot.waitUntil(lambda: host.view is not None and host.view.isVisible(), timeout=WAIT_MS)
    return host.view


def moment(page, position):
    return page.chart.interpretation.samples[position].sample.at


def selected_finding(page):
    row = page.findings.currentIndex().row()
    return page.findings.finding_model.findings[row] if row >= 0 else None


def selected_column(page):
    column = page.table._delegate.selected_column
    return None if column is None else page.table.model.moment_of(column)


def finding(page, code):
    return next(one for one in page.chart.interpretation.findings if one.code == code)


def test_the_most_severe_finding_is_selected_with_its_sample_and_evidence(page):
    first = page.chart.interpretation.findings[0]

    assert selected_finding(page) is first
    assert selected_column(page) == first.samples[-1]
    assert first.rule in page.evidence.heading.text()


def test_a_sample_chosen_in_the_table_is_ringed_in_the_timeline_and_selects_its_finding(
    page, timeline
):
    at = moment(page, 3)

    page.table.values.setCurrentIndex(page.table.model.index(0, 5))

    assert timeline.selected == at
    assert at in selected_finding(page).samples


def test_a_point_chosen_in_the_timeline_frames_its_column_and_selects_its_finding(page, timeline):
    at = moment(page, 2)

    timeline.sample_selected.emit(at)

    assert selected_column(page) == at
    assert at in selected_finding(page).samples


def test_a_finding_chosen_in_the_list_rings_its_sample(page, timeline):
    wanted = finding(page, "timing.too_early")

    page.findings.setCurrentIndex(
        page.findings.finding_model.index(page.chart.interpretation.findings.index(wanted), 0)
    )

    assert timeline.selected == wanted.samples[-1]
    assert selected_column(page) == wanted.samples[-1]
    assert wanted.rule in page.evidence.heading.text()


def test_a_finding_without_a_sample_selects_none(page):
    page.select_finding(finding(page, "dose.under_course_need"))

    assert selected_column(page) is None


def test_a_sample_without_a_finding_empties_the_evidence(page, chart_of):
    page.show_chart(chart_of(people.namesake()))
    page.chart.add_results(people.panel("2026-05-28", crp="2"))
    page.select_sample(moment(page, 1))

    assert selected_finding(page) is None
    assert page.evidence.heading.text() == ""


def drop(page, timeline, day):
    """Return where the drop of a dose hangs."""
    frame = timeline.canvas.chart.frame
    (dose,) = [one for one in frame.timeline.doses if one.at.day == day]
    return QPoint(round(frame.scale.px(dose.x)), round(frame.geometry.dose_strip.bottom() - 6))


def test_a_cell_chosen_in_the_table_rings_its_point(page, timeline):
    model = page.table.model
    rows = [row_words.name(row) for row in model.table.rows]
    page.table.values.setCurrentIndex(model.index(rows.index("TSAT"), FIXED_COLUMNS + 3))

    lane, point = timeline.find_point(timeline.canvas.state.selected_key)
    assert lane.code is AnalyteCode.TSAT
    assert point.sample == moment(page, 3) == timeline.selected


def test_a_point_chosen_in_the_timeline_puts_the_table_on_its_cell(page, timeline):
    lane = next(one for one in timeline.timeline.lanes if one.code is AnalyteCode.HB)
    point = next(one for one in lane.points if one.sample == moment(page, 1))

    timeline.choose(timeline.mark_of(point.sample), point.key)

    index = page.table.values.currentIndex()
    cell = page.table.model.table.cell_of(point.key)
    assert index.data(Role.CELL) is cell
    assert selected_column(page) == moment(page, 1)


@pytest.mark.parametrize("step", ["click", "key"])
def test_a_dose_chosen_in_the_strip_selects_its_course_and_a_finding_about_it(
    page, timeline, qtbot, step
):
    given = page.chart.record.infusions[0].started.day
    page.select_sample(moment(page, 2))

    if step == "click":
        where = drop(page, timeline, given)
        qtbot.mouseClick(timeline.canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    else:
        timeline.step_to_event(-1)

    assert timeline.canvas.state.dose_days == {given}
    assert page.ledger.course == 1
    assert selected_finding(page).dose == given
    assert selected_finding(page).rule in page.evidence.heading.text()
    assert selected_column(page) is None
    assert timeline.selected is None


def test_a_course_chosen_in_the_ledger_rings_its_doses_and_selects_a_finding_about_them(
    page, timeline, chart_of
):
    page.show_chart(chart_of(people.henrik()))
    courses = page.chart.interpretation.courses
    days = {dose.day for dose in courses[-1].course.doses}

    page.ledger.course_button(courses[-1].course.number).click()

    assert timeline.canvas.state.dose_days == days
    assert page.ledger.course == courses[-1].course.number
    assert selected_finding(page) is None or selected_finding(page).dose in days
    assert timeline.selected is None


def test_a_finding_about_a_dose_rings_the_dose_and_marks_its_course(page, timeline):
    wanted = finding(page, "dose.under_course_need")
    page.findings.setCurrentIndex(
        page.findings.finding_model.index(page.findings.finding_model.findings.index(wanted), 0)
    )

    assert timeline.canvas.state.dose_days == {wanted.dose}
    assert page.ledger.course == 1


def test_a_sample_takes_the_place_of_a_dose_everywhere(page, timeline):
    page.select_dose(page.chart.record.infusions[0].started.day)

    page.select_sample(moment(page, 3))

    assert timeline.canvas.state.dose_days == frozenset()
    assert page.ledger.course == 0
    assert selected_column(page) == moment(page, 3)


def test_the_next_patient_has_no_course_selected(page, chart_of):
    page.select_dose(page.chart.record.infusions[0].started.day)

    page.show_chart(chart_of(people.namesake()))

    assert page.ledger.course == 0


def test_a_dose_out_of_view_is_brought_into_view_when_it_is_chosen(page, timeline):
    given = page.chart.record.infusions[0].started.day
    timeline.show_period("three_months")
    before = timeline.canvas.box.period
    assert not before.x0 <= x_of_day(given) <= before.x1

    page.select_finding(finding(page, "dose.under_course_need"))

    now = timeline.canvas.box.period
    assert now.x0 <= x_of_day(given) <= now.x1


def old_hb_and(*later):
    return replace(
        people.elena(),
        infusions=(),
        results=(people.result("hb", "6.2", "2024-03-01"), *later),
    )


def test_an_old_finding_that_leads_does_not_move_time(page, timeline, chart_of):
    later = [people.result("hb", "12.9", day) for day in ("2026-04-01", "2026-05-01")]
    page.show_chart(chart_of(old_hb_and(*later)))

    assert selected_finding(page).code == "safety.hb_critical"
    assert selected_column(page) == moment(page, 0)
    assert timeline.canvas.box.period == timeline._timeline.twelve_months


def test_a_finding_that_is_the_newest_word_is_in_view_however_old(page, timeline, chart_of):
    page.show_chart(chart_of(old_hb_and()))

    now = timeline.canvas.box.period
    assert now.x0 <= x_of_day(date(2024, 3, 1)) <= now.x1


def test_a_shown_dose_is_in_view_and_what_was_selected_stays(page, timeline):
    before = selected_finding(page)
    timeline.show_period("three_months")

    page.show_dose(page.chart.record.infusions[0].started.day)

    now = timeline.canvas.box.period
    given = page.chart.record.infusions[0].started.day
    assert now.x0 <= x_of_day(given) <= now.x1
    assert selected_finding(page) is before


def test_the_ring_of_a_dose_is_painted(page, timeline):
    given = page.chart.record.infusions[0].started.day
    where = drop(page, timeline, given)
    page.select_sample(moment(page, 3))
    before = timeline.canvas.grab().toImage()
    page.select_dose(given)
    after = timeline.canvas.grab().toImage()

    accent, ratio = active_theme().accent, after.devicePixelRatio()
    around = [
        (x, y)
        for x in range(round((where.x() - 10) * ratio), round((where.x() + 10) * ratio))
        for y in range(round((where.y() - 14) * ratio), round((where.y() + 6) * ratio))
    ]
    assert sum(after.pixelColor(x, y) == accent for x, y in around) > 8
    assert not any(before.pixelColor(x, y) == accent for x, y in around)


def test_a_tile_selects_its_finding(page, qtbot, chart_of):
    page.show_chart(chart_of(people.henrik()))

    qtbot.mouseClick(page.card.tiles[1], Qt.MouseButton.LeftButton)

    assert selected_finding(page).code == "overload.persistent"


def test_only_the_findings_of_the_sample_can_be_shown(page, qtbot):
    page.select_sample(moment(page, 2))
    buttons = page._scope._group.buttons()

    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)

    shown = page.findings.finding_model.findings
    assert shown
    assert all(moment(page, 2) in one.samples for one in shown)
    assert len(shown) < len(page.chart.interpretation.findings)

    page.select_sample(moment(page, 3))

    assert all(moment(page, 3) in one.samples for one in page.findings.finding_model.findings)


def test_a_new_result_is_shown_and_the_selection_stays(page):
    at = moment(page, 3)
    page.select_sample(at)

    page.chart.add_results(people.panel("2026-06-02", ferritin="90"))

    assert len(page.table.model.table.samples) == 6
    assert selected_column(page) == at


def test_a_removed_sample_takes_the_selection_with_it(page):
    added = page.chart.add_results(people.panel("2026-06-02", ferritin="90"))
    page.select_sample(moment(page, 5))

    page.chart.undo_last()

    assert added
    assert page.sample is None


def test_every_surface_carries_the_same_identity(page, timeline):
    label = page.identity.label

    assert page.banner.identity is page.identity
    assert label == "Marchetti, Elena, MRN 0042"
    assert page.evidence.plain_text().startswith(label)
    assert timeline._patient == label


def test_a_changed_name_changes_every_surface_at_once(page, timeline):
    told = []
    page.identity_changed.connect(told.append)

    page.chart.save_patient(replace(page.chart.patient, family_name="Rossi"))

    assert told == [page.identity]
    assert page.banner.identity.label == "Rossi, Elena, MRN 0042"
    assert timeline._patient == "Rossi, Elena, MRN 0042"


def test_a_double_click_on_a_point_opens_its_result(page, timeline, qtbot):
    key = page.chart.record.results[0].key

    with qtbot.waitSignal(page.result_opened) as told:
        timeline.point_activated.emit(key)

    assert told.args[0].results[0].row.key == key


def test_lanes_a_person_chose_are_remembered(page, timeline, habits, qtbot):
    timeline.set_lanes((AnalyteCode.FERRITIN, AnalyteCode.CRP))

    kind = layout_for(1920).kind
    assert habits.lanes(kind) == (AnalyteCode.FERRITIN, AnalyteCode.CRP)

    page.reset_layout()

    assert habits.lanes(kind) == ()
    assert timeline.lanes == (AnalyteCode.FERRITIN, AnalyteCode.TSAT, AnalyteCode.HB)


def test_the_choice_to_show_the_expected_course_is_remembered(page, timeline, habits, qtbot):
    timeline.show_expected(True)
    assert habits.shows_expected_course

    another = PatientPage(habits)
    qtbot.addWidget(another)
    another.timeline.load()
    assert another.timeline.view.canvas.state.show_expected

    another.timeline.view.show_expected(False)
    assert not habits.shows_expected_course
    another.timeline.show_expected(True)
    assert habits.shows_expected_course


def test_the_evidence_of_a_finding_says_where_its_value_lies(page):
    page.select_finding(finding(page, "timing.provisional"))
    told = " | ".join(label.text() for label in page.evidence.findChildren(QLabel))
    assert "Expected course" in told
    assert "Illustrative, no alarm." in told

    page.select_finding(finding(page, "safety.phosphate_low"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    told = " | ".join(label.text() for label in page.evidence.findChildren(QLabel))
    assert "Expected course" not in told


def test_a_wide_window_shows_more_lanes(page, timeline):
    page.set_layout(layout_for(2560))

    assert len(timeline.lanes) == 6


def test_parts_in_tabs_are_brought_to_the_front(page, qtbot):
    page.set_layout(layout_for(1000))

    page.findings.finding_opened.emit(finding(page, "timing.too_early"))

    assert page.work._tabs[0].tabs.currentWidget() is page.evidence


def test_tabs_count_what_is_in_them(page):
    page.set_layout(layout_for(1000))
    (card,) = page.work._tabs
    tabs = card.tabs
    titles = [tabs.tabText(index) for index in range(tabs.count())]

    assert "Results  5" in titles
    assert f"Findings  {len(page.chart.interpretation.findings)}" in titles


def test_nothing_on_record_leaves_every_part_standing(page, chart_of, timeline):
    page.show_chart(chart_of(replace(people.elena(), results=(), infusions=(), symptoms=())))

    assert page.findings.finding_model.findings == ()
    assert page.table.model.rowCount() == 0
    assert not page.grab().isNull()


def test_a_cleared_page_hears_nothing_more(page):
    chart = page.chart

    page.clear()
    chart.add_results(people.panel("2026-06-02", ferritin="90"))

    assert page.chart is None
    assert page.identity is None


def test_the_evidence_can_be_copied_with_the_patients_name(page, qtbot):
    page.select_finding(finding(page, "timing.too_early"))

    qtbot.mouseClick(page.evidence.copy_button, Qt.MouseButton.LeftButton)

    text = QApplication.clipboard().text()
    assert text.startswith("Marchetti, Elena, MRN 0042\n")
    assert "1050" in text
    assert "(from a secondary source)" in text


def test_a_test_that_is_booked_is_said_at_once_beside_the_answer(page):
    day = page.chart.today + timedelta(days=92)

    book_test(page.chart, Wish(day=day, tests=("ferritin", "tsat", "hb")))

    assert "Booked 3" in page.card.tiles[-1].text() + page.card.tiles[-1].accessibleName()
