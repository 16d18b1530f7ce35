"""Opens a new store for a test without going through every step of its making again."""

import os
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ironview.domain.analytes import Analyte, AnalyteCode
from ironview.store.data_file import OWNER_ONLY, FileDatabase, prepare
from ironview.store.database import Clock, Store, open_store, system_clock
from ironview.store.migrations import migrate


@cache
def _empty_tables() -> bytes:
    """A file that has been through all steps, and has no name and no audit yet."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "new.sqlite"
        prepare(path)
        database = FileDatabase(str(path), pragmas=(("journal_mode", "wal"),), passphrase="")
        with database.connection_context():
            migrate(database)
        return path.read_bytes()


def open_new_store(
    path: Path,
    clock: Clock = system_clock,
    *,
    analytes: Mapping[AnalyteCode, Analyte] | None = None,
) -> Store:
    """Open a data file; where there is none it begins as a copy of empty tables.

    Name, time and audit are its own, given to it by ``open_store`` as to every new store.
    """
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        opened = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
        with os.fdopen(opened, "wb") as file:
            file.write(_empty_tables())
    return open_store(path, clock, analytes=analytes)
