"""The tour: once, through every step, out at any of them, and by keyboard alone."""

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from ironview.domain.errors import IronViewError
from ironview.ui.help_desk import HelpDesk
from ironview.ui.main_window import MainWindow
from ironview.ui.settings import Settings
from ironview.ui.tour.card import TourCard, frame_around
from ironview.ui.tour.desk import TourDesk
from ironview.ui.tour.steps import tour_steps
from tests.ui import people

SIZES = [(1920, 1048), (1280, 720), (960, 540)]


@pytest.fixture
def key(workspace):
    return people.store_record(workspace, people.elena())


@pytest.fixture
def window(qtbot, workspace, settings, key):
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    HelpDesk(window)
    window.resize(1920, 1048)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def desk_of(window) -> TourDesk:
    return window.findChild(TourDesk)


@pytest.fixture
def running(qtbot, window, key):
    """A tour that started with the first patient."""
    window.open_patient(key)
    qtbot.waitUntil(lambda: desk_of(window).is_running)
    return desk_of(window)


def test_it_starts_with_the_first_patient_on_screen(running):
    assert running.card.isVisible()


def test_it_does_not_start_while_no_patient_is_on_screen(qtbot, window):
    window.go_to("worklist")
    desk_of(window).start_once()
    assert not desk_of(window).is_running


@pytest.mark.parametrize(
    ("part", "title"),
    [
        ("timeline", "Infusions and tests on one timeline"),
        ("results", "Every sample side by side"),
        ("findings", "What the rules found"),
    ],
)
def test_it_does_not_point_at_a_part_that_was_put_away(window, key, running, part, title):
    before = [step.title for step in tour_steps(window.page)]
    window.page.work.show_part(part, shown=False)

    after = [step.title for step in tour_steps(window.page)]

    assert [one for one in before if one != title] == after
    assert title in before


@pytest.mark.parametrize("leave", ["skip", "escape", "done", "page"])
def test_however_it_ends_it_does_not_come_again(qtbot, window, running, key, tmp_path, leave):
    if leave == "skip":
        running.card.skip.click()
    elif leave == "escape":
        qtbot.keyClick(running.card.onward, Qt.Key.Key_Escape)
    elif leave == "done":
        while running.is_running:
            running.card.onward.click()
    else:
        window.go_to("worklist")
    assert not running.is_running
    assert window.findChildren(TourCard, options=Qt.FindChildOption.FindDirectChildrenOnly) == [
        one for one in window.findChildren(TourCard) if one.isHidden()
    ]

    file = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window.settings._file.sync()
    assert Settings(file).habits().has_seen_tour
    window.go_to("worklist")
    window.open_patient(key)
    running.start_once()
    assert not running.is_running


def test_it_starts_again_when_somebody_asks(qtbot, window, running):
    running.card.skip.click()
    window.go_to("worklist")
    window.commands.tour.trigger()
    assert running.is_running
    assert window.shell.pages.currentWidget() is window.page


def test_without_a_patient_it_cannot_be_asked_for(window):
    assert not window.commands.tour.isEnabled()


def test_asking_twice_shows_one_card(window, running):
    window.commands.tour.trigger()
    assert len([one for one in window.findChildren(TourCard) if one.isVisible()]) == 1


def test_every_step_points_at_a_part_that_is_on_screen(window, running):
    told = []
    for step in tour_steps(window.page):
        told.append((step.title, step.text))
        target = step.target()
        assert target.isVisible(), step.title
        assert not target.visibleRegion().isEmpty(), step.title
    assert 5 <= len(told) <= 7
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_card_is_wholly_within_the_window_at_every_step(qtbot, window, running, size):
    window.resize(*size)
    running._place()
    while running.is_running:
        room = QRect(0, 0, window.width(), window.height())
        assert room.contains(running.card.geometry())
        assert room.contains(running._frame.geometry())
        running.card.onward.click()


def test_where_there_are_no_tiles_the_tour_does_not_speak_of_them(window, running):
    assert window.page.card.has_tiles
    with_tiles = len(tour_steps(window.page))
    running.end()
    window.resize(960, 540)
    assert not window.page.card.has_tiles
    assert len(tour_steps(window.page)) == with_tiles - 1


def test_it_is_led_by_keys_alone(qtbot, running):
    card = running.card
    assert card.focusWidget() is card.onward
    first = card.accessibleName()
    qtbot.keyClick(card.onward, Qt.Key.Key_Return)
    second = card.accessibleName()
    assert first.startswith("Tour, 1 of")
    assert second.startswith("Tour, 2 of")
    card.back.setFocus()
    qtbot.keyClick(card.back, Qt.Key.Key_Return)
    assert card.accessibleName() == first
    assert card.focusWidget() is card.onward


def test_there_is_no_way_back_from_the_first_step(running):
    assert not running.card.back.isVisible()
    running.card.onward.click()
    assert running.card.back.isVisible()


def test_a_screen_reader_hears_the_step_on_the_button_in_focus(running):
    step = tour_steps(running._window.page)[0]
    spoken = QAccessible.queryAccessibleInterface(running.card.onward)
    assert spoken.text(QAccessible.Text.Description) == f"{step.title}. {step.text}"


def test_the_last_step_says_done_and_offers_no_skipping(running):
    count = len(tour_steps(running._window.page))
    for _ in range(count - 1):
        assert running.card.skip.isVisible()
        running.card.onward.click()
    shown = [one.text() for one in running.card.findChildren(QPushButton) if one.isVisible()]
    assert shown == ["&Back", "&Done"]


def test_afterwards_the_timeline_is_in_front_again_and_the_page_has_the_focus(
    qtbot, window, running
):
    window.resize(960, 540)
    while running.is_running:
        running.card.onward.click()
    qtbot.waitUntil(window.page.timeline.isVisible)
    assert window.focusWidget() is window.page.banner.results_button


def test_the_card_follows_what_it_points_at(qtbot, window, running):
    before = running._frame.geometry()
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: running._frame.geometry() != before)
    target = running._target
    corner = target.mapTo(window, target.rect().topLeft())
    expected = frame_around(QRect(corner, target.size()), window.rect())
    qtbot.waitUntil(lambda: running._frame.geometry() == expected)


def test_on_a_page_that_is_there_it_starts_though_the_store_cannot_be_read(
    running, window, workspace
):
    running.end()
    workspace.store.close()
    for part in ("", "-wal"):
        workspace.store.path.with_name(workspace.store.path.name + part).write_bytes(b"x" * 9000)
    with pytest.raises(IronViewError):
        workspace.count()

    running.start()
    assert running.is_running
    running.end()
