"""What goes wrong on a file whose layout is not ours, and on a disk where nothing can be read."""

import peewee
import pytest

from ironview.store.errors import StoreDamagedError
from ironview.store.layout import layout_errors


@pytest.fixture
def database():
    """A file that is none of ours."""
    found = peewee.SqliteDatabase(":memory:")
    yield found
    found.close()


@pytest.mark.parametrize("fault", ["no such table: audit", "database disk image is malformed"])
def test_what_goes_wrong_on_an_altered_layout_is_damage(database, fault):
    with pytest.raises(StoreDamagedError, match="Restore a backup"), layout_errors(database):
        raise peewee.OperationalError(fault)


@pytest.mark.parametrize(
    "fault",
    [
        "disk I/O error",
        "database or disk is full",
        "unable to open database file",
        "attempt to write a readonly database",
    ],
)
def test_a_disk_that_fails_accuses_no_layout(database, fault):
    with pytest.raises(peewee.OperationalError, match=fault), layout_errors(database):
        raise peewee.OperationalError(fault)
