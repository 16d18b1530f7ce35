import json
import sys

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ironview import app
from ironview.app import Program, local_zone, run_window, today_in
from ironview.domain.record import Patient
from ironview.domain.roles import Role
from ironview.guess_cost import GuessCost
from ironview.store.accounts import NotAllowedError
from ironview.store.conversion import encrypt_store
from ironview.store.database import open_store
from ironview.store.key_file import new_key_file
from ironview.ui.damaged_store_dialog import DamagedStoreDialog
from ironview.ui.settings import Settings, ThemeChoice
from ironview.ui.theme import active_theme
from ironview.ui.waiting_files import WaitingFiles


@pytest.fixture
def settings(tmp_path, qapp):
    return Settings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def program(qapp, settings, qtbot):
    program = Program(qapp, settings)
    yield program
    settings.theme = ThemeChoice.LIGHT
    for window in program.windows:
        window.close()
    program.close()
    for window in program.windows:
        with qtbot.waitSignal(window.destroyed):
            window.deleteLater()
    program.deleteLater()


def test_a_store_opens_in_a_window_of_its_own(program, tmp_path):
    window = program.open(tmp_path / "store.sqlite")

    assert window.isVisible()
    assert window.workspace.place == str(tmp_path / "store.sqlite")
    assert not window.workspace.is_demo


def test_files_a_person_opens_are_looked_at_in_the_first_window_and_not_stored(
    program, tmp_path, qtbot
):
    record = {
        "format": "ironview-record/1",
        "patient": {"id": "P-1"},
        "results": [{"analyte": "hb", "value": "9", "unit": "g/dL", "collected": "2026-03-01"}],
    }
    file = tmp_path / "Befund Ä.json"
    file.write_text(json.dumps(record), encoding="utf-8")
    program.waiting_files = WaitingFiles([file])

    window = program.open(tmp_path / "store.sqlite")
    qtbot.waitUntil(lambda: window.shell.pages.currentWidget() is window.import_page)
    qtbot.waitUntil(lambda: window.import_page.bench.plan is not None)
    assert window.workspace.count() == 0

    second = program.open(tmp_path / "other.sqlite")
    assert "import_page" not in second.__dict__


def test_a_demo_is_full_of_invented_patients_and_goes_when_it_is_closed(program):
    window = program.open_demo()
    folder = program._folders[0].name

    assert window.workspace.is_demo
    assert window.workspace.count() >= 12
    assert window.status.demo.isVisible()
    assert window.patients.model.rowCount() == window.workspace.count()
    assert folder


def test_look_around_opens_a_second_window_and_leaves_the_store_alone(program, tmp_path):
    first = program.open(tmp_path / "store.sqlite")

    first.demo_requested.emit()

    assert len(program.windows) == 2
    assert program.windows[1].workspace.is_demo
    assert first.workspace.count() == 0


def test_a_chosen_theme_dresses_every_window_at_once(program, settings, tmp_path):
    program.open(tmp_path / "store.sqlite")

    settings.theme = ThemeChoice.DARK

    assert active_theme().name == "dark"


def test_the_window_stands_where_it_stood(program, settings, tmp_path, qtbot):
    window = program.open(tmp_path / "store.sqlite")
    window.resize(960, 640)
    window.close()

    again = program.open(tmp_path / "other.sqlite")

    assert abs(again.height() - 640) < 20


def test_the_first_window_is_no_larger_than_the_screen(program, tmp_path):
    window = program.open(tmp_path / "store.sqlite")

    room = window.screen().availableSize()
    assert room.height() < 900
    assert window.frameSize().height() <= room.height()
    assert window.width() == max(window.minimumWidth(), int(room.width() * 0.95))


def test_no_screen_is_one_sentence_and_wrong_use(monkeypatch, capsys):
    monkeypatch.setattr(app, "display_problem", lambda: "IronView needs a screen.")

    assert run_window(None, demo=False) == 2
    assert capsys.readouterr().err == "IronView needs a screen.\n"


def test_a_store_that_cannot_be_opened_is_one_sentence_and_nothing_changed(
    monkeypatch, capsys, tmp_path, qapp
):
    file = tmp_path / "store.sqlite"
    file.write_bytes(b"this is not a store at all" * 100)
    before = file.read_bytes()
    monkeypatch.setattr(app, "make_application", lambda _arguments: qapp)
    monkeypatch.setattr(app, "_settings_file", lambda: str(tmp_path / "window.ini"))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(DamagedStoreDialog, "exec", lambda _dialog: 0)

    code = run_window(str(file), demo=False)

    assert code == 3
    assert capsys.readouterr().err.startswith("ironview: ")
    assert file.read_bytes() == before


def test_the_window_runs_until_it_is_closed(monkeypatch, tmp_path, qapp):
    monkeypatch.setattr(app, "make_application", lambda _arguments: qapp)
    monkeypatch.setattr(app, "_settings_file", lambda: str(tmp_path / "window.ini"))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    seen = []

    def look():
        seen.extend(one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible())
        return 0

    monkeypatch.setattr(QApplication, "exec", lambda *_: look())

    assert run_window(str(tmp_path / "store.sqlite"), demo=False) == 0
    assert "IronView" in seen
    assert not any(one.isVisible() for one in QApplication.topLevelWidgets())


def test_today_is_a_day_of_the_zone():
    zone = local_zone()

    assert today_in(zone)().year >= 2026


CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
PASSPHRASE = "four words are good"


@pytest.fixture
def of_two(tmp_path):
    """An encrypted store of Anna, administrator, and Ben, reader."""
    path = tmp_path / "of-two.sqlite"
    with open_store(path) as store:
        keys, opened = new_key_file(store.uuid, is_encrypted=False)
        with store.writing("Anna", "add_account") as change:
            for name, role in (("Anna", Role.ADMINISTRATOR), ("Ben", Role.READER)):
                store.accounts.add(name, role, change)
                keys = keys.with_person(name, PASSPHRASE, opened, CHEAP)
    encrypt_store(path, keys, opened, lambda *_: None)
    return path


def sign_in(form, name):
    form.user.setCurrentText(name)
    form.passphrase.setText(PASSPHRASE)
    form.ask()


def test_a_store_with_people_asks_who_somebody_is_before_it_opens(program, of_two, qtbot):
    program.come_in(of_two)
    assert program.windows == []
    entrance = program.entrance
    assert entrance.form.user.currentText() == "Anna"
    with qtbot.waitSignal(entrance.entered, timeout=5000):
        sign_in(entrance.form, "Ben")
    (window,) = program.windows
    assert window.workspace.user == "Ben"
    assert window.commands.lock.isEnabled()
    with pytest.raises(NotAllowedError):
        window.workspace.add_patient(Patient(family_name="Marchetti"))


def test_a_locked_window_is_handed_over_to_another_person(program, of_two, qtbot):
    program.come_in(of_two)
    with qtbot.waitSignal(program.entrance.entered, timeout=5000):
        sign_in(program.entrance.form, "Ben")
    before = program.windows[0]
    before.commands.lock.trigger()
    assert program.locking.is_locked
    with qtbot.waitSignal(program.locking.handed_over, timeout=5000):
        sign_in(program.locking.screen.form, "Anna")
    (window,) = program.windows
    assert window is not before
    assert window.workspace.user == "Anna"
    window.workspace.add_patient(Patient(family_name="Marchetti"))
    assert window.workspace.count() == 1


def test_a_store_without_people_opens_without_a_question(program, tmp_path):
    program.come_in(tmp_path / "store.sqlite")
    assert program.entrance is None
    assert not program.windows[0].commands.lock.isEnabled()
