from threading import Thread

import pytest

from ironview.domain.installation import CheckKind
from ironview.ui.installation.dialog import InstallationDialog
from ironview.ui.program_group import ProgramGroup
from tests.ui.conftest import at_once


@pytest.fixture
def dialog(dressed, qtbot):
    dialog = InstallationDialog(at_once)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_every_check_is_done_and_told(dialog):
    dialog.begin()

    assert dialog.found is not None
    assert {check.kind for check in dialog.found.checks} == set(CheckKind)
    told = dialog.lines.toPlainText()
    assert "Worked cases: 8 cases compared, as it should be." in told
    assert "Printing a page" in told
    assert dialog.save.isEnabled()
    assert "This installation is" in dialog.said.text()


def test_the_page_is_saved_where_a_person_says(dialog, tmp_path):
    dialog.begin()

    dialog.save_to(tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")
    assert str(tmp_path / "page.pdf") in dialog.notice.text.text()


def test_a_page_that_cannot_be_saved_is_told(dialog, tmp_path):
    dialog.begin()

    dialog.save_to(tmp_path / "nowhere" / "page.pdf")
    assert "could not be written" in dialog.notice.text.text()


def test_nothing_is_saved_before_something_was_found(dialog, tmp_path):
    dialog.save_to(tmp_path / "page.pdf")

    assert not dialog.save.isEnabled()
    assert list(tmp_path.iterdir()) == []


def test_closing_stops_the_check(dressed, qtbot):
    waiting = []
    dialog = InstallationDialog(waiting.append)
    qtbot.addWidget(dialog)
    dialog.begin()
    dialog.reject()

    waiting[0]()
    dialog.wait()
    assert dialog.found is None
    assert "stopped" in dialog.notice.text.text()


@pytest.mark.timeout(60)
def test_a_check_whose_end_is_on_its_way_already_is_not_waited_for_for_ever(dressed, qtbot):
    def in_a_thread(work):
        thread = Thread(target=work)
        thread.start()
        thread.join()

    dialog = InstallationDialog(in_a_thread)
    qtbot.addWidget(dialog)
    dialog.begin()
    assert dialog.found is None

    dialog.wait()

    assert dialog.found is not None


def test_the_settings_say_which_program_it_is_and_lead_to_its_check(dressed, qtbot):
    group = ProgramGroup()
    qtbot.addWidget(group)

    assert group.said.text().startswith("IronView ")
    with qtbot.waitSignal(group.check_wanted):
        group.check.click()
