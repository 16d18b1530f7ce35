"""Commands on a store that lies on a server, as scripts use them."""

import pytest

from ironview.store.backup import SUFFIX
from tests.cli.conftest import RECORD
from tests.cluster import OWNER


@pytest.fixture
def server(cluster):
    """An empty database over the network, its address and a file with the password."""
    name = cluster.make_database()
    yield (f"postgresql://{OWNER}@localhost:{cluster.port}/{name}?sslrootcert={cluster.authority}")
    cluster.drop_database(name)


@pytest.fixture
def password(tmp_path):
    file = tmp_path / "password"
    file.write_text("owner-secret\n")
    return file


def test_every_command_works_on_a_server(run, write, server, password, tmp_path):
    opened = ("--store", server, "--passphrase-file", password)
    assert run("import", *opened, write(RECORD)).code == 0
    assert run("verify", *opened).out.splitlines()[-1] == "All is as it was written."
    out = tmp_path / "out.json"
    assert run("export", *opened, "--all", "--format", "record", "-o", out).code == 0
    assert "value" in out.read_text()
    ran = run("backup", *opened)
    assert (ran.code, "backed up by who looks after it" in ran.err) == (2, True)
    ran = run("backup", *opened, "-o", tmp_path / "stick", "--thin")
    assert ran.code == 0
    assert "plain data file" in ran.out
    assert len(list((tmp_path / "stick").glob(f"*{SUFFIX}"))) == 1


def test_a_store_moves_to_a_server_and_back(run, write, server, password, tmp_path):
    path = tmp_path / "clinic.sqlite"
    run("import", "--store", path, write(RECORD))

    ran = run("move-store", "--store", path, "--to", server, "--to-passphrase-file", password)

    assert ran.code == 0
    assert "1 patients" in ran.out
    assert "are the same on both sides" in ran.out
    assert not path.exists()
    back = tmp_path / "back.sqlite"
    opened = ("--store", server, "--passphrase-file", password)
    ran = run("move-store", *opened, "--to", back)
    assert ran.code == 0
    assert "refuses to write" in ran.out
    assert run("verify", "--store", back).code == 0
    ran = run("import", *opened, write(RECORD | {"patient": {"id": "P-2"}}))
    assert ran.code != 0
    assert "was moved to" in ran.err


def test_the_password_comes_from_the_environment_too(run, server, monkeypatch):
    monkeypatch.setenv("IRONVIEW_PASSPHRASE", "owner-secret")
    assert run("verify", "--store", server).code == 0


def test_without_the_password_nothing_is_opened_and_no_secret_is_said(run, server, monkeypatch):
    monkeypatch.setenv("IRONVIEW_PASSPHRASE", "wrong-secret")
    ran = run("verify", "--store", server)
    assert ran.code == 3
    assert "refused this name and password" in ran.err
    assert "secret" not in ran.err + ran.out


@pytest.mark.parametrize(
    ("source", "target"),
    [("clinic.sqlite", "other.sqlite"), ("postgresql://h/a", "postgresql://h/b")],
)
def test_a_store_moves_between_kinds_only(run, source, target):
    ran = run("move-store", "--store", source, "--to", target)
    assert ran.code == 3
    assert "from a file to a server" in ran.err


def test_a_backup_is_not_put_in_the_place_of_a_server(run, tmp_path):
    ran = run("restore", tmp_path / "x", "--store", "postgresql://h/a")
    assert ran.code != 0
    assert "on a data file only" in ran.err
