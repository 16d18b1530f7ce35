"""Everybody is read anew while the window is in use: seen on the page, stopped and gone on with."""

import threading
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from ironview.controller.jobs import run_in_pool, wait_for_pool
from ironview.controller.own_profiles import OwnProfiles
from ironview.controller.patient_lines import read_anew
from ironview.controller.worklist_check import differing
from ironview.controller.workspace import Workspace
from ironview.domain.interpretation import interpret
from ironview.domain.record import Patient, Record
from ironview.domain.worklist import Lane
from ironview.store.database import open_store
from ironview.ui.main_window import MainWindow
from tests.ui.people import TODAY, infusion, panel

COUNT = 120
PAGE = 50
"""Patients that are read in one transaction."""


class Turnstile:
    """The real reading of a record, which a test can hold up; counts who passed."""

    def __init__(self) -> None:
        self._open = threading.Semaphore(0)
        self.is_watched = False
        self.passed = 0

    def __call__(self, record, guideline, today, earlier=None, /):
        if self.is_watched and threading.current_thread() is not threading.main_thread():
            self._open.acquire()
            self.passed += 1
        return interpret(record, guideline, today, earlier)

    def let(self, count: int) -> None:
        self._open.release(count)


@pytest.fixture
def turnstile():
    return Turnstile()


@pytest.fixture
def calendar():
    return [TODAY]


@pytest.fixture
def window(tmp_path, guideline, dressed, settings, qtbot, turnstile, calendar):
    """A window on 120 patients, all read for today, with the worklist on screen."""
    workspace = Workspace(
        open_store(tmp_path / "store.sqlite", analytes=guideline.analytes),
        guideline,
        zone=ZoneInfo("UTC"),
        today=lambda: calendar[0],
        user="A. Keller",
        executor=run_in_pool,
        interpreter=turnstile,
    )
    workspace.add_records(
        Record(
            patient=Patient(family_name=f"P{number:03}"),
            infusions=(infusion("2026-05-20", "1000"),),
            results=panel("2026-05-18", ferritin="12", hb="9.9"),
        )
        for number in range(COUNT)
    )
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.resize(1700, 1000)
    with qtbot.waitExposed(window):
        window.show()
    workspace.summaries.when_due()
    qtbot.waitUntil(lambda: not workspace.summaries.is_running)
    window.go_to("worklist")
    turnstile.is_watched = True
    yield window
    turnstile.let(10_000)
    wait_for_pool()
    qtbot.waitUntil(lambda: not workspace.summaries.is_running)
    workspace.close()


def shown(page) -> tuple[str, int, int]:
    """Return what the line of progress says, how far it is, and of how much."""
    bar = page.reading.progress.findChild(QProgressBar)
    return page.reading.progress.findChild(QLabel).text(), bar.value(), bar.maximum()


def cancel(page) -> None:
    page.reading.progress.findChild(QPushButton).click()


def stale(window):
    used = window.workspace.read_with()
    return len(window.workspace.store.summaries.stale(used.today, used.rules))


def next_day(window, calendar) -> None:
    """Go on to the day on which all of them can be tested: each has to be read for it."""
    calendar[0] += timedelta(14)
    window.workspace.poll()


def test_the_page_says_how_far_it_is_and_the_window_can_be_used_meanwhile(
    window, calendar, turnstile, qtbot
):
    page = window.worklist_page
    next_day(window, calendar)
    qtbot.waitUntil(page.reading.progress.isVisible)
    assert shown(page) == ("Reading everybody for today", 0, COUNT)

    key = page.worklist.lines(Lane.NOTHING_BOOKED, 1)[0].key
    window.open_patient(key)
    assert window.page.chart.key == key
    window.go_to("worklist")
    turnstile.let(PAGE)
    qtbot.waitUntil(lambda: shown(page)[1] == PAGE)

    turnstile.let(COUNT)
    qtbot.waitUntil(lambda: not window.workspace.summaries.is_running)
    assert page.reading.progress.isHidden()
    assert page.reading.unread.isHidden()
    assert stale(window) == 0


