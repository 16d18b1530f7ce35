"""Who looked at whom is noted, in order, and nobody waits for it."""

import pytest

from ironview.controller.reading_log import COPIED, PRINTED, Deed, ReadingLog
from ironview.domain.record import Patient
from ironview.store.audit import READ_PATIENT


def reads(store):
    keys = ("a", "b", *store.patients.keys())
    found = [entry for key in keys for entry in store.audit.of_patient(key, 50)]
    return [
        (entry.patient_key, entry.by)
        for entry in sorted(found, key=lambda entry: entry.number)
        if entry.action == READ_PATIENT
    ]


@pytest.fixture
def store(workspace):
    return workspace.store


@pytest.fixture
def log(store, executor):
    executor.run()
    return ReadingLog(store, "Anna", executor)


def test_looks_are_noted_in_order_however_slow_the_background_is(log, executor, store):
    log.note("a")
    log.note("b")
    log.note("a")
    assert (log.count_waiting, len(executor.waiting)) == (3, 1)
    executor.run()
    assert reads(store) == [("a", "Anna"), ("b", "Anna"), ("a", "Anna")]
    assert (log.count_waiting, executor.waiting) == (0, [])


def test_a_look_that_could_not_be_noted_is_told_once_and_noted_later(log, executor, store):
    path, aside = store.path, store.path.with_name("aside")
    told = []
    log.failed.connect(told.append)
    path.rename(aside)
    log.note("a")
    executor.run()
    log.note_waiting()
    executor.run()
    assert log.count_waiting == 1
    assert len(told) == 1
    aside.rename(path)
    log.note_waiting()
    executor.run()
    assert reads(store) == [("a", "Anna")]


def test_what_is_left_is_noted_when_the_store_closes(log, store):
    log._waiting = [Deed("a")]
    log.finish()
    log.finish()
    assert reads(store) == [("a", "Anna")]


def test_opening_a_chart_is_a_look_and_opening_it_again_is_none(workspace, store, executor):
    key = workspace.add_patient(Patient(id="P-1"))
    workspace.open_chart(key)
    workspace.open_chart(key)
    executor.run()
    assert reads(store) == [(key, workspace.user)]
    workspace.close_chart(key)
    workspace.open_chart(key)
    executor.run()
    assert len(reads(store)) == 2


def test_a_look_in_another_window_is_no_news(workspace, store, executor, qtbot):
    workspace.poll()
    executor.run()
    with store.again() as other, qtbot.assertNotEmitted(workspace.patients_changed):
        other.log("Berta", READ_PATIENT, patient_key="a")
        workspace.poll()
    with store.again() as other, qtbot.waitSignal(workspace.patients_changed):
        with other.writing("Berta", "save_settings") as change:
            other.settings.put("time_zone", "Europe/Vienna", change)
        workspace.poll()


def test_what_is_printed_and_copied_is_noted_in_order_with_what_it_was(log, executor, store):
    for action, what in ((PRINTED, "letter"), (COPIED, "text"), (PRINTED, "review a.pdf")):
        log.note("a", action, what)
    executor.run()
    found = store.chart_history.departures("a")
    assert [(one.action, one.what, one.file) for one in found] == [
        ("print_patient", "review", "a.pdf"),
        ("copy_patient", "text", ""),
        ("print_patient", "letter", ""),
    ]
    assert store.chart_history.count_departures("a") == 3
    assert reads(store) == []
