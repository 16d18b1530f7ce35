"""Windows lock, show nothing, keep what was typed, and open again for their people."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout

from ironview.controller.lock_clock import LockClock
from ironview.controller.signing_in import SigningIn, door_of
from ironview.domain.roles import Role
from ironview.guess_cost import GuessCost
from ironview.store.conversion import encrypt_store
from ironview.store.database import open_store
from ironview.store.key_file import new_key_file
from ironview.ui.lock_form import LockForm
from ironview.ui.locking import Locking
from ironview.ui.main_window import MainWindow
from ironview.ui.session_watch import SessionWatch
from tests.ui.conftest import at_once
from tests.ui.people import elena, store_record

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
PASSPHRASE = "four words are good"
PEOPLE = {"A. Keller": Role.ADMINISTRATOR, "B. Olsen": Role.STAFF}


@pytest.fixture
def locked_file(make_workspace, tmp_path):
    """An encrypted store of two people with one patient."""
    workspace = make_workspace()
    store_record(workspace, elena())
    store = workspace.store
    keys, opened = new_key_file(store.uuid, is_encrypted=False)
    with store.writing("x", "add_account") as change:
        for name, role in PEOPLE.items():
            store.accounts.add(name, role, change)
            keys = keys.with_person(name, PASSPHRASE, opened, CHEAP)
    workspace.close()
    encrypt_store(store.path, keys, opened, lambda *_: None)
    return store.path, opened


def signing(path):
    return SigningIn(path, at_once, cost=CHEAP)


@pytest.fixture
def window(locked_file, make_workspace, settings, qtbot, monkeypatch):
    path, opened = locked_file
    from tests.ui import conftest

    with_key = partial(open_store, key=opened.newest.for_sqlcipher)
    monkeypatch.setattr(conftest, "open_new_store", with_key)
    window = MainWindow(make_workspace(path.name), settings)
    qtbot.addWidget(window)
    window.show()
    window.open_patient(window.workspace.store.patients.keys()[0])
    return window


@pytest.fixture
def locking(window, settings, qapp):
    made = Locking(qapp, settings, lambda: [window], signing)
    yield made
    qapp.removeEventFilter(made)
    if made.screen is not None:
        made.screen.lift()
        made.screen = None


def unlock(locking, name="A. Keller", passphrase=PASSPHRASE):
    form = locking.screen.form
    form.user.setCurrentText(name)
    form.passphrase.setText(passphrase)
    form.ask()


def test_a_locked_window_shows_nothing_and_lets_the_key_go(window, locking):
    title = window.windowTitle()
    assert "Marchetti" in title
    locking.lock_now()
    assert window.windowTitle() == locking.screen.windowTitle() == "IronView, locked"
    assert not window.centralWidget().isVisible()
    assert window.workspace.store.key == ""
    assert "What you were typing is kept." in locking.screen.form.why.text()

    unlock(locking)
    assert not locking.is_locked
    assert window.windowTitle() == title
    assert window.centralWidget().isVisible()
    assert window.workspace.count() == 1


def test_a_wrong_passphrase_leaves_it_locked_and_the_field_empty(window, locking):
    locking.lock_now()
    unlock(locking, passphrase="wrong")
    assert locking.is_locked
    assert locking.screen.form.passphrase.text() == ""
    assert "not right" in locking.screen.form.failure.sentence


def test_what_is_typed_in_a_dialog_is_there_again_after_unlocking(window, locking, qtbot):
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    field = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(field)
    dialog.open()
    field.setText("1480")
    locking.lock_now()
    assert dialog.isVisible()
    assert not field.isVisible()
    QApplication.sendEvent(
        dialog, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    )
    unlock(locking)
    assert dialog.isVisible()
    assert (field.isVisible(), field.text()) == (True, "1480")


def test_another_person_gets_a_window_of_their_own(window, locking):
    handed = []
    locking.handed_over.connect(lambda _window, entered: handed.append(entered.name))
    locking.lock_now()
    unlock(locking, "B. Olsen")
    assert handed == ["B. Olsen"]
    assert not locking.is_locked


def test_typed_input_is_kept_for_its_owner_unless_the_other_says_it_twice(window, locking, qtbot):
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    dialog.open()
    handed = []
    locking.handed_over.connect(lambda _window, entered: handed.append(entered.name))
    locking.lock_now()
    unlock(locking, "B. Olsen")
    assert locking.is_locked
    assert "A. Keller was typing here." in locking.screen.form.failure.sentence
    assert handed == []
    unlock(locking, "B. Olsen")
    assert handed == ["B. Olsen"]


def test_a_store_without_people_is_never_locked(workspace, settings, qapp, qtbot):
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.show()
    locking = Locking(qapp, settings, lambda: [window], signing)
    locking.lock_now()
    assert not locking.is_locked
    qapp.removeEventFilter(locking)


@pytest.mark.parametrize("signal", ["left", "slept"])
def test_the_computer_locks_the_window_with_itself(window, locking, signal):
    getattr(locking.session, signal).emit()
    assert locking.is_locked


def test_nothing_of_the_store_is_read_while_it_rests(window, locking):
    locking.lock_now()
    window.workspace.poll()
    window.workspace.patients_changed.emit()
    assert window.workspace.resting.is_resting
    assert window.workspace.store.key == ""


@pytest.mark.parametrize(("seconds", "is_idle"), [(299, False), (300, True), (301, True)])
def test_five_minutes_without_a_key_are_enough(qapp, seconds, is_idle):
    now = [1000.0]
    clock = LockClock(5, seconds=lambda: now[0])
    told = []
    clock.idle.connect(lambda: told.append(now[0]))
    now[0] += 200
    clock.touch()
    now[0] += seconds
    clock.look()
    clock.look()
    assert bool(told) is is_idle
    assert len(told) <= 1


def test_zero_minutes_never_lock(qapp):
    now = [0.0]
    clock = LockClock(0, seconds=lambda: now[0])
    clock.idle.connect(lambda: pytest.fail("locked"))
    now[0] += 1e6
    clock.look()


def test_a_key_anywhere_in_the_program_starts_the_clock_again(window, locking, qtbot):
    now = [0.0]
    locking.clock._seconds = lambda: now[0]
    locking.clock.touch()
    now[0] = 299
    qtbot.keyClick(window, Qt.Key.Key_Shift)
    now[0] = 400
    locking.clock.look()
    assert not locking.is_locked


@pytest.mark.parametrize(
    ("message", "what", "told"),
    [(0x02B1, 0x7, "left"), (0x02B1, 0x8, ""), (0x0218, 0x4, "slept"), (0x0218, 0x7, "")],
)
def test_messages_of_windows_are_understood(qapp, message, what, told):
    watch, heard = SessionWatch(), []
    watch.left.connect(lambda: heard.append("left"))
    watch.slept.connect(lambda: heard.append("slept"))
    watch.hear(message, what)
    assert heard == ([told] if told else [])


def test_the_form_counts_the_seconds_and_says_what_a_passphrase_guards(locked_file, qtbot, dressed):
    path, _ = locked_file
    asked = signing(path)
    form = LockForm(door_of(path), asked, title="Sign in", why="To open it.", name="B. Olsen")
    qtbot.addWidget(form)
    assert form.user.currentText() == "B. Olsen"
    assert "encrypted" in form.note.text()
    assert not form.forgotten.isEnabled()
    for _ in range(3):
        form.passphrase.setText("wrong")
        form.ask()
    assert not form.unlock.isEnabled()
    assert form.unlock.text() == "Wait 2 s"
    form.user.setCurrentText("A. Keller")
    assert form.unlock.isEnabled()
    assert isinstance(asked, QObject)


def test_another_time_counts_at_once_and_is_remembered(window, locking, settings):
    assert locking.clock.minutes == settings.lock_minutes == 5
    box = window.settings_page.lock
    box.setCurrentIndex(box.findData(15))
    box.activated.emit(box.currentIndex())
    assert locking.clock.minutes == settings.lock_minutes == 15
    settings.lock_minutes = 7
    assert settings.lock_minutes == 15
    settings.lock_minutes = 0
    assert locking.clock.minutes == 0