def test_stopped_on_the_page_it_says_who_is_left_and_goes_on_there(
    window, calendar, turnstile, qtbot
):
    page = window.worklist_page
    next_day(window, calendar)
    qtbot.waitUntil(page.reading.progress.isVisible)
    turnstile.let(PAGE)
    qtbot.waitUntil(lambda: shown(page)[1] == PAGE)
    cancel(page)
    turnstile.let(PAGE)
    qtbot.waitUntil(lambda: not window.workspace.summaries.is_running)

    left = stale(window)
    assert 0 < left < COUNT
    assert page.reading.progress.isHidden()
    assert page.reading.read_on.isVisible()
    told = int(page.reading.unread.text().split()[0])
    assert told >= left
    assert "patients are not read for today" in page.reading.unread.text()

    before = turnstile.passed
    turnstile.let(COUNT)
    page.reading.read_on.click()
    qtbot.waitUntil(lambda: not window.workspace.summaries.is_running)
    assert turnstile.passed - before == left
    assert page.reading.read_on.isHidden()
    assert stale(window) == 0


def another_window(window, settings, qtbot):
    """Return the worklist of a window on the same workspace that was opened only now."""
    late = MainWindow(window.workspace, settings)
    qtbot.addWidget(late)
    with qtbot.waitExposed(late):
        late.show()
    late.go_to("worklist")
    return late.worklist_page


def test_a_list_that_is_opened_while_everybody_is_read_says_so_and_can_stop_it(
    window, calendar, turnstile, settings, qtbot
):
    next_day(window, calendar)
    qtbot.waitUntil(lambda: window.workspace.summaries.is_running)
    page = another_window(window, settings, qtbot)
    qtbot.waitUntil(page.reading.progress.isVisible)
    assert shown(page)[0] == "Reading everybody for today"

    cancel(page)
    turnstile.let(PAGE)
    qtbot.waitUntil(lambda: not window.workspace.summaries.is_running)
    assert stale(window) > 0
    assert page.reading.read_on.isVisible()


def test_a_list_that_is_opened_after_it_was_stopped_says_who_is_left(
    window, calendar, turnstile, settings, qtbot
):
    next_day(window, calendar)
    qtbot.waitUntil(window.worklist_page.reading.progress.isVisible)
    cancel(window.worklist_page)
    turnstile.let(PAGE)
    qtbot.waitUntil(lambda: not window.workspace.summaries.is_running)

    page = another_window(window, settings, qtbot)
    assert page.reading.unread.text() == window.worklist_page.reading.unread.text()
    assert page.reading.read_on.isVisible()


def test_a_changed_profile_reads_everybody_anew_on_the_page(window, turnstile, qtbot):
    workspace, page = window.workspace, window.worklist_page
    assert stale(window) == 0
    own = OwnProfiles(workspace)
    draft = own.copy("general").with_number(("preferred_days",), "63", own.source("ours"))
    own.activate(own.save(draft), "agreed")
    workspace.reread_rules()

    qtbot.waitUntil(page.reading.progress.isVisible)
    assert stale(window) == COUNT
    turnstile.let(COUNT)
    qtbot.waitUntil(lambda: not workspace.summaries.is_running)

    assert stale(window) == 0
    (line,) = page.worklist.lines(Lane.NOTHING_BOOKED, 1)
    assert line.entry.place.better == date(2026, 5, 20) + timedelta(63)
    store, used = workspace.store, workspace.read_with()
    turnstile.is_watched = False
    assert not list(differing(store, used, lambda _done, _total: None))


def test_what_was_kept_wrongly_is_told_from_what_is_fresh(window, turnstile):
    store, used = window.workspace.store, window.workspace.read_with()
    key = store.patients.keys()[7]
    kept = store.summaries.of([key])[key]
    with store.transaction():
        store.summaries.put(key, replace(kept, unsigned=()))

    wrong = differing(store, used, lambda _done, _total: None)
    assert list(wrong) == [key]


def test_what_was_said_to_hold_for_too_long_is_told_from_what_is_fresh(window, turnstile):
    store, used = window.workspace.store, window.workspace.read_with()
    late = replace(used, today=used.today + timedelta(400))
    key = store.patients.keys()[7]
    _, kept = read_anew(store, key, used.view, interpret)
    with store.transaction():
        store.summaries.put(key, replace(kept, changes_on=late.today + timedelta(1)))

    assert list(differing(store, used, lambda _done, _total: None)) == []
    assert list(differing(store, late, lambda _done, _total: None)) == [key]
