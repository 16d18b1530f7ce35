"""Trouble with the surroundings becomes a sentence, bugs stay bugs."""

import peewee
import pytest
from sqlcipher3 import dbapi2

from ironview.domain.errors import IronViewError
from ironview.store.errors import (
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
    store_errors,
)


@pytest.mark.parametrize("driver", [peewee.OperationalError, dbapi2.OperationalError])
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("database or disk is full", StoreFullError),
        ("attempt to write a readonly database", StoreReadOnlyError),
        ("unable to open database file", StoreReadOnlyError),
        ("database is locked", StoreBusyError),
        ("database disk image is malformed", StoreDamagedError),
        ("file is not a database", StoreDamagedError),
        ("disk I/O error", StoreError),
    ],
)
def test_the_surroundings_trouble_is_told_in_a_sentence(driver, text, kind):
    with pytest.raises(kind) as told, store_errors():
        raise driver(text)

    assert isinstance(told.value, IronViewError)
    assert str(told.value).endswith(".")
    assert text not in str(told.value)


@pytest.mark.parametrize(
    "bug", [peewee.IntegrityError("UNIQUE constraint failed"), peewee.OperationalError("no column")]
)
def test_bugs_pass_through(bug):
    with pytest.raises(type(bug)), store_errors():
        raise bug
