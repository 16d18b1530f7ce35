"""Encryption in plain words: what holds, what is typed, and what is left from before."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from ironview.controller.backup_work import Backing
from ironview.controller.errands import encryption
from ironview.controller.store_keys import SHORTEST_PASSPHRASE, Secret
from ironview.controller.workspace import Workspace
from ironview.guess_cost import GuessCost
from ironview.store.database import open_store
from ironview.store.key_file import read_key_file
from ironview.store.opening import is_plain
from ironview.ui.encryption_dialog import EncryptionDialog
from ironview.ui.forms.secret_fields import SecretFields
from ironview.ui.plain_leftovers_dialog import PlainLeftoversDialog
from tests.ui.people import TODAY

CHEAP = GuessCost(memory_kib=8, iterations=1, lanes=1)
PASSPHRASE = "four words of anna"


def no_step(_done, _total):
    pass


@pytest.fixture
def path(tmp_path):
    return tmp_path / "clinic.sqlite"


@pytest.fixture
def open_workspace(path, guideline, dressed):
    opened = []

    def make(key=""):
        workspace = Workspace(
            open_store(path, key=key, analytes=guideline.analytes),
            guideline,
            zone=ZoneInfo("UTC"),
            today=lambda: TODAY,
            user="Anna",
            executor=lambda work: work(),
        )
        opened.append(workspace)
        return workspace

    yield make
    for workspace in opened:
        workspace.close()


@pytest.fixture
def after(path):
    """What opens the store after it was encrypted; a backup is left from before."""
    with open_store(path) as store:
        Backing("Anna").back_up(store, "asked", no_step)
    return encryption(path, "Anna", PASSPHRASE, CHEAP)(no_step)


@pytest.fixture
def encrypted(qtbot, open_workspace, after):
    dialog = EncryptionDialog(open_workspace(after.opener.key))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def plain(qtbot, open_workspace):
    dialog = EncryptionDialog(open_workspace())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_plain_store_is_called_what_it_is(plain):
    assert plain.state.text() == ("This store is not encrypted: who has the file can read it.")
    assert plain.encrypt.isVisible()
    for button in (plain.decrypt, plain.rekey, plain.renew):
        assert not button.isVisible()


@pytest.mark.parametrize(
    ("one", "two", "good"),
    [
        ("x" * (SHORTEST_PASSPHRASE - 1), "x" * (SHORTEST_PASSPHRASE - 1), False),
        ("x" * SHORTEST_PASSPHRASE, "x" * SHORTEST_PASSPHRASE, True),
        ("x" * SHORTEST_PASSPHRASE, "x" * (SHORTEST_PASSPHRASE + 1), False),
        ("x" * SHORTEST_PASSPHRASE, "", False),
    ],
)
def test_the_first_passphrase_is_long_enough_and_typed_twice(plain, qtbot, one, two, good):
    press(qtbot, plain.encrypt)
    assert not plain.go.isEnabled()
    plain.first._one.setText(one)
    plain.first._two.setText(two)
    assert plain.go.isEnabled() is good


def test_encrypting_is_an_errand_that_the_typed_passphrase_opens(
    plain, qtbot, path, open_workspace, monkeypatch
):
    press(qtbot, plain.encrypt)
    plain.first._one.setText(PASSPHRASE)
    plain.first._two.setText(PASSPHRASE)
    press(qtbot, plain.go)
    assert not plain.isVisible()
    plain._keys._workspace.close()
    after = plain.errand.work(no_step)
    assert not is_plain(path)
    assert Secret("Anna", PASSPHRASE).open(read_key_file(path)) == after.opener.keys


def test_an_encrypted_store_offers_the_other_three(encrypted):
    assert "is encrypted" in encrypted.state.text()
    assert not encrypted.encrypt.isVisible()
    for button in (encrypted.decrypt, encrypted.rekey, encrypted.renew, encrypted.leftovers):
        assert button.isVisible()


def test_what_anybody_can_still_read_can_be_looked_for_later(encrypted, qtbot):
    press(qtbot, encrypted.leftovers)
    assert encrypted.wants_leftovers
    assert not encrypted.isVisible()


@pytest.mark.parametrize("what", ["decrypt", "rekey"])
def test_a_wrong_passphrase_is_said_and_the_right_one_goes_on(encrypted, qtbot, path, what):
    press(qtbot, getattr(encrypted, what))
    assert not encrypted.go.isEnabled()
    encrypted.secret.text.setText("another passphrase")
    press(qtbot, encrypted.go)
    assert "not right" in encrypted.notice.text.text()
    assert encrypted.errand is None
    encrypted.secret.text.setText(PASSPHRASE)
    press(qtbot, encrypted.go)
    encrypted._keys._workspace.close()
    encrypted.errand.work(no_step)
    assert is_plain(path) is (what == "decrypt")


def test_a_new_sheet_is_handed_over_and_voids_the_old(encrypted, qtbot, path, after):
    press(qtbot, encrypted.renew)
    encrypted.secret.text.setText(PASSPHRASE)
    press(qtbot, encrypted.go)
    keys = read_key_file(path)
    assert keys.recover(encrypted.sheet.code) == after.opener.keys
    with pytest.raises(Exception, match="does not open"):
        keys.recover(after.code)


def test_the_code_of_the_sheet_opens_as_well(encrypted, qtbot, after):
    press(qtbot, encrypted.rekey)
    encrypted.secret.is_code.setChecked(True)
    encrypted.secret.text.setText(after.code.lower().replace("-", " "))
    press(qtbot, encrypted.go)
    assert encrypted.errand is not None


def test_a_code_may_be_seen_while_it_is_typed_and_a_passphrase_not(qtbot, dressed):
    fields = SecretFields(["Anna", "Berta"], "Berta", has_recovery=True)
    qtbot.addWidget(fields)
    assert fields.name.currentText() == "Berta"
    assert fields.text.echoMode() == fields.text.EchoMode.Password
    fields.text.setText("x")
    fields.is_code.setChecked(True)
    assert fields.text.echoMode() == fields.text.EchoMode.Normal
    assert fields.secret is None
    assert not fields.name.isEnabled()


@pytest.mark.parametrize("way", ["encrypt", "remove"])
def test_what_is_left_from_before_is_named_and_ended(qtbot, open_workspace, after, way):
    dialog = PlainLeftoversDialog(open_workspace(after.opener.key))
    qtbot.addWidget(dialog)
    dialog.leftovers.found.connect(dialog.show_if_needed)
    dialog.look()
    assert dialog.isVisible()
    assert dialog.list.item(0).text().endswith(".ironview-backup")
    press(qtbot, getattr(dialog, way))
    assert dialog.list.count() == 0
    assert "Nothing is left" in dialog.said.text()
    press(qtbot, dialog.closing)
    assert not dialog.isVisible()


def test_where_nothing_is_left_nothing_is_asked(qtbot, open_workspace):
    dialog = PlainLeftoversDialog(open_workspace())
    qtbot.addWidget(dialog)
    dialog.leftovers.found.connect(dialog.show_if_needed)
    dialog.look()
    assert not dialog.isVisible()
