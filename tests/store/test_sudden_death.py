"""A window killed in the middle of a decision about a patient leaves the store as it was."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from ironview.domain.record import Identifier, Record
from ironview.store.database import open_store
from tests.store.drawn import ELENA, ferritin, write
from tests.store.test_batches import take
from tests.store.test_overrides import decided

OTHER = replace(ELENA, family_name="Marquetti", identifiers=(Identifier("urn:mrn", "9"),), id="")

_KILLED = """
import os, sys
from pathlib import Path
from tests.store import test_sudden_death as deeds
from ironview.store.database import open_store

store = open_store(Path(sys.argv[1]))
with store.writing("Ben", "half", "half") as change:
    getattr(deeds, sys.argv[2])(store, change, *sys.argv[3:])
    print("written", flush=True)
    os.kill(os.getpid(), 9)
"""


def merge(store, change, first, second):
    store.belonging.merge(second, first, [], change)


def undo_import(store, change, _first, _second):
    store.batches.take_back("a.json", change)


def put_finding_aside(store, change, first, _second):
    store.overrides.add(first, decided(), change)


def dump(path):
    """Everything the store holds, as SQL."""
    with open_store(path) as store:
        assert store._database.execute_sql("PRAGMA integrity_check").fetchone()[0] == "ok"
        tables = store._database.get_tables()
        return {
            name: store._database.execute_sql(f'SELECT * FROM "{name}"').fetchall()
            for name in tables
        }


@pytest.mark.parametrize("deed", [merge, undo_import, put_finding_aside])
def test_nothing_of_it_is_there_and_the_same_can_be_done_again(path, clock, deed):
    with open_store(path, clock) as store:
        first = write(store, Record(patient=ELENA, results=(ferritin("9"), ferritin("11"))))
        second = write(store, Record(patient=OTHER, results=(ferritin("700"),)))
        take(store, "a.json")
    before = dump(path)
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(path), deed.__name__, first, second],
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert (done.stdout, done.returncode) == (b"written\n", -9), done.stderr

    assert dump(path) == before
    with open_store(path, clock) as store, store.writing("Anna", "whole") as change:
        deed(store, change, first, second)
    assert dump(path) != before
