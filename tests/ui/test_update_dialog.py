import importlib.util
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from ironview.controller.jobs import CancelledError
from ironview.controller.update_errand import updating_errand
from ironview.ui.help_desk import HelpDesk
from ironview.ui.main_window import MainWindow
from ironview.ui.update_dialog import UpdateDialog
from tests.conftest import PROJECT
from tests.ui.conftest import at_once
from tests.updates import Scene

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a program replaces itself there")


def script(path):
    spec = importlib.util.spec_from_file_location("packed", PROJECT / "packaging" / path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def scene(tmp_path, monkeypatch):
    made = Scene(tmp_path / "here")
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    made.keys_folder = tmp_path / "etc" / "IronView" / "trusted_keys"
    made.lay_out()
    made.make_package(script)
    return made


@pytest.fixture
def dialog(qtbot, workspace, scene):
    made = UpdateDialog(workspace, place=scene.place, executor=at_once)
    qtbot.addWidget(made)
    return made


def test_nothing_can_be_agreed_to_before_a_package_was_checked(dialog):
    assert dialog.choose.isEnabled()
    assert not dialog.agree.isEnabled()


def test_a_checked_package_says_what_it_does(dialog, scene, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(scene.package), ""))

    dialog.choose.click()

    assert "is signed by makers. It replaces version 0.1.0 by 0.2.0." in dialog.said.text()
    assert dialog.agree.isEnabled()


def test_a_package_that_was_altered_cannot_be_agreed_to(dialog, scene):
    dialog.check(scene.package)
    scene.package.write_bytes(b"something else")

    dialog.check(scene.package)

    assert "is not what makers signed" in dialog.said.text()
    assert not dialog.agree.isEnabled()
    assert dialog.choose.isEnabled()


def test_choosing_nothing_changes_nothing(dialog, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))

    dialog.choose.click()

    assert dialog.said.text() == ""


def test_agreeing_updates_while_the_store_is_closed_and_starts_the_new_version(
    dialog, scene, workspace, monkeypatch
):
    started, steps = [], []
    monkeypatch.setattr("os.execve", lambda *said: started.append(said))
    path = workspace.store.path
    dialog.check(scene.package)

    dialog.agree.click()
    workspace.close()
    after = dialog.errand.work(lambda *step: steps.append(step))

    assert dialog.result() == QDialog.DialogCode.Accepted
    assert scene.place.before.is_dir()
    main = scene.place.program / "ironview"
    assert started[0][:2] == (main, [str(main), "--store", str(path)])
    assert "0.2.0 is in place" in after.said
    assert [done for done, _total in steps] == [1, 2, 3, 4]


def test_where_the_new_version_cannot_be_started_it_is_said(dialog, scene, workspace, monkeypatch):
    def refuse(*_):
        raise OSError

    monkeypatch.setattr("os.execve", refuse)
    dialog.check(scene.package)
    dialog.agree.click()
    workspace.close()

    assert "start it again" in dialog.errand.work(lambda _done, _total: None).said


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_an_update_that_is_stopped_leaves_everything(dialog, scene, workspace, monkeypatch, at):
    def stop(done, _total):
        if done == at:
            raise CancelledError

    dialog.check(scene.package)
    dialog.agree.click()
    workspace.close()

    with pytest.raises(CancelledError):
        dialog.errand.work(stop)
    assert not scene.place.folder.exists()
    assert not scene.place.before.exists()


def test_a_program_from_its_source_says_so(qtbot, workspace):
    dialog = UpdateDialog(workspace)
    qtbot.addWidget(dialog)

    assert "runs from its source" in dialog.said.text()
    assert not dialog.choose.isEnabled()


def test_a_demo_is_left_alone(qtbot, make_workspace, scene):
    dialog = UpdateDialog(make_workspace(is_demo=True), place=scene.place)
    qtbot.addWidget(dialog)

    assert "ironview update FILE" in dialog.said.text()
    assert not dialog.choose.isEnabled()


def test_the_window_hands_the_errand_on(workspace, settings, qtbot, monkeypatch):
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    HelpDesk(window)
    errand = updating_errand(Path("x"), None, Path("y"), None)

    def agree(dialog):
        dialog.errand = errand

    monkeypatch.setattr(QDialog, "exec", agree)
    with qtbot.waitSignal(window.store_desk.errand_wanted) as wanted:
        window.settings_page.update_program.click()

    assert wanted.args == [errand]


def test_on_other_systems_the_set_up_is_named(workspace, settings, qtbot, monkeypatch):
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    HelpDesk(window)
    said = []
    monkeypatch.setattr(window.status, "complain", said.append)
    monkeypatch.setattr(sys, "platform", "win32")

    window.commands.update_program.trigger()

    assert "with its set-up" in said[0]


@pytest.mark.parametrize("is_there", [True, False])
def test_an_update_that_was_cut_short_is_told_at_the_start(
    workspace, settings, qtbot, scene, monkeypatch, is_there
):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(scene.place.program / "ironview"))
    if is_there:
        scene.place.folder.mkdir()
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    said = []
    monkeypatch.setattr(window.status, "complain", said.append)

    HelpDesk(window)

    assert ["run: ironview update" in one for one in said] == [True] * is_there
