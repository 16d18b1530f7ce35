"""What is noted in a file before it takes the place of another."""

import sqlite3
from datetime import UTC, datetime

from ironview.store.audit import RESTORED
from ironview.store.database import open_store
from ironview.store.noting import nothing_noted, noting


def test_the_note_stands_in_the_file_itself_with_no_log_beside_it(path, clock):
    open_store(path, clock).close()
    noting(lambda _store: "Anna", RESTORED, "monday.ironview-backup")(path, "")
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    database = sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)
    sql = 'SELECT "by", "action", "reason" FROM "audit" ORDER BY "number" DESC LIMIT 1'
    assert database.execute(sql).fetchone() == ("Anna", RESTORED, "monday.ironview-backup")
    assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    database.close()


def test_who_does_it_is_asked_of_that_store(path, clock):
    open_store(path, clock).close()
    noting(lambda store: store.place, RESTORED)(path, "")
    with open_store(path, clock) as store:
        noted = store.audit.last_of(RESTORED)
        assert noted.by == str(path)
        assert datetime.fromisoformat(noted.at) <= datetime.now(UTC)


def test_nothing_noted_leaves_a_file_alone(path):
    nothing_noted(path, "")
    assert not path.exists()
