"""Whatever is clicked and typed: no exception, no word from Qt, and no value is lost."""

import os

import pytest

from ironview.ui.main_window import MainWindow
from tests.alone import in_a_process_of_its_own
from tests.robot import Robot
from tests.ui import people

SECONDS = float(os.environ.get("ROBOT_SECONDS", "20"))
SEED = int(os.environ.get("ROBOT_SEED", "1"))


@in_a_process_of_its_own
@pytest.mark.slow
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.timeout(SECONDS + 120)
def test_a_robot_finds_nothing_that_breaks_and_loses_nothing(qtbot, make_workspace, settings):
    workspace = make_workspace()
    for record in people.everybody()[:5]:
        people.store_record(workspace, record)
    before = workspace.store.check(lambda _done, _total: None).audit
    window = MainWindow(workspace, settings)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_patient(workspace.store.patients.keys()[0])
    robot = Robot(window, SEED, SECONDS)
    robot.start()
    qtbot.waitUntil(lambda: robot.is_done, timeout=int((SECONDS + 60) * 1000))

    check = workspace.store.check(lambda _done, _total: None)
    assert check.is_sound, check
    assert check.audit.entries >= before.entries
    assert check.audit.versions >= before.versions
    assert len(robot.steps) > SECONDS
    keys = workspace.store.patients.keys()
    shown = {key: workspace.open_chart(key).record for key in keys}
    again = make_workspace().store.patients
    assert again.keys() == keys
    assert {key: again.record(key) for key in keys} == shown
