"""The worklist on screen: lanes, one patient beside them, booked and called from there."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ironview.domain.record import Identifier, Patient, Record
from ironview.domain.worklist import LANES, Lane
from ironview.ui.theme import apply_theme, theme_named
from ironview.ui.worklist.desk import WorklistDesk
from ironview.ui.worklist.model import Column, WorkModel
from ironview.ui.worklist.page import WorklistPage
from tests.ui import people
from tests.ui.people import TODAY, infusion, panel, store_record

DOSED = "2026-05-20"


def dosed(name: str, number: str, on: str = DOSED, *results) -> Record:
    return Record(
        patient=Patient(
            identifiers=(Identifier("urn:clinic:mrn", number),),
            family_name=name,
            given_name="A.",
        ),
        infusions=(infusion(on, "1000"),),
        results=results,
    )


@pytest.fixture
def keys(workspace):
    """Patients of four lanes."""
    records = {
        "elena": people.elena(),
        "henrik": people.henrik(),
        "bauer": people.dosed_lately(),
        "first": dosed("First", "1", "2026-05-20"),
        "second": dosed("Second", "2", "2026-05-21"),
    }
    return {name: store_record(workspace, record) for name, record in records.items()}


@pytest.fixture
def page(workspace, keys, qtbot):
    page = WorklistPage(workspace)
    qtbot.addWidget(page)
    WorklistDesk(page, page)
    page.resize(1500, 900)
    page.show()
    qtbot.waitExposed(page)
    yield page
    page.close_drawer()


def names(page, lane):
    rows = next(one for one in page.model.lanes if one.lane is lane)
    return [line.line.family_name for line in rows.lines]


def focus(page, qtbot, key):
    page.table.mark(key)
    qtbot.waitUntil(lambda: page.drawer is not None and page.drawer.chart.key == key)
    return page.drawer


def test_every_lane_stands_in_its_order_with_its_patients(page):
    assert [rows.lane for rows in page.model.lanes] == [*LANES, None]
    assert names(page, Lane.ABOVE_LIMITS) == ["Lindqvist"]
    assert names(page, Lane.TOO_EARLY) == ["Bauer"]
    assert names(page, Lane.NOTHING_BOOKED) == ["First", "Second"]
    assert names(page, Lane.TO_SIGN) == ["Marchetti"]
    assert page.tiles.tiles[Lane.NOTHING_BOOKED].count == 2
    assert "5 patients need something, 0 need nothing." in page.said.text()


def test_the_tree_keeps_the_rules_of_its_kind(page, qtbot):
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(page.model, mode)

    page.reload()
    page.search.setText("First")
    page._on_typing_timeout()
    assert names(page, Lane.NOTHING_BOOKED) == ["First"]


def test_arrows_refill_the_drawer_and_enter_opens_the_patient(page, keys, qtbot):
    focus(page, qtbot, keys["first"])

    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.drawer.chart.key == keys["second"])
    assert page.drawer.name.text() == "Second, A."

    with qtbot.waitSignal(page.patient_chosen) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert told.args == [keys["second"]]


def test_escape_puts_the_drawer_away_and_closes_its_chart(page, keys, qtbot, workspace):
    focus(page, qtbot, keys["first"])
    before = workspace.open_chart(keys["first"])

    qtbot.keyClick(page.table, Qt.Key.Key_Escape)

    assert page.drawer is None
    assert workspace.open_chart(keys["first"]) is not before


def test_a_chart_that_is_shown_elsewhere_stays_open(page, keys, qtbot, workspace):
    page.keeps = lambda key: key == keys["first"]
    before = workspace.open_chart(keys["first"])
    focus(page, qtbot, keys["first"])
    focus(page, qtbot, keys["second"])

    assert workspace.open_chart(keys["first"]) is before


def test_the_drawer_says_what_to_do_and_why(page, keys, qtbot):
    drawer = focus(page, qtbot, keys["bauer"])

    assert drawer.sentence.text().replace("\u00a0", " ") == (
        "Draw ferritin again from 17 Jun 2026."
    )
    assert "Ferritin 890 ug/L on day 8" in drawer.why.text()
    assert "day 8" in drawer.state.text()
    assert "To sign" in drawer.state.text()
    assert drawer.timeline.accessibleName().endswith("Bauer, Katharina, MRN 0208")


def test_the_day_that_reads_best_is_proposed_and_booked(page, keys, qtbot, workspace):
    drawer = focus(page, qtbot, keys["first"])
    best = TODAY.replace(month=7, day=15)
    assert [day for _, day in drawer.box.choices] == [
        TODAY.replace(month=6, day=17),
        best,
        TODAY.replace(month=8, day=12),
        None,
    ]
    assert drawer.box.day == best
    assert "15\u00a0Jul" in drawer.book.text()

    drawer.book.click()

    booking = workspace.open_chart(keys["first"]).decisions.bookings[0]
    assert (booking.day, booking.tests) == (best, ("ferritin", "tsat", "hb", "crp"))
    assert names(page, Lane.NOTHING_BOOKED) == ["Second"]
    assert "First" in page.notice.text.text()
    assert "Left \u201cDosed, nothing booked\u201d: a test was booked." in page.notice.text.text()


def test_after_a_booking_the_next_patient_of_the_lane_is_in_focus(page, keys, qtbot):
    drawer = focus(page, qtbot, keys["first"])
    drawer.book.click()

    qtbot.waitUntil(lambda: page.drawer.chart.key == keys["second"])
    assert page.drawer.box.note.text() == ""


def test_when_the_last_of_a_lane_leaves_the_drawer_is_put_away(page, keys, qtbot):
    focus(page, qtbot, keys["first"]).book.click()
    qtbot.waitUntil(lambda: page.drawer.chart.key == keys["second"])

    page.drawer.book.click()

    assert names(page, Lane.NOTHING_BOOKED) == []
    assert page.drawer is None


def test_a_booking_can_be_taken_back_where_it_is_told(page, keys, qtbot):
    focus(page, qtbot, keys["first"]).book.click()

    page.notice.undo.click()

    assert names(page, Lane.NOTHING_BOOKED) == ["First", "Second"]


def test_a_day_inside_the_early_window_warns_and_can_be_booked(page, keys, qtbot):
    drawer = focus(page, qtbot, keys["first"])
    assert drawer.box.warning.isHidden()

    drawer.box.other_day.set_day(TODAY + timedelta(3))

    assert drawer.box.day == TODAY + timedelta(3)
    assert "have to be drawn again" in drawer.box.warning.text()
    drawer.book.click()
    assert names(page, Lane.TOO_EARLY) == ["Bauer", "First"]


def test_a_day_typed_without_its_year_lies_ahead(page, keys, qtbot):
    drawer = focus(page, qtbot, keys["first"])
    ahead = TODAY + timedelta(3)

    drawer.box.other_day.setText(f"{ahead.day} {ahead:%b}")

    assert drawer.box.day == ahead


def test_an_early_day_is_no_matter_for_tests_no_infusion_disturbs(page, keys, qtbot):
    drawer = focus(page, qtbot, keys["first"])
    drawer.box.other_day.set_day(TODAY + timedelta(3))
    for code, box in drawer.box.tests.items():
        box.setChecked(code == "phosphate")

    assert drawer.box.warning.isHidden()
    assert drawer.book.isEnabled()


@pytest.mark.parametrize("spoil", ["past", "no_tests", "hour"])
def test_what_cannot_be_booked_is_said_and_not_offered(page, keys, qtbot, spoil):
    box = focus(page, qtbot, keys["first"]).box
    if spoil == "past":
        box.other_day.set_day(TODAY - timedelta(1))
    elif spoil == "hour":
        box.clock.setText("25:00")
    else:
        for one in box.tests.values():
            one.setChecked(False)

    assert box.wish is None
    assert box.warning.text()
    assert not page.drawer.book.isEnabled()


def test_a_booked_test_is_moved(page, keys, qtbot, workspace):
    focus(page, qtbot, keys["first"]).book.click()
    page.tiles.chosen.emit(None)
    drawer = focus(page, qtbot, keys["first"])
    assert "Move" in drawer.box.title.text()
    assert not drawer.book.isEnabled()

    drawer.box.choices[2][0].radio.click()
    assert drawer.book.isEnabled()
    drawer.book.click()

    (booking,) = workspace.open_chart(keys["first"]).decisions.bookings
    assert booking.day == TODAY.replace(month=8, day=12)


def test_a_booked_test_is_cancelled_with_a_reason(page, keys, qtbot, workspace, monkeypatch):
    focus(page, qtbot, keys["first"]).book.click()
    page.tiles.chosen.emit(None)
    drawer = focus(page, qtbot, keys["first"])
    answers = iter([("", True), ("away", False), ("she is away", True)])
    monkeypatch.setattr("ironview.ui.worklist.desk.QInputDialog.getText", lambda *_: next(answers))

    drawer.cancel.click()
    drawer.cancel.click()
    assert workspace.open_chart(keys["first"]).decisions.bookings
    drawer.cancel.click()

    assert names(page, Lane.NOTHING_BOOKED) == ["First", "Second"]


def test_a_booked_test_is_saved_for_a_calendar_without_a_name(
    page, keys, qtbot, workspace, tmp_path
):
    focus(page, qtbot, keys["first"]).book.click()
    page.tiles.chosen.emit(None)
    drawer = focus(page, qtbot, keys["first"])
    assert not drawer.calendar.isHidden()
    path = tmp_path / "test.ics"
    page.findChild(WorklistDesk).save_calendar(path)

    text = path.read_text(encoding="utf-8").replace("\r\n ", "").replace("\u00a0", " ")
    assert "DTSTART;VALUE=DATE:20260715" in text
    assert "Not before 17 Jun 2026" in text
    assert "First" not in text
    entries = workspace.store.audit.of_patient(keys["first"], 20)
    assert any(one.reason == "calendar test.ics" for one in entries)


def test_who_has_to_decide_is_led_to_the_patient(page, keys, qtbot):
    drawer = focus(page, qtbot, keys["henrik"])

    assert drawer.box.isHidden()
    assert drawer.book.isHidden()
    with qtbot.waitSignal(page.patient_chosen) as told:
        drawer.open_first.click()
    assert told.args == [keys["henrik"]]


def test_a_tile_leads_to_its_lane_and_is_marked_there(page, keys, qtbot):
    page.tiles.tiles[Lane.NOTHING_BOOKED].click()

    qtbot.waitUntil(lambda: page.drawer is not None)
    assert page.drawer.chart.key == keys["first"]
    assert page.tiles.tiles[Lane.NOTHING_BOOKED].isChecked()
    assert not page.tiles.tiles[Lane.TO_SIGN].isChecked()


def test_a_filter_narrows_list_and_counts_and_can_be_dropped(page, qtbot):
    qtbot.waitUntil(lambda: page.filters.product.count() == 3)
    page.filters.product.choose("ferric_derisomaltose")
    page.filters.product.activated.emit(1)

    assert names(page, Lane.NOTHING_BOOKED) == []
    assert names(page, Lane.ABOVE_LIMITS) == ["Lindqvist"]
    page.filters.clear.click()
    assert names(page, Lane.NOTHING_BOOKED) == ["First", "Second"]


def test_the_list_follows_a_change_made_elsewhere(page, keys, workspace):
    chart = workspace.open_chart(keys["first"])
    chart.add_results(panel("2026-06-02", ferritin="700"))

    assert names(page, Lane.TOO_EARLY) == ["Bauer", "First"]


def test_a_page_out_of_sight_reads_when_it_comes_back(page, keys, workspace):
    page.hide()
    workspace.add_records([dosed("Third", "3", "2026-05-22")])
    assert names(page, Lane.NOTHING_BOOKED) == ["First", "Second"]

    page.show()

    assert names(page, Lane.NOTHING_BOOKED) == ["First", "Second", "Third"]


def test_a_booking_that_fails_leaves_what_was_typed(page, keys, qtbot, make_workspace):
    drawer = focus(page, qtbot, keys["first"])
    drawer.box.note.setText("at the family doctor's")
    with make_workspace().store.transaction():
        drawer.book.click()

    assert drawer.failure.sentence
    assert drawer.box.note.text() == "at the family doctor's"
    assert names(page, Lane.NOTHING_BOOKED) == ["First", "Second"]


def test_beside_a_patient_the_list_keeps_room_by_icons_and_says_the_rest_in_tooltips(
    page, keys, qtbot
):
    page.resize(1216, 700)
    assert page.print.text() == "Print list"
    focus(page, qtbot, keys["bauer"])

    assert page.print.text() == page.export.text() == page.net.text() == ""
    assert page.net.accessibleName() == "Nothing due…"
    assert page.said.toolTip() == page.said.text()

    page.close_drawer()

    assert page.print.text() == "Print list"


def test_a_narrow_page_has_the_drawer_over_the_list(page, keys, qtbot):
    drawer = focus(page, qtbot, keys["bauer"])
    wide = page.table.width()
    assert not drawer.geometry().intersects(page.table.parentWidget().geometry())

    page.resize(890, 520)

    qtbot.waitUntil(lambda: page.table.width() > 890 - 60)
    assert drawer.isVisible()
    assert drawer.geometry().right() == page.width() - 1
    page.resize(1500, 900)
    qtbot.waitUntil(lambda: page.table.width() == wide)


def test_a_list_that_is_not_whole_says_so_and_can_be_read_on(page, workspace):
    assert page.reading.unread.isHidden()

    workspace.summaries.ended.emit(12)
    assert "12 patients are not read for today" in page.reading.unread.text()
    assert not page.reading.read_on.isHidden()

    page.reading.read_on.click()
    assert page.reading.unread.isHidden()


def test_every_theme_paints_the_page(page, keys, qtbot, qapp):
    focus(page, qtbot, keys["bauer"])
    for name in ("dark", "contrast", "light"):
        apply_theme(qapp, theme_named(name))
        assert not page.grab().isNull()


def test_rows_speak_to_screen_readers(page, keys):
    index = page.model.index_of(keys["bauer"])
    told = page.model.data(index, Qt.ItemDataRole.AccessibleTextRole)

    assert "Bauer, Katharina" in told
    assert "also: To sign" in told
    lane = page.model.lane_index(Lane.TOO_EARLY)
    assert "Arrived too early, 1" in page.model.data(lane, Qt.ItemDataRole.AccessibleTextRole)


def make_lines(line, count):
    return [replace(line, line=replace(line.line, key=f"k{n}")) for n in range(count)]


@pytest.mark.parametrize("count", [20, 21, 500])
def test_a_long_lane_is_read_a_page_at_a_time(page, keys, count, qtbot):
    line = page.model.line(page.model.index_of(keys["first"]))
    every = make_lines(line, count)
    asked = []

    def read(lane, limit, offset):
        asked.append((lane, limit, offset))
        return every[offset : offset + limit]

    model = WorkModel(read, {}, page)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show({Lane.DUE: count, Lane.HELD: 0, None: 3}, TODAY)
    due = model.lane_index(Lane.DUE)
    assert asked == [(Lane.DUE, 20, 0)]
    assert model.rowCount(due) == 20 + (count > 20)

    while model.is_more(last := model.index(model.rowCount(due) - 1, 0, due)):
        model.show_more(last)
    assert [one.key for one in model.lanes[0].lines] == [one.key for one in every]


def test_those_who_need_nothing_are_read_when_asked_for(page, keys, qtbot):
    focus(page, qtbot, keys["first"]).book.click()
    assert names(page, None) == []

    page.tiles.chosen.emit(None)

    assert names(page, None) == ["First"]


def test_a_list_read_again_on_the_way_to_another_patient_keeps_the_way(page, keys, qtbot):
    focus(page, qtbot, keys["first"])
    page.table.mark(keys["second"])

    page.reload()

    assert page.table.current_line().key == keys["second"]
    assert page.drawer.chart.key == keys["second"]


def test_who_needs_nothing_stays_beside_the_list_when_it_is_read_again(page, keys, qtbot):
    focus(page, qtbot, keys["first"]).book.click()
    page.tiles.chosen.emit(None)
    drawer = focus(page, qtbot, keys["first"])

    page.reload()

    assert page.drawer is drawer
    assert page.table.current_line().key == keys["first"]
    assert names(page, None) == ["First"]


def test_columns_say_what_they_hold(page, keys):
    line = page.model.line(page.model.index_of(keys["bauer"]))
    cells = {column: page.model.text(line, column).replace("\u00a0", " ") for column in Column}

    assert cells[Column.NUMBER] == "0208"
    assert cells[Column.DOSE] == "FCM 1000 mg, 20 May 2026"
    assert cells[Column.DAY] == "14"
    assert cells[Column.NEXT] == "From 17 Jun, better 15 Jul"
    assert isinstance(page.model, QAbstractItemModel)


def test_a_word_is_looked_for_soon_and_a_letter_or_two_by_who_stops_there(page, qtbot):
    waits = []
    for letter in "fir":
        qtbot.keyClicks(page.search, letter)
        waits.append(page._typing.interval())
    assert waits[0] == waits[1] > waits[2]
    qtbot.waitUntil(lambda: page.worklist.wanted.text == "fir")

    page.search.selectAll()
    qtbot.keyClicks(page.search, "se")

    qtbot.waitUntil(lambda: page.worklist.wanted.text == "se")
    qtbot.keyClick(page.search, Qt.Key.Key_Backspace)
    qtbot.keyClick(page.search, Qt.Key.Key_Backspace)
    assert page._typing.interval() == waits[2]
