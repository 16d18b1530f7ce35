"""Windows on one server: news at once, a lost server calmly, and back with what was typed."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import psycopg
import pytest

from ironview.controller.workspace import Workspace
from ironview.domain.errors import IronViewError
from ironview.domain.record import Record
from ironview.store.server_store import open_server_store
from tests.controller.conftest import TODAY, fixed_clock
from tests.store.drawn import ELENA, ferritin


@pytest.fixture
def make_window(server_address, guideline, executor, today, qapp):
    """Open workstations on the same server; all are closed in the end."""
    opened = []

    def make(user="Anna"):
        window = Workspace(
            open_server_store(server_address, fixed_clock, analytes=guideline.analytes),
            guideline,
            zone=ZoneInfo("Europe/Berlin"),
            today=today,
            user=user,
            executor=executor,
        )
        window._timer.stop()  # What is heard is heard from the server, not looked for.
        opened.append(window)
        return window

    yield make
    executor.waiting.clear()
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def cut(cluster, server_address):
    """Ends every session, as a restart of the server does."""

    def end():
        with cluster.connect("postgres") as raw:
            raw.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s",
                (server_address.database,),
            )

    return end


def test_what_another_workstation_writes_is_heard_without_looking(make_window, qtbot):
    anna, ben = make_window("Anna"), make_window("Ben")
    key = anna.add_records([Record(patient=ELENA, results=(ferritin("31"),))])[0]
    chart = anna.open_chart(key)
    (row,) = chart.record.results
    with qtbot.waitSignal(chart.changed, timeout=5000):
        ben.open_chart(key).amend_result(row.key, replace(row, value="32"), "typed wrong")
    assert [one.value for one in chart.record.results] == ["32"]


def test_a_look_of_another_workstation_is_no_news(make_window, executor, qtbot):
    anna, ben = make_window("Anna"), make_window("Ben")
    key = anna.add_records([Record(patient=ELENA)])[0]
    told = []
    anna.patients_changed.connect(lambda: told.append(1))
    ben.open_chart(key)
    executor.run()
    anna.poll()
    assert told == []


def lost(window, cut, qtbot):
    cut()
    with qtbot.waitSignal(window.store_problem, timeout=5000) as said:
        window.poll()
    return said.args[0]


def test_a_lost_server_is_said_once_in_one_line_and_the_window_goes_on(make_window, cut, qtbot):
    window = make_window()
    key = window.add_records([Record(patient=ELENA, results=(ferritin("31"),))])[0]
    chart = window.open_chart(key)
    assert [line.key for line in window.patients()] == [key]
    assert window.count() == 1

    line = lost(window, cut, qtbot)

    assert line.startswith("The server has been out of reach since 10:02.")
    assert "What is typed stays here" in line
    said = []
    window.store_problem.connect(said.append)
    window.poll()
    assert said == []
    assert [line.key for line in window.patients("nobody")] == [key]
    assert window.count() == 1
    assert chart.record.results[0].value == "31"
    with pytest.raises(IronViewError, match="cannot be reached"):
        chart.add_results([ferritin("40")])


def test_the_window_comes_back_by_itself_and_shows_what_others_wrote(
    make_window, cut, qtbot, executor, server_address, guideline
):
    window = make_window()
    key = window.add_records([Record(patient=ELENA, results=(ferritin("31"),))])[0]
    chart = window.open_chart(key)
    executor.run()
    lost(window, cut, qtbot)
    with open_server_store(server_address, fixed_clock) as other:
        (row,) = other.patients.record(key).results
        with other.writing("Ben", "amend_result", patient_key=key) as change:
            other.rows.amend(row.key, replace(row, value="32"), change, seen=row)

    window._watch._again.stop()
    window._watch._reach()
    with qtbot.waitSignals([chart.changed, window.patients_changed], timeout=5000):
        executor.run()

    assert chart.record.results[0].value == "32"
    chart.add_results([ferritin("40")])
    ben = make_window("Ben")
    with qtbot.waitSignal(window.patients_changed, timeout=5000):
        ben.add_patient(replace(ELENA, id="P-2"))


def test_while_the_server_stays_away_it_tries_again_and_again(
    make_window, cut, qtbot, executor, cluster, server_address
):
    window = make_window()
    executor.run()
    with cluster.connect("postgres") as raw:
        raw.execute(f"ALTER DATABASE {server_address.database} WITH ALLOW_CONNECTIONS false")
        try:
            lost(window, cut, qtbot)
            for _ in range(2):
                assert window._watch._again.isActive()
                window._watch._again.stop()
                window._watch._reach()
                executor.run()
                assert window._watch.is_away
        finally:
            raw.execute(f"ALTER DATABASE {server_address.database} WITH ALLOW_CONNECTIONS true")
    window._watch._reach()
    executor.run()
    assert not window._watch.is_away


@pytest.mark.parametrize(
    ("kept", "says"), [(None, "is back."), (True, "was saved."), (False, "was not saved")]
)
def test_what_became_of_the_change_the_server_was_lost_with_is_said(
    make_window, cut, qtbot, executor, monkeypatch, kept, says
):
    window = make_window()
    executor.run()
    lost(window, cut, qtbot)
    reconnect = window.store.reconnect

    def and_tell():
        reconnect()
        return kept

    monkeypatch.setattr(window.store, "reconnect", and_tell)
    window._watch._reach()
    with qtbot.waitSignal(window.store_problem, timeout=5000) as said:
        executor.run()
    assert said.args[0].endswith(says) or says in said.args[0]
    assert window._watch._quiet.isActive() is (kept is not False)


def test_a_new_day_on_a_server_is_noticed_too(make_window, today, qtbot):
    window = make_window()
    today.day = TODAY + timedelta(days=1)
    with qtbot.waitSignal(window.patients_changed, timeout=5000):
        window.poll()


def test_a_window_that_closes_hears_no_more(make_window, cluster, server_address):
    make_window().close()
    with cluster.connect("postgres") as raw:
        sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()"
        for _ in range(200):
            if raw.execute(sql, (server_address.database,)).fetchone() == (0,):
                break
        else:
            raise AssertionError
    assert psycopg
