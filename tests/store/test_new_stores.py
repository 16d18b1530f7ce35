"""A store that tests begin with is what a person's first start makes."""

from contextlib import closing

from ironview.store.data_file import connect
from ironview.store.database import open_store
from tests.new_stores import open_new_store

HEAD = ("user_version", "application_id", "journal_mode", "page_size", "encoding", "auto_vacuum")


def made_of(path):
    """Everything in a file but the name each store draws for itself, and what is sealed with it."""
    with closing(connect(path, "", "ro")) as file:
        head = [file.execute(f"PRAGMA {name}").fetchone() for name in HEAD]
        schema = file.execute("SELECT type, name, sql FROM sqlite_master ORDER BY rowid").fetchall()
        rows = {
            name: file.execute(f'SELECT * FROM "{name}"').fetchall()
            for kind, name, _ in schema
            if kind == "table" and name != "store_info"
        }
        rows["audit"] = [entry[:-2] for entry in rows["audit"]]
    return head, schema, rows


def test_it_holds_what_a_store_made_step_by_step_holds(tmp_path, clock):
    ours, real = tmp_path / "ours" / "clinic.sqlite", tmp_path / "real" / "clinic.sqlite"
    open_new_store(ours, clock).close()
    open_store(real, clock).close()

    assert made_of(ours) == made_of(real)
    assert ours.stat().st_mode == real.stat().st_mode


def test_each_has_its_own_name(tmp_path, clock):
    with open_new_store(tmp_path / "a", clock) as a, open_new_store(tmp_path / "b", clock) as b:
        assert a.uuid != b.uuid


def test_a_store_that_is_there_is_opened_as_it_is(path, clock):
    with open_new_store(path, clock) as store:
        name = store.uuid
        store.log("Anna", "read_patient")
    with open_new_store(path, clock) as again:
        assert again.uuid == name
        assert again.audit.end().number == 2
