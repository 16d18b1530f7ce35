"""The clinic on screen: charts to walk through, the patients of a bar, exports without names."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from ironview.controller.clinic import ClinicWanted
from ironview.controller.price_per_test import keep_price
from ironview.controller.signing import Decision, sign_sample
from ironview.domain.population_figures import Measure, Split
from ironview.domain.sign_off import SignOffAction
from ironview.ui.clinic.desk import ClinicDesk
from ironview.ui.clinic.figure_card import FigureCard
from ironview.ui.clinic.page import ClinicPage
from ironview.ui.clinic.picture import picture_of, png_of
from ironview.ui.main_window import MainWindow
from ironview.ui.theme import apply_theme, theme_named
from ironview.ui.typography import role_font
from tests.clinic_people import clinic_records
from tests.ui.people import TODAY, dosed_lately, elena, store_record


@pytest.fixture
def filled(workspace):
    """A small clinic; two samples of its first patient are signed."""
    keys = workspace.add_records(clinic_records(60, TODAY))
    key = store_record(workspace, dosed_lately())
    chart = workspace.open_chart(key)
    said = Decision(responsible="Dr Weber", action=SignOffAction.REPEAT_TEST)
    sign_sample(chart, chart.sign_offs[-1], said)
    return (*keys, key)


@pytest.fixture
def page(workspace, filled, qtbot):
    page = ClinicPage(workspace)
    page.desk = ClinicDesk(page, page)
    qtbot.addWidget(page)
    page.resize(1500, 900)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def early(page):
    return page.cards[Measure.TOO_EARLY]


def split(card, wanted):
    names = {Split.MONTH: "By month", Split.PRODUCT: "By product", Split.CLINICIAN: "By person"}
    (button,) = [
        one
        for one in card.splits.findChildren(type(card.splits._group.button(0)))
        if one.text() == names[wanted]
    ]
    button.click()


def bar_place(chart, number):
    """Return where a bar is, in px of the chart."""
    view = chart.getPlotItem().getViewBox()
    lying = chart.content.is_lying
    at = view.mapViewToScene(QPointF(0.5, number) if lying else QPointF(number, 0.5))
    return chart.mapFromScene(at)


def test_every_card_says_what_it_counts_and_what_all_of_it_says(page):
    for card in page.cards.values():
        assert card.title.text()
        assert card.note.text().endswith(".")
        assert card.total.text().endswith(".")
        assert len(card.chart.content.names) == len(card.figure.bars) > 0
    total = page.cards[Measure.TOO_EARLY].figure.total
    assert f"({total.part} of {total.whole})" in page.cards[Measure.TOO_EARLY].total.text()
    assert page.said.text() == "Until Jun\u00a02026"


def test_axes_are_named_with_their_unit(page):
    share, days = page.cards[Measure.TOO_EARLY].chart, page.cards[Measure.AGAIN_DAYS].chart

    assert share.getPlotItem().getAxis("left").labelText == "Share, %"
    assert days.getPlotItem().getAxis("bottom").labelText == "Time, days"


@pytest.mark.parametrize("months", [1, 2, 11, 12, 13])
@pytest.mark.parametrize("width", [200, 320, 500, 640, 900])
def test_no_month_below_a_bar_is_cut_at_the_end(page, early, months, width):
    content = early.chart.content
    names = tuple(f"Nov 20{20 + place}" for place in range(months))
    bars = (content.bars * months)[:months]
    early.chart.setMinimumWidth(0)
    early.chart.resize(width, early.chart.height())
    early.chart.show_content(replace(content, names=names, bars=bars))

    (ticks,) = early.chart.getPlotItem().getAxis("bottom")._tickLevels
    metrics = QFontMetrics(role_font("caption"))
    assert ticks[0] == (0, names[0])
    for place, name in ticks:
        middle = bar_place(early.chart, place).x()
        assert middle + metrics.horizontalAdvance(name) / 2 <= width


def test_keys_go_from_bar_to_bar_and_each_says_everything(early, qtbot):
    chart = early.chart
    chart.setFocus()
    last = len(chart.content.names) - 1
    qtbot.waitUntil(lambda: chart.current == last)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == last
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.current == 0
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current == 0
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 1

    assert early.readout.text().startswith(chart.content.names[1] + ": ")
    assert "95\u00a0% interval" in early.readout.text()
    assert chart.accessibleDescription() == early.readout.text()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.current == last


def test_enter_shows_who_stands_behind_a_bar_and_escape_puts_them_away(page, early, qtbot):
    split(early, Split.PRODUCT)
    early.chart.setFocus()
    early.chart.point(0)
    qtbot.keyClick(early.chart, Qt.Key.Key_Return)

    panel, bar = page.panel, early.figure.bars[0]
    assert early.chart.content.names[0] in panel.title.text()
    assert 0 < panel.model.rowCount() <= bar.part
    assert panel.said.text() == f"Patients: {panel.model.rowCount()}."
    few = panel.model.rowCount()
    panel.groups._group.button(1).click()
    assert page.panel.model.rowCount() > few
    assert not page.panel.behind.is_part

    with qtbot.waitSignal(page.patient_chosen) as chosen:
        qtbot.keyClick(page.panel.list, Qt.Key.Key_Return)
    assert chosen.args == [page.panel.model.lines[0].key]
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    assert page.panel is None
    qtbot.waitUntil(early.chart.hasFocus)


def test_a_click_on_a_bar_does_the_same_and_beside_the_bars_nothing(page, early, qtbot):
    chart = early.chart
    qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=bar_place(chart, 3))
    assert page.panel.behind.name == early.figure.bars[3].name
    page.close_panel()

    qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert page.panel is None


def test_the_mouse_over_a_bar_says_it(early, qtbot):
    chart = early.chart
    qtbot.mouseMove(chart.viewport(), bar_place(chart, 2))

    qtbot.waitUntil(lambda: chart.current == 2)
    assert early.readout.text().startswith(chart.content.names[2])


def test_a_filter_counts_the_months_and_the_product_that_were_chosen(page, early):
    everything = early.figure.total.whole
    page.filters.period.setCurrentIndex(2)
    page.filters.period.activated.emit(2)
    assert early.figure.total.whole < everything
    assert len(early.figure.bars) <= 12
    assert page.said.text() == "Jul 2025 to Jun 2026".replace(" 20", "\u00a020")

    index = page.filters.product.findData("iron_sucrose")
    page.filters.product.setCurrentIndex(index)
    page.filters.product.activated.emit(index)
    split(early, Split.PRODUCT)
    assert early.chart.content.names == ("Iron sucrose",)
    assert page.filters.product.count() >= 4


def test_a_small_number_is_said_in_words_and_drawn_as_such(page):
    low = page.cards[Measure.PHOSPHATE_LOW]
    small = [number for number, bar in enumerate(low.figure.bars) if bar.is_small]

    assert small
    for number in small:
        assert low.chart.content.bars[number].is_small
        assert low.chart.content.bars[number].text.endswith(", small number")
    low.chart.point(small[0])
    assert low.readout.text().endswith("Small number: read it with care.")


def test_cost_is_said_once_somebody_said_a_price(page, early, workspace):
    assert early.aside.isHidden()
    keep_price(workspace.store, "A. Keller", "10", "CHF")
    page.reload()

    tests = early.figure.total.part
    said = f"Tests drawn too early: {tests}. They cost {10 * tests}.00 CHF, at 10.00 CHF each."
    assert early.aside.text().replace("\u00a0", " ") == said


def test_a_change_is_counted_while_the_page_is_shown(page, early, workspace, qtbot):
    before = early.figure.total.whole
    workspace.add_records([elena()])

    qtbot.waitUntil(lambda: early.figure.total.whole > before)


def test_a_change_leaves_the_focus_where_a_person_has_it(page, early, workspace, qtbot):
    early.chart.chosen.emit(3)
    page.filters.period.setFocus()
    before = early.figure.total.whole
    workspace.add_records([elena()])

    qtbot.waitUntil(lambda: early.figure.total.whole > before)
    assert page.panel is not None
    assert page.focusWidget() is page.filters.period


def test_who_is_not_read_for_today_is_said_and_can_be_read(page, workspace, filled):
    workspace.store.summaries.forget(filled[:3])
    page.reload()
    assert not page.unread.isHidden()
    assert "not read for today: 3." in page.unread.text()

    page.read_on.click()
    page.reload()
    assert page.unread.isHidden()


def test_a_narrow_page_has_one_column_and_the_list_over_it(page, early, qtbot):
    assert page.cards[Measure.RESPONSE].y() == page.cards[Measure.NO_RESPONSE].y()
    page.resize(820, 600)
    one, other = page.cards[Measure.RESPONSE], page.cards[Measure.NO_RESPONSE]
    qtbot.waitUntil(lambda: one.x() == other.x() and one.width() == other.width())
    early.chart.chosen.emit(0)

    assert page.panel.geometry().right() == page.width() - 1
    assert page.panel.height() == page.height()


def test_names_and_numbers_at_the_bars_have_room(page):
    for width in (820, 1100, 1500):
        page.resize(width, 900)
        QApplication.processEvents()
        for card in page.cards.values():
            chart = card.chart
            if not chart.content.is_lying:
                continue
            view = chart.getPlotItem().getViewBox()
            metrics = QFontMetrics(chart.font())
            for bar in chart.content.bars:
                end = view.mapViewToScene(QPointF(max(bar.high, bar.value), 0)).x()
                assert end + metrics.horizontalAdvance(bar.text) * 0.9 < chart.width()


@pytest.mark.parametrize("theme", ["dark", "contrast", "light"])
def test_every_theme_is_drawn(page, early, qapp, theme):
    early.chart.point(1)
    apply_theme(qapp, theme_named(theme))

    assert early.chart.grab().toImage().pixelColor(2, 2) == theme_named(theme).surface


def test_the_picture_numbers_persons_and_says_it_names_nobody(page, early, qtbot, monkeypatch):
    split(early, Split.CLINICIAN)
    assert "Dr Weber" in early.chart.content.names
    seen = []

    def look(sheet, *_):
        seen.extend(one.text() for one in sheet.findChildren(QLabel))
        for card in sheet.findChildren(FigureCard):
            seen.extend(card.chart.content.names)

    monkeypatch.setattr("ironview.ui.clinic.picture.QWidget.render", look)
    picture_of(page)

    assert "Person 1" in seen
    assert not [one for one in seen if "Weber" in one]
    assert any(one.startswith("De-identified: counts only") for one in seen)


def test_the_picture_tells_the_period_that_was_counted_while_another_is_being_counted(
    page, monkeypatch
):
    page.clinic.wanted = ClinicWanted(from_month="1999-01", to_month="1999-12")
    seen = []
    monkeypatch.setattr(
        "ironview.ui.clinic.picture.QWidget.render",
        lambda sheet, *_: seen.extend(one.text() for one in sheet.findChildren(QLabel)),
    )
    picture_of(page)

    assert not [one for one in seen if "1999" in one]
    assert any(one.startswith(page.said.text()) for one in seen)


def test_the_picture_holds_every_chart_whole(page):
    image = QImage.fromData(png_of(page))

    assert image.width() == 2560
    assert image.height() > 2 * 900


def test_table_and_picture_are_written_where_a_person_says(page, tmp_path, monkeypatch):
    asked = []

    def ask(_parent, _title, name, kind):
        asked.append(Path(name).name)
        return str(tmp_path / asked[-1]), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    page.table.click()
    page.picture.click()

    day = TODAY.isoformat()
    assert asked == [f"ironview-clinic-{day}.xlsx", f"ironview-clinic-{day}.png"]
    assert all((tmp_path / name).stat().st_size > 1000 for name in asked)
    assert page.notice.text.text() == f"{asked[1]} is written. It holds counts only, no names."


def test_nothing_is_written_where_nobody_says_where_or_it_cannot_be(page, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page.table.click()
    page.picture.click()
    assert page.notice.isHidden()

    page.desk.save_picture(tmp_path / "none" / "charts.png")
    assert not page.notice.isHidden()
    assert not (tmp_path / "none").exists()


def test_an_empty_store_has_nothing_to_count(workspace, qtbot):
    page = ClinicPage(workspace)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()

    for card in page.cards.values():
        assert card.total.text() == "Nothing to count."
        assert card.chart.isHidden()


def test_from_the_rail_to_the_clinic_and_on_to_a_patient(workspace, settings, filled, qtbot):
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.resize(1500, 900)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    page = window.clinic_page
    assert window.windowTitle() == "Clinic – IronView"
    card = page.cards[Measure.TOO_EARLY]
    card.chart.chosen.emit(next(n for n, bar in enumerate(card.figure.bars) if bar.part))
    line = page.panel.model.lines[0]
    page.panel.open.click()

    assert window.page.chart.key == line.key
