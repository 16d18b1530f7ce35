"""A byte altered in the data file, whatever it belongs to, is found and said where.

What no reader of the file ever looks at (the rest of a page, a page that is free) may be altered
in a file that is not encrypted: then the store holds, row for row, what it held.
"""

import random
from collections import Counter
from contextlib import closing
from dataclasses import replace

import pytest
from peewee import OperationalError

from ironview.domain.record import Record
from ironview.store.batches import ImportedFile
from ironview.store.data_file import connect
from ironview.store.database import open_store
from ironview.store.errors import StoreDamagedError, StoreError
from ironview.store.layout import layout_errors
from tests.store.drawn import ELENA, ferritin, write

KEY = f"x'{'ab' * 32}'"
DERIVED = {"summary", "unsigned_sample", "sqlite_stat1"}
"""What is worked out of the rest, and made anew."""

HEADER = 100
EVERY_PAGE = 3
"""So many bytes of every page are altered, one at a time."""


def no_step(_done, _total):
    pass


@pytest.fixture(params=["", KEY], ids=["plain", "encrypted"])
def key(request):
    return request.param


@pytest.fixture
def filled(path, clock, key):
    """A file with rows of every kind, earlier versions, an import, and free pages at its end."""
    with open_store(path, clock, key=key) as store:
        results = tuple(ferritin(str(value)) for value in range(1, 40))
        patient = write(store, Record(patient=ELENA, results=results))
        result = store.patients.record(patient).results[0]
        with store.writing("Anna", "amend_result", "typing error", patient) as change:
            store.rows.amend(result.key, replace(result, value="1050"), change, seen=result)
        with store.writing("Berta", "import") as change:
            file = ImportedFile("may.csv", "ab" * 32, 120)
            change.belongs_to(store.batches.add("b1", [file], {"added": 1}))
            store.rows.add(patient, [ferritin("77", "2026-04-01")], change)
        with store.writing("Berta", "save_settings") as change:
            store.settings.put("clinic_name", "Iron clinic", change)
        store.log("Berta", "read_patient", patient_key=patient)
    with closing(connect(path, key, "rw")) as raw:
        raw.execute("CREATE TABLE gone (filler)")
        raw.executemany("INSERT INTO gone VALUES (?)", [("x" * 3000,)] * 5)
        raw.commit()
        raw.execute("DROP TABLE gone")
        raw.commit()
        raw.execute("PRAGMA journal_mode = DELETE")
    return path


def contents(path, key):
    """Return every row of every table that is not derived."""
    with closing(connect(path, key, "ro")) as raw:
        tables = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: (sql, sorted(map(repr, raw.execute(f'SELECT * FROM "{name}"').fetchall())))
            for name, sql in tables
            if name not in DERIVED
        }


def outcome(path, key, clock, before):
    """Say what becomes of a file in which a byte was altered."""
    try:
        with open_store(path, clock, key=key) as store:
            check = store.check(no_step)
            if not check.is_sound:
                assert all((*check.damages, *(one.text for one in check.audit.faults)))
                return "found"
        return "harmless" if contents(path, key) == before else "unseen"
    except StoreError:
        return "refused"


@pytest.mark.slow
def test_no_altered_byte_of_the_data_file_goes_unseen(filled, key, clock, tmp_path):
    raw = filled.read_bytes()
    before = contents(filled, key)
    page = 4096
    drawn = random.Random(f"bytes of pages {key}")
    places = [*range(0, HEADER, 7)]
    for start in range(0, len(raw), page):
        first = start + (HEADER if start == 0 else 0)
        places += drawn.sample(range(first, start + page), EVERY_PAGE)
    met = Counter()
    unseen = []
    for at in places:
        filled.write_bytes(raw[:at] + bytes([raw[at] ^ 0xFF]) + raw[at + 1 :])
        said = outcome(filled, key, clock, before)
        met[said] += 1
        if said == "unseen" or (key and said == "harmless"):
            unseen.append((at, said))
        for beside in tmp_path.glob("clinic.sqlite-*"):
            beside.unlink()
    assert unseen == []
    assert met["found"] + met["refused"] >= (len(places) if key else 10)


ALTERED_LAYOUTS = {
    "a trigger is gone": ('DROP TRIGGER "audit_refuses_delete"', "trigger audit_refuses_delete"),
    "a trigger is put in": (
        'CREATE TRIGGER "more" AFTER INSERT ON "result" BEGIN SELECT 1; END',
        "trigger more",
    ),
    "a table is put in": ("CREATE TABLE more (content)", "table more"),
    "a column is put in": ('ALTER TABLE "result" ADD COLUMN "more"', "table result"),
}


@pytest.mark.parametrize(("sql", "told"), ALTERED_LAYOUTS.values(), ids=ALTERED_LAYOUTS)
def test_an_altered_layout_is_found_and_named(filled, key, clock, sql, told):
    with closing(connect(filled, key, "rw")) as raw:
        raw.execute(sql)
        raw.commit()
    with open_store(filled, clock, key=key) as store:
        check = store.check(no_step)
    assert check.damages == (f"The layout of the file was altered: {told}.",)


def test_a_mistake_of_ours_is_not_told_as_a_damaged_file(filled, key, clock):
    with open_store(filled, clock, key=key) as store:
        with pytest.raises(OperationalError), layout_errors(store._database):
            store._database.execute_sql("SELECT nothing FROM nowhere")
        store._database.execute_sql('DROP TABLE "symptom"')
        with pytest.raises(StoreDamagedError), layout_errors(store._database):
            store._database.execute_sql("SELECT nothing FROM nowhere")


WAL_HEADER = 32
FRAME_HEADER = 24


def test_an_altered_log_beside_the_file_loses_nothing_that_was_in_the_file(
    path, clock, key, tmp_path
):
    """A frame that does not fit its sum ends the log; what stood before it stays, and is sound."""
    with open_store(path, clock, key=key) as store:
        patient = write(store, Record(patient=ELENA, results=(ferritin("105"),)))
    with open_store(path, clock, key=key) as store:
        with store.writing("Anna", "add_results") as change:
            store.rows.add(patient, [ferritin("77", "2026-04-01")], change)
        data, log = path.read_bytes(), path.with_name(f"{path.name}-wal").read_bytes()
    drawn = random.Random("log")
    heads = [WAL_HEADER + at for at in range(FRAME_HEADER)]
    for at in (*range(WAL_HEADER), *heads, *drawn.sample(range(len(log)), 30)):
        place = tmp_path / f"at{at}"
        place.mkdir()
        copy = place / path.name
        copy.write_bytes(data)
        altered = log[:at] + bytes([log[at] ^ 0xFF]) + log[at + 1 :]
        copy.with_name(f"{path.name}-wal").write_bytes(altered)
        try:
            with open_store(copy, clock, key=key) as store:
                assert store.check(no_step).is_sound, at
                values = [one.value for one in store.patients.record(patient).results]
        except StoreError:
            continue
        assert values in (["105"], ["105", "77"]), at
