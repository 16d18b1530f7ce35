"""A process that dies in the middle of an undo leaves all of it, or nothing."""

import os
import random
import signal
import subprocess
import sys

import pytest

from ironview.domain.record import Record
from ironview.store.database import open_store
from tests.store.drawn import ELENA, ferritin, write
from tests.store.edits import content_of

_UNDOES = """
import os, sys
from pathlib import Path
from ironview.store.database import open_store
with open_store(Path(sys.argv[1])) as store:
    number = store.changes.latest()
    os.write(1, b"ready")
    while True:
        with store.writing("Anna", "undo", "undo of: entries changed") as change:
            store.taking_back.take_back(number, change)
            number = change.number()
        os.write(1, b".")
"""


@pytest.fixture
def amended(path):
    """Two hundred results changed at once: what the store holds before and after the change."""
    with open_store(path) as store:
        key = write(store, Record(patient=ELENA, results=tuple(ferritin("9") for _ in range(200))))
        before = content_of(store)
        with store.writing("Anna", "amend_result", "", key) as change:
            for row in store.patients.record(key).results:
                store.rows.amend(row.key, ferritin("148"), change, seen=row)
        return before, content_of(store)


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
@pytest.mark.parametrize("seed", range(4))
def test_killed_in_the_middle_of_an_undo_all_or_nothing_is_there(path, amended, seed):
    undoing = subprocess.Popen(
        [sys.executable, "-c", _UNDOES, str(path)], stdout=subprocess.PIPE, env=dict(os.environ)
    )
    assert undoing.stdout is not None
    assert undoing.stdout.read(5) == b"ready"
    after = random.Random(seed).randrange(1, 12)  # a moment, no secret
    acknowledged = len(undoing.stdout.read(after))
    undoing.send_signal(signal.SIGKILL)
    acknowledged += len(undoing.stdout.read())
    undoing.wait()
    undoing.stdout.close()

    with open_store(path) as store:
        assert content_of(store) in amended
        made = store.changes.latest() - 2
        assert made in {acknowledged, acknowledged + 1}
        assert content_of(store) == amended[(made + 1) % 2]
        assert store.check(lambda *_: None).is_sound
