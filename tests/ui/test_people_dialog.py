"""People on screen: begun, added, given roles and passphrases, removed."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QTimer

from ironview.controller.errands import encryption
from ironview.controller.jobs import run_in_pool, wait_for_pool
from ironview.controller.people import People
from ironview.controller.workspace import Workspace
from ironview.domain.roles import Role
from ironview.guess_cost import GuessCost
from ironview.store.database import open_store
from ironview.store.errors import StoreError
from ironview.store.key_file import read_key_file
from ironview.ui.people_dialog import PeopleDialog, Task

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
PASSPHRASE, NEW = "four words are good", "four others are too"


@pytest.fixture
def make_dialog(make_workspace, qtbot):
    def make(user="A. Keller"):
        workspace = make_workspace()
        workspace._user = user
        dialog = PeopleDialog(workspace, People(workspace, cost=CHEAP))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


@pytest.fixture
def dialog(make_dialog):
    return make_dialog()


def type_in(dialog, **fields):
    for name, text in fields.items():
        getattr(dialog, name).setText(text)


@pytest.fixture
def begun(dialog):
    type_in(dialog, new=PASSPHRASE, again=PASSPHRASE)
    dialog.carry_out()
    return dialog


def add_ben(dialog, role=Role.STAFF):
    dialog.begin(Task.ADD)
    type_in(dialog, name="Ben", new=PASSPHRASE, again=PASSPHRASE, old=PASSPHRASE)
    dialog.role.choose(role.value)
    dialog.carry_out()


def names(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_a_store_without_people_says_so_and_offers_to_begin(dialog):
    assert "whoever opens it may do everything" in dialog.told.text()
    assert dialog.new.isVisible()
    assert not dialog.old.isVisible()
    assert not dialog.list.isVisible()
    assert not any(button.isVisible() for button in dialog.choices.values())


def test_beginning_makes_an_administrator_and_shows_a_code_once(begun):
    assert names(begun) == ["A. Keller (you), administrator"]
    assert begun.code.isVisible()
    keys = read_key_file(begun._people._workspace.store.path)
    keys.recover(begun.code.text())
    assert "not encrypted" in begun.told.text()
    begun.begin(Task.ADD)
    assert begun.code.text() == ""


def test_two_passphrases_that_differ_change_nothing(dialog):
    type_in(dialog, new=PASSPHRASE, again=NEW)
    dialog.carry_out()
    assert "differ" in dialog.failure.sentence
    assert not dialog._people.all


def test_a_person_is_added_given_another_role_and_removed(begun):
    add_ben(begun)
    assert names(begun) == ["A. Keller (you), administrator", "Ben, staff"]
    begun.list.setCurrentRow(1)
    begun.begin(Task.ROLE)
    assert begun.role.currentData() == "staff"
    begun.role.choose(Role.CLINICIAN.value)
    assert "override findings" in begun.covers.text()
    begun.carry_out()
    assert names(begun)[1] == "Ben, clinician"
    begun.begin(Task.REMOVE)
    type_in(begun, old=PASSPHRASE)
    begun.carry_out()
    assert names(begun) == ["A. Keller (you), administrator"]


def test_a_wrong_passphrase_of_ones_own_is_said_and_nothing_changes(begun):
    begun.begin(Task.ADD)
    type_in(begun, name="Ben", new=PASSPHRASE, again=PASSPHRASE, old="wrong")
    begun.carry_out()
    assert "not right" in begun.failure.sentence
    assert begun.do.isEnabled()
    assert len(names(begun)) == 1


def test_the_last_administrator_cannot_give_the_role_away(begun):
    begun.list.setCurrentRow(0)
    begun.begin(Task.ROLE)
    begun.role.choose(Role.READER.value)
    begun.carry_out()
    assert "last administrator" in begun.failure.sentence


def test_nobody_can_remove_themselves_here(begun):
    begun.list.setCurrentRow(0)
    assert not begun.choices[Task.REMOVE].isEnabled()
    assert begun.choices[Task.ROLE].isEnabled()


def test_who_is_no_administrator_changes_only_their_own_passphrase(begun, make_dialog):
    add_ben(begun)
    own = make_dialog("Ben")
    assert [task for task, one in own.choices.items() if one.isVisible()] == [Task.OWN]
    own.begin(Task.OWN)
    type_in(own, old=PASSPHRASE, new=NEW, again=NEW)
    own.carry_out()
    read_key_file(own._people._workspace.store.path).open("Ben", NEW)
    assert own.new.text() == own.old.text() == ""


def no_step(_done, _total):
    pass


@pytest.fixture
def encrypted(qtbot, tmp_path, guideline, dressed):
    """The people of an encrypted store: the administrator and Ben."""
    path = tmp_path / "locked.sqlite"
    open_store(path).close()
    after = encryption(path, "A. Keller", PASSPHRASE, CHEAP)(no_step)
    store = open_store(path, key=after.opener.key, analytes=guideline.analytes)
    workspace = Workspace(
        store,
        guideline,
        zone=ZoneInfo("UTC"),
        today=lambda: date(2026, 6, 3),
        user="A. Keller",
        executor=lambda work: work(),
    )
    dialog = PeopleDialog(workspace, People(workspace, cost=CHEAP))
    qtbot.addWidget(dialog)
    dialog.show()
    type_in(dialog, old=PASSPHRASE)
    dialog.carry_out()
    add_ben(dialog)
    yield dialog, workspace
    workspace.close()


def remove_ben(dialog):
    dialog.list.setCurrentRow(1)
    dialog.begin(Task.REMOVE)
    type_in(dialog, old=PASSPHRASE)
    dialog.carry_out()


def test_who_is_removed_from_an_encrypted_store_is_kept_out_by_a_new_key(encrypted):
    dialog, workspace = encrypted
    path, old_key = workspace.store.path, workspace.store.key
    remove_ben(dialog)
    assert len(names(dialog)) == 1
    assert "new key" in dialog._heading.text()
    assert dialog.errand is None
    dialog.do.click()
    assert not dialog.isVisible()
    workspace.close()
    after = dialog.errand.work(no_step)
    assert after.opener.key != old_key
    assert tuple(read_key_file(path).people) == ("A. Keller",)
    with pytest.raises(StoreError):
        open_store(path, key=old_key)
    open_store(path, key=after.opener.key).close()


def test_the_new_key_is_offered_and_not_forced(encrypted):
    dialog, workspace = encrypted
    remove_ben(dialog)
    dialog._close.click()
    assert dialog.errand is None
    assert tuple(read_key_file(workspace.store.path).people) == ("A. Keller",)


def test_another_task_takes_the_place_of_the_offer(encrypted):
    dialog, _ = encrypted
    remove_ben(dialog)
    add_ben(dialog)
    assert len(names(dialog)) == 2
    assert dialog.errand is None


@pytest.fixture
def slow(make_dialog):
    """A dialog whose passphrases cost what they cost, on the pool."""
    dialog = make_dialog()
    workspace = dialog._people._workspace
    workspace._executor = run_in_pool
    dialog._people._cost = GuessCost(memory_kib=65536, iterations=3, lanes=4)
    yield dialog
    wait_for_pool()


def test_the_window_goes_on_turning_while_a_passphrase_is_worked_on(slow, qtbot):
    turns = []
    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(lambda: turns.append(slow._people.is_busy))
    type_in(slow, new=PASSPHRASE, again=PASSPHRASE)
    with qtbot.waitSignal(slow._people.finished, timeout=20_000):
        timer.start()
        slow.carry_out()
        assert slow.do.text() == "Working…"
        assert not slow._panel.isEnabled()
        assert slow._people.is_busy
    timer.stop()
    assert turns.count(True) > 1
    assert slow._panel.isEnabled()


def test_escape_meanwhile_closes_nothing_and_what_was_typed_stays(slow, qtbot):
    type_in(slow, new=PASSPHRASE, again=PASSPHRASE)
    with qtbot.waitSignal(slow._people.finished, timeout=20_000):
        slow.carry_out()
        qtbot.keyClick(slow, Qt.Key.Key_Escape)
        assert slow.isVisible()
        assert slow.new.text() == PASSPHRASE
    qtbot.keyClick(slow, Qt.Key.Key_Escape)
    assert not slow.isVisible()


def test_after_a_refusal_the_form_is_as_it_was(begun):
    begun.begin(Task.ADD)
    type_in(begun, name="Ben", new=PASSPHRASE, again=PASSPHRASE, old="not the passphrase")
    begun.carry_out()
    assert "not right" in begun.failure.sentence
    assert begun.do.text() == "Save"
    assert (begun.name.text(), begun.new.text()) == ("Ben", PASSPHRASE)
