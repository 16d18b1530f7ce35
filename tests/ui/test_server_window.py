"""A window on a store of a server: how it is opened, what it says of the way, and of a loss."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog

from ironview import app
from ironview.app import Program
from ironview.domain.record import Identifier, Patient
from ironview.store.server_address import read_server_address
from ironview.store.server_errors import NotAdmittedError, UnprovenServerError
from ironview.ui.forms.patient_form import PatientForm
from ironview.ui.server_password import ServerPassword
from ironview.ui.settings import Settings
from tests.cluster import OWNER


@pytest.fixture
def program(qapp, tmp_path, qtbot):
    settings = Settings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    program = Program(qapp, settings)
    yield program
    program.close()
    for window in program.windows:
        with qtbot.waitSignal(window.destroyed):
            window.deleteLater()
    program.deleteLater()


@pytest.fixture
def network(cluster, server_address):
    def address(more):
        name = server_address.database
        return read_server_address(f"postgresql://{OWNER}@localhost:{cluster.port}/{name}?{more}")

    return address


@pytest.fixture
def typed(monkeypatch):
    """Passwords a person types, one a time; None is Cancel. And what was said each time."""
    waiting, said = [], []

    def answer(dialog):
        said.append(dialog.problem.text())
        password = waiting.pop(0)
        if password is None:
            return QDialog.DialogCode.Rejected
        dialog.password.setText(password)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ServerPassword, "exec", answer)
    return waiting, said


def cut(cluster, address):
    """End every session, as a restart of the server does."""
    with cluster.connect("postgres") as raw:
        raw.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s",
            (address.database,),
        )


def test_a_wrong_password_is_asked_for_again(program, network, cluster, typed):
    typed[0].extend(["wrong", "owner-secret"])
    window = program.open_on_server(network(f"sslrootcert={cluster.authority}"))
    assert window.isVisible()
    assert typed[1][0] == ""
    assert typed[1][1].startswith("The server refused this name and password.")
    assert window.workspace.user == OWNER
    assert window.status.place.accessibleName().startswith("Data in postgresql://localhost")
    assert "secret" not in window.workspace.place


def test_who_gives_up_opens_nothing(program, network, cluster, typed):
    typed[0].append(None)
    with pytest.raises(NotAdmittedError):
        program.open_on_server(network(f"sslrootcert={cluster.authority}"))
    assert program.windows == []


def test_a_server_that_proves_nothing_is_asked_nothing(program, network, typed):
    with pytest.raises(UnprovenServerError):
        program.open_on_server(network("sslrootcert=/nowhere"))
    assert typed[1] == []


@pytest.mark.parametrize(
    ("more", "said"),
    [("", "Server"), ("sslmode=disable", "Server, connection not encrypted")],
)
def test_the_foot_says_how_private_the_way_is(program, network, cluster, typed, more, said):
    typed[0].append("owner-secret")
    address = network(more or f"sslrootcert={cluster.authority}")
    window = program.open_on_server(address)
    assert window.status.place._text.text() == said


def test_a_unix_socket_needs_no_password(program, server_address, typed):
    window = program.open_on_server(server_address)
    assert window.status.place._text.text() == "Server"


def test_a_lost_server_leaves_the_window_usable(program, server_address, cluster, qtbot):
    window = program.open_on_server(server_address)
    key = window.workspace.add_patient(Patient(family_name="Marchetti"))
    window.open_patient(key)
    cut(cluster, server_address)
    window.workspace.poll()
    qtbot.waitUntil(window.status.problem.isVisible)
    assert "out of reach" in window.status.problem.accessibleName()
    qtbot.keyClicks(window.patients.search, "mar")
    window.patients.reload()
    window.show_patients()
    assert window.patients.model.rowCount() == 1
    window.workspace._watch._reach()
    qtbot.waitUntil(lambda: "is back" in window.status.problem.accessibleName(), timeout=8000)


def test_what_is_typed_stays_while_the_server_is_lost_and_is_saved_after(
    program, server_address, cluster, qtbot
):
    window = program.open_on_server(server_address)
    form = PatientForm(window.workspace)
    qtbot.addWidget(form)
    form.show()
    cut(cluster, server_address)
    qtbot.keyClicks(form.fields.family_name, "Marchetti")
    form.fields.identifiers.show_identifiers([Identifier("urn:mrn", "0042")])
    form.foresee()
    assert "cannot be reached" in form.failure.sentence
    form.save()
    assert form.isVisible()
    assert form.fields.family_name.text() == "Marchetti"
    assert "What you typed is still here." in form.failure.sentence
    window.workspace.poll()
    window.workspace._watch._reach()
    qtbot.waitUntil(lambda: not window.workspace._watch.is_away, timeout=8000)
    form.save()
    assert not form.isVisible()
    assert window.workspace.count() == 1


@pytest.mark.parametrize(
    ("more", "said"),
    [("", "Nobody on the way can read"), ("sslmode=disable", "is not encrypted: everybody")],
)
def test_the_settings_say_who_backs_it_up(program, network, cluster, typed, more, said):
    typed[0].append("owner-secret")
    address = network(more or f"sslrootcert={cluster.authority}")
    window = program.open_on_server(address)
    window.go_to("settings")
    group = window.settings_page.store
    assert group.isVisible()
    assert "IronView makes no backups of it by itself" in group.said.text()
    assert said in group.said.text()
    assert not group.backups.isVisible()
    assert not group.encryption.isVisible()
    assert window.store_desk.backups is None


def test_a_sentence_nobody_said_stands_at_the_foot(program, server_address):
    window = program.open_on_server(server_address)
    program.say("The server cannot be reached.")
    assert window.status.problem.accessibleName() == "The server cannot be reached."


def test_the_address_of_a_server_opens_its_window(monkeypatch, qapp, server_address, cluster):
    opened = []
    monkeypatch.setattr(app, "make_application", lambda _arguments: qapp)
    monkeypatch.setattr(Program, "open_on_server", lambda _self, address: opened.append(address))
    monkeypatch.setattr(type(qapp), "exec", lambda *_: 0)
    monkeypatch.setattr(app.CrashReporter, "install", lambda _self: None)
    assert app.run_window(cluster.address(server_address.database), demo=False) == 0
    assert opened == [server_address]


def test_the_dialog_shows_neither_password_nor_an_empty_way_in(qtbot):
    dialog = ServerPassword("postgresql://db/iron", "anna", "No.")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.open_button.isEnabled()
    qtbot.keyClicks(dialog.password, "x")
    assert dialog.password.displayText() != "x"
    assert dialog.open_button.isEnabled()
    assert dialog.problem.isVisible()
    qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
