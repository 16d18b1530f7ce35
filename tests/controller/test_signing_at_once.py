"""A signature through crashes, two hands and files that go: it counts once, and says so, or not."""

import signal
import sys
from dataclasses import replace

import pytest

from ironview.controller.signing import Decision, NotReadBackError, sign_sample
from ironview.controller.worklist_check import differing
from ironview.domain.record import Patient, Record
from ironview.domain.sign_off import SignOffState
from ironview.store.database import open_store
from ironview.store.server_store import open_server_store
from tests.controller.test_chart import ferritin
from tests.signers import Told, die_before_reading_back, sign_at_once, sign_newest, window_on

NAMES = ("Anna", "Bea")
ROUNDS = 4
ELENA = Record(patient=Patient(family_name="Marchetti"), results=(ferritin("9", 1),))
OVERDUE = "Nothing was signed. Look at it again, then sign."


@pytest.fixture(params=["file", "server"])
def make(request, tmp_path, guideline):
    """Open the same store again and again: a file, or a database of a server."""
    if request.param == "file":
        return lambda: open_store(tmp_path / "clinic.sqlite", analytes=guideline.analytes)
    address, cluster = request.getfixturevalue("server_address"), request.getfixturevalue("cluster")
    assert cluster is not None
    return lambda: open_server_store(address, analytes=guideline.analytes)


@pytest.fixture
def look(make, qapp):
    """Open a window of somebody who only looks."""
    opened = []

    def open_window(user="Cleo"):
        opened.append(window_on(make(), user))
        return opened[-1]

    yield open_window
    for workspace in opened:
        workspace.close()


@pytest.fixture
def key(make, qapp):
    workspace = window_on(make(), "Anna")
    (key,) = workspace.add_records([ELENA])
    workspace.close()
    return key


def signatures(workspace, key):
    return workspace.store.sign_offs.of(key)


def audited(workspace, key):
    entries = workspace.store.audit.of_patient(key, 99)
    return [one.by for one in entries if one.action == "sign_off"]


def nothing_is_wrong(workspace):
    check = workspace.store.check(lambda _done, _total: None)
    assert check.is_sound
    used = workspace.read_with()
    wrong = differing(workspace.store, used, lambda _done, _total: None)
    assert list(wrong) == []


def one_counts(told: list[Told]) -> str:
    """Return whose signature it is; whoever was refused must know whose, and read why."""
    (winner,) = [one.name for one in told if not one.sentence]
    for one in told:
        assert (one.shown, one.by) == ("signed", winner)
        if one.name != winner:
            assert one.sentence.startswith("This sample became another meanwhile")
            assert one.sentence.endswith(OVERDUE)
    return winner


def test_of_two_people_who_sign_at_the_same_moment_exactly_one_counts(make, key, look):
    workspace = look()
    chart = workspace.open_chart(key)
    winners = []
    for number in range(ROUNDS):
        winners.append(one_counts(sign_at_once(make, key, NAMES)))

        (kept,) = signatures(workspace, key)
        assert kept.by == winners[-1]
        assert audited(workspace, key) == winners[::-1]
        chart.reload()
        row = chart.record.results[0]
        chart.amend_result(row.key, replace(row, value=str(10 + number)))
        assert chart.sign_offs[-1].state is SignOffState.OPEN_AGAIN
        (open_one,) = workspace.store.unsigned.rows((winners[-1], ""), 5)
        assert open_one.sample.responsible == winners[-1]
        assert workspace.store.unsigned.rows(("nobody",), 5) == ()
    nothing_is_wrong(workspace)


def test_of_five_people_still_one_counts(make, key, look):
    winner = one_counts(sign_at_once(make, key, ("Anna", "Bea", "Cleo", "Dana", "Emil")))

    workspace = look()
    assert [one.by for one in signatures(workspace, key)] == [winner]
    assert audited(workspace, key) == [winner]


def test_a_crash_between_writing_and_reading_back_leaves_a_signature_that_counts(make, key, look):
    """Nobody was told that it is signed; whoever comes next sees that it is, and by whom."""
    assert die_before_reading_back(make, key, "Anna") == signal.SIGKILL

    workspace = look()
    chart = workspace.open_chart(key)
    assert chart.sign_offs[-1].state is SignOffState.SIGNED
    assert chart.sign_offs[-1].sign_off.by == "Anna"
    assert workspace.store.unsigned.count() == 0
    assert audited(workspace, key) == ["Anna"]
    nothing_is_wrong(workspace)


def test_after_such_a_crash_the_same_person_signs_a_correction_like_any_other(make, key, look):
    die_before_reading_back(make, key, "Anna")
    workspace = look("Anna")
    chart = workspace.open_chart(key)
    row = chart.record.results[0]
    chart.amend_result(row.key, replace(row, value="12"))

    sign_newest(workspace, key)

    assert chart.sign_offs[-1].state is SignOffState.SIGNED
    assert len(signatures(workspace, key)) == 1


def at_the_way_back(act):
    """Do something once, after the signature was written and before it is read back."""

    def watch(frame, event, _argument):
        if event == "call" and frame.f_code.co_name == "_read_back":
            sys.setprofile(None)
            act()

    sys.setprofile(watch)


def test_a_file_that_goes_before_it_is_read_back_is_told(tmp_path, guideline, qapp):
    path = tmp_path / "clinic.sqlite"
    workspace = window_on(open_store(path, analytes=guideline.analytes), "Anna")
    (key,) = workspace.add_records([ELENA])
    chart = workspace.open_chart(key)
    aside = path.with_name("aside.sqlite")
    at_the_way_back(lambda: path.rename(aside))

    with pytest.raises(NotReadBackError, match="Take this sample as not signed"):
        sign_sample(chart, chart.sign_offs[-1], Decision(responsible="Anna"))

    path.unlink(missing_ok=True)
    aside.rename(path)
    workspace.close()


def test_a_store_that_may_only_be_read_from_then_on_still_gives_the_signature_back(
    tmp_path, guideline, qapp
):
    path = tmp_path / "clinic.sqlite"
    workspace = window_on(open_store(path, analytes=guideline.analytes), "Anna")
    (key,) = workspace.add_records([ELENA])
    chart = workspace.open_chart(key)
    database = workspace.store._database
    done = []
    at_the_way_back(lambda: done.append(database.execute_sql("PRAGMA query_only = ON")))

    sign_sample(chart, chart.sign_offs[-1], Decision(responsible="Anna"))

    database.execute_sql("PRAGMA query_only = OFF")
    assert done
    assert chart.sign_offs[-1].state is SignOffState.SIGNED
    workspace.close()
